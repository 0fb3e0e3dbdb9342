"""Step 3, the page: the options of a run, and the one point of commitment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from desktop_wizard.a11y import name, plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import BackupStrategy, RecordSource, RunOptions, WizardStep
from desktop_wizard.engine.plan import MigrationPlan, make_plan, option_problems
from desktop_wizard.engine.plan.plan import RUN_TO_SCAN_RATE
from desktop_wizard.pages.base import Button, Desk, FooterButton, Page
from desktop_wizard.pages.configure.cards import AdvancedCard, BatchCard, ErrorCard
from desktop_wizard.pages.configure.rehearsal_card import RehearsalCard
from desktop_wizard.pages.configure.safety_card import SafetyCard
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.hosted import start_words
from desktop_wizard.pages.telling import told_by, told_sentence
from desktop_wizard.pages.wording import about, records, seconds
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card


class ConfigurePage(Page):
    """How the run goes about it. Its button, which names what it starts, is the one that commits."""

    step = WizardStep.CONFIGURE

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Configure Options"), self.tr("How many records at a time, and how safely."))
        self.setCommitPage(True)
        self.errors = FieldErrors()
        config = desk.config
        self.batch = BatchCard(config, self.errors)
        self.safety = SafetyCard(config, self.errors)
        self.failures = ErrorCard(config, self.errors)
        self.advanced = AdvancedCard(config, self.errors)
        self.rehearsal = RehearsalCard(desk, lambda: self._plan(RunOptions()))
        self.summary = Card(self.tr("Summary"))
        self.lines = plain_label("", role="value")
        self.lines.setWordWrap(True)
        self.toggle = QToolButton()
        self._retry_of: str | None = None
        self._estimate: tuple[int, float] | None = None
        self._estimated: tuple[RecordSource, BackupStrategy, float] | None = None
        self._errand = Errand(desk.executor, self)
        self._lay_out()
        for card in (self.batch, self.safety, self.failures, self.advanced):
            card.changed.connect(self._weigh)
        self.safety.dry_run.toggled.connect(self._change_kind)
        desk.settings.changed.connect(self._settings_changed)

    def _lay_out(self) -> None:
        self.toggle.setText(self.tr("Ad&vanced options"))
        self.toggle.setCheckable(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setArrowType(Qt.ArrowType.RightArrow)
        name(self.toggle, self.tr("Advanced options"), self.tr("Shows or hides parallel processing and timeout."))
        self.toggle.toggled.connect(self._unfold)
        self.advanced.hide()
        self.summary.body.addWidget(self.lines)
        grid = QGridLayout()
        grid.setSpacing(12)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        left.addWidget(self.batch)
        left.addWidget(self.safety)
        left.addWidget(self.rehearsal, 1)
        right.addWidget(self.failures)
        right.addWidget(self.toggle, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.advanced)
        right.addStretch(1)
        grid.addLayout(left, 0, 0)
        grid.addLayout(right, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.summary)
        self.body.addStretch(1)

    def enter(self) -> None:
        selection = self.desk.session.selection
        assert selection is not None
        self._weigh()
        self._follow_plan()

    def leave(self) -> None:
        self._errand.stop()
        self.rehearsal.stop()
        if self._estimate is None:
            self._estimated = None

    def first_focus(self) -> QWidget:
        return self.batch.batch_size if self.batch.batch_size.isEnabled() else self.safety.dry_run

    def footer(self) -> Sequence[FooterButton]:
        start = self.tr("&Start Dry Run") if self.safety.dry_run.isChecked() else self.tr("&Start Migration")
        return (
            FooterButton(Button.BackButton, self.tr("&Back")),
            FooterButton(Button.CancelButton, self.tr("&Cancel")),
            FooterButton(Button.CommitButton, start, "primary"),
        )

    def _settings_changed(self) -> None:
        if self.isVisible():
            self._weigh()

    def _change_kind(self) -> None:
        self.footer_changed.emit()
        if self.isVisible():
            self._follow_plan()

    def _follow_plan(self) -> None:
        self.rehearsal.follow_plan(is_real=not self.safety.dry_run.isChecked())

    def plan(self) -> MigrationPlan | None:
        """Return what would be started now, None where nothing was reviewed or an option is out of its range."""
        session, options = self.desk.session, self.options()
        if session.selection is None or session.review is None or option_problems(options):
            return None
        return self._plan(options)

    def prepare_real_run(self) -> None:
        """Turn the dry run off: it has shown what there is to see."""
        self.safety.dry_run.setChecked(False)

    def prepare_retry(self, run_id: str) -> None:
        """Let the next run handle only the records that failed in `run_id`."""
        self._retry_of = run_id
        self._weigh()

    def forget_retry(self) -> None:
        self._retry_of = None

    def options(self) -> RunOptions:
        """Return what the form says, in its range or not."""
        safety, failures, advanced = self.safety, self.failures, self.advanced
        return RunOptions(
            is_dry_run=safety.dry_run.isChecked(),
            batch_size=self.batch.batch_size.value(),
            backup=safety.chosen_strategy(),
            max_retries=failures.retries.value() if failures.retry.isChecked() else 0,
            retry_delay=failures.delay.value() / 1000,
            continue_on_error=failures.carry_on.isChecked(),
            workers=advanced.workers.value() if advanced.parallel.isChecked() else 1,
            timeout=float(advanced.timeout.value()),
            script_seconds=float(advanced.script.value()),
            is_streaming=advanced.streaming.isChecked(),
        )

    def may_go_on(self) -> bool:
        problems = {problem.location: problem.message for problem in option_problems(self.options())}
        if problems:
            if problems.keys() & {"workers", "timeout", "script_seconds"}:
                self.toggle.setChecked(True)
            self.errors.show(problems, take_focus=True)
            return False
        plan = self._plan(self.options())
        production = self.desk.production_of(plan.selection.source.url)
        has_to_ask = bool(production) or self.desk.config.confirm_before_execution
        if not plan.options.is_dry_run and has_to_ask and not self._is_confirmed(plan, production):
            return False
        self.desk.session.plan = plan
        return True

    def _plan(self, options: RunOptions) -> MigrationPlan:
        session = self.desk.session
        assert session.selection is not None
        assert session.review is not None
        plan = make_plan(
            session.selection,
            session.review,
            options,
            structure=session.structure,
            created_at=self.desk.ports.clock.now(),
        )
        return replace(plan, retry_of=self._retry_of)

    def _is_confirmed(self, plan: MigrationPlan, production: str) -> bool:
        folder = str(self.desk.ports.data_dir / "backups") if plan.options.backup else None
        table, way_back = plan.selection.source.table, start_words(self.desk.config, plan.options.backup)
        return self.desk.ask.confirm_start(table, plan.records, folder, production, way_back)

    # --- what the form comes to ----------------------------------------------------------------------------

    def _measure(self) -> None:
        """Measure the chosen kind of backup, unless that is known or being done."""
        session, strategy = self.desk.session, self.safety.chosen_strategy()
        if session.selection is None or session.review is None or strategy is None:
            return
        source, share = session.selection.source, session.review.share_to_keep
        if self._estimated == (source, strategy, share):
            return
        self._estimate, self._estimated = None, (source, strategy, share)
        ports = self.desk.ports

        def work(task: object) -> tuple[int, float]:
            store = ports.stores.open(source)
            try:
                return ports.backups.estimate(store, strategy, share)
            finally:
                store.close()

        self._errand.start(work, done=self._measured, failed=self._not_measured)

    def _measured(self, estimate: tuple[int, float]) -> None:
        self._estimate = estimate
        self._weigh()

    def _not_measured(self, error: WizardError) -> None:
        self.safety.backup_help.setText(self.tr("The backup can't be measured: {0}").format(told(error.what)))

    def _weigh(self) -> None:
        """Say what the form comes to, and what in it is out of range."""
        review = self.desk.session.review
        if review is None:
            return
        self.batch.show_records(review.impact.total)
        self.advanced.show_seen(review.is_seen)
        self._measure()
        self.safety.show_backup(self._estimate)
        options = self.options()
        self.errors.show({problem.location: problem.message for problem in option_problems(options)})
        lines = self._summary(options)
        self.lines.setText("\n".join(f"•  {line}" for line in lines))
        self.lines.setAccessibleName("\n".join(lines))

    def _summary(self, options: RunOptions) -> list[str]:
        review = self.desk.session.review
        assert review is not None
        lines = []
        if self._retry_of:
            lines.append(self.tr("Only the records that failed in {0} are handled.").format(self._retry_of))
        if options.is_dry_run:
            lines.append(self.tr("Dry run: no data will be modified, and no backup is needed."))
        elif options.backup:
            lines.append(
                self.tr("The host's backup is made before the migration.")
                if options.backup is BackupStrategy.CUSTOM
                else self.tr("A verified backup is created before the migration.")
            )
        else:
            hosted = start_words(self.desk.config, None)
            lines.append(hosted or self.tr("No backup is created; undo images are kept."))
        if options.max_retries:
            lines.append(
                self.tr("What fails for a passing reason is tried up to {0} times more.").format(options.max_retries)
            )
        lines.append(
            self.tr("Records that fail are quarantined and stay as they were.")
            if options.continue_on_error
            else self.tr("The first record that fails pauses the run.")
        )
        if told := told_sentence(told_by(self.desk)):
            lines.append(told)
        rate = review.scan_rate * RUN_TO_SCAN_RATE
        if rate:
            time = about(review.impact.total / rate)
            if self._estimate and options.backup and not options.is_dry_run:
                time = self.tr("{0}, and {1} for the backup").format(time, seconds(self._estimate[1]))
            lines.append(self.tr("Estimated time: {0} for {1}.").format(time, records(review.impact.total)))
        return lines

    def _unfold(self, is_open: bool) -> None:
        self.advanced.setVisible(is_open)
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
