"""Which form the columns of an SQLite table have as a record."""

from __future__ import annotations

from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.records.sqlite_structure import Column, Structure
from desktop_wizard.engine.row_form import Affinity, RowColumn, RowForm

_BOOLEANS = frozenset({"BOOL", "BOOLEAN"})


def row_form(structure: Structure, source: RecordSource) -> RowForm | None:
    """Return the form of a source's rows, None where a document lies in one column. All columns must be there."""
    if not source.is_row_mode:
        return None
    keys = {name.lower() for name in source.key_columns}
    columns = [column for name in source.columns if (column := structure.column(name)) is not None]
    return RowForm(
        tuple(
            RowColumn(
                name=column.name,
                declared=column.type,
                affinity=_affinity(column, is_strict=structure.is_strict),
                is_boolean=column.type.strip().upper() in _BOOLEANS,
                is_key=column.name.lower() in keys,
            )
            for column in columns
        ),
        source.shows_nulls,
    )


def _affinity(column: Column, *, is_strict: bool) -> Affinity:
    """Return a column's affinity by the rules of https://sqlite.org/datatype3.html, section 3.1."""
    declared = column.type.upper()
    if "INT" in declared:
        return Affinity.INTEGER
    if any(word in declared for word in ("CHAR", "CLOB", "TEXT")):
        return Affinity.TEXT
    if not declared or "BLOB" in declared or (is_strict and declared == "ANY"):
        return Affinity.NONE
    if any(word in declared for word in ("REAL", "FLOA", "DOUB")):
        return Affinity.REAL
    return Affinity.INTEGER  # NUMERIC, which differs in casts alone
