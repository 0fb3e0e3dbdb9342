"""Rows of an SQLite table, fetched column by column, as records. Workers import this: no SQLAlchemy here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from typing import Any

from desktop_wizard.engine.model import ROW, Cell, Key, RawText, StoredRecord
from desktop_wizard.engine.records.sqlite_sql import UTF8, SourceSql
from desktop_wizard.engine.row_form import RowForm

Row = tuple[Any, ...]


def plain_row_records(rows: Sequence[Row], sql: SourceSql, form: RowForm, version: str | None) -> list[StoredRecord]:
    """Return what a statement with `SourceSql.plain_record_columns` fetched as records.

    Args:
        version: of all of them, where the rows don't say it.
    """
    width = len(sql.keys)
    last = width + len(sql.content)
    keys, cells = ([row[:width] for row in rows], [row[width:last] for row in rows])
    versions = repeat(version) if version is not None else [row[last] for row in rows]
    return list(map(StoredRecord, keys, repeat(ROW), form.documents(cells), versions))


def row_records(rows: Iterable[Row], sql: SourceSql, form: RowForm) -> list[StoredRecord]:
    """Return what a statement with `SourceSql.record_columns` fetched as records."""
    return [StoredRecord(key, ROW, form.document(cells), version) for key, cells, version in typed_rows(rows, sql)]


def among(rows: Iterable[Row], keys: Sequence[Key]) -> list[Row]:
    """Return the rows with these keys, which stand in front in each row."""
    wanted, width = set(keys), len(keys[0])
    return [row for row in rows if row[:width] in wanted]


def typed_rows(rows: Iterable[Row], sql: SourceSql) -> Iterator[tuple[Key, tuple[Cell, ...], str | None]]:
    """Yield key, content cells and version of what a statement with `SourceSql.record_columns` fetched."""
    width = len(sql.keys)
    for row in rows:
        storages, values = row[width:-1:2], row[width + 1 : -1 : 2]
        yield row[:width], tuple(map(_cell, storages, values, repeat(sql.encoding))), row[-1]


def _cell(storage: str, value: Any, encoding: str) -> Cell:
    """Return a value, text decoded; `RawText` where it is no Unicode."""
    if storage != "text":
        cell: Cell = value
        return cell
    try:
        return str(
            value, "utf-8" if encoding == UTF8 else encoding, "strict" if encoding == UTF8 else "surrogatepass"
        )
    except UnicodeDecodeError:
        return RawText(value)
