"""What a report on paper may hold: the letters that each font of the program can draw, and not too many in a cell."""

from __future__ import annotations

from collections.abc import Iterable, Set
from unicodedata import category

from desktop_wizard.engine.model.shortening import shortened

MAX_CELL = 300
"""Letters of a text in a cell, escapes among them. No row may be higher than a page, and setting a text that has no
blanks takes time with the square of its length."""


def drawable(fonts: Iterable[Iterable[int]]) -> frozenset[int]:
    """Return the letters that every font draws, but for those that show nothing or move the text around them.

    Args:
        fonts: the code points that each font has.
    """
    shared = frozenset.intersection(*map(frozenset, fonts))
    return frozenset(code for code in shared if not category(chr(code)).startswith("C"))


def printable(text: str, drawn: Set[int]) -> str:
    """Return a text with every letter that is not `drawn` as a `\\u…` escape, so that nothing is left out unnoticed.

    Line feeds stay, and tabs become blanks.
    """
    return "".join(
        letter if letter == "\n" or ord(letter) in drawn else _escape(letter) for letter in text.replace("\t", "    ")
    )


def fitting(text: str) -> str:
    """Return a text, cut where it gets too long for a cell; the other forms of a report have the whole."""
    return shortened(text, MAX_CELL)


def _escape(letter: str) -> str:
    code = ord(letter)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
