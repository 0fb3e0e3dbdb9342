"""One batch's transaction: write, stamp, undo block, quarantine, ledger and cursor, all or nothing.

A record that the database refuses, its new document or its new version, is left behind, and the others go through.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.errors import EnvironmentFailed, NotAllowed
from desktop_wizard.engine.model import Quarantined, Selection
from desktop_wizard.engine.ports import (
    BatchJournal,
    BatchTransaction,
    Journal,
    LedgerEntry,
    ReadMark,
    RecordStore,
    StampsRefused,
    WriteRefused,
)
from desktop_wizard.engine.prediction import REFUSED
from desktop_wizard.engine.runner.batch_work import BatchWork


class BatchWriter:
    """Writes what workers have made of their ranges.

    Args:
        seconds: tells how long the run has taken, for the ledger.
        rehearses: whether a dry run tries each write and takes it back.
        has_migrated: whether records of the run are on the new version already.

    Attributes:
        took: seconds that the last transaction took.
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
        has_migrated: bool,
    ) -> None:
        self._run_id, self._store, self._journal = run_id, store, journal
        self._from, self._to = selection.from_version, selection.to_version
        self._stamps = selection.source.version_column is not None
        self._seconds, self._rehearses = seconds, rehearses
        self._has_migrated = has_migrated
        self.took = 0.0

    def commit(self, work: BatchWork, seen: ReadMark) -> BatchWork | None:
        """Commit a batch if its records still are what was read, without those that the database refuses.

        Returns what was committed; None where somebody else changed it since, and nothing was written.

        Raises:
            EnvironmentFailed: records that were migrated did not get their version stamp.
            NotAllowed: the database does not take the new version on any record.
        """
        return self._commit(lambda: work, seen)

    def commit_locked(self, read: Callable[[], BatchWork]) -> BatchWork:
        """Read a batch while nobody else can write, and commit it. Raises the same."""
        done = self._commit(read, None)
        assert done is not None, "nobody could have changed it"
        return done

    def predict(self, work: BatchWork) -> BatchWork:
        """Note what a real run would do. Where the table could refuse a write, it is written and rolled back."""
        began = self._seconds()
        if self._rehearses:
            work = self._tried(work)
        with self._journal.batch() as journal:
            self._enter(journal, work)
        self.took = self._seconds() - began
        return work

    def _commit(self, read: Callable[[], BatchWork], seen: ReadMark | None) -> BatchWork | None:
        left: list[Quarantined] = []
        while True:
            work = None
            try:
                with self._store.batch() as transaction:
                    began = self._seconds()
                    work = read().without(left)
                    if seen is not None and not transaction.is_as_read(work.span, seen):
                        return None
                    done = self._write_all(transaction, work)
                self.took = self._seconds() - began
                self._has_migrated = self._has_migrated or done.counts.migrated > 0
                return done
            except StampsRefused as refusal:
                assert work is not None
                left += self._left_behind(work, refusal)

    def _tried(self, work: BatchWork) -> BatchWork:
        while True:
            try:
                with self._store.rehearsal() as transaction:
                    done, _ = self._write(transaction, work)
                self._has_migrated = self._has_migrated or done.counts.migrated > 0
                return done
            except StampsRefused as refusal:
                work = work.without(self._left_behind(work, refusal))

    def _left_behind(self, work: BatchWork, refusal: StampsRefused) -> list[Quarantined]:
        """Return the records to leave behind; that none at all can be migrated is said before all of them are."""
        refused = refusal.refused
        if not self._has_migrated and len(refused) >= work.counts.migrated:
            raise NotAllowed(
                f"The database does not take {self._to} as a version: {refused[0].message}.",
                where=f"batch {work.span.number}, every record",
                safe="The batch was rolled back.",
                cure="Allow the version in the database (a CHECK, a trigger or a table of versions), then resume.",
            )
        return [refused_record(one) for one in refused]

    def _write_all(self, transaction: BatchTransaction, work: BatchWork) -> BatchWork:
        work, stamped = self._write(transaction, work)
        if self._stamps and stamped != work.counts.migrated:
            raise _wrongly_stamped(work, stamped, self._to)
        if work.undo:
            transaction.save_undo(self._run_id, work.span.number, work.undo)
        self._enter(transaction, work)
        return work

    def _write(self, transaction: BatchTransaction, work: BatchWork) -> tuple[BatchWork, int]:
        """Write documents and stamps; return the work without what was refused, and how many records were stamped."""
        written = transaction.write(work.changes, self._to if self._stamps else None)
        if written.refused:
            work = work.without([refused_record(refusal) for refusal in written.refused])
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
            foreseen=work.foreseen,
        )
        journal.enter(self._run_id, entry, self._seconds())


def refused_record(refusal: WriteRefused) -> Quarantined:
    """Return a record that the database would not take as one that is left behind."""
    return Quarantined(key=refusal.key, cause=REFUSED, path="$", message=refusal.message)


def _wrongly_stamped(work: BatchWork, stamped: int, version: str) -> EnvironmentFailed:
    """Return why a batch must not be committed: a record that stays on the old version would be migrated twice."""
    return EnvironmentFailed(
        f"The database put version {version} on {stamped:,} of {work.counts.migrated:,} migrated records.",
        where=f"batch {work.span.number}",
        safe="The batch was rolled back; the batches before it are complete.",
        cure="Look for a trigger that ignores changes of the version column, then resume.",
    )
