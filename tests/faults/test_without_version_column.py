"""Where no column says which version a record is on, the journal alone keeps a record from being migrated twice."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.runner import RunControl, start_run
from tests.support.journey import Journey
from tests.support.meddling import execute, pause_after, run_meddled


@pytest.fixture
def unversioned(journey: Journey) -> Journey:
    """Swap two payment methods, so that a record that is handled twice is found; let some records fail."""
    source = replace(journey.selection.source, version_column=None)
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    swap = {"credit_card": "bank_transfer", "bank_transfer": "credit_card", "paypal": "bank_transfer"}
    rules["rules"] = [
        {
            "kind": "map_values",
            "path": "$.paymentMethod",
            "mapping": [{"from": old, "to": new} for old, new in swap.items()],
        },
        {"kind": "remove_field", "path": "$.metadata", "archive": True},
    ]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.amount', -7) WHERE id % 50 = 5")
    return replace(journey, selection=replace(journey.selection, source=source))


def test_a_paused_run_handles_no_record_twice(unversioned: Journey) -> None:
    before = unversioned.rows()
    undisturbed = unversioned.run()
    expected = unversioned.rows()
    unversioned.roll_back(undisturbed.run_id)
    assert unversioned.rows() == before
    paused = run_meddled(unversioned, pause_after(3))
    finished = unversioned.resume(paused.run_id)
    assert (finished.counts, unversioned.rows()) == (undisturbed.counts, expected)
    assert unversioned.verify(paused.run_id).passed


def test_a_retry_handles_the_failed_records_alone_and_goes_back_first(unversioned: Journey) -> None:
    before = unversioned.rows()
    first = unversioned.run()
    assert first.counts.failed >= 4
    done = unversioned.rows()
    assert unversioned.rules
    rules = json.loads(unversioned.rules.read_text("utf-8"))
    rules["rules"].append({"kind": "clamp", "path": "$.amount", "minimum": 0})
    unversioned.rules.write_text(json.dumps(rules), encoding="utf-8")
    plan = replace(unversioned.plan(), retry_of=first.run_id)
    retry = start_run(plan, unversioned.ports, emit=unversioned.events.append, control=RunControl())
    assert retry.counts.read == retry.total_records == first.counts.failed
    assert retry.counts.failed == 0
    changed = [new[0] for old, new in zip(done, unversioned.rows(), strict=True) if old != new]
    assert len(changed) == first.counts.failed
    with pytest.raises(NotAllowed):
        unversioned.roll_back(first.run_id)
    assert unversioned.roll_back(retry.run_id).is_proved
    assert unversioned.rows() == done
    assert unversioned.roll_back(first.run_id).is_proved
    assert unversioned.rows() == before


@pytest.mark.parametrize("has_versions", [True, False])
def test_a_paused_dry_run_goes_on_and_predicts_the_same(
    journey: Journey, unversioned: Journey, has_versions: bool
) -> None:
    chosen = journey if has_versions else unversioned
    before = chosen.rows()
    whole = chosen.run(is_dry_run=True)
    paused = run_meddled(chosen, pause_after(3), is_dry_run=True)
    assert (paused.state, paused.counts.read) == ("paused", 60)
    finished = chosen.resume(paused.run_id)
    assert (finished.state, finished.counts) == ("finished", whole.counts)
    assert chosen.rows() == before
    assert chosen.run().counts == whole.counts
