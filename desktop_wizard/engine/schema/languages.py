"""Sets of texts as terms, and whether one lies within another.

Terms are regular expressions with intersection and complement. Inclusion is decided by derivatives (Brzozowski,
Derivatives of regular expressions, 1964): one set lies within another where no text leads to what is in the first and
not in the second. Characters that no term tells apart are looked at once (Owens, Reppy and Turon, Regular-expression
derivatives re-examined, 2009).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

MAX_STATES = 1_500
"""Sets of continuations that are looked at for one question."""
MAX_DERIVATIVES = 20_000
"""Derivatives that are made for one question; a few hundredths of a second."""

LAST_CHARACTER = 0x10FFFF
Range = tuple[int, int]


class Undecided(Exception):
    """The question is too large."""


class _Form(Enum):
    CHARACTERS = "characters"
    JOIN = "join"
    REPEAT = "repeat"
    UNION = "union"
    BOTH = "both"
    NOT = "not"


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A set of texts; made by `Terms`, where terms that are written alike are one object.

    Attributes:
        has_empty: whether the empty text is in it.
    """

    form: _Form
    parts: tuple[Term, ...]
    ranges: tuple[Range, ...]
    least: int
    most: int | None
    has_empty: bool


class Terms:
    """Makes terms and asks them. One for each question, or for a few that share their terms."""

    def __init__(self) -> None:
        self._known: dict[object, Term] = {}
        self.nothing = self._make(_Form.UNION, (), has_empty=False)
        self.empty = self._make(_Form.JOIN, (), has_empty=True)
        self.anything = self.repeat(self.characters([(0, LAST_CHARACTER)]), 0, None)

    def _make(
        self,
        form: _Form,
        parts: tuple[Term, ...],
        *,
        has_empty: bool,
        ranges: tuple[Range, ...] = (),
        least: int = 0,
        most: int | None = 0,
    ) -> Term:
        key = (form, tuple(map(id, parts)), ranges, least, most)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Term(form, parts, ranges, least, most, has_empty)
        return known

    def characters(self, ranges: Iterable[Range]) -> Term:
        """Return the texts of one character, given as ranges of code points."""
        merged = merged_ranges(ranges)
        return self._make(_Form.CHARACTERS, (), has_empty=False, ranges=merged) if merged else self.nothing

    def text(self, text: str) -> Term:
        """Return the set of one text."""
        made = self.empty
        for character in reversed(text):
            made = self.join(self.characters([(ord(character), ord(character))]), made)
        return made

    def join(self, head: Term, tail: Term) -> Term:
        """Return the texts that begin with one of `head` and go on with one of `tail`."""
        if head is self.nothing or tail is self.nothing:
            return self.nothing
        if head is self.empty:
            return tail
        if tail is self.empty:
            return head
        if head.form is _Form.JOIN:
            return self.join(head.parts[0], self.join(head.parts[1], tail))
        if head is tail is self.anything:
            return head
        return self._make(_Form.JOIN, (head, tail), has_empty=head.has_empty and tail.has_empty)

    def repeat(self, part: Term, least: int, most: int | None) -> Term:
        """Return the texts of `least` to `most` pieces that are each in `part`; None for any number."""
        if part is self.empty or most == 0:
            return self.empty
        if part is self.nothing:
            return self.empty if least == 0 else self.nothing
        if (least, most) == (1, 1):
            return part
        least = 0 if part.has_empty else least
        return self._make(_Form.REPEAT, (part,), has_empty=least == 0, least=least, most=most)

    def union(self, parts: Iterable[Term]) -> Term:
        """Return the texts that are in any of `parts`."""
        found = {id(p): p for part in parts for p in (part.parts if part.form is _Form.UNION else (part,))}
        if id(self.anything) in found:
            return self.anything
        if len(found) == 1:
            return next(iter(found.values()))
        members = tuple(found[key] for key in sorted(found))
        return self._make(_Form.UNION, members, has_empty=any(p.has_empty for p in members))

    def both(self, parts: Iterable[Term]) -> Term:
        """Return the texts that are in all of `parts`."""
        found = {id(p): p for part in parts for p in (part.parts if part.form is _Form.BOTH else (part,))}
        found.pop(id(self.anything), None)
        if id(self.nothing) in found:
            return self.nothing
        if not found:
            return self.anything
        if len(found) == 1:
            return next(iter(found.values()))
        members = tuple(found[key] for key in sorted(found))
        if any(p.form is _Form.NOT and id(p.parts[0]) in found for p in members):
            return self.nothing
        return self._make(_Form.BOTH, members, has_empty=all(p.has_empty for p in members))

    def without(self, part: Term) -> Term:
        """Return the texts that are not in `part`."""
        if part.form is _Form.NOT:
            return part.parts[0]
        if part is self.nothing:
            return self.anything
        if part is self.anything:
            return self.nothing
        return self._make(_Form.NOT, (part,), has_empty=not part.has_empty)

    def is_within(self, inner: Term, outer: Term) -> bool:
        """Tell whether every text of `inner` is in `outer`. Raises `Undecided`."""
        return self.example(self.both([inner, self.without(outer)])) is None

    def example(self, term: Term) -> str | None:
        """Return a shortest text of a set, None where it has none. Raises `Undecided`."""
        probes = _telling_characters(term)
        derive = _Derivatives(self).of
        ways: dict[int, tuple[Term, str]] = {id(term): (term, "")}
        waiting = [term]
        for state in waiting:  # grows while it is walked
            text = ways[id(state)][1]
            if state.has_empty:
                return text
            for probe in probes:
                after = derive(state, probe)
                if after is not self.nothing and id(after) not in ways:
                    if len(ways) >= MAX_STATES:
                        raise Undecided
                    ways[id(after)] = (after, text + chr(probe))
                    waiting.append(after)
        return None


class _Derivatives:
    """What is left of each set after a character."""

    def __init__(self, terms: Terms) -> None:
        self._terms = terms
        self._known: dict[tuple[int, int], Term] = {}

    def of(self, term: Term, character: int) -> Term:
        key = (id(term), character)
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= MAX_DERIVATIVES:
                raise Undecided
            known = self._known[key] = self._derive(term, character)
        return known

    def _derive(self, term: Term, character: int) -> Term:
        terms = self._terms
        match term.form:
            case _Form.CHARACTERS:
                return terms.empty if _holds(term.ranges, character) else terms.nothing
            case _Form.UNION:
                return terms.union(self.of(part, character) for part in term.parts)
            case _Form.BOTH:
                return terms.both([self.of(part, character) for part in term.parts])
            case _Form.NOT:
                return terms.without(self.of(term.parts[0], character))
            case _Form.REPEAT:
                part = term.parts[0]
                rest = terms.repeat(part, max(term.least - 1, 0), None if term.most is None else term.most - 1)
                return terms.join(self.of(part, character), rest)
            case _Form.JOIN:
                if not term.parts:
                    return terms.nothing
                head, tail = term.parts
                gone = terms.join(self.of(head, character), tail)
                return terms.union([gone, self.of(tail, character)]) if head.has_empty else gone


def _holds(ranges: tuple[Range, ...], character: int) -> bool:
    return any(first <= character <= last for first, last in ranges)


def merged_ranges(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return ranges in order, without overlaps."""
    merged: list[Range] = []
    for first, last in sorted(ranges):
        if merged and first <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(last, merged[-1][1]))
        else:
            merged.append((first, last))
    return tuple(merged)


def other_characters(ranges: Iterable[Range]) -> tuple[Range, ...]:
    """Return all characters that are not in ranges."""
    found = []
    start = 0
    for first, last in merged_ranges(ranges):
        if first > start:
            found.append((start, first - 1))
        start = last + 1
    return (*found, (start, LAST_CHARACTER)) if start <= LAST_CHARACTER else tuple(found)


_PLEASANT = "a0A -_.b1/:@é"


def _telling_characters(term: Term) -> list[int]:
    """Return one character for each class of those that a term can tell apart; readable ones where there are."""
    sets = set()
    waiting, seen = [term], set()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            waiting += one.parts
            if one.form is _Form.CHARACTERS:
                sets.add(one.ranges)
    starts = {0} | {first for ranges in sets for first, _ in ranges} | {last + 1 for r in sets for _, last in r}
    candidates = [ord(c) for c in _PLEASANT] + sorted(start for start in starts if start <= LAST_CHARACTER)
    ordered = sorted(sets)
    classes: dict[tuple[bool, ...], int] = {}
    for candidate in candidates:
        if not 0xD800 <= candidate <= 0xDFFF:  # halves of surrogate pairs are no characters
            classes.setdefault(tuple(_holds(ranges, candidate) for ranges in ordered), candidate)
    return list(classes.values())
