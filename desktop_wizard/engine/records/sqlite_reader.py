"""Reading key ranges of an SQLite file in a worker process. It must import quickly: no SQLAlchemy here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, repeat
from pathlib import Path
from typing import Any, NamedTuple

from desktop_wizard.engine.model import Key, KeyRange, StoredRecord
from desktop_wizard.engine.records.sqlite_errors import is_no_utf8, told
from desktop_wizard.engine.records.sqlite_file import FileIdentity, open_existing
from desktop_wizard.engine.records.sqlite_row_records import among, plain_row_records, row_records
from desktop_wizard.engine.records.sqlite_sql import UTF8, SourceSql
from desktop_wizard.engine.undo import UndoBlock, key_from_json, unpack

_record = partial(tuple.__new__, StoredRecord)  # StoredRecord(...) of a tuple, without Python code per record

_STORAGE = {str: "text", bytes: "blob", type(None): "null", int: "integer", float: "real"}


_DOCUMENT_TYPES = frozenset({str, bytes})

_CROWD = 4
"""Records in a range for each that is wanted, from which on they are asked for one by one."""


def plain_records(rows: list[tuple[Any, ...]], version: str | None = None) -> list[StoredRecord]:
    """Return what a statement with `SourceSql.plain_record_columns` fetched as records.

    Args:
        version: of all of them, where the rows don't say it.
    """
    if not rows:
        return []
    columns = list(zip(*rows, strict=True))
    versions = columns.pop() if version is None else repeat(version, len(rows))
    documents = columns.pop()
    storages = [_STORAGE[document.__class__] for document in documents]
    stored = [document.encode() if document.__class__ is str else document for document in documents]
    return list(map(_record, zip(zip(*columns, strict=True), storages, stored, versions, strict=True)))


def stored_records(rows: list[tuple[object, ...]], sql: SourceSql) -> list[StoredRecord]:
    """Return what a statement with `SourceSql.record_columns` fetched as records."""
    if sql.form is not None:
        return row_records(rows, sql, sql.form)
    if not rows:
        return []
    width = len(sql.keys)
    columns = list(zip(*rows, strict=True))
    keys = zip(*columns[:width], strict=True)
    storages, documents, versions = columns[width:]
    if sql.encoding != UTF8:
        documents = tuple(map(partial(_in_utf8, sql.encoding), storages, documents))
    return list(map(_record, zip(keys, storages, documents, versions, strict=True)))


def _in_utf8(encoding: str, storage: object, document: object) -> object:
    """Return a document's text as UTF-8; one that is no Unicode becomes no UTF-8, and is refused as a document."""
    if storage != "text" or not isinstance(document, bytes):
        return document
    return document.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")


def read_range(
    connection: sqlite3.Connection, sql: SourceSql, span: KeyRange, versions: Sequence[str] | None
) -> list[StoredRecord]:
    """Return the records of a range in key order; the statement is finished, and with it its read transaction."""
    return _read(connection, sql, span, versions, None)[0]


def _read(
    connection: sqlite3.Connection,
    sql: SourceSql,
    span: KeyRange,
    versions: Sequence[str] | None,
    most: _Bounds | None,
) -> tuple[list[StoredRecord], bool]:
    """Return the first records of a range, as far as the bounds go, and whether these are all."""
    if versions is not None and not versions:
        return [], True
    has_after, count = span.after is not None, None if versions is None else len(versions)
    bound = (*(span.after or ()), *span.upto, *(versions or ()))
    if sql.encoding == UTF8:
        statement = sql.read_plain_range(has_after=has_after, versions=count)
        only = versions[0] if versions is not None and count == 1 else None
        try:
            column = None if sql.form else len(sql.keys)
            rows, is_whole = _fetched(connection.execute(statement, bound), column, most)
            return plain_row_records(rows, sql, sql.form, only) if sql.form else plain_records(rows, only), is_whole
        except sqlite3.OperationalError as error:
            if not is_no_utf8(error):
                raise
    statement = sql.read_range(has_after=has_after, versions=count)
    column = None if sql.form else len(sql.keys) + 1
    rows, is_whole = _fetched(connection.execute(statement, bound), column, most)
    return stored_records(rows, sql), is_whole


class _Bounds(NamedTuple):
    """How far a range is read: the record that reaches the bytes is the last one."""

    size: int
    records: int


def _fetched(
    cursor: sqlite3.Cursor, document: int | None, most: _Bounds | None
) -> tuple[list[tuple[Any, ...]], bool]:
    """Return rows as far as the bounds go, and whether these are all; finish the statement.

    Args:
        document: the column whose bytes count, None for all of a row's.
    """
    if most is None:
        return cursor.fetchall(), True
    rows: list[tuple[Any, ...]] = []
    size = 0
    for row in islice(cursor, most.records):
        rows.append(row)
        if document is None:
            size += sum(len(cell) for cell in row if cell.__class__ in _DOCUMENT_TYPES)
        elif row[document].__class__ in _DOCUMENT_TYPES:
            size += len(row[document])
        if size >= most.size:
            break
    is_whole = cursor.fetchone() is None
    cursor.close()
    return rows, is_whole


def fetch_block(connection: sqlite3.Connection, sql: SourceSql, keys: Sequence[Key]) -> dict[Key, StoredRecord]:
    """Return records of one batch by key, those that are gone left out; `keys` are in key order.

    The range from the first key to the last is read in one go, which takes a fifth of the time of asking for each;
    not if there are many others between them.
    """
    if not keys:
        return {}
    bound = (*keys[0], *keys[-1], _CROWD * len(keys))
    if sql.form is not None and sql.encoding == UTF8:
        try:
            rows = connection.execute(sql.between(is_plain=True), bound).fetchall()
        except sqlite3.OperationalError as error:
            if not is_no_utf8(error):
                raise
        else:
            if len(rows) < _CROWD * len(keys):
                return {each.key: each for each in plain_row_records(among(rows, keys), sql, sql.form, None)}
    rows = connection.execute(sql.between(), bound).fetchall()
    if len(rows) == _CROWD * len(keys):
        return {record.key: record for record in fetch(connection, sql, keys)}
    wanted = set(keys)
    return {record.key: record for record in stored_records(rows, sql) if record.key in wanted}


def fetch(connection: sqlite3.Connection, sql: SourceSql, keys: Sequence[Key]) -> list[StoredRecord]:
    """Return records by key, in the order asked for, those that are gone left out."""
    statement = sql.one_record
    rows = [row for key in keys for row in connection.execute(statement, key)]
    return stored_records(rows, sql)


@dataclass(frozen=True, slots=True)
class SqliteReaderSpec:
    """A picklable description of what to read; fulfils `ports.ReaderSpec`."""

    path: Path
    sql: SourceSql
    versions: tuple[str, ...] | None

    def open(self) -> SqliteReader:
        """Open the file for reading only. Raises `SourceWrong` and `DatabaseFailed`."""
        return SqliteReader(self)


class SqliteReader:
    """Reads ranges on a connection of its own; fulfils `ports.RangeReader`."""

    def __init__(self, spec: SqliteReaderSpec) -> None:
        self._spec = spec
        self._connection = open_existing(spec.path, is_writable=False)
        self._file = FileIdentity(spec.path)

    def read(self, span: KeyRange) -> list[StoredRecord]:
        """Return the records of a range in key order, and end the read transaction."""
        self._file.check()
        with told(self._spec.path):
            return read_range(self._connection, self._spec.sql, span, self._spec.versions)

    def read_within(self, span: KeyRange, most: int, records: int) -> tuple[KeyRange, list[StoredRecord]]:
        """Read a range as far as about `most` bytes of documents, and `records` of them, go; at least one record."""
        self._file.check()
        with told(self._spec.path):
            read, is_whole = _read(
                self._connection, self._spec.sql, span, self._spec.versions, _Bounds(most, records)
            )
        return (span if is_whole else replace(span, upto=read[-1].key)), read

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None:
        """Return what a run's batch changed, or None if it changed nothing."""
        rows = self._journal_rows("block", "desktop_wizard_undo", run_id, number)
        return unpack(rows[0]) if rows else None

    def quarantined_keys(self, run_id: str, number: int) -> frozenset[Key]:
        """Return the records that a run's batch left behind."""
        rows = self._journal_rows("key", "desktop_wizard_quarantine", run_id, number)
        return frozenset(key_from_json(json.loads(key)) for key in rows)

    def close(self) -> None:
        self._connection.close()

    def _journal_rows(self, column: str, table: str, run_id: str, number: int) -> list[bytes]:
        with told(self._spec.path):
            is_there = self._connection.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
            if not is_there:
                return []
            statement = f'SELECT "{column}" FROM main.{table} WHERE run_id = ? AND number = ?'
            return [value for (value,) in self._connection.execute(statement, (run_id, number))]
