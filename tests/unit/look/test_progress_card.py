"""What the card with the bar says below it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from desktop_wizard.pages.execute.progress_card import ProgressCard
from tests.unit.cli.test_run_teller import PROGRESS


def test_why_batches_are_smaller_and_how_often_others_wrote_stands_below_the_bar(qapp: QApplication) -> None:
    card = ProgressCard()
    card.show_progress(PROGRESS)
    assert card.text.text().startswith("500 of 1,000 records")
    assert "batches" not in card.text.text()
    card.show_progress(replace(PROGRESS, batch_size=120, size_reason="to stay within 16 MiB", conflicts=3))
    assert "batches of 120, to stay within 16 MiB" in card.text.text()
    assert "read again because of other programs: 3" in card.text.text()
    card.deleteLater()
