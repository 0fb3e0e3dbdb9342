"""The card that shows what the rules make of real records."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy

from desktop_wizard.a11y import announce, labelled, name, plain_label, show_text
from desktop_wizard.engine.model import Key, key_text
from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.transform import RuleStep, concrete_path, responsible_step
from desktop_wizard.numerals import filled
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.record_diff import DiffLine, RecordDiff

_LINES_AT_LEAST = 4
"""Height of the difference in lines of text, for a page of 768 pixels that has to say why a record fails, too."""


class PreviewCard(Card):
    """One affected record before and after, the rule behind each change, and the way to the next.

    Attributes:
        steps: shows the record under all rules, or what one of them made of it.
        by: the rule that is responsible for the current line.
        failing: asks for a record like this one that fails.

    Signals:
        like_wanted(object): the `Preview` whose like is to be found.
    """

    like_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__(self.tr("Transformation preview"))
        self._previews: list[Preview] = []
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
        self.diff.setMinimumHeight(self.fontMetrics().height() * _LINES_AT_LEAST)
        self.problem = Message()
        self.counting = plain_label(
            self.tr("Counter values are examples here: a run numbers all records in key order."), role="help"
        )
        self.counting.hide()
        self.by = plain_label("", role="muted")
        self.by.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.steps = QComboBox()
        self.steps.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.failing = QPushButton(self.tr("One that fails"))
        self.failing.setProperty("role", "compact")
        name(self.failing, self.tr("Find a record like this that fails"))
        self._lay_out()
        self.previous.clicked.connect(lambda: self._step(-1))
        self.following.clicked.connect(lambda: self._step(1))
        self.steps.currentIndexChanged.connect(self._show_step)
        self.diff.moved.connect(self._say_rule)
        self.failing.clicked.connect(self._want_like)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.by, 5)
        labelled(below, self.tr("Sho&w:"), self.steps)
        below.setStretchFactor(self.steps, 2)
        below.addWidget(self.failing)
        self.body.addWidget(self.diff, 1)
        self.body.addLayout(below)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.counting)

    def show_previews(self, previews: Sequence[Preview], affected: int, *, has_counter: bool = False) -> None:
        """Show the previews: the record that was shown before where it is among them, else the first one.

        Args:
            affected: how many records are affected in all.
            has_counter: whether a rule numbers records, which the previews can't do as the run will.
        """
        shown = self.current
        self.counting.setVisible(has_counter)
        self._previews, self._affected = list(previews), affected
        keys = [preview.key for preview in previews]
        self._at = keys.index(shown.key) if shown is not None and shown.key in keys else 0
        self._show()

    @property
    def current(self) -> Preview | None:
        """The record that is shown."""
        return self._previews[self._at] if self._previews else None

    def show_another(self, preview: Preview) -> None:
        """Show a record that was looked for; it is kept among the others, behind the current one."""
        keys = [each.key for each in self._previews]
        if preview.key in keys:
            self._at = keys.index(preview.key)
        else:
            self._at = min(self._at + 1, len(self._previews))
            self._previews.insert(self._at, preview)
        self._show()
        announce(self, self._where())

    def _step(self, by: int) -> None:
        self._at += by
        self._show()
        announce(self, self._where())

    def _show(self) -> None:
        self._enable(self.previous, self.following, self._at > 0)
        self._enable(self.following, self.previous, self._at < len(self._previews) - 1)
        self.failing.setEnabled(bool(self._previews))
        shown = self.current
        self._list_steps(shown.working_steps if shown is not None else ())
        if shown is None:
            self.set_aside(self.tr("no record to show"))
            self.diff.show_lines([])
            self.by.setText("")
            self.problem.hide()
            return
        self.set_aside(self._where())
        self._show_step()
        self.problem.hide()
        if not shown.conforms:
            what = self.tr("would be skipped. {0}") if shown.is_skipped else self.tr("would be quarantined. {0}")
            self.problem.say("warning", what.format(self._reason(shown)))

    def _reason(self, preview: Preview) -> str:
        """Return why a record stays behind, with the rule that stopped it and where that leads."""
        why, step = "; ".join(preview.problems[:3]), preview.stopped_at
        if step is None:
            return why
        if step.stage:
            return self.tr("Rule {0}, on the way to {1}: {2}").format(step.number, step.stage, why)
        return self.tr("Rule {0}: {1}").format(step.number, why)

    def _list_steps(self, steps: Sequence[RuleStep]) -> None:
        self.steps.blockSignals(True)
        self.steps.clear()
        self.steps.addItem(self.tr("All rules"))
        for step in steps:
            text = f"{step.number}. {told(step.rule.sentence())}"
            self.steps.addItem(f"{step.stage}: {text}" if step.stage else text, step.number)
        self.steps.blockSignals(False)
        self.steps.setEnabled(len(steps) > 0)

    def _show_step(self) -> None:
        """Show the record before and after all rules, or before and after the one that is chosen."""
        shown, number = self.current, self.steps.currentData()
        if shown is None:
            return
        if number is None:
            # A record that can't be transformed stays as it is.
            self.diff.show_records(shown.before, shown.before if shown.after is None else shown.after)
            return
        at = next(position for position, step in enumerate(shown.steps) if step.number == number)
        before = shown.steps[at - 1].value if at else shown.before
        self.diff.show_records(before, shown.steps[at].value)

    def _say_rule(self, line: DiffLine | None) -> None:
        shown = self.current
        step = None
        if shown is not None and line is not None and line.is_changed:
            chosen = self.steps.currentData()
            steps = [each for each in shown.steps if chosen in (None, each.number)]
            step = responsible_step(steps, concrete_path(line.place))
        text = self._responsible(step, line)
        show_text(self.by, text)
        self.by.setToolTip(text)
        self.diff.view.setAccessibleDescription(text)

    def _responsible(self, step: RuleStep | None, line: DiffLine | None) -> str:
        """Return who made a line what it is: a rule, or what saw the record behind the rules."""
        if step is not None:
            return self.tr("Rule {0}: {1}").format(step.number, told(step.rule.sentence()))
        is_changed = line is not None and line.is_changed and self.steps.currentData() is None
        is_seen = self.current is not None and self.current.is_seen
        return self.tr("By the script, behind the rules") if is_changed and is_seen else ""

    def _want_like(self) -> None:
        if self.current is not None:
            self.like_wanted.emit(self.current)

    def _enable(self, button: QPushButton, other: QPushButton, is_enabled: bool) -> None:
        """Enable a button or not; the focus of one that ends goes to the other, not somewhere."""
        had_focus = button.hasFocus()
        button.setEnabled(is_enabled)
        if had_focus and not is_enabled and len(self._previews) > 1:
            other.setEnabled(True)
            other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _where(self) -> str:
        key: Key = self._previews[self._at].key
        where = filled(self.tr("record {0} · {1:,} of {2:,}"), key_text(key), self._at + 1, len(self._previews))
        if self._affected > len(self._previews):
            return self.tr("{0} shown").format(where)
        return where
