"""Page 1 takes every form of registry, and says what is in it and what is not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from desktop_wizard.ask.versions import VersionsQuestion, in_order, version_in
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.pages.select.schema_card import SchemaCard
from tests.pages.conftest import Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.registry_files import subject
from tests.support.scripted_ask import ScriptedAsk

OpenWizard = Callable[..., Hand]
ADDRESS = "https://schemas.example.com/address.json"


def looked(hand: Hand) -> SchemaCard:
    card = hand.wizard.select.schema_card
    hand.wait(lambda: not card.is_looking and card.details.isEnabled())
    return card


def a_drop(*paths: Path) -> QDropEvent:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, none)
    event.data = data  # type: ignore[attr-defined] # the event does not keep it alive
    return event


def test_what_a_registry_holds_and_lacks_is_listed_and_a_missing_file_located(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    folder = tmp_path / "r"
    (folder / "pay").mkdir(parents=True)
    (folder / "pay" / "1.0.0.json").write_text('{"$schema": "https://acme.example/own"}')
    (folder / "pay" / "2.0.0.json").write_text(json.dumps({"$ref": ADDRESS}))
    (folder / "pay" / "3.0.0.json").write_text("{bad")
    hand = open_wizard(registry=str(folder), rules=None)
    card = looked(hand)
    QTest.mouseClick(card.details, Qt.MouseButton.LeftButton)
    dialog = card._dialog
    assert dialog.isVisible()
    (row,) = dialog.versions.twin.rows()
    assert row[:5] == ("pay", "1.0.0", "", "2020-12", "pay/1.0.0.json")
    said = [dialog.remarks.item(at).text() for at in range(dialog.remarks.count())]
    assert said[0] == f"Missing: {ADDRESS}. It is never fetched; locate its file."
    assert any("pay/3.0.0.json:1:2" in text for text in said)
    assert any("https://acme.example/own" in text for text in said)
    assert unnamed_controls(dialog) == duplicate_mnemonics(dialog) == []
    ask.file = tmp_path / "address.json"
    ask.file.write_text("{bad")
    QTest.mouseClick(dialog.locate, Qt.MouseButton.LeftButton)
    assert ask.asked[-1] == "error", "a file that is no schema is refused"
    ask.file.write_text('{"$schema": "https://json-schema.org/draft/2020-12/schema"}')
    QTest.mouseClick(dialog.locate, Qt.MouseButton.LeftButton)
    hand.wait(lambda: len(dialog.versions.twin.rows()) == 2)
    assert not any(ADDRESS in dialog.remarks.item(at).text() for at in range(dialog.remarks.count()))
    dialog.remarks.setCurrentRow(dialog.remarks.count() - 1)
    assert not dialog.locate.isEnabled(), "there is nothing to locate"
    dialog.close()


def test_a_registry_that_is_a_file_can_be_chosen(open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path) -> None:
    file = tmp_path / "schemas.json"
    file.write_text(json.dumps([subject("pay", 1, {}), subject("pay", 2, {})]))
    hand = open_wizard(registry=None, rules=None)
    ask.files = [file]
    card = hand.wizard.select.schema_card
    QTest.mouseClick(card.browse_files, Qt.MouseButton.LeftButton)
    looked(hand)
    assert card.schema.currentText() == "pay"
    assert card.registry.text() == str(file)


def test_two_loose_schemas_are_dropped_and_only_their_versions_asked_for(
    open_wizard: OpenWizard, ask: ScriptedAsk, sample: SamplePlace
) -> None:
    old, new = (next(sample.registry.rglob(f"{version}.json")) for version in ("2.1.0", "3.0.0"))
    hand = open_wizard(registry=None, rules=None)
    ask.versions = ("2.1.0", "3.0.0")
    hand.wizard.select.dropEvent(a_drop(old, new))
    card = looked(hand)
    assert ask.asked == ["versions"]
    assert (card.from_version.currentText(), card.to_version.currentText()) == ("2.1.0", "3.0.0")


def test_a_dropped_database_is_known_by_its_content(open_wizard: OpenWizard, sample: SamplePlace) -> None:
    named_otherwise = sample.database.with_name("backup.json")
    named_otherwise.write_bytes(sample.database.read_bytes())
    hand = open_wizard(record_source=None, rules=None)
    hand.wizard.select.dropEvent(a_drop(named_otherwise))
    hand.wait(lambda: hand.wizard.select.source_card.table.currentText() == "payments")


def test_the_versions_of_loose_files_are_guessed_from_their_names() -> None:
    names = ("pay-2.1.0.json", "v3.schema.json", "payment_10.json", "latest.json")
    assert [version_in(Path(name)) for name in names] == ["2.1.0", "3", "10", ""]
    assert in_order([Path("pay-10.json"), Path("pay-9.json")]) == [Path("pay-9.json"), Path("pay-10.json")]
    assert in_order([Path("new.json"), Path("old.json")]) == [Path("new.json"), Path("old.json")]


def test_loose_files_can_be_opened_once_their_versions_differ(qapp: object) -> None:
    question = VersionsQuestion(None, [Path("a.json"), Path("b.json")])
    assert question.versions == {"1.0.0": Path("a.json"), "2.0.0": Path("b.json")}
    assert question.buttons["yes"].isEnabled()
    for wrong in ("1.0", "nonsense", ""):
        question.fields[1].setText(wrong)
        assert not question.buttons["yes"].isEnabled(), wrong
    question.fields[1].setText("v1.1")
    assert question.buttons["yes"].isEnabled()
    assert unnamed_controls(question) == duplicate_mnemonics(question) == []
    question.deleteLater()
