"""Which columns form a record, and what NULL is in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop_wizard.a11y import labelled, plain_label

_ROWS_SHOWN = 3


class ColumnsField(QWidget):
    """A list of columns with a check box each, in the table's order; Space ticks, Ctrl+A and Space tick all.

    Signals:
        changed(): other columns are ticked, or NULL means something else.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.list.setFixedHeight(_ROWS_SHOWN * self.list.fontMetrics().lineSpacing() * 5 // 3)
        self.nulls = QComboBox()
        self.nulls.addItem(self.tr("no member of the record"), False)
        self.nulls.addItem(self.tr("the member null"), True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        labelled(row, self.tr("Record colu&mns:"), self.list)
        nulls = QFormLayout()
        labelled(nulls, self.tr("N&ULL is:"), self.nulls)
        explained = self.tr("Ticked columns are members of the record. A key column is never changed.")
        self.list.setAccessibleDescription(explained)
        nulls.addRow(plain_label(explained, role="help"))
        row.addLayout(nulls)
        row.setStretch(1, 1)
        row.setStretch(2, 1)
        self.list.itemChanged.connect(self._tick_selected)
        self.nulls.currentIndexChanged.connect(self.changed)

    def show_columns(self, columns: Sequence[str], ticked: Collection[str], *, shows_nulls: bool) -> None:
        """List columns, some of them ticked."""
        with QSignalBlocker(self.list), QSignalBlocker(self.nulls):
            self.list.clear()
            for column in columns:
                item = QListWidgetItem(column, self.list)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                item.setCheckState(_state(column in ticked))
            self.list.setCurrentRow(0)
            self.nulls.setCurrentIndex(self.nulls.findData(shows_nulls))

    def ticked(self) -> tuple[str, ...]:
        """Return the columns that are ticked, in their order."""
        items = map(self.list.item, range(self.list.count()))
        return tuple(item.text() for item in items if item.checkState() == Qt.CheckState.Checked)

    @property
    def shows_nulls(self) -> bool:
        """Whether a NULL is the member null."""
        return bool(self.nulls.currentData())

    def _tick_selected(self, item: QListWidgetItem) -> None:
        """Tick, or untick, every selected column together with the one that was ticked."""
        if item.isSelected():
            with QSignalBlocker(self.list):
                for other in self.list.selectedItems():
                    other.setCheckState(item.checkState())
        self.changed.emit()


def _state(is_ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
