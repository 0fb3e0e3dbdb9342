"""A clock that a test sets."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class FixedClock:
    """Moves by a second each time somebody looks."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 24, 12, 34, 56, tzinfo=UTC)
        self._seconds = 0.0

    def now(self) -> datetime:
        self._now += timedelta(seconds=1)
        return self._now

    def monotonic(self) -> float:
        self._seconds += 0.01
        return self._seconds
