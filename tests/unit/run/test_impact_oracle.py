"""The impact is what another validator says, and a change is blamed for the records that it alone would break."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from desktop_wizard.engine.model import Change
from desktop_wizard.engine.schema import Attribution, compare
from desktop_wizard.engine.schema.path import parse_path
from tests.support.schemas import schema

RECORDS = 400

Make = Callable[[random.Random], Any]


def closed(**parts: Any) -> Any:
    return {"type": "object", **parts}


def some(chance: random.Random, **values: list[Any]) -> dict[str, Any]:
    """Return an object with some of the fields, each with one of its values."""
    return {name: chance.choice(known) for name, known in values.items() if chance.random() < 0.8}


ADDRESS = {"type": "object", "properties": {"zip": {"type": "string"}}}
STRICT = {"type": "object", "properties": {"zip": {"type": "string", "pattern": "^[0-9]{5}$"}}, "required": ["zip"]}
SHIPPED = closed(properties={"to": {"$ref": "#/$defs/a"}, "all": {"type": "array", "items": {"$ref": "#/$defs/a"}}})


def address(chance: random.Random) -> dict[str, Any]:
    return some(chance, zip=["12345", "1", 5])


CASES: dict[str, tuple[Any, Any, Make]] = {
    "interacting": (
        closed(properties={"a": {"type": "integer"}, "b": {"enum": ["x", "y"]}, "l": {"type": "array"}}),
        closed(
            properties={
                "a": {"type": "integer", "minimum": 0, "multipleOf": 2},
                "b": {"enum": ["x"]},
                "l": {"type": "array", "minItems": 1, "uniqueItems": True},
            },
            required=["b"],
        ),
        lambda chance: some(chance, a=[-2, -1, 1, 2, "q"], b=list("xyz"), l=[[], [1], [1, 1]]),
    ),
    "closed": (
        closed(properties={"a": {"type": "integer"}, "o": closed(properties={"x": {}})}),
        closed(
            properties={"a": {"type": "integer"}, "o": closed(properties={"x": {}}, additionalProperties=False)},
            additionalProperties=False,
        ),
        lambda chance: some(chance, a=[1, "1"], z=[1], o=[{"x": 1}, {"y": 1}]),
    ),
    "conditional": (
        closed(properties={"c": {"type": "string"}, "zip": {"type": "string"}}),
        closed(
            properties={"c": {"type": "string"}, "zip": {"type": "string"}},
            **{"if": {"properties": {"c": {"const": "US"}}, "required": ["c"]}},
            then={"properties": {"zip": {"pattern": "^[0-9]{5}$"}}},
            **{"else": {"required": ["zip"]}},
        ),
        lambda chance: some(chance, c=["US", "DE", 1], zip=["12345", "x"]),
    ),
    "definitions": (
        {**SHIPPED, "$defs": {"a": ADDRESS}},
        {**SHIPPED, "$defs": {"a": STRICT}},
        lambda chance: some(chance, to=[address(chance)], all=[[address(chance), address(chance)]]),
    ),
    "alternatives": (
        closed(properties={"v": {"oneOf": [{"type": "string"}, {"type": "number"}, {"type": "null"}]}}),
        closed(properties={"v": {"oneOf": [{"type": "string", "maxLength": 2}, {"type": "number", "minimum": 0}]}}),
        lambda chance: some(chance, v=["a", "abc", 1, -1, None, True]),
    ),
    "names": (
        closed(patternProperties={"^x_": {"type": ["string", "number"]}}),
        closed(patternProperties={"^x_": {"type": "string"}}, propertyNames={"maxLength": 4}),
        lambda chance: some(chance, x_a=[1, "s", None], x_long=["s"], y=[1]),
    ),
    "negated": (
        closed(properties={"a": {"type": "string"}}),
        closed(properties={"a": {"type": "string", "not": {"enum": ["bad"]}}}, **{"not": {"required": ["secret"]}}),
        lambda chance: some(chance, a=["bad", "ok", 3], secret=[1]),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_record_is_affected_when_it_was_valid_and_is_not_any_more(name: str) -> None:
    old, new, make = CASES[name]
    before, after = schema(old), schema(new)
    attribution = Attribution(before, after, compare(before, after).changes)
    was, now, chance = Draft202012Validator(old), Draft202012Validator(new), random.Random(name)
    affected = 0
    for _ in range(RECORDS):
        record = make(chance)
        found = attribution.explain(record)
        if was.is_valid(record):
            assert found.is_affected == (not now.is_valid(record)), record
            affected += found.is_affected
        elif not now.is_valid(record):
            assert found.is_already_invalid, record
        assert not found.is_unattributed, record
    assert 0 < affected < RECORDS


@pytest.mark.parametrize("name", ["interacting", "closed", "names", "negated"])
def test_a_change_is_blamed_for_the_records_that_it_would_break_alone(name: str) -> None:
    old, new, make = CASES[name]
    before, after = schema(old), schema(new)
    changes = [change for change in compare(before, after).changes if change.is_breaking]
    attribution = Attribution(before, after, changes)
    alone = {change.id: Draft202012Validator(with_change(old, change)) for change in changes}
    was, chance = Draft202012Validator(old), random.Random(name)
    for _ in range(RECORDS):
        record = make(chance)
        if was.is_valid(record):
            expected = {name for name, validator in alone.items() if not validator.is_valid(record)}
            assert attribution.explain(record).change_ids == expected, json.dumps(record)


def with_change(old: Any, change: Change) -> Any:
    """Return the old version with one change made to it."""
    made = copy.deepcopy(old)
    *above, keyword = parse_path(change.path)
    node = made
    for part in above:
        node = node[part]
    node[keyword] = change.new
    return made
