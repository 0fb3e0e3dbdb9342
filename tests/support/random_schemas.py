"""Random schemas, random edits of them, and records that may or may not conform (Hypothesis strategies)."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

NAMES = st.sampled_from(["a", "b", "c", "ab", "x_1"])
SMALL = st.integers(-3, 6)
COUNTS = st.integers(0, 4)
NUMBERS = st.one_of(SMALL, st.sampled_from([0.5, 1.5, 2.0, -0.25, 10**20]))
TEXTS = st.sampled_from(["", "a", "b", "ab", "abc", "A", "0", "é", "2026-01-31", "a b"])
PATTERNS = st.sampled_from(["^a", "b$", "^[a-c]*$", "^.{2}$", "\\d", "^(a|b)+$", "^x_", "^$"])
FORMATS = st.sampled_from(["date", "email", "uuid", "date-time"])
SCALARS = st.one_of(st.none(), st.booleans(), NUMBERS, TEXTS)
VALUES: st.SearchStrategy[Any] = st.recursive(
    SCALARS,
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(NAMES, inner, max_size=3)),
    max_leaves=5,
)
TYPES = st.sampled_from(["null", "boolean", "integer", "number", "string", "array", "object"])


def _some(*pairs: tuple[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=dict(pairs))


def _schemas(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(inner, min_size=1, max_size=3)
    numbers = _some(
        ("minimum", NUMBERS),
        ("maximum", NUMBERS),
        ("exclusiveMinimum", SMALL),
        ("multipleOf", st.sampled_from([1, 2, 0.5, 3])),
    )
    texts = _some(("minLength", COUNTS), ("maxLength", COUNTS), ("pattern", PATTERNS), ("format", FORMATS))
    arrays = _some(
        ("items", inner),
        ("prefixItems", lists),
        ("minItems", COUNTS),
        ("maxItems", COUNTS),
        ("uniqueItems", st.booleans()),
        ("contains", inner),
        ("minContains", COUNTS),
        ("maxContains", COUNTS),
    )
    fields = st.dictionaries(NAMES, inner, max_size=3)
    objects = _some(
        ("properties", fields),
        ("required", st.lists(NAMES, max_size=2, unique=True)),
        ("additionalProperties", inner),
        ("patternProperties", st.dictionaries(PATTERNS, inner, max_size=1)),
        ("minProperties", COUNTS),
        ("maxProperties", COUNTS),
        ("propertyNames", st.fixed_dictionaries({"pattern": PATTERNS})),
        ("dependentRequired", st.dictionaries(NAMES, st.lists(NAMES, max_size=2, unique=True), max_size=1)),
        ("dependentSchemas", st.dictionaries(NAMES, inner, max_size=1)),
        ("unevaluatedProperties", st.booleans()),
    )
    combined = _some(("anyOf", lists), ("oneOf", lists), ("allOf", lists), ("not", inner))
    conditional = _some(("if", inner), ("then", inner), ("else", inner))
    typed = st.one_of(
        st.tuples(st.sampled_from(["integer", "number"]), numbers),
        st.tuples(st.just("string"), texts),
        st.tuples(st.just("array"), arrays),
        st.tuples(st.just("object"), objects),
    ).map(lambda pair: {"type": pair[0], **pair[1]})
    return st.one_of(typed, typed, objects, numbers, texts, arrays, combined, conditional)


LEAVES = st.one_of(
    st.booleans(),
    st.fixed_dictionaries({"type": st.one_of(TYPES, st.lists(TYPES, min_size=1, max_size=3, unique=True))}),
    st.fixed_dictionaries({"enum": st.lists(VALUES, min_size=1, max_size=4)}),
    st.fixed_dictionaries({"const": VALUES}),
    st.fixed_dictionaries({"$ref": st.sampled_from(["#/$defs/p", "#/$defs/q"])}),
)
SUBSCHEMAS: st.SearchStrategy[Any] = st.recursive(LEAVES, _schemas, max_leaves=8)


@st.composite
def schemas(draw: st.DrawFn) -> Any:
    """A schema with two definitions, which may refer to each other."""
    root = draw(SUBSCHEMAS)
    if not isinstance(root, dict):
        return root
    return {**root, "$defs": {"p": draw(_schemas(LEAVES)), "q": draw(LEAVES)}}


@st.composite
def edited(draw: st.DrawFn, value: Any) -> Any:
    """The same schema with one to three places changed."""
    made = copy.deepcopy(value)
    for _ in range(draw(st.integers(1, 3))):
        places = list(_places(made, ()))
        place = draw(st.sampled_from(places))
        made = _put(made, place, draw(_edit(_at(made, place))))
    return made


def _edit(node: Any) -> st.SearchStrategy[Any]:
    if not isinstance(node, dict) or not node:
        return SUBSCHEMAS
    keywords = sorted(node.keys() - {"$defs"}) or [""]
    removed = st.sampled_from(keywords).map(lambda gone: {k: v for k, v in node.items() if k != gone})
    added = _schemas(LEAVES).map(lambda more: {**node, **more})
    numeric = [key for key, v in node.items() if isinstance(v, int | float) and not isinstance(v, bool)]
    choices: list[st.SearchStrategy[Any]] = [removed, added]
    if "$defs" not in node:
        choices.append(SUBSCHEMAS)
    if numeric:
        moved = st.tuples(st.sampled_from(sorted(numeric)), st.sampled_from([1, -1]))
        choices.append(moved.map(lambda pair: {**node, pair[0]: max(node[pair[0]] + pair[1], 1)}))
    if len(node.get("enum", ())) > 1:
        choices.append(st.just({**node, "enum": node["enum"][1:]}))
    return st.one_of(choices)


def _places(node: Any, place: tuple[Any, ...]) -> Any:
    yield place
    if not isinstance(node, dict):
        return
    for key in ("items", "contains", "additionalProperties", "not", "if", "then", "else"):
        if key in node:
            yield from _places(node[key], (*place, key))
    for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
        for index, child in enumerate(node.get(key, ())):
            yield from _places(child, (*place, key, index))
    for key in ("properties", "patternProperties", "$defs", "dependentSchemas"):
        for name, child in node.get(key, {}).items():
            yield from _places(child, (*place, key, name))


def _at(node: Any, place: tuple[Any, ...]) -> Any:
    for part in place:
        node = node[part]
    return node


def _put(node: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    _at(node, place[:-1])[place[-1]] = value
    return node
