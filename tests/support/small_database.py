"""A small database of payments, made for the tests of what stands around a record source."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_wizard.engine.model import RecordSource

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
