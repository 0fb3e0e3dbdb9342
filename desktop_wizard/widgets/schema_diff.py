"""Two versions of a schema beside each other, or in one column with the changes between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import name, plain_label, set_no_tab_trap
from desktop_wizard.numerals import filled
from desktop_wizard.widgets.code_delegate import CodeDelegate
from desktop_wizard.widgets.record_diff import AFTER, BEFORE, DiffLine, RecordDiff
from desktop_wizard.widgets.unified import UnifiedLine, UnifiedModel


class SchemaDiff(QWidget):
    """Both versions whole, side by side; or only what differs, as one column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[DiffLine] = ()
        self.sides = RecordDiff(is_coloured=True)
        name(self.sides.view, self.tr("Both versions, side by side"))
        self.column = QListView()
        self.column_lines = UnifiedModel(self)
        self.column.setModel(self.column_lines)
        self.column.setItemDelegate(CodeDelegate(self.column, is_coloured=True))
        self.column.setProperty("role", "mono")
        self.column.setUniformItemSizes(True)
        self.column.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        name(self.column, self.tr("What differs, in one column"))
        set_no_tab_trap(self.column)
        self.is_unified = QCheckBox(self.tr("&Unified, with the changes"))
        self.said = plain_label("", role="muted")
        self.stack = QStackedWidget()
        self._lay_out()
        self.is_unified.toggled.connect(self._turn)
        self._take_theme()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.said, 1)
        row.addWidget(self.is_unified)
        self.stack.addWidget(self.sides)
        self.stack.addWidget(self.column)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addLayout(row)
        box.addWidget(self.stack, 1)

    def show_versions(self, heads: tuple[str, str], lines: list[DiffLine], column: Sequence[UnifiedLine]) -> None:
        """Show two versions.

        Args:
            heads: what they are called, the old one first.
            lines: both aligned, as `diff_lines` has them.
            column: what `unified` makes of them.
        """
        self._lines = lines
        self.sides.lines.set_heads(*heads)
        self.sides.show_lines(lines)
        self.column_lines.show_lines(column)
        count = sum(line.is_changed for line in lines)
        self.said.setText(filled(self.tr("{0:,} of {1:,} lines differ"), count, len(lines)))

    def go_to(self, row: int) -> None:
        """Bring a row of the aligned lines into view."""
        if not 0 <= row < len(self._lines):
            return
        line = self._lines[row]
        side = AFTER if line.after is not None else BEFORE
        for view, index in (
            (self.sides.view, self.sides.lines.index(row, side)),
            (self.column, self.column_lines.index(self.column_lines.row_of(row), 0)),
        ):
            view.setCurrentIndex(index)
            view.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _turn(self, is_unified: bool) -> None:
        self.stack.setCurrentWidget(self.column if is_unified else self.sides)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "stack"):
            self._take_theme()

    def _take_theme(self) -> None:
        self.column_lines.set_theme(theme.of(self))
