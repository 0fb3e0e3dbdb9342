"""Editors for what a rule's parameters take: one for each sort of value, none for a kind of rule."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QStringListModel, Qt, SignalInstance
from PySide6.QtWidgets import QCheckBox, QComboBox, QCompleter, QWidget

from desktop_wizard.a11y import LineEdit
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.model.shortening import shortened
from desktop_wizard.engine.transform import MISSING, MissingType, read_literal
from desktop_wizard.engine.transform.parameters import Asks, Parameter
from desktop_wizard.told import told
from desktop_wizard.widgets.code_edit import CodeEdit
from desktop_wizard.widgets.rows_table import RowsTable

translate = QCoreApplication.translate
Given = JsonValue | MissingType
_LINES_OF_TEXT = 4
_LONGEST_SHOWN = 60


class Unreadable(ValueError):
    """What stands in an editor and is no value; the message says why."""


@dataclass(frozen=True, slots=True)
class Editor:
    """The editor of one parameter.

    Attributes:
        widget: what has the focus.
        show: takes what a rule says, MISSING where it says nothing.
        read: returns what stands there, MISSING where that is nothing; raises `Unreadable`.
        edited: tells that something else stands there.
        offer: takes values that the schemas declare for the place, None where no value of a record is asked for.
    """

    widget: QWidget
    show: Callable[[Given], None]
    read: Callable[[], Given]
    edited: SignalInstance
    offer: Callable[[Sequence[JsonValue]], None] | None = None


def editor_for(parameter: Parameter, paths: Sequence[str]) -> Editor:
    """Return a new editor for a parameter.

    Args:
        paths: those that both versions declare, as a path's editor offers them.
    """
    if parameter.asks is Asks.PATH:
        return _text(parameter, paths)
    return _MAKERS[parameter.asks](parameter)


def literal(value: JsonValue) -> str:
    """Return a value as a person would type it: JSON on one line."""
    return json.dumps(value, ensure_ascii=False)


def read_typed(text: str) -> JsonValue:
    """Return the JSON value that a text says.

    Raises:
        Unreadable: it says none; the message is what a person may do.
    """
    try:
        return read_literal(text)
    except ValueError:
        words = translate("RuleFields", "{0} is no JSON value. Text stands in quotes: {1}.")
        short = shortened(text, _LONGEST_SHOWN)
        raise Unreadable(words.format(short, literal(short))) from None


def _text(parameter: Parameter, offered: Sequence[str] = ()) -> Editor:
    field = LineEdit()
    if isinstance(parameter.default, str):
        field.setPlaceholderText(parameter.default)
    if offered:
        _offer(field, offered)

    def show(value: Given) -> None:
        field.setText(_as_text(value))

    def read() -> Given:
        return field.text() if field.text() or parameter.is_required else MISSING

    return Editor(field, show, read, field.textChanged)


def _literal(parameter: Parameter) -> Editor:
    field = LineEdit()
    is_number = parameter.asks is Asks.NUMBER
    if is_number and parameter.default is not MISSING:
        field.setPlaceholderText(literal(parameter.default))
    elif not is_number:
        field.setPlaceholderText(translate("RuleFields", 'JSON, such as "text", 12, true or null'))

    def offer(values: Sequence[JsonValue]) -> None:
        _offer(field, list(dict.fromkeys(literal(value) for value in (*values, *parameter.choices))))

    def show(value: Given) -> None:
        field.setText("" if value is MISSING else literal(value))

    def read() -> Given:
        return read_typed(field.text().strip()) if field.text().strip() else MISSING

    return Editor(field, show, read, field.textChanged, None if is_number else offer)


def _flag(parameter: Parameter) -> Editor:
    box = QCheckBox()

    def show(value: Given) -> None:
        box.setChecked((parameter.default if value is MISSING else value) is True)

    def read() -> Given:
        return _unless_default(box.isChecked(), parameter)

    return Editor(box, show, read, box.toggled)


def _choice(parameter: Parameter) -> Editor:
    combo = QComboBox()
    combo.setPlaceholderText(translate("RuleFields", "Choose…"))
    combo.addItems([str(choice) for choice in parameter.choices])

    def show(value: Given) -> None:
        shown = parameter.default if value is MISSING else value
        combo.setCurrentIndex(combo.findText(shown) if isinstance(shown, str) else -1)

    def read() -> Given:
        return _unless_default(combo.currentText(), parameter) if combo.currentIndex() >= 0 else MISSING

    return Editor(combo, show, read, combo.currentIndexChanged)


def _lines(parameter: Parameter) -> Editor:
    """An expression, or a condition as JSON, over several lines; Tab leaves it, Enter begins a line."""
    is_json = parameter.asks is Asks.SCHEMA
    field = CodeEdit(told(parameter.title))
    field.setFixedHeight(field.fontMetrics().lineSpacing() * (_LINES_OF_TEXT + 1))

    def show(value: Given) -> None:
        is_schema = is_json and value is not MISSING
        field.setPlainText(json.dumps(value, indent=2, ensure_ascii=False) if is_schema else _as_text(value))

    def read() -> Given:
        text = field.text()
        if not text.strip():
            return MISSING
        return read_typed(text) if is_json else text

    return Editor(field, show, read, field.textChanged)


def _names(parameter: Parameter) -> Editor:
    table = RowsTable([translate("RuleFields", "Name")])

    def show(value: Given) -> None:
        table.show_rows([(_as_text(name),) for name in value] if isinstance(value, list) else [])

    def read() -> Given:
        return [name for (name,) in table.rows()] or ([] if parameter.is_required else MISSING)

    return Editor(table, show, read, table.edited)


def _pairs(parameter: Parameter) -> Editor:
    columns = parameter.columns
    table = RowsTable([told(column.capitalize()) for column in columns])

    def show(value: Given) -> None:
        pairs = [pair for pair in value if isinstance(pair, dict)] if isinstance(value, list) else []
        table.show_rows([[literal(pair[name]) if name in pair else "" for name in columns] for pair in pairs])

    def read() -> Given:
        return [_read_pair(number, columns, texts) for number, texts in enumerate(table.rows(), 1)]

    return Editor(table, show, read, table.edited)


def _read_pair(number: int, columns: Sequence[str], texts: Sequence[str]) -> dict[str, JsonValue]:
    try:
        return {name: read_typed(text) for name, text in zip(columns, texts, strict=True) if text.strip()}
    except Unreadable as wrong:
        raise Unreadable(translate("RuleFields", "Line {0}: {1}").format(number, wrong)) from None


def _offer(field: LineEdit, texts: Sequence[str]) -> None:
    """Have a field offer these texts from now on."""
    completer = field.findChild(QCompleter)
    if completer is None:
        completer = QCompleter(field)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        field.setCompleter(completer)
    completer.setModel(QStringListModel(list(texts), completer))


def _as_text(value: Given) -> str:
    if value is MISSING:
        return ""
    return value if isinstance(value, str) else literal(value)


def _unless_default(value: JsonValue, parameter: Parameter) -> Given:
    return MISSING if value == parameter.default else value


_MAKERS: dict[Asks, Callable[[Parameter], Editor]] = {
    Asks.TEXT: _text,
    Asks.PROSE: _lines,
    Asks.FLAG: _flag,
    Asks.NUMBER: _literal,
    Asks.CHOICE: _choice,
    Asks.NAMES: _names,
    Asks.VALUE: _literal,
    Asks.SCHEMA: _lines,
    Asks.PAIRS: _pairs,
}
