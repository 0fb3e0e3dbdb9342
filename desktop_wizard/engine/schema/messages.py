"""Puts the validator's errors into words for people."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.native import NativeError

MAX_VALUE = 60
"""Longest rendering of a value in a sentence, in characters."""

_FORMATS = {
    "date": "a date such as 2026-01-31",
    "date-time": "a date and time such as 2026-01-31T12:00:00Z",
    "time": "a time such as 12:00:00Z",
    "email": "an e-mail address",
    "uuid": "a UUID",
    "uri": "a URI",
    "ipv4": "an IPv4 address",
    "ipv6": "an IPv6 address",
    "hostname": "a host name",
}


def shown(value: JsonValue) -> str:
    """Return a value as JSON on one line, shortened to `MAX_VALUE` characters; a number keeps its last digits."""
    if isinstance(value, int) and abs(value) >= 10**MAX_VALUE:
        digits = str(value)
        return f"{digits[:20]}…{digits[-20:]} ({len(digits.lstrip('-')):,} digits)"
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError):
        text = repr(value)
    return text if len(text) <= MAX_VALUE else text[: MAX_VALUE - 1] + "…"


def listed(values: list[Any], conjunction: str = "or", limit: int = 6) -> str:
    """Return values as a list in words: `"a", "b" or "c"`, cut after `limit`."""
    texts = [shown(value) for value in values[:limit]]
    if len(values) > limit:
        return ", ".join(texts) + f" {conjunction} {len(values) - limit:,} more"
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} {conjunction} {texts[-1]}"


def violation_message(error: NativeError) -> str:
    """Return what an error says, as one sentence without a full stop."""
    name = error.kind.name
    value = shown(error.instance)
    if name == "falseSchema" and error.schema_path[-1:] == ["additionalProperties"]:
        name = "undeclared"  # the validator's short cut where nothing at all is declared
    if name == "type":
        return f"{value} is not of type {listed_words(error.kind.value)}"
    make = _SENTENCES.get(name)
    return make(value, error.kind) if make else _shortened(str(error.message))


def listed_words(words: Any, conjunction: str = "or") -> str:
    """Return bare words as a list: `string, null or number`."""
    found = [words] if isinstance(words, str) else list(words)
    return found[0] if len(found) == 1 else f"{', '.join(found[:-1])} {conjunction} {found[-1]}"


def _shortened(message: str) -> str:
    return message if len(message) <= 200 else message[:199] + "…"


def _unexpected(what: str) -> Callable[[str, Any], str]:
    def sentence(_: str, kind: Any) -> str:
        names = listed(list(kind.unexpected), "and")
        return f"{names} {'is' if len(kind.unexpected) == 1 else 'are'} not {what}"

    return sentence


_SENTENCES: dict[str, Callable[[str, Any], str]] = {
    "minimum": lambda value, kind: f"{value} is less than the minimum of {kind.limit}",
    "maximum": lambda value, kind: f"{value} is greater than the maximum of {kind.limit}",
    "exclusiveMinimum": lambda value, kind: f"{value} is not greater than {kind.limit}",
    "exclusiveMaximum": lambda value, kind: f"{value} is not less than {kind.limit}",
    "multipleOf": lambda value, kind: f"{value} is not a multiple of {kind.multiple_of}",
    "minLength": lambda value, kind: f"{value} is shorter than {_count(kind.limit, 'character')}",
    "maxLength": lambda value, kind: f"{value} is longer than {_count(kind.limit, 'character')}",
    "minItems": lambda value, kind: f"{value} has fewer than {_count(kind.limit, 'element')}",
    "maxItems": lambda value, kind: f"{value} has more than {_count(kind.limit, 'element')}",
    "minProperties": lambda value, kind: f"{value} has fewer than {_count(kind.limit, 'field')}",
    "maxProperties": lambda value, kind: f"{value} has more than {_count(kind.limit, 'field')}",
    "additionalItems": lambda value, kind: f"{value} has more than {_count(kind.limit, 'element')}",
    "uniqueItems": lambda value, kind: f"{value} holds the same element twice",
    "required": lambda value, kind: f"the required field {shown(kind.property)} is missing",
    "enum": lambda value, kind: f"{value} is not one of {listed(list(kind.options))}",
    "const": lambda value, kind: f"{value} is not {shown(kind.expected_value)}",
    "pattern": lambda value, kind: f"{value} does not match the pattern {_shortened(kind.pattern)}",
    "format": lambda value, kind: f"{value} is not {_FORMATS.get(kind.format, f'of format {kind.format}')}",
    "additionalProperties": _unexpected("a declared field"),
    "unevaluatedProperties": _unexpected("a declared field"),
    "falseSchema": lambda value, kind: f"{value} is not allowed here",
    "undeclared": lambda value, kind: f"{value} stands in a field that is not declared",
    "contains": lambda value, kind: f"{value} holds no element, or not the right number, of the kind wanted",
    "not": lambda value, kind: f"{value} is of a kind that is not allowed",
    "anyOf": lambda value, kind: f"{value} fits none of the {len(kind.context)} alternatives",
    "oneOf": lambda value, kind: (
        f"{value} fits more than one of the {len(kind.context)} alternatives"
        if type(kind).__name__ == "OneOfMultipleValid" or any(not branch for branch in kind.context)
        else f"{value} fits none of the {len(kind.context)} alternatives"
    ),
    "propertyNames": lambda value, kind: f"a field name is not allowed: {violation_message(kind.error)}",
    "backtrackLimitExceeded": lambda value, kind: f"{value} took too long to match against a pattern",
}


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
