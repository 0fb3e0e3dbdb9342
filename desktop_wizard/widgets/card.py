"""A card: one rectangle with a heading on the left and what one may do with it on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label, show_text
from desktop_wizard.theme import CARD_PADDING
from desktop_wizard.widgets.literal import literal_tip


class Card(QFrame):
    """A framed group of widgets.

    Attributes:
        body: the layout to add contents to.
        head: the layout of the line with the heading; controls added to it stand at its right end.
    """

    def __init__(self, title: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._is_slim = False
        self._outer = outer = QVBoxLayout(self)
        self._take_theme()
        self.head = QHBoxLayout()
        self.head.setSpacing(8)
        self._title = plain_label(title, role="heading")
        self._aside = plain_label(aside, role="muted")
        self.head.addWidget(self._title, 1)
        self.head.addWidget(self._aside)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.head)
        outer.addLayout(self.body, 1)
        self.set_title(title)
        self.set_aside(aside)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_outer"):
            self._take_theme()

    def set_slim(self) -> None:
        """Leave almost no room above and below: for a card that is one line."""
        self._is_slim = True
        self._take_theme()

    def _take_theme(self) -> None:
        """Set what stays free: less where strong frames part the cards, for a page has to fit all the same."""
        is_framed = theme.of(self).is_high_contrast
        above = 2 if self._is_slim else CARD_PADDING - (10 if is_framed else 4)
        self._outer.setContentsMargins(CARD_PADDING, above, CARD_PADDING, above)
        self._outer.setSpacing(6 if is_framed else 8)

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self._title.setVisible(bool(text))
        self.setAccessibleName(text)

    def set_aside(self, text: str, *, longest: int = 0) -> None:
        """Show what is said beside the heading.

        Args:
            longest: letters that are shown, the middle of a longer text being left out; 0 shows all of it.
        """
        is_long = 0 < longest < len(text)
        half = longest // 2
        show_text(self._aside, f"{text[:half]}…{text[-half:]}" if is_long else text)
        self._aside.setToolTip(literal_tip(text) if is_long else "")
        if is_long:
            self._aside.setAccessibleName(text)
        self._aside.setVisible(bool(text))
