"""What a long task tells while it works: one union, matched exhaustively by every listener."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import Backup, Counts, Impact, MigrationProgress, MigrationResult


class Phase(StrEnum):
    """What a run is doing, in order."""

    PREFLIGHT = "preflight"
    BACKUP = "backup"
    MIGRATING = "migrating"
    FINISHING = "finishing"
    ROLLING_BACK = "rolling_back"


class LogLevel(StrEnum):
    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class RunStarted:
    """A run began, or went on where it was cut off (`is_resumed`)."""

    run_id: str
    is_dry_run: bool
    is_resumed: bool
    total_records: int
    total_batches: int


@dataclass(frozen=True, slots=True)
class PhaseStarted:
    phase: Phase


@dataclass(frozen=True, slots=True)
class BackupMade:
    backup: Backup


@dataclass(frozen=True, slots=True)
class BatchCommitted:
    """One batch is done for good. `elapsed` is in seconds since the run (or its resumption) began."""

    number: int
    counts: Counts
    processed_records: int
    elapsed: float


@dataclass(frozen=True, slots=True)
class ProgressMade:
    """At most once a second, and once at the very end."""

    progress: MigrationProgress


@dataclass(frozen=True, slots=True)
class Logged:
    time: datetime
    level: LogLevel
    message: str


@dataclass(frozen=True, slots=True)
class RunPaused:
    """The run stands at a batch boundary and can be resumed.

    `error` is None when somebody asked for the pause, else what stopped it.
    """

    run_id: str
    error: WizardError | None
    progress: MigrationProgress


@dataclass(frozen=True, slots=True)
class RunFinished:
    """The run ended: finished, cancelled or rolled back; see `result.state`."""

    result: MigrationResult


RunEvent = RunStarted | PhaseStarted | BackupMade | BatchCommitted | ProgressMade | Logged | RunPaused | RunFinished


def gist(event: object) -> str:
    """Return a line for a log on what a task told: numbers and kinds, and nothing that may stand in a record."""
    match event:
        case RunStarted():
            return repr(event)
        case PhaseStarted(phase):
            return f"phase {phase}"
        case BatchCommitted(number, counts, processed, elapsed):
            return f"batch {number}: {counts}, {processed} so far in {elapsed:.3f} s"
        case ProgressMade(progress):
            return (
                f"{progress.percentage:.1f} %, {progress.throughput:.0f} records/s, batches of {progress.batch_size}"
            )
        case RunPaused(run_id, error, _):
            return f"{run_id} paused: {type(error).__name__}"
        case RunFinished(result):
            return f"{result.run_id} {result.state}: {result.counts}"
        case _:
            return type(event).__name__


@dataclass(frozen=True, slots=True)
class ImpactEstimated:
    """What a sample says of the impact, while every record is still being counted."""

    impact: Impact


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """How far a pass over the records has come; `total` is 0 while they are still being counted."""

    done: int
    total: int
