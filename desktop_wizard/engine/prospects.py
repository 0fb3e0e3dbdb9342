"""What each way on from a run that stands still would do, in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.ports import RunRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospects:
    """How far a run has come, and what is left for each way on.

    Attributes:
        done: records that were handled.
        remaining: records that a resumption would handle.
        migrated: records that a rollback would restore.
        left_behind: those that failed or were skipped, and stayed as they were.
        seconds_to_finish, seconds_to_restore: at the rate of the run so far; None where it has none yet. Taking back
            a record is about as much work as migrating it.
    """

    done: int
    remaining: int
    migrated: int
    left_behind: int
    seconds_to_finish: float | None
    seconds_to_restore: float | None


def prospects(counts: Counts, total: int, seconds: float) -> Prospects:
    """Return what is ahead of a run.

    Args:
        counts: of the batches that are done.
        total: records of the run.
        seconds: that these batches took.
    """
    rate = counts.read / seconds if seconds > 0 else 0.0
    remaining = max(total - counts.read, 0)
    return Prospects(
        done=counts.read,
        remaining=remaining,
        migrated=counts.migrated,
        left_behind=counts.failed + counts.skipped,
        seconds_to_finish=remaining / rate if rate else None,
        seconds_to_restore=counts.migrated / rate if rate else None,
    )


def prospects_of(run: RunRecord) -> Prospects:
    """Return what is ahead of a run that the journal knows, be it after a crash."""
    return prospects(run.counts, run.total, run.seconds)
