"""Where the values of a JSON text stand, and which letters of it a problem is about."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from desktop_wizard.engine.errors import Problem
from desktop_wizard.engine.schema.path import Place, json_pointer

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_LINE = re.compile(r":(\d+):(\d+)\Z")
_ESCAPES = re.compile("~[01]")

Spans = Mapping[Place, tuple[int, int]]
"""Place → its first letter and one past its last, from 0; that of a member begins with its name."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that is wrong at some letters of a text.

    Attributes:
        start, end: the letters, from 0, the end not included; both 0 where no letters of this text are to blame.
        place: as JSON pointer, `line 3` where the text can't be read, or the name of another document.
        message: what is wrong, one sentence.
    """

    start: int
    end: int
    place: str
    message: str


def spans(text: str) -> Spans:
    """Return where each value of a JSON text stands. Takes time linear in the text and in how deep it is nested.

    Args:
        text: has to be JSON. Of a name that stands twice in one object the last one counts.

    Raises:
        RecursionError: it is nested hundreds of levels deep.
    """
    walk = _Walk(text)
    walk.take_value((), walk.start)
    return walk.found


class _Walk:
    """Goes through the tokens of a text; `token` is the one at hand, an empty text behind the last."""

    def __init__(self, text: str) -> None:
        self._tokens = _TOKEN.finditer(text)
        self.found: dict[Place, tuple[int, int]] = {}
        self.token, self.start, self._end = "", 0, 0
        self._step()

    def take_value(self, place: Place, begin: int) -> None:
        """Note the value at hand, which began with its name at `begin`, and all that is in it; go behind it."""
        opening = self.token
        last = self._step()
        if opening == "{":
            while self.token != "}":
                name_start, name = self.start, json.loads(self.token)
                self._step()
                self._step()  # the colon
                self.take_value((*place, name), name_start)
                self._skip_comma()
            last = self._step()
        elif opening == "[":
            position = 0
            while self.token != "]":
                self.take_value((*place, position), self.start)
                self._skip_comma()
                position += 1
            last = self._step()
        self.found[place] = (begin, last)

    def _skip_comma(self) -> None:
        if self.token == ",":
            self._step()

    def _step(self) -> int:
        """Go to the next token; return where the one before ended."""
        before = self._end
        found = next(self._tokens, None)
        self.token, self.start, self._end = (found[0], found.start(), found.end()) if found else ("", before, before)
        return before


def mark_at(where: Spans, place: Place, message: str) -> Mark:
    """Return the mark of a problem at a place; the nearest value around it is marked where it holds none."""
    length = next(length for length in range(len(place), -1, -1) if place[:length] in where)
    start, end = where[place[:length]]
    return Mark(start, end, json_pointer(place), message)


def marks(text: str, problems: Iterable[Problem], origin: str) -> tuple[Mark, ...]:
    """Return the letters of a schema's text that problems are about, as `parse_schema` tells them, in their order.

    Args:
        text: what was parsed.
        origin: as it was given to `parse_schema`.
    """
    where: Spans = {}
    found = []
    for problem in problems:
        rest = problem.location.removeprefix(origin)
        if line := _LINE.search(rest):
            found.append(_at_line(text, int(line[1]), int(line[2]), problem.message))
        elif rest.startswith("#") and problem.location.startswith(origin):
            where = where or spans(text)
            found.append(mark_at(where, _place(rest, where), problem.message))
        else:
            elsewhere = rest if problem.location != origin else ""
            found.append(Mark(0, 0, elsewhere, problem.message))
    return tuple(sorted(found, key=lambda mark: mark.start))


def _at_line(text: str, line: int, column: int, message: str) -> Mark:
    start = 0
    for _ in range(line - 1):
        start = text.index("\n", start) + 1
    start = min(start + column - 1, max(len(text) - 1, 0))
    return Mark(start, min(start + 1, len(text)), f"line {line}", message)


def _place(pointer: str, where: Spans) -> Place:
    """Return the place of a pointer; whether a part is a name or a position is seen from what is there."""
    place: Place = ()
    for part in pointer.removeprefix("#").split("/")[1:]:
        name = _ESCAPES.sub(lambda escape: "~" if escape[0] == "~0" else "/", part)
        is_position = name.isdecimal() and (*place, int(name)) in where
        place = (*place, int(name)) if is_position else (*place, name)
    return place
