"""The records that a run changed, as they were before it and as they are now; a batch at a time, from the journal."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from desktop_wizard.engine.conflicts import is_ours
from desktop_wizard.engine.model import CHANGED, DELETED, JsonValue, Key, StoredRecord
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.transform import DocumentRefused, PathChange, changed_paths, plain
from desktop_wizard.engine.undo import UndoImage

WRITTEN, BACK = "written", "taken back"


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """One record that a run changed.

    Attributes:
        before: its document before the run.
        after: as it is now; None where there is no document to show any more.
        changes: the places that differ, as long as nobody else touched the record.
        since: what became of it after the run: `written` (nothing), `taken back`, `changed` or `deleted`.
    """

    key: Key
    before: JsonValue
    after: JsonValue
    changes: tuple[PathChange, ...]
    since: str


@dataclass(frozen=True, slots=True)
class ChangedIndex:
    """Where in the journal the records are that a run changed, counted from 0 in key order.

    Attributes:
        numbers: the batches that changed any and are not taken back.
        ends: for each of them, how many records there are up to its end.
    """

    numbers: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def count(self) -> int:
        return self.ends[-1] if self.ends else 0

    def place(self, position: int) -> tuple[int, int]:
        """Return which of the batches has a record, and where in it.

        Args:
            position: 0 to `count` - 1.
        """
        at = bisect_right(self.ends, position)
        return at, position - self.start(at)

    def start(self, at: int) -> int:
        """Return the position of the first record of the batch with index `at`."""
        return self.ends[at - 1] if at else 0


def index_changed(run_id: str, url: str, ports: Ports) -> ChangedIndex:
    """Return where the records are that a run changed; no record is read.

    Raises:
        InputWrong: no such run is known for this database.
        SourceWrong: the database or the table is not there.
    """
    with find_run(run_id, url, ports) as found:
        left = set(found.journal.undo_numbers(run_id))
        entries = [
            entry for entry in found.journal.ledger(run_id) if entry.span.number in left and entry.counts.changed
        ]
    return ChangedIndex(
        tuple(entry.span.number for entry in entries), tuple(accumulate(entry.counts.changed for entry in entries))
    )


def read_changed(run_id: str, url: str, ports: Ports, number: int) -> tuple[ChangedRecord, ...]:
    """Return the records that one batch of a run changed, in key order. Raises as `index_changed`."""
    with find_run(run_id, url, ports) as found:
        return tuple(changed_in(found, number))


def changed_in(found: FoundRun, number: int, most: int | None = None) -> Iterator[ChangedRecord]:
    """Yield the first records that a batch of an open run changed, up to `most` of them."""
    block = found.journal.undo_block(found.run.run_id, number)
    images = block.images[:most] if block else ()
    there = {record.key: record for record in found.store.fetch([image.key for image in images])}
    for image in images:
        yield _changed(image, there.get(image.key))


def _changed(image: UndoImage, record: StoredRecord | None) -> ChangedRecord:
    before = plain(image.data)
    if record is None or not isinstance(record.data, bytes):
        return ChangedRecord(image.key, before, None, (), DELETED if record is None else CHANGED)
    if (record.storage, record.data) == (image.storage, image.data):
        return ChangedRecord(image.key, before, before, (), BACK)
    if is_ours(image, record):
        after = plain(record.data)
        return ChangedRecord(image.key, before, after, tuple(changed_paths(before, after)), WRITTEN)
    return ChangedRecord(image.key, before, _readable(record.data), (), CHANGED)


def _readable(data: bytes) -> JsonValue:
    """Return what somebody else wrote since, which may be anything: as a text where it is no JSON."""
    try:
        return plain(data)
    except DocumentRefused:
        return data.decode("utf-8", "replace")
