"""The letters that a report on paper may hold: those that each font which comes with the program can draw."""

from __future__ import annotations

from collections.abc import Iterable, Set
from unicodedata import category


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


def _escape(letter: str) -> str:
    code = ord(letter)
    return f"\\U{code:08x}" if code > 0xFFFF else f"\\u{code:04x}"
