"""A database driver that fails at a call of its choice, as a disk or a network drive does."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from typing import Any

import pytest

from desktop_wizard.engine.records import sqlite_file


class Saboteur:
    """Counts the calls of all connections of this process, and lets one of them fail, or all from one on.

    Attributes:
        calls: how many there were since `arm`.
        hits: how many of them failed.
    """

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.calls = self.hits = 0
        self._at: int | None = None
        self._is_for_ever = False
        monkeypatch.setattr(sqlite_file.sqlite3, "connect", self._connecting(sqlite3.connect))

    def arm(self, at: int | None, *, is_for_ever: bool = False) -> None:
        """Fail at the `at`th call from now; None never fails."""
        self.calls = self.hits = 0
        self._at, self._is_for_ever = at, is_for_ever

    def call(self) -> None:
        """Count a call, and fail if it is its turn."""
        self.calls += 1
        if self._at is not None and (self.calls == self._at or (self._is_for_ever and self.calls > self._at)):
            self.hits += 1
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    def _connecting(self, connect: Callable[..., sqlite3.Connection]) -> Callable[..., sqlite3.Connection]:
        saboteur = self

        class Cursor(sqlite3.Cursor):
            def execute(self, *arguments: Any) -> Cursor:
                saboteur.call()
                super().execute(*arguments)
                return self

            def executemany(self, *arguments: Any) -> Cursor:
                saboteur.call()
                super().executemany(*arguments)
                return self

        class Connection(sqlite3.Connection):
            def cursor(self, factory: Any = Cursor) -> Any:
                return super().cursor(factory)

            def execute(self, *arguments: Any) -> Any:
                return self.cursor().execute(*arguments)

            def executemany(self, *arguments: Any) -> Any:
                return self.cursor().executemany(*arguments)

        return lambda *arguments, **named: connect(*arguments, **{"factory": Connection, **named})
