"""Copies of SQLite files through SQLite's own backup interface, and what SQLite thinks of them."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from desktop_wizard.engine.errors import BackupFailed, DiskFull
from desktop_wizard.engine.ports import Progress

PAGES_A_STEP = 1024
"""Pages copied between two progress reports: 4 MiB with SQLite's usual page size."""

_BUSY_SECONDS = 5.0
_OPS_A_TICK = 100_000  # SQLite's virtual machine runs some millions of operations a second


def measure(path: Path) -> tuple[int, int]:
    """Return the number of pages of a database and the bytes of a page. Raises `BackupFailed`."""
    with _as_failures("The database could not be read", path, path), closing(_connect(path)) as connection:
        return _pages(connection)


def copy_database(path: Path, draft: Path, *, check_room: Callable[[int], None], report: Progress) -> None:
    """Copy a database as it is at one moment into `draft`, an empty file, and make the copy durable.

    Args:
        check_room: is told the bytes that the copy will have, and raises `DiskFull` when there is no room.
        report: hears of copied pages; what it raises ends the copy.

    Raises:
        BackupFailed: SQLite could not copy it.
        DiskFull: the disk became full.
    """
    with _as_failures("The database could not be copied", path, draft):
        with closing(_connect(path)) as source, closing(_new_database(draft)) as target:
            source.execute("BEGIN")  # one read transaction, so that all pages are of one moment
            pages, size = _pages(source)
            check_room(pages * size)

            def copied(_status: int, remaining: int, total: int) -> None:
                report(total - remaining, total)

            source.backup(target, pages=PAGES_A_STEP, progress=copied)
        with closing(_connect(draft)) as copy:
            copy.execute("PRAGMA journal_mode = DELETE")  # so that the copy is one file, without a -wal
    _sync(draft)


def share_copied(path: Path, draft: Path, *, is_enough: Callable[[], bool]) -> float:
    """Copy a database into `draft` until `is_enough` says so; return the share that was copied, 0.0–1.0."""
    share = 1.0

    def copied(_status: int, remaining: int, total: int) -> None:
        nonlocal share
        if remaining and is_enough():
            share = (total - remaining) / total
            raise _Enough

    with (
        _as_failures("The database could not be read", path, draft),
        closing(_connect(path)) as source,
        closing(_new_database(draft)) as target,
        suppress(_Enough),
    ):
        _, size = _pages(source)
        source.backup(target, pages=max(1, 256 * 1024 // size), progress=copied)
    _sync(draft)
    return share


class _Enough(Exception):
    pass


def check_integrity(path: Path, report: Progress) -> None:
    """Raise `BackupFailed` unless SQLite finds the file sound.

    Args:
        report: is called from time to time, without knowing how far it is; what it raises ends the check.
    """
    stopped: list[BaseException] = []

    def tick() -> bool:
        try:
            report(0, 1)
        except BaseException as error:  # noqa: BLE001 - SQLite would swallow it; it is raised again below
            stopped.append(error)
        return bool(stopped)

    with _as_failures("The backup could not be read back", path, path), closing(_connect(path)) as copy:
        copy.set_progress_handler(tick, _OPS_A_TICK)
        try:
            answer = [line for (line,) in copy.execute("PRAGMA integrity_check(10)")]
        except sqlite3.OperationalError:
            if stopped:
                raise stopped[0] from None
            raise
    if answer != ["ok"]:
        raise BackupFailed(
            f"SQLite finds the backup damaged: {'; '.join(answer)}.",
            where=str(path),
            cure="The database itself may be damaged: run PRAGMA integrity_check on it.",
        )


def remove_database(path: Path) -> None:
    """Remove a file and what SQLite may have put beside it."""
    for suffix in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _connect(path: Path) -> sqlite3.Connection:
    uri = f"{path.resolve().as_uri()}?mode=rw"  # rw: never creates a file
    return sqlite3.connect(uri, uri=True, isolation_level=None, timeout=_BUSY_SECONDS)


def _new_database(draft: Path) -> sqlite3.Connection:
    connection = _connect(draft)
    connection.execute("PRAGMA synchronous = OFF")  # the whole file is fsynced once, at the end
    return connection


def _pages(connection: sqlite3.Connection) -> tuple[int, int]:
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    (size,) = connection.execute("PRAGMA page_size").fetchone()
    return pages, size


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _as_failures(doing: str, path: Path, draft: Path) -> Iterator[None]:
    """Turn SQLite's errors into ours."""
    try:
        yield
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_FULL:
            needed, free = path.stat().st_size, shutil.disk_usage(draft.parent).free
            raise DiskFull(
                f"{doing}: the disk is full ({needed:,} bytes are needed, {free:,} are free).",
                needed=needed,
                free=free,
                where=str(draft.parent),
                cure="Free some space, and start again.",
            ) from error
        raise BackupFailed(f"{doing}: {error}.", where=str(path)) from error
