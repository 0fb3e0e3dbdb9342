"""A small record store for tests of what stands around it: real SQLite, nothing but what a backup asks for."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.ports import Progress

RECORDS = 200


def make_database(path: Path, records: int = RECORDS) -> RecordSource:
    """Make a table of payments, and return it as a record source."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE payments (id TEXT PRIMARY KEY, doc TEXT, version TEXT)")
        connection.executemany(
            "INSERT INTO payments VALUES (?, ?, '1.0.0')",
            [(f"txn_{number:05}", f'{{"amount": {number}.10, "note": "{"x" * 300}"}}') for number in range(records)],
        )
    return RecordSource(
        url=f"sqlite:///{path}",
        table="payments",
        key_columns=("id",),
        document_column="doc",
        version_column="version",
    )


class PlainStore:
    """What `SnapshotBackups` uses of a `RecordStore`, over a connection of its own."""

    def __init__(self, source: RecordSource) -> None:
        self.source = source
        self.display_url = source.url
        self._connection = sqlite3.connect(source.url.removeprefix("sqlite:///"), isolation_level=None)

    def change_token(self) -> int:
        (token,) = self._connection.execute("PRAGMA data_version").fetchone()
        return token

    def data_fingerprint(self, progress: Progress | None = None) -> tuple[int, str]:
        records = self._connection.execute("SELECT id, doc, version FROM payments ORDER BY id").fetchall()
        for done in range(0, len(records), 50):
            if progress:
                progress(done, len(records))
        return len(records), hashlib.sha256(repr(records).encode()).hexdigest()

    def close(self) -> None:
        self._connection.close()


class PlainStores:
    """Opens `PlainStore`s."""

    def open(self, source: RecordSource) -> PlainStore:
        return PlainStore(source)
