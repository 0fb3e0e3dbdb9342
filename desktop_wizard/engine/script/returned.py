"""What a script may return for a record: what JSON can say."""

from __future__ import annotations

import math
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform import MAX_DEPTH, concrete_path, is_lossless

_LEAVES = (str, int, float, bool, type(None))


class ReturnedNonsense(Exception):
    """Something that is no JSON.

    Attributes:
        what: what it is, as a sentence names it.
        path: JSONPath of the place.
    """

    def __init__(self, what: str, path: str) -> None:
        super().__init__(what, path)
        self.what = what
        self.path = path


def accepted(value: object) -> dict[str, JsonValue]:
    """Return what a script returned as a record, with its subclasses of JSON's types as those.

    Numbers and strings that know how they were written stay as they are, and so do the containers that were read.

    Raises:
        ReturnedNonsense: it is no object, or holds something that JSON can't say; the first place is named.
    """
    if not isinstance(value, dict):
        raise ReturnedNonsense(f"{_named(value)} instead of a record", "$")
    record: dict[str, JsonValue] = _accepted(value, ())
    return record


def _accepted(value: Any, steps: tuple[str | int, ...]) -> JsonValue:
    kind = value.__class__
    if kind in _LEAVES:
        if kind is float and not math.isfinite(value):
            raise ReturnedNonsense(f"the number {value}, which JSON does not have", concrete_path(steps))
        return value
    if len(steps) >= MAX_DEPTH and isinstance(value, dict | list):
        what = f"something nested more than {MAX_DEPTH} deep, or a part of itself"
        raise ReturnedNonsense(what, concrete_path(steps[:5]))
    if isinstance(value, dict):
        return _members(value, steps)
    if isinstance(value, list):
        return _items(value, steps)
    if is_lossless(value):
        return value
    for plain in (str, int, float):  # a str enum, a number of another library: as what JSON has for it
        if isinstance(value, plain):
            return _accepted(_bare(value, plain), steps)
    raise ReturnedNonsense(_named(value), concrete_path(steps))


def _bare(value: Any, plain: type) -> JsonValue:
    """Return a value of a subclass as one of the class itself, whatever the subclass has made of its methods."""
    if plain is str:
        return str.__str__(value)
    return int.__int__(value) if plain is int else float.__float__(value)


def _members(value: dict[Any, Any], steps: tuple[str | int, ...]) -> JsonValue:
    members = value if value.__class__ is dict or is_lossless(value) else dict(value)
    for name, item in members.items():
        if name.__class__ is not str:
            if not isinstance(name, str):
                raise ReturnedNonsense(f"a field whose name is {_named(name)}", concrete_path(steps))
            return _members({str(key): item for key, item in members.items()}, steps)
        new = _accepted(item, (*steps, name))
        if new is not item:
            members[name] = new
    return members


def _items(value: list[Any], steps: tuple[str | int, ...]) -> JsonValue:
    items = value if value.__class__ is list or is_lossless(value) else list(value)
    for index, item in enumerate(items):
        new = _accepted(item, (*steps, index))
        if new is not item:
            items[index] = new
    return items


def _named(value: object) -> str:
    kind = type(value).__name__
    hint = {
        "tuple": ", which has to be a list",
        "set": ", which has to be a list",
        "coroutine": ": the hook calls something that it does not await",
        "datetime": ", which has to be a string",
        "Decimal": ", which has to be a float, an int or a string",
    }.get(kind, "")
    return f"a value of type {kind}{hint}" if value is not None else "None"
