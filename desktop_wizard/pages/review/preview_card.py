"""The card that shows what the rules make of real records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_wizard.a11y import announce, name, plain_label
from desktop_wizard.engine.model import key_text
from desktop_wizard.engine.plan import Preview
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.record_diff import RecordDiff


class PreviewCard(Card):
    """One affected record before and after, and the way to the next."""

    def __init__(self) -> None:
        super().__init__(self.tr("Transformation preview"))
        self._previews: Sequence[Preview] = ()
        self._affected = 0
        self._at = 0
        self.previous = QPushButton(self.tr("‹"))
        self.following = QPushButton(self.tr("›"))
        name(self.previous, self.tr("Previous record"))
        name(self.following, self.tr("Next record"))
        for button in (self.previous, self.following):
            button.setProperty("role", "compact")
            self.head.addWidget(button)
        self.diff = RecordDiff()
        self.problem = Message()
        self.counting = plain_label(
            self.tr("Counter values are examples here: a run numbers all records in key order."), role="help"
        )
        self.counting.hide()
        self.body.addWidget(self.diff, 1)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.counting)
        self.previous.clicked.connect(lambda: self._step(-1))
        self.following.clicked.connect(lambda: self._step(1))

    def show_previews(self, previews: Sequence[Preview], affected: int, *, has_counter: bool = False) -> None:
        """Show the first of the previews.

        Args:
            affected: how many records are affected in all.
            has_counter: whether a rule numbers records, which the previews can't do as the run will.
        """
        self.counting.setVisible(has_counter)
        self._previews, self._affected, self._at = previews, affected, 0
        self._show()

    def _step(self, by: int) -> None:
        self._at += by
        self._show()
        announce(self, self._where())

    def _show(self) -> None:
        self._enable(self.previous, self.following, self._at > 0)
        self._enable(self.following, self.previous, self._at < len(self._previews) - 1)
        if not self._previews:
            self.set_aside(self.tr("no record to show"))
            self.diff.show_lines([])
            self.problem.hide()
            return
        shown = self._previews[self._at]
        self.set_aside(self._where())
        # A record that can't be transformed stays as it is.
        self.diff.show_records(shown.before, shown.before if shown.after is None else shown.after)
        self.problem.hide()
        if not shown.conforms:
            what = self.tr("would be skipped. {0}") if shown.is_skipped else self.tr("would be quarantined. {0}")
            self.problem.say("warning", what.format("; ".join(shown.problems[:3])))

    def _enable(self, button: QPushButton, other: QPushButton, is_enabled: bool) -> None:
        """Enable a button or not; the focus of one that ends goes to the other, not somewhere."""
        had_focus = button.hasFocus()
        button.setEnabled(is_enabled)
        if had_focus and not is_enabled and len(self._previews) > 1:
            other.setEnabled(True)
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _where(self) -> str:
        key = key_text(self._previews[self._at].key)
        where = self.tr("record {0} · {1:,} of {2:,}").format(key, self._at + 1, len(self._previews))
        if self._affected > len(self._previews):
            return self.tr("{0} shown").format(where)
        return where
