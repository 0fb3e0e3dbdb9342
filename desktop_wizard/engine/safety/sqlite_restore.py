"""Putting a snapshot back into an SQLite database through SQLite's own backup interface.

The file is never replaced: other programs may have it open, and would go on with a file that nobody else sees.
A draft is made of the snapshot, with the journal as it is now in the place of the snapshot's. The draft is then
written into the database in one transaction of SQLite's, so that it is all there, or nothing of it.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.ports import Progress, Stages
from desktop_wizard.engine.records.journal_names import PREFIX
from desktop_wizard.engine.records.sqlite_errors import told
from desktop_wizard.engine.records.sqlite_file import connect, open_existing
from desktop_wizard.engine.records.sqlite_sql import quoted
from desktop_wizard.engine.safety.sqlite_copy import PAGES_A_STEP, copy_database

DEADLINE = 30.0
"""Seconds that other programs get to let go of the database."""


def overwrite(
    database: Path, snapshot: Path, draft: Path, *, prepare: Callable[[Path], None], stages: Stages
) -> None:
    """Make a database what a snapshot of it is, but for the journal.

    Args:
        draft: an empty file, which is left for the caller to remove.
        prepare: called with the draft when it holds all that the database is going to hold.

    Raises:
        DatabaseFailed: it stayed locked, or somebody wrote to it meanwhile; it is as it was.
    """
    copy_database(snapshot, draft, check_room=lambda _: None, report=stages.stage(0))
    with told(database), closing(open_existing(database, is_writable=True)) as live:
        seen = _data_version(live)
        carry_journal_over(live, draft)
        prepare(draft)
        if _data_version(live) != seen:
            raise DatabaseFailed(
                "Another program wrote to the database while it was about to be restored.",
                where=str(database),
                safe="Nothing was restored.",
                cure="Start again when the other programs are quiet.",
            )
        _write(draft, live, database, stages.stage(1))


def carry_journal_over(live: sqlite3.Connection, draft: Path) -> None:
    """Put the journal of an open database into a draft, in the place of the one that is there."""
    live.execute("ATTACH ? AS draft", (str(draft),))
    try:
        live.execute("BEGIN")
        for name, _ in _journal_tables(live, "draft"):
            live.execute(f"DROP TABLE draft.{quoted(name)}")
        for name, sql in _journal_tables(live, "main"):
            live.execute(sql.replace("CREATE TABLE ", "CREATE TABLE draft.", 1))
            live.execute(f"INSERT INTO draft.{quoted(name)} SELECT * FROM main.{quoted(name)}")
        live.execute("COMMIT")
    finally:
        if live.in_transaction:
            live.execute("ROLLBACK")
        live.execute("DETACH draft")


def _journal_tables(connection: sqlite3.Connection, schema: str) -> list[tuple[str, str]]:
    """Return the name and the definition of each table of a journal."""
    tables = connection.execute(f"SELECT name, sql FROM {schema}.sqlite_schema WHERE type = 'table'").fetchall()
    return [(name, sql) for name, sql in tables if name.startswith(PREFIX)]


def _data_version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def _write(draft: Path, live: sqlite3.Connection, database: Path, report: Progress) -> None:
    """Write a draft into a database; SQLite does it in one transaction, and takes it back if this raises."""
    gives_up_at = time.monotonic() + DEADLINE

    def copied(status: int, remaining: int, total: int) -> None:
        is_busy = status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
        if is_busy and time.monotonic() > gives_up_at:
            raise _not_let_go(database)
        report(total - remaining, total)

    live.execute("PRAGMA synchronous = FULL")
    with closing(connect(draft, is_writable=False)) as source:
        source.backup(live, pages=PAGES_A_STEP, progress=copied, sleep=0.1)


def _not_let_go(database: Path) -> DatabaseFailed:
    return DatabaseFailed(
        f"Other programs did not let go of the database within {DEADLINE:g} seconds.",
        where=str(database),
        safe="Nothing was restored; the database is as it was.",
        cure="Close the programs that use it, then start again.",
    )
