"""Worker processes that wait for their next duty, so that it need not wait until one has started.

Starting one takes some tenths of a second of processor time, and every look at records needs at least one. A process
goes back to the reserve only if it did what it was asked and nothing else is known of it; see decision 28.
"""

from __future__ import annotations

import atexit
import os
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import dataclass

from desktop_wizard.engine.process import WorkerProcess
from desktop_wizard.engine.program import starting_conditions

MOST = 4
"""Processes that wait at most; more are ended, because each keeps some 50 MB."""

SECONDS = 300.0
"""How long one waits, unless told; long enough for somebody to read what a step says before going on."""

MEMORY = 120_000_000
"""Bytes that a process may keep; one that has grown beyond them, as with a huge schema, is ended instead."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    process: WorkerProcess
    since: float


class Reserve:
    """Keeps worker processes between two duties. Thread-safe.

    Args:
        most: processes that wait at a time.
        seconds: how long one waits before it is ended.
        memory: bytes that a process may keep while it waits.
    """

    def __init__(self, *, most: int = MOST, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._most, self._seconds, self._memory = most, seconds, memory
        self._waiting: list[_Waiting] = []  # the one that came last is at the end
        self._lock = threading.Lock()
        self._alarm: threading.Timer | None = None

    @property
    def pids(self) -> tuple[int, ...]:
        """The numbers of the processes that wait."""
        return tuple(each.process.pid for each in self._waiting)

    def take(self) -> WorkerProcess:
        """Return a process without a duty: one that waits and could have been started right now, else a new one."""
        conditions = starting_conditions()
        with self._lock:
            fit = [each for each in self._waiting if each.process.conditions == conditions]
            unfit = [each for each in self._waiting if each.process.conditions != conditions]
            taken = fit.pop() if fit else None
            self._waiting = fit
        _end(unfit)
        if taken and taken.process.is_alive:
            return taken.process
        if taken:
            _end([taken])
        return WorkerProcess()

    def give_back(self, process: WorkerProcess) -> None:
        """Keep a process that has closed all that its duty opened; end it if it has grown, or if there are enough."""
        process.is_warm = True
        surplus = [_Waiting(process, time.monotonic())]
        if process.memory <= self._memory:
            with self._lock:
                self._waiting += surplus
                surplus = self._waiting[: -self._most]
                self._waiting = self._waiting[-self._most :]
                self._set_alarm()
        _end(surplus)

    def dismiss(self) -> None:
        """End all that wait."""
        with self._lock:
            waiting, self._waiting = self._waiting, []
            if self._alarm:
                self._alarm.cancel()
                self._alarm = None
        _end(waiting)

    def forget(self) -> None:
        """Leave the processes to this one's parent, whose pipes a forked child must not use."""
        self._waiting, self._lock, self._alarm = [], threading.Lock(), None

    def _set_alarm(self) -> None:
        """Look again when the one that waits longest has waited too long. Needs the lock."""
        if self._alarm is None and self._waiting:
            due = self._waiting[0].since + self._seconds - time.monotonic()
            self._alarm = threading.Timer(max(due, 0.0), self._end_the_idle)
            self._alarm.daemon = True  # the program need not wait for it
            self._alarm.start()

    def _end_the_idle(self) -> None:
        with self._lock:
            oldest = time.monotonic() - self._seconds
            idle = [each for each in self._waiting if each.since <= oldest]
            self._waiting = [each for each in self._waiting if each.since > oldest]
            self._alarm = None
            self._set_alarm()
        _end(idle)


def _end(waiting: Iterable[_Waiting]) -> None:
    for each in waiting:
        each.process.end()


RESERVE = Reserve()
"""That of this program: workers are as good for one plan as for the next."""

atexit.register(RESERVE.dismiss)
if sys.platform != "win32":
    os.register_at_fork(after_in_child=RESERVE.forget)
