"""The mark of a window whose database others work with: a frame around it, and the word on each page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop_wizard.pages.base import Desk, Page
from desktop_wizard.widgets.production_frame import ProductionFrame


class ProductionMark(QObject):
    """Marks a window by the connection that its database has, and follows when that is changed."""

    def __init__(self, window: QWidget, desk: Desk, pages: Sequence[Page]) -> None:
        super().__init__(window)
        self._desk, self._pages = desk, pages
        self._url = ""
        self.frame = ProductionFrame(window)
        desk.settings.changed.connect(self._show)

    def show_for(self, url: str) -> None:
        """Mark the window, or not, for the database of a URL; an empty text means none yet."""
        self._url = url
        self._show()

    def _show(self) -> None:
        name = self._desk.production_of(self._url)
        for page in self._pages:
            page.mark_production(name)
        self.frame.show_mark(bool(name))
