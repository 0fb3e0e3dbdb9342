"""A sentence that has to be seen: icon, word, border and the cure."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce, plain_label
from desktop_wizard.told import told

Tone = Literal["error", "warning", "success", "info"]
_TOKENS = {"error": "danger", "warning": "warning", "success": "success", "info": "info"}


class Message(QFrame):
    """Hidden until there is something to say; an error is announced at once, the rest politely."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "info"
        self._icon = QLabel()
        self.label = plain_label("", role="value")
        self.label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 6)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.setProperty("role", "message")
        self.hide()

    def say(self, tone: Tone, text: str) -> None:
        """Show `text` after the word for its tone ("Error: …"); it is shown literally and can be copied.

        What of it is the engine's is told in the language of the windows.
        """
        self._tone = tone
        said = self._write(text)
        self._take_theme()
        self.show()
        announce(self, said, assertive=tone == "error")

    def go_on_saying(self, text: str) -> None:
        """Show the next text of the same tone, which is not announced: of what changes every second."""
        self._write(text)

    def _write(self, text: str) -> str:
        word = {
            "error": self.tr("Error: {0}"),
            "warning": self.tr("Warning: {0}"),
            "success": "{0}",
            "info": "{0}",
        }[self._tone]
        said = word.format(told(text))
        self.label.setText(said)
        self.label.setAccessibleName(said)
        return said

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            self._paint_icon()

    def _take_theme(self) -> None:
        if self.property("tone") != self._tone:
            self.setProperty("tone", self._tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._paint_icon()

    def _paint_icon(self) -> None:
        side = round(self.fontMetrics().height() * 1.3)
        drawn = theme.icon(self._tone, theme.of(self), _TOKENS[self._tone])
        self._icon.setPixmap(drawn.pixmap(side, side))
