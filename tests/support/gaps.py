"""How long a window did not answer: a 10 ms timer ticks in its thread, and the longest wait for a tick counts."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, Qt, QTimer

TICK_MS = 10


class Gaps(QObject):
    """Ticks in the window's thread from its making to `stop`.

    Attributes:
        longest: milliseconds between two ticks, by phase.
        busy: milliseconds of a processor that the window's thread used in the longest gap, by phase; far less than
            the gap where other programs had the processors.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self.busy: dict[str, float] = {}
        self._phase = ""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def enter(self, phase: str) -> None:
        """Count what comes now as `phase`."""
        self._tick()
        self._phase = phase
        self.longest[phase] = 0.0

    def rest(self) -> None:
        """Count nothing until the next phase."""
        self._tick()
        self._phase = ""

    def stop(self) -> None:
        """Tick no more."""
        self._tick()
        self._timer.stop()

    def _tick(self) -> bool:
        """Take the time; return whether this gap is the longest of its phase so far."""
        now, worked = time.perf_counter(), time.thread_time()
        gap = (now - self._last) * 1000
        is_longest = bool(self._phase) and gap > self.longest[self._phase]
        if is_longest:
            self.longest[self._phase] = gap
            self.busy[self._phase] = (worked - self._worked) * 1000
        self._last, self._worked = now, worked
        return is_longest
