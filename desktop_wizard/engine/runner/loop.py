"""The batch loop. For each batch: a worker reads, transforms and validates; then, in one transaction, is it still
what was read? → write, stamp, undo block, quarantine, ledger and cursor → commit; only then it is told.

Batches commit strictly in key order, so one cursor tells where a run stands; resuming is the ordinary path.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from types import TracebackType

from desktop_wizard.engine.errors import EnvironmentFailed, PrivilegeMissing, RunCancelled
from desktop_wizard.engine.events import LogLevel
from desktop_wizard.engine.model import Key, KeyRange, key_text
from desktop_wizard.engine.runner.batch_work import BatchWork
from desktop_wizard.engine.runner.committing import BatchCommitter
from desktop_wizard.engine.runner.foresight import BLIND, Foresight, next_range
from desktop_wizard.engine.runner.reach import host_grant, migration_hand
from desktop_wizard.engine.runner.scene import Scene
from desktop_wizard.engine.runner.sizing import BatchSizer, ranges_under_way
from desktop_wizard.engine.runner.writing import BatchWriter
from desktop_wizard.engine.scan import GivenUp, Hands
from desktop_wizard.engine.status import RunState

MAX_ROUNDS = 5
"""How often records that were inserted behind the cursor are caught up before the run pauses."""

KEYS_AT_ONCE = 1000
"""Quarantined records that are looked at again at a time."""


class BatchLoop:
    """Migrates all that is left of a run. Use it as a context manager; its workers get ready on entering.

    Args:
        number: of the last batch in the ledger, 0 for none.
        next_index: records of the source before the next batch.
        seen: what need not be found out again.
    """

    def __init__(self, scene: Scene, number: int, next_index: int, seen: Foresight) -> None:
        self._scene = scene
        self._store, self._journal, self._teller = scene.store, scene.journal, scene.teller
        self._run, self._plan, self._control = scene.run, scene.plan, scene.control
        self._versions = scene.versions
        self._tokens: dict[KeyRange, int] = {}
        self._foresight = seen
        self._prepared: Hands | None = None
        self._sizer = BatchSizer(scene.plan.options.range_size)
        self._writer = BatchWriter(
            scene.run.run_id,
            scene.plan.selection,
            scene.store,
            scene.journal,
            scene.teller.seconds,
            rehearses=scene.run.is_dry_run and scene.store.can_refuse_writes() and self._may_write(),
            has_migrated=scene.run.counts.migrated > 0,
        )
        self._committer = BatchCommitter(scene, self._writer, number, next_index)

    def __enter__(self) -> BatchLoop:
        self._prepared = self._hands()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._prepared is not None:
            self._prepared.__exit__(kind, error, trace)

    def migrate(self) -> RunState:
        """Handle every range behind the cursor, then what was inserted behind it meanwhile.

        Returns the state that the run is in then: finished, or what was asked for.

        Raises:
            EnvironmentFailed: the run can't go on, or was told to stop where it is; it can be resumed.
        """
        cursor, alone_since = self._run.cursor, self._token_of_a_beginning()
        for _ in range(MAX_ROUNDS):
            stop = self._round(cursor)
            is_alone = alone_since is not None and self._store.change_token() == alone_since
            if stop is not RunState.FINISHED or is_alone or not (behind := self._behind()):
                return stop
            cursor, self._foresight = None, BLIND  # what is new to the run is new to its dry run
            self._teller.log(LogLevel.INFO, f"{behind:,} records were added meanwhile; catching up")
        raise EnvironmentFailed(
            "Other programs add records faster than they can be migrated.",
            safe="Every batch so far is complete.",
            cure=f"Stop the programs that write version {self._plan.selection.from_version}, then resume.",
        )

    def _token_of_a_beginning(self) -> int | None:
        """Return the change token before the first range; None where more than others' commits can add records.

        If it is the same behind the last range, none was added, and they need not be counted, which takes a third of
        a second for a million. A run that is resumed does not know what was added before; a trigger may add some.
        """
        if self._run.cursor is not None or self._store.can_refuse_writes():
            return None
        return self._store.change_token()

    def _may_write(self) -> bool:
        try:
            self._store.check_privileges()
        except PrivilegeMissing:
            text = "The records may only be read, so it could not be tried which ones the database would refuse"
            self._teller.log(LogLevel.WARNING, text)
            return False
        return True

    # --- rounds --------------------------------------------------------------------------------------------

    def _round(self, cursor: Key | None) -> RunState:
        """Handle the ranges behind `cursor`, in key order."""
        hands, self._prepared = self._prepared or self._hands(), None
        try:
            with hands:
                for span, work in hands.results(self._spans(cursor)):
                    for done in self._committer.pieces(span, work, self._tokens.pop(span), hands):
                        self._learn(done, span, hands)
                        self._teller.batch(done, self._plan.selection.to_version)
                        if stop := self._stop_after(done):
                            return stop
        except (GivenUp, RunCancelled):  # the run stands behind the last batch that was committed
            if not self._control.request:
                raise
            return self._control.request.state
        return RunState.FINISHED

    def _hands(self) -> Hands:
        """Return workers that leave the records alone which are in quarantine by now."""
        left_alone = frozenset(record.key for record in self._journal.quarantined(self._run.run_id))
        hand, workers = migration_hand(self._scene, left_alone, self._foresight), self._plan.options.workers
        reader, grant = self._store.reader(self._versions), host_grant(self._scene)
        return Hands(reader, hand, workers, grant=grant, is_wanted=self._scene.is_wanted)

    def _spans(self, cursor: Key | None) -> Iterator[KeyRange]:
        """Plan the ranges behind `cursor`, each just before it is handed out."""
        committer = self._committer
        number, index = committer.number + 1, committer.next_index - committer.shift
        while True:
            token, first_index = self._store.change_token(), index + committer.shift
            span = next_range(self._scene, self._foresight, number, cursor, first_index, self._sizer.size)
            if span is None:
                return
            self._tokens[span] = token
            yield span
            cursor, number, index = span.upto, span.number + 1, index + span.size

    def _behind(self) -> int:
        """Count the records on the old version that this run has not seen; needs a version column."""
        if self._versions is None or self._run.is_dry_run:
            return 0
        waiting = self._store.count(self._versions)
        return waiting - self._left_behind() if waiting else 0

    def _left_behind(self) -> int:
        """Count the quarantined records that are still there, on the old version; others may have deleted some."""
        quarantined = self._journal.quarantined(self._run.run_id)
        version = self._plan.selection.from_version
        left = 0
        while keys := [record.key for record in islice(quarantined, KEYS_AT_ONCE)]:
            left += sum(record.version == version for record in self._store.fetch(keys))
        return left

    # --- after a batch -------------------------------------------------------------------------------------

    def _learn(self, done: BatchWork, planned: KeyRange, hands: Hands) -> None:
        """Plan the next batches by the one that was just committed, and say why where they are made smaller.

        Args:
            planned: the range that it was made of. Where most of its records have gone, so have others.
        """
        if not self._plan.review.is_seen:  # a script or a host sees no more records than it has to before a pause
            hands.window = ranges_under_way(hands.least_window, done.bytes_read)
        is_whole = (done.span.after, done.span.upto) == (planned.after, planned.upto)
        if is_whole and done.span.size * 2 < planned.size:
            self._foresight = self._foresight.without_ranges()
        is_other = self._sizer.learn(done.counts.read, done.bytes_read, self._writer.took)
        self._teller.pace(self._sizer.size, self._sizer.why, is_news=is_other)

    def _stop_after(self, work: BatchWork) -> RunState | None:
        """Return the state to stop in after this batch, None to go on; raise what keeps the run from going on."""
        if self._control.request:
            return self._control.request.state
        options = self._plan.options
        if work.failed and not options.continue_on_error:
            first = work.failed[0]
            raise EnvironmentFailed(
                f"Record {key_text(first.key)} could not be migrated: {first.message}",
                where=first.path,
                safe="The run was told to stop at the first failed record. Its batch is complete.",
                cure="Mend the record or the rules and start again, or resume to go on without it.",
            )
        if self._scene.ports.clock.monotonic() - self._teller.meter.started > options.timeout:
            raise EnvironmentFailed(
                f"The run took longer than its timeout of {options.timeout:,.0f} seconds.",
                safe="Every batch so far is complete.",
                cure="Resume it when it may go on; it has the whole time again.",
            )
        return None
