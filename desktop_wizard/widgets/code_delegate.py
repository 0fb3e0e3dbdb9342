"""Draws lines of JSON in a list or table: what changed is marked, and its parts may be coloured."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_wizard import theme
from desktop_wizard.widgets.json_colours import format_ranges
from desktop_wizard.widgets.table_twin import Index

IS_CHANGED = int(Qt.ItemDataRole.UserRole)
"""Role: whether a line is marked as changed; its background says in which colour."""
IS_CODE = IS_CHANGED + 1
"""Role: whether a line is JSON, to be coloured."""
MARKER = 2
"""Letters in front of the JSON: the marker and a space."""


class CodeDelegate(QStyledItemDelegate):
    """Draws the background of changed lines, a frame around them in high contrast, and the colours of JSON.

    Args:
        view: what it draws in.
        is_coloured: whether lines of JSON get colours.
    """

    def __init__(self, view: QWidget, *, is_coloured: bool) -> None:
        super().__init__(view)
        self._is_coloured = is_coloured

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        is_changed = bool(index.data(IS_CHANGED))
        if is_changed:
            # A style sheet's item paints over the model's background, so it is laid below.
            painter.fillRect(option.rect, index.data(Qt.ItemDataRole.BackgroundRole))
        look = theme.of(option.widget)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if self._is_coloured and index.data(IS_CODE) and not (is_selected and look.is_high_contrast):
            self._paint_code(painter, option, index, look)
        else:
            super().paint(painter, option, index)
        if is_changed and look.is_high_contrast:
            painter.save()
            painter.setPen(QPen(look.color("border"), 2))
            painter.drawRect(option.rect.adjusted(2, 1, -2, -1))
            painter.restore()

    def _paint_code(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, look: theme.Theme) -> None:
        item = QStyleOptionViewItem(option)
        self.initStyleOption(item, index)
        text, item.text = item.text, ""
        style = item.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, item, painter, item.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, item, item.widget)
        layout = QTextLayout(text, item.font)
        layout.setFormats(format_ranges(text, look, MARKER))
        layout.beginLayout()
        layout.createLine().setLineWidth(1_000_000)
        layout.endLayout()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, item, item.widget) + 1
        top = room.top() + (room.height() - layout.boundingRect().height()) / 2
        painter.save()
        painter.setClipRect(room)
        painter.setPen(item.palette.color(QPalette.ColorRole.Text))
        layout.draw(painter, QPointF(room.left() + margin, top))
        painter.restore()
