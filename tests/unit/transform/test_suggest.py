"""For each kind of change the rules that a careful person would think of, ranked by what they do to real records."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.model import Change, StoredRecord
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.schema import Attribution, Schema, compare
from desktop_wizard.engine.transform import Specimens, Suggestion, Suggestions, parse_path, parse_rules, suggest
from desktop_wizard.engine.transform.declared import may_exist
from tests.support.suggestion_cases import schema_of, stored_record

TEXT, NUMBER, WHOLE = {"type": "string"}, {"type": "number"}, {"type": "integer"}


def versions(old: Any, new: Any) -> tuple[Schema, Schema, tuple[Change, ...]]:
    before, after = schema_of(old, "old"), schema_of(new, "new")
    return before, after, compare(before, after).changes


def suggested(old: Any, new: Any, records: Sequence[Any], **more: Any) -> Suggestions:
    """Return the suggestions for records, each under the changes that really affect it."""
    before, after, changes = versions(old, new)
    attribution = Attribution(before, after, changes)
    stored = [stored_record((number,), record) for number, record in enumerate(records)]
    by_change: dict[str, list[StoredRecord]] = {}
    for record, value in zip(stored, records, strict=True):
        for change in attribution.explain(value).change_ids:
            by_change.setdefault(change, []).append(record)
    return suggest(changes, before, after, Specimens(by_change, stored), **more)


def of_field(old: Any, new: Any, *values: Any, is_required: bool = True) -> tuple[Suggestion, ...]:
    """Return the suggestions for the one change of the field `a` that affects records."""
    required = ["a"] if is_required else []
    found = suggested(
        {"type": "object", "properties": {"a": old}, "required": required},
        {"type": "object", "properties": {"a": new}, "required": required},
        [{"a": value} for value in values],
    )
    (only,) = [ranked for ranked in found.by_change.values() if ranked[0].outcome.tested]
    assert all(suggestion.reason.endswith(".") for suggestion in only)
    return only


def rules_of(suggestion: Suggestion) -> list[dict[str, Any]]:
    return [rule.to_json() for rule in suggestion.rules]


def counts(suggestion: Suggestion) -> tuple[int, int]:
    return suggestion.outcome.conforming, suggestion.outcome.tested


def sample(name: str, schema: str, version: str) -> Any:
    return json.loads(resource("samples", name, "registry", schema, f"{version}.json").read_text(encoding="utf-8"))


def test_the_evidence_says_how_many_records_would_conform() -> None:
    first, *_ = of_field(TEXT, WHOLE, "1", "2", "x", *map(str, range(97)))
    assert counts(first) == (99, 100)
    assert first.evidence == "would make 99 of 100 affected records conform"
    assert rules_of(first) == [{"kind": "cast", "path": "$.a", "to": "integer"}]


def test_what_makes_more_records_conform_comes_first_even_if_it_costs_something() -> None:
    ranked = of_field(TEXT, WHOLE, *["1"] * 5, *["?"] * 5)
    assert [counts(each) for each in ranked] == sorted((counts(each) for each in ranked), reverse=True)
    assert rules_of(ranked[0]) == [
        {"kind": "cast", "path": "$.a", "to": "integer", "on_failure": "default", "default": 0}
    ]
    assert rules_of(ranked[1]) == [{"kind": "cast", "path": "$.a", "to": "integer"}]


def test_the_payments_sample_gets_the_rules_that_were_written_by_hand() -> None:
    old, new = (sample("payments", "payment_event_schema", version) for version in ("2.1.0", "3.0.0"))
    before, after, changes = versions(old, new)
    found = suggest(changes, before, after, Specimens())
    ids = {change.kind: change.id for change in changes}
    removed, reduced, raised = (found.of(ids[kind]) for kind in ("field_removed", "enum_reduced", "minimum_raised"))
    written = json.loads(resource("samples", "payments", "rules.json").read_text(encoding="utf-8"))["rules"]
    assert [rules_of(ranked[0]) for ranked in (reduced, raised, removed)] == [[rule] for rule in written]
    assert removed[0].evidence == "not tried: no affected record is at hand"


@pytest.mark.parametrize(
    ("old", "new", "seen", "mapping"),
    [
        (["NEW", "OLD"], ["new", "old"], ["NEW", "OLD"], [("NEW", "new"), ("OLD", "old")]),
        (["in-transit", "x"], ["in_transit", "done"], ["x"], [("in-transit", "in_transit"), ("x", "in_transit")]),
        (["a", "yy", "zz"], ["zz", "yy"], ["a", "yy", "yy", "zz"], [("a", "yy")]),
        (["colour", "size"], ["color", "size"], ["colour", *["size"] * 5], [("colour", "color")]),
        (["ab", "cd"], ["ab", "xy"], ["cd", *["ab"] * 9], [("cd", "xy")]),
    ],
)
def test_removed_values_are_mapped_to_what_they_resemble_or_what_is_new_or_frequent(
    old: list[Any], new: list[Any], seen: list[Any], mapping: list[tuple[Any, Any]]
) -> None:
    rule = of_field({"enum": old}, {"enum": new}, *seen)[0].rules[0].to_json()
    assert [(pair["from"], pair["to"]) for pair in rule["mapping"]] == mapping  # type: ignore[index,union-attr]


def test_an_enum_that_is_new_maps_the_values_that_were_seen_and_offers_the_most_frequent_one() -> None:
    ranked = of_field(TEXT, {"enum": ["open", "closed"]}, "Open", "open", "open", "close")
    spelled, frequent = (each.rules[0].to_json()["mapping"] for each in ranked[:2])
    assert spelled == [{"from": "Open", "to": "open"}, {"from": "close", "to": "closed"}]
    assert frequent == [{"from": "Open", "to": "open"}, {"from": "close", "to": "open"}]


@pytest.mark.parametrize(
    ("old", "new", "values", "rule"),
    [
        (NUMBER, NUMBER | {"minimum": 5}, (1, 9, 9), {"kind": "clamp", "minimum": 5}),
        (
            NUMBER,
            NUMBER | {"exclusiveMinimum": 0},
            (0, 9.99, 3),
            {"kind": "clamp", "exclusive_minimum": 0, "step": 0.01},
        ),
        (WHOLE, WHOLE | {"exclusiveMinimum": 0}, (0, 9, 3), {"kind": "clamp", "exclusive_minimum": 0}),
        (NUMBER, NUMBER | {"maximum": 1}, (5, 50, 0.5, 80), {"kind": "jsonata", "expression": "$ / 100"}),
        (NUMBER, NUMBER | {"multipleOf": 0.01}, (1.005,), {"kind": "round", "digits": 2, "mode": "half_up"}),
        (NUMBER, WHOLE, (1.5, 2, 3), {"kind": "round", "digits": 0, "mode": "half_up"}),
        (TEXT, TEXT | {"maxLength": 3}, ("abcd",), {"kind": "truncate", "length": 3}),
        (
            TEXT,
            TEXT | {"pattern": "^[a-z]+$"},
            ("ABC", "Def"),
            {"kind": "reformat", "pattern": "(?s)(.*)", "template": "{1:lower}"},
        ),
        (
            TEXT,
            TEXT | {"format": "date"},
            ("01.02.2024", "31.12.1999"),
            {"kind": "cast", "to": "date", "format": "%d.%m.%Y"},
        ),
        (TEXT, TEXT | {"format": "date-time"}, ("2024-01-02 03:04",), {"kind": "cast", "to": "date-time"}),
        (
            WHOLE,
            TEXT | {"format": "date-time"},
            (1_700_000_000_000,),
            {"kind": "cast", "to": "date-time", "format": "unix_ms"},
        ),
        (TEXT, {"type": "array", "items": TEXT}, ("a", "a;b"), {"kind": "split", "separator": ";", "strip": True}),
        (TEXT, {"type": "array", "items": TEXT}, ("a", "b"), {"kind": "wrap_in_array"}),
        ({"type": "array"}, TEXT, (["a"], ["b"]), {"kind": "unwrap"}),
        ({"type": "array"}, TEXT, (["a", "b"], ["b", "c"]), {"kind": "join", "separator": ", "}),
        ({"type": "array"}, {"type": "array", "uniqueItems": True}, ([1, 1],), {"kind": "dedupe_items"}),
        ({"const": 1}, {"const": 2}, (1,), {"kind": "set_value", "value": 2}),
    ],
)
def test_the_first_suggestion_is_the_rule_that_keeps_the_most(
    old: Any, new: Any, values: tuple[Any, ...], rule: dict[str, Any]
) -> None:
    first = of_field(old, new, *values)[0]
    assert rules_of(first) == [{"path": "$.a", **rule}]
    conforming, tested = counts(first)
    assert conforming == tested > 0


@pytest.mark.parametrize(
    ("pattern", "values"),
    [
        ("^[A-Z]{2}-[0-9]{4}-[0-9]{6}$", ("ab/2024/17", "AB 2024 000017", "ab20240017")),
        ("^[0-9]{2}/[0-9]{2}/[0-9]{4}$", ("2024-12-31", "1999-01-13")),
        ("^\\+49[1-9][0-9]{6,12}$", ("030 / 12 34 56 7", "+49 30 1234567", "0049-30-1234567")),
        ("^case_[0-9]+$", ("17", "Case 18", "CASE-19")),
    ],
)
def test_texts_are_brought_into_the_form_of_a_new_pattern(pattern: str, values: tuple[str, ...]) -> None:
    assert counts(of_field(TEXT, TEXT | {"pattern": pattern}, *values)[0]) == (len(values), len(values))


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
        ({"type": ["null", "string"]}, None),
        ({"$ref": "#/$defs/x"}, "from the definition"),
        ({"type": "object", "properties": {"n": WHOLE}, "required": ["n"]}, {"n": 0}),
    ],
)
def test_a_field_that_has_to_be_there_gets_a_value_that_fits(schema: dict[str, Any], value: Any) -> None:
    new = {
        "type": "object",
        "properties": {"a": schema},
        "required": ["a"],
        "$defs": {"x": {"default": "from the definition"}},
    }
    found = suggested({"type": "object"}, new, [{}])
    (first,) = found.firsts
    assert rules_of(first) == [{"kind": "set_default", "path": "$.a", "value": value}]
    assert counts(first) == (1, 1)


@pytest.mark.parametrize("keyword", ["default", "const"])
def test_a_constant_that_a_rules_file_would_read_as_generated_is_not_suggested(keyword: str) -> None:
    new = {"type": "object", "properties": {"a": {keyword: {"generate": "now"}}}, "required": ["a"]}
    found = suggested({"type": "object"}, new, [{}, {"a": 1}])
    written = [rule for ranked in found.by_change.values() for each in ranked for rule in rules_of(each)]
    assert {"generate": "now"} not in [rule.get("value") for rule in written]


@pytest.mark.parametrize("schema", [{}, TEXT | {"pattern": "^[A-Z]{3}$"}, {"type": "array", "minItems": 1}])
def test_no_value_is_made_up_where_none_is_obvious(schema: dict[str, Any]) -> None:
    new = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
    assert suggested({"type": "object"}, new, [{}]).by_change == {}


def test_a_field_that_has_to_be_there_may_be_copied_from_one_with_a_name_alike() -> None:
    moment = TEXT | {"format": "date-time"}
    properties = {"createdAt": moment, "id": moment}
    new = {"type": "object", "properties": {**properties, "updatedAt": moment}, "required": ["updatedAt"]}
    records = [{"createdAt": "2024-01-02T03:04:05Z", "id": "2024-01-02T03:04:05Z"}] * 3
    (ranked,) = suggested({"type": "object", "properties": properties}, new, records).by_change.values()
    copies = [rule["value"] for each in ranked for rule in rules_of(each) if isinstance(rule["value"], dict)]
    assert {"generate": "copy_of", "path": "$.createdAt"} in copies
    assert {"generate": "copy_of", "path": "$.id"} not in copies


def test_fields_that_moved_into_an_object_are_nested_together() -> None:
    inner = {"type": "object", "properties": {"street": TEXT, "city": TEXT}, "required": ["city"]}
    old = {"type": "object", "properties": {"street": TEXT, "city": TEXT}, "additionalProperties": False}
    new = {"type": "object", "properties": {"address": inner}, "required": ["address"], "additionalProperties": False}
    found = suggested(old, new, [{"street": "x", "city": "Ulm"}, {"city": "Bonn"}])
    assert [rule.to_json() for rule in found.rules] == [
        {"kind": "nest", "path": "$.address", "fields": ["street", "city"]}
    ]
    assert found.combined == (2, 2, 0)


def test_first_and_last_name_are_joined_and_a_name_is_split() -> None:
    two = {"type": "object", "properties": {"firstName": TEXT, "lastName": TEXT}, "additionalProperties": False}
    one = {"type": "object", "properties": {"name": TEXT}, "additionalProperties": False}
    joined = suggested(
        two | {"required": ["firstName", "lastName"]},
        one | {"required": ["name"]},
        [{"firstName": "A", "lastName": "B"}],
    )
    assert {rule.kind for rule in joined.rules} == {"join"}
    split = suggested(
        one | {"required": ["name"]}, two | {"required": ["firstName", "lastName"]}, [{"name": "Ann Lee"}]
    )
    assert {rule.kind for rule in split.rules} == {"split"}
    assert joined.combined == split.combined == (1, 1, 0)


def test_undeclared_fields_are_taken_away_or_renamed_where_they_are_written_much_like_a_declared_one() -> None:
    old = {"type": "object", "properties": {"userName": TEXT}}
    new = old | {"additionalProperties": False}
    ((renamed, removed),) = suggested(old, new, [{"user_name": "x"}, {"odd.name": 2}]).by_change.values()
    assert [rule["kind"] for rule in rules_of(renamed)] == ["rename_field", "remove_field"]
    assert [rule["path"] for rule in rules_of(removed)] == ["$.user_name", "$['odd.name']"]


def test_null_is_dropped_where_the_field_may_be_absent_and_replaced_where_it_may_not() -> None:
    nullable = {"type": ["string", "null"]}
    assert rules_of(of_field(nullable, TEXT, None, is_required=False)[0])[0]["kind"] == "remove_field"
    assert rules_of(of_field(nullable, TEXT, None)[0])[0]["mapping"] == [{"from": None, "to": ""}]
    stated = of_field(nullable, TEXT | {"default": "x"}, None, is_required=False)[0]
    assert rules_of(stated)[0]["mapping"] == [{"from": None, "to": "x"}]


def test_a_condition_asks_only_the_records_that_fulfil_it() -> None:
    old = {"type": "object", "properties": {"kind": TEXT, "due": TEXT}}
    condition = {"properties": {"kind": {"const": "bill"}}, "required": ["kind"]}
    found = suggested(
        old, old | {"if": condition, "then": {"required": ["due"]}}, [{"kind": "bill"}, {"kind": "note"}]
    )
    (rule,) = found.rules
    assert rule.to_json() == {"kind": "set_default", "path": "$.due", "value": "", "when": condition}
    assert found.combined == (1, 1, 0)


def test_a_new_field_for_the_original_is_offered_for_it() -> None:
    old = {"type": "object", "properties": {"caseNumber": TEXT}}
    new = {"type": "object", "properties": {"caseNumber": TEXT | {"maxLength": 2}, "originalCaseNumber": TEXT}}
    (ranked, *_) = suggested(old, new, [{"caseNumber": "123"}]).by_change.values()
    assert any(rule.get("keep_original_as") == "originalCaseNumber" for each in ranked for rule in rules_of(each))


def test_elements_of_arrays_get_identifiers() -> None:
    item = {"type": "object", "properties": {"id": TEXT | {"pattern": "^[a-f0-9-]{8}$"}}}
    old = {"type": "object", "properties": {"cells": {"type": "array", "items": item}}}
    new = {"type": "object", "properties": {"cells": {"type": "array", "items": item | {"required": ["id"]}}}}
    first = suggested(old, new, [{"cells": [{}, {}]}]).firsts[0]
    assert rules_of(first) == [{"kind": "add_item_ids", "path": "$.cells", "field": "id", "length": 8}]


def test_a_suggestion_is_measured_together_with_those_for_the_other_changes() -> None:
    old = {"type": "object", "properties": {"a": TEXT, "b": NUMBER}}
    new = {"type": "object", "properties": {"a": WHOLE, "b": NUMBER | {"minimum": 0}}}
    found = suggested(old, new, [{"a": "1", "b": -1}, {"a": "2", "b": 1}])
    assert all(counts(ranked[0])[0] == counts(ranked[0])[1] for ranked in found.by_change.values())
    assert found.combined == (2, 2, 0)


def test_with_rules_that_are_there_each_is_tried_in_the_place_of_those_that_touch_the_same() -> None:
    old = {"type": "object", "properties": {"a": TEXT, "b": NUMBER}}
    new = {"type": "object", "properties": {"a": WHOLE, "b": NUMBER | {"minimum": 0}}}
    records = [{"a": "1", "b": -1}, {"a": "2", "b": 1}]
    useless = {"kind": "cast", "path": "$.a", "to": "boolean", "on_failure": "keep"}
    present = parse_rules({"rules": [useless]}, origin="").rules
    found = suggested(old, new, records, present=present)
    assert found.combined.conforming == 0
    casts = next(ranked for ranked in found.by_change.values() if ranked[0].rules[0].kind == "cast")
    assert counts(casts[0]) == (1, 2), "the other change still has no rule"


def test_what_breaks_nothing_or_has_no_answer_gets_no_suggestion() -> None:
    assert suggested(NUMBER, {}, []).by_change == {}
    old = {"type": "object", "properties": {"country": TEXT}, "required": ["country"]}
    new = {"type": "object", "properties": {"country": TEXT | {"pattern": "^[A-Z]{2}$"}}, "required": ["country"]}
    assert suggested(old, new, [{"country": "Germany"}]).by_change == {}


def test_suggestions_are_the_same_every_time_and_can_be_stopped() -> None:
    old = {"type": "object", "properties": {"a": TEXT, "b": {"enum": ["x", "y"]}}}
    new = {"type": "object", "properties": {"a": WHOLE, "b": {"enum": ["X", "Y"]}}}
    records = [{"a": str(number), "b": "xy"[number % 2]} for number in range(20)]
    assert suggested(old, new, records) == suggested(old, new, records)

    def stop() -> None:
        raise RunCancelled("Enough.")

    with pytest.raises(RunCancelled):
        suggested(old, new, records, stop=stop)


def test_documents_that_no_rule_can_read_are_counted_as_they_are() -> None:
    before, after, changes = versions({"properties": {"a": TEXT}}, {"properties": {"a": WHOLE}})
    broken = StoredRecord((1,), "text", b"[1]", None)
    ids = [change.id for change in changes]
    found = suggest(changes, before, after, Specimens({ids[0]: [broken, stored_record((2,), {"a": "1"})]}))
    assert counts(found.of(ids[0])[0]) == (1, 2)


def test_what_is_taken_already_is_still_offered_beside_the_others() -> None:
    old, new = {"properties": {"a": {"enum": ["x", "y"]}}}, {"properties": {"a": {"enum": ["y", "z"]}}}
    records = [{"a": "x"}, {"a": "y"}, {"a": "y"}]
    (free,) = suggested(old, new, records).by_change.values()
    (taken,) = suggested(old, new, records, present=free[0].rules).by_change.values()
    assert [each.rules for each in taken] == [each.rules for each in free]


def test_a_member_of_any_name_is_taken_and_is_no_part_of_the_expression() -> None:
    name = '`) or "evil`'
    (best, *_) = of_field({"type": "object"}, TEXT, {name: "x"}, {name: "y"})
    assert counts(best) == (2, 2)
    assert json.dumps(name) in rules_of(best)[0]["expression"]


def test_a_pattern_that_python_would_be_busy_with_for_years_takes_no_time() -> None:
    slow, name = "^(a+)+b$", "a" * 60
    closed = {"patternProperties": {slow: TEXT}, "additionalProperties": False}
    assert not may_exist(closed, parse_path(f"$.{name}"))
    assert may_exist(closed, parse_path(f"$.{name}b"))


def an_object(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def firsts_of(old: Any, new: Any, *records: Any) -> list[dict[str, Any]]:
    """Return the rules of the first suggestion for the one change that affects records; it makes all conform."""
    found = suggested(old, new, records)
    (only,) = [ranked for ranked in found.by_change.values() if ranked[0].outcome.tested]
    assert counts(only[0])[0] == counts(only[0])[1] > 0
    return rules_of(only[0])


def test_a_value_of_an_alternative_that_is_gone_becomes_one_of_another() -> None:
    old, new = {"anyOf": [TEXT, WHOLE]}, {"anyOf": [{"type": "boolean"}, WHOLE]}
    (rule,) = firsts_of(an_object(a=old), an_object(a=new), {"a": "1"}, {"a": "27"}, {"a": 3})
    assert (rule["kind"], rule["to"], rule["when_value"]) == ("cast", "integer", {"type": "string"})


def test_of_alternatives_the_nearest_says_what_a_record_lacks() -> None:
    x, y = ({"type": "object", "properties": {"k": {"const": k}}, "required": ["k"]} for k in "xy")
    y = y | {"properties": y["properties"] | {"n": NUMBER}, "required": ["k", "n"]}
    rules = firsts_of(an_object(a={"oneOf": [x, y]}), an_object(a={"oneOf": [y]}), {"a": {"k": "x"}})
    assert {(rule["kind"], rule["path"]) for rule in rules} == {("set_value", "$.a.k"), ("set_default", "$.a.n")}


def test_an_element_that_has_to_be_there_is_added_where_none_is_like_it() -> None:
    new = {"type": "array", "contains": {"const": "en"}}
    records = [{"a": ["de"]}, {"a": []}, {"a": ["en"]}]
    (rule,) = firsts_of(an_object(a={"type": "array"}), an_object(a=new), *records)
    assert rule["expression"] == '$append($, ["en"])'
    assert rule["when_value"]["not"] == {"contains": {"const": "en"}, "minContains": 1}


def test_names_are_spelled_so_that_they_fit_and_none_falls_on_another() -> None:
    old, new = {"type": "object"}, {"type": "object", "propertyNames": {"pattern": "^[a-z_]+$"}}
    rules = firsts_of(an_object(a=old), an_object(a=new), {"a": {"Size": 1}}, {"a": {"itemCount": 1, "x": 2}})
    assert [(rule["path"], rule["to"]) for rule in rules] == [
        ("$.a.Size", "$.a.size"),
        ("$.a.itemCount", "$.a.item_count"),
    ]
    (rule,) = firsts_of(an_object(a=old), an_object(a=new), {"a": {"Size": 1, "size": 2}})
    assert (rule["kind"], rule["path"]) == ("remove_field", "$.a.Size")


def test_too_many_members_lose_those_that_say_nothing_else_the_rarest() -> None:
    old, new = {"type": "object"}, {"type": "object", "maxProperties": 2}
    (rule,) = firsts_of(an_object(a=old), an_object(a=new), {"a": {"x": 1, "y": 2, "z": None}})
    assert (rule["path"], rule["when_value"]["const"]) == ("$.a.z", None)
    many = [{"a": {"x": 1, "y": 2, "z": 3}}, {"a": {"x": 1, "y": 2, "w": 3}}]
    rules = firsts_of(an_object(a=old), an_object(a=new), *many)
    assert {rule["path"] for rule in rules} == {"$.a.z", "$.a.w"}


def test_what_must_not_be_there_goes_or_becomes_something_else() -> None:
    closed = an_object(a=TEXT, b=TEXT) | {"not": {"required": ["b"]}}
    (rule,) = firsts_of(an_object(a=TEXT, b=TEXT), closed, {"a": "x", "b": "y"}, {"a": "x"})
    assert (rule["kind"], rule["path"]) == ("remove_field", "$.b")
    old = an_object(a=TEXT) | {"required": ["a"]}
    new = an_object(a=TEXT | {"not": {"enum": ["bad", "worse"]}}) | {"required": ["a"]}
    (rule,) = firsts_of(old, new, {"a": "bad"}, {"a": "ok"}, {"a": "ok"})
    assert [pair["to"] for pair in rule["mapping"]] == ["ok", "ok"]


def test_what_would_take_values_away_is_offered_and_never_among_the_first() -> None:
    word = {"type": "string", "pattern": "^[A-Z]{3}$"}
    found = suggested(
        {"type": "object", "properties": {"a": TEXT}},
        {"type": "object", "properties": {"a": word}},
        [{"a": value} for value in ("eight words of no use", "[]", "…")],
    )
    (ranked,) = found.by_change.values()
    assert [rule["kind"] for rule in rules_of(ranked[0])] == ["remove_field"]
    assert found.firsts == ()
    assert found.last_resorts == (ranked[0],)
    assert found.combined.conforming == 0
