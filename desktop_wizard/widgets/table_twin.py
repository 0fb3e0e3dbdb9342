"""The table beside every chart: the same figures, for who can't or would rather not see a picture."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard.a11y import name, set_no_tab_trap

Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class TwinModel(QAbstractTableModel):
    """Rows of text under fixed headers; the first column names the row, the others are figures or texts."""

    def __init__(self, headers: Sequence[str], parent: QWidget | None = None, *, has_figures: bool = True) -> None:
        super().__init__(parent)
        self._headers = tuple(headers)
        self._beside = _RIGHT if has_figures else _LEFT
        self._rows: list[tuple[str, ...]] = []

    def set_rows(self, rows: Sequence[Sequence[str]]) -> None:
        self.beginResetModel()
        self._rows = [tuple(row) for row in rows]
        self.endResetModel()

    def append(self, row: Sequence[str]) -> None:
        at = len(self._rows)
        self.beginInsertRows(QModelIndex(), at, at)
        self._rows.append(tuple(row))
        self.endInsertRows()

    def rows(self) -> list[tuple[str, ...]]:
        return list(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._beside if index.column() else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._headers[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return self._beside if section else _LEFT
        return None


class TableTwin(QTableView):
    """A read-only table, as of a chart's data."""

    def __init__(
        self, spoken_name: str, headers: Sequence[str], parent: QWidget | None = None, *, has_figures: bool = True
    ) -> None:
        super().__init__(parent)
        self.twin = TwinModel(headers, self, has_figures=has_figures)
        self.setModel(self.twin)
        name(self, spoken_name)
        set_no_tab_trap(self)
        self.verticalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)


class TwinSwitch(QWidget):
    """A chart and its table in one place, and the button that changes between them.

    Attributes:
        button: the owner finds it a place.
    """

    def __init__(self, chart: QWidget, table: TableTwin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chart = chart
        self._table = table
        self.button = QPushButton(self.tr("Table"))
        self.button.setCheckable(True)
        name(self.button, self.tr("Show {0}").format(table.accessibleName()))
        self.button.toggled.connect(self.show_table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(chart)
        box.addWidget(table)
        table.hide()

    @property
    def is_table_shown(self) -> bool:
        return not self._table.isHidden()

    def show_table(self, is_shown: bool) -> None:
        self._table.setVisible(is_shown)
        self._chart.setVisible(not is_shown)
        self.button.setChecked(is_shown)
