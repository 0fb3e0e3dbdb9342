"""The way from a change on page 2 to every record that it affects."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.pages.review.key_dialog import KeyDialog
from tests.pages.conftest import Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls

OpenWizard = Callable[..., Hand]


def opened(hand: Hand, kind: str) -> KeyDialog:
    """Return the list of the records that the change of a kind affects."""
    review = hand.wizard.review
    model = review.tree.changes
    for row in range(model.rowCount()):
        entry = model.entry(model.index(row, 0))
        if entry is not None and entry.change.kind == kind:
            review.tree.setCurrentIndex(model.index(row, 0))
    QTest.mouseClick(review.keys_button, Qt.MouseButton.LeftButton)
    assert review.keys.isVisible()
    return review.keys


def test_a_change_leads_to_every_record_that_it_affects(open_wizard: OpenWizard, sample: SamplePlace) -> None:
    place = create_sample("payments", sample.database.parent / "more", records=4_000)
    hand = open_wizard(record_source=place.source, registry=str(place.registry), rules=place.rules)
    hand.to_review()
    hand.wait(lambda: hand.wizard.review.first_focus() is hand.wizard.review.tree)
    dialog = opened(hand, "field_removed")
    with closing(sqlite3.connect(place.database)) as database:
        sql = "SELECT id FROM payments WHERE json_extract(doc, '$.metadata') IS NOT NULL ORDER BY id"
        wanted = [str(key) for (key,) in database.execute(sql)]
    assert len(wanted) > 200
    assert dialog.where.text() == f"100 of {len(wanted):,} shown"
    assert unnamed_controls(dialog) == duplicate_mnemonics(dialog) == []
    for shown in (200, 300, 400):
        if dialog.more.isEnabled():
            QTest.mouseClick(dialog.more, Qt.MouseButton.LeftButton)
            hand.wait(lambda shown=shown: dialog.list.count() >= min(shown, len(wanted)))
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == wanted
    assert not dialog.more.isEnabled()
    dialog.close()


def test_a_change_that_affects_no_record_leads_to_all_affected_ones(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_review()
    review = hand.wizard.review
    hand.wait(lambda: review.first_focus() is review.tree)
    last = review.tree.changes.rowCount() - 1
    review.tree.setCurrentIndex(review.tree.changes.index(last, 0))
    entry = review.tree.current_entry()
    assert entry is not None
    assert not entry.records
    QTest.mouseClick(review.keys_button, Qt.MouseButton.LeftButton)
    assert review.keys.which.currentText().startswith("All affected records (")
    review.keys.close()


def test_records_that_were_invalid_before_and_unreadable_ones_are_listed_too(
    open_wizard: OpenWizard, sample: SamplePlace
) -> None:
    with closing(sqlite3.connect(sample.database)) as database, database:
        database.execute("UPDATE payments SET doc = json_set(doc, '$.currency', 5) WHERE id = 3")
        database.execute("UPDATE payments SET doc = 'nonsense' WHERE id = 4")
    hand = open_wizard()
    hand.to_review()
    review = hand.wizard.review
    hand.wait(lambda: review.first_focus() is review.tree)
    QTest.mouseClick(review.keys_button, Qt.MouseButton.LeftButton)
    dialog = review.keys
    offered = [dialog.which.itemText(at) for at in range(dialog.which.count())]
    assert "Invalid under 2.1.0 already (1)" in offered
    dialog.which.setCurrentIndex(offered.index("Invalid under 2.1.0 already (1)"))
    assert [dialog.list.item(row).text() for row in range(dialog.list.count())] == ["3"]
    dialog.which.setCurrentIndex(offered.index("No readable JSON object (1)"))
    hand.wait(lambda: dialog.list.count() == 1)
    assert dialog.list.item(0).text() == "4", "no key of it was kept; it is looked for"
    dialog.close()
