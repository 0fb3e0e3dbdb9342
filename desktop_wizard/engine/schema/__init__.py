"""JSON Schemas as values: read, compared, and used to validate and explain records. Pure: nothing is fetched."""

from desktop_wizard.engine.schema.attribution import Attribution, Explanation
from desktop_wizard.engine.schema.compare import Comparison, compare
from desktop_wizard.engine.schema.confirmation import confirm_moves
from desktop_wizard.engine.schema.document import Schema, parse_schema
from desktop_wizard.engine.schema.kinds import weigh
from desktop_wizard.engine.schema.path import record_values
from desktop_wizard.engine.schema.validator import Validator, Violation

__all__ = [
    "Attribution",
    "Comparison",
    "Explanation",
    "Schema",
    "Validator",
    "Violation",
    "compare",
    "confirm_moves",
    "parse_schema",
    "record_values",
    "weigh",
]
