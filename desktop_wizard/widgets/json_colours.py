"""Which part of a line of JSON is a name, a text, a number or a word, and in which colour it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout

from desktop_wizard import theme

TokenKind = Literal["name", "text", "number", "word"]
TOKENS: dict[TokenKind, str] = {"name": "info", "text": "success", "number": "warning", "word": "warning"}
"""Kind → the theme's colour for it. In high contrast all are one colour, and names are bold."""

LONGEST = 2_000
"""Letters of a line that are coloured; nobody reads further in one line, and a window must not wait for it."""

_TOKEN = re.compile(
    r'(?P<text>"(?:[^"\\]|\\.)*"?)(?P<colon>\s*:)?|(?P<number>-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)|(?P<word>\b(?:true|false|null)\b)'
)


class Token(NamedTuple):
    """A part of a line: where it begins, how long it is, and what."""

    start: int
    length: int
    kind: TokenKind


def tokens(line: str) -> Iterator[Token]:
    """Yield what is to be coloured in a line of JSON, which may be wrong. No text goes over the end of a line."""
    for found in _TOKEN.finditer(line, 0, LONGEST):
        if (text := found["text"]) is not None:
            yield Token(found.start(), len(text), "name" if found["colon"] else "text")
        else:
            yield Token(found.start(), len(found[0]), "number" if found["number"] else "word")


def token_format(kind: TokenKind, look: theme.Theme) -> QTextCharFormat:
    """Return how a kind is written in a theme."""
    made = QTextCharFormat()
    made.setForeground(look.color(TOKENS[kind]))
    if kind == "name" and look.is_high_contrast:
        made.setFontWeight(QFont.Weight.Bold)
    return made


def format_ranges(line: str, look: theme.Theme, offset: int = 0) -> list[QTextLayout.FormatRange]:
    """Return the formats of a line whose JSON begins at `offset`."""
    ranges = []
    for token in tokens(line[offset:]):
        made = QTextLayout.FormatRange()
        start = units(line, token.start + offset)
        made.start, made.length = start, units(line, token.start + offset + token.length) - start
        made.format = token_format(token.kind, look)
        ranges.append(made)
    return ranges


def units(text: str, position: int) -> int:
    """Return a position in a text as Qt counts: in UTF-16, where a letter outside of the first plane is two."""
    return position if text.isascii() else len(text[:position].encode("utf-16-le", "surrogatepass")) // 2
