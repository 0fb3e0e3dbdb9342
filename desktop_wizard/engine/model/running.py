"""How a run goes about its records, how far it is and how it ended."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desktop_wizard.engine.model.prediction import PredictionCheck
from desktop_wizard.engine.model.records import Counts
from desktop_wizard.engine.model.words import BackupStrategy, WizardStep


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """Pace and safety of a run; none of it changes what the run does to a record.

    Attributes:
        is_dry_run: try everything, change nothing.
        batch_size: records in one transaction at most, 1–10,000; large or slow batches are made smaller.
        backup: strategy of the backup before the run, None for no backup.
        max_retries: 0–10, for errors that a second try can cure.
        retry_delay: seconds before the first retry, growing from there.
        continue_on_error: False pauses the run at the first failed record.
        workers: worker processes, 1–16.
        timeout: seconds after which a run pauses, at least 60.
        script_seconds: that a script has for one record, 0.1–3,600.
        is_streaming: commit after `STREAM_SIZE` records already, so that each is done soon after it was read.
    """

    STREAM_SIZE = 100

    is_dry_run: bool = True
    batch_size: int = 1000
    backup: BackupStrategy | None = BackupStrategy.DATABASE_SNAPSHOT
    max_retries: int = 3
    retry_delay: float = 1.0
    continue_on_error: bool = True
    workers: int = 1
    timeout: float = 3600.0
    script_seconds: float = 10.0
    is_streaming: bool = False

    @property
    def range_size(self) -> int:
        """Records in one transaction, streaming taken into account."""
        return min(self.batch_size, self.STREAM_SIZE) if self.is_streaming else self.batch_size


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationContext:
    """What a transformation is told about where it stands.

    `batch_number` counts from 1; `record_index` from 0, over all records of the run.
    """

    schema_id: str
    from_version: str
    to_version: str
    dry_run: bool
    batch_number: int
    record_index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchedRecords:
    """What a host's `fetch_records` returns.

    Attributes:
        records: JSON objects, as many as were asked for at most, in an order that stays the same.
        total_count: how many there are in all, from 0.
    """

    records: Sequence[Mapping[str, Any]]
    total_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationOptions:
    """What a host's `apply_migration` is told of the run; `timeout` in seconds.

    `dry_run` is always False: in a dry run nothing is handed over.
    """

    dry_run: bool
    batch_size: int
    backup: bool
    retry_failures: bool
    max_retries: int
    timeout: float


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationError:
    """One record that could not be migrated.

    Attributes:
        record_id: its key as people read it; a host that reports a failure may leave it empty.
        record_index: its place among the records of the run, or among those that a host was handed, from 0.
        error: what is wrong, as a sentence.
    """

    record_id: str = ""
    record_index: int
    error: str
    stack_trace: str | None = None
    timestamp: datetime = field(default_factory=_now)
    retryable: bool = False
    retry_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationProgress:
    """How far a run has come; `eta` and `elapsed` in seconds.

    Attributes:
        percentage: 0–100 over all phases, never falling, 100 only when all is done.
        eta: seconds remaining, None while no estimate is possible.
        eta_low, eta_high: between which it lies; both are `eta` once the pace is steady.
        throughput: records a second over the last seconds.
        batch_size: records in the batches to come.
        size_reason: why they are smaller than was asked for, as the end of a sentence; empty where they are not.
        conflicts: batches that were read again, because another program had changed them.
    """

    current_step: WizardStep
    current_batch: int
    total_batches: int
    processed_records: int
    total_records: int
    failed_records: int
    percentage: float
    eta: float | None
    throughput: float
    elapsed: float
    start_time: datetime
    counts: Counts
    eta_low: float | None = None
    eta_high: float | None = None
    batch_size: int = 0
    size_reason: str = ""
    conflicts: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationResult:
    """How a run ended, or how a host's `apply_migration` fared; `duration` in seconds.

    A host need not say more than `success`, and one entry of `error_log` for each record that it could not take.

    Attributes:
        success: whether no record failed; in a host's answer, whether what is not in `error_log` is stored.
        error_log: the first failures of a run; in a host's answer, all of them.
        prediction: what the run did against its dry run; None where there was none, or it did not come to its end.
    """

    run_id: str = ""
    state: str = "finished"
    is_dry_run: bool = False
    success: bool
    counts: Counts = field(default_factory=Counts)
    total_records: int = 0
    duration: float = 0.0
    throughput: float = 0.0
    backup_id: str | None = None
    error_log: tuple[MigrationError, ...] = ()
    summary: str = ""
    prediction: PredictionCheck | None = None

    @property
    def migrated_records(self) -> int:
        return self.counts.migrated

    @property
    def failed_records(self) -> int:
        return self.counts.failed

    @property
    def skipped_records(self) -> int:
        return self.counts.skipped
