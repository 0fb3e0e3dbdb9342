"""The batch loop. For each batch: a worker reads, transforms and validates; then, in one transaction, is it still
what was read? → write, stamp, undo block, quarantine, ledger and cursor → commit; only then it is told.

Batches commit strictly in key order, so one cursor tells where a run stands; resuming is the ordinary path.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TypeVar

from desktop_wizard.engine.errors import (
    DatabaseFailed,
    EnvironmentFailed,
    PrivilegeMissing,
    RunCancelled,
    WizardError,
)
from desktop_wizard.engine.events import (
    BackupMade,
    BatchCommitted,
    Logged,
    LogLevel,
    Phase,
    PhaseStarted,
    ProgressMade,
    RunEvent,
    RunFinished,
    RunPaused,
    RunStarted,
)
from desktop_wizard.engine.model import Key, KeyRange, MigrationResult, Quarantined, key_text
from desktop_wizard.engine.plan import MigrationPlan, seed_of
from desktop_wizard.engine.ports import (
    BatchJournal,
    BatchTransaction,
    Journal,
    LedgerEntry,
    Ports,
    ReadMark,
    RecordStore,
    RunRecord,
)
from desktop_wizard.engine.runner.control import Request, RunControl
from desktop_wizard.engine.runner.hand import BatchWork, MigrationHand
from desktop_wizard.engine.runner.meter import Meter
from desktop_wizard.engine.runs import ERRORS_IN_RESULT, quarantined_keys, result_of
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.status import RunState

T = TypeVar("T")

OPTIMISTIC_ATTEMPTS = 3
"""How often a batch is read again because somebody wrote to it, before it is read under the write lock."""

MAX_ROUNDS = 5
"""How often records that were inserted behind the cursor are caught up before the run pauses."""

KEYS_AT_ONCE = 1000
"""Quarantined records that are looked at again at a time."""

PROGRESS_INTERVAL = 1.0
"""Seconds between two progress events."""

_REQUESTED = {Request.PAUSE: RunState.PAUSED, Request.CANCEL: RunState.CANCELLED}


class BatchLoop:
    """One stretch of a run, from its beginning or its cursor to its end, a pause or a cancel."""

    def __init__(
        self,
        plan: MigrationPlan,
        run: RunRecord,
        store: RecordStore,
        journal: Journal,
        ports: Ports,
        emit: Callable[[RunEvent], None],
        control: RunControl,
    ) -> None:
        self._plan, self._run, self._store, self._journal = plan, run, store, journal
        self._ports, self._emit, self._control = ports, emit, control
        self._clock = ports.clock
        selection = plan.selection
        self._from, self._to = selection.from_version, selection.to_version
        self._versions = [self._from] if selection.source.version_column else None
        self._rehearses = run.is_dry_run and store.can_refuse_writes() and self._may_write()
        self._needs_backup = not run.is_dry_run and run.fingerprint is None
        batches = -(-run.total // plan.options.range_size)
        has_backup = not run.is_dry_run and plan.options.backup is not None
        self._meter = Meter(
            run.total, batches, has_backup, self._clock.monotonic(), self._clock.now(), before=run.seconds
        )
        self._tokens: dict[int, int] = {}
        self._next_index = 0
        self._shift = 0
        self._told_at = -PROGRESS_INTERVAL
        self._backup_id = run.backup_id

    def _may_write(self) -> bool:
        try:
            self._store.check_privileges()
        except PrivilegeMissing:
            text = "The records may only be read, so it could not be tried which ones the database would refuse"
            self._log(LogLevel.WARNING, text)
            return False
        return True

    def carry_on(self, *, is_resumed: bool) -> MigrationResult:
        """Do all that is left of the run; return how this stretch ended."""
        run, meter = self._run, self._meter
        number = 0
        for entry in self._journal.ledger(run.run_id):
            number, self._next_index = entry.span.number, entry.span.first_index + entry.span.size
        meter.resume(run.counts, number)
        self._emit(RunStarted(run.run_id, run.is_dry_run, is_resumed, run.total, meter.total_batches))
        try:
            stop = self._work(number + 1)
            if stop is not RunState.PAUSED:
                self._retrying(lambda: self._journal.set_state(run.run_id, stop, seconds=self._seconds()))
        except EnvironmentFailed as error:
            return self._pause(error)
        except BaseException:
            with suppress(WizardError):  # the error itself is worth more than a second one from the journal
                self._journal.set_state(run.run_id, RunState.PAUSED, seconds=self._seconds())
            raise
        if stop is RunState.PAUSED:
            return self._pause(None)
        return self._end(stop)

    def _work(self, number: int) -> RunState:
        """Make the backup where it is missing, then migrate; return the state that the run is in then."""
        try:
            if self._needs_backup:
                self._back_up()
        except RunCancelled:
            if not (request := self._control.request):
                raise
            return _REQUESTED[request]
        self._emit(PhaseStarted(Phase.MIGRATING))
        if request := self._control.request:
            return _REQUESTED[request]
        return self._migrate(self._run.cursor, number)

    # --- before the first batch ----------------------------------------------------------------------------

    def _back_up(self) -> None:
        """Make and verify the backup, and note the source's fingerprint, which a rollback is proved against."""
        run_id = self._run.run_id
        if self._plan.options.backup is None:
            _, fingerprint = self._store.data_fingerprint(self._backup_progress)
            self._journal.save_backup(run_id, None, fingerprint)
            return
        self._emit(PhaseStarted(Phase.BACKUP))
        self._log(LogLevel.INFO, "Making a backup")
        backup = self._ports.backups.create(self._store, run_id, self._backup_progress)
        self._journal.save_backup(run_id, backup.id, backup.fingerprint)
        self._backup_id = backup.id
        self._ports.audit.append("backup made", run=run_id, backup=backup.id, fingerprint=backup.fingerprint)
        self._log(LogLevel.SUCCESS, f"Backup {backup.id} made and verified: {backup.records:,} records")
        self._emit(BackupMade(backup))

    def _backup_progress(self, done: int, total: int) -> None:
        if self._control.request:
            raise RunCancelled("The run was stopped while its backup was made.", safe="No record was changed.")
        self._tell(backup_done=done / total if total else 0.0)

    # --- the batches ---------------------------------------------------------------------------------------

    def _migrate(self, cursor: Key | None, number: int) -> RunState:
        """Handle every range behind `cursor`, then what was inserted behind the cursor meanwhile."""
        for _ in range(MAX_ROUNDS):
            stop = self._round(cursor, number)
            if stop is not RunState.FINISHED or not (behind := self._behind()):
                return stop
            cursor, number = None, self._meter.batch + 1
            self._log(LogLevel.INFO, f"{behind:,} records were added meanwhile; catching up")
        raise EnvironmentFailed(
            "Other programs add records faster than they can be migrated.",
            safe="Every batch so far is complete.",
            cure="Stop the programs that write version " + self._from + ", then resume.",
        )

    def _behind(self) -> int:
        """Count the records on the old version that this run has not seen; needs a version column."""
        if self._versions is None or self._run.is_dry_run:
            return 0
        waiting = self._store.count(self._versions)
        return waiting - self._left_behind() if waiting else 0

    def _left_behind(self) -> int:
        """Count the quarantined records that are still there, on the old version; others may have deleted some."""
        quarantined = self._journal.quarantined(self._run.run_id)
        left = 0
        while keys := [record.key for record in islice(quarantined, KEYS_AT_ONCE)]:
            left += sum(record.version == self._from for record in self._store.fetch(keys))
        return left

    def _round(self, cursor: Key | None, number: int) -> RunState:
        left_alone = frozenset(record.key for record in self._journal.quarantined(self._run.run_id))
        with Hands(self._store.reader(self._versions), self._hand(left_alone), self._plan.options.workers) as hands:
            for span, work in hands.results(self._spans(cursor, number)):
                committed = self._retrying(partial(self._commit, span, work, hands))
                self._next_index = committed.span.first_index + committed.span.size
                self._shift += max(committed.span.size - span.size, 0)
                self._meter.add(committed.counts, self._clock.monotonic())
                self._tell_batch(committed)
                if stop := self._stop_after(committed):
                    return stop
        return RunState.FINISHED

    def _hand(self, left_alone: frozenset[Key]) -> MigrationHand:
        plan, retry_of = self._plan, self._plan.retry_of
        only = None
        if retry_of and self._versions is None:
            only = quarantined_keys(retry_of, plan.selection.source.url, self._ports)
        return MigrationHand(
            rules=plan.review.rules,
            seed=seed_of(plan, self._run.started_at, self._ports.user),
            schema=plan.review.new_schema,
            stamps=self._versions is not None,
            passing_over=left_alone,
            only=only,
        )

    def _spans(self, cursor: Key | None, number: int) -> Iterator[KeyRange]:
        index, size = self._next_index - self._shift, self._plan.options.range_size
        while True:
            token = self._store.change_token()
            span = self._store.next_range(number, cursor, index + self._shift, size, self._versions)
            if span is None:
                return
            self._tokens[span.number] = token
            yield span
            cursor, number, index = span.upto, span.number + 1, index + span.size

    def _stop_after(self, work: BatchWork) -> RunState | None:
        if self._control.request:
            return _REQUESTED[self._control.request]
        if work.quarantined and not self._plan.options.continue_on_error:
            first = work.quarantined[0]
            raise EnvironmentFailed(
                f"Record {key_text(first.key)} could not be migrated: {first.message}",
                where=first.path,
                safe="The run was told to stop at the first failed record. Its batch is complete.",
                cure="Mend the record or the rules and start again, or resume to go on without it.",
            )
        if self._clock.monotonic() - self._meter.started > self._plan.options.timeout:
            raise EnvironmentFailed(
                f"The run took longer than its timeout of {self._plan.options.timeout:,.0f} seconds.",
                safe="Every batch so far is complete.",
                cure="Resume it when it may go on; it has the whole time again.",
            )
        return None

    # --- one batch -----------------------------------------------------------------------------------------

    def _commit(self, span: KeyRange, work: BatchWork, hands: Hands) -> BatchWork:
        """Write one batch for good; read it again whenever somebody else changed it since it was read."""
        if self._run.is_dry_run:
            return self._predict(work)
        token = self._tokens.pop(span.number, -1)
        if span.first_index < self._next_index:  # a batch before it has grown; no counter may give a number twice
            span, token = replace(span, first_index=self._next_index), self._store.change_token()
            work = hands.ask(span)
        for _ in range(OPTIMISTIC_ATTEMPTS):
            with self._store.batch() as transaction:
                if transaction.is_as_read(span, ReadMark(token, work.digest)):
                    return self._write(transaction, work)
            self._log(LogLevel.INFO, f"Batch {span.number}: another program changed it; reading it again")
            token = self._store.change_token()
            work = hands.ask(span)
        with self._store.batch() as transaction:  # nobody else can write while it is open
            return self._write(transaction, hands.ask(span))

    def _write(self, transaction: BatchTransaction, work: BatchWork) -> BatchWork:
        number = work.span.number
        if refused := self._refused(transaction, work):
            work = work.without(refused)
        stamped = self._stamp(transaction, work)
        if self._versions is not None and stamped != work.counts.migrated:
            raise _wrongly_stamped(work, stamped, self._to)
        if work.undo:
            transaction.save_undo(self._run.run_id, number, work.undo)
        self._enter(transaction, work)
        return work

    def _predict(self, work: BatchWork) -> BatchWork:
        """Note what a real run would do. Where the table could refuse a write, it is written and rolled back."""
        if self._rehearses:
            with self._store.rehearsal() as transaction:
                if refused := self._refused(transaction, work):
                    work = work.without(refused)
                self._stamp(transaction, work)
        with self._journal.batch() as journal:
            self._enter(journal, work)
        return work

    def _stamp(self, transaction: BatchTransaction, work: BatchWork) -> int:
        left = [record.key for record in work.quarantined]
        return transaction.stamp(work.span, self._from, self._to, except_keys=[*left, *work.passed_over])

    def _refused(self, transaction: BatchTransaction, work: BatchWork) -> list[Quarantined]:
        return [
            Quarantined(key=refusal.key, cause="refused by the database", path="$", message=refusal.message)
            for refusal in transaction.write(work.changes)
        ]

    def _enter(self, journal: BatchJournal, work: BatchWork) -> None:
        if work.quarantined:
            journal.quarantine(self._run.run_id, work.span.number, work.quarantined)
        entry = LedgerEntry(
            span=work.span,
            counts=work.counts,
            checksum_before=work.checksum_before,
            checksum_after=work.checksum_after,
        )
        journal.enter(self._run.run_id, entry, self._seconds())

    def _retrying(self, action: Callable[[], T]) -> T:
        """Do a batch's transaction, again after a growing delay when the database could not take it."""
        options = self._plan.options
        for attempt in range(options.max_retries):
            try:
                return action()
            except DatabaseFailed as error:
                delay = options.retry_delay * 2**attempt
                self._log(LogLevel.WARNING, f"{error.what} Trying again in {delay:g} s")
                if self._control.wait(delay):
                    break
        return action()

    # --- telling, and ending -------------------------------------------------------------------------------

    def _tell_batch(self, work: BatchWork) -> None:
        meter, counts, number = self._meter, work.counts, work.span.number
        for record in work.quarantined[:20]:
            self._log(LogLevel.WARNING, f"Record {key_text(record.key)}: {record.message}")
        if len(work.quarantined) > 20:
            self._log(LogLevel.WARNING, f"Batch {number}: {len(work.quarantined) - 20:,} more records failed")
        self._log(
            LogLevel.SUCCESS,
            f"Batch {number}: {counts.migrated:,} of {counts.read:,} on {self._to}, {counts.changed:,} changed",
        )
        elapsed = meter.elapsed(self._clock.monotonic())
        self._emit(BatchCommitted(number, counts, meter.counts.read, elapsed))
        self._tell()

    def _tell(self, *, backup_done: float = 1.0) -> None:
        now = self._clock.monotonic()
        if now - self._told_at >= PROGRESS_INTERVAL:
            self._told_at = now
            self._emit(ProgressMade(self._meter.progress(now, backup_done=backup_done)))

    def _log(self, level: LogLevel, message: str) -> None:
        self._emit(Logged(self._clock.now(), level, message))

    def _seconds(self) -> float:
        return self._meter.elapsed(self._clock.monotonic())

    def _pause(self, error: WizardError | None) -> MigrationResult:
        run_id = self._run.run_id
        with suppress(EnvironmentFailed):  # a database that is gone can't note it; the run then counts as interrupted
            self._journal.set_state(run_id, RunState.PAUSED, seconds=self._seconds())
        self._note("run paused", reason=error.what if error else "asked for")
        if error:
            self._log(LogLevel.ERROR, str(error))
        progress = self._meter.progress(self._clock.monotonic())
        self._emit(RunPaused(run_id, error, progress))
        return self._result(RunState.PAUSED)

    def _end(self, state: RunState) -> MigrationResult:
        self._emit(PhaseStarted(Phase.FINISHING))
        if not self._run.is_dry_run:
            self._clean_up()
        counts = self._meter.counts
        self._note(
            f"run {state}",
            read=counts.read,
            migrated=counts.migrated,
            failed=counts.failed,
            skipped=counts.skipped,
        )
        is_finished = state is RunState.FINISHED
        self._emit(ProgressMade(self._meter.progress(self._clock.monotonic(), is_finished=is_finished)))
        result = self._result(state)
        self._log(LogLevel.SUCCESS if result.success else LogLevel.WARNING, result.summary)
        self._emit(RunFinished(result))
        return result

    def _clean_up(self) -> None:
        try:
            left = self._store.clean_up_after_run(self._run.facts)
        except EnvironmentFailed as error:  # the run is over and noted; this must not turn it into a failure
            left = str(error)
        if left:
            self._log(LogLevel.WARNING, left)

    def _note(self, action: str, **facts: str | int) -> None:
        """Tell the audit trail how the run ended; where it has no room, that is told instead of raised."""
        try:
            self._ports.audit.append(action, run=self._run.run_id, **facts)
        except EnvironmentFailed as error:
            self._log(LogLevel.ERROR, f"'{action}' is missing from the audit trail. {error}")

    def _result(self, state: RunState) -> MigrationResult:
        """Return the result from what this loop knows, so that it can be told even when the database is gone."""
        run = replace(
            self._run,
            state=state,
            counts=self._meter.counts,
            seconds=self._seconds(),
            backup_id=self._backup_id,
        )
        failures: list[Quarantined] = []
        with suppress(EnvironmentFailed):
            failures += islice(self._journal.quarantined(run.run_id), ERRORS_IN_RESULT)
        return result_of(run, failures, self._clock.now())


def _wrongly_stamped(work: BatchWork, stamped: int, version: str) -> EnvironmentFailed:
    """Return why a batch must not be committed: a record that stays on the old version would be migrated twice."""
    return EnvironmentFailed(
        f"The database put version {version} on {stamped:,} of {work.counts.migrated:,} migrated records.",
        where=f"batch {work.span.number}",
        safe="The batch was rolled back; the batches before it are complete.",
        cure="Look for a trigger that ignores changes of the version column, then resume.",
    )
