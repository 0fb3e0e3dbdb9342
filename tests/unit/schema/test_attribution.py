"""Real records, traced to the changes that break them."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from desktop_wizard.engine.schema import Attribution, Explanation, compare
from desktop_wizard.engine.schema.attribution import UNAFFECTED
from tests.support.schemas import closed, schema

TEXT = {"type": "string"}
NUMBER = {"type": "number"}

OLD = {
    **closed(id=TEXT, method={"enum": ["card", "paypal"]}, amount=NUMBER, metadata={"type": "object"}),
    "required": ["id"],
}
NEW = {**closed(id=TEXT, method={"enum": ["card"]}, amount={**NUMBER, "minimum": 0}), "required": ["id"]}


def explained(old: Any, new: Any, record: Any) -> tuple[list[str], Explanation]:
    """Return the kinds of the changes blamed, and the whole explanation."""
    before, after = schema(old), schema(new)
    changes = compare(before, after).changes
    found = Attribution(before, after, changes).explain(record)
    return sorted(c.kind for c in changes if c.id in found.change_ids), found


@pytest.mark.parametrize(
    ("record", "kinds"),
    [
        ({"id": "1", "method": "card", "amount": 3}, []),
        ({"id": "1", "method": "paypal"}, ["enum_reduced"]),
        ({"id": "1", "amount": -50.0}, ["minimum_raised"]),
        ({"id": "1", "metadata": {}}, ["field_removed"]),
        (
            {"id": "1", "metadata": {}, "amount": -1, "method": "paypal"},
            ["enum_reduced", "field_removed", "minimum_raised"],
        ),
    ],
)
def test_a_record_is_traced_to_each_change_that_breaks_it(record: Any, kinds: list[str]) -> None:
    found_kinds, found = explained(OLD, NEW, record)
    assert found_kinds == kinds
    assert found.is_affected == bool(kinds)
    assert not found.is_already_invalid
    assert not found.is_unattributed


def test_unaffected_records_share_one_answer() -> None:
    assert explained(OLD, NEW, {"id": "1"})[1] is UNAFFECTED


def test_lost_data_counts_although_the_record_stays_valid() -> None:
    old, new = {"properties": {"a": TEXT, "b": TEXT}}, {"properties": {"a": TEXT}}
    assert explained(old, new, {"a": "x", "b": "y"})[0] == ["field_removed"]
    assert explained(old, new, {"a": "x"})[1] is UNAFFECTED


@pytest.mark.parametrize("record", [None, 1, "b", [], ["b"], True])
def test_what_is_no_object_loses_no_field(record: Any) -> None:
    assert explained({"properties": {"a": {}, "b": {}}}, {"properties": {"a": {}}}, record)[1] is UNAFFECTED


def test_a_removed_pattern_is_blamed_for_what_the_rest_now_refuses() -> None:
    old = {"patternProperties": {"^n_": NUMBER}, "additionalProperties": TEXT}
    assert explained(old, {"additionalProperties": TEXT}, {"n_1": 1})[0] == ["pattern_properties_removed"]


def test_a_field_removed_deep_inside_is_found_in_every_element() -> None:
    old = closed(items={"type": "array", "items": closed(a=TEXT, b=TEXT)})
    new = closed(items={"type": "array", "items": closed(a=TEXT)})
    assert explained(old, new, {"items": [{"a": "x"}, {"b": "y"}]})[0] == ["field_removed"]
    assert explained(old, new, {"items": [{"a": "x"}]})[1] is UNAFFECTED


def test_a_removed_only_field_is_not_called_unexplained() -> None:
    kinds, found = explained(closed(a=TEXT), closed(), {"a": "x"})
    assert kinds == ["field_removed"]
    assert not found.is_unattributed


def test_a_record_that_was_wrong_before_is_not_blamed_on_a_change() -> None:
    kinds, found = explained(OLD, NEW, {"id": 5, "amount": 1})
    assert kinds == []
    assert found == Explanation(is_already_invalid=True)


def test_a_record_that_was_wrong_before_and_breaks_anew_is_both() -> None:
    kinds, found = explained(OLD, NEW, {"id": 5, "amount": -1})
    assert kinds == ["minimum_raised"]
    assert found.is_already_invalid
    assert found.is_affected


def test_what_a_tightened_enum_refused_before_is_not_blamed_on_it() -> None:
    assert explained(OLD, NEW, {"id": "1", "method": "cash"}) == ([], Explanation(is_already_invalid=True))


def test_undeclared_fields_are_blamed_on_closing() -> None:
    old, new = {"type": "object", "properties": {"a": TEXT}}, closed(a=TEXT)
    assert explained(old, new, {"b": 1})[0] == ["additional_properties_closed"]


def test_each_missing_required_field_is_traced_to_the_one_change() -> None:
    new = {**closed(a=TEXT, by=TEXT, at=TEXT), "required": ["by", "at"]}
    assert explained(closed(a=TEXT), new, {"a": "x"})[0] == ["required_added"]
    assert explained(closed(a=TEXT), new, {"a": "x"})[1].is_already_invalid is False


def test_a_definition_used_twice_is_blamed_where_it_broke() -> None:
    old = closed(a={"$ref": "#/$defs/m"}, b={"$ref": "#/$defs/m"}) | {"$defs": {"m": NUMBER}}
    new = {**old, "$defs": {"m": {**NUMBER, "minimum": 0}}}
    before, after = schema(old), schema(new)
    changes = compare(before, after).changes
    found = Attribution(before, after, changes).explain({"a": 1, "b": -1})
    assert [c.record_path for c in changes if c.id in found.change_ids] == ["$.b"]


def test_a_recursive_definition_is_blamed_at_any_depth() -> None:
    def tree(value: Any) -> Any:
        return {"properties": {"v": value, "next": {"$ref": "#"}}}

    record = {"v": 1, "next": {"v": 1, "next": {"v": -1}}}
    assert explained(tree(NUMBER), tree({**NUMBER, "minimum": 0}), record)[0] == ["minimum_raised"]


@pytest.mark.parametrize("combination", ["anyOf", "oneOf"])
def test_a_change_within_a_branch_is_blamed_for_the_union(combination: str) -> None:
    def union(amount: Any) -> Any:
        return {combination: [{"type": "null"}, closed(kind={"const": "a"}, amount=amount)]}

    record = {"kind": "a", "amount": -1}
    assert explained(union(NUMBER), union({**NUMBER, "minimum": 0}), record)[0] == ["minimum_raised"]


CARD, CASH, CHEQUE = (
    {"properties": {"by": {"const": by}, **fields}, "required": ["by"]}
    for by, fields in (("card", {"no": {"type": "string"}}), ("cash", {"amount": NUMBER}), ("cheque", {}))
)


@pytest.mark.parametrize("combination", ["anyOf", "oneOf"])
@pytest.mark.parametrize(
    ("record", "kinds"),
    [
        ({"by": "cheque", "no": "1", "amount": -1}, ["union_branch_removed"]),
        ({"by": "card", "no": "1", "amount": -1}, ["min_length_raised"]),
        ({"by": "cash", "no": "1", "amount": -1}, ["minimum_raised"]),
    ],
)
def test_only_the_branch_that_a_record_was_meant_for_is_blamed(
    combination: str, record: Any, kinds: list[str]
) -> None:
    stricter = [
        {**CARD, "properties": {**CARD["properties"], "no": {"type": "string", "minLength": 3}}},
        {**CASH, "properties": {**CASH["properties"], "amount": {**NUMBER, "minimum": 0}}},
    ]
    old, new = {combination: [CARD, CASH, CHEQUE]}, {combination: stricter}
    assert explained(old, new, record)[0] == kinds


@pytest.mark.parametrize(
    ("old", "new", "record"),
    [
        ({"items": {}}, {"items": {"properties": {"a": TEXT}}}, [{"a": 1}]),
        ({"type": "object"}, {"type": "object", "properties": {"a": {"properties": {"b": TEXT}}}}, {"a": {"b": 1}}),
        (
            {"type": "object"},
            {"type": "object", "additionalProperties": {"$ref": "#/$defs/t"}, "$defs": {"t": TEXT}},
            {"a": 1},
        ),
        ({}, {"if": {"required": ["a"]}, "then": {"required": ["b"]}}, {"a": 1}),
        ({"type": "object"}, {"type": "object", "dependentRequired": {"a": ["b"]}}, {"a": 1}),
        ({"type": "object"}, {"type": "object", "propertyNames": {"maxLength": 1}}, {"ab": 1}),
        ({"type": "array"}, {"type": "array", "contains": TEXT}, [1]),
        ({}, {"not": {"type": "null"}}, None),
        ({"anyOf": [TEXT, NUMBER]}, {"anyOf": [TEXT, {"type": "boolean"}]}, 1),
        ({"type": "array"}, {"prefixItems": [TEXT], "type": "array"}, [1]),
        ({"properties": {"a": {}}}, {"properties": {"a": False}}, {"a": 1}),
        ({"items": NUMBER}, {"items": False}, [1]),
    ],
)
def test_every_kind_of_violation_finds_its_change(old: Any, new: Any, record: Any) -> None:
    kinds, found = explained(old, new, record)
    assert len(kinds) == 1
    assert not found.is_unattributed


def test_a_violation_without_a_change_is_said_to_be_unexplained() -> None:
    before, after = schema(OLD), schema(NEW)
    found = Attribution(before, after, ()).explain({"id": "1", "amount": -1})
    assert found == Explanation(is_affected=True, is_unattributed=True)


def test_what_a_worker_needs_can_be_pickled() -> None:
    before, after = schema(OLD), schema(NEW)
    parts = pickle.loads(pickle.dumps((before, after, compare(before, after).changes)))
    assert Attribution(*parts).explain({"id": "1", "method": "paypal"}).is_affected


@pytest.mark.parametrize(
    "pair",
    [
        {"type": "array", "prefixItems": [NUMBER, NUMBER], "items": False, "minItems": 2},
        {"type": "array", "prefixItems": [NUMBER, NUMBER], "maxItems": 2, "minItems": 1, "items": False},
        {"type": "array", "prefixItems": [NUMBER, NUMBER], "items": TEXT, "minItems": 2},
    ],
)
def test_an_element_behind_the_last_place_is_traced_to_the_places_among_other_changes(pair: Any) -> None:
    old = {"properties": {"at": {"type": "array", "items": NUMBER}}}
    kinds, found = explained(old, {"properties": {"at": pair}}, {"at": [1, 2, 3]})
    assert "list_to_tuple" in kinds
    assert "min_items_raised" not in kinds
    assert not found.is_unattributed


def test_so_it_is_in_draft_7_which_says_it_by_other_words() -> None:
    draft = {"$schema": "http://json-schema.org/draft-07/schema#"}
    new = {"type": "array", "items": [NUMBER, NUMBER], "additionalItems": False, "minItems": 2}
    old = {**draft, "properties": {"at": {"type": "array", "items": NUMBER}}}
    assert explained(old, {**draft, "properties": {"at": new}}, {"at": [1, 2, 3]})[0] == ["list_to_tuple"]


@pytest.mark.parametrize(
    ("record", "kinds"),
    [
        ({"kind": "card"}, ["required_added"]),
        ({"kind": "card", "cvc": "1"}, ["min_length_raised"]),
        ({"kind": "cash", "cvc": "1"}, []),
        ({"kind": "cash", "zip": 1}, ["type_narrowed"]),
    ],
)
def test_a_record_is_traced_to_what_changed_under_its_condition(record: Any, kinds: list[str]) -> None:
    def version(then: Any, otherwise: Any) -> dict[str, Any]:
        is_card = {"properties": {"kind": {"const": "card"}}, "required": ["kind"]}
        return {"type": "object", "if": is_card, "then": then, "else": otherwise}

    old = version({"properties": {"cvc": TEXT}}, {"properties": {"zip": {"type": ["string", "number"]}}})
    new = version(
        {"properties": {"cvc": {**TEXT, "minLength": 3}}, "required": ["cvc"]}, {"properties": {"zip": TEXT}}
    )
    assert explained(old, new, record)[0] == kinds
