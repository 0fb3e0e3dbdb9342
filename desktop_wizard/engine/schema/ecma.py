"""Says regular expressions of ECMA 262 in the words of the validators, where those refuse what browsers take.

ECMA 262's annex B lets much stand for itself that other engines read as a mistake: a `{` that begins no count, a `-`
beside `\\w` in a class, an escaped character that needs none. Each has one exact spelling that every engine takes.
Letters that other engines give a meaning of their own (`\\h`, `\\Z`) are left alone: nobody knows which was meant.
"""

from __future__ import annotations

import re
from functools import lru_cache

from desktop_wizard.engine.schema.native import is_pattern

_COUNT = re.compile(r"\{\d+(,\d*)?\}")
_PAIR = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_ASTRAL = re.compile(r"\[\\u[dD]800-\\u[dD][bB][fF]{2}\]\[\\u[dD][cC]00-\\u[dD][fF]{3}\]")
_GROUP = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?<(?P<name>[^=!>][^>]*)>", re.DOTALL)
_NAME = re.compile(r"<([^>]*)>")
_HEX = {"x": re.compile(r"[0-9a-fA-F]{2}"), "u": re.compile(r"[0-9a-fA-F]{4}|\{[0-9a-fA-F]+\}")}
_BRACED = re.compile(r"\{[^{}]*\}")
_SETS = frozenset("dDwWsSpP")
_MISTAKES = (
    "bad character range",
    "bad escape (end of pattern)",
    "min repeat greater than max repeat",
    "missing )",
    "multiple repeat",
    "nothing to repeat",
    "unbalanced parenthesis",
    "unterminated character set",
)
_EVERYTHING, _NOTHING = r"[\s\S]", r"[^\s\S]"


@lru_cache(maxsize=4096)
def readable(pattern: str) -> str | None:
    """Return a pattern that matches the same texts and that every validator reads; None where there is none known."""
    if is_pattern(pattern):
        return pattern
    spelled = _Speller(pattern).spelled()
    return spelled if is_pattern(spelled) else None


def is_broken(pattern: str) -> bool:
    """Tell whether a pattern that has no spelling is a mistake to every engine, such as an open bracket."""
    try:
        re.compile(_Speller(pattern).spelled())
    except re.error as error:
        return error.msg.startswith(_MISTAKES)
    return False


class _Speller:
    """Walks through a pattern once, and spells each construct out."""

    def __init__(self, pattern: str) -> None:
        self._text = _PAIR.sub(_character, _ASTRAL.sub("[\U00010000-\U0010ffff]", pattern))
        self._at = 0
        groups = [found for found in _GROUP.finditer(self._text) if found.group().startswith("(")]
        self._numbers = {found["name"]: number for number, found in enumerate(groups, 1) if found["name"]}

    def spelled(self) -> str:
        said = []
        while self._at < len(self._text):
            character = self._text[self._at]
            if character == "\\":
                said.append(self._escape(is_class=False))
            elif character == "[":
                said.append(self._class())
            elif character == "{":
                said.append(self._brace())
            else:
                said.append(character)
                self._at += 1
        return "".join(said)

    def _brace(self) -> str:
        count = _COUNT.match(self._text, self._at)
        self._at += 1 if count is None else len(count.group())
        return r"\{" if count is None else count.group()

    def _escape(self, *, is_class: bool) -> str:
        escaped = self._text[self._at + 1 : self._at + 2]
        self._at += 2
        if escaped == "0" and not self._text[self._at : self._at + 1].isdigit():
            return r"\x00"
        if escaped == "b" and is_class:
            return r"\x08"
        if escaped == "k" and not is_class:
            return self._reference()
        if escaped and escaped in "pPu" and (named := _BRACED.match(self._text, self._at)):
            self._at = named.end()
            return "\\" + escaped + named.group()
        if escaped in _HEX and _HEX[escaped].match(self._text, self._at) is None:
            return escaped
        is_needless = escaped in "<>89" or not escaped.isascii()
        return escaped if escaped and is_needless else "\\" + escaped

    def _reference(self) -> str:
        end = self._text.find(">", self._at)
        number = (
            self._numbers.get(self._text[self._at + 1 : end]) if self._text[self._at : self._at + 1] == "<" else None
        )
        if number is None:
            return r"\k"
        self._at = end + 1
        return rf"(?:\{number})"

    def _class(self) -> str:
        """Spell a class: `[^]` is any character, `[]` none, and a `-` beside a set is a character."""
        self._at += 1
        is_negative = self._text.startswith("^", self._at)
        self._at += is_negative
        said: list[str] = []
        while self._at < len(self._text) and self._text[self._at] != "]":
            said += self._range()
        if self._at >= len(self._text):
            return "["  # it has no end, and is a mistake
        self._at += 1
        if not said:
            return _EVERYTHING if is_negative else _NOTHING
        return f"[{'^' if is_negative else ''}{''.join(said)}]"

    def _range(self) -> list[str]:
        first = self._member()
        is_range = self._text.startswith("-", self._at) and not self._text.startswith("-]", self._at)
        if not is_range:
            return [first]
        self._at += 1
        last = self._member()
        return [first, r"\-" if _is_set(first) or _is_set(last) else "-", last]

    def _member(self) -> str:
        character = self._text[self._at : self._at + 1]
        if character == "\\":
            return self._escape(is_class=True)
        self._at += 1
        return "\\" + character if character and character in "-[&~^" else character


def _is_set(member: str) -> bool:
    return member[:1] == "\\" and member[1:2] in _SETS


def _character(pair: re.Match[str]) -> str:
    high, low = (int(half, 16) for half in pair.groups())
    return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
