"""Desktop Wizard: migrate the records of a database from one JSON Schema version to another."""
