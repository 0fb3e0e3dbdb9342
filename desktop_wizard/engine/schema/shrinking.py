"""Leaves out of two large schemas what both say alike, so that comparing them takes the time of their differences.

Only optional fields are left out, along the way of `properties` from the root: what is said of such a field is a
condition of its own. So containment of what is left over proves containment of the whole; and a record that has none
of these fields is a witness for the whole if it is one for what is left over.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.document import Schema

LARGE = 200_000
"""Characters of a schema's text from which on it is worth it."""

_NAMED = re.compile(r"'(\$ref|\$id|\$anchor|\$dynamicAnchor|\$dynamicRef|\$recursiveRef)'|'id': '")
_CLOSING = ("additionalProperties", "unevaluatedProperties", "patternProperties")

LeftOut = dict[str, Any]
"""The fields that were left out of an object, each True; and of its fields that are objects, what was of those."""


class Shrunk:
    """Two schemas without what both say alike.

    Attributes:
        old, new: what is left over; the schemas themselves where they are small.
        is_whole: nothing was left out.
    """

    def __init__(self, old: Schema, new: Schema) -> None:
        self.old, self.new = old, new
        self._left_out: LeftOut = {}
        is_large = max(len(old.text), len(new.text)) >= LARGE
        if is_large and old.dialect == new.dialect and not _is_entangled(old, new):
            before, after = _without_equal(old.value, new.value, self._left_out)
            self.old, self.new = replace(old, value=before), replace(new, value=after)
        self.is_whole = not self._left_out

    def is_about(self, record: JsonValue) -> bool:
        """Tell whether a record has none of the fields that were left out."""
        return not _has_any(record, self._left_out)


def _has_any(record: JsonValue, left_out: LeftOut) -> bool:
    if not isinstance(record, dict):
        return False
    known = [name for name in record if name in left_out]
    return any(left_out[name] is True or _has_any(record[name], left_out[name]) for name in known)


def _is_entangled(*schemas: Schema) -> bool:
    return any("#/properties" in schema.text or "unevaluated" in schema.text for schema in schemas)


def _without_equal(old: JsonValue, new: JsonValue, left_out: LeftOut) -> tuple[JsonValue, JsonValue]:
    if not isinstance(old, dict) or not isinstance(new, dict) or "$ref" in old or "$ref" in new:
        return old, new
    fields = old.get("properties"), new.get("properties")
    if not isinstance(fields[0], dict) or not isinstance(fields[1], dict):
        return old, new
    is_open = not any(keyword in side for keyword in _CLOSING for side in (old, new))
    kept = {*old.get("required", ()), *new.get("required", ())}
    before, after = dict(fields[0]), dict(fields[1])
    for name in fields[0].keys() & fields[1].keys() - kept:
        mine, theirs = fields[0][name], fields[1][name]
        if not _is_equal(mine, theirs):
            left_out[name] = {}
            before[name], after[name] = _without_equal(mine, theirs, left_out[name])
            continue
        left_out[name] = True
        before[name] = after[name] = {}
        if is_open:
            del before[name], after[name]  # an undeclared field may hold anything, too
    return {**old, "properties": before}, {**new, "properties": after}


def _is_equal(old: JsonValue, new: JsonValue) -> bool:
    if old != new:
        return False
    written = repr(old)
    # By its text, too: to Python `1` equals `true`.
    return written == repr(new) and _NAMED.search(written) is None
