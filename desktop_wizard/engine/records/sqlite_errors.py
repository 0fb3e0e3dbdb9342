"""What SQLite says when something fails, turned into what a person should read. The one place that does so.

Worker processes import this module, so it must stay light.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_wizard.engine.errors import (
    CommitRefused,
    DatabaseBroken,
    DatabaseFailed,
    DiskFull,
    SourceWrong,
    WizardError,
)

BUSY_SECONDS = 5.0
"""How long SQLite waits for another program's lock before it gives up."""

# Errors that don't come from SQLite's own interface carry no code; then its words are looked at.
_CODES_BY_WORDS = (
    ("is locked", sqlite3.SQLITE_BUSY),
    ("database is busy", sqlite3.SQLITE_BUSY),
    ("disk I/O error", sqlite3.SQLITE_IOERR),
    ("disk image is malformed", sqlite3.SQLITE_CORRUPT),
    ("readonly database", sqlite3.SQLITE_READONLY),
    ("disk is full", sqlite3.SQLITE_FULL),
    ("not a database", sqlite3.SQLITE_NOTADB),
    ("unable to open", sqlite3.SQLITE_CANTOPEN),
)

_PASSING = frozenset({sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CANTOPEN})  # a network drive may come back

_SAFE = "Every batch that was committed before is intact; the one under way was not written."

_SENTENCES = {
    sqlite3.SQLITE_IOERR: (
        "The disk or the network drive failed while the database was in use.",
        "Check the disk, then resume.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        "The database file is damaged.",
        "Check it with PRAGMA integrity_check, and restore it from a backup.",
    ),
    sqlite3.SQLITE_NOTADB: ("The file is no SQLite database any more.", "Restore it from a backup."),
    sqlite3.SQLITE_READONLY: (
        "The database can't be written to.",
        "Check that the file, its folder and the disk may be written to by this user.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "The database, or a file that SQLite keeps beside it, can't be opened.",
        "Check that the file is there, and that its folder may be written to by this user.",
    ),
}


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn errors of SQLite into `WizardError`s that name the database at `path`."""
    try:
        yield
    except (sqlite3.DatabaseError, sqlite3.InterfaceError) as error:
        if isinstance(error, sqlite3.ProgrammingError):
            raise  # wrong use of the driver: a mistake of this program
        raise failure(error, path) from error


def failure(error: sqlite3.Error, path: Path) -> WizardError:
    """Return an error of SQLite as what a person should read."""
    code = error_code(error)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return _locked(path)
    if code == sqlite3.SQLITE_FULL:
        free = shutil.disk_usage(path.parent).free if path.parent.is_dir() else 0
        return DiskFull(
            f"There is no room left for the database: {free:,} bytes are free.",
            needed=0,
            free=free,
            where=str(path),
            cure="Free some space, then resume.",
        )
    if is_no_utf8(error):
        return SourceWrong(
            "A key or a version is text that is no valid UTF-8, so its record can't be named.",
            where=str(path),
            safe="The record was not changed.",
            cure="Mend the value, or leave the record out with a filter.",
        )
    if code in _SENTENCES:
        what, cure = _SENTENCES[code]
        kind = DatabaseFailed if code in _PASSING else DatabaseBroken
        return kind(what, where=f"{path}: {error}", safe=_SAFE, cure=cure)
    return DatabaseBroken(
        f"SQLite could not do what it was asked: {error}.",
        where=str(path),
        safe=_SAFE,
        cure="Check whether another program changed the table, then resume.",
    )


def is_no_utf8(error: sqlite3.Error) -> bool:
    """Tell whether the driver met text that is no UTF-8."""
    return "decode to UTF-8" in str(error)


def error_code(error: sqlite3.Error) -> int:
    """Return the primary result code of an error, `SQLITE_ERROR` where it has none of its own."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is not None:
        return int(code) & 0xFF
    words = str(error)
    return next((code for part, code in _CODES_BY_WORDS if part in words), sqlite3.SQLITE_ERROR)


def commit_refused(error: sqlite3.IntegrityError, path: Path) -> CommitRefused:
    """Return the error of a transaction that a deferred constraint kept from being committed."""
    return CommitRefused(
        f"The database refused to commit a batch: {error}.",
        words=str(error),
        where=str(path),
        safe=_SAFE,
        cure="Look at the deferred constraints of the table, then resume.",
    )


def file_gone(path: Path) -> DatabaseBroken:
    """Return the error of a database file that is not where it was opened."""
    return DatabaseBroken(
        "The database file was moved, replaced or deleted while it was in use.",
        where=str(path),
        safe="Nothing more was written to it.",
        cure="Put the file back where it was, then resume.",
    )


def _locked(path: Path) -> DatabaseFailed:
    holders = _holders(path)
    who = f"It is open in {holders}." if holders else "Which program it is could not be found out."
    return DatabaseFailed(
        f"Another program has locked the database for more than {BUSY_SECONDS:g} seconds. {who}",
        where=str(path),
        safe=_SAFE,
        cure="Close that program or wait until it is done, then try again.",
    )


def _holders(path: Path) -> str:
    """Return the other processes that have the file open, as far as this user may see them."""
    import psutil  # workers start faster without it, and rarely get here

    found = []
    for process in psutil.process_iter(["pid", "name", "open_files"]):
        files = process.info["open_files"] or ()  # None where access is denied
        if process.pid != os.getpid() and any(Path(file.path) == path for file in files):
            found.append(f"{process.info['name']} (process {process.pid})")
    return ", ".join(found)
