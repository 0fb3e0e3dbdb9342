"""For each kind of change the rule that a careful person would write, chosen by the data."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from desktop_wizard.engine.model import Change, ChangeType, Severity
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.transform import RuleContext, RuleSet, suggest
from tests.support.rules import CONTEXT


def change(kind: str, record_path: str, path: str = "$", **fragments: Any) -> Change:
    return Change(
        id=f"{kind}:{record_path}",
        type=ChangeType.CONSTRAINT_ADDED,
        kind=kind,
        path=path,
        record_path=record_path,
        description="",
        is_breaking=fragments.pop("is_breaking", True),
        severity=Severity.HIGH,
        **fragments,
    )


def schemas(old: dict[str, Any], new: dict[str, Any], **more: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    return {"properties": {"a": old}}, {"properties": {"a": new}, **more}


def one(kind: str, old: dict[str, Any], new: dict[str, Any], *values: Any) -> dict[str, Any]:
    """Return the one rule suggested for a change of the field `a`."""
    suggestions = suggest([change(kind, "$.a")], *schemas(old, new), [{"a": value} for value in values])
    assert [suggestion.change_id for suggestion in suggestions] == [f"{kind}:$.a"]
    assert suggestions[0].reason.endswith(".")
    return suggestions[0].rule.to_json()


def sample(name: str, schema: str, version: str) -> Any:
    return json.loads(resource("samples", name, "registry", schema, f"{version}.json").read_text(encoding="utf-8"))


def test_the_payments_sample_gets_the_rules_that_were_written_by_hand() -> None:
    old, new = (sample("payments", "payment_event_schema", version) for version in ("2.1.0", "3.0.0"))
    records = [{"paymentMethod": method, "amount": 5} for method in ["credit_card"] * 9 + ["paypal", "bank_transfer"]]
    records.append({"paymentMethod": "credit_card", "amount": -2.5, "metadata": {}})
    changes = [
        change("field_removed", "$.metadata", old=old["properties"]["metadata"]),
        change("enum_reduced", "$.paymentMethod"),
        change("minimum_raised", "$.amount", new=0),
        change("field_added_optional", "$.settlementDate", is_breaking=False),
    ]
    written = json.loads(resource("samples", "payments", "rules.json").read_text(encoding="utf-8"))["rules"]
    assert [suggestion.rule.to_json() for suggestion in suggest(changes, old, new, records)] == written


def test_the_patients_sample_gets_values_that_make_its_records_conform() -> None:
    old, new = (sample("patients", "patient_record_schema", version) for version in ("1.5.0", "2.0.0"))
    gained = [name for name in new["required"] if name not in old["required"]]
    listed = change("required_added", "$", "$.required", old=old["required"], new=new["required"])
    single = [change("field_added_required", f"$.{name}", f"$.properties.{name}") for name in gained]
    for changes in ([listed], single, [listed, *single]):
        suggestions = suggest(changes, old, new, [])
        assert [suggestion.rule.path.label for suggestion in suggestions] == gained
        record: dict[str, Any] = {}
        RuleSet(rules=tuple(suggestion.rule for suggestion in suggestions)).compile()(record, CONTEXT)
        for name in gained:
            validator = jsonschema_rs.validator_for(new["properties"][name], offline=True, validate_formats=True)
            assert validator.is_valid(record[name])


@pytest.mark.parametrize(
    ("old", "new", "seen", "mapping"),
    [
        (["NEW", "OLD"], ["new", "old"], [], [("NEW", "new"), ("OLD", "old")]),
        (["in-transit", "x"], ["in_transit", "done"], [], [("in-transit", "in_transit"), ("x", "in_transit")]),
        (["a"], ["zz", "yy"], ["yy", "yy", "zz"], [("a", "yy")]),
        (["colour"], ["color", "size"], ["size"] * 5, [("colour", "color")]),
        ([1, "1"], ["1", "2"], [1.0], [(1, "1"), (1.0, "1")]),
    ],
)
def test_removed_values_are_mapped_to_what_they_resemble_or_what_is_frequent(
    old: list[Any], new: list[Any], seen: list[Any], mapping: list[tuple[Any, Any]]
) -> None:
    rule = one("enum_reduced", {"enum": old}, {"enum": new}, *seen)
    assert [(pair["from"], pair["to"]) for pair in rule["mapping"]] == mapping


def test_an_enum_that_is_new_maps_the_values_that_were_seen() -> None:
    rule = one("enum_added", {"type": "string"}, {"enum": ["open", "closed"]}, "Open", "open", "close")
    assert rule["mapping"] == [{"from": "Open", "to": "open"}, {"from": "close", "to": "closed"}]


@pytest.mark.parametrize(
    ("kind", "new", "bounds"),
    [
        ("minimum_raised", {"minimum": 5}, {"minimum": 5}),
        ("minimum_raised", {"exclusiveMinimum": 0, "maximum": 9}, {"exclusive_minimum": 0}),
        ("maximum_lowered", {"minimum": 5, "maximum": 9.5}, {"maximum": 9.5}),
    ],
)
def test_new_bounds_are_clamped_to(kind: str, new: dict[str, Any], bounds: dict[str, Any]) -> None:
    assert one(kind, {}, new, 1) == {"kind": "clamp", "path": "$.a", **bounds}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "default": "x"}, "x"),
        ({"const": 5}, 5),
        ({"enum": ["b", "a"]}, "b"),
        ({"type": "string", "format": "date-time"}, {"generate": "now"}),
        ({"type": "string", "format": "uuid"}, {"generate": "uuid"}),
        ({"type": "string"}, ""),
        ({"type": "string", "minLength": 1}, "unknown"),
        ({"type": "integer", "minimum": 3.5, "exclusiveMaximum": 5}, 4),
        ({"type": "number", "exclusiveMinimum": 0}, 1),
        ({"type": ["null", "string"]}, None),
        ({"type": "boolean"}, False),
        ({"type": "array"}, []),
        ({"type": "object"}, {}),
        ({"$ref": "#/$defs/x"}, "from the definition"),
    ],
)
def test_a_field_that_has_to_be_there_gets_a_value_that_fits(schema: dict[str, Any], value: Any) -> None:
    new = {"properties": {"a": schema}, "required": ["a"], "$defs": {"x": {"default": "from the definition"}}}
    (suggestion,) = suggest([change("required_added", "$", "$.required", new=["a"])], {}, new, [])
    assert suggestion.rule.to_json() == {"kind": "set_default", "path": "$.a", "value": value}


@pytest.mark.parametrize(
    "schema",
    [
        {},
        {"type": "string", "pattern": "^[A-Z]{3}$"},
        {"type": "array", "minItems": 1},
        {"type": "string", "format": "date"},
    ],
)
def test_no_value_is_made_up_where_none_is_obvious(schema: dict[str, Any]) -> None:
    new = {"properties": {"a": schema}, "required": ["a"]}
    assert suggest([change("required_added", "$", "$.required", new=["a"])], {}, new, []) == []


def test_elements_of_arrays_get_their_rule_too() -> None:
    item = {"properties": {"id": {"type": "string", "format": "uuid"}}, "required": ["id"]}
    new = {"properties": {"cells": {"type": "array", "items": item}}}
    (suggestion,) = suggest(
        [change("required_added", "$.cells[*]", "$.properties.cells.items.required")], {}, new, []
    )
    assert suggestion.rule.path.text == "$.cells[*].id"


def test_a_changed_type_is_cast_where_values_parse() -> None:
    rule = one("type_changed", {"type": "string"}, {"type": "integer"}, "1", "2", None)
    assert rule == {"kind": "cast", "path": "$.a", "to": "integer"}
    changes = [change("type_changed", "$.a")]
    assert suggest(changes, *schemas({}, {"type": "integer"}), [{"a": "x"}]) == []
    assert suggest(changes, *schemas({}, {"type": ["integer", "string"]}), [{"a": []}]) == []
    assert suggest(changes, *schemas({}, {"type": "array"}), [{"a": 1}]) == []


def test_constants_nulls_and_undeclared_fields_are_answered() -> None:
    assert one("const_changed", {"const": 1}, {"const": 2}) == {"kind": "set_value", "path": "$.a", "value": 2}
    rule = one("null_disallowed", {"type": ["string", "null"]}, {"type": "string"}, None)
    assert rule["mapping"] == [{"from": None, "to": ""}]
    closed = {"properties": {"a": {}}, "additionalProperties": False}
    (suggestion,) = suggest([change("additional_properties_closed", "$")], {}, closed, [{"a": 1, "odd.name": 2}])
    assert suggestion.rule.to_json() == {"kind": "remove_field", "path": "$['odd.name']", "archive": True}


def test_what_breaks_nothing_or_has_no_obvious_answer_gets_no_suggestion() -> None:
    changes = [
        change("enum_reduced", "$.a", is_breaking=False),
        change("pattern_changed", "$.a"),
        change("field_removed", "$"),
        change("minimum_raised", "no path"),
        change("enum_reduced", "$.a"),
    ]
    assert suggest(changes, {}, True, []) == []


def test_rules_are_suggested_in_an_order_in_which_they_work() -> None:
    old, new = schemas({"type": "string"}, {"type": "integer", "minimum": 5})
    changes = [change("minimum_raised", "$.a"), change("type_changed", "$.a")]
    rules = tuple(suggestion.rule for suggestion in suggest(changes, old, new, [{"a": "1"}]))
    record = {"a": "1"}
    RuleSet(rules=rules).compile()(record, RuleContext("", CONTEXT.started_at, (1,), 0, ""))
    assert record == {"a": 5}
