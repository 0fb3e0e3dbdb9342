"""Values as JSON Schema compares them: `1` equals `1.0`, and `true` equals no number."""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop_wizard.engine.model import JsonValue


def canonical_text(value: JsonValue) -> str:
    """Return a text that two values share exactly when JSON Schema calls them equal."""
    return json.dumps(_plain(value), sort_keys=True, separators=(",", ":"))


def _plain(value: JsonValue) -> JsonValue:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, dict):
        return {name: _plain(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return value


def is_same(one: JsonValue, other: JsonValue) -> bool:
    """Tell whether two values are equal."""
    if one is other or (isinstance(one, str) and isinstance(other, str)):
        return one == other
    return canonical_text(one) == canonical_text(other)


def without(values: Iterable[JsonValue], taken: Iterable[JsonValue]) -> list[JsonValue]:
    """Return the values that are not among `taken`, in their order."""
    values, taken = list(values), list(taken)
    if not values or not taken:
        return values
    gone = {canonical_text(value) for value in taken}
    return [value for value in values if canonical_text(value) not in gone]
