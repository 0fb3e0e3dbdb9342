"""Whether verdicts hold: on random schemas, on third-party suites, on the official test suite."""

from __future__ import annotations

import json
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.schema import Attribution, Comparison, Schema, Validator, compare, parse_schema
from desktop_wizard.engine.schema.dialect import URIS
from desktop_wizard.engine.schema.document import library_of
from desktop_wizard.engine.schema.native import make_validator
from desktop_wizard.engine.schema.normal import Exactness
from desktop_wizard.engine.schema.rewriting import normalise
from desktop_wizard.engine.schema.sampler import Sampler
from tests.support.random_schemas import VALUES, edited, schemas
from tests.support.schemas import compared, schema

PAIRS = int(os.environ.get("DESKTOP_WIZARD_RANDOM_PAIRS", "150"))
"""Random pairs to compare; raise it for a long run."""

CASES = os.environ.get("DESKTOP_WIZARD_SCHEMA_CASES", "")
"""A folder with third-party cases (`schema_pairs.json`, `json_schema_test_suite.json`), where there is one."""


def readable(value: Any) -> Schema | None:
    """Return a random schema, None where its references go nowhere or it is no schema."""
    try:
        return schema(value)
    except SchemaWrong:
        return None


@settings(max_examples=PAIRS, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(st.data())
def test_no_record_refutes_a_verdict_on_random_schemas(data: st.DataObject) -> None:
    written = data.draw(schemas())
    old, new = readable(written), readable(data.draw(edited(written)))
    if old is None or new is None:
        return
    comparison = compare(old, new, seconds=0.2)
    records = data.draw(st.lists(VALUES, max_size=10))
    for side in (old, new):
        normal = normalise(library_of(side))
        records += Sampler(normal).samples(normal.root, limit=60)
    _check(old, new, comparison, records)


def _check(old: Schema, new: Schema, comparison: Comparison, records: list[Any]) -> None:
    before, after = Validator(old), Validator(new)
    broken = [record for record in records if before.is_valid(record) and not after.is_valid(record)]
    if comparison.is_compatible is True:
        assert broken == []
        assert all(change.kind == "field_removed" for change in comparison.breaking)
    if comparison.decided_by == "witness":
        assert before.is_valid(comparison.witness)
        assert not after.is_valid(comparison.witness)
    if comparison.is_compatible is False:
        assert comparison.breaking
    attribution = Attribution(old, new, comparison.changes)
    for record in records:
        found = attribution.explain(record)
        if after.is_valid(record):
            assert not found.is_unattributed
        elif before.is_valid(record):
            assert found.is_affected
            assert not found.is_already_invalid


def node(value: Any, name: str = "node") -> Any:
    """Return the schema of a tree whose nodes hold a value."""
    fields = {"value": value, "next": {"$ref": f"#/$defs/{name}"}}
    return {"$ref": f"#/$defs/{name}", "$defs": {name: {"properties": fields, "type": "object"}}}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (node({"type": "integer"}), node({"type": "number"}, "other")),
        (node({"enum": [1, 2]}), node({"minimum": 1})),
        ({"properties": {"a": node({"const": 1})["$defs"]["node"]}} | node(True), {"type": "object"}),
        ({"items": {"type": "string"}}, {"contains": {"type": "number"}, "minContains": 0, "maxContains": 0}),
        ({"pattern": "^a"}, {"pattern": "[a-z]*"}),
        ({"unevaluatedProperties": False, "title": "a"}, {"unevaluatedProperties": False, "title": "b"}),
        (
            {"properties": {"a": {"unevaluatedProperties": False}}, "minProperties": 2},
            {"properties": {"a": {"unevaluatedProperties": False}}, "minProperties": 1},
        ),
        (
            {"additionalProperties": {"unevaluatedItems": False}, "properties": {"a": {"const": 1}}},
            {"additionalProperties": {"anyOf": [{"const": 1}, {"unevaluatedItems": False}]}},
        ),
        (
            {"items": {"type": ["boolean", "null"]}, "uniqueItems": True, "type": "array"},
            {"maxItems": 3},
        ),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 2},
            {"contains": {"minLength": 0}, "minContains": 2},
        ),
        ({"type": "integer", "multipleOf": 1.5}, {"multipleOf": 3}),
        (
            {"$dynamicAnchor": "n", "properties": {"n": {"$dynamicRef": "#n"}, "a": {"const": 1}}},
            {"properties": {"n": {"$ref": "#"}}},
        ),
        (
            {"anyOf": [{"const": 1}, {"unevaluatedItems": False, "minItems": 1}]},
            {"anyOf": [{"unevaluatedItems": False}, {"type": "integer"}]},
        ),
    ],
)
def test_what_the_canonical_form_leaves_open_is_proved_by_structure(old: Any, new: Any) -> None:
    comparison = compared(old, new)
    assert (comparison.is_compatible, comparison.decided_by) == (True, "proof")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (node({"type": "number"}), node({"type": "integer"})),
        # each is its own definition: no value is admitted or refused by depth
        ({"anyOf": [{"$ref": "#"}, {"type": "string"}]}, {"allOf": [{"$ref": "#"}, {"type": "string"}]}),
        ({"$dynamicAnchor": "a", "items": {"$dynamicRef": "#a"}}, {"items": {"type": "array"}}),
    ],
)
def test_what_is_not_proved_is_never_called_compatible(old: Any, new: Any) -> None:
    assert compared(old, new).is_compatible is not True


@pytest.mark.parametrize(("old", "new"), [({"const": 1}, {"const": True}), ({"enum": [[True]]}, {"enum": [[1]]})])
def test_a_number_is_no_truth_value(old: Any, new: Any) -> None:
    assert compared(old, new).is_compatible is False
    assert compared(new, old).is_compatible is False


def test_a_comparison_across_dialects_minds_what_an_integer_is() -> None:
    old = {"$schema": URIS["draft-07"], "type": "integer"}
    new = {"$schema": URIS["draft-04"], "type": "integer"}
    assert compared(new, old).is_compatible is True
    stricter = compared(old, new)
    assert stricter.is_compatible is False
    assert isinstance(stricter.witness, float)


def test_records_of_a_recursion_that_branches_are_found_without_trying_all_its_branches() -> None:
    def held(node: Any) -> Any:
        return {
            "type": "object",
            "additionalProperties": {"$ref": "#/$defs/p"},
            "maxProperties": 1,
            "$defs": {"p": node},
        }

    branching = {"minProperties": 4, "additionalProperties": {"$ref": "#/$defs/p"}}
    assert compared(held(branching), held({"required": ["c"]})).is_compatible is False


def test_a_large_schema_is_compared_by_what_changed() -> None:
    def large(limit: int) -> Any:
        fields = {f"f{i}": {"type": "string", "maxLength": 100} for i in range(2_000)}
        return {"type": "object", "properties": {**fields, "f7": {"type": "string", "maxLength": limit}}}

    comparison = compared(large(20), large(10))
    assert [change.path for change in comparison.changes] == ["$.properties.f7.maxLength"]


def huge(limit: int, needed: str = "text") -> Any:
    group = {"properties": {f"f{i}": {"type": "string", "maxLength": 100, "title": "x" * 50} for i in range(20)}}
    fields: dict[str, Any] = {f"g{i}": {"type": "object", **group} for i in range(150)}
    fields["g7"] = {"type": "object", "properties": {**group["properties"], "f3": {"maxLength": limit}}}
    return {"type": "object", "properties": fields, "required": ["g1"], "title": needed}


def test_a_huge_schema_is_compared_by_what_is_left_without_its_equal_fields() -> None:
    comparison = compared(huge(20), huge(10))
    changed = [change.path for change in comparison.changes]
    assert changed == ["$.properties.g7.properties.f3.maxLength"]
    assert Validator(schema(huge(20))).is_valid(comparison.witness)
    assert not Validator(schema(huge(10))).is_valid(comparison.witness)
    assert compared(huge(10), huge(20)).is_compatible is True


needs_cases = pytest.mark.skipif(not CASES, reason="DESKTOP_WIZARD_SCHEMA_CASES names no folder")


@needs_cases
def test_verdicts_on_third_party_suites_are_never_wrong() -> None:
    cases = json.loads((Path(CASES) / "schema_pairs.json").read_bytes())["cases"]
    wrong, undecided = [], 0
    for case in cases:
        old = _written_in(case["original_schema"], case["draft_original"])
        new = _written_in(case["updated_schema"], case["draft_updated"])
        comparison = compare(old, new)
        undecided += comparison.is_compatible is None
        if comparison.is_compatible not in (None, case["compatible"]):
            wrong.append(case["id"])
        if comparison.is_compatible is False and not comparison.breaking:
            wrong.append(f"{case['id']}: no change is breaking")
    assert wrong == []
    assert undecided <= 0.02 * len(cases)


def _written_in(value: Any, draft: str) -> Schema:
    dialect = f"draft-0{draft}" if len(draft) == 1 else draft
    if isinstance(value, bool):
        return Schema(text=json.dumps(value), value=value, dialect=dialect, origin="case.json")
    return schema({**value, "$schema": URIS[dialect]})


_DRAFTS = {
    "draft4": "draft-04",
    "draft6": "draft-06",
    "draft7": "draft-07",
    "draft2019-09": "2019-09",
    "draft2020-12": "2020-12",
}


@needs_cases
@pytest.mark.slow
@pytest.mark.parametrize("draft", _DRAFTS)
def test_the_official_test_suite_refutes_no_verdict(draft: str) -> None:
    suite = json.loads((Path(CASES) / "json_schema_test_suite.json").read_bytes())
    remotes = {suite["remotes_base"] + name: value for name, value in suite["remotes"].items()}
    wrong: list[str] = []
    counts: Counter[str] = Counter()
    for name, groups in suite["tests"][draft].items():
        for group in groups:
            subject = _suite_schema(group["schema"], _DRAFTS[draft], remotes)
            _self_check(subject, group["tests"], f"{name}: {group['description']}", wrong, counts)
    assert wrong == []
    assert counts["right"] > 50 * counts["undecided"]


def _suite_schema(value: Any, dialect: str, remotes: dict[str, Any]) -> Schema:
    if isinstance(value, bool):
        return Schema(text=json.dumps(value), value=value, dialect=dialect, origin="suite.json")
    text = json.dumps({"$schema": URIS[dialect], **value})
    return parse_schema(text, origin="suite.json", resources=remotes)


def _self_check(subject: Schema, tests: list[Any], name: str, wrong: list[str], counts: Counter[str]) -> None:
    """Compare a schema with itself, with one that takes all, and with one that lacks one of its own records."""
    anything = replace(subject, text="{}", value={})
    expected = [(subject, True), (anything, True)]
    record = next((test["data"] for test in tests if test["valid"]), None)
    validator = Validator(subject)
    if record is not None and validator.is_valid(record):
        without = {"allOf": [{"not": {"enum": [record]}}], "$schema": URIS[subject.dialect]}
        expected.append((replace(subject, text=json.dumps(without), value=without), False))
    for other, verdict in expected:
        found = compare(subject, other).is_compatible
        counts["undecided" if found is None else "right" if found is verdict else "wrong"] += 1
        if found not in (None, verdict):
            wrong.append(f"{name}: {found} for {other.text[:200]}")


@needs_cases
@pytest.mark.slow
def test_a_rewritten_schema_takes_what_the_schema_takes() -> None:
    suite = json.loads((Path(CASES) / "json_schema_test_suite.json").read_bytes())
    remotes = {suite["remotes_base"] + name: value for name, value in suite["remotes"].items()}
    wrong = []
    for draft, dialect in _DRAFTS.items():
        groups = [group for found in suite["tests"][draft].values() for group in found]
        for group in groups:
            subject = _suite_schema(group["schema"], dialect, remotes)
            normal = normalise(library_of(subject))
            rewritten = make_validator(normal.standalone(normal.root), "2020-12")
            if normal.exactness is not Exactness.EXACT:
                continue
            validator = Validator(subject)
            records = [test["data"] for test in group["tests"]]
            wrong += [(draft, group, r) for r in records if rewritten.is_valid(r) != validator.is_valid(r)]
    assert wrong == []
