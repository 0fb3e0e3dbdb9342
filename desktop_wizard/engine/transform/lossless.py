"""JSON trees that remember their text: what a rule leaves alone is later copied from it, byte for byte.

Containers are dicts and lists that know where they and their members stand in the text. Leaves are ordinary
values, but for those that would be written differently: they know their lexeme (`1.10`, `-0`, `"\\u00e9"`).
The parser keeps its own stack, so no document can exhaust the interpreter's. Grammar: RFC 8259.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from json.decoder import scanstring  # type: ignore[attr-defined]  # public in CPython, missing in typeshed
from json.encoder import encode_basestring
from typing import Any, NamedTuple

from desktop_wizard.engine.model import JsonValue

_WS = r"[ \t\n\r]*"
_STRING = r'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"'
_NUMBER = r"-?(?:0|[1-9][0-9]*)((?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"
_VALUE = re.compile(rf"{_WS}(?:({_STRING})|({_NUMBER})|([\[{{])|(true|false|null))")
_NAME = re.compile(rf"{_WS}({_STRING}){_WS}:")
_NEXT = re.compile(rf"{_WS}([,\]}}])")
_CLOSE = re.compile(rf"{_WS}[\]}}]")
_TAIL = re.compile(rf"{_WS}\Z")
_IS_STRING, _IS_NUMBER, _FRACTION, _IS_OPEN = 1, 2, 3, 4
_LITERALS = {"true": True, "false": False, "null": None}
_MAX_INTEGER_DIGITS = 4300
_SURROGATE = re.compile("[\ud800-\udfff]")


class Text(str):
    """A string that is written with escapes of its own."""

    __slots__ = ("lexeme",)
    lexeme: str


class Number(float):
    """A number with a fraction or an exponent, or one too long for an int; infinite when beyond a double."""

    __slots__ = ("lexeme",)
    lexeme: str


class Integer(int):
    """An integer that is not written as Python would: `-0`."""

    lexeme: str


@dataclass(slots=True)
class Source:
    """Where a container comes from.

    Attributes:
        text: the whole document.
        start, end: the container, its brackets included.
        names: an object's member names in order; empty for an array.
        values: the values as they were read; rules change the container, never this list.
        spans: for each member start and end of its name (objects only), then start and end of its value.
    """

    text: str
    start: int
    end: int
    names: list[str]
    values: list[JsonValue]
    spans: array[int]

    def with_values(self, values: list[JsonValue]) -> Source:
        return Source(self.text, self.start, self.end, self.names, values, self.spans)


class Object(dict[str, Any]):
    """An object that knows its text."""

    __slots__ = ("source",)
    source: Source

    def copied(self, copy: Callable[[JsonValue], JsonValue]) -> Object:
        copies = {}
        for item in self.values():  # no comprehension: each level would cost one call more
            copies[id(item)] = copy(item)
        new = Object((name, copies[id(item)]) for name, item in self.items())
        new.source = self.source.with_values([copies.get(id(item), item) for item in self.source.values])
        return new


class Array(list[Any]):
    """An array that knows its text."""

    __slots__ = ("source",)
    source: Source

    def copied(self, copy: Callable[[JsonValue], JsonValue]) -> Array:
        copies = {}
        for item in self:
            copies[id(item)] = copy(item)
        new = Array(copies[id(item)] for item in self)
        new.source = self.source.with_values([copies.get(id(item), item) for item in self.source.values])
        return new


def is_lossless(value: JsonValue) -> bool:
    """Tell whether a value knows how it was written, or a container where it stood."""
    return value.__class__ in _LOSSLESS


_LOSSLESS = (Text, Number, Integer, Object, Array)


class Unreadable(Exception):
    """A text that is no JSON; `position` counts characters from 0."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class DuplicateName(Exception):
    """An object has two members of one name; `steps` leads to that object."""

    def __init__(self, name: str, steps: list[str | int]) -> None:
        super().__init__(name)
        self.name = name
        self.steps = steps


class TooDeep(Exception):
    """Containers are nested deeper than was allowed."""


class _Open(NamedTuple):
    """A container whose end was not yet read. `spans` has the name's part of a member before its value is read."""

    is_object: bool
    start: int
    names: list[str]
    values: list[JsonValue]
    spans: array[int]


def parse(text: str, max_depth: int) -> JsonValue:
    """Return the tree of a JSON text.

    Raises:
        Unreadable: it is no JSON.
        DuplicateName: two members of an object have one name, whatever their escapes.
        TooDeep: more than `max_depth` containers lie inside each other.
    """
    value_at, next_at = _VALUE.match, _NEXT.match
    outer: list[_Open] = []
    now: _Open | None = None
    at = 0
    while True:
        match = value_at(text, at)
        if match is None:
            raise _no_value(text, at)
        kind = match.lastindex or 0
        start, at = match.start(kind), match.end()
        if kind == _IS_OPEN:
            if now is not None:
                outer.append(now)
            if len(outer) >= max_depth:
                raise TooDeep
            now = _Open(text[start] == "{", start, [], [], array("q"))
            if (empty := _CLOSE.match(text, at)) is None:
                at = _read_name(text, at, now) if now.is_object else at
                continue
            at = _closed(text, empty.end(), now)
            value: JsonValue = _built(text, at, now, outer)
            now = outer.pop() if outer else None
        else:
            value = _leaf(match, kind)
        while now is not None:
            now.values.append(value)
            now.spans.extend((start, at))
            if (match := next_at(text, at)) is None:
                raise Unreadable(f"expected ',' or '{'}' if now.is_object else ']'}'", at)
            at = match.end()
            if match[1] == ",":
                at = _read_name(text, at, now) if now.is_object else at
                break
            _closed(text, at, now)
            value, start = _built(text, at, now, outer), now.start
            now = outer.pop() if outer else None
        else:
            if _TAIL.match(text, at) is None:
                raise Unreadable("there is more text behind the value", at)
            return value


def _leaf(match: re.Match[str], kind: int) -> JsonValue:
    if kind == _IS_STRING:
        token = match[_IS_STRING]
        return token[1:-1] if "\\" not in token else text_of(token)
    if kind == _IS_NUMBER:
        token = match[_IS_NUMBER]
        is_plain = not match[_FRACTION] and token != "-0" and len(token) <= _MAX_INTEGER_DIGITS
        return int(token) if is_plain else number_of(token)
    return _LITERALS[match[kind]]


def text_of(lexeme: str) -> Text:
    """Return the string that a JSON string literal stands for."""
    text = Text(scanstring(lexeme, 1)[0])
    text.lexeme = lexeme
    return text


def number_of(lexeme: str) -> Number | Integer:
    """Return the number that a JSON number literal stands for."""
    number = Integer(0) if lexeme == "-0" else Number(lexeme)
    number.lexeme = lexeme
    return number


def _read_name(text: str, at: int, now: _Open) -> int:
    match = _NAME.match(text, at)
    if match is None:
        raise Unreadable("expected a name in double quotes and ':'", at)
    token = match[1]
    now.names.append(token[1:-1] if "\\" not in token else scanstring(token, 1)[0])
    now.spans.extend(match.span(1))
    return match.end()


def _closed(text: str, at: int, now: _Open) -> int:
    wanted = "}" if now.is_object else "]"
    if text[at - 1] != wanted:
        raise Unreadable(f"expected '{wanted}'", at - 1)
    return at


def _built(text: str, end: int, now: _Open, outer: list[_Open]) -> Object | Array:
    source = Source(text, now.start, end, now.names, now.values, now.spans)
    if not now.is_object:
        items = Array(now.values)
        items.source = source
        return items
    members = Object(zip(now.names, now.values, strict=True))
    if len(members) != len(now.names):
        seen: set[str] = set()
        name = next(name for name in now.names if name in seen or seen.add(name))  # type: ignore[func-returns-value]
        raise DuplicateName(name, [each.names[-1] if each.is_object else len(each.values) for each in outer])
    members.source = source
    return members


def _no_value(text: str, at: int) -> Unreadable:
    rest = text[at:].lstrip(" \t\n\r")
    position = len(text) - len(rest)
    if not rest:
        return Unreadable("the text ends where a value was expected", position)
    for word in ("NaN", "Infinity", "-Infinity"):
        if rest.startswith(word):
            return Unreadable(f"{word} is no JSON number", position)
    return Unreadable("expected a value", position)


def quote(text: str) -> str:
    """Return a string as a JSON literal; only what must be escaped is, and lone surrogates."""
    quoted: str = encode_basestring(text)
    return _SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", quoted)
