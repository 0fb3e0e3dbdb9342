"""Seconds by the clock, and of the processors, which tell the same on a machine that has other work, too."""

from __future__ import annotations

import resource
import time
from typing import NamedTuple

from desktop_wizard.engine.reserve import RESERVE


class Spent(NamedTuple):
    """Seconds of some work: by the clock, and of all processors in this process and in children that have ended."""

    wall: float
    processor: float

    def scaled(self, factor: float) -> Spent:
        """Return what so many times the work would take."""
        return Spent(self.wall * factor, self.processor * factor)


class Stopwatch:
    """Runs from when it is made. No worker is warm then, and those that work meanwhile end within the time."""

    def __init__(self) -> None:
        RESERVE.dismiss()
        self._wall, self._processor = time.perf_counter(), _processor_seconds()

    def stop(self) -> Spent:
        RESERVE.dismiss()
        return Spent(time.perf_counter() - self._wall, _processor_seconds() - self._processor)


def _processor_seconds() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)
