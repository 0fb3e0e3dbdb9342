"""Runs, one a line: sorted by any column, filtered by words and state."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_wizard.engine.known_runs import KnownRun
from desktop_wizard.engine.status import RunState
from desktop_wizard.numerals import filled, number
from desktop_wizard.widgets.literal import literal_tip
from desktop_wizard.widgets.read_only import make_read_only
from desktop_wizard.widgets.table_twin import Index

STARTED, WHAT, VERSIONS, DATABASE, STATE, MIGRATED, LEFT_BEHIND, TOOK = range(8)
_FIGURES = (MIGRATED, LEFT_BEHIND, TOOK)
_SORT_ROLE = int(Qt.ItemDataRole.UserRole)
_LETTERS_WIDE = {STARTED: 25, VERSIONS: 18, DATABASE: 19, STATE: 17, MIGRATED: 17, LEFT_BEHIND: 15, TOOK: 12}


def state_word(state: RunState) -> str:
    """Return the state of a run in the user's language."""
    translate = QCoreApplication.translate
    return {
        RunState.RUNNING: translate("RunTable", "running"),
        RunState.PAUSED: translate("RunTable", "paused"),
        RunState.INTERRUPTED: translate("RunTable", "interrupted"),
        RunState.CANCELLED: translate("RunTable", "cancelled"),
        RunState.FINISHED: translate("RunTable", "finished"),
        RunState.COMPLETED: translate("RunTable", "completed"),
        RunState.ROLLING_BACK: translate("RunTable", "rolling back"),
        RunState.ROLLED_BACK: translate("RunTable", "rolled back"),
    }[state]


def place_of(run: KnownRun) -> str:
    """Return the database of a run as it is shown: an SQLite file by its path."""
    return run.url.removeprefix("sqlite:///")


def took(seconds: float) -> str:
    """Return a duration as `1:02:03`, or `2.4 s` below a minute, so that a column of them can be compared."""
    if seconds < 60:
        return f"{number(seconds, '.1f')} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}"


class RunModel(QAbstractTableModel):
    """The runs as they were handed over, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: tuple[KnownRun, ...] = ()

    def show_runs(self, runs: Sequence[KnownRun]) -> None:
        self.beginResetModel()
        self._runs = tuple(runs)
        self.endResetModel()

    def run(self, row: int) -> KnownRun:
        return self._runs[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._runs)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else TOOK + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        run, column = self._runs[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(run, column)
        if role == _SORT_ROLE:
            return self._rank(run, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == DATABASE:
            return literal_tip(place_of(run))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, run: KnownRun, column: int) -> str:
        match column:
            case 0:
                return f"{run.started_at.astimezone():%Y-%m-%d %H:%M:%S}"
            case 1:
                what = self.tr("Dry run of {0}") if run.is_dry_run else self.tr("Migration of {0}")
                return what.format(run.table)
            case 2:
                return f"{run.from_version} → {run.to_version}"
            case 3:
                return place_of(run).rpartition("/")[2]
            case 4:
                return state_word(run.state)
            case 5:
                return filled(self.tr("{0:,} of {1:,}"), run.counts.migrated, run.total)
            case 6:
                return number(run.left_behind)
            case _:
                return took(run.seconds)

    def _rank(self, run: KnownRun, column: int) -> Any:
        """Return what a column is sorted by: numbers as numbers, not as they are written."""
        match column:
            case 0:
                return run.started_at.timestamp()
            case 5:
                return run.counts.migrated
            case 6:
                return run.left_behind
            case 7:
                return run.seconds
            case _:
                return self._text(run, column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Started"),
                self.tr("What"),
                self.tr("Versions"),
                self.tr("Database"),
                self.tr("State"),
                self.tr("Migrated"),
                self.tr("Left behind"),
                self.tr("Took"),
            )[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _FIGURES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None


class RunFilter(QSortFilterProxyModel):
    """Lets through the runs that a user looks for."""

    def __init__(self, runs: RunModel) -> None:
        super().__init__(runs)
        self._words: list[str] = []
        self._states: frozenset[RunState] = frozenset(RunState)
        self.setSourceModel(runs)
        self.setSortRole(_SORT_ROLE)

    def look_for(self, words: str, states: frozenset[RunState]) -> None:
        """Let through runs in one of these states, each word of which is in their id, table, schema or database."""
        self._words, self._states = words.casefold().split(), states
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, RunModel)
        run = model.run(row)
        told = f"{run.run_id} {run.table} {run.schema_id} {run.from_version} {run.to_version} {place_of(run)}"
        return run.state in self._states and all(word in told.casefold() for word in self._words)


class RunTable(QTableView):
    """One line a run: when, what, how far, and how it stands.

    Signals:
        changed(): another run became the current one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.runs = RunModel(self)
        self.shown = RunFilter(self.runs)
        self.setModel(self.shown)
        make_read_only(self, self.tr("Runs"), self.tr("Alt and the underlined letters act on the current run."))
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSortingEnabled(True)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        self.sortByColumn(STARTED, Qt.SortOrder.DescendingOrder)
        self.selectionModel().currentRowChanged.connect(lambda: self.changed.emit())

    def show_runs(self, runs: Sequence[KnownRun]) -> None:
        """Show these runs; the one that was current stays so, or else the first is."""
        before = self.current()
        self.runs.show_runs(runs)
        self.choose(before.run_id if before else "")

    def look_for(self, words: str, states: frozenset[RunState]) -> None:
        """Show only the runs that `RunFilter.look_for` lets through."""
        before = self.current()
        self.shown.look_for(words, states)
        self.choose(before.run_id if before else "")

    def current(self) -> KnownRun | None:
        index = self.currentIndex()
        return self.runs.run(self.shown.mapToSource(index).row()) if index.isValid() else None

    @property
    def count(self) -> int:
        """How many runs are shown."""
        return self.shown.rowCount()

    def choose(self, run_id: str) -> None:
        """Make a run the current one, or the first where it is not shown."""
        rows = range(self.shown.rowCount())
        wanted = (row for row in rows if self.runs.run(self._source_row(row)).run_id == run_id)
        if rows:
            self.selectRow(next(wanted, 0))
        self.changed.emit()

    def _source_row(self, row: int) -> int:
        return self.shown.mapToSource(self.shown.index(row, 0)).row()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        letter, header = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        for column, letters in _LETTERS_WIDE.items():
            self.setColumnWidth(column, max(letter * letters, header.sectionSizeHint(column)))
