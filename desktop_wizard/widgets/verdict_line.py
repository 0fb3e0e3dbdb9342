"""Whether one version may follow another, as a line that says how that was decided."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop_wizard.a11y import announce
from desktop_wizard.engine.schema import Comparison
from desktop_wizard.numerals import Counted, filled

_LOOKS = {True: "success", False: "error", None: "warning"}
_SHAPES = {True: "✓", False: "◆", None: "?"}

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def short_verdict(comparison: Comparison) -> str:
    """Return the verdict in a few words, for a table: shape, word, and how many changes break something."""
    breaking = len(comparison.breaking)
    if comparison.is_compatible is None:
        word = translate("VerdictLine", "undecided")
    elif comparison.is_compatible:
        word = translate("VerdictLine", "compatible")
    else:
        word = translate("VerdictLine", "not compatible")
    if breaking:
        counted = Counted.tr("{0}, {1:,} breaking changes", "", breaking)
        word = filled(counted, word, breaking)
    return f"{_SHAPES[comparison.is_compatible]} {word}"


def long_verdict(comparison: Comparison, old: str, new: str) -> str:
    """Return the verdict on two versions in a sentence, and what it rests on."""
    if comparison.is_compatible is None:
        return translate(
            "VerdictLine", "Undecided: in the time there was, neither a proof nor a counterexample was found."
        )
    if comparison.is_compatible:
        return translate(
            "VerdictLine", "Compatible, proved: every record that is valid under {0} is valid under {1}."
        ).format(old, new)
    if comparison.decided_by == "witness":
        return translate(
            "VerdictLine", "Not compatible: a record shows it, valid under {0} and not under {1}."
        ).format(old, new)
    return translate(
        "VerdictLine", "Not compatible, proved: some record is valid under {0} and not under {1}."
    ).format(old, new)


class VerdictLine(QLabel):
    """The long verdict with its shape and colour, to be reached with Tab, read and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.hide()

    def show_verdict(self, comparison: Comparison, old: str, new: str) -> None:
        said = long_verdict(comparison, old, new)
        is_news = self.isHidden() or said != self.accessibleName()
        self.setText(f"{_SHAPES[comparison.is_compatible]}  {said}")
        self.setAccessibleName(said)
        self.setProperty("role", _LOOKS[comparison.is_compatible])
        self.style().unpolish(self)
        self.style().polish(self)
        # A frame asks for the room that its border and padding take only when it hears of another style.
        QCoreApplication.sendEvent(self, QEvent(QEvent.Type.StyleChange))
        self.show()
        self._fit()
        if is_news:
            announce(self, said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take the height that the sentence needs at this width; a splitter below would leave it a line at most."""
        self.setMinimumHeight(max(0, self.heightForWidth(self.width())))
