"""Lines of text, a million as quick as a hundred: nothing is measured but what is in view."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_wizard.a11y import name, set_no_tab_trap

_LINE_HEIGHT = 1.35
_MOST_IN_VIEW = 200
_BESIDE = 12
"""Pixels beside a text, padding and border."""


class LinesView(QTableView):
    """A list in one column. A `QListView` lays out a million lines in seconds, and again for each that comes."""

    def __init__(self, spoken_name: str, lines: QAbstractItemModel) -> None:
        super().__init__()
        self.setModel(lines)
        name(self, spoken_name)
        set_no_tab_trap(self)
        self.setProperty("role", "mono")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows, column = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        column.hide()
        column.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._widest = 0
        lines.modelReset.connect(self._forget)
        self.verticalScrollBar().valueChanged.connect(lambda: column.resizeSections())
        self._fit()

    def sizeHintForColumn(self, column: int) -> int:
        """Return the width of the widest line that was in view so far; Qt would measure a thousand lines, or all."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            measure, model = self.fontMetrics().horizontalAdvance, self.model()
            rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
            widths = (measure(model.index(row, column).data()) for row in rows[:_MOST_IN_VIEW])
            self._widest = max(self._widest, *widths)
        return self._widest + _BESIDE

    def _forget(self) -> None:
        self._widest = 0

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()  # the style sheet's font came with the polish

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.horizontalHeader().setMinimumSectionSize(self.viewport().width())

    def _fit(self) -> None:
        height = round(self.fontMetrics().height() * _LINE_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
