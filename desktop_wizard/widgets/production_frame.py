"""A frame around a window whose database others work with. The word for it stands on each page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop_wizard import theme

_WIDTH = 5
"""Pixels; in high contrast twice as many, as its colours are few."""


class ProductionFrame(QWidget):
    """Lies over the whole window, lets everything through, and follows its size. Hidden at first."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        self.hide()

    def show_mark(self, is_shown: bool) -> None:
        """Show or hide the frame."""
        self._follow()
        self.setVisible(is_shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._follow()
        return False

    def _follow(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.of(self)
        width = _WIDTH * 2 if look.is_high_contrast else _WIDTH
        pen = QPen(look.color("danger"), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter = QPainter(self)
        painter.setPen(pen)
        half = width // 2
        painter.drawRect(self.rect().adjusted(half, half, -half - 1, -half - 1))
        painter.end()
