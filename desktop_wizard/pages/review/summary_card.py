"""The figures of a plan, whom it affects, and whether its versions go together."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from desktop_wizard.numerals import filled, number, numerus
from desktop_wizard.pages.review.loading import Reviewed
from desktop_wizard.pages.review.verdict import VerdictLine
from desktop_wizard.pages.wording import records, roughly, share
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.impact_chart import ImpactChart


class SummaryCard(Card):
    """What was counted, as figures and as a bar.

    Args:
        has_chart: whether the bar is shown.

    Attributes:
        figures, impact, verdict: what is shown, from top to bottom.
        busy: what is being counted or tried.
    """

    def __init__(self, *, has_chart: bool) -> None:
        super().__init__()
        self.figures = Figures(
            [
                ("records", self.tr("Records")),
                ("affected", self.tr("Affected")),
                ("unaffected", self.tr("Unaffected")),
                ("batches", self.tr("Batches")),
                ("time", self.tr("Estimated time")),
            ]
        )
        self.busy = Busy()
        self.impact = ImpactChart()
        self.impact.table_button.setProperty("role", "compact")
        self.verdict = VerdictLine()
        self.body.setSpacing(4)
        self.body.addWidget(self.figures)
        self.body.addWidget(self.busy)
        if has_chart:
            row = QHBoxLayout()
            row.addWidget(self.impact, 1)
            row.addWidget(self.impact.table_button, 0, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(row)
            self.impact.below.addWidget(self.verdict)
        else:
            self.body.addWidget(self.verdict)

    def clear(self) -> None:
        """Show that nothing is counted yet."""
        self.figures.clear()
        self.impact.show_impact(0, 0, "")
        self.verdict.clear()

    def show_reviewed(self, reviewed: Reviewed) -> None:
        """Show what was counted, and what that takes."""
        self.busy.stop()
        self._show_figures(reviewed)
        self._show_impact(reviewed)
        self.verdict.show_verdict(reviewed.review, reviewed.draft.selection)

    def _show_figures(self, reviewed: Reviewed) -> None:
        impact, draft = reviewed.review.impact, reviewed.draft
        exact = self.tr("{0}, counted") if impact.is_exact else self.tr("{0}, estimated")
        part = share(impact.affected, impact.total)
        self.figures.set("records", number(impact.total), self.tr("on {0}").format(draft.selection.from_version))
        self.figures.set("affected", number(impact.affected), exact.format(part))
        self.figures.set("unaffected", number(impact.unaffected), self.tr("no change needed"))
        self.figures.set(
            "batches", number(draft.estimated_batches), self.tr("of {0}").format(records(draft.options.batch_size))
        )
        time = roughly(draft.estimated_duration) if draft.estimated_duration else self.tr("unknown")
        self.figures.set("time", time, self.tr("from the counting"))

    def _show_impact(self, reviewed: Reviewed) -> None:
        impact = reviewed.review.impact
        sentence = filled(
            self.tr("{0:,} of {1:,} records are affected ({2}).", "", numerus(impact.total)),
            impact.affected,
            impact.total,
            share(impact.affected, impact.total),
        )
        if impact.already_invalid:
            before = self.tr("Invalid under {0} already, which no change is blamed for: {1:,}.")
            sentence = f"{sentence} {filled(before, reviewed.draft.selection.from_version, impact.already_invalid)}"
        self.impact.show_impact(
            impact.affected,
            impact.total,
            sentence,
            invalid_before=impact.invalid_anyway,
            unreadable=impact.unreadable,
        )
