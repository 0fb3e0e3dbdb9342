"""The shape of a value: what values that fail for the same reason have in common, without their being the same."""

from __future__ import annotations

import json
import re
import unicodedata
from typing import Any

from desktop_wizard.engine.model.shortening import shortened

_LONGEST_PATTERN = 32
_LENGTHS = (100, 1_000, 10_000)
_MOST_SHOWN = 200
_WORD = re.compile(r"A{4,}|a{4,}")
_NUMBER = re.compile(r"9{13,}")


def shape_of(value: Any) -> str:
    """Return the type of a JSON value with its sign, or the pattern or class of length of a text.

    In a pattern, A and a stand for letters, 9 for a digit, and … for more of the same: `AA-9999-999999`, `a…@a….aaa`.
    """
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return _shape_of_text(value)
        case list():
            return "list" if value else "empty list"
        case dict():
            return "object" if value else "empty object"
        case int():
            return f"{_sign(value)}integer"
        case _:
            return f"{_sign(value)}number"


def _sign(value: Any) -> str:
    return "negative " if value < 0 else "zero, " if value == 0 else "positive "


def _shape_of_text(text: str) -> str:
    if not text.strip():
        return "blank text" if text else "empty text"
    if len(text) > _LENGTHS[0]:
        return next(
            (f"text of up to {length:,} characters" for length in _LENGTHS if len(text) <= length),
            f"text of more than {_LENGTHS[-1]:,} characters",
        )
    pattern = "".join(map(_letter, text))
    pattern = _WORD.sub(lambda run: f"{run[0][0]}…", pattern)
    pattern = _NUMBER.sub("9…", pattern)
    return f"text {pattern}" if len(pattern) <= _LONGEST_PATTERN else f"text of up to {_LENGTHS[0]} characters"


def _letter(character: str) -> str:
    match unicodedata.category(character):
        case "Lu" | "Lt":
            return "A"
        case "Nd":
            return "9"
        case category if category.startswith("L"):
            return "a"
        case category if category.startswith(("C", "Z")):
            return " " if character.isspace() else "?"
        case _:
            return character


def value_text(value: Any) -> str:
    """Return a value as JSON for people, cut where it gets long; empty for one that JSON can't write."""
    if isinstance(value, str):
        value = shortened(value, _MOST_SHOWN)
    try:
        text = json.dumps(value, ensure_ascii=False, default=str)
    except (ValueError, RecursionError):
        return ""
    return text if len(text) <= _MOST_SHOWN + 3 else f"{text[:_MOST_SHOWN]}…"
