"""Makes texts that match a regular expression of the common kind (ECMA 262 without look-around).

A recursive-descent reader that writes while it reads: each construct is turned into a few texts it matches.
Look-around, back references and word boundaries count as nothing, so a text may turn out not to match.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

MAX_TEXTS = 6
_CLASSES = {
    "d": "05",
    "w": "a_0",
    "s": " \t",
    "D": "a-",
    "W": "-é",
    "S": "a0",
    "t": "\t",
    "n": "\n",
    "r": "\r",
    "f": "\f",
    "v": "\v",
    "0": "\0",
}
_PROPERTIES = {"L": "aé", "Lu": "A", "Ll": "a", "N": "1", "Nd": "1", "P": "-", "S": "+", "Z": " "}
_ALL = "".join(chr(code) for code in range(32, 127)) + "é€\n"


@lru_cache(maxsize=512)
def strings_matching(pattern: str) -> tuple[str, ...]:
    """Return up to `MAX_TEXTS` texts that probably match, the shortest first; empty where the reader gives up."""
    try:
        texts = _Reader(pattern).alternatives()
    except (IndexError, ValueError):
        return ()
    return tuple(sorted(dict.fromkeys(texts), key=len))[:MAX_TEXTS]


def matches_everything(pattern: str) -> bool:
    """Tell whether a pattern surely matches every text: it is tied to no place and matches the empty text."""
    if any(mark in pattern for mark in ("^", "$", "\\b", "\\B", "(?")):
        return False
    try:
        return re.fullmatch(pattern, "") is not None
    except (re.error, OverflowError, RecursionError):  # a pattern of the other dialect of regular expressions
        return False


class _Reader:
    def __init__(self, pattern: str) -> None:
        self._text = pattern
        self._at = 0

    def _peek(self) -> str:
        return self._text[self._at] if self._at < len(self._text) else ""

    def _take(self) -> str:
        character = self._text[self._at]
        self._at += 1
        return character

    def alternatives(self) -> list[str]:
        found = self._sequence()
        while self._peek() == "|":
            self._take()
            found = [*found[:4], *self._sequence()[:3]]
        return found

    def _sequence(self) -> list[str]:
        texts = [""]
        while self._peek() not in ("", "|", ")"):
            atoms = self._quantified(self._atom())
            texts = _joined(texts, atoms)
        return texts

    def _atom(self) -> list[str]:
        character = self._take()
        if character in "^$":
            return [""]
        if character == ".":
            return ["a", "0"]
        if character == "[":
            return list(self._set())
        if character == "(":
            return self._group()
        if character == "\\":
            return list(self._escape()) or [""]
        return [character]

    def _group(self) -> list[str]:
        is_looking = False
        if self._peek() == "?":
            self._take()
            mark = self._take()
            if mark == "<" and self._peek() not in "=!":
                while self._take() != ">":
                    pass
            elif mark == "<":
                self._take()
                is_looking = True
            else:
                is_looking = mark in "=!"
        texts = self.alternatives()
        if self._take() != ")":
            raise ValueError(self._text)
        return [""] if is_looking else texts

    def _escape(self) -> str:
        character = self._take()
        if character in "bB" or (character.isdigit() and character != "0"):
            return ""
        if character in "pP" and self._peek() == "{":
            end = self._text.index("}", self._at)
            name = self._text[self._at + 1 : end].rpartition("=")[2]
            self._at = end + 1
            return _PROPERTIES.get(name, "a") if character == "p" else "-"
        if character in "xu":
            return self._code(2 if character == "x" else 4)
        return _CLASSES.get(character, character)

    def _code(self, digits: int) -> str:
        if self._peek() == "{":
            end = self._text.index("}", self._at)
            code, self._at = self._text[self._at + 1 : end], end + 1
        else:
            code = self._text[self._at : self._at + digits]
            self._at += digits
        return chr(int(code, 16))

    def _set(self) -> str:
        is_negated = self._peek() == "^"
        if is_negated:
            self._take()
        members = ""
        while self._peek() != "]":
            one = self._member()
            if self._peek() == "-" and self._text[self._at + 1 : self._at + 2] not in ("]", ""):
                self._take()
                last = self._member()
                one = one + last if len(one) == len(last) == 1 else one
            members += one
        self._take()
        if is_negated:
            return "".join(c for c in "a0 -é" + _ALL if c not in members)[:3]
        return members[:1] + members[-1:] + members[1:2]

    def _member(self) -> str:
        character = self._take()
        return self._escape() if character == "\\" else character

    def _quantified(self, texts: list[str]) -> list[str]:
        least, most = 1, 1
        mark = self._peek()
        if mark and mark in "*+?":
            self._take()
            least, most = {"*": (0, 2), "+": (1, 2), "?": (0, 1)}[mark]
        elif mark == "{" and (end := self._text.find("}", self._at)) > 0:
            low, comma, high = self._text[self._at + 1 : end].partition(",")
            if low.isdigit() and (not high or high.isdigit()):
                self._at = end + 1
                least = min(int(low), 500)
                most = min(int(high), least + 2) if high else least + 1 if comma else least
        if self._peek() in ("?", "+") and (least, most) != (1, 1):
            self._take()
        return [text * count for count in dict.fromkeys((least, most)) for text in texts[:4]] or [""]


def _joined(heads: list[str], tails: list[str]) -> list[str]:
    """Return joins of both, so that each head and each tail is used, without multiplying all."""
    if len(heads) * len(tails) <= 12:
        return [head + tail for head, tail in product(heads, tails)]
    count = max(len(heads), len(tails))
    return [heads[i % len(heads)] + tails[i % len(tails)] for i in range(min(count, 12))]
