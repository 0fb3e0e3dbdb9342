"""The lines of a run's log, kept for all views of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from desktop_wizard.engine.events import Logged, LogLevel

CAPACITY = 1_000_000
"""Lines that are kept; the oldest go first."""


class LogLines(QObject):
    """Log lines by column; no more than `capacity` are kept.

    The collector of garbage, which works in the window's thread, goes through every object that holds others; lines
    that are objects would take it a fifth of a second for a million.

    Attributes:
        times, levels, messages: one entry a line. They are read, and changed here alone.

    Signals:
        grown(): lines came.
        restarted(): lines went, so that all have other places.
    """

    grown = Signal()
    restarted = Signal()

    def __init__(self, parent: QObject | None = None, capacity: int = CAPACITY) -> None:
        super().__init__(parent)
        self._capacity = capacity
        self.times: list[datetime] = []
        self.levels: list[LogLevel] = []
        self.messages: list[str] = []

    def __len__(self) -> int:
        return len(self.messages)

    def append(self, lines: Iterable[Logged]) -> None:
        """Add lines, all in one step."""
        for line in lines:
            self.times.append(line.time)
            self.levels.append(line.level)
            self.messages.append(line.message)
        # Dropping from a list's front moves everything behind it: do so rarely, and much at once.
        if len(self) > self._capacity:
            self._drop(len(self) - self._capacity * 3 // 4)
        else:
            self.grown.emit()

    def clear(self) -> None:
        """Drop all lines."""
        self._drop(len(self))

    def _drop(self, count: int) -> None:
        for column in (self.times, self.levels, self.messages):
            del column[:count]
        self.restarted.emit()
