"""One stretch of a run: the backup where it is missing, the batches, and the end. Whatever happens, it is told."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from functools import partial

from desktop_wizard.engine.errors import EnvironmentFailed, RunCancelled, ScriptRefused, WizardError
from desktop_wizard.engine.events import (
    BackupMade,
    LogLevel,
    Phase,
    PhaseStarted,
    ProgressMade,
    RunFinished,
    RunPaused,
    RunStarted,
)
from desktop_wizard.engine.model import MigrationResult, PredictionCheck, Quarantined
from desktop_wizard.engine.prediction import check_prediction
from desktop_wizard.engine.runner import script_calls
from desktop_wizard.engine.runner.foresight import Foresight, foresight
from desktop_wizard.engine.runner.loop import BatchLoop
from desktop_wizard.engine.runner.reach import affected_records
from desktop_wizard.engine.runner.scene import Scene
from desktop_wizard.engine.runs import first_failures, result_of
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.trail import note, sealed


class Stretch:
    """From the beginning of a run or its cursor to its end, a pause or a cancel."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._run, self._journal, self._teller = scene.run, scene.journal, scene.teller
        self._emit = scene.teller.emit
        self._backup_id = scene.run.backup_id

    def carry_on(self, *, is_resumed: bool) -> MigrationResult:
        """Do all that is left of the run; return how this stretch ended."""
        run, meter = self._run, self._teller.meter
        number, next_index = 0, 0
        for entry in self._journal.ledger(run.run_id):
            number, next_index = entry.span.number, entry.span.first_index + entry.span.size
        meter.resume(run.counts, number)
        self._emit(RunStarted(run.run_id, run.is_dry_run, is_resumed, run.total, meter.total_batches))
        try:
            with self._scene.ports.wakefulness.during(f"Migration {run.run_id}") as told:
                self._teller.log(LogLevel.INFO, told)
                stop = self._work(number, next_index)
            if stop is not RunState.PAUSED:
                self._scene.retrying(lambda: self._set_state(stop))
        except EnvironmentFailed as error:
            return self._pause(error)
        except ScriptRefused:
            self._set_state(RunState.CANCELLED)
            self._clean_up()
            self._note("run refused", reason="on_before_migration")
            raise
        except BaseException:
            with suppress(WizardError):  # the error itself is worth more than a second one from the journal
                self._set_state(RunState.PAUSED)
            raise
        return self._pause(None) if stop is RunState.PAUSED else self._end(stop)

    def _work(self, number: int, next_index: int) -> RunState:
        """Make the backup where it is missing, then migrate; return the state that the run is in then."""
        seen = foresight(self._scene)
        with BatchLoop(self._scene, number, next_index, seen) as loop:  # its workers get ready meanwhile
            return self._back_up_and_migrate(loop, seen)

    def _back_up_and_migrate(self, loop: BatchLoop, seen: Foresight) -> RunState:
        control = self._scene.control
        try:
            if not self._run.is_dry_run and self._run.fingerprint is None:
                self._back_up(seen)
            if not self._run.counts.read:
                script_calls.before(self._scene)
        except RunCancelled:
            if not control.request:
                raise
            return control.request.state
        self._emit(PhaseStarted(Phase.MIGRATING))
        if control.request:
            return control.request.state
        self._teller.meter.begin_batches(self._scene.ports.clock.monotonic())
        return loop.migrate()

    # --- the backup ----------------------------------------------------------------------------------------

    def _back_up(self, seen: Foresight) -> None:
        """Make and verify the backup, and note the source's fingerprint, which a rollback is proved against.

        Without a backup the ledger proves a rollback, so that nothing need be read before the run begins.
        """
        run_id, store, ports = self._run.run_id, self._scene.store, self._scene.ports
        strategy, share = self._scene.plan.options.backup, self._scene.plan.review.share_to_keep
        ports.backups.check_room(store, strategy, share)
        if strategy is None:
            return
        self._emit(PhaseStarted(Phase.BACKUP))
        self._teller.log(LogLevel.INFO, "Making a backup")
        affected = partial(affected_records, self._scene, seen)
        backup = ports.backups.create(store, run_id, strategy, self._backup_progress, affected)
        self._journal.save_backup(run_id, backup.id, backup.fingerprint)
        self._backup_id = backup.id
        note(
            ports.audit,
            self._journal,
            "backup made",
            run_id,
            backup=backup.id,
            strategy=strategy,
            fingerprint=backup.fingerprint,
            file=backup.sha256,
        )
        self._teller.log(LogLevel.SUCCESS, f"Backup {backup.id} made and verified: {backup.records:,} records")
        self._emit(BackupMade(backup))

    def _backup_progress(self, done: int, total: int) -> None:
        if self._scene.control.request:
            raise RunCancelled("The run was stopped while its backup was made.", safe="No record was changed.")
        self._teller.progress(backup_done=done / total if total else 0.0)

    # --- the end -------------------------------------------------------------------------------------------

    def _pause(self, error: WizardError | None) -> MigrationResult:
        with suppress(EnvironmentFailed):  # a database that is gone can't note it; the run then counts as interrupted
            self._set_state(RunState.PAUSED)
        self._note("run paused", reason=error.what if error else "asked for", **self._foreseen())
        if error:
            self._teller.log(LogLevel.ERROR, str(error))
        self._emit(RunPaused(self._run.run_id, error, self._teller.standing()))
        return self._result(RunState.PAUSED)

    def _end(self, state: RunState) -> MigrationResult:
        self._emit(PhaseStarted(Phase.FINISHING))
        if state is RunState.FINISHED:
            script_calls.after(self._scene)
        if not self._run.is_dry_run:
            self._clean_up()
        counts = self._teller.meter.counts
        self._note(
            f"run {state}",
            read=counts.read,
            migrated=counts.migrated,
            failed=counts.failed,
            skipped=counts.skipped,
            **self._foreseen(),
            **self._seals(),
        )
        self._emit(ProgressMade(self._teller.standing(is_finished=state is RunState.FINISHED)))
        if recognised := self._teller.recognised:
            what = "were as the dry run read them, and came to what it validated, byte for byte"
            self._teller.log(LogLevel.INFO, f"{recognised:,} records {what}")
        result = replace(self._result(state), prediction=self._check_prediction())
        self._teller.log(LogLevel.SUCCESS if result.success else LogLevel.INFO, result.summary)
        self._emit(RunFinished(result))
        return result

    def _check_prediction(self) -> PredictionCheck | None:
        """Hold what the run did against what its dry run predicted; a difference is told as an alarm."""
        try:
            run = self._journal.run(self._run.run_id)
            check = check_prediction(run, self._scene.plan, self._journal) if run else None
        except EnvironmentFailed as error:  # the run is over and noted; verification looks again
            self._teller.log(LogLevel.ERROR, f"Whether the dry run's prediction was kept is not known. {error}")
            return None
        if check is not None:
            self._note("prediction kept" if check.is_kept else "prediction not kept", dry_run=check.dry_run_id)
            self._teller.log(LogLevel.SUCCESS if check.is_kept else LogLevel.ERROR, check.sentence)
        return check

    def _set_state(self, state: RunState) -> None:
        self._journal.set_state(self._run.run_id, state, seconds=self._teller.seconds())

    def _clean_up(self) -> None:
        try:
            left = self._scene.store.clean_up_after_run(self._run.facts)
        except EnvironmentFailed as error:  # the run is over and noted; this must not turn it into a failure
            left = str(error)
        if left:
            self._teller.log(LogLevel.WARNING, left)

    def _note(self, action: str, **facts: str | int) -> None:
        """Tell the audit trail how the run ended; where it has no room, that is told instead of raised."""
        try:
            note(self._scene.ports.audit, self._journal, action, self._run.run_id, **facts)
        except EnvironmentFailed as error:
            self._teller.log(LogLevel.ERROR, f"'{action}' is missing from the audit trail. {error}")

    def _foreseen(self) -> dict[str, int]:
        """Return how many records of this stretch rest on what the dry run validated, if any do."""
        return {"foreseen": self._teller.recognised} if self._teller.recognised else {}

    def _seals(self) -> dict[str, str]:
        try:
            return sealed(self._journal, self._run.run_id)
        except EnvironmentFailed as error:  # the run is over; that its ledger can't be read now is told
            return {"not_sealed": error.what}

    def _result(self, state: RunState) -> MigrationResult:
        """Return the result from what is known here, so that it can be told even when the database is gone."""
        run = replace(
            self._run,
            state=state,
            counts=self._teller.meter.counts,
            seconds=self._teller.seconds(),
            backup_id=self._backup_id,
        )
        failures: list[Quarantined] = []
        with suppress(EnvironmentFailed):
            failures += first_failures(self._journal, run.run_id)
        return result_of(run, failures, self._scene.ports.clock.now())
