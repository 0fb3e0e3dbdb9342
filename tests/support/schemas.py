"""Short ways to say schemas and comparisons in tests."""

from __future__ import annotations

import json
from typing import Any

from desktop_wizard.engine.model import Change
from desktop_wizard.engine.schema import Comparison, Schema, compare, parse_schema


def schema(value: Any, origin: str = "test.json", **resources: Any) -> Schema:
    """Return a schema from a Python value; keyword arguments are other files, by name without `.json`."""
    return parse_schema(
        json.dumps(value), origin=origin, resources={f"{name}.json": other for name, other in resources.items()}
    )


def compared(old: Any, new: Any) -> Comparison:
    """Return the comparison of two schemas given as Python values."""
    return compare(schema(old, "old.json"), schema(new, "new.json"))


def only_change(old: Any, new: Any) -> Change:
    """Return the one change between two schemas; fail where there are more or fewer."""
    (change,) = compared(old, new).changes
    return change


def closed(**fields: Any) -> dict[str, Any]:
    """Return a schema of an object that has these fields and no others."""
    return {"type": "object", "properties": fields, "additionalProperties": False}
