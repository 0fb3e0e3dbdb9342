"""A rules file is read strictly: all that is wrong in it is named at its place, and its JSON Schema agrees."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from desktop_wizard.engine.errors import RulesWrong
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.transform import KINDS, RuleSet, parse_rules, read_rules
from tests.support.rules import RULES

SCHEMA = json.loads(resource("rules.schema.json").read_text(encoding="utf-8"))
CHECKOUT = Path(__file__).parents[3]

MAP = RULES["map"]
WRONG: dict[str, tuple[Any, str, str]] = {
    "no kind": ({"path": "$.a"}, "", "'kind' is missing"),
    "unknown kind": ({"kind": "map_value", "path": "$.a"}, "/kind", "'map_value'; 'map_values' may be meant"),
    "kind is no text": ({"kind": 1, "path": "$.a"}, "/kind", "no rule of the kind 1"),
    "no rule": (5, "", "A rule is an object"),
    "no path": ({"kind": "remove_field"}, "", "'path' is missing"),
    "path is no text": ({"kind": "remove_field", "path": 5}, "/path", "A path in quotes belongs here"),
    "path without dollar": ({"kind": "remove_field", "path": "a"}, "/path", "'$.a' may be meant"),
    "path is the record": ({"kind": "set_value", "path": "$", "value": 1}, "/path", "the whole record"),
    "path descends": ({"kind": "remove_field", "path": "$..a"}, "/path", "no descending"),
    "path filters": ({"kind": "remove_field", "path": "$.a[?@.b].c"}, "/path", "no filters"),
    "path ends early": ({"kind": "remove_field", "path": "$.a."}, "/path", "can't be read from '.' on"),
    "path open": ({"kind": "remove_field", "path": "$.a['b]"}, "/path", "can't be read from"),
    "path with leading zero": ({"kind": "set_value", "path": "$.a[01]", "value": 1}, "/path", "can't be read from"),
    "removes elements": ({"kind": "remove_field", "path": "$.a[*]"}, "/path", "needs the name of a field at the end"),
    "default for elements": ({"kind": "set_default", "path": "$.a[0]", "value": 1}, "/path", "name of a field"),
    "unknown member": ({**MAP, "defualt": 1}, "/defualt", "'defualt' is not known here; 'default' may be meant"),
    "no mapping": ({"kind": "map_values", "path": "$.a"}, "", "'mapping' is missing"),
    "mapping is an object": ({**MAP, "mapping": {"a": "b"}}, "/mapping", "at least one pair"),
    "empty mapping": ({**MAP, "mapping": []}, "/mapping", "at least one pair"),
    "pair is no object": ({**MAP, "mapping": ["a"]}, "/mapping/0", "A pair"),
    "pair without to": ({**MAP, "mapping": [{"from": 1}]}, "/mapping/0", "'to' is missing"),
    "pair with more": ({**MAP, "mapping": [{"from": 1, "to": 2, "x": 3}]}, "/mapping/0/x", "not known here"),
    "no value": ({"kind": "set_value", "path": "$.a"}, "", "'value' is missing"),
    "flag is no flag": ({"kind": "remove_field", "path": "$.a", "archive": "yes"}, "/archive", "true or false"),
    "unknown generator": (
        {"kind": "set_value", "path": "$.a", "value": {"generate": "uid"}},
        "/value/generate",
        "'uuid' may be meant",
    ),
    "length of no use": (
        {"kind": "set_value", "path": "$.a", "value": {"generate": "uuid", "length": 0}},
        "/value/length",
        "from 1 to 64",
    ),
    "generator with more": (
        {"kind": "set_value", "path": "$.a", "value": {"generate": "now", "zone": "UTC"}},
        "/value/zone",
        "not known here",
    ),
    "copy of nothing": (
        {"kind": "set_value", "path": "$.a", "value": {"generate": "copy_of"}},
        "/value",
        "'path' is missing",
    ),
    "rename without to": ({"kind": "rename_field", "path": "$.a"}, "", "'to' is missing"),
    "rename to a number": ({"kind": "rename_field", "path": "$.a", "to": 1}, "/to", "in quotes"),
    "no bound": ({"kind": "clamp", "path": "$.a"}, "", "A bound is missing"),
    "both lower bounds": (
        {"kind": "clamp", "path": "$.a", "minimum": 0, "exclusive_minimum": 0},
        "",
        "either exclusive or not",
    ),
    "bound is text": ({"kind": "clamp", "path": "$.a", "minimum": "0"}, "/minimum", "A number belongs here"),
    "bound is null": ({"kind": "clamp", "path": "$.a", "minimum": None}, "/minimum", "A number belongs here"),
    "step of zero": ({"kind": "clamp", "path": "$.a", "exclusive_minimum": 0, "step": 0}, "/step", "more than 0"),
    "no type": ({"kind": "cast", "path": "$.a"}, "", "'to' is missing"),
    "unknown type": ({"kind": "cast", "path": "$.a", "to": "text"}, "/to", "none of 'string', 'number'"),
    "unknown failure": (
        {"kind": "cast", "path": "$.a", "to": "string", "on_failure": "stop"},
        "/on_failure",
        "none of",
    ),
    "default missing": (
        {"kind": "cast", "path": "$.a", "to": "string", "on_failure": "default"},
        "",
        "'default' is missing",
    ),
    "condition is text": ({**MAP, "when": "x"}, "/when", "A JSON Schema belongs here"),
    "condition on a value is null": ({**MAP, "when_value": None}, "/when_value", "A JSON Schema belongs here"),
    "original kept as a number": ({**MAP, "keep_original_as": 1}, "/keep_original_as", "Text in quotes"),
    "original of a removed field": (
        {"kind": "remove_field", "path": "$.a", "keep_original_as": "b"},
        "/keep_original_as",
        "not known here",
    ),
    "format of a boolean": ({"kind": "cast", "path": "$.a", "to": "boolean", "format": "%d"}, "/format", "nothing"),
    "layout of an integer": (
        {"kind": "cast", "path": "$.a", "to": "integer", "format": "%d"},
        "/format",
        "'unix' or 'unix_ms' belongs here",
    ),
    "text since 1970": ({"kind": "cast", "path": "$.a", "to": "string", "format": "unix"}, "/format", "such as"),
    "zone of a number": ({"kind": "cast", "path": "$.a", "to": "number", "zone": "Z"}, "/zone", "only where points"),
    "zone with a name": (
        {"kind": "cast", "path": "$.a", "to": "date", "zone": "Europe/Berlin"},
        "/zone",
        "is no zone",
    ),
    "no condition": ({"kind": "skip_when"}, "", "'condition' is missing"),
    "condition of a condition": (
        {"kind": "skip_when", "condition": True, "when": True},
        "/when",
        "not known here",
    ),
    "reason is a number": ({"kind": "quarantine_when", "condition": True, "reason": 1}, "/reason", "Text in quotes"),
    "default of no use": ({"kind": "cast", "path": "$.a", "to": "string", "default": 1}, "/default", "only where"),
}
BEYOND_THE_SCHEMA: dict[str, tuple[Any, str, str]] = {
    "condition is no schema": ({**MAP, "when": {"type": "nope"}}, "/when/type", "'nope' is no type"),
    "condition with a bad pattern": ({**MAP, "when_value": {"pattern": "("}}, "/when_value/pattern", ""),
    "condition that refers elsewhere": (
        {**MAP, "when": {"$ref": "https://example.com/x"}},
        "/when/$ref",
        "example.com",
    ),
    "original kept in its own place": ({**MAP, "keep_original_as": "a"}, "/keep_original_as", "another name"),
    "original of an element": (
        {"kind": "set_value", "path": "$.a[0]", "value": 1, "keep_original_as": "b"},
        "/keep_original_as",
        "ends in no name of a field",
    ),
    "layout that depends on the machine": (
        {"kind": "cast", "path": "$.a", "to": "date", "format": "%x"},
        "/format",
        "'%x' is not known here",
    ),
    "layout without a year": (
        {"kind": "cast", "path": "$.a", "to": "date", "format": "%d.%m."},
        "/format",
        "the year",
    ),
    "layout with two days": (
        {"kind": "cast", "path": "$.a", "to": "date", "format": "%d%d%m%Y"},
        "/format",
        "stands twice",
    ),
    "half a day": ({"kind": "cast", "path": "$.a", "to": "date", "format": "%d%m%Y %I"}, "/format", "go together"),
    "mapped twice": (
        {**MAP, "mapping": [{"from": 1, "to": 2}, {"from": 1, "to": 3}]},
        "/mapping/1/from",
        "mapped twice",
    ),
    "infinite constant": ({"kind": "set_value", "path": "$.a", "value": [float("inf")]}, "/value", "too large"),
    "copy across wildcards": (
        {"kind": "set_value", "path": "$.a", "value": {"generate": "copy_of", "path": "$.b[*]"}},
        "/value/path",
        "many places",
    ),
    "rename elsewhere": ({"kind": "rename_field", "path": "$.a.b", "to": "$.c"}, "/to", "not beside"),
    "rename to a bad path": ({"kind": "rename_field", "path": "$.a.b", "to": "$.a["}, "/to", "can't be read"),
    "rename to itself": ({"kind": "rename_field", "path": "$.a", "to": "a"}, "/to", "has already"),
    "bounds that cross": ({"kind": "clamp", "path": "$.a", "minimum": 1, "maximum": 0}, "", "No number is left"),
}


def problems(value: Any, **schemas: Any) -> list[tuple[str, str]]:
    with pytest.raises(RulesWrong) as wrong:
        parse_rules(value, origin="rules.json", **schemas)
    return [(problem.location, problem.message) for problem in wrong.value.problems]


def is_valid(value: Any) -> bool:
    return jsonschema.Draft202012Validator(SCHEMA).is_valid(value)


def test_the_schema_of_rules_files_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_parser_and_schema_agree_on_what_is_right(rule: dict[str, Any]) -> None:
    assert is_valid({"rules": [rule]})
    assert is_valid(parse_rules({"rules": [rule]}, origin="rules.json").to_json())


@pytest.mark.parametrize(("rule", "place", "words"), WRONG.values(), ids=WRONG)
def test_parser_and_schema_agree_on_what_is_wrong(rule: Any, place: str, words: str) -> None:
    found = problems({"rules": [RULES["remove"], rule]})
    assert [location for location, _ in found] == [f"rules.json#/rules/1{place}"]
    assert words in found[0][1]
    assert not is_valid({"rules": [rule]})


@pytest.mark.parametrize(("rule", "place", "words"), BEYOND_THE_SCHEMA.values(), ids=BEYOND_THE_SCHEMA)
def test_the_parser_finds_what_a_schema_can_not_say(rule: Any, place: str, words: str) -> None:
    found = problems({"rules": [rule]})
    assert [location for location, _ in found] == [f"rules.json#/rules/0{place}"]
    assert words in found[0][1]


@pytest.mark.parametrize(
    "value", [[], None, "x", {}, {"rules": {}}, {"rules": [], "rule": []}, {"rules": [], "schema_id": 1}]
)
def test_parser_and_schema_agree_on_what_is_no_rules_file(value: Any) -> None:
    assert problems(value)
    assert not is_valid(value)


def test_all_problems_are_named_at_once_in_the_order_of_the_file() -> None:
    rules = [
        {"kind": "nope", "path": "$.a"},
        *[RULES["remove"]] * 9,
        {"kind": "cast", "path": "a", "to": "x", "y": 1},
    ]
    assert [location for location, _ in problems({"rules": rules, "more": 1})] == [
        "rules.json#/more",
        "rules.json#/rules/0/kind",
        "rules.json#/rules/10/path",
        "rules.json#/rules/10/to",
        "rules.json#/rules/10/y",
    ]


def test_an_error_says_what_is_safe_and_what_to_do() -> None:
    with pytest.raises(RulesWrong) as wrong:
        parse_rules({"rules": [{"kind": "nope"}]}, origin="my rules.json")
    assert str(wrong.value).startswith(
        "The rules can't be used: one thing in them must be put right. (my rules.json)"
    )
    assert "Nothing was changed." in str(wrong.value)


OLD = {
    "type": "object",
    "properties": {
        "paymentMethod": {"enum": ["a"]},
        "items": {"type": "array", "items": {"$ref": "#/$defs/item"}},
        "open": {"type": "object"},
        "map": {"type": "object", "additionalProperties": {"properties": {"x": {}}, "additionalProperties": False}},
        "metadata": True,
    },
    "patternProperties": {"^x-": {}},
    "additionalProperties": False,
    "$defs": {
        "item": {"allOf": [{"properties": {"sku": {}}}], "properties": {"qty": {}}, "additionalProperties": False}
    },
}
NEW = {"properties": {"paymentMethod": {}, "notes": {"type": "string"}}, "additionalProperties": False}


@pytest.mark.parametrize(
    "path",
    ["$.paymentMethod", "$.notes", "$.items[*].sku", "$.items[0].qty", "$.open.anything.at.all", "$.map.de.x",
     "$.map[*].x", "$['x-y']", "$.metadata.a.b"],
)  # fmt: skip
def test_a_path_that_one_of_the_versions_has_is_right(path: str) -> None:
    rules = {"rules": [{"kind": "set_value", "path": path, "value": 1}]}
    assert parse_rules(rules, origin="rules.json", old_schema=OLD, new_schema=NEW).rules


@pytest.mark.parametrize(
    ("path", "hint"),
    [("$.paymentMetod", "; 'paymentMethod' may be meant"), ("$.items[*].ksu", "; 'sku' may be meant"),
     ("$.map.de.y", ""), ("$.map[*].y", ""), ("$.y", "")],
)  # fmt: skip
def test_a_path_that_no_version_has_is_a_problem(path: str, hint: str) -> None:
    rules = {"rules": [{"kind": "set_value", "path": path, "value": 1}]}
    assert problems(rules, old_schema=OLD, new_schema=NEW) == [
        ("rules.json#/rules/0/path", f"'{path}' is in neither version of the schema{hint}.")
    ]


def test_a_path_is_not_doubted_where_the_schemas_can_not_tell() -> None:
    rules = {"rules": [{"kind": "set_value", "path": "$.paymentMetod", "value": 1}]}
    for schema in (True, {}, {"$ref": "https://example.com/other"}, {"properties": {"a": {}}}, {"$ref": "#"}):
        assert parse_rules(rules, origin="rules.json", old_schema=OLD, new_schema=schema).rules


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "Not JSON"),
        (b"[]", "Not a JSON object"),
        (b'{"rules":[],"rules":[]}', "stands twice"),
        (b"\xff", "Not UTF-8"),
    ],
)
def test_a_rules_file_that_is_no_json_object_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(RulesWrong) as wrong:
        read_rules(data, origin="rules.json")
    assert words in wrong.value.problems[0].message


def test_a_rules_file_is_read_from_its_bytes() -> None:
    value = {"schema_id": "s", "from_version": "1.0.0", "to_version": "2.0.0", "rules": list(RULES.values())}
    rules = read_rules(json.dumps(value).encode(), origin="rules.json")
    assert (rules.schema_id, rules.from_version, rules.to_version) == ("s", "1.0.0", "2.0.0")
    assert len(rules.rules) == len(RULES)
    assert rules.touches()[0] == "$.a"


@pytest.mark.parametrize("sample", ["payments", "patients"])
def test_the_rules_of_the_samples_are_right(sample: str) -> None:
    data = resource("samples", sample, "rules.json").read_bytes()
    assert isinstance(read_rules(data, origin="rules.json"), RuleSet)
    assert is_valid(json.loads(data))


def test_the_documentation_has_a_right_example_of_every_kind() -> None:
    text = (CHECKOUT / "docs" / "rules.md").read_text(encoding="utf-8")
    examples = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", text, re.DOTALL)]
    rules = [rule for example in examples for rule in example.get("rules", [example])]
    assert {rule["kind"] for rule in rules} == {kind.kind for kind in KINDS}
    assert parse_rules({"rules": rules}, origin="rules.md").rules
    assert is_valid({"rules": rules})
    values = [json.loads(value) for value in re.findall(r"`(\{ \"generate\".*?\})`", text)]
    assert len(values) == 6
    for value in values:
        assert parse_rules({"rules": [{"kind": "set_value", "path": "$.a", "value": value}]}, origin="rules.md").rules
