"""What is told of the difference between two versions."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from desktop_wizard.engine.model import ChangeType
from desktop_wizard.engine.schema import Validator, compare
from desktop_wizard.engine.schema.differences import differences
from desktop_wizard.engine.schema.document import library_of
from desktop_wizard.engine.schema.judge import Judge
from desktop_wizard.engine.schema.proof import Prover
from desktop_wizard.engine.schema.rewriting import normalise
from desktop_wizard.engine.schema.second import SecondValidator
from desktop_wizard.engine.schema.shrinking import Shrunk
from desktop_wizard.engine.schema.texts import Texts
from desktop_wizard.engine.schema.witness import WitnessSearch
from tests.support.schemas import closed, compared, only_change, schema

TEXT = {"type": "string"}
NUMBER = {"type": "number"}
DRAFT_4 = "http://json-schema.org/draft-04/schema#"
DRAFT_7 = "http://json-schema.org/draft-07/schema#"


@pytest.mark.parametrize(
    ("old", "new", "type_", "kind", "path", "record_path", "description"),
    [
        (
            closed(paymentMethod={"enum": ["card", "paypal"]}),
            closed(paymentMethod={"enum": ["card"]}),
            "enum_reduced",
            "enum_reduced",
            "$.properties.paymentMethod.enum",
            "$.paymentMethod",
            "Removed 'paypal' from paymentMethod",
        ),
        (
            closed(amount=NUMBER),
            closed(amount={**NUMBER, "minimum": 0}),
            "constraint_added",
            "minimum_raised",
            "$.properties.amount.minimum",
            "$.amount",
            "Added minimum 0 to amount",
        ),
        (
            closed(amount={**NUMBER, "maximum": 10}),
            closed(amount={**NUMBER, "maximum": 9.5}),
            "constraint_added",
            "maximum_lowered",
            "$.properties.amount.maximum",
            "$.amount",
            "Lowered maximum of amount from 10 to 9.5",
        ),
        (
            closed(a=TEXT, metadata={"type": "object"}),
            closed(a=TEXT),
            "field_removed",
            "field_removed",
            "$.properties.metadata",
            "$.metadata",
            "Removed field metadata",
        ),
        (
            closed(a=TEXT),
            {**closed(a=TEXT, lastAccessedBy=TEXT), "required": ["lastAccessedBy"]},
            "constraint_added",
            "required_added",
            "$.required",
            "$",
            "Added required field lastAccessedBy",
        ),
        (
            closed(a=TEXT, b=TEXT),
            {**closed(a=TEXT, b=TEXT), "required": ["a", "b"]},
            "constraint_added",
            "required_added",
            "$.required",
            "$",
            "Added required fields a and b",
        ),
        (
            closed(a=TEXT),
            closed(a=NUMBER),
            "type_changed",
            "type_changed",
            "$.properties.a.type",
            "$.a",
            "Changed type of a from string to number",
        ),
        (
            closed(a=NUMBER),
            closed(a={"type": "integer"}),
            "type_changed",
            "type_narrowed",
            "$.properties.a.type",
            "$.a",
            "Narrowed type of a from number to integer",
        ),
        (
            closed(a={"type": ["string", "null"]}),
            closed(a=TEXT),
            "type_changed",
            "null_disallowed",
            "$.properties.a.type",
            "$.a",
            "Disallowed null for a",
        ),
        (
            closed(a=TEXT),
            closed(a={**TEXT, "pattern": "^A"}),
            "constraint_added",
            "pattern_added",
            "$.properties.a.pattern",
            "$.a",
            'Added pattern "^A" to a',
        ),
        (
            closed(a=TEXT),
            closed(a={**TEXT, "format": "date"}),
            "constraint_added",
            "format_added",
            "$.properties.a.format",
            "$.a",
            'Added format "date" to a',
        ),
        (
            closed(a={"type": "array", "items": closed(sku=TEXT)}),
            closed(a={"type": "array", "items": closed(sku={**TEXT, "maxLength": 3})}),
            "constraint_added",
            "max_length_lowered",
            "$.properties.a.items.properties.sku.maxLength",
            "$.a[*].sku",
            "Added maximum length 3 to a[*].sku",
        ),
        (
            {"type": "array", "items": TEXT},
            {"type": "array", "items": TEXT, "uniqueItems": True},
            "constraint_added",
            "unique_items_added",
            "$.uniqueItems",
            "$",
            "Elements of the record must differ",
        ),
        (
            {"type": "object"},
            {"type": "object", "additionalProperties": False},
            "constraint_added",
            "additional_properties_closed",
            "$.additionalProperties",
            "$",
            "Closed the record to undeclared fields",
        ),
        (
            {"type": "object", "additionalProperties": TEXT},
            {"type": "object", "additionalProperties": {**TEXT, "minLength": 1}},
            "constraint_added",
            "min_length_raised",
            "$.additionalProperties.minLength",
            "$[*]",
            "Added minimum length 1 to each value in the record",
        ),
        (
            closed(v={"const": 1}),
            closed(v={"const": 2}),
            "constraint_added",
            "const_changed",
            "$.properties.v.const",
            "$.v",
            "Changed the value of v from 1 to 2",
        ),
        (
            closed(a=NUMBER),
            closed(a={**NUMBER, "multipleOf": 5}),
            "constraint_added",
            "multiple_of_tightened",
            "$.properties.a.multipleOf",
            "$.a",
            "Restricted a to multiples of 5",
        ),
        (
            closed(**{"odd name": TEXT}),
            closed(**{"odd name": {**TEXT, "minLength": 2}}),
            "constraint_added",
            "min_length_raised",
            "$.properties['odd name'].minLength",
            "$['odd name']",
            "Added minimum length 2 to ['odd name']",
        ),
        (
            closed(a={"type": "array", "minItems": 1}),
            closed(a={"type": "array", "minItems": 2}),
            "constraint_added",
            "min_items_raised",
            "$.properties.a.minItems",
            "$.a",
            "Raised minimum number of elements of a from 1 to 2",
        ),
        (
            {"type": "object"},
            {"type": "object", "propertyNames": {"pattern": "^[a-z]+$"}},
            "constraint_added",
            "property_names_tightened",
            "$.propertyNames",
            "$",
            'Restricted the field names of the record to {"pattern": "^[a-z]+$"}',
        ),
        (
            {"type": "object"},
            {"type": "object", "dependentRequired": {"a": ["b"]}},
            "constraint_added",
            "dependency_added",
            "$.dependentRequired.a",
            "$",
            "Added what the record must hold beside a: b",
        ),
        (
            {"type": "object", "properties": {"a": TEXT}},
            {"type": "object", "properties": {"a": TEXT, "b": NUMBER}},
            "constraint_added",
            "open_key_now_constrained",
            "$.properties.b",
            "$.b",
            "Constrained field b, which was free",
        ),
    ],
)
def test_a_breaking_change_is_named_placed_described_and_witnessed(
    old: Any, new: Any, type_: str, kind: str, path: str, record_path: str, description: str
) -> None:
    change = only_change(old, new)
    assert (change.type, change.kind, change.path, change.record_path) == (type_, kind, path, record_path)
    assert change.description == description
    assert change.is_breaking
    assert Validator(schema(old)).is_valid(change.witness)
    assert not Validator(schema(new)).is_valid(change.witness)


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (closed(a=TEXT), closed(a=TEXT, b=TEXT), "field_added_optional"),
        ({**closed(a=TEXT), "required": ["a"]}, closed(a=TEXT), "required_removed"),
        (closed(a={"enum": [1]}), closed(a={"enum": [1, 2]}), "enum_extended"),
        (closed(a=TEXT), closed(a={"type": ["string", "null"]}), "null_allowed"),
        (closed(a={"type": "integer"}), closed(a=NUMBER), "type_widened"),
        (closed(a={**NUMBER, "minimum": 1}), closed(a={**NUMBER, "minimum": 0}), "range_relaxed"),
        (closed(a={**TEXT, "pattern": "a"}), closed(a=TEXT), "pattern_removed"),
        (closed(a=TEXT), {**closed(a=TEXT), "additionalProperties": True}, "additional_properties_opened"),
        ({"anyOf": [TEXT]}, {"anyOf": [TEXT, NUMBER]}, "union_branch_added"),
    ],
)
def test_what_only_allows_more_is_additive(old: Any, new: Any, kind: str) -> None:
    comparison = compared(old, new)
    assert [(c.kind, c.type, c.is_breaking) for c in comparison.changes] == [(kind, ChangeType.ADDITIVE, False)]
    assert comparison.additive == comparison.changes
    assert comparison.is_compatible is True


@pytest.mark.parametrize("keyword", ["title", "description", "default", "examples", "deprecated", "readOnly"])
def test_annotations_break_nothing(keyword: str) -> None:
    value = {"examples": [["a"], ["b"]], "deprecated": [True, False], "readOnly": [True, False]}.get(
        keyword, ["a", "b"]
    )
    change = only_change(closed(a={**TEXT, keyword: value[0]}), closed(a={**TEXT, keyword: value[1]}))
    assert change.type is ChangeType.ANNOTATION
    assert not change.is_breaking


RECURSIVE = {
    "$ref": "#/$defs/node",
    "$defs": {
        "node": {
            "type": "object",
            "properties": {"value": NUMBER, "next": {"$ref": "#/$defs/node"}},
            "additionalProperties": False,
        }
    },
}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (closed(a=TEXT), {"$ref": "#/$defs/x", "$defs": {"x": closed(a=TEXT)}}),
        (closed(a=TEXT), closed(a={"$ref": "#/$defs/x"}) | {"$defs": {"x": TEXT}}),
        (closed(a=TEXT, b=NUMBER), {"allOf": [closed(b=NUMBER, a=TEXT)]}),
        ({"enum": [1, 2, 3]}, {"enum": [3, 2, 1]}),
        ({"enum": [1, 2.0]}, {"enum": [1.0, 2]}),
        ({"type": "string", "enum": ["a"]}, {"const": "a"}),
        ({"type": ["string", "null"]}, {"type": ["null", "string"]}),
        ({"type": "integer", "minimum": 1}, {"type": "integer", "exclusiveMinimum": 0}),
        ({"anyOf": [TEXT, NUMBER]}, {"anyOf": [NUMBER, TEXT]}),
        ({"anyOf": [TEXT, NUMBER]}, {"type": ["string", "number"]}),
        ({"properties": {"a": {}}, "required": ["a", "b"]}, {"required": ["b", "a"], "properties": {"a": True}}),
        ({"minLength": 0}, {}),
        ({"uniqueItems": False}, {}),
        ({"additionalProperties": True}, {"additionalProperties": {}}),
        (RECURSIVE, {**RECURSIVE, "$defs": {"node": RECURSIVE["$defs"]["node"], "unused": {}}}),
    ],
)
def test_rewriting_a_schema_is_no_change(old: Any, new: Any) -> None:
    for one, other in ((old, new), (new, old)):
        comparison = compared(one, other)
        assert comparison.changes == ()
        assert comparison.is_compatible is True
        assert comparison.decided_by == "proof"


def test_a_definition_used_twice_is_told_of_in_both_places() -> None:
    old = closed(a={"$ref": "#/$defs/m"}, b={"$ref": "#/$defs/m"}) | {"$defs": {"m": NUMBER}}
    new = copy.deepcopy(old)
    new["$defs"]["m"] = {**NUMBER, "minimum": 0}
    changes = compared(old, new).changes
    assert [(c.path, c.record_path) for c in changes] == [
        ("$['$defs'].m.minimum", "$.a"),
        ("$['$defs'].m.minimum", "$.b"),
    ]
    assert len({c.id for c in changes}) == 2


def test_a_change_within_a_recursive_definition_is_told_of_once() -> None:
    new = copy.deepcopy(RECURSIVE)
    new["$defs"]["node"]["properties"]["value"]["minimum"] = 0
    change = only_change(RECURSIVE, new)
    assert change.record_path == "$.value"
    assert change.witness == {"value": -1}


def test_the_changes_of_drafts_4_and_7_stand_where_they_are_written() -> None:
    old = {"$schema": DRAFT_4, "items": [NUMBER], "dependencies": {"a": ["b"]}}
    new = {
        "$schema": DRAFT_4,
        "items": [{**NUMBER, "minimum": 0, "exclusiveMinimum": True}],
        "additionalItems": False,
    }
    kinds = {c.kind: c.path for c in compared(old, new).changes}
    assert kinds["minimum_raised"] == "$.items[0].minimum"
    assert kinds["additional_items_closed"] == "$.additionalItems"
    assert kinds["dependency_removed"] == "$.dependencies.a"


def test_a_new_dialect_is_told_of_and_breaks_nothing_by_itself() -> None:
    change = only_change({"$schema": DRAFT_4, **closed(a=TEXT)}, {"$schema": DRAFT_7, **closed(a=TEXT)})
    assert (change.kind, change.type, change.is_breaking) == ("dialect_changed", ChangeType.ANNOTATION, False)
    assert change.description == "Changed the dialect from draft-04 to draft-07"


def test_lost_data_is_a_breaking_change_although_every_record_stays_valid() -> None:
    comparison = compared({"properties": {"a": TEXT, "b": TEXT}}, {"properties": {"a": TEXT}})
    assert comparison.is_compatible is True
    assert [c.kind for c in comparison.breaking] == ["field_removed"]


def test_a_change_within_an_alternative_names_it() -> None:
    def cells(required: list[str]) -> Any:
        cell = {"type": "object", "properties": {"kind": {"const": "code"}, "id": TEXT}, "required": required}
        return {"type": "array", "items": {"oneOf": [{"type": "null"}, cell]}}

    assert only_change(cells([]), cells(["id"])).description == "Added required field [*].id (in kind code)"


def test_a_field_that_a_pattern_now_describes_is_not_lost() -> None:
    old = closed(a_1=TEXT)
    new = {"type": "object", "patternProperties": {"^a_": TEXT}, "additionalProperties": False}
    assert compared(old, new).breaking == ()


def test_a_widened_one_of_that_overlaps_breaks() -> None:
    change = only_change({"oneOf": [{"type": "integer"}]}, {"oneOf": [{"type": "integer"}, {"minimum": 5}]})
    assert (change.kind, change.is_breaking) == ("one_of_overlap_introduced", True)


def test_branches_are_matched_by_what_tells_them_apart() -> None:
    cat = {"type": "object", "properties": {"kind": {"const": "cat"}, "lives": NUMBER}}
    dog = {"type": "object", "properties": {"kind": {"const": "dog"}, "name": TEXT}}
    calmer = copy.deepcopy(cat)
    calmer["properties"]["lives"]["maximum"] = 9
    change = only_change({"oneOf": [cat, dog]}, {"oneOf": [dog, calmer]})
    assert change.path == "$.oneOf[1].properties.lives.maximum"
    assert change.record_path == "$.lives"


def test_ids_are_the_same_every_time() -> None:
    old, new = closed(a=TEXT, b=NUMBER), closed(a=NUMBER)
    assert [c.id for c in compared(old, new).changes] == [c.id for c in compared(old, new).changes]
    assert [c.id for c in compared(old, new).changes] == [
        "type_changed $.properties.a.type",
        "field_removed $.properties.b",
    ]


def test_large_enums_are_compared_and_shown_shortened() -> None:
    change = only_change({"enum": list(range(5_000))}, {"enum": list(range(10, 5_000))})
    assert change.description == "Removed 0, 1, 2, 3, 4 and 5 more from the record"


def test_a_comparison_that_runs_out_of_time_says_that_its_list_is_incomplete() -> None:
    old, new = closed(**{f"f{i}": TEXT for i in range(50)}), closed(**{f"f{i}": NUMBER for i in range(50)})
    comparison = compare(schema(old), schema(new), seconds=0.0)
    assert not comparison.is_complete
    assert comparison.is_compatible is not True
    last = [change for change in comparison.changes if change.kind == "comparison_incomplete"]
    assert [change.description for change in last] == [
        "The list of changes is incomplete: the time was up at the record"
    ]
    assert not last[0].is_breaking
    assert compare(schema(old), schema(new)).is_complete


def test_a_change_that_there_was_no_time_to_prove_is_judged_by_its_kind() -> None:
    def judged(old: Any, new: Any) -> bool:
        before, after = normalise(library_of(schema(old))), normalise(library_of(schema(new)))
        shrunk = Shrunk(schema(old), schema(new))
        search = WitnessSearch(shrunk, (before, after), Texts(), 0.0)
        judge = Judge(Prover(before, after, 0.0), search, is_compatible=False, until=0.0)
        (change,) = (judge.judge(finding) for finding in differences(before, after))
        assert change is not None
        return change.is_breaking

    assert judged(closed(a=NUMBER), closed(a={**NUMBER, "minimum": 0}))
    assert not judged(closed(a={**NUMBER, "minimum": 0}), closed(a=NUMBER))


@pytest.mark.parametrize(
    ("branch", "name"),
    [
        ({"const": "x"}, '"x"'),
        ({"required": ["a", "b"]}, 'with "a" and "b"'),
        ({"type": ["null", "string"]}, "of type null or string"),
        ({"instanceof": "Function"}, "number 2"),
    ],
)
def test_an_alternative_is_called_what_tells_it_apart(branch: Any, name: str) -> None:
    change = only_change({"anyOf": [NUMBER]}, {"anyOf": [NUMBER, branch]})
    assert change.description == f"Added the alternative {name} to the record"


def test_alternatives_of_types_are_types() -> None:
    change = only_change(closed(a={"type": "boolean"}), closed(a={"anyOf": [{"type": "boolean"}, TEXT]}))
    assert change.kind == "type_widened"
    assert change.description == "Widened type of a from boolean to boolean or string"


def test_a_format_that_nobody_checks_is_a_note() -> None:
    change = only_change(closed(a=TEXT), closed(a={**TEXT, "format": "color"}))
    assert (change.kind, change.type, change.is_breaking) == ("format_added", ChangeType.ANNOTATION, False)
    assert change.description == 'Added format "color" to a; it is not checked'


def test_closing_what_is_unevaluated_is_called_so() -> None:
    change = only_change({"type": "object"}, {"type": "object", "unevaluatedProperties": False})
    assert (change.kind, change.path, change.is_breaking) == ("unevaluated_closed", "$.unevaluatedProperties", True)


def under_a_condition(inner: Any) -> dict[str, Any]:
    is_two = {"properties": {"version": {"const": 2}}, "required": ["version"]}
    projects = {"type": "object", "additionalProperties": {"oneOf": [{"type": "string"}, inner]}}
    return {
        "type": "object",
        "properties": {"version": {"enum": [1, 2]}},
        "allOf": [{"if": is_two, "then": {"properties": {"projects": projects}}, "else": {"minProperties": 1}}],
    }


def test_what_changes_under_a_condition_is_told_where_it_is_with_the_condition_and_a_witness() -> None:
    steps = {"dependsOn": {"type": "array", "items": {"type": "object", "properties": {"target": {}}}}}
    asked = {"dependsOn": {"type": "array", "items": {"type": "object", "required": ["target"]}}}
    old, new = ({"type": "object", "properties": fields} for fields in (steps, {**steps, **asked}))
    new["properties"]["dependsOn"]["items"]["properties"] = {"target": {}}
    found = compared(under_a_condition(old), under_a_condition(new))
    (change,) = found.changes
    assert change.description == "Added required field projects[*].dependsOn[*].target (if version is 2)"
    assert change.record_path == "$.projects[*].dependsOn[*]"
    assert found.is_compatible is False
    assert found.witness == {"version": 2, "projects": {"extra": {"dependsOn": [{}]}}}


def test_what_changes_in_the_other_case_is_told_with_unless() -> None:
    old, new = under_a_condition({"type": "object"}), under_a_condition({"type": "object"})
    new["allOf"][0]["else"] = {"minProperties": 2}
    (change,) = compared(old, new).changes
    assert change.description.endswith(" (unless version is 2)")
    assert change.is_breaking


def test_a_field_that_is_declared_beside_a_condition_or_within_alternatives_is_not_lost() -> None:
    declared = {"type": "object", "properties": {"a": {"type": "string"}}}
    case = {"if": {"required": ["b"]}, "then": {"properties": {"a": {"maxLength": 5}}}}
    freed = {"if": {"required": ["b"]}, "then": {"properties": {"c": {"maxLength": 5}}}}
    kinds = {change.kind for change in compared({**declared, **case}, {**declared, **freed}).changes}
    assert "field_removed" not in kinds
    alternatives = {"type": "object", "oneOf": [declared, {"required": ["b"], "maxProperties": 1}]}
    assert "field_removed" not in {change.kind for change in compared(declared, alternatives).changes}


def test_a_condition_that_asks_for_itself_has_a_second_opinion_of_none() -> None:
    loop = schema({"$ref": "#/$defs/a", "$defs": {"a": {"if": {"$ref": "#/$defs/a"}, "then": {"minimum": 3}}}})
    assert SecondValidator(loop).is_valid(1) is None
    assert SecondValidator(schema({"minimum": 3})).is_valid(1) is False
    assert SecondValidator(schema({"minimum": 3})).is_valid(4) is True
