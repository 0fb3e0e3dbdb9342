"""An editor for JSON: colours, line numbers, and what is wrong marked where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt
from PySide6.QtGui import (
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import name
from desktop_wizard.engine.schema.locating import Mark
from desktop_wizard.widgets.json_colours import format_ranges, units

MOST_COLOURED = 80_000
"""Letters of a document that is coloured; longer ones stay plain, so that opening them keeps nobody waiting."""

_INDENT = "  "
_PARAGRAPH = "\u2029"
_WRONG = "●"


class JsonHighlighter(QSyntaxHighlighter):
    """Gives the parts of a document their colours."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = theme.theme("light")

    def set_theme(self, look: theme.Theme) -> None:
        if look != self._look:
            self._look = look
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self.document().characterCount() > MOST_COLOURED:
            return
        for part in format_ranges(text, self._look):
            self.setFormat(part.start, part.length, part.format)


class _LineNumbers(QWidget):
    """The margin of an editor; a line with something wrong has a dot beside its number."""

    def __init__(self, editor: CodeEdit) -> None:
        super().__init__(editor)
        self._editor = editor

    def sizeHint(self) -> QSize:
        return QSize(self._editor.margin_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_numbers(self, event.rect())


class CodeEdit(QPlainTextEdit):
    """A text of JSON. Tab leaves it, Enter keeps the indent; nothing of what is in it gets lost on the way out."""

    def __init__(self, spoken_name: str, description: str = "") -> None:
        super().__init__()
        name(self, spoken_name, description)
        self.setProperty("role", "mono")
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._marks: Sequence[Mark] = ()
        self._wrong_lines: frozenset[int] = frozenset()
        self._highlighter = JsonHighlighter(self.document())
        self._numbers = _LineNumbers(self)
        self.blockCountChanged.connect(self._fit)
        self.updateRequest.connect(self._scroll_numbers)
        self._take_theme()
        self._fit()

    def text(self) -> str:
        """Return the text as it is; `toPlainText` would turn no-break spaces into ordinary ones."""
        return self.document().toRawText().replace(_PARAGRAPH, "\n")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files that are dropped to the window, which opens them."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    # --- what is wrong -------------------------------------------------------------------------------------

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Underline what is wrong; the marks are of the text as it is now."""
        self._marks = marks
        text = self.text()
        wrong = QTextCharFormat()
        wrong.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        wrong.setUnderlineColor(theme.of(self).color("danger"))
        selections, lines = [], set()
        for mark in marks:
            if mark.end == 0:
                continue
            selection = QTextEdit.ExtraSelection()
            selection.cursor = self._cursor(text, mark)
            selection.format = wrong
            selections.append(selection)
            lines.add(self.document().findBlock(selection.cursor.selectionStart()).blockNumber())
        self.setExtraSelections(selections)
        self._wrong_lines = frozenset(lines)
        self._numbers.update()

    def go_to(self, mark: Mark) -> None:
        """Select the letters of a mark, and go there."""
        self.setTextCursor(self._cursor(self.text(), mark))
        self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def line_of(self, mark: Mark) -> int:
        """Return the line of a mark, counted from 1."""
        return self.text().count("\n", 0, mark.start) + 1

    def _cursor(self, text: str, mark: Mark) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(text, mark.start))
        cursor.setPosition(units(text, mark.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    # --- keys ----------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep the indent on Enter, two letters deeper behind a bracket that opens."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if not is_enter or self.isReadOnly():
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        indent = before[: len(before) - len(before.lstrip())]
        deeper = _INDENT if before.rstrip().endswith(("{", "[")) else ""
        cursor.insertText(f"\n{indent}{deeper}")
        self.ensureCursorVisible()

    # --- the margin ----------------------------------------------------------------------------------------

    def margin_width(self) -> int:
        """Return the pixels that the numbers and the dots take."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9" * digits + _WRONG) + 14

    def paint_numbers(self, margin: QWidget, area: QRect) -> None:
        """Paint the numbers of the lines in `area`."""
        look = theme.of(self)
        painter = QPainter(margin)
        painter.fillRect(area, look.color("surface_alt"))
        painter.setFont(self.font())
        block = self.firstVisibleBlock()
        height, width = self.fontMetrics().height(), margin.width() - 6
        while block.isValid():
            top = round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())
            if top > area.bottom():
                break
            is_wrong = block.blockNumber() in self._wrong_lines
            painter.setPen(look.color("danger" if is_wrong else "muted"))
            number = f"{_WRONG} {block.blockNumber() + 1}" if is_wrong else str(block.blockNumber() + 1)
            painter.drawText(0, top, width, height, Qt.AlignmentFlag.AlignRight, number)
            block = block.next()
        painter.end()

    def _fit(self) -> None:
        self.setViewportMargins(self.margin_width(), 0, 0, 0)
        inside = self.contentsRect()
        self._numbers.setGeometry(inside.left(), inside.top(), self.margin_width(), inside.height())

    def _scroll_numbers(self, area: QRect, by: int) -> None:
        if by:
            self._numbers.scroll(0, by)
        else:
            self._numbers.update(0, area.y(), self._numbers.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange) and hasattr(self, "_numbers"):
            self._take_theme()
            self._fit()

    def _take_theme(self) -> None:
        self._highlighter.set_theme(theme.of(self))
        self.show_marks(self._marks)
