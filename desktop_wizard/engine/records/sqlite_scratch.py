"""A scratch copy of some records of an SQLite table, with everything that could have a say in a write.

It holds the schema of the whole database, so that checks, indexes, foreign keys and triggers do there what they do
in earnest; but of the table only the rows that were asked for, and of the other tables nothing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_wizard.engine.model import Key, RecordSource
from desktop_wizard.engine.records.journal_names import PREFIX
from desktop_wizard.engine.records.sqlite_errors import told
from desktop_wizard.engine.records.sqlite_sql import SourceSql, quoted
from desktop_wizard.engine.records.sqlite_structure import Structure

_DEFINITIONS = """
    SELECT made.type, made.sql FROM origin.sqlite_schema AS made
    WHERE made.sql IS NOT NULL AND lower(made.name) NOT LIKE 'sqlite@_%' ESCAPE '@'
        AND lower(made.tbl_name) NOT LIKE ? ESCAPE '@'
        AND NOT EXISTS (SELECT 1 FROM pragma_table_list AS listed
            WHERE listed.schema = 'origin' AND listed.name = made.name AND listed.type = 'shadow')
    ORDER BY made.rowid"""


@dataclass(frozen=True, slots=True)
class SqliteScratch:
    """Fulfils `ports.Scratch`.

    Attributes:
        source: the copied records as a record source; it has no filter.
    """

    source: RecordSource
    _path: Path
    _sql: SourceSql
    _columns: tuple[str, ...]

    def rows(self) -> dict[Key, tuple[object, ...]]:
        """Return every row by its key, each of its columns as text that says storage class and exact value."""
        values = ", ".join(map(self._exactly, self._columns))
        statement = f"SELECT {self._sql.key_list}, {values} FROM {self._sql.from_table}"
        width = len(self._sql.keys)
        with told(self._path), closing(sqlite3.connect(self._path)) as connection:
            return {row[:width]: row[width:] for row in connection.execute(statement)}

    def _exactly(self, name: str) -> str:
        column = self._sql.column(name)
        # quote() would end a text at its first NUL
        return f"CASE typeof({column}) WHEN 'text' THEN 't' || hex({column}) ELSE quote({column}) END"


def copy_to_scratch(
    path: Path, sql: SourceSql, structure: Structure, source: RecordSource, keys: Sequence[Key], file: Path
) -> SqliteScratch:
    """Copy rows into a new database.

    Args:
        path: the database, which is only read.
        sql, structure, source: of the table.
        keys: the records to copy; those that are gone are left out.
        file: where to make the scratch database; must not be there.

    Raises:
        DatabaseFailed: the schema can't be made anew here, as when it needs an extension of SQLite.
        DiskFull: there is no room for the copy.
    """
    with told(file), closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rwc", uri=True)) as connection:
        connection.isolation_level = None
        for pragma in (f"encoding = '{sql.encoding}'", "journal_mode = OFF", "synchronous = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(
            "PRAGMA ignore_check_constraints = ON"
        )  # rows that were there before a CHECK are there too
        connection.execute("ATTACH ? AS origin", (f"{path.absolute().as_uri()}?mode=ro",))
        connection.execute("BEGIN")
        definitions = connection.execute(_DEFINITIONS, (f"{PREFIX.replace('_', '@_')}%",)).fetchall()
        for kind, statement in definitions:
            if kind != "trigger":
                connection.execute(statement)
        connection.executemany(_copy_row(sql, structure), keys)
        for kind, statement in definitions:
            if kind == "trigger":  # not before the rows are in, which are no news to them
                connection.execute(statement)
        connection.execute("COMMIT")
    copied = replace(source, url=f"sqlite:///{file}", where=None)
    return SqliteScratch(copied, file, replace(sql, where=None), tuple(column.name for column in structure.columns))


def _copy_row(sql: SourceSql, structure: Structure) -> str:
    """Return the statement that copies one row; bind its key."""
    columns = ", ".join(quoted(column.name) for column in structure.columns if not column.is_generated)
    origin = f"origin.{quoted(sql.table)} AS {quoted(sql.table)}"
    return f"INSERT INTO {sql.from_table} ({columns}) SELECT {columns} FROM {origin} WHERE {sql.key_equals}"
