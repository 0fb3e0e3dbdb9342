"""The one form that every question has: an instruction, facts, details, and verbs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce, labelled, plain_label
from desktop_wizard.told import told

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate

_LETTERS_WIDE = 76
_LONG_WORD = re.compile(r"\S{48,}")
"""Letters without a space, such as a hash or a path, that may be wider than a line."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: the answer it gives, its verb, its look (`primary`, `danger` or none), what it does in numbers."""

    answer: str
    verb: str
    look: str = ""
    meaning: str = ""


class Question(QDialog):
    """A dialog with one instruction, facts, details and verbs. The first choice is the safe one, and the default.

    What in instruction and facts is the engine's is told in the language of the windows; details are as they are.

    Attributes:
        answer: that of the button that was pressed; of the first choice when the dialog was closed.
        buttons: by answer.
    """

    def __init__(
        self,
        parent: QWidget | None,
        *,
        title: str,
        instruction: str,
        choices: Sequence[Choice],
        facts: Sequence[str] = (),
        details: str = "",
        icon: str = "question",
        is_error: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LETTERS_WIDE)
        self.answer = choices[0].answer
        self.buttons: dict[str, QPushButton] = {}
        self._instruction = told(instruction)
        self._details = details
        self._is_error = is_error
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(4 * (theme.MARGIN,)))
        self.body.setSpacing(theme.GAP)
        self._add_head(icon, self._instruction)
        for fact in facts:
            self.body.addWidget(_wrapped(told(fact)))
        if details:
            self._add_details()
        self.extra = QVBoxLayout()
        self.body.addLayout(self.extra)
        self._add_buttons(choices)

    def _add_head(self, icon: str, instruction: str) -> None:
        token = {"error": "danger", "warning": "warning"}.get(icon, "info")
        picture = QLabel()
        side = self.fontMetrics().height() * 2
        picture.setPixmap(theme.icon(icon, theme.of(self), token).pixmap(side, side))
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        label = plain_label(instruction, role="heading")
        label.setWordWrap(True)
        head.addWidget(label, 1)
        self.body.addLayout(head)

    def _add_details(self) -> None:
        shown = QPlainTextEdit(self._details)
        shown.setReadOnly(True)
        shown.setTabChangesFocus(True)
        shown.setProperty("role", "mono")
        shown.setMinimumHeight(self.fontMetrics().height() * 4)
        labelled(self.body, translate("Ask", "&Details"), shown)
        copy = QPushButton(translate("Ask", "Cop&y details"))
        copy.clicked.connect(self._copy_details)
        self.body.addWidget(copy, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_buttons(self, choices: Sequence[Choice]) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        for choice in choices:
            button = QPushButton(choice.verb)
            button.setProperty("role", choice.look)
            button.clicked.connect(self._give)
            self.buttons[choice.answer] = button
            if choice.meaning:
                button.setAccessibleDescription(choice.meaning)
                self.body.addLayout(_beside(choice.meaning, button))
            else:
                row.addWidget(button)
        self.body.addLayout(row)
        safe = self.buttons[choices[0].answer]
        safe.setDefault(True)
        safe.setFocus()

    # Slots are methods: a lambda that knows the dialog would keep it alive past the application's end.
    def _give(self) -> None:
        pressed = self.sender()
        self.answer = next(answer for answer, button in self.buttons.items() if button is pressed)
        self.accept()

    def _copy_details(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        announce(self, translate("Ask", "Details copied"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Qt's first size leaves out how high wrapped text gets on large fonts.
        self.resize(self.width(), max(self.height(), self.body.totalHeightForWidth(self.width())))
        # A screen reader reads a dialog by itself when it opens; only an error interrupts it.
        if self._is_error:
            announce(self, self._instruction, assertive=True)


def _beside(meaning: str, button: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.GAP)
    row.addWidget(_wrapped(meaning), 1)
    row.addWidget(button)
    return row


def _wrapped(text: str) -> QLabel:
    label = plain_label(_breakable(text))
    label.setAccessibleName(text)
    label.setWordWrap(True)
    return label


def _breakable(text: str) -> str:
    """Return a text whose long words may go on in the next line, instead of being cut off at the dialog's edge."""
    return _LONG_WORD.sub(lambda word: re.sub(r"(.{8})(?=.)", "\\1\u200b", word[0]), text)
