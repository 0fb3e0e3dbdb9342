"""How fast batches are done, and between which bounds the time for the rest lies."""

from __future__ import annotations

import statistics
from collections import deque
from dataclasses import dataclass, field
from typing import NamedTuple

RATE_WINDOW = 10.0
"""Seconds of work over which the current rate is taken."""

STALL_SECONDS = 5.0
"""A wait of more than this, and of five usual batches, is somebody else's lock or a sleeping machine, and no work."""

DOUBT = 2.0
"""A rate that was measured elsewhere, or on a few batches, may be wrong by this factor."""


class TimeLeft(NamedTuple):
    """Seconds that the rest will take: most likely, at best, at worst. All are the same once the pace is steady."""

    likely: float
    low: float
    high: float


@dataclass(slots=True)
class Pace:
    """Turns the times of batches into a rate that one slow batch, or a wait, does not spoil.

    Attributes:
        expected: records a second, as something like it went before (a dry run, the impact); 0.0 where nothing did.
        began: when the work began, or the last batch was done, in monotonic seconds.
    """

    began: float
    expected: float = 0.0
    _batches: deque[tuple[float, int]] = field(default_factory=deque)
    _worked: float = 0.0
    _waited: bool = False

    def begin(self, now: float) -> None:
        """Note that from here on time makes records."""
        self.began = now

    def add(self, records: int, now: float) -> None:
        """Note a batch that was done at `now`. One that was waited for says nothing; of two such, the second does."""
        took, self.began = now - self.began, now
        self._waited = not self._waited and self._is_wait(took)
        if self._waited:
            return
        self._batches.append((took, records))
        self._worked += took
        while len(self._batches) > 1 and sum(took for took, _ in self._batches) - self._batches[0][0] >= RATE_WINDOW:
            self._batches.popleft()

    @property
    def rate(self) -> float:
        """Records a second over the last seconds of work; 0.0 before the first batch."""
        seconds = sum(took for took, _ in self._batches)
        return sum(records for _, records in self._batches) / seconds if seconds else 0.0

    def time_left(self, records: int, share_done: float) -> TimeLeft | None:
        """Return the time for the rest; None while nothing is known.

        Args:
            records: how many are left.
            share_done: of the records of this stretch, 0.0–1.0.
        """
        rate = self.rate or self.expected
        if not rate:
            return None
        likely = records / rate
        if self._batches and (self._worked >= RATE_WINDOW or share_done >= 0.01):
            return TimeLeft(likely, likely, likely)
        rates = [count / took for took, count in self._batches if took and count]
        if len(rates) < 4:
            return TimeLeft(likely, likely / DOUBT, likely * DOUBT)
        slow, _, quick = statistics.quantiles(rates, n=4)
        return TimeLeft(likely, min(likely, records / quick), max(likely, records / slow))

    def _is_wait(self, took: float) -> bool:
        usual = statistics.median(seconds for seconds, _ in self._batches) if self._batches else took
        return took > max(STALL_SECONDS, 5 * usual)
