"""A rule is edited as a form or as JSON: both say the same, and what is wrong stands beside its field."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.transform import KINDS, MISSING, Rule, parse_rules
from desktop_wizard.engine.transform.parameters import as_read
from desktop_wizard.pages.review.rule_editor import RuleEditor
from desktop_wizard.pages.review.rule_form import kind_forms
from desktop_wizard.widgets.code_edit import CodeEdit
from desktop_wizard.widgets.rows_table import RowsTable
from tests.support.accessible import duplicate_mnemonics, spoken_name, unnamed_controls
from tests.support.rules import RULES

SCHEMA = {
    "type": "object",
    "properties": {"amount": {"type": "number"}, "customer": {"properties": {"name": {}}}, "status": {}},
    "additionalProperties": False,
}
MAP = {"kind": "map_values", "path": "$.status", "mapping": [{"from": "done", "to": "settled"}]}

Open = Callable[..., RuleEditor]


def read(rule: dict[str, Any]) -> Rule:
    return parse_rules({"rules": [rule]}, origin="").rules[0]


@pytest.fixture
def editor_of(qtbot: QtBot) -> Open:
    def make(rule: dict[str, Any] | None, schema: Any = SCHEMA) -> RuleEditor:
        editor = RuleEditor(None, read(rule) if rule is not None else None, schema, schema)
        qtbot.addWidget(editor)
        editor.show()
        editor.activateWindow()
        qtbot.waitUntil(editor.isActiveWindow)
        return editor

    return make


def said(editor: RuleEditor) -> Any:
    return json.loads(editor.text.text())


def line(editor: RuleEditor, member: str) -> QLineEdit:
    widget = editor.form.editors[member].widget
    assert isinstance(widget, QLineEdit)
    return widget


def wrong(editor: RuleEditor) -> list[str]:
    """Return what is said beside fields, from top to bottom."""
    return [
        label.text() for label in editor.form.findChildren(QLabel) if label.isVisible() and "Error:" in label.text()
    ]


def rewrite(table: RowsTable, text: str) -> None:
    """Write another text into the last cell of the first line."""
    table.model().setData(table.model().index(0, 1), text)


def choose_kind(editor: RuleEditor, kind: str) -> None:
    editor.form.kind.setCurrentIndex(editor.form.kind.findData(kind))


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_each_field_gives_back_what_it_shows(rule: dict[str, Any], editor_of: Open) -> None:
    editor = editor_of(rule, True)
    shown = read(rule).to_json()
    defaults = {each.name: each.default for each in kind_forms()[rule["kind"]].parameters}
    for member, field in editor.form.editors.items():
        expected = shown.get(member, MISSING)
        assert field.read() in ((expected, MISSING) if expected == defaults[member] else (expected,)), member
    assert editor.rule == read(rule)
    assert said(editor) == shown


@pytest.mark.parametrize("kind", [kind.kind for kind in KINDS])
def test_each_kind_has_a_form_in_which_every_control_has_a_name_and_a_letter_of_its_own(
    kind: str, editor_of: Open
) -> None:
    editor = editor_of(None)
    choose_kind(editor, kind)
    assert unnamed_controls(editor) == []
    assert duplicate_mnemonics(editor) == []
    assert list(editor.form.editors) == list(kind_forms()[kind].names)
    for parameter in kind_forms()[kind].parameters:
        widget = editor.form.editors[parameter.name].widget
        assert spoken_name(widget).replace("&", "").rstrip(":") == parameter.title
        assert as_read(parameter.help) in widget.accessibleDescription()


def test_what_is_typed_into_a_field_stands_in_the_text_and_the_other_way_round(editor_of: Open) -> None:
    editor = editor_of({"kind": "clamp", "path": "$.amount", "minimum": 0})
    line(editor, "minimum").setText("5")
    assert said(editor) == {"kind": "clamp", "path": "$.amount", "minimum": 5}
    line(editor, "minimum").setText("")
    line(editor, "maximum").setText("10.5")
    assert said(editor) == {"kind": "clamp", "path": "$.amount", "maximum": 10.5}
    editor.text.setPlainText('{"kind": "truncate", "path": "$.status", "length": 3}')
    assert editor.form.kind.currentData() == "truncate"
    assert line(editor, "length").text() == "3"
    assert editor.rule == read({"kind": "truncate", "path": "$.status", "length": 3})


def test_what_no_field_was_edited_for_stays_as_the_text_has_it(editor_of: Open) -> None:
    editor = editor_of(None)
    written = {"kind": "truncate", "path": "$.status", "length": 3, "ending": "", "on_failure": "quarantine"}
    editor.text.setPlainText(json.dumps(written))
    line(editor, "length").setText("4")
    assert said(editor) == {**written, "length": 4}


def test_a_text_that_no_form_can_show_disables_the_form_and_says_why(editor_of: Open) -> None:
    editor = editor_of(MAP)
    editor.tabs.setCurrentIndex(1)
    for text, why in (
        ("{", "This is no JSON"),
        ('{"kind": "mop"}', "no rule of the kind"),
        ("[]", "A rule is an object"),
    ):
        editor.text.setPlainText(text)
        assert not editor.form.isEnabled()
        assert why in editor.cannot.label.text()
        assert why in editor.problems.label.text()
        assert editor.rule is None
    editor.tabs.setCurrentIndex(0)
    assert editor.cannot.isVisible()
    assert not editor.problems.isVisible(), "the form says it"
    editor.take.click()
    assert editor.result() == QDialog.DialogCode.Rejected
    assert editor.tabs.currentIndex() == 1
    editor.text.setPlainText(json.dumps(MAP))
    assert editor.form.isEnabled()
    assert not editor.cannot.isVisible()
    assert editor.rule == read(MAP)


def test_a_member_that_has_no_field_is_named_and_kept(editor_of: Open) -> None:
    editor = editor_of(MAP)
    editor.text.setPlainText(json.dumps({**MAP, "maping": 1}))
    assert "maping: 'maping' is not known here; 'mapping' may be meant" in editor.problems.label.text()
    line(editor, "path").setText("$.amount")
    assert said(editor) == {**MAP, "path": "$.amount", "maping": 1}
    assert editor.rule is None


def test_an_error_stands_beside_its_field_while_it_is_typed(editor_of: Open) -> None:
    editor = editor_of(MAP)
    line(editor, "path").setText("$.amuont")
    (text,) = wrong(editor)
    assert "'$.amuont' is in neither version of the schema; 'amount' may be meant" in text
    assert text in line(editor, "path").accessibleDescription()
    line(editor, "path").setText("$.amount")
    assert wrong(editor) == []


def test_a_rule_that_was_just_begun_is_not_found_fault_with_until_it_is_to_be_taken(editor_of: Open) -> None:
    editor = editor_of(None)
    line(editor, "path").setText("$.status")
    assert wrong(editor) == []
    editor.take.click()
    (text,) = wrong(editor)
    assert "'value' is missing" in text
    assert editor.isVisible()
    assert editor.focusWidget() is line(editor, "value")


def test_taking_goes_to_the_first_bad_field_of_all(editor_of: Open) -> None:
    editor = editor_of({"kind": "truncate", "path": "$.status", "length": 3})
    line(editor, "length").setText("-1")
    line(editor, "path").setText("status")
    editor.tabs.setCurrentIndex(1)
    editor.take.click()
    assert len(wrong(editor)) == 2
    assert editor.tabs.currentIndex() == 0
    assert editor.focusWidget() is line(editor, "path")


def test_a_value_without_quotes_is_refused_with_the_way_to_write_it(editor_of: Open) -> None:
    editor = editor_of({"kind": "set_value", "path": "$.status", "value": 1})
    line(editor, "value").setText("open")
    assert wrong(editor) == ['Error: open is no JSON value. Text stands in quotes: "open".']
    assert editor.rule is None
    assert said(editor)["value"] == 1, "the text has what could be read last"
    line(editor, "value").setText('"open"')
    assert said(editor)["value"] == "open"
    assert editor.rule is not None


def test_another_kind_keeps_what_both_have_and_gives_back_what_only_the_first_has(editor_of: Open) -> None:
    editor = editor_of(MAP)
    choose_kind(editor, "remove_field")
    assert said(editor) == {"kind": "remove_field", "path": "$.status"}
    choose_kind(editor, "map_values")
    assert said(editor) == MAP
    assert editor.rule == read(MAP)


def test_pairs_are_typed_into_the_empty_line_and_taken_away_by_delete(editor_of: Open, qtbot: QtBot) -> None:
    editor = editor_of(MAP)
    table = editor.form.editors["mapping"].widget
    assert isinstance(table, RowsTable)
    assert table.rowCount() == 2
    table.setFocus(Qt.FocusReason.TabFocusReason)
    table.setCurrentCell(1, 0)
    for text in ('"open"', '"pending"'):
        QTest.keyClick(table, Qt.Key.Key_F2)
        cell = QApplication.focusWidget()
        assert isinstance(cell, QLineEdit)
        QTest.keyClicks(cell, text)
        QTest.keyClick(cell, Qt.Key.Key_Return)
        qtbot.waitUntil(table.hasFocus)
        QTest.keyClick(table, Qt.Key.Key_Right)
    assert said(editor)["mapping"] == [*MAP["mapping"], {"from": "open", "to": "pending"}]
    assert table.rowCount() == 3
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert said(editor)["mapping"] == [{"from": "open", "to": "pending"}]
    rewrite(table, "pending")
    assert wrong(editor) == ['Error: Line 1: pending is no JSON value. Text stands in quotes: "pending".']
    rewrite(table, "")
    assert "'to' is missing" in wrong(editor)[0]


def test_a_path_is_completed_from_what_the_versions_declare(editor_of: Open) -> None:
    editor = editor_of(None)
    field = line(editor, "path")
    field.completer().setCompletionPrefix("NAME")
    assert field.completer().currentCompletion() == "$.customer.name"


def test_a_value_is_completed_from_what_the_versions_declare_for_the_path_and_from_what_can_be_generated(
    editor_of: Open,
) -> None:
    schema = {"properties": {"status": {"enum": ["open", "settled"]}, "level": {"const": 3}}}
    editor = editor_of(None, schema)
    field = line(editor, "value")
    for path, prefix, expected in (
        ("$.status", "sett", '"settled"'),
        ("$.level", "3", "3"),
        ("$.", "uuid", '{"generate": "uuid"}'),
    ):
        line(editor, "path").setText(path)
        editor.form.kind.setFocus(Qt.FocusReason.TabFocusReason)
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.completer().setCompletionPrefix(prefix)
        assert field.completer().currentCompletion() == expected


def test_enter_in_the_list_of_completions_takes_one_and_no_more(editor_of: Open) -> None:
    editor = editor_of(None)
    field = line(editor, "path")
    field.setFocus(Qt.FocusReason.TabFocusReason)
    field.clear()
    QTest.keyClicks(field, "name")
    popup = field.completer().popup()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert not popup.isVisible()
    assert said(editor)["path"] == "$.customer.name"
    assert editor.focusWidget() is field
    assert editor.isVisible()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert editor.focusWidget() is line(editor, "value")


def test_enter_goes_on_and_ctrl_enter_takes_the_rule(editor_of: Open) -> None:
    editor = editor_of({"kind": "truncate", "path": "$.status", "length": 3})
    line(editor, "path").setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(line(editor, "path"), Qt.Key.Key_Return)
    assert editor.focusWidget() is line(editor, "length")
    assert editor.isVisible()
    QTest.keyClick(line(editor, "length"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.result() == QDialog.DialogCode.Accepted


def test_ctrl_enter_takes_the_rule_from_its_text_too(editor_of: Open) -> None:
    editor = editor_of(MAP)
    editor.tabs.setCurrentIndex(1)
    editor.text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(editor.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.result() == QDialog.DialogCode.Accepted
    assert editor.rule == read(MAP)


def test_tab_goes_through_kind_fields_and_buttons_in_their_order(editor_of: Open) -> None:
    editor = editor_of(MAP)
    editor.form.kind.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    while editor.take not in seen and len(seen) < 20:
        seen.append(editor.focusWidget())
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
    fields = [each.widget for each in editor.form.editors.values()]
    reached = [widget for widget in seen if widget in fields]
    assert reached == fields
    assert seen[0] is editor.form.kind
    assert seen[-2:] == [editor.leave, editor.take]


def test_a_rule_is_made_by_keyboard_alone(editor_of: Open) -> None:
    editor = editor_of(None)
    assert editor.focusWidget() is editor.form.kind
    QTest.keyClicks(editor.form.kind, "Change")
    assert editor.form.kind.currentData() == "cast"
    QTest.keyClick(editor.form.kind, Qt.Key.Key_Tab)
    path = editor.focusWidget()
    assert path is line(editor, "path")
    QTest.keyClick(path, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(path, "$.amount")
    QTest.keyClick(path, Qt.Key.Key_Tab)
    to = editor.focusWidget()
    assert isinstance(to, QComboBox)
    QTest.keyClicks(to, "integer")
    QTest.keyClick(to, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor.result() == QDialog.DialogCode.Accepted
    assert editor.rule == read({"kind": "cast", "path": "$.amount", "to": "integer"})


def test_the_field_that_is_current_says_what_it_means(editor_of: Open) -> None:
    editor = editor_of({"kind": "jsonata", "expression": "$"})
    field = editor.form.editors["expression"].widget
    assert isinstance(field, CodeEdit)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    assert "$record” the whole record" in editor.form.help.text()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert editor.focusWidget() is not field
    assert "How long one evaluation may take" in editor.form.help.text()
