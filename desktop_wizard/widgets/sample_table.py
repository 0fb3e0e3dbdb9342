"""What changed in some of the records, place by place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_wizard.widgets.read_only import make_read_only

_KEY, _PLACE, _BEFORE, _AFTER = range(4)


class SampleTable(QTableView):
    """Record, place, value before and value after.

    Signals:
        changed(): another line became the current one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        make_read_only(self, self.tr("Changed records"))
        self.setWordWrap(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.show_rows([])
        self.selectionModel().currentRowChanged.connect(lambda: self.changed.emit())

    def current_key(self) -> str:
        """Return the key of the record in the current line, empty where there is none."""
        item = self._lines.item(self.currentIndex().row(), _KEY)
        return item.text() if item is not None else ""

    def show_rows(self, rows: Iterable[tuple[str, str, str, str]]) -> None:
        """Show (record, place, before, after) of each difference."""
        self._lines.clear()
        self._lines.setHorizontalHeaderLabels(
            [self.tr("Record"), self.tr("Field"), self.tr("Before"), self.tr("After")]
        )
        for row in rows:
            self._lines.appendRow([QStandardItem(text) for text in row])
        header = self.horizontalHeader()
        for column in (_KEY, _PLACE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        for column in (_BEFORE, _AFTER):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        if self._lines.rowCount():
            self.selectRow(0)
