"""Commits what workers have made of a range: in key order, in as many pieces as it takes, without what is refused.

A range is committed whole as a rule. It goes in pieces where its documents are too many bytes for one batch, and
where a constraint that the database looks at in the end refuses it: then it is halved until the record is found.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from desktop_wizard.engine.errors import CommitRefused, DiskFull
from desktop_wizard.engine.model import KeyRange
from desktop_wizard.engine.ports import ReadMark, WriteRefused
from desktop_wizard.engine.runner.batch_work import BatchWork
from desktop_wizard.engine.runner.scene import Scene
from desktop_wizard.engine.runner.writing import BatchWriter, refused_record
from desktop_wizard.engine.scan import Hands

OPTIMISTIC_ATTEMPTS = 3
"""How often a batch is read again because somebody wrote to it, before it is read under the write lock."""

ROOM = 16 * 1024 * 1024
"""Bytes that stay free beside what a batch needs, for logs and for what other programs write."""

ROOM_PER_BYTE = 4
"""Bytes that a byte of documents may take on the disk: itself, its undo image, and both in the database's own log."""


class BatchCommitter:
    """Commits batches strictly one behind the other.

    Attributes:
        number: of the last batch in the ledger, 0 for none.
        next_index: records of the source before the next batch.
        shift: by how many records the batches so far have grown since they were planned.
    """

    def __init__(self, scene: Scene, writer: BatchWriter, number: int, next_index: int) -> None:
        self._scene, self._store, self._writer = scene, scene.store, writer
        self.number, self.next_index = number, next_index
        self.shift = 0

    def pieces(self, span: KeyRange, work: BatchWork, token: int, hands: Hands) -> Iterator[BatchWork]:
        """Commit a range; yield each part of it when that is done for good.

        Args:
            work: what a worker made of it, or of its first part.
            token: what `RecordStore.change_token` said before it was handed out.

        Raises:
            EnvironmentFailed: it can't go on; the parts that were yielded are done.
        """
        planned, done = span.size, 0
        while True:
            piece = self._scene.retrying(partial(self._commit, span, work, token, hands))
            self.number = piece.span.number
            self.next_index = piece.span.first_index + piece.span.size
            done += piece.span.size
            if piece.span.upto == span.upto:
                self.shift += max(done - planned, 0)
                yield piece
                return
            yield piece
            span = replace(span, after=piece.span.upto, first_index=self.next_index)
            token, work = self._read(span, hands)

    def _commit(self, span: KeyRange, work: BatchWork, token: int, hands: Hands) -> BatchWork:
        """Commit a range or a first part of it."""
        if self._scene.run.is_dry_run:
            return self._writer.predict(self._numbered(work))
        self._check_room(work)
        if span.first_index < self.next_index:  # a batch before it has grown; no counter may give a number twice
            span = replace(span, first_index=self.next_index)
            token, work = self._read(span, hands)
        try:
            return self._compare_and_commit(span, work, token, hands)
        except CommitRefused as refusal:
            return self._commit_less(span, work, token, hands, refusal)

    def _compare_and_commit(self, span: KeyRange, work: BatchWork, token: int, hands: Hands) -> BatchWork:
        """Write one batch for good; read it again whenever somebody else changed it since it was read."""
        for _ in range(OPTIMISTIC_ATTEMPTS):
            done = self._writer.commit(self._numbered(work), ReadMark(token, work.digest))
            if done is not None:
                return done
            self._scene.teller.conflict(self.number + 1)
            token, work = self._read(span, hands)
        return self._writer.commit_locked(lambda: self._numbered(hands.ask(span)))

    def _commit_less(
        self, span: KeyRange, work: BatchWork, token: int, hands: Hands, refusal: CommitRefused
    ) -> BatchWork:
        """Commit the first half of what would change; a single record that is refused is left behind."""
        keys = work.changes.keys
        if not keys:
            raise refusal
        if len(keys) == 1:
            left = work.without([refused_record(WriteRefused(keys[0], refusal.words))])
            return self._compare_and_commit(span, left, token, hands)
        half = replace(span, upto=keys[len(keys) // 2 - 1])
        token, work = self._read(half, hands)
        return self._commit(half, work, token, hands)

    def _read(self, span: KeyRange, hands: Hands) -> tuple[int, BatchWork]:
        token = self._store.change_token()
        return token, hands.ask(span)

    def _numbered(self, work: BatchWork) -> BatchWork:
        """Return work with the number that its batch has in the ledger; ranges that went in pieces move it."""
        return replace(work, span=replace(work.span, number=self.number + 1))

    def _check_room(self, work: BatchWork) -> None:
        """Raise `DiskFull` before the disk is: a batch that runs into its end may take other programs with it."""
        needed, free = ROOM + ROOM_PER_BYTE * work.bytes_read, self._store.free_space()
        if free < needed:
            raise DiskFull(
                f"The next batch may need {needed:,} bytes, and {free:,} are free.",
                needed=needed,
                free=free,
                where=self._store.display_url,
                cure="Free some space, then resume.",
            )
