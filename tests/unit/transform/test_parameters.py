"""Each kind of rule is described once, and the description says enough for a form."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_wizard.engine.errors import RulesWrong
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.transform import (
    KINDS,
    MISSING,
    declared_paths,
    declared_values,
    parse_path,
    parse_rules,
    read_literal,
)
from desktop_wizard.engine.transform.parameters import TERMS, Asks, KindForm, Parameter, as_read, forms_of
from tests.support.rules import RULES

FORMS = {form.kind: form for form in forms_of(json.loads(resource("rules.schema.json").read_text(encoding="utf-8")))}


def parameter(kind: str, name: str) -> Parameter:
    return next(each for each in FORMS[kind].parameters if each.name == name)


def test_each_kind_has_its_form() -> None:
    assert list(FORMS) == [kind.kind for kind in KINDS]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_each_parameter_has_a_title_and_says_what_it_means(form: KindForm) -> None:
    assert form.title
    assert form.help
    assert all(each.title[0].isupper() and each.help and "`" not in as_read(each.help) for each in form.parameters)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_whatever_a_rule_may_say_has_a_parameter(rule: dict[str, Any]) -> None:
    assert set(rule) - {"kind"} <= set(FORMS[rule["kind"]].names)


def test_terms_stand_last_and_a_default_of_the_kinds_own_does_not() -> None:
    assert FORMS["cast"].names == ("path", "to", "format", "zone", *TERMS)
    assert FORMS["map_values"].names[:3] == ("path", "mapping", "default")


def test_a_parameter_asks_for_what_the_member_takes() -> None:
    assert parameter("move_field", "to").asks is Asks.PATH
    assert parameter("rename_field", "to").asks is Asks.TEXT
    assert parameter("cast", "to").choices == ("string", "number", "integer", "boolean", "date-time", "date")
    assert parameter("map_values", "mapping").columns == ("from", "to")
    assert parameter("split", "fields").asks is Asks.NAMES
    assert parameter("jsonata", "expression").asks is Asks.PROSE
    assert parameter("skip_when", "condition").asks is Asks.SCHEMA
    assert {"generate": "now"} in parameter("set_value", "value").choices
    assert parameter("remove_field", "archive").default is True
    assert parameter("clamp", "minimum").default is MISSING


def test_a_missing_member_is_named_by_its_problem() -> None:
    with pytest.raises(RulesWrong) as wrong:
        parse_rules({"rules": [{"kind": "map_values", "path": "$.a"}]}, origin="")
    assert [problem.missing for problem in wrong.value.problems] == ["mapping"]


def test_the_paths_that_a_schema_declares_are_listed_from_the_record_inwards() -> None:
    item = {"type": "object", "properties": {"odd name": {}}}
    schema = {
        "properties": {"a": {"$ref": "#/$defs/inner"}, "list": {"items": item}},
        "$defs": {"inner": {"allOf": [{"properties": {"b": {"type": "string"}}}]}},
    }
    assert [path.text for path in declared_paths(schema)] == [
        "$.a",
        "$.list",
        "$.a.b",
        "$.list[*]",
        "$.list[*]['odd name']",
    ]


def test_the_values_that_a_schema_declares_for_a_path_are_listed() -> None:
    schema = {
        "properties": {"list": {"items": {"anyOf": [{"enum": ["a", 1]}, {"const": None}]}}, "b": {"default": 2}}
    }
    assert set(declared_values(schema, parse_path("$.list[*]"))) == {"a", 1, None}
    assert declared_values(schema, parse_path("$.b")) == [2]
    assert declared_values(schema, parse_path("$.nowhere")) == []


def test_a_schema_that_contains_itself_declares_no_endless_list() -> None:
    tree = {"properties": {"left": {"$ref": "#"}, "right": {"$ref": "#"}}}
    assert len(declared_paths(tree, limit=50)) == 50
    assert [path.text for path in declared_paths({"items": {"$ref": "#"}})][-1] == "$" + 12 * "[*]"


@pytest.mark.parametrize("text", ["paypal", '{"a": 1, "a": 2}', "NaN", "", "[" * 100_000])
def test_a_text_that_is_no_single_json_value_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_literal(text)
