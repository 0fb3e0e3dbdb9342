"""Reads the JSON of a schema, and says what is wrong with it."""

from __future__ import annotations

import codecs
import json
import math
import re
from typing import Any, NoReturn
from urllib.parse import quote

from desktop_wizard.engine.errors import Problem, SchemaWrong
from desktop_wizard.engine.model import JsonValue

_IN_URIS = "%/#:?&=~!$'()*+,;@-._"
_IN_HOSTS = "[]"
_REFERENCE = re.compile(r'"\$ref"\s*:\s*"([^"]*)"')

MAX_DEPTH = 200
"""Deepest nesting of a schema; validators give up at 255."""

MAX_DIGITS = 4_000
"""Longest integer; Python reads 4,300 digits at most."""


def read_json(data: bytes | str, origin: str) -> tuple[str, JsonValue, tuple[str, ...]]:
    """Return a document's text, its value, and notes on what is odd about it. Raises `SchemaWrong`."""
    text = _decode(data, origin)
    if not text.strip():
        raise _wrong(origin, "It is empty.", origin)
    repeated: list[str] = []

    def to_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        made = dict(pairs)
        if len(made) < len(pairs):
            names = [name for name, _ in pairs]
            repeated.extend(sorted({name for name in names if names.count(name) > 1}))
        return made

    try:
        value = json.loads(
            text,
            object_pairs_hook=to_object,
            parse_constant=_refuse_constant,
            parse_float=_finite,
            parse_int=_integer,
        )
    except json.JSONDecodeError as error:
        raise _wrong(f"{origin}:{error.lineno}:{error.colno}", f"{error.msg}.", origin) from error
    except ValueError as error:
        raise _wrong(origin, str(error), origin) from error
    except RecursionError as error:
        raise _wrong(origin, f"It is nested deeper than {MAX_DEPTH} levels.", origin) from error
    _check_depth(value, origin)
    if not text.isascii() or "\\u" in text:
        _check_texts(value, origin)
    if has_odd_references(text):
        value = with_encoded_references(value)
    notes = tuple(f"The name {name!r} stands twice in one object; the last one counts." for name in repeated)
    return text, value, notes


def with_encoded_references(value: JsonValue) -> JsonValue:
    """Return a schema whose references are URIs: characters that no URI may hold are percent-encoded.

    Generators name definitions after types (`#/definitions/Record<string, string>`), and leave them as they are.
    """
    if isinstance(value, list):
        return [with_encoded_references(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    made = {name: with_encoded_references(inner) for name, inner in value.items()}
    reference = made.get("$ref")
    if isinstance(reference, str):
        made["$ref"] = _encoded(reference)
    return made


def has_odd_references(text: str) -> bool:
    """Tell whether a schema's text has a reference that is no URI."""
    return any(_encoded(found) != found for found in _REFERENCE.findall(text))


def _encoded(reference: str) -> str:
    place, mark, fragment = reference.partition("#")
    return quote(place, safe=_IN_URIS + _IN_HOSTS) + mark + quote(fragment, safe=_IN_URIS)


def _decode(data: bytes | str, origin: str) -> str:
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            raise _wrong(origin, "It is UTF-16; JSON is UTF-8. Save it as UTF-8.", origin) from error
        raise _wrong(origin, f"It is not UTF-8: byte {error.start} can't be read.", origin) from error


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON number.")


def _integer(literal: str) -> int:
    if len(literal) > MAX_DIGITS:
        raise ValueError(f"{literal[:40]}… is too large a number: it has {len(literal.lstrip('-')):,} digits.")
    return int(literal)


def _finite(literal: str) -> float:
    number = float(literal)
    if math.isinf(number):
        raise ValueError(f"{literal[:40]} is too large a number.")
    return number


def _check_depth(value: JsonValue, origin: str) -> None:
    level = [value] if isinstance(value, dict | list) else []
    for _ in range(MAX_DEPTH):
        if not level:
            return
        held = (item.values() if isinstance(item, dict) else item for item in level)
        level = [inner for inside in held for inner in inside if isinstance(inner, dict | list)]
    if level:
        raise _wrong(origin, f"It is nested deeper than {MAX_DEPTH} levels.", origin)


def _check_texts(value: JsonValue, origin: str) -> None:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting += [*item.keys(), *item.values()]
        elif isinstance(item, list):
            waiting += item
        elif isinstance(item, str) and not _is_unicode(item):
            raise _wrong(origin, f"The text {item[:40]!r} holds half of a surrogate pair.", origin)


def _is_unicode(text: str) -> bool:
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def _wrong(location: str, message: str, origin: str) -> SchemaWrong:
    return SchemaWrong(
        "This document can't be read as JSON.",
        where=origin,
        cure="Correct the file and open it again.",
        problems=(Problem(location, message),),
    )
