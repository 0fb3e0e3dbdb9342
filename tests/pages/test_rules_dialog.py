"""Suggestions are taken, and rules edited, by keyboard and mouse; nothing counts until it is taken over."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_wizard.engine.transform import parse_rules
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.review.rule_editor import RuleEditor
from desktop_wizard.pages.review.rules_dialog import RulesDialog
from desktop_wizard.widgets.rows_table import RowsTable
from tests.pages.conftest import RECORDS, Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.scripted_ask import ScriptedAsk

OpenWizard = Callable[..., Hand]


def opened(hand: Hand) -> RulesDialog:
    hand.to_review()
    desk = hand.wizard.review.rule_desk
    hand.wait(desk.button.isEnabled)
    QTest.mouseClick(desk.button, Qt.MouseButton.LeftButton)
    dialog = desk.dialog
    assert dialog.isVisible()
    hand.wait(lambda: dialog.suggestions.take_all.isEnabled() and dialog.outcome.text())
    return dialog


def kinds(dialog: RulesDialog) -> list[str]:
    return [rule.kind for rule in dialog.rules.rules]


def press(button: Any) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def settled(hand: Hand, dialog: RulesDialog) -> None:
    hand.wait(lambda: dialog.outcome.text() and dialog.suggestions.take_all.isEnabled())


@pytest.fixture
def without_rules(open_wizard: OpenWizard) -> Hand:
    return open_wizard(rules=None)


def test_without_a_rules_file_nothing_is_applied_until_a_suggestion_is_taken(without_rules: Hand) -> None:
    hand = without_rules
    dialog = opened(hand)
    assert hand.wizard.review.rules.text() == "Rules: none yet"
    assert dialog.rules.rules == ()
    failing = dialog.outcome.text()
    assert "records would conform. The others fail:" in failing
    press(dialog.suggestions.take_all)
    settled(hand, dialog)
    hand.wait(lambda: dialog.outcome.text() == f"{RECORDS:,} of {RECORDS:,} records would conform.")
    assert kinds(dialog) == ["map_values", "remove_field"], "no amount is negative among so few records"
    press(dialog.use)
    hand.wait(lambda: hand.wizard.review.rules.text() == "Rules: edited here")
    review = hand.wizard.session.review
    assert review is not None
    assert [rule.kind for rule in review.rules.rules] == ["map_values", "remove_field"]
    hand.click(Button.NextButton)


def test_each_change_shows_its_suggestions_with_their_evidence_and_one_replaces_another(without_rules: Hand) -> None:
    hand = without_rules
    dialog = opened(hand)
    card = dialog.suggestions
    texts = [card.changes.item(row).text() for row in range(card.changes.count())]
    card.changes.setCurrentRow(next(row for row, text in enumerate(texts) if "paypal" in text))
    assert card.list.count() >= 2
    assert "affected records conform" in card.list.item(0).text()
    press(card.take)
    settled(hand, dialog)
    first = dialog.rules.rules
    assert "a rule takes care of it" in card.changes.currentItem().text()
    card.list.setCurrentRow(1)
    press(card.take)
    assert len(dialog.rules.rules) == 1
    assert dialog.rules.rules != first


def test_a_cancelled_dialog_changes_nothing(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    before = hand.wizard.session.review
    press(dialog.list.remove)
    press(dialog.leave)
    assert not dialog.isVisible()
    assert hand.wizard.session.review is before
    assert hand.wizard.review.rules.text() == "Rules: rules.json"


def test_rules_are_removed_and_moved(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    before = kinds(dialog)
    dialog.list.list.setCurrentRow(2)
    press(dialog.list.up)
    assert kinds(dialog) == [before[0], before[2], before[1]]
    assert dialog.list.current() == 1
    press(dialog.list.remove)
    assert kinds(dialog) == [before[0], before[1]]
    dialog.list.list.setCurrentRow(0)
    assert not dialog.list.up.isEnabled()
    press(dialog.list.down)
    assert kinds(dialog) == [before[1], before[0]]


def test_a_rule_is_edited_as_json_and_what_is_wrong_with_it_is_said_at_its_place(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    dialog.list.list.setCurrentRow(1)
    said: list[str] = []

    def edit() -> None:
        editor = QApplication.activeModalWidget()
        assert isinstance(editor, RuleEditor)
        editor.tabs.setCurrentIndex(1)
        form = json.loads(editor.text.toPlainText())
        for text in ("{", json.dumps({**form, "minimun": 1}), json.dumps({**form, "path": "$.amuont"})):
            editor.text.setPlainText(text)
            assert editor.rule is None
            said.append(editor.problems.label.text())
        said.extend([str(unnamed_controls(editor)), str(duplicate_mnemonics(editor))])
        editor.text.setPlainText(json.dumps({**form, "minimum": 5}))
        press(editor.take)

    QTimer.singleShot(0, edit)
    press(dialog.list.edit)
    assert "This is no JSON" in said[0]
    assert "minimun: 'minimun' is not known here; 'minimum' may be meant" in said[1]
    assert "path: '$.amuont' is in neither version of the schema; 'amount' may be meant" in said[2]
    assert said[3:] == ["[]", "[]"]
    assert dialog.rules.rules[1].to_json()["minimum"] == 5
    assert "Raise amount to 5" in dialog.list.list.item(1).text()


def test_what_a_rule_makes_of_records_is_shown_while_it_is_edited(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    before = dialog.preview.by.text()
    dialog.list.list.setCurrentRow(0)
    said: list[str] = []

    def edit() -> None:
        editor = QApplication.activeModalWidget()
        assert isinstance(editor, RuleEditor)
        table = editor.form.editors["mapping"].widget
        assert isinstance(table, RowsTable)
        hand.wait(lambda: "becomes" in editor.outcome.text())
        said.append(editor.outcome.text())
        table.model().setData(table.model().index(0, 1), "crypto")
        said.append(editor.outcome.text())
        table.model().setData(table.model().index(0, 1), '"crypto"')
        hand.wait(lambda: "becomes" in editor.outcome.text())
        said.append(editor.outcome.text())
        press(editor.leave)

    QTimer.singleShot(0, edit)
    press(dialog.list.edit)
    assert '$.paymentMethod: "paypal" becomes "bank_transfer"' in said[0]
    assert "as soon as it is right" in said[1]
    assert '$.paymentMethod: "paypal" becomes "crypto"' in said[2]
    hand.wait(lambda: dialog.preview.by.text() == before)


def test_rules_can_be_saved_as_a_file_that_the_wizard_takes(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    ask.file = tmp_path / "saved.json"
    press(dialog.save)
    assert json.loads(ask.file.read_text()) == dialog.rules.to_json()
    half_a_pair = {"kind": "set_default", "path": "$.note", "value": "\ud800"}
    dialog.rules = parse_rules({"rules": [half_a_pair]}, origin="rules.json")
    press(dialog.save)
    assert json.loads(ask.file.read_text("utf-8"))["rules"] == dialog.rules.to_json()["rules"]
    ask.file = tmp_path
    press(dialog.save)
    assert "could not be saved" in dialog.message.label.text()


@contextmanager
def no_file_larger_than(size: int) -> Iterator[None]:
    """Have the system refuse to write more than so many bytes into any file."""
    import resource  # not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit for the size of a file")
def test_rules_that_find_no_room_leave_the_file_that_was_there(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    dialog = opened(open_wizard())
    ask.file = tmp_path / "saved.json"
    ask.file.write_text("what was there")
    with no_file_larger_than(10):
        press(dialog.save)
    assert "could not be saved" in dialog.message.label.text()
    assert [file.read_text() for file in tmp_path.glob("saved*")] == ["what was there"]


def test_the_preview_follows_the_rules_and_names_the_one_behind_each_change(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    hand.wait(lambda: dialog.preview.by.text())
    assert dialog.preview.by.text().startswith("Rule ")
    assert dialog.preview.steps.count() >= 2
    dialog.preview.steps.setCurrentIndex(1)
    assert dialog.preview.by.text().startswith(f"Rule {dialog.preview.steps.currentText().split('.')[0]}:")


def test_a_record_like_this_one_that_fails_is_found(without_rules: Hand) -> None:
    hand = without_rules
    dialog = opened(hand)
    hand.wait(lambda: dialog.preview.current is not None)
    first = dialog.preview.current
    assert first is not None
    press(dialog.preview.failing)
    hand.wait(lambda: dialog.preview.current is not first)
    assert dialog.preview.current is not None
    assert not dialog.preview.current.conforms
    if not first.conforms:
        assert dialog.preview.current.failure == first.failure


def test_where_nothing_fails_it_says_so(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    dialog = opened(hand)
    press(dialog.preview.failing)
    hand.wait(lambda: dialog.message.isVisible())
    assert "No other record fails like this one." in dialog.message.label.text()


def test_rules_are_made_by_keyboard_alone(without_rules: Hand) -> None:
    hand, alt = without_rules, Qt.KeyboardModifier.AltModifier
    hand.to_review()
    desk = hand.wizard.review.rule_desk
    hand.wait(desk.button.isEnabled)
    desk.button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(desk.button, Qt.Key.Key_Space)
    dialog = desk.dialog
    settled(hand, dialog)
    card = dialog.suggestions
    while card.changes.currentRow() < card.changes.count() - 1:
        row = card.changes.currentRow()
        QTest.keyClick(dialog, Qt.Key.Key_H, alt)
        assert dialog.focusWidget() is card.changes
        QTest.keyClick(card.changes, Qt.Key.Key_Down)
        assert card.changes.currentRow() == row + 1
    QTest.keyClick(card.changes, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is card.list
    QTest.keyClick(card.list, Qt.Key.Key_Return)
    settled(hand, dialog)
    assert len(dialog.rules.rules) == 1
    QTest.keyClick(dialog, Qt.Key.Key_B, alt)  # a button that is pressed by its letter clicks a moment later
    hand.wait(lambda: len(dialog.rules.rules) == 3)
    settled(hand, dialog)
    made = kinds(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_L, alt)
    assert dialog.focusWidget() is dialog.list.list
    QTest.keyClick(dialog.list.list, Qt.Key.Key_Home)
    QTest.keyClick(dialog, Qt.Key.Key_D, alt)
    hand.wait(lambda: kinds(dialog) == [made[1], made[0], made[2]])
    settled(hand, dialog)
    QTest.keyClick(dialog, Qt.Key.Key_O, alt)
    hand.wait(lambda: hand.wizard.review.rules.text() == "Rules: edited here")
    assert not dialog.isVisible()


def test_every_control_has_a_name_and_a_mnemonic_of_its_own(open_wizard: OpenWizard) -> None:
    dialog = opened(open_wizard())
    assert unnamed_controls(dialog) == []
    assert duplicate_mnemonics(dialog) == []
