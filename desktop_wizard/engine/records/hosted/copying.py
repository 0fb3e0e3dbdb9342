"""The copy of a host's records: one row a record, its key the place that the host has it at."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.script.host_records import Page

TABLE, KEY, DOCUMENT = "host_records", "position", "document"


def copy_source(file: Path) -> RecordSource:
    """Return the record source that a copy in `file` is."""
    return RecordSource(url=f"sqlite:///{file}", table=TABLE, key_columns=(KEY,), document_column=DOCUMENT)


def create_copy(file: Path) -> None:
    """Make an empty copy that others on the machine can't look into, unless it is there."""
    if file.exists() and file.stat().st_size:  # one that is empty was cut off when it was made
        return
    file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    file.touch(mode=0o600)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"CREATE TABLE IF NOT EXISTS {TABLE} ({KEY} INTEGER PRIMARY KEY, {DOCUMENT} TEXT)")
        connection.execute("PRAGMA journal_mode = WAL")  # what is read meanwhile does not wait for a slow host


def remove_copy(file: Path, dry_runs: Path) -> None:
    """Remove a copy, and the journal of its dry runs, which lies in a file of its own.

    Raises:
        NotAllowed: a program has it open, and would go on with what is not there any more.
    """
    for database in (file, dry_runs):
        if not database.exists():
            continue
        with closing(sqlite3.connect(database, timeout=0.0)) as connection:
            try:
                connection.execute("PRAGMA journal_mode = DELETE")  # which only the last program to have it open can
            except sqlite3.OperationalError as error:
                raise NotAllowed(
                    "A program has this copy of a host's records open.",
                    where=str(file),
                    cure="Close that program first.",
                ) from error
            except sqlite3.DatabaseError:
                pass  # what is damaged is in nobody's use
    for database in (file, dry_runs):
        for part in ("", "-wal", "-shm", "-journal"):
            database.with_name(f"{database.name}{part}").unlink(missing_ok=True)


def take_over(connection: sqlite3.Connection, pages: Iterable[Page]) -> None:
    """Make the copy say what the host says now; the caller has opened a transaction.

    A record that says the same stays as it is written here, byte for byte: what a run wrote goes through the host and
    comes back in the host's own spelling, and is no other record for that.
    """
    offset = 0
    for page in pages:
        there = dict(
            connection.execute(
                f"SELECT {KEY}, {DOCUMENT} FROM {TABLE} WHERE {KEY} >= ? AND {KEY} < ?",
                (offset, offset + len(page.documents)),
            )
        )
        changed = [
            (position, document.decode())
            for position, document in enumerate(page.documents, offset)
            if position not in there or not _says_the_same(there[position], document.decode())
        ]
        connection.executemany(f"INSERT OR REPLACE INTO {TABLE} ({KEY}, {DOCUMENT}) VALUES (?, ?)", changed)
        offset += len(page.documents)
    connection.execute(f"DELETE FROM {TABLE} WHERE {KEY} >= ?", (offset,))


def _says_the_same(one: str, other: str) -> bool:
    return one == other or _canonical(one) == _canonical(other)


def _canonical(document: str) -> str:
    """Return a document without what a host may not keep: the order of members, spaces, escapes, spare digits."""
    return json.dumps(json.loads(document), sort_keys=True)
