"""A record before and after, line beside line, with what changes marked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QBrush
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_wizard import theme
from desktop_wizard.a11y import name, set_no_tab_trap
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.widgets.code_delegate import IS_CHANGED, IS_CODE, CodeDelegate
from desktop_wizard.widgets.table_twin import Index

BEFORE, AFTER = range(2)
LONGEST = 160
"""Letters of a line that are shown; the rest stands in the pane below."""

ABSENT = object()
"""Stands for an element or member that one side does not have."""

MOST_ELEMENTS = 500
"""Elements of an array that are aligned by what they are."""

Elements = Iterator[tuple[int, Any, Any]]
"""Position, and the element on both sides."""

_MARKERS = ("−", "+")


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One line on both sides; None where a side has nothing there. `place` leads to the value that it shows."""

    before: str | None
    after: str | None
    place: tuple[str | int, ...] = field(default=(), compare=False)

    @property
    def is_changed(self) -> bool:
        return self.before != self.after


def diff_lines(
    before: JsonValue, after: JsonValue, *, elements: Callable[[list[Any], list[Any]], Elements] | None = None
) -> list[DiffLine]:
    """Return two JSON values as aligned lines: members by name, elements by position. Takes linear time.

    Args:
        elements: aligns the elements of two arrays otherwise.
    """
    return list(_lines(before, after, "", "", "", (), elements or by_position))


_Place = tuple[str | int, ...]
_Align = Callable[[list[Any], list[Any]], Elements]


def _lines(
    before: Any, after: Any, indent: str, label: str, tail: str, place: _Place, align: _Align
) -> Iterator[DiffLine]:
    kind = _shared_container(before, after)
    if kind is None:
        yield from _pair(_printed(before, indent, label, tail), _printed(after, indent, label, tail), place)
        return
    opening, closing = ("{", "}") if kind is dict else ("[", "]")
    yield DiffLine(f"{indent}{label}{opening}", f"{indent}{label}{opening}", place)
    members = list(_members(before, after, kind, align))
    for position, (step, member, old, new) in enumerate(members):
        comma = "," if position < len(members) - 1 else ""
        yield from _lines(old, new, indent + "  ", member, comma, (*place, step), align)
    yield DiffLine(f"{indent}{closing}{tail}", f"{indent}{closing}{tail}", place)


def _shared_container(before: Any, after: Any) -> type | None:
    for kind in (dict, list):
        if isinstance(before, kind) and isinstance(after, kind) and (before or after):
            return kind
    return None


def _members(before: Any, after: Any, kind: type, align: _Align) -> Iterator[tuple[str | int, str, Any, Any]]:
    if kind is dict:
        for key in [*before, *(key for key in after if key not in before)]:
            yield key, f"{_json(key)}: ", before.get(key, ABSENT), after.get(key, ABSENT)
        return
    for position, old, new in align(before, after):
        yield position, "", old, new


def by_position(before: list[Any], after: list[Any]) -> Elements:
    """Pair the elements of two arrays by where they stand."""
    for position in range(max(len(before), len(after))):
        old = before[position] if position < len(before) else ABSENT
        yield position, old, after[position] if position < len(after) else ABSENT


def by_content(before: list[Any], after: list[Any]) -> Elements:
    """Pair elements that are the same, so that one that went does not make all behind it look changed.

    Arrays of more than `MOST_ELEMENTS` are paired by position: this takes time by their lengths multiplied.
    """
    if max(len(before), len(after)) > MOST_ELEMENTS:
        yield from by_position(before, after)
        return
    old_texts, new_texts = ([json.dumps(element, sort_keys=True) for element in side] for side in (before, after))
    matched = SequenceMatcher(a=old_texts, b=new_texts, autojunk=False).get_opcodes()
    for _, old_at, old_end, new_at, new_end in matched:
        for offset, old, new in by_position(before[old_at:old_end], after[new_at:new_end]):
            yield (old_at if old is not ABSENT else new_at) + offset, old, new


def _printed(value: Any, indent: str, label: str, tail: str) -> list[str]:
    if value is ABSENT:
        return []
    first, *others = _json(value, pretty=True).split("\n")
    lines = [f"{indent}{label}{first}", *(f"{indent}{line}" for line in others)]
    lines[-1] += tail
    return lines


def _pair(before: Sequence[str], after: Sequence[str], place: _Place) -> Iterator[DiffLine]:
    for position in range(max(len(before), len(after))):
        yield DiffLine(
            before[position] if position < len(before) else None,
            after[position] if position < len(after) else None,
            place,
        )


def _json(value: Any, *, pretty: bool = False) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2 if pretty else None, default=str)


class DiffModel(QAbstractTableModel):
    """Two columns, before and after, with a marker in front of every changed line."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[DiffLine] = []
        self._look = theme.theme("light")
        self._heads = (self.tr("Before"), self.tr("After"))

    def set_heads(self, before: str, after: str) -> None:
        """Call the sides something else than before and after."""
        self._heads = (before, after)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, BEFORE, AFTER)

    def show_lines(self, lines: list[DiffLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def set_theme(self, look: theme.Theme) -> None:
        self._look = look

    def full_text(self, index: Index) -> str:
        """Return the whole line, however long, or an empty string where this side has none."""
        line = self._lines[index.row()]
        return (line.before if index.column() == BEFORE else line.after) or ""

    def line(self, row: int) -> DiffLine | None:
        """Return a line, None where there is none."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def first_changed(self) -> int | None:
        return next((row for row, line in enumerate(self._lines) if line.is_changed), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        text = self.full_text(index)
        is_changed = bool(text) and self._lines[index.row()].is_changed
        match role:
            case Qt.ItemDataRole.DisplayRole:
                marker = _MARKERS[index.column()] if is_changed else " "
                return f"{marker} {_shortened(text)}" if text else ""
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(index, text, is_changed)
            case Qt.ItemDataRole.BackgroundRole if is_changed:
                return QBrush(self._look.color("changed_bg"))
            case _ if role == IS_CHANGED:
                return is_changed
            case _ if role == IS_CODE:
                return bool(text)
            case _:
                return None

    def _spoken(self, index: Index, text: str, is_changed: bool) -> str:
        if not text:
            return self.tr("nothing")
        said = text.strip().removesuffix(",")
        if not is_changed:
            return said
        side = self.tr("{0}, before") if index.column() == BEFORE else self.tr("{0}, after")
        return side.format(said)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self._heads[section]
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None


def _shortened(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


class RecordDiff(QWidget):
    """One record before and after; arrow keys go from line to line, long lines stand in full below.

    Signals:
        moved(object): the `DiffLine` that is current now, None where there is none.
    """

    moved = Signal(object)

    def __init__(self, parent: QWidget | None = None, *, is_coloured: bool = False) -> None:
        """Make an empty one; `is_coloured` gives names, texts and numbers their colours."""
        super().__init__(parent)
        self.lines = DiffModel(self)
        self.view = QTableView()
        self.view.setModel(self.lines)
        self.view.setProperty("role", "mono")
        self.view.setItemDelegate(CodeDelegate(self.view, is_coloured=is_coloured))
        name(self.view, self.tr("Record before and after"))
        set_no_tab_trap(self.view)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.view.selectionModel().currentChanged.connect(self._show_in_full)
        self.full_text = QPlainTextEdit()
        self.full_text.setReadOnly(True)
        self.full_text.setTabChangesFocus(True)
        self.full_text.setProperty("role", "mono")
        name(self.full_text, self.tr("The whole line"))
        self.full_text.setMaximumHeight(self.fontMetrics().height() * 6)
        self.full_text.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        box.addWidget(self.view, 1)
        box.addWidget(self.full_text)
        self._take_theme()

    def show_records(self, before: JsonValue, after: JsonValue) -> None:
        """Show two values, the first changed line in view."""
        self.show_lines(diff_lines(before, after))

    def show_lines(self, lines: list[DiffLine]) -> None:
        """Show lines that are aligned already."""
        self.full_text.hide()
        self.lines.show_lines(lines)
        changed = self.lines.first_changed()
        if lines:
            self.view.setCurrentIndex(self.lines.index(changed or 0, AFTER if changed is not None else BEFORE))
            self.view.scrollTo(self.view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def _show_in_full(self, current: QModelIndex) -> None:
        text = self.lines.full_text(current) if current.isValid() else ""
        self.moved.emit(self.lines.line(current.row()) if current.isValid() else None)
        self.full_text.setVisible(len(text) > LONGEST)
        self.full_text.setPlainText(text if len(text) > LONGEST else "")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "full_text"):
            self._take_theme()

    def _take_theme(self) -> None:
        self.lines.set_theme(theme.of(self))
        self.view.ensurePolished()
        rows = self.view.verticalHeader()
        rows.setMinimumSectionSize(8)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.view.fontMetrics().height() + 8)
