"""The editor for JSON: what goes in comes out, what is wrong is marked, and it is used without a mouse."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.engine.schema.locating import Mark
from desktop_wizard.widgets.code_edit import MOST_COLOURED, CodeEdit
from tests.support.accessible import unnamed_controls
from tests.support.contrast import colours, picture

Show = Callable[..., QWidget]
ODD = '{"a": "\u00a0no-break, \u2028 line separator, 😀", "b": "é"}\n\n'


def test_a_text_comes_out_as_it_went_in_whatever_is_in_it(light: theme.Theme) -> None:
    code = CodeEdit("Schema")
    code.setPlainText(ODD)
    assert code.text() == ODD


def test_files_are_not_taken_as_text_and_text_is(light: theme.Theme) -> None:
    code = CodeEdit("Schema")
    files, text = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/data/pay.db")])
    text.setText("{}")
    assert not code.canInsertFromMimeData(files)
    assert code.canInsertFromMimeData(text)


def test_marks_stand_at_their_letters_behind_letters_that_qt_counts_twice(light: theme.Theme, show: Show) -> None:
    code = CodeEdit("Schema")
    code.setPlainText(ODD)
    show(code)
    start = ODD.index('"b"')
    mark = Mark(start, start + 3, "#/b", "wrong")
    code.show_marks([mark])
    (selection,) = code.extraSelections()
    assert selection.cursor.selectedText() == '"b"'
    code.go_to(mark)
    assert code.textCursor().selectedText() == '"b"'
    assert code.line_of(mark) == 1


def test_enter_keeps_the_indent_and_goes_deeper_behind_a_bracket(light: theme.Theme, show: Show) -> None:
    code = CodeEdit("Schema")
    code.setPlainText('  "a": {')
    show(code)
    code.moveCursor(code.textCursor().MoveOperation.End)
    QTest.keyClick(code, Qt.Key.Key_Return)
    QTest.keyClicks(code, '"b": 1')
    QTest.keyClick(code, Qt.Key.Key_Return)
    assert code.text() == '  "a": {\n    "b": 1\n    '
    code.undo()
    code.undo()
    code.undo()
    assert code.text() == '  "a": {'


def test_tab_leaves_the_editor(light: theme.Theme, show: Show) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    code, button = CodeEdit("Schema"), QPushButton("Next")
    box.addWidget(code)
    box.addWidget(button)
    show(window)
    code.setFocus()
    QTest.keyClick(code, Qt.Key.Key_Tab)
    assert button.hasFocus()
    assert code.text() == ""
    assert unnamed_controls(window) == []


def test_a_line_with_a_problem_is_told_by_shape_and_colour(look: theme.Theme, show: Show) -> None:
    code = CodeEdit("Schema")
    code.setPlainText('{\n"a": 1\n}')
    show(code, 400, 200)
    before = picture(code)
    code.show_marks([Mark(2, 5, "#/a", "wrong")])
    QApplication.processEvents()
    assert colours(picture(code)) != colours(before)
    assert colours(picture(code)).get(look["danger"].lower(), 0) > colours(before).get(look["danger"].lower(), 0)


def test_colours_follow_the_theme(qapp: QApplication, show: Show) -> None:
    code = CodeEdit("Schema")
    code.setPlainText('{"name": "text", "number": 12345}')
    theme.apply(qapp, theme.theme("light"))
    show(code, 500, 100)
    theme.apply(qapp, theme.theme("dark"))
    QApplication.processEvents()
    painted = colours(picture(code))
    for token in ("info", "success", "warning"):
        assert painted.get(theme.theme("dark")[token].lower(), 0) > 3, token


@pytest.mark.parametrize("letters", [100_000, MOST_COLOURED * 4])
def test_a_long_document_is_opened_and_typed_in_quickly(light: theme.Theme, show: Show, letters: int) -> None:
    code = CodeEdit("Schema")
    show(code)
    line = '  "name": {"type": "string"},\n'
    code.setPlainText(line * (letters // len(line)))
    began = time.process_time()
    QTest.keyClicks(code, "12345")
    QApplication.processEvents()
    assert time.process_time() - began < 1.0
