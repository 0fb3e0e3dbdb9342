"""What is shown while every record is still being counted: what a host expects, and what a sample says."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication

from desktop_wizard.engine.model import Impact
from desktop_wizard.numerals import filled, number
from desktop_wizard.pages.wording import share
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.impact_chart import ImpactChart

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def show_expected(count: int | None, batch_size: int, figures: Figures) -> None:
    """Show how many records a host expects, None for nothing, and the batches that they would be."""
    if count is None:
        return
    figures.set("records", f"~{number(count)}", translate("Estimate", "expected"))
    figures.set("batches", f"~{number(math.ceil(count / batch_size))}", translate("Estimate", "expected"))


def show_estimate(impact: Impact, figures: Figures, chart: ImpactChart) -> None:
    """Show an estimate as one, with the bounds that it lies between; a source that was counted whole is not one."""
    if impact.bounds is None:
        return
    low, high = (share(bound, impact.total) for bound in impact.bounds)
    figures.set("records", number(impact.total))
    figures.set(
        "affected", f"~{number(impact.affected)}", translate("Estimate", "{0} to {1}, estimated").format(low, high)
    )
    figures.set("unaffected", f"~{number(impact.unaffected)}", translate("Estimate", "estimated"))
    sentence = translate(
        "Estimate",
        "About {0:,} of {1:,} records are affected, going by a sample of {2:,}: "
        "between {3:,} and {4:,} with 95 % confidence.",
    )
    chart.show_impact(
        impact.affected,
        impact.total,
        filled(sentence, impact.affected, impact.total, impact.sampled, *impact.bounds),
        invalid_before=impact.invalid_anyway,
        unreadable=impact.unreadable,
    )
