"""The runs of a database, the newest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_wizard.a11y import name, set_no_tab_trap
from desktop_wizard.engine.ports import RunRecord
from desktop_wizard.engine.status import RUN_TRANSITIONS, RunState

_COUNTS = 3


class RunTable(QTableView):
    """One line a run: when, what, how far, and how it stands.

    Signals:
        changed(): another run became the current one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs: Sequence[RunRecord] = ()
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        name(self, self.tr("Runs"))
        set_no_tab_trap(self)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentRowChanged.connect(lambda: self.changed.emit())

    @staticmethod
    def can_resume(run: RunRecord) -> bool:
        return run.state in (RunState.PAUSED, RunState.INTERRUPTED)

    @staticmethod
    def can_roll_back(run: RunRecord) -> bool:
        is_over = run.state is RunState.ROLLED_BACK
        return not run.is_dry_run and not is_over and RunState.ROLLING_BACK in RUN_TRANSITIONS[run.state]

    def show_runs(self, runs: Sequence[RunRecord]) -> None:
        """Show these runs, the first of them current."""
        self._runs = tuple(runs)
        self._lines.clear()
        self._lines.setHorizontalHeaderLabels(
            [self.tr("Started"), self.tr("What"), self.tr("State"), self.tr("Migrated"), self.tr("Left behind")]
        )
        for run in self._runs:
            self._lines.appendRow([QStandardItem(text) for text in self._texts(run)])
        for row in range(self._lines.rowCount()):
            for column in (_COUNTS, _COUNTS + 1):
                self._lines.item(row, column).setTextAlignment(
                    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        if self._runs:
            self.selectRow(0)

    def current(self) -> RunRecord | None:
        row = self.currentIndex().row()
        return self._runs[row] if 0 <= row < len(self._runs) else None

    def word(self, state: RunState) -> str:
        """Return the state in the user's language."""
        return {
            RunState.RUNNING: self.tr("running"),
            RunState.PAUSED: self.tr("paused"),
            RunState.INTERRUPTED: self.tr("interrupted"),
            RunState.CANCELLED: self.tr("cancelled"),
            RunState.FINISHED: self.tr("finished"),
            RunState.COMPLETED: self.tr("completed"),
            RunState.ROLLING_BACK: self.tr("rolling back"),
            RunState.ROLLED_BACK: self.tr("rolled back"),
        }[state]

    def _texts(self, run: RunRecord) -> list[str]:
        what = self.tr("Dry run of {0}, {1} → {2}") if run.is_dry_run else self.tr("Migration of {0}, {1} → {2}")
        plan = run.plan
        left = run.counts.failed + run.counts.skipped
        return [
            f"{run.started_at.astimezone():%Y-%m-%d %H:%M:%S}",
            what.format(plan["source"]["table"], plan["from_version"], plan["to_version"]),
            self.word(run.state),
            self.tr("{0:,} of {1:,}").format(run.counts.migrated, run.total),
            f"{left:,}",
        ]
