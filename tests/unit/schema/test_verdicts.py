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
from desktop_wizard.engine.schema.normal import normalise
from desktop_wizard.engine.schema.sampler import Sampler
from tests.support.random_schemas import VALUES, edited, schemas
from tests.support.schemas import schema

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
