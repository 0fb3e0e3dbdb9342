"""Checks a schema against the meta-schema of its draft, and its regular expressions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.library import Node
from desktop_wizard.engine.schema.native import is_by_the_meta_schema, is_pattern
from desktop_wizard.engine.schema.path import Place


def validator_classes() -> dict[str, Any]:
    """Return the second validator, independent of the bulk one, by dialect.

    It is loaded when it is asked for: a worker process never does, and starts a seventh sooner without it.
    """
    import jsonschema

    return {
        dialects.DRAFT_04: jsonschema.Draft4Validator,
        dialects.DRAFT_06: jsonschema.Draft6Validator,
        dialects.DRAFT_07: jsonschema.Draft7Validator,
        dialects.DRAFT_2019: jsonschema.Draft201909Validator,
        dialects.DRAFT_2020: jsonschema.Draft202012Validator,
    }


_TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")


def meta_schema_problems(schema: JsonValue, dialect: str) -> Iterator[tuple[Place, str]]:
    """Yield every violation of the meta-schema as (place, message).

    The quick check goes first: describing is a hundred times slower, and nearly every schema is in order.
    """
    if dialect == dialects.DRAFT_04 and isinstance(schema, bool):
        yield (), "A schema of draft 4 is an object."
        return
    if is_by_the_meta_schema(schema, dialect):
        return
    meta = validator_classes()[dialect]
    seen = set()
    for error in meta(meta.META_SCHEMA).iter_errors(schema):
        place, message = tuple(error.absolute_path), _message(error)
        if (place, message) not in seen:
            seen.add((place, message))
            yield place, message


def _message(error: Any) -> str:
    place = tuple(error.absolute_path)
    if place and place[-1] == "type" and error.validator == "anyOf" and isinstance(error.instance, str):
        return f"{error.instance!r} is no type. The types are {', '.join(_TYPES)}."
    message = str(error.message)
    return message if len(message) <= 200 else message[:197] + "…"


def pattern_problems(nodes: Iterable[Node]) -> Iterator[tuple[Place, str]]:
    """Yield the regular expressions that can't be compiled as (place, message)."""
    for node in nodes:
        if not isinstance(node.value, dict):
            continue
        pattern = node.value.get("pattern")
        if isinstance(pattern, str) and not is_pattern(pattern):
            yield (*node.place, "pattern"), f"{pattern!r} is no regular expression."
        keyed = node.value.get("patternProperties")
        for key in keyed if isinstance(keyed, dict) else ():
            if not is_pattern(key):
                yield (*node.place, "patternProperties", key), f"{key!r} is no regular expression."
