"""The five drafts of JSON Schema, and which keywords hold schemas in each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Final

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.path import Place

DRAFT_04: Final = "draft-04"
DRAFT_06: Final = "draft-06"
DRAFT_07: Final = "draft-07"
DRAFT_2019: Final = "2019-09"
DRAFT_2020: Final = "2020-12"

URIS: Final = {
    DRAFT_04: "http://json-schema.org/draft-04/schema#",
    DRAFT_06: "http://json-schema.org/draft-06/schema#",
    DRAFT_07: "http://json-schema.org/draft-07/schema#",
    DRAFT_2019: "https://json-schema.org/draft/2019-09/schema",
    DRAFT_2020: "https://json-schema.org/draft/2020-12/schema",
}
ORDER: Final = tuple(URIS)

_BY_URI = {uri.rstrip("#"): name for name, uri in URIS.items()}
_UNSUPPORTED = ("http://json-schema.org/draft-03/schema", "http://json-schema.org/draft-02/schema")

_SINGLE = {
    "not": DRAFT_04,
    "additionalProperties": DRAFT_04,
    "contains": DRAFT_06,
    "propertyNames": DRAFT_06,
    "if": DRAFT_07,
    "then": DRAFT_07,
    "else": DRAFT_07,
    "unevaluatedProperties": DRAFT_2019,
    "unevaluatedItems": DRAFT_2019,
    "contentSchema": DRAFT_2019,
}
_LISTS = {"allOf": DRAFT_04, "anyOf": DRAFT_04, "oneOf": DRAFT_04, "prefixItems": DRAFT_2020}
_MAPS = {
    "properties": DRAFT_04,
    "patternProperties": DRAFT_04,
    "definitions": DRAFT_04,
    "dependencies": DRAFT_04,
    "dependentSchemas": DRAFT_2019,
    "$defs": DRAFT_04,  # a container by custom, before it became a keyword
}


def is_at_least(dialect: str, other: str) -> bool:
    """Tell whether `dialect` is `other` or a later one."""
    return ORDER.index(dialect) >= ORDER.index(other)


def detect(document: JsonValue) -> tuple[str, str]:
    """Return the dialect of a document, and a note where it had to be assumed (else an empty string)."""
    if not isinstance(document, dict) or "$schema" not in document:
        return DRAFT_2020, "" if isinstance(document, bool) else "There is no $schema: 2020-12 is assumed."
    uri = document["$schema"]
    known = _BY_URI.get(uri.rstrip("#")) if isinstance(uri, str) else None
    if known:
        return known, ""
    assumed = DRAFT_04 if isinstance(uri, str) and "iglu" in uri.lower() else DRAFT_2020
    return assumed, f"$schema names {uri!r}, which is not known: {assumed} is assumed."


def is_unsupported(document: JsonValue) -> bool:
    """Tell whether a document says that it is written in a draft before draft 4."""
    uri = document.get("$schema") if isinstance(document, dict) else None
    return isinstance(uri, str) and uri.rstrip("#") in _UNSUPPORTED


def subschemas(node: JsonValue, dialect: str) -> Iterator[tuple[Place, JsonValue]]:
    """Yield the schemas directly below a schema, each with its place relative to it."""
    if not isinstance(node, dict):
        return
    shapes = _shapes(dialect)
    if shapes.keys().isdisjoint(node):
        return  # most nodes of most schemas
    is_silenced = ignores_siblings(node, dialect)
    for keyword, value in node.items():
        shape = shapes.get(keyword)
        if shape is None or (is_silenced and keyword not in ("definitions", "$defs")):
            continue
        if shape is _SINGLE:
            yield (keyword,), value
        elif shape is _LISTS:
            if isinstance(value, list):
                yield from (((keyword, index), child) for index, child in enumerate(value))
        elif shape is _MAPS:
            if isinstance(value, dict):
                yield from (((keyword, n), child) for n, child in value.items() if not isinstance(child, list))
        else:
            yield from _items(value, dialect)


_ITEMS = {"items": DRAFT_04}


@cache
def _shapes(dialect: str) -> dict[str, dict[str, str]]:
    """Return for each keyword that holds schemas in a dialect how it holds them."""
    shapes = {
        k: table for table in (_SINGLE, _LISTS, _MAPS) for k, since in table.items() if is_at_least(dialect, since)
    }
    if not is_at_least(dialect, DRAFT_2020):
        shapes["additionalItems"] = _SINGLE
    return {**shapes, "items": _ITEMS}


def _items(value: JsonValue, dialect: str) -> Iterator[tuple[Place, JsonValue]]:
    if isinstance(value, list):
        if not is_at_least(dialect, DRAFT_2020):
            yield from ((("items", index), child) for index, child in enumerate(value))
    else:
        yield ("items",), value


def ignores_siblings(node: JsonValue, dialect: str) -> bool:
    """Tell whether a schema is a `$ref` of the drafts where it silences every keyword beside it."""
    return isinstance(node, dict) and isinstance(node.get("$ref"), str) and not is_at_least(dialect, DRAFT_2019)
