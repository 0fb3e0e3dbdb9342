"""The verdict on two versions: one line on the page, and a window with what it rests on."""

from __future__ import annotations

import json

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import name, plain_label
from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.plan import Review
from desktop_wizard.told import told

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def verdict_text(review: Review) -> str:
    """Return the verdict, and how it was reached."""
    if review.is_compatible is None:
        return translate("Verdict", "Undecided: neither a proof nor a counterexample was found.")
    if review.is_compatible:
        return translate("Verdict", "Compatible: proved. No valid record becomes invalid.")
    if review.decided_by == "witness":
        return translate("Verdict", "Not compatible: an example record shows it.")
    return translate("Verdict", "Not compatible: proved.")


class VerdictLine(QWidget):
    """The verdict in a sentence, and the way to what it rests on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dialog = VerdictDialog(self)
        self._shown: tuple[Review, Selection] | None = None
        self.label = plain_label("")
        self.button = QPushButton(self.tr("&Verdict…"))
        self.button.setProperty("role", "compact")
        self.button.clicked.connect(self.open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.label)
        row.addWidget(self.button)
        self.clear()

    @property
    def dialog(self) -> VerdictDialog:
        return self._dialog

    def clear(self) -> None:
        self._shown = None
        self.label.setText("")
        name(self.button, self.tr("Verdict"))
        self.button.setEnabled(False)

    def show_verdict(self, review: Review, selection: Selection) -> None:
        self._shown = (review, selection)
        self.label.setText(verdict_text(review))
        name(self.button, self.tr("Verdict"), self.label.text())
        self.button.setEnabled(True)

    def open(self) -> None:
        if self._shown is not None:
            self._dialog.show_verdict(*self._shown)


class VerdictDialog(QDialog):
    """How it was decided, the example record, and how records are validated."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Verdict"))
        self.head = plain_label("", role="heading")
        self.head.setWordWrap(True)
        self.about = plain_label("")
        self.about.setWordWrap(True)
        self.witness = QPlainTextEdit()
        self.witness.setReadOnly(True)
        self.witness.setTabChangesFocus(True)
        self.witness.setProperty("role", "mono")
        self._facts: list[QLabel] = []
        self.close_button = QPushButton(self.tr("C&lose"))
        self.close_button.clicked.connect(self.close)
        self._lay_out()

    def _lay_out(self) -> None:
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        for widget in (self.head, self.about, self.witness):
            box.addWidget(widget)
        box.addWidget(plain_label(self.tr("How records are validated"), role="heading"))
        self._list = QVBoxLayout()
        box.addLayout(self._list)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        box.addLayout(row)

    def show_verdict(self, review: Review, selection: Selection) -> None:
        """Open on the verdict of a review."""
        self.head.setText(verdict_text(review))
        is_witnessed = review.decided_by == "witness"
        self.about.setText(self._about(review, selection))
        self.witness.setVisible(is_witnessed)
        self.witness.setPlainText(json.dumps(review.witness, ensure_ascii=False, indent=2) if is_witnessed else "")
        name(self.witness, self.tr("Example record"))
        self._show_facts(self._settings(review, selection))
        self._fit()
        self.open()

    def _fit(self) -> None:
        """Give every sentence its lines, which a layout alone does not."""
        letter = self.fontMetrics()
        width = letter.averageCharWidth() * 96
        self.witness.setMinimumHeight(letter.height() * 12)
        self._box.activate()
        self.resize(width, self._box.totalHeightForWidth(width))

    def texts(self) -> list[str]:
        """Return the sentences about how records are validated."""
        return [label.text() for label in self._facts]

    def _about(self, review: Review, selection: Selection) -> str:
        old, new = selection.from_version, selection.to_version
        if review.is_compatible is None:
            return self.tr(
                "In the time there was, no record was found that {0} accepts and {1} refuses, and no proof that "
                "there is none. What is affected below is counted on your records all the same."
            ).format(old, new)
        if review.is_compatible:
            return self.tr("Every record that is valid under {0} is valid under {1}.").format(old, new)
        if review.decided_by == "witness":
            return self.tr("This record is valid under {0}, and not under {1}:").format(old, new)
        return self.tr("Some record that is valid under {0} is not under {1}.").format(old, new)

    def _settings(self, review: Review, selection: Selection) -> list[str]:
        facts = [
            self.tr("“format” is asserted: a text that is not of its format makes a record invalid."),
            self.tr("“default” fills nothing in: a missing field is missing until a rule supplies it."),
        ]
        for version, schema in (
            (selection.from_version, review.old_schema),
            (selection.to_version, review.new_schema),
        ):
            facts.append(self.tr("{0} is read as draft {1}.").format(version, schema.dialect.removeprefix("draft-")))
            facts += map(told, schema.notes)
        return facts

    def _show_facts(self, facts: list[str]) -> None:
        for label in self._facts:
            self._list.removeWidget(label)
            label.deleteLater()
        self._facts = [plain_label(fact, role="value") for fact in facts]
        for label in self._facts:
            label.setWordWrap(True)
            self._list.addWidget(label)
