"""A value for a field that has to be there and never was."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Any, NamedTuple

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import matches
from desktop_wizard.engine.transform.supply import Constant, Now, Supply, Uuid, is_sayable
from desktop_wizard.engine.transform.values import MISSING

_PLACEHOLDER = "unknown"


class Filling(NamedTuple):
    """A value, and where it comes from as the end of a sentence."""

    value: Supply
    origin: str


def keyword(parts: Iterable[dict[str, Any]], name: str) -> JsonValue:
    """Return a keyword's value from the first schema that has it, else MISSING."""
    return next((part[name] for part in parts if name in part), MISSING)


def filling(parts: list[dict[str, Any]]) -> Filling | None:
    """Return a value that fits the schemas `parts`, as far as simple bounds go; None where none is obvious."""
    for name, origin in (("default", "is the schema's default"), ("const", "is the only value allowed")):
        value = keyword(parts, name)
        if value is not MISSING and is_sayable(value):
            return Filling(Constant(value), origin)
    options = keyword(parts, "enum")
    if isinstance(options, list) and options and is_sayable(options[0]):
        return Filling(Constant(options[0]), "is the first of the allowed values")
    form = keyword(parts, "format")
    if form == "date-time":
        return Filling(Now(), "fits the format date-time")
    if form == "uuid":
        return Filling(Uuid(), "fits the format uuid")
    types = keyword(parts, "type")
    for each in types if isinstance(types, list) else [types]:
        value = _empty(each, parts)
        if value is not MISSING and is_sayable(value):
            return Filling(Constant(value), "is the simplest value that fits")
    return None


def _empty(type_: JsonValue, parts: list[dict[str, Any]]) -> JsonValue:
    match type_:
        case "string":
            return _text(parts)
        case "integer" | "number":
            return _number(parts, is_whole=type_ == "integer")
        case "boolean":
            return False
        case "null":
            return None
        case "array":
            return MISSING if keyword(parts, "minItems") not in (MISSING, 0) else []
        case "object":
            return _object(parts)
    return MISSING


def _object(parts: list[dict[str, Any]]) -> JsonValue:
    """Return an object with the members that have to be there, MISSING where one of them has no obvious value."""
    made: dict[str, JsonValue] = {}
    for name in dict.fromkeys(name for part in parts for name in part.get("required", ())):
        stated = [part["properties"][name] for part in parts if name in part.get("properties", {})]
        found = filling([schema for schema in stated if isinstance(schema, dict)])
        if found is None or not isinstance(found.value, Constant):
            return MISSING
        made[name] = found.value.value
    return made


def _text(parts: list[dict[str, Any]]) -> JsonValue:
    if keyword(parts, "format") is not MISSING:
        return MISSING
    least, most = keyword(parts, "minLength"), keyword(parts, "maxLength")
    patterns = [part["pattern"] for part in parts if "pattern" in part]
    for text in ("", _PLACEHOLDER):
        fits = (least is MISSING or len(text) >= least) and (most is MISSING or len(text) <= most)
        if fits and all(matches(pattern, text) for pattern in patterns):
            return text
    return MISSING


def _number(parts: list[dict[str, Any]], *, is_whole: bool) -> JsonValue:
    least, most = keyword(parts, "minimum"), keyword(parts, "maximum")
    above, below = keyword(parts, "exclusiveMinimum"), keyword(parts, "exclusiveMaximum")
    candidates = [
        0,
        least,
        most,
        *(bound + step for bound, step in ((above, 1), (below, -1)) if bound is not MISSING),
    ]
    for value in candidates:
        if value is MISSING or (is_whole and not math.isclose(value, round(value))):
            continue
        fits_least = (least is MISSING or value >= least) and (above is MISSING or value > above)
        fits_most = (most is MISSING or value <= most) and (below is MISSING or value < below)
        if fits_least and fits_most:
            return round(value) if is_whole else value
    return MISSING
