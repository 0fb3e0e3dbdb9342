"""One batch's transaction: write, stamp, undo block, quarantine, ledger and cursor, all or nothing."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.model import Quarantined, Selection
from desktop_wizard.engine.ports import (
    BatchJournal,
    BatchTransaction,
    Journal,
    LedgerEntry,
    RecordStore,
    WriteRefused,
)
from desktop_wizard.engine.prediction import REFUSED
from desktop_wizard.engine.runner.batch_work import BatchWork


class BatchWriter:
    """Writes what workers have made of their ranges.

    Args:
        seconds: tells how long the run has taken, for the ledger.
        rehearses: whether a dry run tries each write and takes it back.
    """

    def __init__(
        self,
        run_id: str,
        selection: Selection,
        store: RecordStore,
        journal: Journal,
        seconds: Callable[[], float],
        *,
        rehearses: bool,
    ) -> None:
        self._run_id, self._store, self._journal = run_id, store, journal
        self._from, self._to = selection.from_version, selection.to_version
        self._stamps = selection.source.version_column is not None
        self._seconds, self._rehearses = seconds, rehearses

    def write(self, transaction: BatchTransaction, work: BatchWork) -> BatchWork:
        """Do all of a batch in its transaction; return the work without what the database refused.

        Raises:
            EnvironmentFailed: records that were migrated did not get their version stamp.
        """
        work, stamped = self._write(transaction, work)
        if self._stamps and stamped != work.counts.migrated:
            raise _wrongly_stamped(work, stamped, self._to)
        if work.undo:
            transaction.save_undo(self._run_id, work.span.number, work.undo)
        self._enter(transaction, work)
        return work

    def predict(self, work: BatchWork) -> BatchWork:
        """Note what a real run would do. Where the table could refuse a write, it is written and rolled back."""
        if self._rehearses:
            with self._store.rehearsal() as transaction:
                work, _ = self._write(transaction, work)
        with self._journal.batch() as journal:
            self._enter(journal, work)
        return work

    def _write(self, transaction: BatchTransaction, work: BatchWork) -> tuple[BatchWork, int]:
        """Write documents and stamps; return the work without what was refused, and how many records were stamped."""
        written = transaction.write(work.changes, self._to if self._stamps else None)
        if written.refused:
            work = work.without([_quarantined(refusal) for refusal in written.refused])
        if written.stamped == work.counts.migrated:
            return work, written.stamped  # nothing is left for a stamp of the whole range
        left = [record.key for record in work.quarantined]
        stamped = transaction.stamp(work.span, self._from, self._to, except_keys=[*left, *work.passed_over])
        return work, written.stamped + stamped

    def _enter(self, journal: BatchJournal, work: BatchWork) -> None:
        if work.quarantined:
            journal.quarantine(self._run_id, work.span.number, work.quarantined)
        entry = LedgerEntry(
            span=work.span,
            counts=work.counts,
            checksum_before=work.checksum_before,
            checksum_after=work.checksum_after,
            digest_before=work.digest.hex(),
            mark_before=work.mark,
        )
        journal.enter(self._run_id, entry, self._seconds())


def _quarantined(refusal: WriteRefused) -> Quarantined:
    return Quarantined(key=refusal.key, cause=REFUSED, path="$", message=refusal.message)


def _wrongly_stamped(work: BatchWork, stamped: int, version: str) -> EnvironmentFailed:
    """Return why a batch must not be committed: a record that stays on the old version would be migrated twice."""
    return EnvironmentFailed(
        f"The database put version {version} on {stamped:,} of {work.counts.migrated:,} migrated records.",
        where=f"batch {work.span.number}",
        safe="The batch was rolled back; the batches before it are complete.",
        cure="Look for a trigger that ignores changes of the version column, then resume.",
    )
