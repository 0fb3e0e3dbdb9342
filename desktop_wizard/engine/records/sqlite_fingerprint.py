"""The fingerprint of a record source: one SHA-256 that changes when any key, document or version does."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Sequence

from desktop_wizard.engine.model import Cell, Key, NoDocument, RawText, RecordSource, StoredRecord, StoredRow
from desktop_wizard.engine.ports import Progress
from desktop_wizard.engine.records.sqlite_reader import stored_records
from desktop_wizard.engine.records.sqlite_row_records import typed_rows
from desktop_wizard.engine.records.sqlite_rows import record_of, version_of
from desktop_wizard.engine.records.sqlite_sql import SourceSql

_PAGE = 1000


def data_fingerprint(connection: sqlite3.Connection, sql: SourceSql, progress: Progress | None) -> tuple[int, str]:
    """Return the number of records and a SHA-256 over them, hexadecimal, in one read transaction and little memory.

    The records come in key order, each in the collation of its key column. A record is its key parts, its document
    (in row mode the values of its columns, in their order) and its version, one after the other. A value is a
    letter, the number of its bytes in decimal, a colon, and its bytes, so that no two different sequences of values
    give the same bytes:

        n  NULL, without bytes
        i  integer, in decimal
        r  real, as Python's `float.hex` writes it
        t  text, in UTF-8 whatever the database's encoding is
        b  blob

    Args:
        progress: told after every thousand records; what it raises ends the scan.
    """
    (total,) = connection.execute(sql.count(None)).fetchone()
    fingerprint = Fingerprint()
    cursor = connection.execute(sql.first_records(None), (-1,))
    try:
        while rows := cursor.fetchmany(_PAGE):
            if sql.form is None:
                fingerprint.add(stored_records(rows, sql))
            else:
                fingerprint.add_cells(typed_rows(rows, sql))
            if progress:
                progress(fingerprint.records, max(total, fingerprint.records))
    finally:
        cursor.close()
    return fingerprint.records, fingerprint.hexdigest()


class Fingerprint:
    """A fingerprint while it is taken, of records that come in key order.

    Attributes:
        records: how many they were so far.
    """

    def __init__(self) -> None:
        self.records = 0
        self._digest = hashlib.sha256()

    def add(self, records: Sequence[StoredRecord]) -> None:
        self._digest.update(b"".join(map(_framed, records)))
        self.records += len(records)

    def add_cells(self, rows: Iterable[tuple[Key, Sequence[Cell], str | None]]) -> None:
        """Add records that columns form: the key of each, the values of the columns, and its version."""
        for key, cells, version in rows:
            self._digest.update(b"".join([*map(_value, key), *map(_value, cells), _value(version)]))
            self.records += 1

    def add_rows(self, rows: Sequence[StoredRow], source: RecordSource) -> None:
        """Add rows of a record source that hold all that belongs to the record."""
        if not source.is_row_mode:
            self.add([record_of(row, source) for row in rows])
            return
        self.add_cells((row.key, list(map(row.cell, source.columns)), version_of(row, source)) for row in rows)

    def hexdigest(self) -> str:
        return self._digest.hexdigest()


def _framed(record: StoredRecord) -> bytes:
    data = record.data
    if isinstance(data, bytes):
        document = b"%b%d:%b" % (b"t" if record.storage == "text" else b"b", len(data), data)
    else:
        assert not isinstance(data, NoDocument), "rows are added by their cells"
        document = _value(data)
    return b"".join([*map(_value, record.key), document, _value(record.version)])


def _value(value: Cell) -> bytes:
    match value:
        case RawText():
            tag, text = b"t", bytes(value)
        case str():
            tag, text = b"t", value.encode("utf-8", "surrogatepass")
        case int():
            tag, text = b"i", str(value).encode()
        case bytes():
            tag, text = b"b", value
        case float():
            tag, text = b"r", value.hex().encode()
        case None:
            tag, text = b"n", b""
    return b"%b%d:%b" % (tag, len(text), text)
