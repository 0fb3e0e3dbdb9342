"""What a row can't take is told before a run: in previews, and in the count over all records."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.trying import Bystanders, Exhibits, previews_of, try_plan
from tests.support.journey import Journey
from tests.support.rows import row_journey, write_rules


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    """Return a journey whose rule makes a number for a column of text; any record is valid."""
    journey = row_journey(tmp_path, 30)
    for version in ("1.0.0", "2.0.0"):
        (tmp_path / "registry" / "customer" / f"{version}.json").write_text(json.dumps({"type": "object"}))
    rule = {"kind": "map_values", "path": "$.state", "mapping": [{"from": "vip", "to": 5}]}
    journey.rules = write_rules(tmp_path / "numbers.json", [rule])
    return journey


def test_a_preview_shows_the_record_as_it_is_and_why_it_stays(journey: Journey) -> None:
    plan = journey.plan()
    with closing(journey.ports.stores.open(journey.selection.source)) as store:
        exhibits = Exhibits.of(store, [(2,), (21,), (0,)])
    bent, odd, good = previews_of(exhibits, plan, Bystanders("u"))
    assert (bent.before["state"], bent.after, bent.failure) == ("vip", None, "does not fit column state")
    assert bent.problems == ("The column state (TEXT) would turn the number 5 into text.",)
    assert [step.rule.kind for step in bent.working_steps] == ["map_values"]
    assert odd.problems == ("The column extra holds a BLOB, which JSON can't say exactly.",)
    assert good.conforms


def test_the_count_over_all_records_knows_it(journey: Journey) -> None:
    trial = try_plan(
        journey.plan(), journey.ports, lambda done, total: None, host=HostHooks(), is_wanted=lambda: True
    )
    run = journey.run(is_dry_run=True)
    assert trial.failing["does not fit column state"] > 0
    assert (trial.conforming, trial.read) == (run.counts.migrated, 30)
