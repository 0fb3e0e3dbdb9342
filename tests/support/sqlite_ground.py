"""SQLite files for tests, and what another program does to them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import orjson

from desktop_wizard.engine.model import Key, RecordSource
from desktop_wizard.engine.ports import RecordStore
from desktop_wizard.engine.records.stores import Stores

PAYMENTS = "CREATE TABLE payments (id TEXT PRIMARY KEY NOT NULL, doc TEXT, version TEXT, region TEXT)"


def run_sql(path: Path, *statements: str) -> None:
    """Run statements on a connection of their own, as another program does."""
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def insert(path: Path, table: str, records: Iterable[tuple[object, ...]]) -> None:
    """Insert records with as many values as the table has columns."""
    rows = list(records)
    marks = ", ".join("?" for _ in rows[0])
    quoted = table.replace('"', '""')
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executemany(f'INSERT INTO "{quoted}" VALUES ({marks})', rows)


def contents(path: Path, table: str = "payments") -> list[tuple[object, ...]]:
    """Return every value of a table with its storage class and its exact bytes."""
    quoted = '"' + table.replace('"', '""') + '"'
    with closing(sqlite3.connect(path)) as connection:
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({quoted})")]
        columns = ", ".join(f"typeof({name}), quote(CAST({name} AS BLOB))" for name in names)
        return connection.execute(f"SELECT {columns} FROM {quoted} ORDER BY 2").fetchall()


class SqliteGround:
    """Fulfils the contract's `Ground`, with documents in a column."""

    storage = "text"
    table = PAYMENTS

    def __init__(self, folder: Path) -> None:
        self._meet(folder / "data base?#%.sqlite")
        run_sql(self.path, self.table)

    @classmethod
    def at(cls, path: Path) -> SqliteGround:
        """Return the ground that another process made."""
        ground = cls.__new__(cls)
        ground._meet(path)
        return ground

    def _meet(self, path: Path) -> None:
        self.path = path
        self.stores = Stores(path.parent / "data")
        self.source = RecordSource(
            url=str(self.path),
            table="payments",
            key_columns=("id",),
            document_column="doc",
            version_column="version",
        )

    def open(self) -> RecordStore:
        return self.stores.open(self.source)

    def key(self, number: int) -> Key:
        return (f"txn_{number:05}",)

    def fill(self, count: int) -> None:
        regions = ("eu", "us")
        insert(
            self.path,
            "payments",
            [(f"txn_{n:05}", f'{{"n": {n}}}', "1.0.0", regions[n % 2]) for n in range(count)],
        )

    def document(self, number: int) -> bytes:
        return b'{"n": %d}' % number

    def changed(self, document: bytes) -> bytes:
        return b'{"was": ' + document + b"}"

    def renumber(self, key: Key, number: int) -> None:
        self.overwrite(key, self.document(number).decode())

    def overwrite(self, key: Key, document: str) -> None:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.execute("UPDATE payments SET doc = ? WHERE id = ?", (document, *key))

    def delete(self, key: Key) -> None:
        with closing(sqlite3.connect(self.path)) as connection, connection:
            connection.execute("DELETE FROM payments WHERE id = ?", key)

    def contents(self) -> list[tuple[object, ...]]:
        return contents(self.path)


class RowGround(SqliteGround):
    """Fulfils the contract's `Ground`, with records that columns form."""

    storage = "row"
    table = (
        "CREATE TABLE payments (id TEXT PRIMARY KEY NOT NULL, n INTEGER, share REAL, is_new BOOLEAN, "
        "version TEXT, region TEXT)"
    )

    def _meet(self, path: Path) -> None:
        super()._meet(path)
        self.source = replace(self.source, document_column="", columns=("is_new", "share", "n"))

    def fill(self, count: int) -> None:
        regions = ("eu", "us")
        rows = [(f"txn_{n:05}", n, n / 4, 0, "1.0.0", regions[n % 2]) for n in range(count)]
        insert(self.path, "payments", rows)

    def document(self, number: int) -> bytes:
        return orjson.dumps({"is_new": False, "share": number / 4, "n": number})

    def changed(self, document: bytes) -> bytes:
        return orjson.dumps({**orjson.loads(document), "is_new": True})

    def renumber(self, key: Key, number: int) -> None:
        run_sql(
            self.path, f"UPDATE payments SET is_new = 0, n = {number}, share = {number / 4} WHERE id = '{key[0]!s}'"
        )
