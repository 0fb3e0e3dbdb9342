"""What JSON values are to a migration: when two are the same, how one is copied, named and shown."""

from __future__ import annotations

import math
from decimal import Decimal
from enum import Enum
from typing import Final, Literal

import orjson

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.lossless import Array, Integer, Number, Object, Text, quote


class Missing(Enum):
    """Stands where there is no value at all, which is not the same as null."""

    MISSING = "missing"

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = Missing.MISSING
MissingType = Literal[Missing.MISSING]


def type_name(value: JsonValue) -> str:
    """Return what JSON calls the value: null, boolean, integer, number, string, array or object.

    `1.0` is a number and `1` an integer here: the text tells them apart, and so do we.
    """
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int):
        return "integer"
    if isinstance(value, float | Decimal):
        return "number"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, dict) else "array"


def is_number(value: JsonValue) -> bool:
    """Tell whether a value is a JSON number; True and False are not."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def same(one: JsonValue, other: JsonValue) -> bool:
    """Tell whether two values are the same one: 1, 1.0 and true are three values, 1.10 and 1.1 are one.

    The order of an object's members does not count. Numbers beyond a double are compared as they were written.
    """
    if one is other:
        return True
    if type_name(one) != type_name(other):
        return False
    if isinstance(one, dict):
        return len(one) == len(other) and all(key in other and same(value, other[key]) for key, value in one.items())
    if isinstance(one, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, float) and math.isinf(one):
        return number_text(one) == number_text(other)
    return bool(one == other)


Identity = str | tuple[str, object]


def identity(value: JsonValue) -> Identity:
    """Return something hashable that two values share exactly when they are the same."""
    if isinstance(value, str):
        return str(value)
    if isinstance(value, dict):
        return ("object", frozenset((key, identity(item)) for key, item in value.items()))
    if isinstance(value, list):
        return ("array", tuple(identity(item) for item in value))
    if isinstance(value, float) and math.isinf(value):
        return ("number", number_text(value))
    return (type_name(value), value)


def copied(value: JsonValue) -> JsonValue:
    """Return a copy that shares nothing changeable with `value`, and is still written with its lexemes."""
    if isinstance(value, Object | Array):
        return value.copied(copied)
    if isinstance(value, dict):
        return {key: copied(item) for key, item in value.items()}
    if isinstance(value, list):
        return [copied(item) for item in value]
    return value


def number_text(value: float | Decimal) -> str:
    """Return a number as it was written, or as JSON writes it where it was made here."""
    if isinstance(value, Number | Integer):
        return value.lexeme
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError(f"{value} is no JSON number")
    return str(value) if isinstance(value, int | Decimal) else orjson.dumps(value).decode()


def shown(value: JsonValue, limit: int = 60) -> str:
    """Return a value as a sentence shows it: 'text' in single quotes, everything else as JSON, cut at `limit`."""
    text = f"'{value}'" if isinstance(value, str) else json_text(value)
    return text if len(text) <= limit else text[: limit - 1] + "…"


def json_text(value: JsonValue) -> str:
    """Return a value as JSON on one line, with spaces, numbers and strings as they were written."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quote(key)}: {json_text(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(json_text, value)) + "]"
    if isinstance(value, Text):
        return value.lexeme
    if isinstance(value, str):
        return quote(value)
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    return number_text(value)
