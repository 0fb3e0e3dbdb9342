"""The two lists that rules are made with: suggestions for each change, and the rules that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton

from desktop_wizard.a11y import labelled, plain_label, set_no_tab_trap
from desktop_wizard.engine.model import Change
from desktop_wizard.engine.transform import Rule, Suggestion, Suggestions
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.wording import records
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """A breaking change with how many records it affects, and whether a rule takes care of it."""

    change: Change
    records: int
    is_handled: bool


class SuggestionCard(Card):
    """The changes, and the ranked suggestions for the one that is current."""

    def __init__(self) -> None:
        super().__init__(self.tr("Suggestions"))
        self._lines: Sequence[ChangeLine] = ()
        self._found: Suggestions | None = None
        self.changes = _list()
        self.changes.setWordWrap(False)
        self.changes.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list = _list()
        self.take = QPushButton(self.tr("&Take"))
        self.take_all = QPushButton(self.tr("Take the &Best for Every Change"))
        labelled(self.body, self.tr("C&hanges:"), self.changes)
        labelled(self.body, self.tr("&Suggestions for it, the best first:"), self.list)
        self.body.setStretchFactor(self.list, 1)
        self.unseen = plain_label(
            self.tr("Suggestions are tried without the script; the count below includes it."), role="help"
        )
        self.unseen.hide()
        self.body.addWidget(self.unseen)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.take_all)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.changes.setMaximumHeight(self.fontMetrics().height() * 6)
        self.changes.currentRowChanged.connect(self._show_current)
        self.list.itemActivated.connect(lambda _: self.take.click())

    def tell_of_script(self, is_seen: bool) -> None:
        """Say that figures leave the script out, where one, or a host, sees each record behind the rules."""
        self.unseen.setVisible(is_seen)
        self.list.setAccessibleDescription(self.unseen.text() if is_seen else "")

    def show_changes(self, lines: Sequence[ChangeLine]) -> None:
        """Show the changes; the current one stays current."""
        at = max(self.changes.currentRow(), 0)
        self._lines = lines
        self.changes.blockSignals(True)
        self.changes.clear()
        for line in lines:
            count = records(line.records)
            state = self.tr("a rule takes care of it") if line.is_handled else self.tr("no rule")
            if not line.records:
                state = self.tr("nothing to do")
            mark, said = "✓" if line.is_handled or not line.records else "▲", told(line.change.description)
            item = QListWidgetItem(f"{mark}  {said} · {count} · {state}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{said}, {count}, {state}")
            item.setToolTip(item.text())
            self.changes.addItem(item)
        self.changes.setCurrentRow(min(at, len(lines) - 1))
        self.changes.blockSignals(False)
        self._show_current()

    def show_suggestions(self, found: Suggestions) -> None:
        """Show what was found for every change."""
        self._found = found
        self._show_current()

    def current_suggestion(self) -> Suggestion | None:
        """Return the suggestion that is current, None where there is none."""
        ranked, at = self._ranked(), self.list.currentRow()
        return ranked[at] if 0 <= at < len(ranked) else None

    def _ranked(self) -> tuple[Suggestion, ...]:
        at = self.changes.currentRow()
        if self._found is None or not 0 <= at < len(self._lines):
            return ()
        return self._found.of(self._lines[at].change.id)

    def _show_current(self) -> None:
        at = max(self.list.currentRow(), 0)
        ranked = self._ranked()
        self.list.clear()
        for suggestion in ranked:
            does, evidence, reason = map(told, (suggestion.sentence, suggestion.evidence, suggestion.reason))
            item = QListWidgetItem(f"{does}\n{evidence} · {reason}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{does}; {evidence}. {reason}")
            self.list.addItem(item)
        if not ranked:
            waiting = self.tr("Looking for suggestions…") if self._found is None else self.tr("No suggestion.")
            self.list.addItem(waiting)
        self.list.setCurrentRow(min(at, max(len(ranked) - 1, 0)))
        self.take.setEnabled(bool(ranked))
        self.take_all.setEnabled(self._found is not None and bool(self._found.by_change))


class RuleCard(Card):
    """The rules in the order they work, and what may be done with each."""

    def __init__(self) -> None:
        super().__init__(self.tr("Rules"))
        self.list = _list()
        self.edit = QPushButton(self.tr("&Edit…"))
        self.new = QPushButton(self.tr("&New…"))
        self.remove = QPushButton(self.tr("&Remove"))
        self.up = QPushButton(self.tr("&Up"))
        self.down = QPushButton(self.tr("&Down"))
        labelled(self.body, self.tr("Ru&les, in the order they work:"), self.list)
        self.body.setStretchFactor(self.list, 1)
        buttons = QHBoxLayout()
        for button in (self.edit, self.new, self.remove, self.up, self.down):
            button.setProperty("role", "compact")
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.list.currentRowChanged.connect(self._offer)
        self.list.itemActivated.connect(lambda _: self.edit.click())

    def show_rules(self, rules: Sequence[Rule], current: int) -> None:
        """Show rules, one of them current."""
        self.list.clear()
        for number, rule in enumerate(rules, 1):
            item = QListWidgetItem(f"{number}. {told(rule.sentence())}")
            item.setToolTip(item.text())
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(current, 0), len(rules) - 1))
        self.set_aside(filled(self.tr("{0:,} rules", "", numerus(len(rules))), len(rules)))
        self._offer()

    def current(self) -> int | None:
        """Return the number of the current rule from 0, None where there is none."""
        at = self.list.currentRow()
        return at if at >= 0 else None

    def _offer(self) -> None:
        at, count = self.list.currentRow(), self.list.count()
        for button in (self.edit, self.remove):
            button.setEnabled(at >= 0)
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < count - 1)


class _WrappingList(QListWidget):
    """Lays its items out again for the width it really got, which those from before it was shown do not know."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


def _list() -> QListWidget:
    made = _WrappingList()
    made.setWordWrap(True)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    made.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    made.setResizeMode(QListWidget.ResizeMode.Adjust)
    made.setTextElideMode(Qt.TextElideMode.ElideNone)
    set_no_tab_trap(made)
    return made
