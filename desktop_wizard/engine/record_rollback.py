"""Taking back what a run did to one record, and leaving all others as they are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_wizard.engine.conflicts import overwrite, reasons_of, saved_rows
from desktop_wizard.engine.errors import InputWrong, NotAllowed, RunInTheWay
from desktop_wizard.engine.hosted import check_record
from desktop_wizard.engine.model import DELETED, Conflict, ConflictChoice, Key, key_text
from desktop_wizard.engine.ports import Ports, Restored
from desktop_wizard.engine.runs import FoundRun, check_images, find_run
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.trail import note
from desktop_wizard.engine.undo import UndoBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRollback:
    """How one record went back.

    Attributes:
        outcome: `restored`, `already` (it was as before), or `kept`, for the reason in `conflict`.
    """

    run_id: str
    key: Key
    outcome: str
    conflict: Conflict | None = None

    @property
    def summary(self) -> str:
        what = f"Record {key_text(self.key)}"
        if self.outcome == "restored":
            return f"{what} is what it was before the run."
        if self.outcome == "already":
            return f"{what} was as before the run already."
        reason = "deleted" if self.conflict and self.conflict.reason == DELETED else "changed"
        return f"{what} was kept as it is: somebody has {reason} it since."


def roll_back_record(
    run_id: str,
    key_parts: tuple[str, ...],
    url: str,
    ports: Ports,
    *,
    conflicts: ConflictChoice = ConflictChoice.KEEP,
) -> RecordRollback:
    """Restore one record that a run changed or stamped. The run stays what it is; its rollback finds it done.

    Args:
        key_parts: the key as people write it, one part per key column.
        url: of the database.
        conflicts: what becomes of the record if somebody else changed or deleted it since.

    Raises:
        InputWrong: no such run is known, or it did nothing to such a record.
        NotAllowed: it was a dry run, its undo images were removed, or its records lie with a host.
        RunInTheWay: the run is under way.
    """
    with find_run(run_id, url, ports) as found:
        _check(found)
        block = _find(found, key_parts)
        batch = _restore(found, block, ports, conflicts)
        key = block.images[0].key if block.images else block.stamped[0]
        conflict = next(iter(reasons_of(found, batch.conflicts)), None)
        outcome = "kept" if conflict else "restored" if batch.restored else "already"
        note(ports.audit, found.journal, "record rolled back", run_id, key=key_text(key), outcome=outcome)
        return RecordRollback(run_id=run_id, key=key, outcome=outcome, conflict=conflict)


def _check(found: FoundRun) -> None:
    run = found.run
    check_record(found)
    if run.is_dry_run:
        raise NotAllowed("A dry run changed nothing, so there is nothing to roll back.", where=f"run {run.run_id}")
    check_images(run)
    if run.state in (RunState.RUNNING, RunState.ROLLING_BACK):
        raise RunInTheWay(
            f"The run is {run.state.replace('_', ' ')}.",
            run_id=run.run_id,
            is_alive=True,
            cure="Wait until it is done, or pause or cancel it there.",
        )


def _find(found: FoundRun, key_parts: tuple[str, ...]) -> UndoBlock:
    """Return the part of an undo block that is about one record."""
    for block in _blocks(found):
        images = tuple(image for image in block.images if _is_named(image.key, key_parts))
        if images:
            return UndoBlock(images)
        for index, key in enumerate(block.stamped):
            if _is_named(key, key_parts):
                return UndoBlock((), (key,), block.marks[index : index + 1])
    raise InputWrong(
        f"The run changed no record {' / '.join(key_parts)}.",
        where=f"run {found.run.run_id}",
        cure="Check the key; one --key for each key column, in their order.",
    )


def _blocks(found: FoundRun) -> Iterator[UndoBlock]:
    for entry in found.journal.ledger(found.run.run_id):
        if block := found.journal.undo_block(found.run.run_id, entry.span.number):
            yield block


def _is_named(key: Key, parts: tuple[str, ...]) -> bool:
    return tuple(part.hex() if isinstance(part, bytes) else str(part) for part in key) == parts


def _restore(found: FoundRun, block: UndoBlock, ports: Ports, choice: ConflictChoice) -> Restored:
    selection = found.plan.selection
    with found.store.batch() as transaction:
        batch = transaction.restore(block, selection.from_version, selection.to_version)
        if choice is ConflictChoice.RESTORE and batch.conflicts:
            saved = saved_rows(found, ports, frozenset(batch.conflicts))
            batch = overwrite(found, transaction, block, batch, saved)
    is_stamp = not block.images and not batch.conflicts
    return Restored(1, 0, ()) if is_stamp else batch
