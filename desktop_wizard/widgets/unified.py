"""Two versions of a schema in one column: what went and what came, with each change said above its line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QBrush, QFont

from desktop_wizard import theme
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.told import told
from desktop_wizard.widgets.code_delegate import IS_CHANGED, IS_CODE
from desktop_wizard.widgets.record_diff import LONGEST, DiffLine
from desktop_wizard.widgets.table_twin import Index

CONTEXT = 3
"""Unchanged lines that are shown around changed ones."""

LineKind = Literal["same", "gone", "new", "note", "gap"]
_MARKERS: Mapping[LineKind, str] = {"same": " ", "gone": "−", "new": "+", "note": "▸", "gap": "⋯"}


@dataclass(frozen=True, slots=True)
class UnifiedLine:
    """One line.

    Attributes:
        row: of the aligned lines that it comes from.
        hidden: for a gap, how many lines it stands for.
    """

    kind: LineKind
    text: str
    row: int
    hidden: int = 0


def unified(lines: Sequence[DiffLine], notes: Mapping[int, Sequence[str]]) -> list[UnifiedLine]:
    """Return aligned lines as one column. Takes linear time.

    Args:
        notes: row of `lines` → what is said above it.
    """
    near = _near(lines, notes)
    made: list[UnifiedLine] = []
    for is_shown, rows in groupby(range(len(lines)), key=near.__contains__):
        block = list(rows)
        if is_shown:
            made += _shown(lines, block, notes)
        else:
            made.append(UnifiedLine("gap", "", block[0], len(block)))
    return made


def _near(lines: Sequence[DiffLine], notes: Iterable[int]) -> set[int]:
    """Return the rows that are changed or noted, and those around them."""
    telling = {row for row, line in enumerate(lines) if line.is_changed} | set(notes)
    return {
        row for centre in telling for row in range(max(centre - CONTEXT, 0), min(centre + CONTEXT + 1, len(lines)))
    }


def _shown(
    lines: Sequence[DiffLine], rows: Sequence[int], notes: Mapping[int, Sequence[str]]
) -> Iterator[UnifiedLine]:
    for is_changed, group in groupby(rows, key=lambda row: lines[row].is_changed):
        block = list(group)
        if not is_changed:
            for row in block:
                yield from (UnifiedLine("note", note, row) for note in notes.get(row, ()))
                yield UnifiedLine("same", lines[row].after or "", row)
            continue
        yield from (UnifiedLine("note", note, row) for row in block for note in notes.get(row, ()))
        yield from (UnifiedLine("gone", text, row) for row in block if (text := lines[row].before) is not None)
        yield from (UnifiedLine("new", text, row) for row in block if (text := lines[row].after) is not None)


class UnifiedModel(QAbstractListModel):
    """The column, with a marker in front of each line that is not the same on both sides."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: Sequence[UnifiedLine] = ()
        self._look = theme.theme("light")

    def show_lines(self, lines: Sequence[UnifiedLine]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def set_theme(self, look: theme.Theme) -> None:
        self._look = look

    def row_of(self, aligned: int) -> int:
        """Return the first line that is about a row of the aligned lines; the gap where it is hidden in one."""
        for at, line in enumerate(self._lines):
            if line.row == aligned or line.row <= aligned < line.row + line.hidden:
                return at
        return 0

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        is_changed = line.kind in ("gone", "new")
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{_MARKERS[line.kind]} {self._text(line)}"
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(line)
            case Qt.ItemDataRole.BackgroundRole if is_changed:
                return QBrush(self._look.color("changed_bg"))
            case Qt.ItemDataRole.ForegroundRole if line.kind in ("note", "gap"):
                return QBrush(self._look.color("info" if line.kind == "note" else "muted"))
            case Qt.ItemDataRole.FontRole if line.kind == "note":
                bold = QFont()
                bold.setBold(True)
                return bold
            case _ if role == IS_CHANGED:
                return is_changed
            case _ if role == IS_CODE:
                return line.kind not in ("note", "gap")
            case _:
                return None

    def _text(self, line: UnifiedLine) -> str:
        if line.kind == "gap":
            return filled(self.tr("{0:,} unchanged lines", "", numerus(line.hidden)), line.hidden)
        text = told(line.text) if line.kind == "note" else line.text
        return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"

    def _spoken(self, line: UnifiedLine) -> str:
        said = self._text(line).strip().removesuffix(",")
        match line.kind:
            case "gone":
                return self.tr("{0}, before").format(said)
            case "new":
                return self.tr("{0}, after").format(said)
            case _:
                return said
