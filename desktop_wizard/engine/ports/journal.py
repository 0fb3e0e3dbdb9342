"""The journal: runs, ledger, undo images and quarantine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from desktop_wizard.engine.model import Counts, Key, KeyRange, Quarantined, ValidationReport
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.undo import UndoBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """A committed batch, as the journal's ledger has it. Checksums cover the changed records, hexadecimal.

    `digest_before` is the `records_digest` of all that was read, hexadecimal, and `mark_before` their `records_mark`;
    empty and None in journals of before. `foreseen` is what a dry run notes of its records, see
    `runner/foreseen.py`; empty where nothing was noted.
    """

    span: KeyRange
    counts: Counts
    checksum_before: str
    checksum_after: str
    digest_before: str = ""
    mark_before: int | None = None
    foreseen: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The process that runs a run. A process id alone may be reused, so its start time stands beside it."""

    host: str
    pid: int
    process_started: float
    program: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A run, as the journal has it.

    Attributes:
        plan: the plan as `plan.to_json` wrote it, with the options that were really used.
        state: `interrupted` when the journal says running but the owner is gone.
        cursor: last key handled, None before the first batch.
        total: records of the source when the run began.
        on_target_before: records that were on the target version when the run began (0 without version column).
        fingerprint: SHA-256 over the source before the run, None where no backup was made.
        started_at, finished_at: with time zone.
        seconds: time spent running so far, pauses left out.
        facts: what an adapter must remember to put back (such as SQLite's old journal mode).
    """

    run_id: str
    plan: Mapping[str, Any]
    state: RunState
    is_dry_run: bool
    cursor: Key | None
    counts: Counts
    total: int
    on_target_before: int
    backup_id: str | None
    fingerprint: str | None
    owner: Owner | None
    started_at: datetime
    finished_at: datetime | None
    seconds: float
    facts: Mapping[str, Any]
    validation: ValidationReport | None = None


class BatchJournal(Protocol):
    """The journal's side of one transaction."""

    def quarantine(self, run_id: str, number: int, records: Sequence[Quarantined]) -> None: ...

    def enter(self, run_id: str, entry: LedgerEntry, seconds: float) -> None:
        """Write the ledger row and move the run's cursor to the end of its range.

        `seconds` is the run's time so far.
        """


class RunChain(Protocol):
    """The end of a run's chain of audit entries. `previous` is the SHA-256 of its last line, or 64 zeros."""

    previous: str

    def add(self, line: str) -> None: ...


class Journal(Protocol):
    """Run states, ledger, undo images, quarantine and audit entries."""

    def create_run(self, run: RunRecord) -> None:
        """Write a new run; raise `RunInTheWay` if another unfinished one holds the same source.

        Its owner is at work on it until this journal is closed; then it counts as interrupted if it still runs.
        """

    def run(self, run_id: str) -> RunRecord | None: ...

    def runs(self) -> list[RunRecord]:
        """Return all runs, the newest first."""

    def take_over(self, run_id: str, owner: Owner, then: RunState) -> None:
        """Make `owner` the owner of a run that nobody runs, in state `then`.

        Raises:
            RunInTheWay: a living process runs it.
        """

    def set_state(self, run_id: str, then: RunState, *, seconds: float | None = None) -> None:
        """Move a run to another state by the table in `status`, durably; unfinished states keep their owner."""

    def save_facts(self, run_id: str, facts: Mapping[str, Any]) -> None: ...

    def save_backup(self, run_id: str, backup_id: str, fingerprint: str) -> None:
        """Note the backup, and the source's fingerprint before the run."""

    def save_validation(self, report: ValidationReport) -> None: ...

    def ledger(self, run_id: str) -> Iterator[LedgerEntry]:
        """Yield the committed batches in key order."""

    def quarantined(self, run_id: str) -> Iterator[Quarantined]:
        """Yield the quarantined records in key order."""

    def causes(self, run_id: str) -> dict[str, int]:
        """Return why records were left behind, and how many for each cause: the most frequent ones."""

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None: ...

    def undo_numbers(self, run_id: str) -> list[int]:
        """Return the numbers of the batches that are not yet taken back, the newest first."""

    def audit_lines(self, run_id: str) -> list[str]:
        """Return the run's own entries of the audit trail as they were written, the oldest first."""

    def audit_chain(self, run_id: str) -> AbstractContextManager[RunChain]:
        """Hold the write lock and the end of a run's chain of audit entries; commit on leaving."""

    def count_images(self, run_id: str) -> int:
        """Count the undo blocks of a run, those included that were taken back."""

    def remove_images(self, run_id: str) -> None:
        """Remove the undo blocks of a run, and overwrite them where the database can."""

    def remove(self) -> None:
        """Remove the journal's tables with all that is in them, and overwrite it where the database can."""

    def batch(self) -> AbstractContextManager[BatchJournal]: ...

    def close(self) -> None: ...
