"""Step 4, the page: the run as it happens, and what one may do to it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from typing import assert_never

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.events import (
    BackupMade,
    BatchCommitted,
    ImpactEstimated,
    Logged,
    Phase,
    PhaseStarted,
    ProgressMade,
    RunFinished,
    RunPaused,
    RunStarted,
    ScanProgress,
)
from desktop_wizard.engine.executor import TaskDone, TaskEvent, TaskFailed, Work
from desktop_wizard.engine.model import MigrationProgress, MigrationResult, WizardStep
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.runner import RunControl, resume_run, start_run
from desktop_wizard.engine.runs import abandon_run
from desktop_wizard.engine.status import RunState, WizardState
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.base import Button, Desk, FooterButton, Page
from desktop_wizard.pages.errand import Ear, Errand
from desktop_wizard.pages.execute.dashboard import Dashboard
from desktop_wizard.pages.execute.host_wait import HostWait
from desktop_wizard.pages.execute.recovering import recovery_facts
from desktop_wizard.pages.hosted import has_way_back
from desktop_wizard.told import told
from desktop_wizard.widgets.throughput_chart import load_plotting

REFRESH_MS = 1000
"""How often what the run tells is shown; batches may be committed hundreds of times a second."""


class Standing(Enum):
    """How the run of this page stands."""

    NOT_STARTED = auto()
    ACTIVE = auto()
    STOPPING = auto()  # a pause or cancel was asked for, and not reached yet
    PAUSED = auto()
    FINISHED = auto()
    CANCELLED = auto()
    REFUSED = auto()  # nothing was run


class ExecutePage(Page):
    """Runs the plan in the background, shows it, and asks when it can't go on.

    Attributes:
        dashboard: what is shown.
        standing: how the run stands.

    Signals:
        begun(): a run stands in the journal, and can be taken up whatever happens now.
        progressed(MigrationProgress): at most once a second.
        finished(MigrationResult): every record was handled.
        rollback_wanted(str): the user wants the stopped run of that id taken back.
        stopped(WizardError, bool): an error stopped the run; whether it can be resumed.
        hide_wanted(): the run is to go on in the background.
    """

    step = WizardStep.EXECUTE
    begun = Signal()
    progressed = Signal(object)
    finished = Signal(object)
    rollback_wanted = Signal(str)
    stopped = Signal(object, bool)
    hide_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Execute Migration"), self.tr("The run as it happens."))
        self.dashboard = Dashboard(desk.config)
        self.body.addWidget(self.dashboard, 1)
        self.standing = Standing.NOT_STARTED
        self._control = RunControl()
        self._ear: Ear | None = None
        self._run_id = ""
        self._progress: MigrationProgress | None = None
        self._committed: list[BatchCommitted] = []
        self._announced = 0
        self._error: WizardError | None = None
        self._abandoned = WizardState.CANCELLED
        self._host_wait = HostWait(desk.config)
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._show)
        self._preparing, self._errand = Errand(desk.executor, self), Errand(desk.executor, self)

    # --- what the wizard asks of it ------------------------------------------------------------------------

    @property
    def is_active(self) -> bool:
        """Whether a run is going on, a stop that was asked for included."""
        return self.standing in (Standing.ACTIVE, Standing.STOPPING)

    @property
    def error(self) -> WizardError | None:
        """What stopped the run, None where nothing did."""
        return self._error

    @property
    def progress(self) -> MigrationProgress | None:
        return self._progress

    def show_selection(self) -> None:
        super().show_selection()
        plan = self.desk.session.plan
        is_dry = plan is not None and plan.options.is_dry_run
        self.set_title(self.tr("Execute Dry Run") if is_dry else self.tr("Execute Migration"))

    def prepare(self) -> None:
        """Load what the chart is drawn with, unless it is there; best begun while nothing else goes on."""
        chart = self.dashboard.chart
        if self.desk.config.show_progress_chart and not chart.is_prepared and not self._preparing.is_running:
            # What fails there fails again in the window's thread, where it is told.
            self._preparing.start(
                lambda task: load_plotting(), done=lambda _: chart.prepare(), failed=lambda _: chart.prepare()
            )

    def enter(self) -> None:
        session = self.desk.session
        if session.plan is None or session.result is not None or self.is_active:
            return
        if self.standing is not Standing.PAUSED:
            self._start(session.plan)

    def take_up(self, run_id: str) -> None:
        """Resume a run that was paused, or cut off when the program ended."""
        self._begin(self._plan)
        self._run_id = run_id
        self.resume()

    def forget(self) -> None:
        """Let go of a run that was taken back."""
        self._stand(Standing.NOT_STARTED)

    def first_focus(self) -> QWidget | None:
        return self.button(Button.CustomButton1)

    def footer(self) -> Sequence[FooterButton]:
        can_go_back = has_way_back(self.desk.config, self._plan.options.backup) if self.desk.session.plan else True
        roll_back = FooterButton(
            Button.CustomButton3, self.tr("Roll &Back…"), "danger", self._want_rollback, can_go_back
        )
        close = FooterButton(Button.CancelButton, self.tr("&Close"), "primary")
        match self.standing:
            case Standing.ACTIVE | Standing.STOPPING:
                can_stop = self.standing is Standing.ACTIVE
                return (
                    FooterButton(Button.CustomButton1, self.tr("&Pause"), "", self.pause, can_stop),
                    FooterButton(Button.CancelButton, self.tr("&Cancel")),
                    FooterButton(Button.CustomButton2, self.tr("Continue in Bac&kground"), "", self.hide_wanted.emit),
                )
            case Standing.PAUSED:
                return (
                    *(() if self._plan.options.is_dry_run else (roll_back,)),
                    FooterButton(Button.CustomButton2, self.tr("&Abandon"), "", self.abandon),
                    FooterButton(Button.CancelButton, self.tr("&Close")),
                    FooterButton(Button.CustomButton1, self.tr("&Resume"), "primary", self.resume),
                )
            case Standing.REFUSED:
                return (
                    FooterButton(Button.CustomButton1, self.tr("&Back to Options"), "", self.back_wanted.emit),
                    close,
                )
            case Standing.CANCELLED if not self._plan.options.is_dry_run:
                return (roll_back, close)
            case Standing.NOT_STARTED | Standing.FINISHED | Standing.CANCELLED:
                return (close,)
            case _:
                assert_never(self.standing)

    # --- what the buttons do -------------------------------------------------------------------------------

    def pause(self) -> None:
        """Ask the run to stop at the next batch boundary."""
        self._control.pause()
        self._stopping(self.tr("Pausing behind the last committed batch…"))

    def cancel(self) -> None:
        """Ask the run to end at the next batch boundary; what is migrated stays."""
        self._control.cancel()
        self._stopping(self.tr("Cancelling behind the last committed batch…"))

    def resume(self) -> None:
        """Go on behind the last batch that was committed."""
        run_id, url, ports = self._run_id, self._plan.selection.source.url, self.desk.ports
        control = self._control = RunControl()
        self.desk.session.move(WizardState.EXECUTING)
        self.dashboard.go_on()
        host = self.desk.config.host_hooks
        self._listen(lambda task: resume_run(run_id, url, ports, emit=task.emit, control=control, host=host))

    def abandon(self) -> None:
        """Give the paused run up: what is migrated stays, the rest stays on the old version."""
        self._give_up(WizardState.CANCELLED)

    def _give_up(self, then: WizardState) -> None:
        run_id, url, ports = self._run_id, self._plan.selection.source.url, self.desk.ports
        self._abandoned = then
        self._stand(Standing.STOPPING)
        self._errand.start(lambda task: abandon_run(run_id, url, ports), done=self._end, failed=self._stays_paused)

    def _stays_paused(self, error: WizardError) -> None:
        """Say why the run could not be given up; it stands in the journal as before."""
        self._stand(Standing.PAUSED)
        self.dashboard.show_stop(str(error), "error")

    def _want_rollback(self) -> None:
        self.rollback_wanted.emit(self._run_id)

    def _stopping(self, text: str) -> None:
        self.standing = Standing.STOPPING
        plan = self.desk.session.plan
        said = self._host_wait.begin(text, hands_over=plan is not None and not plan.options.is_dry_run)
        self.dashboard.show_stop(said, "info")
        self.footer_changed.emit()

    # --- the run -------------------------------------------------------------------------------------------

    @property
    def _plan(self) -> MigrationPlan:
        plan = self.desk.session.plan
        assert plan is not None, "Configure lets nobody pass without one"
        return plan

    def _start(self, plan: MigrationPlan) -> None:
        ports, options = self.desk.ports, plan.options
        control = self._control = RunControl()
        makes_backup = not options.is_dry_run and options.backup is not None
        self.desk.session.move(WizardState.CREATING_BACKUP if makes_backup else WizardState.EXECUTING)
        self._begin(plan)
        host = self.desk.config.host_hooks
        self._listen(lambda task: start_run(plan, ports, emit=task.emit, control=control, host=host))

    def _begin(self, plan: MigrationPlan) -> None:
        self._run_id, self._progress, self._announced = "", None, 0
        self._committed.clear()
        self.prepare()
        self.dashboard.begin(plan)

    def _listen(self, work: Work) -> None:
        if self._ear is not None:
            self._ear.close()
        self._ear = Ear(self._hear, self)
        self._error = None
        self._stand(Standing.ACTIVE)
        self._refresh.start()
        self.desk.executor.start(work, self._ear.hear)

    def _hear(self, event: TaskEvent) -> None:
        match event:
            case RunStarted(run_id):
                self._run_id = run_id
                self.begun.emit()
            case PhaseStarted(phase):
                self._enter_phase(phase)
            case BackupMade(backup):
                self.say(self.tr("Backup {0} made and verified.").format(backup.id))
            case BatchCommitted():
                self._committed.append(event)
            case ProgressMade(progress):
                self._progress = progress
                self._announce(progress)
                self.progressed.emit(progress)
            case Logged():
                self.dashboard.log.append(event)
            case RunPaused(run_id, error, progress):
                self._run_id, self._progress, self._error = run_id, progress, error
            case RunFinished() | ScanProgress() | ImpactEstimated():
                pass  # the result of the work says the same; a run does not scan
            case TaskDone(result):
                self._end(result)
            case TaskFailed(error):
                self._fail(error)
            case _:
                assert_never(event)

    def _enter_phase(self, phase: Phase) -> None:
        self.dashboard.show_phase(phase)
        session = self.desk.session
        if phase is Phase.MIGRATING and session.state is WizardState.CREATING_BACKUP:
            session.move(WizardState.EXECUTING)

    def _announce(self, progress: MigrationProgress) -> None:
        tenth = int(progress.percentage // 10)
        if tenth > self._announced:
            self._announced = tenth
            done = progress.processed_records
            text = self.tr("Migration {0} % complete. {1:,} records processed.", "", numerus(done))
            self.say(filled(text, tenth * 10, done))

    def _show(self) -> None:
        """Show the latest of what the run has told, and how long a stop has waited."""
        if self.standing is Standing.STOPPING and self._control.request is not None:
            self.dashboard.progress.go_on_saying(self._host_wait.text())
        if self._progress is not None:
            self.dashboard.show_progress(self._progress, self._committed)
            self._committed.clear()

    def _stand(self, standing: Standing) -> None:
        self.standing = standing
        if not self.is_active:
            self._refresh.stop()
            self._show()
        self.footer_changed.emit()

    # --- how a stretch ends --------------------------------------------------------------------------------

    def _end(self, result: MigrationResult) -> None:
        session = self.desk.session
        match RunState(result.state):
            case RunState.FINISHED:
                session.result = result
                self._stand(Standing.FINISHED)
                self.say(told(result.summary))
                self._show_prediction(result)
                self.finished.emit(result)
            case RunState.CANCELLED:
                session.result = result
                session.move(self._abandoned)
                self._stand(Standing.CANCELLED)
                self.dashboard.show_stop(self.tr("Cancelled. {0}").format(result.summary), "warning")
            case _:
                self._pause()

    def _show_prediction(self, result: MigrationResult) -> None:
        """Say how the run came out against its dry run; a difference is an alarm."""
        check = result.prediction
        if check is None:
            return
        self.dashboard.show_stop(check.sentence, "success" if check.is_kept else "error")
        if not check.is_kept:
            self.say(told(check.sentence), assertive=True)

    def _pause(self) -> None:
        self.desk.session.move(WizardState.PAUSED)
        self._stand(Standing.PAUSED)
        if self._error is None:
            self.dashboard.show_stop(
                self.tr("Paused. Nothing is lost: Resume goes on behind the last batch."), "warning"
            )
            return
        self.dashboard.show_stop(self.tr("{0} The run is paused.").format(self._error.what), "error")
        self.stopped.emit(self._error, True)
        QTimer.singleShot(0, self, self._recover)

    def _fail(self, error: WizardError) -> None:
        self._error = error
        if self._run_id:
            self._pause()  # the run had begun: it stands in the journal and can be taken up
            return
        self.desk.session.move(WizardState.FAILED)
        self._stand(Standing.REFUSED)
        self.dashboard.show_stop(str(error), "error")
        self.stopped.emit(error, False)

    def _recover(self) -> None:
        """Ask how to go on after an error."""
        assert self._error is not None
        answer = self.desk.ask.recovery(
            self._error,
            recovery_facts(self._plan, self._progress, self.desk.ports.clock.now(), self.desk.config),
        )
        if answer == "retry":
            self.resume()
        elif answer == "rollback":
            self._want_rollback()
        else:
            self._give_up(WizardState.FAILED)
