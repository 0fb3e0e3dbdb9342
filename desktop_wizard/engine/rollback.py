"""Taking a run back, byte for byte: batch by batch, the newest first, resumable, and proved at the end."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from desktop_wizard.engine.conflicts import conflicts_of, overwrite, reasons_of, saved_rows
from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.hosted import check_host_backup, restore_by_host
from desktop_wizard.engine.model import (
    CHANGED,
    DELETED,
    Conflict,
    ConflictChoice,
    Key,
    KeyRange,
    StoredRecord,
    StoredRow,
)
from desktop_wizard.engine.ports import LedgerEntry, Ports, Progress, RangeReader, Restored
from desktop_wizard.engine.runs import FoundRun, check_images, find_run, is_same_table, this_process
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.trail import note
from desktop_wizard.engine.undo import UndoImage, records_digest

ALL_CONFLICTS = frozenset({CHANGED, DELETED})


@dataclass(frozen=True, slots=True, kw_only=True)
class RollbackResult:
    """How a rollback ended.

    Attributes:
        restored: records that were put back.
        already: records that were as before already.
        conflicts: records that somebody else changed or deleted since the run, and that were kept as they are.
        reasons: what became of each of them.
        fingerprint_before, fingerprint_after: SHA-256 over the whole source before the run and now, hexadecimal; None
            for a run without a backup.
        batches: how many batches the run had written.
        unproved: how many of them hold other records now than the run read; looked at without a backup only.
        duration: seconds.
    """

    run_id: str
    restored: int
    already: int
    conflicts: tuple[Key, ...]
    reasons: tuple[Conflict, ...]
    fingerprint_before: str | None
    fingerprint_after: str | None
    batches: int
    unproved: int
    duration: float

    @property
    def is_proved(self) -> bool:
        """Whether all is byte for byte what it was before the run: the whole source, or all that the run read."""
        return self.fingerprint_before == self.fingerprint_after and not self.unproved

    @property
    def summary(self) -> str:
        if not self.batches:
            return "The run had not changed anything yet, so there was nothing to restore."
        parts = [f"{self.restored:,} records restored"]
        if self.already:
            parts.append(f"{self.already:,} were as before already")
        if self.conflicts:
            parts.append(f"{len(self.conflicts):,} kept, because somebody else changed or deleted them since")
        what = "The source is" if self.fingerprint_before else "Every record of the run is"
        proof = (
            f"{what} byte for byte what it was before the run."
            if self.is_proved
            else "The source differs from before the run, because other programs have written to it."
        )
        return f"{', '.join(parts)}. {proof}"


def roll_back(
    run_id: str,
    url: str,
    ports: Ports,
    *,
    conflicts: ConflictChoice = ConflictChoice.KEEP,
    only: frozenset[str] = ALL_CONFLICTS,
    progress: Progress | None = None,
) -> RollbackResult:
    """Restore every record that a run changed; doing it twice restores nothing more.

    A rollback that is cut off is taken up by calling it again.

    Args:
        url: of the database, which may have moved since the run.
        conflicts: what becomes of records that somebody else changed or deleted since.
        only: which of these are restored where that is chosen, `CHANGED` or `DELETED` ones; the others are kept.
        progress: told after each batch; it may raise `RunCancelled`, and the rollback can be taken up later.

    Raises:
        InputWrong: no such run is known for this database.
        NotAllowed: it was a dry run, a later run of the same records has to go back first, or its undo images
            were removed; its records lie with a host, which made no backup or can't restore it.
        HostFailed, BackupFailed: the host that the records lie with could not restore them.
        RunInTheWay: a living process runs it.
    """
    began = ports.clock.monotonic()
    with find_run(run_id, url, ports) as found:
        _check(found)
        check_host_backup(found)
        found.journal.take_over(run_id, this_process(), RunState.ROLLING_BACK)
        note(ports.audit, found.journal, "rollback started", run_id)
        facts = found.store.prepare_for_run()
        restore_by_host(found, ports, progress)
        saved = _saved(found, ports) if conflicts is ConflictChoice.RESTORE else None
        total = _restore_batches(found, progress, saved, only)
        found.journal.set_state(run_id, RunState.ROLLED_BACK)
        found.store.clean_up_after_run({**facts, **found.run.facts})
        fingerprint = found.store.data_fingerprint()[1] if found.run.fingerprint else None
        ledger = list(found.journal.ledger(run_id))
        result = RollbackResult(
            run_id=run_id,
            restored=total.restored,
            already=total.already,
            conflicts=total.conflicts,
            reasons=reasons_of(found, total.conflicts),
            fingerprint_before=found.run.fingerprint,
            fingerprint_after=fingerprint,
            batches=len(ledger),
            unproved=0 if fingerprint else _unproved(found, ledger),
            duration=ports.clock.monotonic() - began,
        )
        note(
            ports.audit,
            found.journal,
            "rollback finished",
            run_id,
            restored=result.restored,
            conflicts=len(result.conflicts),
            choice=conflicts,
            proved=result.is_proved,
        )
        return result


@dataclass(frozen=True, slots=True)
class _DigestHand:
    """The picklable description of looking what a range holds now, for workers."""

    is_for_once: ClassVar[bool] = False

    def ready(self) -> Callable[[RangeReader, KeyRange], str]:
        return lambda reader, span: records_digest(reader.read(span)).hex()


def _unproved(found: FoundRun, ledger: Sequence[LedgerEntry]) -> int:
    """Count the batches whose records are not, byte for byte, what the run read; those of old journals can't tell."""
    if not ledger:
        return 0
    before = {entry.span.number: entry.digest_before for entry in ledger}
    versions, unproved = found.plan.selection.versions, 0
    with Hands(found.store.reader(versions), _DigestHand()) as hands:
        for span, digest in hands.results(entry.span for entry in ledger):
            unproved += digest != before[span.number]
    return unproved


def _check(found: FoundRun) -> None:
    run = found.run
    if run.is_dry_run:
        raise NotAllowed("A dry run changed nothing, so there is nothing to roll back.", where=f"run {run.run_id}")
    check_images(run)
    source = found.plan.selection.source
    for other in found.journal.runs():
        is_later = other.started_at > run.started_at and other.run_id != run.run_id
        is_same = is_same_table(other.plan["source"]["table"], source.table)
        if is_later and is_same and other.state is not RunState.ROLLED_BACK:
            raise NotAllowed(
                f"Run {other.run_id} changed the same records later.",
                where=f"run {run.run_id}",
                cure=f"Roll back {other.run_id} first.",
            )


def _saved(found: FoundRun, ports: Ports) -> dict[Key, StoredRow]:
    """Return what the run's backup holds of the records that somebody else changed or deleted."""
    wanted = frozenset(conflict.key for conflict in conflicts_of(found))
    return saved_rows(found, ports, wanted)


def _restore_batches(
    found: FoundRun, progress: Progress | None, saved: dict[Key, StoredRow] | None, only: frozenset[str]
) -> Restored:
    """Take back all batches that are not yet; with `saved` rows, conflicts of these kinds too."""
    selection = found.plan.selection
    run_id = found.run.run_id
    numbers = found.journal.undo_numbers(run_id)
    restored, already = 0, 0
    conflicts = _earlier_conflicts(found, frozenset(numbers))
    for done, number in enumerate(numbers):
        if progress:
            progress(done, len(numbers))
        block = found.journal.undo_block(run_id, number)
        if block is None:
            continue
        with found.store.batch() as transaction:
            batch = transaction.restore(block, selection.from_version, selection.to_version)
            if saved is not None and batch.conflicts:
                kept = tuple(each.key for each in reasons_of(found, batch.conflicts) if each.reason not in only)
                given_up = tuple(key for key in batch.conflicts if key not in kept)
                batch = overwrite(found, transaction, block, replace(batch, conflicts=given_up), saved)
                batch = replace(batch, conflicts=(*batch.conflicts, *kept))
            transaction.forget_undo(run_id, number)
        restored += batch.restored
        already += batch.already
        conflicts += batch.conflicts
    if progress:
        progress(len(numbers), len(numbers))
    return Restored(restored, already, tuple(conflicts))


def _earlier_conflicts(found: FoundRun, waiting: frozenset[int]) -> list[Key]:
    """Return what an earlier stretch of this rollback kept: the records that are not what they were before the run.

    Args:
        waiting: numbers of the batches that are still to be taken back.
    """
    run_id = found.run.run_id
    conflicts: list[Key] = []
    for entry in found.journal.ledger(run_id):
        number = entry.span.number
        block = found.journal.undo_block(run_id, number) if number not in waiting else None
        if block is not None:
            keys = [*(image.key for image in block.images), *block.stamped]
            there = {record.key: record for record in found.store.fetch(keys)}
            conflicts += [image.key for image in block.images if not _is_restored(image, there.get(image.key))]
            conflicts += block.rewritten(there)
    return conflicts


def _is_restored(image: UndoImage, record: StoredRecord | None) -> bool:
    return record is not None and (record.storage, record.data) == (image.storage, image.data)
