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

from desktop_wizard.engine.errors import DatabaseFailed, EnvironmentFailed, WizardError
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
        self._rehearses = run.is_dry_run and store.can_refuse_writes()
        self._needs_backup = not run.is_dry_run and run.fingerprint is None
        batches = -(-run.total // plan.options.batch_size)
        has_backup = self._needs_backup and plan.options.backup is not None
        self._meter = Meter(
            run.total, batches, has_backup, self._clock.monotonic(), self._clock.now(), before=run.seconds
        )
        self._tokens: dict[int, int] = {}
        self._told_at = -PROGRESS_INTERVAL
        self._backup_id = run.backup_id

    def carry_on(self, *, is_resumed: bool) -> MigrationResult:
        """Do all that is left of the run; return how this stretch ended."""
        run, meter = self._run, self._meter
        number = max((entry.span.number for entry in self._journal.ledger(run.run_id)), default=0)
        meter.resume(run.counts, number)
        self._emit(RunStarted(run.run_id, run.is_dry_run, is_resumed, run.total, meter.total_batches))
        try:
            if self._needs_backup:
                self._back_up()
            self._emit(PhaseStarted(Phase.MIGRATING))
            stop = self._migrate(run.cursor, number + 1)
        except EnvironmentFailed as error:
            return self._pause(error)
        except BaseException:
            with suppress(WizardError):  # the error itself is worth more than a second one from the journal
                self._journal.set_state(run.run_id, RunState.PAUSED, seconds=self._seconds())
            raise
        if stop is RunState.PAUSED:
            return self._pause(None)
        return self._end(stop)

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
        self._tell(backup_done=done / total if total else 0.0)

    # --- the batches ---------------------------------------------------------------------------------------

    def _migrate(self, cursor: Key | None, number: int) -> RunState:
        """Handle every range behind `cursor`, then what was inserted behind the cursor meanwhile."""
        for _ in range(MAX_ROUNDS):
            stop = self._round(cursor, number)
            if stop is not RunState.FINISHED or not self._behind():
                return stop
            cursor, number = None, self._meter.batch + 1
            self._log(LogLevel.INFO, f"{self._behind():,} records were added meanwhile; catching up")
        raise EnvironmentFailed(
            "Other programs add records faster than they can be migrated.",
            safe="Every batch so far is complete.",
            cure="Stop the programs that write version " + self._from + ", then resume.",
        )

    def _behind(self) -> int:
        """Count the records on the old version that this run has not seen; needs a version column."""
        counts = self._meter.counts
        if self._versions is None or self._run.is_dry_run:
            return 0
        return self._store.count(self._versions) - counts.failed - counts.skipped

    def _round(self, cursor: Key | None, number: int) -> RunState:
        left_alone = frozenset(record.key for record in self._journal.quarantined(self._run.run_id))
        with Hands(self._store.reader(self._versions), self._hand(left_alone), self._plan.options.workers) as hands:
            for span, work in hands.results(self._spans(cursor, number)):
                committed = self._retrying(partial(self._commit, span, work, hands))
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
        index = self._meter.counts.read
        while True:
            token = self._store.change_token()
            span = self._store.next_range(number, cursor, index, self._plan.options.batch_size, self._versions)
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
        if self._seconds() > self._plan.options.timeout:
            raise EnvironmentFailed(
                f"The run took longer than its timeout of {self._plan.options.timeout:,.0f} seconds.",
                safe="Every batch so far is complete.",
                cure="Resume it with a longer timeout.",
            )
        return None

    # --- one batch -----------------------------------------------------------------------------------------

    def _commit(self, span: KeyRange, work: BatchWork, hands: Hands) -> BatchWork:
        """Write one batch for good; read it again whenever somebody else changed it since it was read."""
        if self._run.is_dry_run:
            return self._predict(work)
        token = self._tokens.pop(span.number, -1)
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
        left = [record.key for record in work.quarantined]
        transaction.stamp(work.span, self._from, self._to, except_keys=[*left, *work.passed_over])
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
        with self._journal.batch() as journal:
            self._enter(journal, work)
        return work

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
        self._ports.audit.append("run paused", run=run_id, reason=error.what if error else "asked for")
        if error:
            self._log(LogLevel.ERROR, str(error))
        progress = self._meter.progress(self._clock.monotonic())
        self._emit(RunPaused(run_id, error, progress))
        return self._result(RunState.PAUSED)

    def _end(self, state: RunState) -> MigrationResult:
        self._emit(PhaseStarted(Phase.FINISHING))
        run_id = self._run.run_id
        self._journal.set_state(run_id, state, seconds=self._seconds())
        if not self._run.is_dry_run and (left := self._store.clean_up_after_run(self._run.facts)):
            self._log(LogLevel.WARNING, left)
        counts = self._meter.counts
        self._ports.audit.append(
            f"run {state}",
            run=run_id,
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
