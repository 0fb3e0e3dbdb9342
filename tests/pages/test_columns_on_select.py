"""Page 1 takes ordinary columns as the record, and says which version the records look like."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from desktop_wizard.engine.impact import Match
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.select.source_card import SourceCard
from tests.pages.conftest import Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.rows import COLUMNS, customers, customers_source, row_journey

OpenWizard = Callable[..., Hand]
RECORDS = 60


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return a folder with a table of ordinary columns, a registry and rules."""
    row_journey(tmp_path / "shop", RECORDS)
    return tmp_path / "shop"


def opened(open_wizard: OpenWizard, shop: Path, source: RecordSource | None) -> Hand:
    hand = open_wizard(record_source=source, registry=str(shop / "registry"), rules=shop / "rules.json")
    if source is None:
        card = hand.wizard.select.source_card
        card.database.setText(str(shop / "shop.sqlite"))
        card.look()
    hand.wait(lambda: hand.wizard.select.source_card.source() is not None)
    return hand


def ticked_by_hand(card: SourceCard, *names: str) -> None:
    """Go to columns of the list and press Space, as a keyboard's user does."""
    card.columns.list.setFocus()
    for name in names:
        (item,) = card.columns.list.findItems(name, Qt.MatchFlag.MatchExactly)
        card.columns.list.setCurrentItem(item)
        QTest.keyClick(card.columns.list, Qt.Key.Key_Space)


def test_a_table_without_documents_offers_its_columns_ticked(open_wizard: OpenWizard, shop: Path) -> None:
    hand = opened(open_wizard, shop, None)
    card = hand.wizard.select.source_card
    assert card.columns.isVisible()
    source = card.source()
    assert source is not None
    assert (source.document_column, source.columns, source.shows_nulls) == ("", COLUMNS, False)
    assert source.version_column == "version"
    assert unnamed_controls(hand.wizard.select) == duplicate_mnemonics(hand.wizard) == []


def test_columns_are_ticked_and_null_is_chosen_with_the_keyboard(open_wizard: OpenWizard, shop: Path) -> None:
    hand = opened(open_wizard, shop, None)
    card = hand.wizard.select.source_card
    ticked_by_hand(card, "extra", "photo")
    QTest.keyClick(card.columns.nulls, Qt.Key.Key_Down)
    source = card.source()
    assert source is not None
    assert source.columns == (*COLUMNS[:-1], "photo")
    assert source.shows_nulls
    listed = QAccessible.queryAccessibleInterface(card.columns.list)
    assert listed.text(QAccessible.Text.Name) == "Record columns"
    assert listed.child(0).state().checkable
    assert listed.child(0).state().checked


def test_space_ticks_every_selected_column(open_wizard: OpenWizard, shop: Path) -> None:
    card = opened(open_wizard, shop, None).wizard.select.source_card
    card.columns.list.setFocus()
    card.columns.list.selectAll()
    QTest.keyClick(card.columns.list, Qt.Key.Key_Space)
    assert card.columns.ticked() == ()
    assert card.source() is None
    assert "columns" in card.problems()


def test_columns_that_cannot_form_a_record_are_told_before_next(open_wizard: OpenWizard, shop: Path) -> None:
    hand = opened(open_wizard, shop, None)
    select = hand.wizard.select
    ticked_by_hand(select.source_card, "twice", "version")
    hand.wait(lambda: select._found)
    (told,) = select._found.values()
    assert "does not fit the table" in told
    hand.click(Button.NextButton)
    assert hand.wizard.currentPage() is select


def test_a_host_names_columns_and_the_whole_way_takes_them(open_wizard: OpenWizard, shop: Path) -> None:
    journey = row_journey(shop / "again", RECORDS)
    before = customers(journey)
    source = customers_source(shop / "again" / "shop.sqlite", columns=COLUMNS[:-1])
    hand = opened(open_wizard, shop, source)
    assert hand.wizard.select.source_card.columns.ticked() == COLUMNS[:-1]
    hand.to_configure()
    hand.run(dry=False)
    assert hand.wizard.session.report is not None
    assert hand.wizard.session.report.passed
    assert customers(journey) != before


def test_each_version_says_how_many_sampled_records_are_valid_under_it(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    card = hand.wizard.select.schema_card
    hand.wait(lambda: card.match.text())
    assert card.match.text() == "Valid under 2.1.0: 400 of 400 sampled"
    assert "400 of 400" in card.from_version.accessibleDescription()
    assert card.from_version.itemData(0, Qt.ItemDataRole.ToolTipRole) == card.match.text()


def test_nobody_waits_for_the_sample_to_go_on(open_wizard: OpenWizard, monkeypatch: pytest.MonkeyPatch) -> None:
    is_over = Event()

    def never(*args: object, stop: Callable[[], None], **others: object) -> dict[str, Match]:
        while not is_over.wait(0.01):
            stop()
        return {}

    monkeypatch.setattr("desktop_wizard.pages.select.looking.recognise", never)
    hand = open_wizard()
    hand.to_review()
    assert hand.wizard.select._recognising.is_running
    is_over.set()
    hand.wait(lambda: not hand.wizard.select._recognising.is_running)
    assert not hand.wizard.select.schema_card.match.isVisible()


def test_without_a_version_column_the_likeliest_version_is_chosen(open_wizard: OpenWizard, tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "more", 50)
    newest = json.loads((place.registry / "payment_event_schema" / "3.0.0.json").read_text("utf-8"))
    (place.registry / "payment_event_schema" / "4.0.0.json").write_text(json.dumps(newest), encoding="utf-8")
    hand = open_wizard(
        record_source=replace(place.source, version_column=None), registry=str(place.registry), rules=None
    )
    card = hand.wizard.select.schema_card
    hand.wait(lambda: card.match.isVisible())
    assert card.from_version.currentText() == "2.1.0"
    assert card.match.text() == "Valid under 2.1.0: 50 of 50 sampled"
