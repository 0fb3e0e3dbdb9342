"""All runs of the databases that are known here, and what can be done with each."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import LineEdit, labelled, name, plain_label
from desktop_wizard.ask import Ask
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.known_runs import KnownRun, KnownRuns, known_runs
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.prospects import prospects
from desktop_wizard.engine.status import UNFINISHED, RunState
from desktop_wizard.home.run_errands import RunErrands
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.wording import about, records
from desktop_wizard.recent import recent
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.run_table import RunTable, place_of
from desktop_wizard.widgets.validation_list import ValidationList


class RunsTab(QWidget):
    """Lists runs, the newest first; one that was cut off can be resumed, one that changed something taken back.

    Attributes:
        runs: what is known now.

    Signals:
        taken_up(KnownRun, bool): the run is to be resumed, or (True) rolled back.
        counted(int): that many runs are not over yet.
    """

    taken_up = Signal(object, bool)
    counted = Signal(int)

    def __init__(self, ports: Ports, executor: Executor, ask: Ask, settings: UserSettings) -> None:
        super().__init__()
        self._ports, self._settings = ports, settings
        self._reading = Errand(executor, self)
        self._opened: list[str] = []
        self.runs = KnownRuns((), ())
        self.message, self.busy, self.ahead = Message(), Busy(), Message()
        self._errands = RunErrands(ports, executor, ask, self.message, self.busy)
        self.table = RunTable()
        self.which, self.words = QComboBox(), LineEdit()
        self.empty = plain_label("", role="help")
        self.facts = plain_label("", role="value")
        self.checks = ValidationList()
        self.resume = QPushButton(self.tr("&Resume"))
        self.roll_back = QPushButton(self.tr("Roll &Back…"))
        self.verify = QPushButton(self.tr("&Verify"))
        self.report = QPushButton(self.tr("Re&port…"))
        self.evidence = QPushButton(self.tr("&Evidence…"))
        self.remove_images = QPushButton(self.tr("Remove Old &Undo Images…"))
        self.remove_journal = QPushButton(self.tr("Remove &Journal…"))
        self._lay_out()
        self._connect()
        self._show(self.runs)

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, theme.GAP, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.message)
        self.card = Card(self.tr("Runs"))
        self.roll_back.setProperty("role", "danger")
        for button in (self.resume, self.verify, self.report, self.evidence, self.roll_back):
            self.card.head.addWidget(button)
        filters = QHBoxLayout()
        for text, states in (
            (self.tr("All runs"), frozenset(RunState)),
            (self.tr("Not over yet"), UNFINISHED),
            (self.tr("Finished and not accepted yet"), frozenset({RunState.FINISHED})),
            (self.tr("Completed"), frozenset({RunState.COMPLETED})),
            (self.tr("Cancelled"), frozenset({RunState.CANCELLED})),
            (self.tr("Rolled back"), frozenset({RunState.ROLLED_BACK})),
        ):
            self.which.addItem(text, states)
        labelled(filters, self.tr("&Show:"), self.which)
        labelled(filters, self.tr("&Find:"), self.words)
        filters.setStretchFactor(self.words, 1)
        self.card.body.addLayout(filters)
        self.card.body.addWidget(self.ahead)
        self.card.body.addWidget(self.empty)
        self.card.body.addWidget(self.table, 1)
        self.card.body.addWidget(self.busy)
        self.facts.setWordWrap(True)
        self.checks.setMaximumHeight(self.fontMetrics().height() * 10)
        for button in (self.remove_images, self.remove_journal):
            button.setProperty("role", "danger")
        name(self.remove_images, self.tr("Remove the undo images of old runs from the database"))
        name(self.remove_journal, self.tr("Remove the journal of all runs from the database"))
        facts = QHBoxLayout()
        facts.addWidget(self.facts, 1)
        facts.addStretch()
        facts.addWidget(self.remove_images)
        facts.addWidget(self.remove_journal)
        self.card.body.addLayout(facts)
        self.card.body.addWidget(self.checks)
        box.addWidget(self.card, 1)

    def _connect(self) -> None:
        self.which.currentIndexChanged.connect(self._filter)
        self.words.textChanged.connect(self._filter)
        self.table.changed.connect(self._show_current)
        for button, act in (
            (self.resume, lambda run: self.taken_up.emit(run, False)),
            (self.roll_back, lambda run: self.taken_up.emit(run, True)),
            (self.verify, self._errands.verify),
            (self.report, self._errands.save_report),
            (self.evidence, self._errands.save_evidence),
            (self.remove_images, self._remove_images),
            (self.remove_journal, self._remove_journal),
        ):
            button.clicked.connect(lambda _, act=act: self._with_current(act))
        self._errands.begun_or_ended.connect(self._weigh)
        self._errands.changed.connect(self.refresh)

    # --- the list ------------------------------------------------------------------------------------------

    def add_database(self, url: str) -> None:
        """Count a database among those whose runs are listed, as long as the program runs."""
        if url not in self._opened:
            self._opened.append(url)

    def refresh(self) -> None:
        """Read the journals of all databases that are known again."""
        ports, opened = self._ports, list(self._opened)

        def work(task: Task) -> KnownRuns:
            migrated = [selection.source.url for selection in recent(ports.data_dir)]
            saved = [backup.source.url for backup in ports.backups.list()]
            return known_runs([*opened, *migrated, *saved], ports, task.progress)

        self._reading.start(work, done=self._show, failed=lambda error: self.message.say("error", str(error)))

    def _show(self, found: KnownRuns) -> None:
        is_first, self.runs = self.table.current() is None, found
        self.table.show_runs(found.runs)
        cut_off = next((run.run_id for run in found.runs if run.state is RunState.INTERRUPTED), None)
        if is_first and cut_off is not None:
            self.table.choose(cut_off)
        if found.problems:
            self.message.say("warning", "\n".join(found.problems))
        self._tell_count()
        self.counted.emit(sum(run.is_unfinished for run in found.runs))

    def _filter(self) -> None:
        self.table.look_for(self.words.text(), self.which.currentData())
        self._tell_count()

    def _tell_count(self) -> None:
        shown, all_ = self.table.count, len(self.runs.runs)
        self.card.set_aside(filled(self.tr("{0:,} of {1:,} runs", "", numerus(all_)), shown, all_))
        if all_:
            self.empty.setText(self.tr("No run is like that. Show all runs, or look for other words."))
        else:
            self.empty.setText(
                self.tr("There are no runs yet. Open a database on Start; each of its runs is listed here.")
            )
        self.empty.setVisible(not shown)
        self.table.setVisible(bool(shown))

    def _show_current(self) -> None:
        run = self.table.current()
        self.facts.setText(self._told(run) if run else "")
        self.facts.setVisible(run is not None)
        checks = run.validation.checks if run and run.validation else ()
        self.checks.show_checks(checks)
        self.checks.setVisible(bool(checks))
        self._show_ways_on(run)
        self._weigh()

    def _told(self, run: KnownRun) -> str:
        backup = self.tr("backup {0}").format(run.backup_id) if run.backup_id else self.tr("no backup")
        looked = (
            self.tr("verified: {0}").format(records(run.validation.records))
            if run.validation
            else self.tr("not verified yet")
        )
        parts = [run.run_id, f"{run.schema_id} {run.from_version} → {run.to_version}", backup, looked]
        if not run.has_images:
            parts.append(self.tr("undo images removed"))
        return "\n".join([" · ".join(parts), place_of(run)])

    def _weigh(self) -> None:
        run, is_free = self.table.current(), not self._errands.is_running
        for button, can in (
            (self.resume, run is not None and run.can_resume),
            (self.roll_back, run is not None and run.can_roll_back),
            (self.verify, run is not None and run.can_verify),
            (self.report, run is not None),
            (self.evidence, run is not None),
            (self.remove_images, run is not None and self._has_journal(run.url)),
            (self.remove_journal, run is not None and self._has_journal(run.url)),
        ):
            button.setEnabled(can and is_free)

    def _has_journal(self, url: str) -> bool:
        """Tell whether there is anything of runs in a database itself; dry runs lie elsewhere."""
        return any(run.url == url and not run.is_dry_run for run in self.runs.runs)

    def _show_ways_on(self, run: KnownRun | None) -> None:
        """Say what resuming and rolling back a run that stands still would do, in numbers; nothing out of sight."""
        if run is None or not run.can_resume or not self.isVisible():
            self.ahead.hide()
            return
        is_cut_off = run.state is RunState.INTERRUPTED
        ahead = prospects(run.counts, run.total, run.seconds)
        stands = self.tr("The run was cut off") if is_cut_off else self.tr("The run is paused")
        said = [
            filled(
                self.tr("{0} with {1:,} of {2:,} records done."), stands, ahead.done, ahead.done + ahead.remaining
            ),
            filled(
                self.tr("Resume handles the {0:,} that remain{1}.", "", numerus(ahead.remaining)),
                ahead.remaining,
                self._time(ahead.seconds_to_finish),
            ),
        ]
        if run.can_roll_back:
            said.append(
                filled(
                    self.tr("Roll Back restores {0:,} to version {1}{2}."),
                    ahead.migrated,
                    run.from_version,
                    self._time(ahead.seconds_to_restore),
                )
            )
        self.ahead.say("warning" if is_cut_off else "info", " ".join(said))

    def _time(self, seconds: float | None) -> str:
        return self.tr(", {0}").format(about(seconds)) if seconds else ""

    # --- what is done with them ----------------------------------------------------------------------------

    def _with_current(self, act: Callable[[KnownRun], None]) -> None:
        if run := self.table.current():
            act(run)

    def _remove_images(self, run: KnownRun) -> None:
        self._errands.remove_images(run.url, self._settings.current.keeping.undo_days)

    def _remove_journal(self, run: KnownRun) -> None:
        self._errands.remove_journal(run.url)
