"""Lines of text under fixed headings, one of them current."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop_wizard.widgets.read_only import make_read_only


class TextTable(QTableView):
    """A read-only table.

    Signals:
        changed(): another line became the current one.
    """

    changed = Signal()

    def __init__(
        self,
        spoken_name: str,
        heads: Sequence[str],
        *,
        figures: Collection[int] = (),
        widest: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty table.

        Args:
            spoken_name: what a screen reader calls it.
            figures: columns of numbers, which stand on the right.
            widest: the column that takes the room that is left.
        """
        super().__init__(parent)
        self._heads, self._figures = list(heads), frozenset(figures)
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        make_read_only(self, spoken_name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._widest = widest
        self.show_lines([])
        self.selectionModel().currentRowChanged.connect(lambda: self.changed.emit())

    def show_lines(self, lines: Sequence[Sequence[str]]) -> None:
        """Show these lines, the first of them current."""
        self._lines.setRowCount(0)
        self._lines.setHorizontalHeaderLabels(self._heads)
        for texts in lines:
            items = [QStandardItem(text) for text in texts]
            for column, item in enumerate(items):
                if column in self._figures:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._lines.appendRow(items)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # anew for these lines: columns that follow their contents do so from when that is said
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(self._widest, QHeaderView.ResizeMode.Stretch)
        if lines:
            self.selectRow(0)
        self.changed.emit()

    def show_text(self, line: int, column: int, text: str) -> None:
        """Show another text in one place; the current line stays so."""
        self._lines.item(line, column).setText(text)

    def current_line(self) -> int | None:
        """Return the number of the current line, counted from 0; None where there is none."""
        row = self.currentIndex().row()
        return row if 0 <= row < self._lines.rowCount() else None

    def lines(self) -> list[list[str]]:
        """Return what is shown."""
        rows, columns = range(self._lines.rowCount()), range(self._lines.columnCount())
        return [[self._lines.item(row, column).text() for column in columns] for row in rows]
