"""Whole rows of a record source, every value in the type that it is stored in; and their way back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.model import Cell, Key, RawText, RecordSource, StoredRecord, StoredRow, stored_form
from desktop_wizard.engine.records.sqlite_errors import told
from desktop_wizard.engine.records.sqlite_file import open_existing
from desktop_wizard.engine.records.sqlite_sql import UTF8, SourceSql, quoted

_PAGE = 1000


def read_rows(path: Path, sql: SourceSql, columns: Sequence[str]) -> Iterator[StoredRow]:
    """Yield every row of a source in key order, all of one moment.

    Args:
        columns: which columns to read, the key's among them.
    """
    with told(path), closing(_typed_connection(path)) as connection:
        where = sql.condition()
        names = _listed(sql, columns)
        cursor = connection.execute(f"SELECT {names} FROM {sql.from_table}{where} ORDER BY {sql.collated_keys}")
        while rows := cursor.fetchmany(_PAGE):
            yield from (_row(sql, columns, row) for row in rows)


def fetch_rows(path: Path, sql: SourceSql, columns: Sequence[str], keys: Iterable[Key]) -> list[StoredRow]:
    """Return the rows with these keys, in the order asked for, those that are gone left out."""
    statement = f"SELECT {_listed(sql, columns)} FROM {sql.from_table}{sql.condition(sql.key_equals)}"
    with told(path), closing(_typed_connection(path)) as connection:
        return [_row(sql, columns, row) for key in keys for row in connection.execute(statement, key)]


def _typed_connection(path: Path) -> sqlite3.Connection:
    connection = open_existing(path, is_writable=False)
    connection.text_factory = _text
    return connection


def _text(data: bytes) -> str | RawText:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return RawText(data)


def _listed(sql: SourceSql, columns: Sequence[str]) -> str:
    return ", ".join(map(sql.column, columns))


def _row(sql: SourceSql, columns: Sequence[str], values: Sequence[Cell]) -> StoredRow:
    cells = dict(zip(columns, values, strict=True))
    return StoredRow(tuple(cell for key in sql.keys if (cell := cells[key.name]) is not None), cells)


def record_of(row: StoredRow, source: RecordSource) -> StoredRecord:
    """Return a row with a document in one column as the record that the engine knows it by."""
    storage, data = stored_form(row.cell(source.document_column))
    return StoredRecord(row.key, storage, data, version_of(row, source))


def version_of(row: StoredRow, source: RecordSource) -> str | None:
    """Return the version that a row is on, None where there is no such column."""
    return _as_text(row.cell(source.version_column)) if source.version_column else None


def _as_text(cell: Cell) -> str | None:
    """Return what CAST(… AS TEXT) makes of a value."""
    match cell:
        case float():
            text = f"{cell:.15g}"
            return text if any(mark in text for mark in ".einf") else f"{text}.0"
        case bytes():
            return cell.decode("utf-8", "surrogateescape")
        case None:
            return None
        case _:
            return str(cell)


# --- the way back ------------------------------------------------------------------------------------------


def put_back(connection: sqlite3.Connection, sql: SourceSql, row: StoredRow) -> str:
    """Give a record the content and version that `row` holds, as far as it holds them.

    Returns why the database refused it, empty when it did not.
    """
    held = {name.lower() for name in row.cells}
    written = {name: row.cell(name) for name in (*sql.written, sql.version) if name and name.lower() in held}
    settings = ", ".join(f"{quoted(name)} = {_mark(sql, cell)}" for name, cell in written.items())
    statement = f"UPDATE {sql.from_table} SET {settings} WHERE {sql.key_equals}"
    return _refusal(connection, statement, (*written.values(), *row.key))


def insert(connection: sqlite3.Connection, sql: SourceSql, row: StoredRow) -> str:
    """Insert a row that is gone; return why the database refused it, empty when it did not."""
    names = ", ".join(map(quoted, row.cells))
    marks = ", ".join(_mark(sql, cell) for cell in row.cells.values())
    statement = f"INSERT INTO {sql.from_table} ({names}) VALUES ({marks})"
    return _refusal(connection, statement, tuple(row.cells.values()))


def _mark(sql: SourceSql, cell: Cell) -> str:
    if not isinstance(cell, RawText):
        return "?"
    if sql.encoding != UTF8:
        raise NotAllowed("Text that is no Unicode can't be written to a UTF-16 database.")
    return "CAST(? AS TEXT)"


def _refusal(connection: sqlite3.Connection, statement: str, values: Sequence[Cell]) -> str:
    try:
        changed = connection.execute(statement, values).rowcount
    except sqlite3.IntegrityError as error:
        if not connection.in_transaction:
            raise  # a trigger ended the whole transaction: nothing of the batch can be kept
        return str(error)
    return "" if changed == 1 else "A trigger of the database ignored the change."
