"""Records that could not be migrated, grouped by cause: 15 failures, 2 causes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from desktop_wizard.a11y import name, set_no_tab_trap
from desktop_wizard.numerals import number
from desktop_wizard.told import told
from desktop_wizard.widgets.literal import literal_tip

CAUSE, COUNT, EXAMPLE, RECOMMENDATION = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorGroup:
    """Records that failed for one reason.

    Attributes:
        count: how many, which may be more than `records` names.
        example: one record and what is wrong with it.
        recommendation: what to do about it.
        records: lines below the cause when it is opened.
    """

    cause: str
    count: int
    example: str = ""
    recommendation: str = ""
    records: tuple[str, ...] = ()


class ErrorTable(QTreeView):
    """Causes with their counts; opening one says what to do about it, and lists its records."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errors = QStandardItemModel(self)
        self._errors.setHorizontalHeaderLabels(
            [self.tr("Cause"), self.tr("Records"), self.tr("Example"), self.tr("Recommendation")]
        )
        self.setModel(self._errors)
        name(self, self.tr("Failed records by cause"), self.tr("Right arrow lists the records of a cause."))
        set_no_tab_trap(self)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAllColumnsShowFocus(True)
        self.header().setStretchLastSection(False)
        for column in (CAUSE, EXAMPLE, RECOMMENDATION):
            self.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        fourteen_letters = self.fontMetrics().averageCharWidth() * 14
        self.setColumnWidth(COUNT, max(fourteen_letters, self.header().sectionSizeHint(COUNT)))

    def show_groups(self, groups: Iterable[ErrorGroup]) -> None:
        """Show the causes, the most frequent first."""
        self._errors.removeRows(0, self._errors.rowCount())
        for group in sorted(groups, key=lambda group: -group.count):
            cells = [
                QStandardItem(text)
                for text in (
                    told(group.cause),
                    number(group.count),
                    told(group.example),
                    told(group.recommendation),
                )
            ]
            cells[COUNT].setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for cell in cells:
                cell.setToolTip(literal_tip(cell.text()))
            for line in (*self._in_full(group), *map(told, group.records)):
                cells[CAUSE].appendRow(QStandardItem(line))
            self._errors.appendRow(cells)
            for row in range(cells[CAUSE].rowCount()):
                self.setFirstColumnSpanned(row, cells[CAUSE].index(), True)
        self.setCurrentIndex(self._errors.index(0, 0))

    def _in_full(self, group: ErrorGroup) -> list[str]:
        """Return what the columns may be too narrow for."""
        lines = [(self.tr("Example: {0}"), group.example), (self.tr("Recommendation: {0}"), group.recommendation)]
        return [line.format(told(text)) for line, text in lines if text]

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Uniform row heights are measured once; the style sheet may have come since.
        self.scheduleDelayedItemsLayout()
