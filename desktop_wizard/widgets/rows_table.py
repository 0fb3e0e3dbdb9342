"""A small table that is filled in by hand, with an empty line at its end for one more."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_wizard.a11y import name, set_no_tab_trap
from desktop_wizard.widgets.table_twin import Index

_LINES = 5
"""Lines that are seen at once, the heading among them."""


class _NamingDelegate(QStyledItemDelegate):
    """Calls the field that a cell is edited in what the heading calls the column."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = super().createEditor(parent, option, index)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        name(editor, self.tr("{0} in line {1}").format(heading, index.row() + 1))
        return editor


class RowsTable(QTableWidget):
    """Lines of texts. Typing into the empty line adds one, Delete takes the current one away.

    Signals:
        edited(): the lines are others now.
    """

    edited = Signal()

    def __init__(self, heads: Sequence[str]) -> None:
        super().__init__(1, len(heads))
        self.setHorizontalHeaderLabels(list(heads))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        set_no_tab_trap(self)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.DoubleClicked | trigger.SelectedClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed
        )
        self.setItemDelegate(_NamingDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.removal = QAction(self.tr("Remove Line"), self)
        self.removal.setShortcut(QKeySequence.StandardKey.Delete)
        self.removal.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.removal.triggered.connect(self._remove)
        self.addAction(self.removal)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setFixedHeight(self.verticalHeader().defaultSectionSize() * _LINES)
        self.cellChanged.connect(self._take_in)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these lines and an empty one; nobody is told."""
        self.blockSignals(True)
        self.setRowCount(0)
        for row in (*rows, ()):
            self._add(row)
        self.blockSignals(False)
        self.setCurrentCell(0, 0)

    def rows(self) -> list[tuple[str, ...]]:
        """Return the lines above the empty one at the end, in their order."""
        columns = range(self.columnCount())
        return [tuple(self._text(row, column) for column in columns) for row in range(self.rowCount() - 1)]

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item is not None else ""

    def _add(self, texts: Sequence[str]) -> None:
        row = self.rowCount()
        self.insertRow(row)
        for column, text in enumerate(texts):
            self.setItem(row, column, QTableWidgetItem(text))

    def _take_in(self) -> None:
        last = self.rowCount() - 1
        if any(self._text(last, column) for column in range(self.columnCount())):
            self._add(())
        self.edited.emit()

    def _remove(self) -> None:
        if 0 <= self.currentRow() < self.rowCount() - 1:
            self.removeRow(self.currentRow())
            self.edited.emit()
