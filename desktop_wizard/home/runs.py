"""The runs of a database, and what can be done with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop_wizard.a11y import name
from desktop_wizard.engine.ports import RunRecord
from desktop_wizard.engine.prospects import prospects_of
from desktop_wizard.engine.status import RunState
from desktop_wizard.pages.wording import about
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.run_table import RunTable


class RunsCard(Card):
    """Lists runs; one that was cut off can be resumed, one that changed something can be rolled back.

    Signals:
        taken_up(str, bool): the run with this id is to be resumed, or (True) rolled back.
        evidence_wanted(str): the evidence of the run with this id is to be saved.
        removal_wanted(): the journal is to be removed from the database.
    """

    taken_up = Signal(str, bool)
    evidence_wanted = Signal(str)
    removal_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Runs"))
        self.runs = RunTable()
        self._runs: Sequence[RunRecord] = ()
        self.resume = QPushButton(self.tr("&Resume"))
        self.roll_back = QPushButton(self.tr("Roll &Back…"))
        self.roll_back.setProperty("role", "danger")
        self.evidence = QPushButton(self.tr("E&vidence…"))
        self.remove_journal = QPushButton(self.tr("Remove &Journal…"))
        self.remove_journal.setProperty("role", "danger")
        name(self.evidence, self.tr("Save the evidence of this run as one file"))
        name(self.remove_journal, self.tr("Remove the journal of all runs from the database"))
        for button in (self.resume, self.roll_back, self.evidence, self.remove_journal):
            self.head.addWidget(button)
        self.ahead = Message()
        self.body.addWidget(self.ahead)
        self.body.addWidget(self.runs)
        self.runs.changed.connect(self._weigh)
        self.resume.clicked.connect(lambda: self._take_up(roll_back=False))
        self.roll_back.clicked.connect(lambda: self._take_up(roll_back=True))
        self.evidence.clicked.connect(self._want_evidence)
        self.remove_journal.clicked.connect(self.removal_wanted)
        self._weigh()

    def show_runs(self, runs: Sequence[RunRecord], aside: str) -> None:
        """Show runs, and beside the heading whose they are, or why there are none."""
        self._runs = tuple(runs)
        self.runs.show_runs(runs)
        cut_off = next((row for row, run in enumerate(runs) if run.state is RunState.INTERRUPTED), None)
        if cut_off is not None:
            self.runs.selectRow(cut_off)
        self.set_aside(aside)
        self._weigh()

    def _weigh(self) -> None:
        run = self.runs.current()
        self.resume.setEnabled(run is not None and RunTable.can_resume(run))
        self.roll_back.setEnabled(run is not None and RunTable.can_roll_back(run))
        self.evidence.setEnabled(run is not None)
        self.remove_journal.setEnabled(any(not each.is_dry_run for each in self._runs))
        if run is not None and RunTable.can_resume(run):
            self.ahead.say("warning" if run.state is RunState.INTERRUPTED else "info", self._ways_on(run))
        else:
            self.ahead.hide()

    def _ways_on(self, run: RunRecord) -> str:
        """Say what resuming and rolling back a run that stands still would do, in numbers."""
        ahead = prospects_of(run)
        stands = self.tr("The run was cut off") if run.state is RunState.INTERRUPTED else self.tr("The run is paused")
        said = [
            self.tr("{0} with {1:,} of {2:,} records done.").format(stands, ahead.done, ahead.done + ahead.remaining),
            self.tr("Resume handles the {0:,} that remain{1}.").format(
                ahead.remaining, self._time(ahead.seconds_to_finish)
            ),
        ]
        if RunTable.can_roll_back(run):
            said.append(
                self.tr("Roll Back restores {0:,} to version {1}{2}.").format(
                    ahead.migrated, run.plan["from_version"], self._time(ahead.seconds_to_restore)
                )
            )
        return " ".join(said)

    def _time(self, seconds: float | None) -> str:
        return self.tr(", {0}").format(about(seconds)) if seconds else ""

    def _want_evidence(self) -> None:
        run = self.runs.current()
        if run is not None:
            self.evidence_wanted.emit(run.run_id)

    def _take_up(self, *, roll_back: bool) -> None:
        run = self.runs.current()
        if run is not None:
            self.taken_up.emit(run.run_id, roll_back)
