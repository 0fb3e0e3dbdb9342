"""A sample spread evenly over a source, without reading all of it where that can be avoided."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.records.sqlite_reader import fetch, stored_records
from desktop_wizard.engine.records.sqlite_sql import SourceSql


def sample(
    connection: sqlite3.Connection, sql: SourceSql, rowid: str | None, size: int, versions: Sequence[str] | None
) -> list[StoredRecord]:
    """Return up to `size` records.

    A source that is no larger is returned whole. Otherwise, a table with rowids is stepped through evenly, taking
    the next record at each step; where gaps leave too few, the first records in key order fill up. A table
    WITHOUT ROWID has its keys scanned, and every nth record fetched.

    Args:
        rowid: the name by which the table's rowid can be asked for, None where it has none.
        versions: take records on these versions only.
    """
    bound, count = tuple(versions or ()), None if versions is None else len(versions)
    if size < 1 or count == 0:
        return []
    first = _records(connection, sql, sql.first_records(count), (*bound, size + 1))
    if len(first) <= size:
        return first
    if rowid is None:
        return _every_nth(connection, sql, size, bound, count)
    spread = _stepped(connection, sql, rowid, size, bound, count)
    taken = {record.key for record in spread}
    missing = size - len(spread)
    return spread + [record for record in first if record.key not in taken][:missing]


def _stepped(
    connection: sqlite3.Connection,
    sql: SourceSql,
    rowid: str,
    size: int,
    versions: tuple[str, ...],
    count: int | None,
) -> list[StoredRecord]:
    statement = sql.record_at(rowid, count)
    # one by one: asked for both at once, SQLite would scan the table
    (low,) = connection.execute(f"SELECT min({rowid}) FROM {sql.from_table}").fetchone()
    (high,) = connection.execute(f"SELECT max({rowid}) FROM {sql.from_table}").fetchone()
    rows: list[tuple[object, ...]] = []
    last = low - 1
    for step in range(size):
        at = max(low + (high - low) * step // max(size - 1, 1), last + 1)
        if at > high or (row := connection.execute(statement, (at, *versions)).fetchone()) is None:
            break
        last = row[0]
        rows.append(row[1:])
    return stored_records(rows, sql)


def _every_nth(
    connection: sqlite3.Connection, sql: SourceSql, size: int, versions: tuple[str, ...], count: int | None
) -> list[StoredRecord]:
    (total,) = connection.execute(sql.count(count), versions).fetchone()
    keys = connection.execute(sql.every_nth_key(count), (*versions, max(total // size, 1), size)).fetchall()
    return fetch(connection, sql, keys)


def _records(
    connection: sqlite3.Connection, sql: SourceSql, statement: str, bound: tuple[object, ...]
) -> list[StoredRecord]:
    return stored_records(connection.execute(statement, bound).fetchall(), sql)
