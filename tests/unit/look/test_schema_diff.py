"""Two versions beside each other or in one column, and the colours of JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from desktop_wizard import theme
from desktop_wizard.widgets.json_colours import TOKENS, tokens
from desktop_wizard.widgets.record_diff import ABSENT, MOST_ELEMENTS, by_content, diff_lines
from desktop_wizard.widgets.schema_diff import SchemaDiff
from desktop_wizard.widgets.unified import UnifiedLine, UnifiedModel, unified
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.contrast import colours, picture, ratio
from tests.support.versioned import VERSIONS

Show = Callable[..., QWidget]
OLD, NEW = VERSIONS["1.1.0"], VERSIONS["2.0.0"]


def parts(line: str) -> list[tuple[str, str]]:
    return [(line[token.start : token.start + token.length], token.kind) for token in tokens(line)]


def test_names_texts_numbers_and_words_are_told_apart() -> None:
    assert parts('  "a\\"b" : ["x: 1", -1.5e3, true, null],') == [
        ('"a\\"b"', "name"),
        ('"x: 1"', "text"),
        ("-1.5e3", "number"),
        ("true", "word"),
        ("null", "word"),
    ]


def test_a_text_that_is_not_closed_ends_with_its_line() -> None:
    assert parts('"a": "half') == [('"a"', "name"), ('"half', "text")]


@given(line=st.text())
def test_no_letter_is_in_two_parts_whatever_a_line_says(line: str) -> None:
    end = 0
    for token in tokens(line):
        assert token.start >= end
        end = token.start + token.length
    assert end <= len(line)


def test_the_colours_of_json_can_be_read_on_changed_lines_too(look: theme.Theme) -> None:
    for token in TOKENS.values():
        for ground in ("surface", "changed_bg"):
            assert ratio(look.color(token), look.color(ground)) >= 4.5, (token, ground)


def test_one_column_says_each_change_above_its_lines_and_hides_what_is_the_same() -> None:
    lines = diff_lines(OLD, NEW, elements=by_content)
    changed = next(row for row, line in enumerate(lines) if line.is_changed)
    made = unified(lines, {changed: ["Removed 'paypal'"]})
    told = [(line.kind, line.text.strip()) for line in made]
    at = told.index(("note", "Removed 'paypal'"))
    assert told[at + 1 : at + 3] == [("gone", '"paypal",'), ("same", '"cash"')]
    gaps = [line for line in made if line.kind == "gap"]
    shown = [line for line in made if line.kind in ("same", "gone")]
    assert sum(gap.hidden for gap in gaps) + len(shown) == len([line for line in lines if line.before is not None])


ELEMENTS = st.lists(st.integers(0, 5) | st.dictionaries(st.sampled_from("ab"), st.integers(0, 2)), max_size=8)


@given(before=ELEMENTS, after=ELEMENTS)
def test_elements_paired_by_content_are_all_there_and_in_order(before: list[Any], after: list[Any]) -> None:
    pairs = list(by_content(before, after))
    assert [old for _, old, _ in pairs if old is not ABSENT] == before
    assert [new for _, _, new in pairs if new is not ABSENT] == after


def test_an_element_that_went_leaves_those_behind_it_unmarked_but_in_very_long_arrays() -> None:
    short, long = list(range(20)), list(range(MOST_ELEMENTS + 1))
    for before, marked in ((short, 1), (long, MOST_ELEMENTS + 1)):
        lines = diff_lines(before, before[1:], elements=by_content)
        assert sum(line.is_changed for line in lines) == marked


def test_two_versions_that_are_the_same_are_one_gap() -> None:
    lines = diff_lines(OLD, OLD)
    assert unified(lines, {}) == [UnifiedLine("gap", "", 0, len(lines))]


def test_the_column_keeps_the_rules_of_qt_and_speaks_sides(qapp: QApplication) -> None:
    model = UnifiedModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_lines([UnifiedLine("gone", '  "a": 1,', 3), UnifiedLine("gap", "", 4, 12)])
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ['"a": 1, before', "12 unchanged lines"]
    assert (model.row_of(3), model.row_of(9)) == (0, 1)
    assert tester is not None


def test_both_views_go_to_the_line_of_a_change(light: theme.Theme, show: Show) -> None:
    diff = SchemaDiff()
    lines = diff_lines(OLD, NEW, elements=by_content)
    row = next(row for row, line in enumerate(lines) if line.is_changed)
    diff.show_versions(("1.1.0", "2.0.0"), lines, unified(lines, {row: ["a change"]}))
    show(diff, 900, 500)
    diff.go_to(row)
    assert diff.sides.view.currentIndex().row() == row
    assert diff.column.currentIndex().data() == "▸ a change"
    assert diff.sides.lines.headerData(0, Qt.Orientation.Horizontal) == "1.1.0"
    diff.go_to(10_000)
    diff.is_unified.setChecked(True)
    assert diff.column.isVisible()
    assert unnamed_controls(diff) == []
    assert duplicate_mnemonics(diff) == []


@pytest.mark.parametrize("is_unified", [False, True])
def test_json_is_painted_in_its_colours(light: theme.Theme, show: Show, is_unified: bool) -> None:
    diff = SchemaDiff()
    lines = diff_lines(OLD, NEW, elements=by_content)
    diff.show_versions(("1", "2"), lines, unified(lines, {}))
    diff.is_unified.setChecked(is_unified)
    show(diff, 900, 500)
    painted = colours(picture(diff.stack))
    for token in ("info", "success", "changed_bg"):
        assert painted.get(light[token].lower(), 0) >= 5, token
