"""Finding and opening SQLite files, without ever creating one.

The file is never opened by other means than SQLite: closing a plain handle would drop the POSIX locks that this
process's SQLite connections hold on the same file (https://sqlite.org/howtocorrupt.html, 2.2).
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from desktop_wizard.engine.errors import SourceWrong
from desktop_wizard.engine.records.sqlite_errors import BUSY_SECONDS, failure, file_gone, told

# Results by which SQLite says that reading needs a right to write first: to recover after a crash.
_NEEDS_RECOVERY = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN)


class FileIdentity:
    """Remembers which file a path meant, to notice when it was moved, replaced or deleted since."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen = self._now()

    def check(self) -> None:
        """Raise `DatabaseFailed` if the path does not lead to the same file any more."""
        if self._now() != self._seen:
            raise file_gone(self._path)

    def _now(self) -> tuple[int, int] | None:
        try:
            status = os.stat(self._path)  # noqa: PTH116 - called for each batch
        except OSError:
            return None
        return status.st_dev, status.st_ino


def connect(path: Path, *, is_writable: bool) -> sqlite3.Connection:
    """Open an existing file; transactions are begun and ended by hand. Raises `sqlite3.Error`."""
    uri = f"{path.absolute().as_uri()}?mode={'rw' if is_writable else 'ro'}"
    return sqlite3.connect(
        uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=False, cached_statements=256
    )


def open_existing(path: Path, *, is_writable: bool) -> sqlite3.Connection:
    """Open a file that must be an SQLite database.

    Args:
        is_writable: open it for writing where the file allows it; else only a recovery after a crash may write.

    Raises:
        SourceWrong: there is no such file, or it is no SQLite database, or may not be read.
        DatabaseFailed: it is locked or damaged.
    """
    _check_file(path)
    for writes in (True, False) if is_writable and os.access(path, os.W_OK) else (False, True):
        connection = None
        try:
            connection = connect(path, is_writable=writes)
            connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
            if not is_writable:
                connection.execute("PRAGMA query_only = ON")
        except sqlite3.Error as error:
            if connection is not None:
                connection.close()
            refused = error
            if _primary(error) not in _NEEDS_RECOVERY:
                break
        else:
            return connection
    if _primary(refused) == sqlite3.SQLITE_NOTADB:
        raise SourceWrong(
            "This file is not an SQLite database.",
            where=str(path),
            cure="Choose a file that SQLite wrote. An encrypted database has to be decrypted first.",
        ) from refused
    raise failure(refused, path) from refused


def open_to_look(path: Path) -> sqlite3.Connection:
    """Open a file for a short look that leaves no file behind it.

    A connection that may only read leaves the two files of a write-ahead log beside a database that has none at rest,
    as it may not clear them away. One that may write does, and writes nothing else. Where there is a log, it is
    somebody's, and is left as it is.

    Raises:
        SourceWrong, DatabaseFailed: as `open_existing` does.
    """
    _check_file(path)
    has_log = path.with_name(f"{path.name}-wal").exists()
    connection = open_existing(path, is_writable=not has_log)
    with told(path):
        connection.execute("PRAGMA query_only = ON")
    return connection


def _primary(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)) & 0xFF


def _check_file(path: Path) -> None:
    what = cure = ""
    try:
        size = path.stat().st_size
    except OSError as error:
        what = f"There is no such file: {error.strerror or error}."
        cure = "Check the path. A relative one starts at the folder the program was started in."
    except ValueError:
        what, cure = "A path can't have such characters in it.", "Check the path."
    else:
        if path.is_dir():
            what, cure = "This is a folder, not a database file.", "Choose the SQLite file in it."
        elif not path.is_file():
            what, cure = "This is not a file.", "Choose an SQLite file."
        elif not os.access(path, os.R_OK):
            what, cure = "This user may not read the file.", "Ask its owner for the right to read it."
        elif size == 0:
            what, cure = "The file is empty, so there is no table in it.", "Choose another file."
    if what:
        raise SourceWrong(what, where=str(path), cure=cure)
