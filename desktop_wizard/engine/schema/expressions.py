"""Reads regular expressions (ECMA 262) as sets of texts, so that patterns can be compared.

The reader writes while it reads, each construct together with all that may follow it up to the end of the text: that
makes `$` and look-ahead plain intersections. Back references, word boundaries, look-behind and classes of Unicode
properties are not read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop_wizard.engine.schema.languages import (
    LAST_CHARACTER,
    Range,
    Term,
    Terms,
    merged_ranges,
    other_characters,
)


class NotRead(Exception):
    """An expression of a kind that is not read."""


MAX_EXPANDED = 64
"""Pieces that a repeated group with a tie to a place may have."""

_DIGITS: tuple[Range, ...] = ((48, 57),)
_WORD: tuple[Range, ...] = ((48, 57), (65, 90), (95, 95), (97, 122))
_SPACES = merged_ranges(
    (ord(c), ord(c))
    for c in "\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000\ufeff"
)
_SETS = {
    "d": _DIGITS,
    "D": other_characters(_DIGITS),
    "w": _WORD,
    "W": other_characters(_WORD),
    "s": _SPACES,
    "S": other_characters(_SPACES),
}
_CONTROLS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
_LINE_ENDS = {"rust": ((10, 10),), "ecma": ((10, 10), (13, 13), (0x2028, 0x2029))}
FLAVOURS = tuple(_LINE_ENDS)
"""Validators disagree on what `.` matches; what is proved has to be so for each."""


@dataclass(frozen=True, slots=True)
class _Node:
    """A construct as read: `kind` is set, sequence, choice, repeat, start, end or ahead."""

    kind: str
    parts: tuple[Any, ...] = ()
    ranges: tuple[Range, ...] = ()
    least: int = 0
    most: int | None = 0
    is_negative: bool = False

    def is_tied(self) -> bool:
        """Tell whether it, or anything in it, looks at what is around it."""
        return self.kind in ("start", "end", "ahead") or any(part.is_tied() for part in self.parts)

    def may_be_empty(self) -> bool:
        if self.kind == "set":
            return False
        if self.kind == "sequence":
            return all(part.may_be_empty() for part in self.parts)
        if self.kind == "choice":
            return any(part.may_be_empty() for part in self.parts)
        return self.kind != "repeat" or self.least == 0 or self.parts[0].may_be_empty()

    def is_always_empty(self) -> bool:
        """Tell whether it never takes a character."""
        if self.kind in ("start", "end", "ahead"):
            return True
        return self.kind in ("sequence", "choice") and all(part.is_always_empty() for part in self.parts)


def matching(terms: Terms, pattern: str, flavour: str) -> Term:
    """Return the texts in which a pattern is found. Raises `NotRead`."""
    try:
        node = _Reader(pattern, flavour).whole()
    except (IndexError, ValueError, RecursionError) as error:
        raise NotRead(pattern) from error
    write = _Writer(terms)
    at_start = write.node(node, terms.anything, True)
    later = terms.join(
        terms.repeat(terms.characters([(0, LAST_CHARACTER)]), 1, None), write.node(node, terms.anything, False)
    )
    return terms.union([at_start, later])


class _Writer:
    """Turns what was read into terms; `rest` is all that may follow, `at_start` None where that is not known."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms

    def node(self, node: _Node, rest: Term, at_start: bool | None) -> Term:
        terms = self._terms
        match node.kind:
            case "set":
                return terms.join(terms.characters(node.ranges), rest)
            case "start":
                if at_start is None:
                    raise NotRead
                return rest if at_start else terms.nothing
            case "end":
                return terms.both([rest, terms.empty])
            case "ahead":
                seen = self.node(node.parts[0], terms.anything, at_start)
                return terms.both([rest, terms.without(seen) if node.is_negative else seen])
            case "choice":
                return terms.union([self.node(part, rest, at_start) for part in node.parts])
            case "repeat":
                return self._repeat(node, rest, at_start)
        return self._sequence(node, rest, at_start)

    def _sequence(self, node: _Node, rest: Term, at_start: bool | None) -> Term:
        starts = [at_start]
        for part in node.parts:
            still = starts[-1]
            starts.append(
                still if part.is_always_empty() or still is False else None if part.may_be_empty() else False
            )
        for part, start in zip(reversed(node.parts), reversed(starts[:-1]), strict=True):
            rest = self.node(part, rest, start)
        return rest

    def _repeat(self, node: _Node, rest: Term, at_start: bool | None) -> Term:
        part = node.parts[0]
        if not part.is_tied():
            alone = self.node(part, self._terms.empty, at_start)
            return self._terms.join(self._terms.repeat(alone, node.least, node.most), rest)
        if node.most is None or node.most > MAX_EXPANDED:
            raise NotRead
        made = rest
        for index in reversed(range(node.most)):
            start = at_start if index == 0 or at_start is False else None
            again = self.node(part, made, start)
            made = again if index < node.least else self._terms.union([rest, again])
        return made


class _Reader:
    def __init__(self, pattern: str, flavour: str) -> None:
        self._text = pattern
        self._at = 0
        self._line_ends = _LINE_ENDS[flavour]

    def whole(self) -> _Node:
        node = self._choice()
        if self._at < len(self._text):
            raise NotRead
        return node

    def _peek(self, count: int = 1) -> str:
        return self._text[self._at : self._at + count]

    def _take(self, count: int = 1) -> str:
        taken = self._text[self._at : self._at + count]
        if len(taken) < count:
            raise NotRead
        self._at += count
        return taken

    def _choice(self) -> _Node:
        found = [self._sequence()]
        while self._peek() == "|":
            self._take()
            found.append(self._sequence())
        return found[0] if len(found) == 1 else _Node("choice", tuple(found))

    def _sequence(self) -> _Node:
        parts = []
        while self._peek() not in ("", "|", ")"):
            parts.append(self._quantified(self._atom()))
        return _Node("sequence", tuple(parts))

    def _atom(self) -> _Node:
        character = self._take()
        match character:
            case "^":
                return _Node("start")
            case "$":
                return _Node("end")
            case ".":
                return _Node("set", ranges=other_characters(self._line_ends))
            case "[":
                return _Node("set", ranges=self._class())
            case "(":
                return self._group()
            case "\\":
                return _Node("set", ranges=self._escape())
            case "*" | "+" | "?" | "{":
                raise NotRead
        return _Node("set", ranges=((ord(character), ord(character)),))

    def _group(self) -> _Node:
        kind = ""
        if self._peek() == "?":
            kind = self._take(2)[1]
            if kind == "P":
                kind = self._take()
            if kind == "<" and self._peek() not in ("=", "!"):
                while self._take() != ">":
                    pass
                kind = ":"
            if kind not in (":", "=", "!"):
                raise NotRead
        node = self._choice()
        if self._take() != ")":
            raise NotRead
        return _Node("ahead", (node,), is_negative=kind == "!") if kind in ("=", "!") else node

    def _escape(self) -> tuple[Range, ...]:
        character = self._take()
        if character in _SETS:
            return _SETS[character]
        code = _CONTROLS.get(character)
        if code is None and character in ("x", "u"):
            code = self._code(2 if character == "x" else 4)
        if code is None:
            if character.isalnum() or character in "<>_" or not character.isascii():
                raise NotRead  # a reference, a property, or what engines read differently
            code = ord(character)
        return ((code, code),)

    def _code(self, digits: int) -> int:
        if self._peek() == "{":
            end = self._text.index("}", self._at)
            code = self._text[self._at + 1 : end]
            self._at = end + 1
        else:
            code = self._take(digits)
        found = int(code, 16)
        if 0xD800 <= found <= 0xDFFF or found > LAST_CHARACTER:
            raise NotRead
        return found

    def _class(self) -> tuple[Range, ...]:
        is_negative = self._peek() == "^"
        if is_negative:
            self._take()
        ranges: list[Range] = []
        if self._peek() == "]":
            raise NotRead
        while self._peek() != "]":
            if self._peek(2) in ("&&", "--", "~~", "[:"):
                raise NotRead
            members = self._member()
            if self._peek() == "-" and self._peek(2) != "-]":
                self._take()
                last = self._member()
                if len(members) != 1 or len(last) != 1 or members[0][0] > last[0][1]:
                    raise NotRead
                members = ((members[0][0], last[0][1]),)
            ranges += members
        self._take()
        return other_characters(ranges) if is_negative else merged_ranges(ranges)

    def _member(self) -> tuple[Range, ...]:
        character = self._take()
        return self._escape() if character == "\\" else ((ord(character), ord(character)),)

    def _quantified(self, node: _Node) -> _Node:
        mark = self._peek()
        if mark == "{":
            least, most = self._counts()
        elif mark and mark in "*+?":
            self._take()
            least, most = {"*": (0, None), "+": (1, None), "?": (0, 1)}[mark]
        else:
            return node
        if self._peek() == "?":
            self._take()  # how eagerly it matches does not change what it matches
        if (self._peek() and self._peek() in "*+?{") or (most is not None and most < least):
            raise NotRead
        return _Node("repeat", (node,), least=least, most=most)

    def _counts(self) -> tuple[int, int | None]:
        end = self._text.index("}", self._at)
        low, comma, high = self._text[self._at + 1 : end].partition(",")
        self._at = end + 1
        return int(low), (int(high) if high else None) if comma else int(low)
