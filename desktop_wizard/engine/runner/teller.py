"""What a run tells of itself: log lines, committed batches, and progress at most once a second."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.events import BatchCommitted, Logged, LogLevel, ProgressMade, RunEvent
from desktop_wizard.engine.model import MigrationProgress, key_text
from desktop_wizard.engine.ports import Clock
from desktop_wizard.engine.runner.batch_work import BatchWork
from desktop_wizard.engine.runner.meter import Meter

PROGRESS_INTERVAL = 1.0
"""Seconds between two progress events."""

PRINTS_TOLD = 500_000
"""Characters that a script prints and that are told."""

FAILURES_TOLD = 20
"""Failed records of a batch that get a log line of their own."""


class Teller:
    """Speaks for one stretch of a run.

    Attributes:
        emit: whom everything is told.
        meter: how far the run has come.
        recognised: how many records came to what a dry run had foreseen, and were not validated again.
    """

    def __init__(self, emit: Callable[[RunEvent], None], clock: Clock, meter: Meter) -> None:
        self.emit = emit
        self.meter = meter
        self.recognised = 0
        self._clock = clock
        self._told_at = -PROGRESS_INTERVAL
        self._prints = 0

    def log(self, level: LogLevel, message: str) -> None:
        self.emit(Logged(self._clock.now(), level, message))

    def printed(self, text: str) -> None:
        """Tell what a script printed, line by line, up to `PRINTS_TOLD` characters of a stretch."""
        room = PRINTS_TOLD - self._prints
        if not text or room <= 0:
            return
        self._prints += len(text)
        for line in text[:room].splitlines():
            self.log(LogLevel.INFO, f"Script: {line}")
        if self._prints >= PRINTS_TOLD:
            self.log(LogLevel.WARNING, "The script prints so much that the rest is left out.")

    def seconds(self) -> float:
        """Return the seconds that the run has taken, earlier stretches included."""
        return self.meter.elapsed(self._clock.monotonic())

    def batch(self, work: BatchWork, to_version: str) -> None:
        """Tell of a batch that was just committed; it counts from here on."""
        self.meter.add(work.counts, self._clock.monotonic())
        number, counts = work.span.number, work.counts
        self.recognised += work.recognised
        self.printed(work.printed)
        for record in work.failed[:FAILURES_TOLD]:
            self.log(LogLevel.WARNING, f"Record {key_text(record.key)}: {record.message}")
        if (more := len(work.failed) - FAILURES_TOLD) > 0:
            self.log(LogLevel.WARNING, f"Batch {number}: {more:,} more records failed")
        if counts.skipped:
            self.log(LogLevel.INFO, f"Batch {number}: {counts.skipped:,} records skipped on purpose")
        self.log(
            LogLevel.SUCCESS,
            f"Batch {number}: {counts.migrated:,} of {counts.read:,} on {to_version}, {counts.changed:,} changed",
        )
        self.emit(BatchCommitted(number, counts, self.meter.counts.read, self.seconds()))
        self.progress()

    def pace(self, size: int, why: str, *, is_news: bool) -> None:
        """Tell how large batches are from here on, and why they are smaller than was asked for."""
        self.meter.plan_batches(size, why)
        if is_news and why:
            self.log(LogLevel.INFO, f"Batches of {size:,} records from here on, {why}")
        elif is_news:
            self.log(LogLevel.INFO, "Batches grow again to what was asked for")

    def conflict(self, number: int) -> None:
        """Tell that another program changed what a batch had read, so that it is read again."""
        self.meter.conflicts += 1
        self.log(LogLevel.INFO, f"Batch {number}: another program changed it; reading it again")

    def progress(self, *, backup_done: float = 1.0) -> None:
        """Tell how far the run has come, unless that was told just now."""
        now = self._clock.monotonic()
        if now - self._told_at >= PROGRESS_INTERVAL:
            self._told_at = now
            self.emit(ProgressMade(self.meter.progress(now, backup_done=backup_done)))

    def standing(self, *, is_finished: bool = False) -> MigrationProgress:
        """Return how far the run has come."""
        return self.meter.progress(self._clock.monotonic(), is_finished=is_finished)
