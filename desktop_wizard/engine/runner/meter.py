"""How far a run has come, how fast it goes, and when it will be done."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

from desktop_wizard.engine.model import Counts, MigrationProgress, WizardStep

RATE_WINDOW = 10.0
"""Seconds over which the current throughput is taken."""

BACKUP_SHARE = 10.0
"""Percent of the bar that a backup takes."""


@dataclass(slots=True)
class Meter:
    """Turns counts into progress.

    Attributes:
        total, total_batches: of the whole run.
        has_backup: whether the first part of the bar belongs to a backup.
        started: monotonic seconds when this stretch of the run began.
        started_at: the time of day of that.
        before: seconds that earlier stretches of the run took.
    """

    total: int
    total_batches: int
    has_backup: bool
    started: float
    started_at: datetime
    before: float = 0.0
    counts: Counts = field(default_factory=Counts)
    batch: int = 0
    _at_start: int = 0
    _batches_began: float | None = None
    _samples: deque[tuple[float, int]] = field(default_factory=deque)

    def resume(self, counts: Counts, batch: int) -> None:
        """Start from what earlier stretches of the run have done."""
        self.counts, self.batch, self._at_start = counts, batch, counts.read

    def begin_batches(self, now: float) -> None:
        """Note that the backup is over: from here on time makes records, and a rate means something."""
        self._batches_began = now

    def add(self, counts: Counts, now: float) -> None:
        """Count one more batch that was committed at `now` (monotonic seconds)."""
        self.counts += counts
        self.batch += 1
        self._samples.append((now, self.counts.read))
        while self._samples[0][0] < now - RATE_WINDOW:
            self._samples.popleft()

    def elapsed(self, now: float) -> float:
        """Seconds the run has taken, earlier stretches included."""
        return self.before + now - self.started

    def throughput(self, now: float) -> float:
        """Records a second, over the last seconds where there are enough, else since the start."""
        if len(self._samples) > 1 and self._samples[-1][0] > self._samples[0][0]:
            (first_at, first), (last_at, last) = self._samples[0], self._samples[-1]
            return (last - first) / (last_at - first_at)
        return self.average(now)

    def average(self, now: float) -> float:
        """Records a second since this stretch of the run began its batches."""
        passed = now - (self._batches_began or self.started)
        return (self.counts.read - self._at_start) / passed if passed > 0 else 0.0

    def progress(self, now: float, *, backup_done: float = 1.0, is_finished: bool = False) -> MigrationProgress:
        """Return the state of the run.

        Args:
            now: monotonic seconds.
            backup_done: the backup's share that is done, 0–1.
            is_finished: only then the percentage is 100.
        """
        rate = self.throughput(now)
        done = self.counts.read
        is_stable = now - self.started >= 10 or (self.total > 0 and (done - self._at_start) / self.total >= 0.01)
        remaining = max(self.total - done, 0)
        return MigrationProgress(
            current_step=WizardStep.EXECUTE,
            current_batch=self.batch,
            total_batches=max(self.total_batches, self.batch),
            processed_records=done,
            total_records=max(self.total, done),
            failed_records=self.counts.failed,
            percentage=100.0 if is_finished else self._percentage(backup_done),
            eta=0.0 if is_finished else remaining / rate if rate and is_stable else None,
            throughput=rate,
            elapsed=self.elapsed(now),
            start_time=self.started_at,
            counts=self.counts,
        )

    def _percentage(self, backup_done: float) -> float:
        share = BACKUP_SHARE if self.has_backup else 0.0
        migrated = self.counts.read / self.total if self.total else 0.0
        return share * backup_done + (99.0 - share) * min(migrated, 1.0)
