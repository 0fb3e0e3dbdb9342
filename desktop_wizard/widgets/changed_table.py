"""All records that a run changed, however many: only those in view are read, a batch at a time."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_wizard.engine.changed import BACK, WRITTEN, ChangedIndex, ChangedRecord
from desktop_wizard.engine.model import CHANGED, DELETED, key_text
from desktop_wizard.widgets.read_only import make_read_only
from desktop_wizard.widgets.table_twin import Index

MOST_BATCHES = 16
"""Batches that are kept; the one that was not looked at for longest goes first."""

_KEY, _FIELDS, _SINCE = range(3)
_NOTHING = ChangedIndex((), ())


class ChangedModel(QAbstractTableModel):
    """Record, its changed fields, and what became of it since.

    Signals:
        wanted(int): records of the batch with this index are looked at and are not there yet.
    """

    wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index = _NOTHING
        self._read: OrderedDict[int, Sequence[ChangedRecord]] = OrderedDict()

    def show_index(self, index: ChangedIndex) -> None:
        """Show as many lines as there are records, none of them read yet."""
        self.beginResetModel()
        self._index = index
        self._read.clear()
        self.endResetModel()

    def fill(self, at: int, records: Sequence[ChangedRecord]) -> None:
        """Show the records of the batch with index `at`."""
        self._read[at] = records
        self._read.move_to_end(at)
        if len(self._read) > MOST_BATCHES:
            self._read.popitem(last=False)
        first, last = self._index.start(at), self._index.ends[at] - 1
        self.dataChanged.emit(self.index(first, _KEY), self.index(last, _SINCE))

    def record(self, row: int) -> ChangedRecord | None:
        """Return a record, None if it has still to be read."""
        at, within = self._index.place(row)
        records = self._read.get(at)
        if records is None:
            self.wanted.emit(at)
            return None
        self._read.move_to_end(at)
        return records[within] if within < len(records) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else self._index.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 3

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        record = self.record(index.row())
        if record is None:
            return self.tr("reading…") if index.column() == _KEY else ""
        match index.column():
            case 0:
                return key_text(record.key)
            case 1:
                return ", ".join(change.path for change in record.changes)
            case _:
                return self._since(record)

    def _since(self, record: ChangedRecord) -> str:
        words = {
            WRITTEN: self.tr("as the run wrote it"),
            BACK: self.tr("taken back"),
            CHANGED: self.tr("changed since"),
            DELETED: self.tr("deleted since"),
        }
        return words[record.since]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Record"), self.tr("Changed fields"), self.tr("Since the run"))[section]
        return None


class ChangedTable(QTableView):
    """The model above, one line current.

    Signals:
        moved(): another record became the current one, or what is known of it changed.
    """

    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.records = ChangedModel(self)
        self.setModel(self.records)
        make_read_only(self, self.tr("All changed records"))
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setSectionResizeMode(_FIELDS, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(lambda: self.moved.emit())
        self.records.dataChanged.connect(self._news)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        letter, columns = self.fontMetrics().averageCharWidth(), self.horizontalHeader()
        for column, letters in ((_KEY, 20), (_SINCE, 26)):
            columns.resizeSection(column, max(letter * letters, columns.sectionSizeHint(column)))

    def current(self) -> ChangedRecord | None:
        """Return the current record, None where there is none or it has still to be read."""
        row = self.currentIndex().row()
        return self.records.record(row) if row >= 0 else None

    def _news(self, first: QModelIndex, last: QModelIndex) -> None:
        if first.row() <= self.currentIndex().row() <= last.row():
            self.moved.emit()
