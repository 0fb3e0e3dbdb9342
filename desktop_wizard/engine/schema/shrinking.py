"""Leaves out of two large schemas what both say alike, so that comparing them takes the time of their differences.

Only optional fields are left out, along the way of `properties` from the root: what is said of such a field is a
condition of its own. So containment of what is left over proves containment of the whole; and a record that has none
of these fields is a witness for the whole if it is one for what is left over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.document import Schema

LARGE = 200_000
"""Characters of a schema's text from which on it is worth it."""

_NAMED = ("'$ref'", "'$id'", "'$anchor'", "'$dynamicAnchor'", "'$dynamicRef'", "'$recursiveRef'", "'id': '")
_ANYTHING: dict[str, Any] = {}
_NOTHING: dict[str, Any] = {"not": {}}


class Shrunk:
    """Two schemas in the form for proofs, and in the form for witnesses.

    Attributes:
        for_proofs: equal optional fields may hold anything.
        for_witnesses: equal optional fields may not be there.
        is_whole: nothing was left out; both forms are the schemas themselves.
    """

    def __init__(self, old: Schema, new: Schema) -> None:
        self.for_proofs = self.for_witnesses = (old, new)
        self.is_whole = True
        if max(len(old.text), len(new.text)) < LARGE or old.dialect != new.dialect or _points_within(old, new):
            return
        self.for_proofs = _shrunk(old, new, _ANYTHING)
        self.for_witnesses = _shrunk(old, new, _NOTHING)
        self.is_whole = False


def _points_within(*schemas: Schema) -> bool:
    return any("#/properties" in schema.text for schema in schemas)


def _shrunk(old: Schema, new: Schema, instead: JsonValue) -> tuple[Schema, Schema]:
    before, after = _without_equal(old.value, new.value, instead)
    return replace(old, value=before), replace(new, value=after)


def _without_equal(old: JsonValue, new: JsonValue, instead: JsonValue) -> tuple[JsonValue, JsonValue]:
    if not isinstance(old, dict) or not isinstance(new, dict) or "$ref" in old or "$ref" in new:
        return old, new
    fields = old.get("properties"), new.get("properties")
    if not isinstance(fields[0], dict) or not isinstance(fields[1], dict):
        return old, new
    kept = {*old.get("required", ()), *new.get("required", ())}
    before, after = dict(fields[0]), dict(fields[1])
    for name in fields[0].keys() & fields[1].keys() - kept:
        mine, theirs = fields[0][name], fields[1][name]
        if _is_equal(mine, theirs):
            before[name] = after[name] = instead
        else:
            before[name], after[name] = _without_equal(mine, theirs, instead)
    return {**old, "properties": before}, {**new, "properties": after}


def _is_equal(old: JsonValue, new: JsonValue) -> bool:
    if old != new:
        return False
    written = repr(old)
    # By its text, too: to Python `1` equals `true`.
    return written == repr(new) and not any(name in written for name in _NAMED)
