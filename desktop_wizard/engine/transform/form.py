"""Reads one object of a rules file member by member, and collects everything that is wrong with it."""

from __future__ import annotations

import math
from collections.abc import Iterable
from difflib import get_close_matches

from desktop_wizard.engine.errors import Problem
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.paths import Path, PathWrong, parse_path
from desktop_wizard.engine.transform.values import MISSING, is_number, shown

Member = str | tuple[str | int, ...]
"""A member's name, or the steps to something inside a member."""


class Form:
    """One object, read strictly: a member that nobody asked for is a problem too.

    Attributes:
        location: where it stands (`rules.json#/rules/2`).
        has_problems: whether anything was wrong with this object so far.
    """

    def __init__(self, value: dict[str, JsonValue], location: str, problems: list[Problem]) -> None:
        self.location = location
        self.has_problems = False
        self._value = value
        self._problems = problems
        self._asked: list[str] = []

    def wrong(self, member: Member, message: str, *, missing: str = "") -> None:
        """Note a problem with a member, or with the whole object when `member` is empty.

        Args:
            missing: the member whose absence is the problem.
        """
        self.has_problems = True
        self._problems.append(Problem(pointer(self.location, member), message, missing))

    def inner(self, member: Member, value: dict[str, JsonValue]) -> Form:
        """Return a form for an object in this one; its problems are this one's as well."""
        return _InnerForm(value, pointer(self.location, member), self._problems, self)

    def has(self, member: str) -> bool:
        self._asked.append(member)
        return member in self._value

    def optional(self, member: str, default: JsonValue = MISSING) -> JsonValue:
        return self._value[member] if self.has(member) else default

    def required(self, member: str, what: str) -> JsonValue:
        """Return a member; its absence is a problem, and gives MISSING."""
        if not self.has(member):
            self.wrong("", f"'{member}' is missing: {what}.", missing=member)
            return MISSING
        return self._value[member]

    def text(self, member: str, default: str) -> str:
        value = self.optional(member, default)
        if isinstance(value, str):
            return value
        self.wrong(member, f"Text in quotes belongs here, not {shown(value)}.")
        return default

    def path(self, member: str = "path") -> Path | None:
        """Return a required path."""
        value = self.required(member, "a path such as $.name")
        if value is MISSING:
            return None
        if not isinstance(value, str):
            self.wrong(member, f"A path in quotes belongs here, such as '$.name', not {shown(value)}.")
            return None
        try:
            return parse_path(value)
        except PathWrong as error:
            self.wrong(member, str(error))
            return None

    def field_path(self, member: str = "path") -> Path | None:
        """Return a required path that ends in the name of a field."""
        path = self.path(member)
        if path is not None and not isinstance(path.last, str):
            self.wrong(member, f"'{path}' ends in an element; this kind needs the name of a field at the end.")
            return None
        return path

    def names(self, member: str, least: int) -> tuple[str, ...]:
        """Return a required list of at least `least` different names."""
        values = self.required(member, "a list of names")
        if values is MISSING:
            return ()
        is_list = isinstance(values, list) and len(values) >= least
        if not is_list or not all(isinstance(value, str) for value in values):
            names = "one name" if least == 1 else f"{least} names"
            self.wrong(member, f"A list of at least {names} in quotes belongs here, not {shown(values)}.")
            return ()
        if len(set(values)) < len(values):
            self.wrong(member, "A name stands twice in it.")
        return tuple(values)

    def flag(self, member: str, default: bool) -> bool:
        value = self.optional(member, default)
        if isinstance(value, bool):
            return value
        self.wrong(member, f"true or false belongs here, not {shown(value)}.")
        return default

    def number(self, member: str) -> int | float | None:
        value = self.optional(member, None)
        if value is None and not self.has(member):
            return None
        if is_number(value) and _is_writable(value):
            number: int | float = value
            return number
        self.wrong(member, f"A number belongs here, not {shown(value)}.")
        return None

    def integer(self, member: str, default: int | None, lowest: int, highest: int) -> int | None:
        if not self.has(member):
            return default
        value = self._value[member]
        if is_number(value) and isinstance(value, int) and lowest <= value <= highest:
            return int(value)
        self.wrong(member, f"A whole number from {lowest:,} to {highest:,} belongs here, not {shown(value)}.")
        return default

    def choice(self, member: str, choices: Iterable[str], default: str | None = None) -> str:
        """Return one of `choices`; the member is required when there is no default."""
        options = list(choices)
        value = self.optional(member, default) if default else self.required(member, f"one of {_listed(options)}")
        if value in options:
            return str(value)
        if value is not MISSING:
            self.wrong(member, f"{shown(value)} is none of {_listed(options)}{nearest(value, options)}.")
        return options[0]

    def constant(self, member: str, value: JsonValue) -> JsonValue:
        """Return a value that a rule may write into records; a number beyond a double is a problem."""
        if _is_writable(value):
            return value
        self.wrong(member, "Holds a number that is too large for a rule to write.")
        return None

    def close(self) -> None:
        """Note every member that nobody asked for."""
        for member in self._value:
            if member not in self._asked:
                hint = nearest(member, self._asked)
                self.wrong(member, f"'{member}' is not known here{hint or f'; {_listed(self._asked)} are'}.")


class _InnerForm(Form):
    def __init__(self, value: dict[str, JsonValue], location: str, problems: list[Problem], outer: Form) -> None:
        super().__init__(value, location, problems)
        self._outer = outer

    def wrong(self, member: Member, message: str, *, missing: str = "") -> None:
        super().wrong(member, message, missing=missing)
        self._outer.has_problems = True


def nearest(value: JsonValue, options: Iterable[str]) -> str:
    """Return `; 'x' may be meant` for the option that looks most like `value`, or an empty string."""
    close = get_close_matches(str(value), list(options), n=1, cutoff=0.6)
    return f"; '{close[0]}' may be meant" if close else ""


def pointer(location: str, member: Member) -> str:
    """Return the location of a member (RFC 6901, behind the `#` of the file)."""
    steps = member if isinstance(member, tuple) else (member,) if member else ()
    return location + "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def _listed(options: list[str]) -> str:
    return ", ".join(f"'{option}'" for option in dict.fromkeys(options))


def _is_writable(value: JsonValue) -> bool:
    if isinstance(value, dict):
        return all(map(_is_writable, value.values()))
    if isinstance(value, list):
        return all(map(_is_writable, value))
    return value is None or isinstance(value, str | int) or (isinstance(value, float) and math.isfinite(value))
