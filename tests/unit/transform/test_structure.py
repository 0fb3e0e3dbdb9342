"""Rules that give a record another shape: what they make, what they refuse, and what they leave alone."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.engine.transform import RuleFailed, Transformer, parse_rules, same
from tests.support.rules import CONTEXT, SEED


def apply(rule: dict[str, Any], record: Any) -> Any:
    parse_rules({"rules": [rule]}, origin="rules.json").rules[0].apply(record, CONTEXT)
    return record


def transformed(text: str, rule: dict[str, Any]) -> str:
    made = Transformer(parse_rules({"rules": [rule]}, origin="rules.json"), SEED).transform(text.encode(), (1,), 0)
    return text if made.data is None else made.data.decode()


MOVE = {"kind": "move_field", "path": "$.a", "to": "$.in.a"}
EACH = {"kind": "move_field", "path": "$.list[*].in.a", "to": "$.list[*].a"}
SPLIT = {"kind": "split", "path": "$.a", "separator": ", "}
NAMES = {"kind": "split", "path": "$.name", "separator": " ", "fields": ["first", "last"]}
JOIN = {"kind": "join", "path": "$.name", "separator": " ", "fields": ["first", "last"]}
FLATTEN = {"kind": "flatten", "path": "$.in", "fields": ["a", "b"], "prefix": "in_"}
NEST = {**FLATTEN, "kind": "nest"}
DEDUPE = {"kind": "dedupe_items", "path": "$.l"}
IDS = {"kind": "add_item_ids", "path": "$.l", "length": 4}

MADE: list[tuple[dict[str, Any], Any, Any]] = [
    (MOVE, {"a": 1, "in": {"b": 2}}, {"in": {"b": 2, "a": 1}}),
    (MOVE, {"in": {"b": 2}}, {"in": {"b": 2}}),
    (EACH, {"list": [{"in": {"a": 1}}, {"in": {}}, {}, 5]}, {"list": [{"in": {}, "a": 1}, {"in": {}}, {}, 5]}),
    ({**MOVE, "kind": "copy_field"}, {"a": [1], "in": {}}, {"a": [1], "in": {"a": [1]}}),
    (SPLIT, {"a": "x, y,z"}, {"a": ["x", "y,z"]}),
    (SPLIT, {"a": ""}, {"a": [""]}),
    (SPLIT, {"a": 5}, {"a": 5}),
    ({**SPLIT, "separator": ",", "strip": True}, {"a": " x , y\t"}, {"a": ["x", "y"]}),
    (NAMES, {"name": "Ada King Lovelace"}, {"first": "Ada", "last": "King Lovelace"}),
    (JOIN, {"first": "Ada", "last": "King"}, {"name": "Ada King"}),
    (JOIN, {"x": 1}, {"x": 1}),
    ({"kind": "join", "path": "$.a", "separator": "-"}, {"a": [1.5, True, "x"]}, {"a": "1.5-true-x"}),
    ({"kind": "join", "path": "$.a", "separator": "-"}, {"a": []}, {"a": ""}),
    ({"kind": "wrap_in_array", "path": "$.a"}, {"a": {"b": 1}}, {"a": [{"b": 1}]}),
    ({"kind": "wrap_in_array", "path": "$.a"}, {"a": None}, {"a": None}),
    ({"kind": "unwrap", "path": "$.a"}, {"a": [[1]]}, {"a": [1]}),
    ({"kind": "unwrap", "path": "$.a", "pick": "first"}, {"a": [1, 2]}, {"a": 1}),
    ({"kind": "unwrap", "path": "$.a", "pick": "last"}, {"a": [1, 2]}, {"a": 2}),
    (FLATTEN, {"x": 0, "in": {"b": 2, "a": 1}, "y": 3}, {"x": 0, "in_b": 2, "in_a": 1, "y": 3}),
    (FLATTEN, {"in": {}}, {"in": {}}),
    (FLATTEN, {"in": None}, {"in": None}),
    ({**FLATTEN, "prefix": "", "fields": ["in"]}, {"in": {"in": 1}}, {"in": 1}),
    (NEST, {"x": 0, "in_b": 2, "y": 3, "in_a": 1}, {"x": 0, "in": {"b": 2, "a": 1}, "y": 3}),
    (NEST, {"x": 0}, {"x": 0}),
    (DEDUPE, {"l": [1, 1.0, "1", True, 1, [1], [1]]}, {"l": [1, 1.0, "1", True, [1]]}),
    ({**DEDUPE, "by": "k"}, {"l": [{"k": 1}, {"k": 1, "x": 2}, {}, {}, 5, 5]}, {"l": [{"k": 1}, {}, {}, 5, 5]}),
    ({"kind": "filter_items", "path": "$.l", "condition": {"type": "number"}}, {"l": [1, "x", 2.5]}, {"l": [1, 2.5]}),
    ({"kind": "truncate", "path": "$.a", "length": 3, "ending": "…"}, {"a": "😀bcd"}, {"a": "😀b…"}),
    ({"kind": "truncate", "path": "$.a", "length": 3, "ending": "…"}, {"a": "😀bc"}, {"a": "😀bc"}),
]  # fmt: skip
REFUSED: list[tuple[dict[str, Any], Any, str]] = [
    (MOVE, {"a": 1}, "no object at $.in"),
    (MOVE, {"a": 1, "in": 5}, "no object at $.in"),
    (MOVE, {"a": 1, "in": {"a": None}}, "something at $.in.a already"),
    ({"kind": "move_field", "path": "$.list[*].a", "to": "$.list[0].a.b"}, {"list": [{"a": {}}]}, "lies within it"),
    ({"kind": "move_field", "path": "$.list[-1].a", "to": "$.list[0].a.b"}, {"list": [{"a": {}}]}, "lies within it"),
    (NAMES, {"name": "Ada"}, "has 1 parts, not 2"),
    (NAMES, {"name": "Ada King", "last": 1}, "a field 'last' already"),
    (JOIN, {"first": "Ada"}, "no field 'last' to join"),
    (JOIN, {"first": "Ada", "last": "King", "name": 1}, "a field 'name' already"),
    (JOIN, {"first": "Ada", "last": None}, "null can't be joined"),
    ({"kind": "unwrap", "path": "$.a"}, {"a": [1, 2]}, "2 elements, not exactly one"),
    ({"kind": "unwrap", "path": "$.a", "pick": "last"}, {"a": []}, "0 elements, not any"),
    (FLATTEN, {"in": {"a": 1, "c": 1}}, "a member 'c' too"),
    (FLATTEN, {"in": {"a": 1}, "in_a": 1}, "a field 'in_a' already"),
    (NEST, {"in_a": 1, "in": {}}, "a field 'in' already"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "before", "after"), MADE)
def test_a_rule_makes_the_new_shape(rule: dict[str, Any], before: Any, after: Any) -> None:
    made = apply(rule, before)
    assert same(made, after)
    assert list(made) == list(after)


@pytest.mark.parametrize(("rule", "record", "words"), REFUSED)
def test_a_rule_that_would_lose_something_fails_and_changes_nothing(
    rule: dict[str, Any], record: Any, words: str
) -> None:
    before = repr(record)
    with pytest.raises(RuleFailed) as failed:
        apply(rule, record)
    assert words in failed.value.message
    assert repr(record) == before
    assert repr(apply({**rule, "on_failure": "keep"}, record)) == before


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        (MOVE, r'{"a":"\u00e9","in":{ "b":1.10}}', r'{"in":{ "b":1.10,"a":"\u00e9"}}'),
        (FLATTEN, r'{"in":{"a":1.10,"b":[ "\/" ]},"z":1E5}', r'{"in_a":1.10,"in_b":[ "\/" ],"z":1E5}'),
        (NEST, r'{"in_a":1.10,"z":1E5,"in_b":[ "\/" ]}', r'{"in":{"a":1.10,"b":[ "\/" ]},"z":1E5}'),
        (DEDUPE, '{"l":[1.10, 1.1,  -0, 1e400, 1e400]}', '{"l":[1.10, -0, 1e400]}'),
        ({"kind": "wrap_in_array", "path": "$.a"}, '{"a":{"b" : 1.10}}', '{"a":[{"b" : 1.10}]}'),
        ({"kind": "unwrap", "path": "$.a"}, '{"a":[{"b" : 1.10}]}', '{"a":{"b" : 1.10}}'),
        ({"kind": "join", "path": "$.a", "separator": " "}, '{"a":[1.10,1E5,-0]}', '{"a":"1.10 1E5 -0"}'),
    ],
)
def test_what_goes_elsewhere_keeps_its_lexemes(rule: dict[str, Any], before: str, after: str) -> None:
    assert transformed(before, rule) == after


@pytest.mark.parametrize(
    ("how", "value", "becomes"),
    [
        ({}, 2.5, 2),
        ({}, 3.5, 4),
        ({"mode": "half_up"}, 2.5, 3),
        ({"mode": "half_up"}, -2.5, -3),
        ({"mode": "up"}, 2.1, 3),
        ({"mode": "down"}, -2.9, -2),
        ({"mode": "floor"}, -2.1, -3),
        ({"mode": "ceiling"}, -0.9, 0),
        ({"digits": 2, "mode": "half_up"}, 2.675, 2.68),
        ({"digits": 2}, 1.999, 2),
        ({"digits": 2}, 1.0, 1.0),
        ({"digits": -2}, 1250, 1200),
        ({"digits": -2}, 1250.5, 1300),
        ({"digits": -15}, 10**30 + 1, 10**30),
        ({"digits": 15}, 5e-324, 0),
        ({}, 1.5e300, 1.5e300),
        ({"digits": -1}, 10**4200 + 1, 10**4200 + 1),
        ({}, True, True),
        ({}, "2.5", "2.5"),
    ],
)
def test_numbers_are_rounded_as_they_are_written(how: dict[str, Any], value: Any, becomes: Any) -> None:
    assert same(apply({"kind": "round", "path": "$.a", **how}, {"a": value})["a"], becomes)


def test_a_round_number_keeps_its_lexeme() -> None:
    rule = {"kind": "round", "path": "$.l[*]", "digits": 2}
    text = '{"l":[1.10,1E5,-0,1e400,0.12345678901234567890]}'
    assert transformed(text, rule) == '{"l":[1.10,1E5,-0,1e400,0.12]}'


def test_every_object_in_an_array_gets_an_identifier_of_its_own() -> None:
    record = apply(IDS, {"l": [{"id": "x"}, {}, 5, {}]})
    made = [item["id"] for item in record["l"] if isinstance(item, dict)]
    assert made[0] == "x"
    assert len(set(made)) == 3
    assert apply(IDS, {"l": [{"id": "x"}, {}, 5, {}]}) == record


def test_identifiers_that_collide_are_made_again_until_there_are_none_left() -> None:
    made = apply({**IDS, "length": 1}, {"l": [{} for _ in range(16)]})["l"]
    assert sorted(item["id"] for item in made) == list("0123456789abcdef")
    record: Any = {"l": [{} for _ in range(17)]}
    with pytest.raises(RuleFailed, match="not enough identifiers of 1 digits"):
        apply({**IDS, "length": 1}, record)
    assert record == {"l": [{} for _ in range(17)]}
