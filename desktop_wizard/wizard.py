"""The wizard: the order of the pages, their buttons, and the ways back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget, QWizard

from desktop_wizard import theme
from desktop_wizard.a11y import announce, install_factory
from desktop_wizard.ask import Ask
from desktop_wizard.config import WizardConfig, begun_with
from desktop_wizard.config.ports import ports_of
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import MigrationResult, WizardStep
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.rollback import RollbackResult
from desktop_wizard.engine.status import WizardState
from desktop_wizard.language import add_plurals
from desktop_wizard.pages.background import Background
from desktop_wizard.pages.base import Desk, Page
from desktop_wizard.pages.configure import ConfigurePage
from desktop_wizard.pages.diagnostics import Diagnostics
from desktop_wizard.pages.execute import ExecutePage, Messenger
from desktop_wizard.pages.footer import Footer
from desktop_wizard.pages.host_actions import HostActions
from desktop_wizard.pages.leaving import Leaving
from desktop_wizard.pages.production import ProductionMark
from desktop_wizard.pages.review import ReviewPage
from desktop_wizard.pages.select import SelectPage
from desktop_wizard.pages.snapshot import take_snapshot
from desktop_wizard.pages.verify import VerifyPage
from desktop_wizard.preferences import SettingsDialog, add_settings_keys
from desktop_wizard.session import Session
from desktop_wizard.snapshot import MigrationWizardState
from desktop_wizard.told import told
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.window_state import WindowState

_STEPS = tuple(WizardStep)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class MigrationWizard(QWizard):
    """Five steps from a record source on one schema version to the same on another.

    Attributes:
        session: what is decided so far, and the state.

    Signals:
        completed(MigrationResult): a real run was accepted.
        cancelled(WizardStep): the wizard was left before that, at that step.
        failed(WizardError): an error stopped something.
        progressed(MigrationProgress): at most once a second during a run.
        rolled_back(RollbackResult): a run was taken back.
    """

    completed = Signal(object)
    cancelled = Signal(object)
    failed = Signal(object)
    progressed = Signal(object)
    rolled_back = Signal(object)

    def __init__(
        self,
        config: WizardConfig | None = None,
        parent: QWidget | None = None,
        *,
        ports: Ports | None = None,
        ask: Ask | None = None,
        settings: UserSettings | None = None,
    ) -> None:
        """Make a wizard; show it with `show()` or `exec()`.

        Args:
            config: what is known already; nothing by default.
            ports: the engine's world; that of this machine by default.
            ask: asks the questions; in dialogs over this window by default.
            settings: what the user has set for good, which stands wherever `config` says no more than its defaults;
                by default only the connections that the user has saved.
        """
        install_factory()
        if application := QApplication.instance():
            add_plurals(application)
        super().__init__(parent)
        ports = ports or ports_of(config or WizardConfig())
        self._settings = settings or UserSettings(ports, is_hosted=True)
        self._window_state = WindowState(ports.data_dir)
        self.config = begun_with(config or WizardConfig(), self._settings.current)
        self.session = Session()
        self.completion = ""
        self._background = Background(self)
        self._is_jumping = False
        self._current: Page | None = None
        self._executor = Executor()
        desk = Desk(
            config=self.config,
            ports=ports,
            executor=self._executor,
            session=self.session,
            ask=ask or Ask(self),
            settings=self._settings,
        )
        self._ask, self._ports = desk.ask, ports
        actions = self.config.custom_actions
        if self.config.debug_mode:
            actions = (*actions, Diagnostics(desk, self).action)
            self.finished.connect(desk.ports.diagnostics.log_in_detail())
        self._footer = Footer(self, HostActions(self, actions))
        self.select = SelectPage(desk)
        self.review = ReviewPage(desk)
        self.configure = ConfigurePage(desk)
        self.execute = ExecutePage(desk)
        self.verify = VerifyPage(desk)
        self._pages: tuple[Page, ...] = (self.select, self.review, self.configure, self.execute, self.verify)
        Messenger(desk, self.execute)
        self._leaving = Leaving(desk.ask, self.session, self.select, self.execute, self.verify)
        self._production = ProductionMark(self, desk, self._pages)
        self._set_up()
        self._connect()

    # --- setting up ----------------------------------------------------------------------------------------

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Migration Wizard"))
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoDefaultButton)
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        application = QApplication.instance()
        themed = application.property("desktopWizardTheme") if application else None
        if self.config.theme != "system" or not themed:
            theme.apply(self, theme.resolve(self.config.theme))
        for number, page in enumerate(self._pages):
            self.setPage(number, page)
        self.setMinimumWidth(min(self.config.width, 800))
        self.resize(self.sizeHint().expandedTo(QSize(max(self.config.width, 960), 720)))
        if self.config.width == WizardConfig().width:  # a host that says a width means it
            self._window_state.restore(self, "wizard")

    def _connect(self) -> None:
        for page in self._pages:
            page.ready.connect(self.next)
            page.back_wanted.connect(self.back)
            page.footer_changed.connect(self._show_footer)
            page.settings_wanted.connect(self.open_settings)
        if not self._settings.is_hosted:
            add_settings_keys(self, self.open_settings)
        self.currentIdChanged.connect(self._turned)
        self.select.source_card.changed.connect(self._mark_production)
        self.review.reviewed.connect(self.execute.prepare)
        self.execute.finished.connect(self._run_finished)
        self.execute.progressed.connect(self.progressed)
        self.execute.progressed.connect(lambda progress: self._background.show_progress(int(progress.percentage)))
        self.execute.rollback_wanted.connect(self._roll_back_stopped)
        self.execute.stopped.connect(self._run_stopped)
        self.execute.hide_wanted.connect(self._put_away)
        self.verify.completed.connect(self._complete)
        self.verify.rollback_begun.connect(self._rollback_begun)
        self.verify.rolled_back.connect(self._went_back)
        self.verify.failed.connect(lambda error: self._tell_error(error, True))
        self.verify.real_run_wanted.connect(self._prepare_real_run)
        self.verify.retry_wanted.connect(self._prepare_retry)

        for signal, callback in (
            (self.completed, self.config.on_complete),
            (self.cancelled, self.config.on_cancel),
            (self.progressed, self.config.on_progress),
            (self.rolled_back, self.config.on_rollback),
        ):
            if callback is not None:
                signal.connect(callback)

    # --- where it stands -----------------------------------------------------------------------------------

    @property
    def state(self) -> WizardState:
        return self.session.state

    @property
    def step(self) -> WizardStep:
        return _STEPS[max(self.currentId(), 0)]

    @property
    def plan(self) -> MigrationPlan | None:
        """What was started, or what would be started as *Configure* stands; None before that can be reached."""
        return self.session.plan or self.configure.plan()

    def snapshot(self) -> MigrationWizardState:
        """Return everything that this wizard stands for now; it does not change with the wizard."""
        return take_snapshot(self, self.step, self.session, self.configure, self.execute)

    @property
    def is_running(self) -> bool:
        """Whether a run or a rollback is going on."""
        return self.execute.is_active or self.verify.is_rolling_back

    def come_forward(self) -> None:
        """Show the wizard above other windows, also where it was put away."""
        self._background.bring_back()

    def take_up(self, plan: MigrationPlan, run_id: str, *, roll_back: bool = False) -> None:
        """Open on a run that was left unfinished: resume it, or take it back after the word was typed.

        Call it instead of `show()`.
        """
        self.session.selection = plan.selection
        self.session.review = plan.review
        self.session.structure = plan.structure
        self.session.plan = plan
        self._jump_to_execute()
        self.show()
        if roll_back:
            self._roll_back_stopped(run_id)
        else:
            self.execute.take_up(run_id)

    # --- turning pages -------------------------------------------------------------------------------------

    def next(self) -> None:
        """Go to the next page if this one may be left; it says beside its fields why not."""
        page = self._pages[self.currentId()]
        if self.is_running or not page.may_go_on():
            return
        super().next()

    def back(self) -> None:
        """Go to the page before, inputs kept; refused while a run is going on."""
        if self.is_running or self.session.state in (WizardState.VERIFYING, WizardState.PAUSED):
            return
        super().back()

    def restart(self) -> None:
        """Go to the first page; refused while a run is going on."""
        if not self.is_running:
            super().restart()

    def _jump_back(self, step: WizardStep) -> None:
        # Only repeated back() keeps the history of visited pages; setCurrentId would break it.
        self._is_jumping = True
        while self.currentId() > _STEPS.index(step):
            super().back()
        self._is_jumping = False
        self._turned(self.currentId())

    def _jump_to_execute(self) -> None:
        """Turn to Execute without letting any page act, as if its pages had been gone through."""
        self._is_jumping = True
        super().restart()
        while self.currentId() < _STEPS.index(WizardStep.EXECUTE):
            super().next()
        self._is_jumping = False
        self._current = self.execute
        self.execute.show_selection()
        self._mark_production()

    def _turned(self, number: int) -> None:
        if self._is_jumping or number < 0:
            return
        if self._current is not None:
            self._current.leave()
        came_from = self._current
        self._current = page = self._pages[number]
        if page is self.configure and came_from is self.review:
            self.configure.forget_retry()
        self.session.turn_to(page.step)
        page.show_selection()
        self._mark_production()
        announce(self, page.place)  # before the page says what it has begun to do
        page.enter()
        self._show_footer()
        selection = self.session.selection
        what = selection.schema_id if selection else self.config.schema_id
        self.setWindowTitle(self.tr("Migrate {0}").format(what) if what else self.tr("Migration Wizard"))
        QTimer.singleShot(0, self, self._focus)

    def _mark_production(self) -> None:
        chosen = self.session.selection if self._current is not self.select else None
        self._production.show_for(chosen.source.url if chosen is not None else self.select.source_card.url)

    def _focus(self) -> None:
        if self._current is not None:
            self._footer.focus(self._current)

    # --- buttons -------------------------------------------------------------------------------------------

    def _show_footer(self) -> None:
        if self._current is not None:
            self._footer.show_buttons(self._current)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep how the window is, for the next wizard."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._window_state.keep(self, "wizard")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter for Next only where the page says so: in a form it must not commit."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()
        elif self._current is not None and self._current.enter_goes_on:
            self.next()

    def open_settings(self) -> None:
        """Show the user's settings; what runs begin with holds from the next migration on."""
        SettingsDialog.show_over(self, self._settings, self._ports, self._executor, self._ask)

    # --- what the pages ask for ----------------------------------------------------------------------------

    def _put_away(self) -> None:
        progress = self.execute.progress
        said = self.tr("The migration goes on in the background ({0} % complete).")
        self._background.put_away(self.windowTitle(), said.format(int(progress.percentage) if progress else 0))

    def _run_finished(self, result: MigrationResult) -> None:
        super().next()
        self._background.tell(told(result.summary), on_desktop=self._settings.current.notifications.desktop)

    def _prepare_real_run(self) -> None:
        self.configure.prepare_real_run()
        self._jump_back(WizardStep.CONFIGURE)

    def _prepare_retry(self, run_id: str) -> None:
        self.configure.prepare_retry(run_id)
        self._jump_back(WizardStep.CONFIGURE)

    def _roll_back_stopped(self, run_id: str) -> None:
        facts = self.verify.rollback_facts(self.session.result)
        progress = self.execute.progress
        if progress is not None:
            facts = replace(facts, records=progress.counts.migrated)
        self.verify.roll_back(run_id, facts)

    def _rollback_begun(self) -> None:
        if self._current is self.execute:
            super().next()

    def _went_back(self, result: RollbackResult) -> None:
        self.session.plan = None
        self.execute.forget()
        if not result.is_proved:
            self.review.forget_counts()
        self._jump_back(WizardStep.REVIEW)
        self.review.announce_rollback(result)
        self.rolled_back.emit(result)

    def _complete(self, result: MigrationResult, sentence: str) -> None:
        self.completion = sentence
        self.completed.emit(result)
        self.accept()

    def _run_stopped(self, error: object, is_recoverable: bool) -> None:
        if self._background.is_away:
            self._background.bring_back()  # there is a question to answer, or a refusal to read
        self._tell_error(error, is_recoverable)

    def _tell_error(self, error: object, is_recoverable: bool) -> None:
        self.failed.emit(error)
        if self.config.on_error:
            self.config.on_error(error, is_recoverable)  # type: ignore[arg-type]

    # --- leaving -------------------------------------------------------------------------------------------

    def reject(self) -> None:
        """Leave, after asking where something would be lost; Esc, Cancel and closing the window come here."""
        if not self._leaving.is_allowed(self.step):
            return
        self._executor.cancel_all()
        step = self.step
        if self.state in (
            WizardState.SELECTING,
            WizardState.LOADING_PLAN,
            WizardState.REVIEWING,
            WizardState.CONFIGURING,
        ):
            self.session.move(WizardState.CANCELLED)
        super().reject()
        self.cancelled.emit(step)
