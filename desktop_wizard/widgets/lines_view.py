"""Lines of text, a million as quick as a hundred: nothing is measured but what is in view."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_wizard.a11y import name, set_no_tab_trap

_LINE_HEIGHT = 1.35
_MEASURED = 100
"""Lines, those in view first, that the column is made as wide as. With 0, Qt now and then measures all there are."""


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
        column.setResizeContentsPrecision(_MEASURED)
        self._fit()

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
