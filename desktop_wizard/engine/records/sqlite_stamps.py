"""Version stamps in SQLite: put on a range at once, on single records where that is refused, and taken back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.model import Key, KeyRange
from desktop_wizard.engine.ports import StampsRefused, WriteRefused
from desktop_wizard.engine.records.sqlite_reader import read_range
from desktop_wizard.engine.records.sqlite_sql import SourceSql

_Stamp = tuple[object, ...]
"""What `SourceSql.stamp_record` binds: the new version, a key, the version it must be on."""


def stamp_range(
    connection: sqlite3.Connection,
    sql: SourceSql,
    span: KeyRange,
    from_version: str,
    to_version: str,
    except_keys: Sequence[Key],
) -> int:
    """Put `to_version` on the records in `span` that are on `from_version`; return how many they were.

    Raises:
        StampsRefused: some can't have it; each is named.
        NotAllowed: a refusal ended the whole transaction, so that it can't be told whose it was.
    """
    exceptions = _note_exceptions(connection, sql, except_keys) if except_keys else None
    statement = sql.stamp_range(has_after=span.after is not None, exceptions=exceptions)
    try:
        return connection.execute(statement, (to_version, *(span.after or ()), *span.upto, from_version)).rowcount
    except sqlite3.IntegrityError as error:
        if not connection.in_transaction:
            raise _version_refused(sql, to_version, error) from error
        records = read_range(connection, sql, span, [from_version])
        left_out = frozenset(except_keys)
        stamps = [(to_version, *record.key, from_version) for record in records if record.key not in left_out]
        raise StampsRefused(_refused(connection, sql, stamps)) from error


def stamp_back(
    connection: sqlite3.Connection, sql: SourceSql, keys: Iterable[Key], from_version: str, to_version: str
) -> None:
    """Put the version of before on records that are on `to_version`.

    Raises:
        NotAllowed: the database does not take it any more.
    """
    try:
        connection.executemany(sql.stamp_record, [(from_version, *key, to_version) for key in keys])
    except sqlite3.IntegrityError as error:
        raise _version_refused(sql, from_version, error) from error


def _note_exceptions(connection: sqlite3.Connection, sql: SourceSql, keys: Sequence[Key]) -> str:
    """Put keys into a temporary table, for they may be more than a statement takes; return its name."""
    names = [f"k{index}" for index in range(len(sql.keys))]
    table = "temp.desktop_wizard_exceptions"
    connection.execute(f"CREATE TEMP TABLE IF NOT EXISTS desktop_wizard_exceptions ({', '.join(names)})")
    connection.execute(f"DELETE FROM {table}")
    connection.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' for _ in names)})", keys)
    return table


def _refused(connection: sqlite3.Connection, sql: SourceSql, stamps: Sequence[_Stamp]) -> list[WriteRefused]:
    """Try stamps, halving down to the refused ones; none of them stays."""
    connection.execute("SAVEPOINT stamps")
    try:
        connection.executemany(sql.stamp_record, stamps)
        return []
    except sqlite3.IntegrityError as error:
        if len(stamps) == 1:
            return [WriteRefused(stamps[0][1:-1], str(error))]  # type: ignore[arg-type]
    finally:
        connection.execute("ROLLBACK TO stamps")
        connection.execute("RELEASE stamps")
    half = len(stamps) // 2
    return _refused(connection, sql, stamps[:half]) + _refused(connection, sql, stamps[half:])


def _version_refused(sql: SourceSql, version: str, error: sqlite3.IntegrityError) -> NotAllowed:
    return NotAllowed(
        f"The database does not take {version} as a version: {error}.",
        where=f"{sql.table}, column {sql.version}",
        safe="The batch was rolled back; the batches before it are complete.",
        cure="Allow the version in the database (a CHECK, a trigger or a table of versions), then resume.",
    )
