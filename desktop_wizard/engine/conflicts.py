"""Records that somebody else changed or deleted since a run: listing them, and taking them back all the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_wizard.engine.errors import EnvironmentFailed, InputWrong
from desktop_wizard.engine.model import (
    CHANGED,
    DELETED,
    BackupStrategy,
    Conflict,
    Key,
    StoredRecord,
    StoredRow,
)
from desktop_wizard.engine.ports import BatchTransaction, Ports, Restored
from desktop_wizard.engine.row_form import cells_of
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash


def list_conflicts(run_id: str, url: str, ports: Ports) -> tuple[Conflict, ...]:
    """Return the records that a rollback of a run would keep, with the reason; nothing is written.

    Raises:
        InputWrong: no such run is known for this database.
    """
    with find_run(run_id, url, ports) as found:
        return conflicts_of(found)


def conflicts_of(found: FoundRun) -> tuple[Conflict, ...]:
    """Return the records that a rollback of an open run would keep, batch by batch in key order."""
    conflicts: list[Conflict] = []
    for number in reversed(found.journal.undo_numbers(found.run.run_id)):
        block = found.journal.undo_block(found.run.run_id, number)
        conflicts += _in_block(found, block) if block else ()
    return tuple(conflicts)


def _in_block(found: FoundRun, block: UndoBlock) -> list[Conflict]:
    keys = [*(image.key for image in block.images), *block.stamped]
    there = {record.key: record for record in found.store.fetch(keys)}
    met = [image.key for image in block.images if not is_ours(image, there.get(image.key))]
    return with_reasons([*met, *block.rewritten(there)], there)


def is_ours(image: UndoImage, record: StoredRecord | None) -> bool:
    """Tell whether a record is what the run wrote, or what it was before it."""
    if record is None or not isinstance(record.data, bytes):
        return False
    is_back = (record.storage, record.data) == (image.storage, image.data)
    return is_back or document_hash(record.storage, record.data) == image.written


def with_reasons(keys: Iterable[Key], there: Iterable[Key]) -> list[Conflict]:
    """Return conflicts with what became of the records.

    Args:
        there: the keys of records that are still there.
    """
    present = frozenset(there)
    return [Conflict(key, CHANGED if key in present else DELETED) for key in dict.fromkeys(keys)]


def reasons_of(found: FoundRun, keys: Sequence[Key]) -> tuple[Conflict, ...]:
    """Return conflicts that were met, with what became of the records."""
    return tuple(with_reasons(keys, (record.key for record in found.store.fetch(keys))))


def overwrite(
    found: FoundRun, transaction: BatchTransaction, block: UndoBlock, batch: Restored, saved: dict[Key, StoredRow]
) -> Restored:
    """Take the conflicts of a batch back as well; those that can't be are left in the result.

    A record that is gone is made anew from a backup that holds it; undo images hold no more than its document. One
    whose version alone the run had stamped gets that back, and from a backup its document, too.

    Args:
        batch: how the batch went back without them.
        saved: rows of the run's backup by key, see `saved_rows`.
    """
    source, version = found.plan.selection.source, found.plan.selection.from_version
    images = {image.key: image for image in block.images}
    there = frozenset(record.key for record in found.store.fetch(batch.conflicts))
    stamp = {source.version_column: version} if source.version_column else {}
    changed, gone = [], []
    for key in batch.conflicts:
        if key not in there:
            gone += [saved[key]] if key in saved else []
        elif key in saved:
            changed.append(saved[key])
        elif key in images:
            image = images[key]
            cells = cells_of(image.storage, image.data, source, found.store.form)
            changed.append(StoredRow(key, {**cells, **stamp}))
        elif stamp:
            changed.append(StoredRow(key, dict(stamp)))
    refused = {refusal.key for refusal in (*transaction.put_back(changed), *transaction.insert(gone))}
    back = {row.key for row in (*changed, *gone)} - refused
    left = tuple(key for key in batch.conflicts if key not in back)
    return Restored(batch.restored + len(back), batch.already, left)


def saved_rows(found: FoundRun, ports: Ports, wanted: frozenset[Key]) -> dict[Key, StoredRow]:
    """Return the whole rows that the run's backup holds of some records; none where there is no such backup."""
    if found.run.backup_id is None or not wanted:
        return {}
    try:
        backup = ports.backups.get(found.run.backup_id)
        if backup.strategy is BackupStrategy.CUSTOM:
            return {}
        content = {name.lower() for name in found.plan.selection.source.content_columns}
        rows = (row for row in ports.backups.rows(backup) if row.key in wanted)
        return {row.key: row for row in rows if content <= {name.lower() for name in row.cells}}
    except (InputWrong, EnvironmentFailed):  # pruned, moved or damaged: the images are what there is
        return {}
