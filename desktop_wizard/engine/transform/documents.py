"""Reading and writing a record's document without changing a byte that nobody asked to change."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

import orjson

from desktop_wizard.engine.errors import Bug
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform import lossless
from desktop_wizard.engine.transform.lossless import Object, Source
from desktop_wizard.engine.transform.paths import concrete_path
from desktop_wizard.engine.transform.writing import Style, written
from desktop_wizard.engine.trimming import compact

MAX_DEPTH = 254
"""Containers inside each other, the outermost counted; orjson writes no deeper ones."""

_MAYBE_BEYOND_A_DOUBLE = re.compile(rb"[\[:,\s]-?\d[\d.]*[eE]\+?0*[1-9]\d\d|\d{200}")
_HAS_PYTHON_EXPONENT = re.compile(rb"\de[+-]")


class DocumentRefused(Exception):
    """A stored document that can't be migrated and stays as it is.

    Attributes:
        reason: one sentence that names the place.
        cause: groups documents refused for the same reason, such as `duplicate name`.
        path: JSONPath of the place, `$` where the whole document is meant.
    """

    def __init__(self, reason: str, cause: str, path: str = "$") -> None:
        super().__init__(reason, cause, path)
        self.reason = reason
        self.cause = cause
        self.path = path


@dataclass(frozen=True, slots=True)
class Document:
    """A JSON object that remembers its text.

    Attributes:
        value: the object; it may be changed in place. Its numbers and strings are ordinary ones that still know
            how they were written.
    """

    value: Object
    _root: Source
    _style: Style

    def write(self, value: JsonValue) -> bytes:
        """Return the text of `value`, with everything in it that was read copied byte for byte.

        `value` is `self.value`, or another object made of its parts, of equal values and of new ones. New members
        follow the style of their neighbours. Raises `TypeError` or
        `ValueError` for what JSON can't say.
        """
        text = self._root.text
        body = written(value, self._root, self._style)
        return (text[: self._root.start] + body + text[self._root.end :]).encode()


def read_document(data: bytes) -> Document:
    """Read a document so that it can be written back exactly.

    Raises:
        DocumentRefused: it is not UTF-8, not JSON, no object, nested deeper than `MAX_DEPTH`, or has two members
            of one name.
    """
    text = _decoded(data)
    try:
        value = lossless.parse(text, MAX_DEPTH)
    except lossless.Unreadable as error:
        raise DocumentRefused(f"Not JSON at {_place(text, error.position)}: {error.message}.", "not JSON") from None
    except lossless.TooDeep:
        raise too_deep("It is") from None
    except lossless.DuplicateName as error:
        path = concrete_path([*error.steps, error.name])
        reason = f"The name '{error.name}' stands twice in one object, at {path}; either value could be meant."
        raise DocumentRefused(reason, "duplicate name", path) from None
    if not isinstance(value, Object):
        raise DocumentRefused("Not a JSON object, so it has no fields to migrate.", "no JSON object")
    return Document(value, value.source, Style.of(value.source))


def too_deep(what: str) -> DocumentRefused:
    """Return the refusal of a document that is too deep, or would be; `what` begins the sentence."""
    reason = f"{what} nested too deep: at most {MAX_DEPTH} objects and arrays may lie inside each other."
    return DocumentRefused(reason, "nested too deep")


def _decoded(data: bytes) -> str:
    try:
        text = data.decode()
    except UnicodeDecodeError as error:
        reason = f"Not UTF-8: byte {error.start + 1} of {len(data)} can't be read."
        raise DocumentRefused(reason, "not UTF-8") from None
    if text.startswith("\ufeff"):
        raise DocumentRefused("Not JSON: it begins with a byte order mark.", "not JSON")
    return text


def _place(text: str, position: int) -> str:
    line = text.count("\n", 0, position) + 1
    return f"line {line}, column {position - text.rfind(chr(10), 0, position)}"


def plain(data: bytes) -> JsonValue:
    """Return the ordinary values of a JSON text, as validators take them.

    Integers are exact at any size; other numbers are doubles, or `Decimal` where they are beyond one (jsonschema-rs
    takes it as a number, but would take infinity as null). Lone surrogates stay in strings. Whether names stand
    twice is not looked at.

    Raises:
        DocumentRefused: it is not UTF-8, not JSON, or nested far too deep.
    """
    if not _may_be_beyond_64_bits(data):
        try:
            return orjson.loads(data)
        except orjson.JSONDecodeError:
            pass  # too deep, a lone surrogate, a number beyond a double, or no JSON at all
    try:
        return json.loads(_decoded(data), parse_int=_integer, parse_float=_number, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        read_document(data)
        raise Bug("A document was read exactly that can't be read plainly.") from None


_DIGITS_AS_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_NINETEEN_DIGITS = b"0" * 19


def _may_be_beyond_64_bits(data: bytes) -> bool:
    """Tell whether a text has as many digits in a row; a regular expression takes ten times as long."""
    return _NINETEEN_DIGITS in data.translate(_DIGITS_AS_ZEROS)


def _integer(lexeme: str) -> int | Decimal:
    try:
        return int(lexeme)
    except ValueError:  # longer than Python converts
        return Decimal(lexeme)


def _number(lexeme: str) -> float | Decimal:
    number = float(lexeme)
    if math.isfinite(number):
        return number
    try:
        return Decimal(lexeme)
    except InvalidOperation:  # an exponent of more than 18 digits; for any comparison this one will do
        return Decimal("-1e999999" if number < 0 else "1e999999")


def _no_constant(name: str) -> JsonValue:
    raise ValueError(name)


Write = Callable[[JsonValue], bytes]

FastDocument = tuple[dict[str, JsonValue], Write]
"""The values of a document, and a function that writes them as it was written."""


def read_fast(data: bytes) -> FastDocument | None:
    """Read a document that a fast codec writes back exactly; return None for any other.

    Such a document has no duplicate names either. Two styles are known: compact, as orjson and JavaScript write,
    and spaced, see `spaced_writer`. Both writers raise `TypeError` or `ValueError` for a value that they can't write.
    """
    try:
        value = orjson.loads(data)
        is_compact = orjson.dumps(value) == data
    except (orjson.JSONDecodeError, TypeError):
        return None
    if value.__class__ is not dict:
        return None
    write = compact if is_compact else spaced_writer(data, value)
    return (value, write) if write else None


def spaced_writer(data: bytes, value: dict[str, JsonValue]) -> Write | None:
    """Return what writes a document back exactly, spaced as Python and PostgreSQL's jsonb do; None if nothing does.

    It takes a `lossless.Number` for an ordinary float.
    """
    if data[:2] != b'{"' or _HAS_PYTHON_EXPONENT.search(data):
        return None
    write = _written_spaced if data.isascii() else _written_spaced_unicode
    return write if write(value) == data else None


_spaced = json.JSONEncoder(allow_nan=False).encode
_spaced_unicode = json.JSONEncoder(allow_nan=False, ensure_ascii=False).encode


def _written_spaced(value: JsonValue) -> bytes:
    return _not_too_deep(value, _spaced(value).encode())


def _written_spaced_unicode(value: JsonValue) -> bytes:
    return _not_too_deep(value, _spaced_unicode(value).encode())


def _not_too_deep(value: JsonValue, data: bytes) -> bytes:
    if is_too_deep(value, data):
        raise ValueError("nested too deep")
    return data


def read_values(data: bytes) -> dict[str, JsonValue] | None:
    """Return a document's ordinary values, the very ones of `read_document`, in a small part of its time.

    None is returned for what needs a closer look: a document that may have to be refused, or with numbers beyond
    a double.
    """
    try:
        value = orjson.loads(data)
        written = orjson.dumps(value)
        if (written == data or _is_all_said(data, written)) and value.__class__ is dict:
            return value
    except (orjson.JSONDecodeError, TypeError):
        pass  # too deep, a lone surrogate, a number beyond a double, or no JSON at all
    if _MAYBE_BEYOND_A_DOUBLE.search(data):
        return None
    try:
        value = _load_values(data.decode())
    except (ValueError, RecursionError):
        return None
    return value if value.__class__ is dict and not is_too_deep(value, data) else None


def _is_all_said(data: bytes, written: bytes) -> bool:
    """Tell whether `written`, which orjson made of a document, surely says all that the document does.

    Of two members of one name it has lost one, and its colon with it; the colons in strings are the same on both
    sides if none is escaped. Integers beyond 64 bits were rounded.
    """
    is_each_name_there = data.count(b":") == written.count(b":") and _ESCAPED_COLON not in data
    return is_each_name_there and not _may_be_beyond_64_bits(data)


_ESCAPED_COLON = rb"\u003"  # with an A in either case behind it


def read_value(data: bytes) -> dict[str, JsonValue]:
    """Return a document's ordinary values, as `plain` does, and refuse what a run would refuse.

    Raises:
        DocumentRefused: as `read_document`.
    """
    value = read_values(data)
    if value is None:
        read_document(data)
        value = plain(data)
    members: dict[str, JsonValue] = value
    return members


def _members_once(pairs: list[tuple[str, JsonValue]]) -> dict[str, JsonValue]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("duplicate name")
    return members


_load_values = json.JSONDecoder(object_pairs_hook=_members_once, parse_constant=_no_constant).decode


def read_literal(text: str) -> JsonValue:
    """Return the value of a JSON text that a person typed, of any type.

    Raises:
        ValueError: it is no JSON, has two members of one name in an object, or is nested far too deep.
    """
    try:
        value: JsonValue = _load_values(text)
    except RecursionError:
        raise ValueError("nested too deep") from None
    return value


def is_too_deep(value: JsonValue, data: bytes) -> bool:
    """Tell whether `value`, whose text is `data`, is nested deeper than `MAX_DEPTH`."""
    return data.count(b"{") + data.count(b"[") > MAX_DEPTH and _depth(value) > MAX_DEPTH


def _depth(value: JsonValue) -> int:
    """Return how many containers lie inside each other, `value` itself counted."""
    depth, level = 0, [value]
    while level:
        depth += 1
        members = (item for node in level for item in (node.values() if isinstance(node, dict) else node))
        level = [item for item in members if isinstance(item, dict | list)]
    return depth
