"""How far a run has come, how fast it goes, and when it will be done."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from desktop_wizard.engine.model import Counts, MigrationProgress, WizardStep
from desktop_wizard.engine.runner.pace import Pace, TimeLeft

BACKUP_SHARE = 10.0
"""Percent of the bar that a backup takes."""


@dataclass(slots=True)
class Meter:
    """Turns counts into progress.

    Attributes:
        total: records of the whole run.
        batch_size: records in the batches to come.
        has_backup: whether the first part of the bar belongs to a backup.
        started: monotonic seconds when this stretch of the run began.
        started_at: the time of day of that.
        before: seconds that earlier stretches of the run took.
        expected_rate: records a second, as something like this run went before; 0.0 where nothing did.
        conflicts: batches that were read again, because another program had changed them.
        size_reason: why batches are smaller than was asked for, empty where they are not.
    """

    total: int
    batch_size: int
    has_backup: bool
    started: float
    started_at: datetime
    before: float = 0.0
    expected_rate: float = 0.0
    counts: Counts = field(default_factory=Counts)
    batch: int = 0
    conflicts: int = 0
    size_reason: str = ""
    _at_start: int = 0
    _pace: Pace = field(init=False)

    def __post_init__(self) -> None:
        self._pace = Pace(self.started, self.expected_rate)

    def resume(self, counts: Counts, batch: int) -> None:
        """Start from what earlier stretches of the run have done."""
        self.counts, self.batch, self._at_start = counts, batch, counts.read

    @property
    def total_batches(self) -> int:
        """Batches of the whole run, as far as can be told: those that are done, and the rest at the present size."""
        return self.batch - (-max(self.total - self.counts.read, 0) // self.batch_size)

    def plan_batches(self, size: int, why: str) -> None:
        """Note how large the batches to come are, and why they are smaller than was asked for."""
        self.batch_size, self.size_reason = size, why

    def begin_batches(self, now: float) -> None:
        """Note that the backup is over: from here on time makes records, and a rate means something."""
        self._pace.begin(now)

    def add(self, counts: Counts, now: float) -> None:
        """Count one more batch that was committed at `now` (monotonic seconds)."""
        self.counts += counts
        self.batch += 1
        self._pace.add(counts.read, now)

    def elapsed(self, now: float) -> float:
        """Seconds the run has taken, earlier stretches included."""
        return self.before + now - self.started

    def progress(self, now: float, *, backup_done: float = 1.0, is_finished: bool = False) -> MigrationProgress:
        """Return the state of the run.

        Args:
            now: monotonic seconds.
            backup_done: the backup's share that is done, 0–1.
            is_finished: only then the percentage is 100.
        """
        done = self.counts.read
        left = TimeLeft(0.0, 0.0, 0.0) if is_finished else self._time_left(now, backup_done)
        return MigrationProgress(
            current_step=WizardStep.EXECUTE,
            current_batch=self.batch,
            total_batches=self.total_batches,
            processed_records=done,
            total_records=max(self.total, done),
            failed_records=self.counts.failed,
            percentage=100.0 if is_finished else self._percentage(backup_done),
            eta=left.likely if left else None,
            eta_low=left.low if left else None,
            eta_high=left.high if left else None,
            throughput=self._pace.rate,
            elapsed=self.elapsed(now),
            start_time=self.started_at,
            counts=self.counts,
            batch_size=self.batch_size,
            size_reason=self.size_reason,
            conflicts=self.conflicts,
        )

    def _time_left(self, now: float, backup_done: float) -> TimeLeft | None:
        """Return the time that is left; it stands still while the run does, for no batch says otherwise.

        Before the first batch it follows from the rate that is expected, and from the pace of the backup so far.
        """
        share = (self.counts.read - self._at_start) / self.total if self.total else 0.0
        left = self._pace.time_left(max(self.total - self.counts.read, 0), share)
        if left is None or backup_done >= 1.0:
            return left
        backup = (now - self.started) * (1.0 - backup_done) / backup_done if backup_done else 0.0
        return TimeLeft(*(seconds + backup for seconds in left))

    def _percentage(self, backup_done: float) -> float:
        share = BACKUP_SHARE if self.has_backup else 0.0
        migrated = self.counts.read / self.total if self.total else 0.0
        return share * backup_done + (99.0 - share) * min(migrated, 1.0)
