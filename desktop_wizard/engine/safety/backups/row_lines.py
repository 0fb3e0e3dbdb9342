"""Rows as lines of JSON that keep every type, so that a table can be restored from them exactly.

A line is an object with a column's name and its value. A string is TEXT, a number without point and exponent an
INTEGER, another number a REAL (written so that it reads back as the same bits), null is NULL. What JSON has no
word for is an object with one member:

    {"blob": "…"}  BLOB, in Base64
    {"text": "…"}  TEXT that is no valid Unicode, its bytes in Base64
    {"real": "…"}  REAL that is no finite number: inf, -inf

The first line says what is in the others; see `Heading`.
"""

from __future__ import annotations

import base64
import math
from dataclasses import asdict, dataclass
from typing import Any

import orjson

from desktop_wizard.engine.model import Cell, JsonValue, RawText, RecordSource, StoredRow

FORMAT = "desktop-wizard-rows/1"


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line: whose rows they are, and whether they are all of them."""

    table: str
    key_columns: tuple[str, ...]
    document_column: str
    version_column: str | None
    is_whole: bool
    columns: tuple[str, ...] = ()

    @classmethod
    def of(cls, source: RecordSource, *, is_whole: bool) -> Heading:
        return cls(
            table=source.table,
            key_columns=source.key_columns,
            document_column=source.document_column,
            version_column=source.version_column,
            is_whole=is_whole,
            columns=source.columns,
        )

    def line(self) -> bytes:
        return orjson.dumps({"format": FORMAT, **asdict(self)}) + b"\n"

    @classmethod
    def from_line(cls, line: bytes) -> Heading:
        """Read the first line. Raises `ValueError` if it is none."""
        fields = orjson.loads(line)
        if not isinstance(fields, dict) or fields.pop("format", None) != FORMAT:
            raise ValueError(f"the first line does not say {FORMAT}")
        try:
            lists = {name: tuple(fields[name]) for name in ("key_columns", "columns") if name in fields}
            return cls(**{**fields, **lists})
        except (TypeError, KeyError) as error:
            raise ValueError(f"the first line is not complete: {error}") from error


def row_line(row: StoredRow) -> bytes:
    """Return a row as one line."""
    return orjson.dumps({name: _to_json(cell) for name, cell in row.cells.items()}) + b"\n"


def row_from_line(line: bytes, heading: Heading) -> StoredRow:
    """Return the row that `row_line` wrote. Raises `ValueError` if it is none."""
    fields = orjson.loads(line)
    if not isinstance(fields, dict):
        raise ValueError("a line is no object")
    cells = {name: _from_json(value) for name, value in fields.items()}
    row = StoredRow((), cells)
    key = tuple(cell for name in heading.key_columns if (cell := row.cell(name)) is not None)
    if len(key) != len(heading.key_columns):
        raise ValueError("a row has no whole key")
    return row._replace(key=key)


def _to_json(cell: Cell) -> JsonValue:
    match cell:
        case RawText():
            return {"text": base64.b64encode(cell).decode()}
        case bytes():
            return {"blob": base64.b64encode(cell).decode()}
        case float() if not math.isfinite(cell):
            return {"real": str(cell)}
        case _:
            return cell


def _from_json(value: Any) -> Cell:
    match value:
        case {"text": str(text)}:
            return RawText(base64.b64decode(text, validate=True))
        case {"blob": str(text)}:
            return base64.b64decode(text, validate=True)
        case {"real": str(text)}:
            return float(text)
        case str() | float() | None:
            return value
        case int() if not isinstance(value, bool):
            return value
    raise ValueError(f"{value!r} is no value of a database")
