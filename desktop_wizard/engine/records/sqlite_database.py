"""One open SQLite file: the driver's connection for the records, and SQLAlchemy on the very same for the journal."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

from desktop_wizard.engine.errors import Problem, WizardError
from desktop_wizard.engine.records.sqlite_errors import commit_refused, failure, told
from desktop_wizard.engine.records.sqlite_file import FileIdentity

_LOG_BYTES = 16 * 1024 * 1024
"""How far the log of a WAL database grows before it is written back: with SQLite's 4 MiB, runs wait for the disk."""


class SqliteDatabase:
    """Fulfils `JournalDatabase`.

    Attributes:
        path: the file.
        connection: the driver's, without implicit transactions.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self.file = FileIdentity(path)
        self._alchemy: sa.Connection | None = None
        with told(path):
            connection.execute("PRAGMA foreign_keys = ON")
            # What a savepoint would put back stays in memory: a batch is small, and its pages went to a file.
            connection.execute("PRAGMA temp_store = MEMORY")
            (page_size,) = connection.execute("PRAGMA page_size").fetchone()
            connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_BYTES // page_size}")

    def alchemy(self) -> sa.Connection:
        """Return SQLAlchemy's view of `connection`; transactions are begun and ended on the driver's alone."""
        if self._alchemy is None:
            engine = sa.create_engine("sqlite://", creator=lambda: self.connection, poolclass=StaticPool)
            self._alchemy = engine.connect()
        return self._alchemy

    @contextmanager
    def failures(self) -> Iterator[None]:
        """Turn errors of SQLite, SQLAlchemy's wrapping included, into `WizardError`s."""
        try:
            with told(self.path):
                yield
        except sa.exc.DBAPIError as error:
            if isinstance(error.orig, sqlite3.ProgrammingError) or not isinstance(error.orig, sqlite3.Error):
                raise
            raise failure(error.orig, self.path) from error

    @contextmanager
    def transaction(self, *, is_durable: bool, is_kept: bool = True) -> Iterator[None]:
        """Hold the write lock; commit on leaving, roll back on an exception or when it is not to be kept.

        Args:
            is_durable: outlast a power cut at once. Other commits of a WAL database may be lost by one, but
                always together with everything after them; without WAL every commit is durable.
        """
        self.file.check()
        self._begin(is_durable=is_durable)
        try:
            yield
            self._end("COMMIT" if is_kept else "ROLLBACK")
        except BaseException as cause:
            self._roll_back(cause)
            raise

    @contextmanager
    def removal(self) -> Iterator[None]:
        """Hold the write lock; what is removed is overwritten with zeros, for it may be personal data."""
        with told(self.path):
            self.connection.execute("PRAGMA secure_delete = ON")
        with self.transaction(is_durable=True):
            yield
        with told(self.path):  # what an earlier page looked like may stand in the log until that is emptied
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _roll_back(self, cause: BaseException) -> None:
        """End a failed transaction; if that fails too, it is reported beside its cause."""
        if not self.connection.in_transaction:
            return
        try:
            self._end("ROLLBACK")
        except WizardError as second:
            if not isinstance(cause, WizardError):
                raise BaseExceptionGroup("A batch failed, and so did its rollback.", [cause, second]) from cause
            cause.problems += (Problem("rollback", f"It failed too: {second.what}"),)

    def _begin(self, *, is_durable: bool) -> None:
        with told(self.path):
            if self.connection.in_transaction:  # an earlier rollback failed
                self.connection.execute("ROLLBACK")
            (mode,) = self.connection.execute("PRAGMA journal_mode").fetchone()
            relaxed = mode == "wal" and not is_durable
            self.connection.execute(f"PRAGMA synchronous = {'NORMAL' if relaxed else 'FULL'}")
            self.connection.execute("BEGIN IMMEDIATE")

    def _end(self, how: str) -> None:
        with told(self.path):
            try:
                self.connection.execute(how)
            except sqlite3.IntegrityError as error:  # what was deferred is looked at now
                raise commit_refused(error, self.path) from error

    def close(self) -> None:
        if self._alchemy is not None:
            self._alchemy.close()
            self._alchemy.engine.dispose()
            self._alchemy = None
        self.connection.close()
