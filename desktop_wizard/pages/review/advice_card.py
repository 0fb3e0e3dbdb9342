"""The card that says what can go wrong, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_wizard.a11y import name, set_no_tab_trap
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.told import told
from desktop_wizard.widgets.card import Card


class AdviceCard(Card):
    """Rules, risks and recommendations of a plan, a sentence each."""

    def __init__(self) -> None:
        super().__init__(self.tr("Risks and recommendations"))
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        name(self.list, self.tr("Risks and recommendations"))
        set_no_tab_trap(self.list)
        self.body.addWidget(self.list)

    def clear(self) -> None:
        self.list.clear()
        self.set_aside("")

    def show_advice(self, plan: MigrationPlan, previewed: Sequence[bool], notes: Sequence[str] = ()) -> None:
        """Show what is to be said of a plan.

        Args:
            previewed: of each previewed record, whether it would conform.
            notes: what else one might wonder about, a sentence each.
        """
        self.list.clear()
        unhandled = plan.review.unhandled
        left = sum(plan.review.impact.by_change.get(change.id, 0) for change in unhandled)
        if unhandled:
            self._add(
                "▲",
                filled(
                    self.tr(
                        "Changes without a rule: {0:,}. Up to {1:,} records will be quarantined.", "", numerus(left)
                    ),
                    len(unhandled),
                    left,
                ),
            )
        elif previewed and not all(previewed):
            self._add(
                "▲",
                filled(
                    self.tr(
                        "{0:,} of the {1:,} previewed records would not conform and be quarantined.",
                        "",
                        numerus(len(previewed)),
                    ),
                    len(previewed) - sum(previewed),
                    len(previewed),
                ),
            )
        for risk in plan.risks:
            self._add("▲", told(risk))
        for advice in plan.recommendations:
            self._add("→", told(advice))
        if not self.list.count():
            self._add("✓", self.tr("No risk was found."))
        for note in notes:
            self._add("•", told(note))
        self.list.setCurrentRow(0)
        count = len(plan.risks)
        self.set_aside(filled(self.tr("{0:,} risks", "", numerus(count)), count))

    def _add(self, mark: str, text: str) -> None:
        item = QListWidgetItem(f"{mark}  {text}")
        word = {"▲": self.tr("Risk"), "→": self.tr("Recommendation")}.get(mark, "")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word}: {text}" if word else text)
        self.list.addItem(item)
