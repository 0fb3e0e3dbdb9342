"""The line of steps: what is done, where one is, what is to come."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import set_role


class StepIndicator(QWidget):
    """Circles with a number, or a check mark when done, each with its name below; never colour alone."""

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._current = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(self, QAccessible.Role.Graphic)
        self.set_current(0)

    @property
    def current(self) -> int:
        return self._current

    def set_current(self, index: int) -> None:
        """Show `index` (0 for the first step) as the current one and those before it as done."""
        self._current = index
        self.setAccessibleName(self._sentence())
        self.update()

    def _sentence(self) -> str:
        said = self.tr("Step {0} of {1}: {2}").format(self._current + 1, len(self._names), self._names[self._current])
        done = self._names[: self._current]
        return self.tr("{0}. Done: {1}").format(said, ", ".join(done)) if done else said

    def _diameter(self) -> int:
        return round(self.fontMetrics().height() * 1.6)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(name) for name in self._names)
        return QSize((widest + 24) * len(self._names), self._diameter() + metrics.height() + 14)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot = self.width() / len(self._names)
        centres = [QPointF(slot * (i + 0.5), self._diameter() / 2 + 3) for i in range(len(self._names))]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            centres.reverse()
        self._paint_lines(painter, centres)
        for index, centre in enumerate(centres):
            self._paint_circle(painter, index, centre)
            self._paint_name(painter, index, centre, slot)

    def _paint_lines(self, painter: QPainter, centres: Sequence[QPointF]) -> None:
        look = theme.of(self)
        for index, (left, right) in enumerate(itertools.pairwise(centres)):
            is_done = index < self._current
            width = 3 if is_done or look.is_high_contrast else 2
            painter.setPen(QPen(look.color("primary" if is_done else "border"), width))
            painter.drawLine(left, right)

    def _paint_circle(self, painter: QPainter, index: int, centre: QPointF) -> None:
        look = theme.of(self)
        radius = self._diameter() / 2 - 1
        is_reached = index <= self._current
        painter.setPen(QPen(look.color("primary" if is_reached else "border"), 3 if look.is_high_contrast else 2))
        painter.setBrush(look.color("primary" if is_reached else "surface"))
        painter.drawEllipse(centre, radius, radius)
        painter.setPen(look.color("on_primary" if is_reached else "text"))
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        if index < self._current:
            _paint_check_mark(painter, box, look.color("on_primary"))
        else:
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _paint_name(self, painter: QPainter, index: int, centre: QPointF, slot: float) -> None:
        look = theme.of(self)
        font = self.font()
        font.setBold(index == self._current)
        painter.setFont(font)
        painter.setPen(look.color("text" if index <= self._current else "muted"))
        box = QRectF(centre.x() - slot / 2, self._diameter() + 8, slot, self.fontMetrics().height() + 4)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._names[index])


def _paint_check_mark(painter: QPainter, box: QRectF, colour: QColor) -> None:
    pen = QPen(colour, max(2.0, box.width() / 10))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    left, top, side = box.left(), box.top(), box.width()
    painter.drawPolyline(
        [
            QPointF(left + side * 0.28, top + side * 0.52),
            QPointF(left + side * 0.44, top + side * 0.68),
            QPointF(left + side * 0.73, top + side * 0.34),
        ]
    )
