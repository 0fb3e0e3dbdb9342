"""Every rule through a whole migration of made-up records: apply, verify, roll back, equal, apply again."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.support.hypothetical import RECORDS
from tests.support.open_journey import open_journey
from tests.support.rules import RULES


@pytest.mark.parametrize("kind", sorted({rule["kind"] for rule in RULES.values()}))
@settings(max_examples=2, deadline=None, suppress_health_check=[HealthCheck.data_too_large, HealthCheck.too_slow])
@given(records=st.lists(RECORDS, min_size=5, max_size=20), indent=st.sampled_from([None, 1]))
def test_every_kind_is_applied_verified_rolled_back_and_applied_again(
    kind: str, records: list[Any], indent: int | None
) -> None:
    if not any(records):  # what Hypothesis begins with shows nothing, and a migration takes seconds
        return
    rules = [rule for rule in RULES.values() if rule["kind"] == kind]
    documents = [json.dumps(record, indent=indent) for record in records]
    with TemporaryDirectory() as folder:
        way = open_journey(Path(folder), rules, documents)
        before = way.rows()
        predicted = way.run(is_dry_run=True)
        assert way.rows() == before
        first = way.run()
        after = way.rows()
        counts = first.counts
        assert counts == predicted.counts
        assert counts.read == len(records) == counts.migrated + counts.failed + counts.skipped
        report = way.verify(first.run_id)
        assert report.passed, report
        assert way.roll_back(first.run_id).is_proved
        assert way.rows() == before
        again = way.run()
        assert again.counts == counts
        assert _without_chance(kind, way.rows()) == _without_chance(kind, after)
        assert way.verify(again.run_id).passed


def _without_chance(kind: str, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Leave out documents with the time of the run in them; it is another one the second time."""
    return [(key, version) for key, _, _, version in rows] if kind in ("set_value", "jsonata") else rows
