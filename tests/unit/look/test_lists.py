"""Widgets that show changes, records, log lines, checks and errors."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_wizard import theme
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.engine.model import Check, Severity
from desktop_wizard.widgets.change_tree import ChangeEntry, ChangeModel, ChangeTree
from desktop_wizard.widgets.error_table import ErrorGroup, ErrorTable
from desktop_wizard.widgets.log_lines import LogLines
from desktop_wizard.widgets.log_view import LogModel, LogView
from desktop_wizard.widgets.record_diff import LONGEST, DiffLine, DiffModel, RecordDiff, diff_lines
from desktop_wizard.widgets.table_twin import TwinModel
from desktop_wizard.widgets.validation_list import ValidationList
from tests.support.accessible import unnamed_controls
from tests.support.contrast import colours, picture
from tests.support.gallery import AFTER, BEFORE, NOON, change, entries

Show = Callable[..., QWidget]
HOSTILE = "<b>x</b> &amp; <img src=x>"
Role = Qt.ItemDataRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def entry(text: str = "a change", **more: Any) -> ChangeEntry:
    given_facts: dict[str, Any] = {"severity": Severity.LOW, "records": 1, "handled_by": "a rule"}
    return ChangeEntry(change=change(text), **(given_facts | more))


def logged(message: str, level: LogLevel = LogLevel.INFO, second: int = 0) -> Logged:
    return Logged(NOON + timedelta(seconds=second), level, message)


def texts(model: Any) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


# Changes


def test_the_models_keep_the_rules_of_qt(qapp: QApplication) -> None:
    changes, log, twin, diff = ChangeModel(), LogModel(lines=LogLines(capacity=8)), TwinModel(["a", "b"]), DiffModel()
    testers = [QAbstractItemModelTester(model, FATAL) for model in (changes, log, twin, diff)]
    changes.show_entries(entries())
    log.lines.append(logged(f"line {number}") for number in range(6))
    log.set_filter(LogLevel.INFO, "line 3")
    log.lines.append(logged(f"line {number}") for number in range(6))
    twin.set_rows([["1", "2"]])
    twin.append(["3", "4"])
    diff.show_lines(diff_lines(BEFORE, AFTER))
    changes.show_entries([])
    assert len(testers) == 4


def test_a_change_shows_shape_word_count_and_rule(qapp: QApplication) -> None:
    model = ChangeModel()
    model.show_entries(entries())
    rows = [[model.index(row, column).data() for column in range(4)] for row in range(model.rowCount())]
    assert rows[0] == ["◆ High", "paymentMethod: value 'paypal' removed", "234", "Map 'paypal' to 'bank_transfer'"]
    assert [row[0] for row in rows] == ["◆ High", "▲ Medium", "▲ Medium", "● Low"]
    assert rows[3][2] == "not counted"
    assert model.index(0, 0).data(Role.AccessibleTextRole) == "High severity"


def test_the_details_of_a_change_stand_below_it(qapp: QApplication) -> None:
    model = ChangeModel()
    model.show_entries([entry(details=[HOSTILE, "a second\nline"]), entry("other")])
    parent = model.index(0, 0)
    assert model.rowCount(parent) == 2
    assert model.index(0, 0, parent).data() == HOSTILE
    assert model.index(1, 0, parent).data() == "a second line"
    assert model.rowCount(model.index(0, 0, parent)) == 0
    assert not model.hasChildren(model.index(1, 0))
    assert model.entry(model.index(1, 1, parent)) is model.entry(parent)
    assert model.entry(QModelIndex()) is None


def test_the_tooltip_names_affected_records_letter_by_letter(qapp: QApplication) -> None:
    model = ChangeModel()
    keys = (HOSTILE, *(f"txn_{number}" for number in range(50)))
    model.show_entries([entry(records=1_000, keys=keys), entry()])
    tooltip = model.index(0, 1).data(Role.ToolTipRole)
    assert "&lt;b&gt;x&lt;/b&gt; &amp;amp;" in tooltip
    assert "<b>" not in tooltip
    assert "… and 980 more" in tooltip
    assert "Affected" not in model.index(1, 1).data(Role.ToolTipRole), "nobody is affected"


def test_the_tree_tells_which_change_is_current_once_a_change(light: theme.Theme, show: Show) -> None:
    tree = ChangeTree()
    show(tree)
    told = QSignalSpy(tree.selected)
    shown = entries()
    tree.show_entries(shown)
    assert tree.current_entry() is shown[0]
    tree.setFocus()
    QTest.keyClick(tree, Qt.Key.Key_Right)
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current_entry() is shown[0]
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current_entry() is shown[1]
    assert [told.at(number)[0] for number in range(told.count())] == shown[:2]
    assert unnamed_controls(tree) == []


def test_an_asterisk_opens_the_current_change_and_no_other(light: theme.Theme, show: Show) -> None:
    tree = ChangeTree()
    tree.show_entries([entry(text, details=("one", "two")) for text in ("first", "second")])
    show(tree)
    QTest.keyClick(tree, Qt.Key.Key_Asterisk)
    assert [tree.isExpanded(tree.changes.index(row, 0)) for row in range(2)] == [True, False]
    assert tree.isFirstColumnSpanned(1, tree.changes.index(0, 0))


def test_five_thousand_changes_are_shown_quickly(light: theme.Theme, show: Show, qapp: QApplication) -> None:
    tree = ChangeTree()
    show(tree)
    many = [entry(f"change {number}", details=("one", "two")) for number in range(5_000)]
    began = time.process_time()
    tree.show_entries(many)
    tree.expandAll()
    tree.scrollToBottom()
    qapp.processEvents()
    assert time.process_time() - began < 2.0


def test_severity_takes_the_colours_of_the_theme(look: theme.Theme, show: Show) -> None:
    tree = ChangeTree()
    tree.show_entries(entries())
    show(tree)
    colour = tree.changes.index(1, 0).data(Role.ForegroundRole).color()
    assert colour == look.color("warning")


# Records


def test_members_are_aligned_by_name_and_marked_where_they_differ() -> None:
    assert diff_lines(BEFORE, AFTER) == [
        DiffLine("{", "{"),
        DiffLine('  "transactionId": "txn_123",', '  "transactionId": "txn_123",'),
        DiffLine('  "paymentMethod": "paypal",', '  "paymentMethod": "bank_transfer",'),
        DiffLine('  "amount": 50,', '  "amount": 50,'),
        DiffLine('  "metadata": {', None),
        DiffLine('    "a": 1', None),
        DiffLine("  }", None),
        DiffLine("}", "}"),
    ]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(before=JSON, after=JSON)
def test_each_side_is_the_whole_record_whatever_it_is_compared_with(before: Any, after: Any) -> None:
    lines = diff_lines(before, after)
    for side, value in (("before", before), ("after", after)):
        text = "\n".join(line for line in (getattr(pair, side) for pair in lines) if line is not None)
        assert json.loads(_without_last_commas(text)) == value


def _without_last_commas(text: str) -> str:
    """A member that is gone on this side may leave its neighbour's comma behind."""
    lines = text.split("\n")
    for position in range(len(lines) - 1):
        if lines[position + 1].strip().rstrip(",") in ("}", "]"):
            lines[position] = lines[position].removesuffix(",")
    return "\n".join(lines)


@given(value=JSON)
def test_a_record_compared_with_itself_has_no_changed_line(value: Any) -> None:
    assert not any(line.is_changed for line in diff_lines(value, value))


@pytest.mark.parametrize(("before", "after"), [(1, True), (0, False), (1, 1.0), ({}, []), (None, {}), ("1", 1)])
def test_values_that_python_calls_equal_or_empty_still_differ(before: Any, after: Any) -> None:
    assert any(line.is_changed for line in diff_lines({"a": before}, {"a": after}))


def test_a_changed_line_is_marked_coloured_and_spoken(light: theme.Theme, show: Show) -> None:
    diff = RecordDiff()
    diff.show_records(BEFORE, AFTER)
    show(diff, 700, 400)
    before, after = diff.lines.index(2, 0), diff.lines.index(2, 1)
    assert before.data().startswith("− ")
    assert after.data().startswith("+ ")
    assert before.data(Role.AccessibleTextRole) == '"paymentMethod": "paypal", before'
    assert diff.lines.index(5, 1).data(Role.AccessibleTextRole) == "nothing"
    assert colours(picture(diff))[light["changed_bg"].lower()] > 500
    assert diff.view.currentIndex() == after
    assert unnamed_controls(diff) == []


def test_changed_lines_are_framed_in_high_contrast(qapp: QApplication, show: Show) -> None:
    theme.apply(qapp, theme.theme("high_contrast"))
    diff = RecordDiff()
    diff.show_records({"a": 1}, {"a": 2})
    show(diff, 500, 300)
    framed = picture(diff.view.viewport(), diff.view.visualRect(diff.lines.index(1, 0)))
    plain = picture(diff.view.viewport(), diff.view.visualRect(diff.lines.index(0, 0)))
    assert colours(framed)["#ffffff"] > colours(plain).get("#ffffff", 0) + 500


def test_a_long_value_is_shortened_and_stands_in_full_below(light: theme.Theme, show: Show) -> None:
    diff = RecordDiff()
    long = HOSTILE * 100
    diff.show_records({"note": long, "z": 1}, {"note": "short", "z": 1})
    show(diff)
    diff.view.setCurrentIndex(diff.lines.index(1, 0))
    assert len(diff.lines.index(1, 0).data()) <= LONGEST + 2
    assert diff.full_text.isVisible()
    assert long in diff.full_text.toPlainText()
    diff.view.setCurrentIndex(diff.lines.index(1, 1))
    assert not diff.full_text.isVisible()


def test_arrow_keys_walk_a_record_and_nothing_can_be_edited(light: theme.Theme, show: Show) -> None:
    diff = RecordDiff()
    diff.show_records({"a": 1, "b": 2}, {"a": 1, "b": 2})
    show(diff)
    diff.view.setFocus()
    assert diff.view.currentIndex().row() == 0
    QTest.keyClick(diff.view, Qt.Key.Key_Down)
    assert diff.view.currentIndex().row() == 1
    QTest.keyClicks(diff.view, "x")
    assert diff.lines.index(1, 0).data() == '    "a": 1,'
    assert not diff.lines.flags(diff.lines.index(1, 0)) & Qt.ItemFlag.ItemIsEditable


def test_no_record_is_no_error(light: theme.Theme, show: Show) -> None:
    diff = RecordDiff()
    diff.show_lines([])
    show(diff)
    assert diff.lines.rowCount() == 0


# Log


def test_a_log_line_has_time_word_and_its_message_on_one_line(qapp: QApplication) -> None:
    model = LogModel()
    model.lines.append([logged(f"{HOSTILE}\nsecond line", LogLevel.WARNING)])
    assert texts(model) == [f"12:34:56  WARNING  {HOSTILE} ⏎ second line"]
    assert model.index(0, 0).data(Role.AccessibleTextRole).startswith("Warning: ")


def test_the_log_is_filtered_by_level_and_text(light: theme.Theme, show: Show) -> None:
    log = LogView()
    for level in LogLevel:
        log.append(logged(f"a {level} line", level))
    show(log)
    log.level.setCurrentIndex(log.level.findData(LogLevel.ERROR))
    assert [text[18:] for text in texts(log.log)] == [" a error line"]
    log.level.setCurrentIndex(0)
    log.search.setText("WARN")
    assert [text[10:17] for text in texts(log.log)] == ["WARNING"]
    log.append(logged("quiet"))
    log.append(logged("warned again"))
    log.flush()
    assert log.log.rowCount() == 2
    log.search.clear()
    assert log.log.rowCount() == 6


def test_lines_are_shown_together_a_moment_later(light: theme.Theme, show: Show, qtbot: Any) -> None:
    log = LogView()
    show(log)
    told = QSignalSpy(log.log.rowsInserted)
    for number in range(500):
        log.append(logged(f"line {number}"))
    assert log.log.rowCount() == 0
    qtbot.waitUntil(lambda: log.log.rowCount() == 500)
    assert told.count() == 1


def test_two_views_of_the_same_lines_have_a_filter_each(light: theme.Theme) -> None:
    lines = LogLines()
    one, other = LogView(lines), LogView(lines)
    one.append(logged("seen by both"))
    one.flush()
    other.search.setText("both")
    one.append(logged("seen by one"))
    one.flush()
    assert (one.log.rowCount(), other.log.rowCount()) == (2, 1)
    assert LogView(lines).log.rowCount() == 2


def test_a_long_log_is_filtered_bit_by_bit_and_lines_that_come_meanwhile_are_not_missed(
    qapp: QApplication, qtbot: Any
) -> None:
    model = LogModel()
    model.lines.append([logged("a line")] * 50_000)
    qtbot.waitUntil(lambda: model.rowCount() == 50_000)
    model.lines.append([logged("the one that is sought")])
    model.set_filter(None, "SOUGHT")
    assert model.is_looking
    assert model.rowCount() == 0
    model.lines.append([logged("sought, too")])
    qtbot.waitUntil(lambda: not model.is_looking)
    assert [text[19:] for text in texts(model)] == ["the one that is sought", "sought, too"]
    model.set_filter(LogLevel.ERROR, "")
    model.set_filter(LogLevel.INFO, "")
    qtbot.waitUntil(lambda: not model.is_looking)
    assert model.rowCount() == 50_002


def test_a_line_that_is_wider_than_the_log_can_be_scrolled_to_its_end(light: theme.Theme, show: Show) -> None:
    log = LogView()
    show(log, 500, 250)
    log.append(logged("short"))
    log.flush()
    QApplication.processEvents()
    assert log.view.horizontalScrollBar().maximum() == 0
    assert log.view.columnWidth(0) >= log.view.viewport().width() - 1
    for message in ["short"] * 100 + ["long " * 100] + ["short"] * 100:
        log.append(logged(message))
    log.flush()
    QApplication.processEvents()
    assert log.view.horizontalScrollBar().maximum() == 0, "as long as it is not in view"
    log.follow.setChecked(False)
    log.view.scrollTo(log.log.index(101, 0))
    QApplication.processEvents()
    text = log.log.index(101, 0).data()
    assert log.view.columnWidth(0) > log.view.fontMetrics().horizontalAdvance(text)
    assert log.view.horizontalScrollBar().maximum() > 0


def test_a_log_of_a_million_lines_stays_within_its_bound(qapp: QApplication) -> None:
    model = LogModel(lines=LogLines(capacity=10_000))
    line = logged("a line")
    for _ in range(1_000):
        model.lines.append([line] * 1_000)
    assert 7_000 <= len(model.lines) <= 10_000
    assert model.rowCount() == len(model.lines)


def test_one_append_larger_than_the_bound_keeps_the_newest(qapp: QApplication) -> None:
    model = LogModel(lines=LogLines(capacity=100))
    model.lines.append(logged(f"line {number}") for number in range(1_000))
    assert texts(model)[-1].endswith("line 999")
    assert len(model.lines) <= 100


def test_follow_keeps_the_newest_line_in_view_and_no_follow_stays(light: theme.Theme, show: Show) -> None:
    log = LogView()
    show(log, 500, 250)
    bar = log.view.verticalScrollBar()
    for number in range(200):
        log.append(logged(f"line {number}"))
    log.flush()
    QApplication.processEvents()
    assert bar.maximum() > 0
    assert bar.value() == bar.maximum()
    log.follow.setChecked(False)
    bar.setValue(3)
    log.append(logged("one more"))
    log.flush()
    QApplication.processEvents()
    assert bar.value() == 3
    log.follow.setChecked(True)
    assert bar.value() == bar.maximum()


def test_a_cleared_log_is_empty(light: theme.Theme) -> None:
    log = LogView()
    log.append(logged("waiting"))
    log.clear()
    log.flush()
    assert len(log.log.lines) == 0


def test_the_log_is_named_and_its_controls_too(light: theme.Theme, show: Show) -> None:
    log = LogView()
    show(log)
    assert unnamed_controls(log) == []


# Checks and errors


def test_a_check_has_mark_word_statement_and_evidence(look: theme.Theme, show: Show) -> None:
    report = ValidationList()
    report.show_checks(
        [Check(name="All comply", passed=True, detail="10 of 10"), Check(name=HOSTILE, passed=False, detail="")]
    )
    show(report)
    assert [report.item(row).text() for row in range(2)] == [
        "✓ Passed   All comply – 10 of 10",
        f"✗ Failed   {HOSTILE}",
    ]
    assert report.item(1).foreground().color() == look.color("danger")
    report.show_checks([])
    assert report.count() == 0


def test_errors_are_grouped_by_cause_the_most_frequent_first(light: theme.Theme, show: Show) -> None:
    table = ErrorTable()
    table.show_groups(
        [
            ErrorGroup(cause="type at $.note", count=3),
            ErrorGroup(
                cause=HOSTILE, count=1_200, example="txn_1", recommendation="Clamp", records=("txn_1", "txn_2")
            ),
        ]
    )
    show(table)
    model = table.model()
    assert [model.index(0, column).data() for column in range(4)] == [HOSTILE, "1,200", "txn_1", "Clamp"]
    below = [model.index(row, 0, model.index(0, 0)).data() for row in range(4)]
    assert below == ["Example: txn_1", "Recommendation: Clamp", "txn_1", "txn_2"], "whole, however narrow the columns"
    assert "<b>" not in model.index(0, 0).data(Role.ToolTipRole)
    assert model.index(1, 0).data() == "type at $.note"
    assert unnamed_controls(table) == []
    table.show_groups([])
    assert model.rowCount() == 0


def test_an_accessible_table_cell_says_its_value(light: theme.Theme, show: Show) -> None:
    tree = ChangeTree()
    tree.show_entries(entries())
    show(tree)
    interface = QAccessible.queryAccessibleInterface(tree)
    assert interface is not None
    assert interface.role() in (QAccessible.Role.Tree, QAccessible.Role.Table)
