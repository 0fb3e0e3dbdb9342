"""What a worker has made of one range, on its way to the parent that writes it."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from desktop_wizard.engine.model import Counts, Key, KeyRange, Quarantined
from desktop_wizard.engine.ports import Changes
from desktop_wizard.engine.undo import UndoBlock, pack, unpack

_LENGTH = struct.Struct(">Q")


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchWork:
    """What a worker made of one range; nothing of it is written yet.

    Attributes:
        span: what was read, which may be a first part of what was asked for; its size is the number of records.
        digest: `records_digest` of what was read, for compare and swap.
        mark: `records_mark` of the same, to tell whether the data moved since a dry run.
        undo: a packed undo block, empty where nothing would change.
        passed_over: keys in the range that an earlier round handled already.
        checksum_before, checksum_after: SHA-256 over the changed documents, hexadecimal.
        bytes_read: the size of all documents that were read.
        printed: what a script printed, within bounds.
        foreseen: what each record came to, for a run behind this dry run, see `foreseen`; empty where that is not to
            be noted.
        recognised: how many records came to what a dry run had foreseen, and were not validated again.
    """

    span: KeyRange
    digest: bytes
    mark: int
    counts: Counts
    changes: Changes
    undo: bytes
    quarantined: tuple[Quarantined, ...]
    passed_over: tuple[Key, ...]
    checksum_before: str
    checksum_after: str
    bytes_read: int = 0
    printed: str = ""
    foreseen: bytes = b""
    recognised: int = 0

    @property
    def failed(self) -> tuple[Quarantined, ...]:
        """The quarantined records that were not left out on purpose."""
        return tuple(record for record in self.quarantined if not record.is_skipped)

    def without(self, refused: Collection[Quarantined]) -> BatchWork:
        """Return this work without the records that the database would not take, their document or their version."""
        if not refused or not self.undo:
            return self
        block = unpack(self.undo)
        ours = {*(image.key for image in block.images), *block.stamped}
        refused = [record for record in refused if record.key in ours]  # one may be gone since
        keys = {record.key for record in refused}
        images = tuple(image for image in block.images if image.key not in keys)
        marked = [pair for pair in zip(block.stamped, block.marks, strict=True) if pair[0] not in keys]
        stamped, marks = zip(*marked, strict=True) if marked else ((), ())
        kept = UndoBlock(images, tuple(stamped), tuple(marks))
        changes = Changes.of(change for change in self.changes if change.key not in keys)
        return replace(
            self,
            counts=replace(
                self.counts,
                migrated=self.counts.migrated - len(keys),
                unchanged=self.counts.unchanged - (len(block.stamped) - len(stamped)),
                failed=self.counts.failed + len(keys),
            ),
            changes=changes,
            undo=pack(kept) if images or stamped else b"",
            quarantined=(*self.quarantined, *refused),
            checksum_before=checksum([image.data for image in images]),
            checksum_after=checksum(changes.documents),
            foreseen=b"",  # what the database refuses may be something else another time
        )


def checksum(documents: Sequence[bytes]) -> str:
    """Return a SHA-256 over documents in their order, each framed by its length, hexadecimal.

    A run's evidence is checked with it, so its form stays: 8 bytes big-endian, then the document.
    """
    frames = map(_LENGTH.pack, map(len, documents))
    return hashlib.sha256(b"".join(chain.from_iterable(zip(frames, documents, strict=True)))).hexdigest()
