"""What a script sees, and what it does not: previews and trials show records to it, a backup does not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from desktop_wizard.engine.errors import RunCancelled, ScriptNotTrusted
from desktop_wizard.engine.events import BackupMade
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.rehearsal import rehearse
from desktop_wizard.engine.restore import restore_backup
from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.trying import Bystanders, agreed, previews, try_plan
from tests.faults.conftest import RECORDS
from tests.support.journey import Journey
from tests.support.scripts import write_script

COUNTING = """\
def transform_record(record, context):
    with open({log!r}, "a") as log: log.write("x")
    return {{**record, "amount": abs(record["amount"]) + 1}}
"""
OLD_WAYS = """\
def transform_record(record, context):
    return {**record, "amount": -1}
"""
STUCK = "def transform_record(record, context):\n    while True: pass\n"


def known(journey: Journey) -> MigrationPlan:
    """Return the journey's plan, whose script was agreed to."""
    plan = journey.plan()
    assert plan.review.script is not None
    journey.ports.consents.give(plan.review.script)
    return plan


def tried(journey: Journey, plan: MigrationPlan) -> tuple[int, int]:
    quiet = lambda done, total: None  # noqa: E731 - nobody looks at the progress
    trial = try_plan(plan, journey.ports, quiet, host=HostHooks(), is_wanted=lambda: True)
    return trial.conforming, trial.read


def test_a_backup_of_what_would_change_holds_every_record_that_a_script_sees_and_shows_it_none(
    journey: Journey, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    journey.script = write_script(tmp_path, COUNTING.format(log=str(log)))
    before = journey.rows()
    result = journey.run(backup=BackupStrategy.INCREMENTAL)
    assert result.state == "finished"
    assert len(log.read_text()) == RECORDS, "each record was shown once, by the run"
    (made,) = [event.backup for event in journey.events if isinstance(event, BackupMade)]
    assert made.records == RECORDS
    assert journey.rows() != before
    restore_backup(journey.ports.backups.get(made.id), journey.url, journey.ports)
    assert journey.rows() == before


def test_a_trial_over_every_record_counts_what_the_script_makes_of_them(journey: Journey, tmp_path: Path) -> None:
    assert tried(journey, journey.plan())[0] == RECORDS
    journey.script = write_script(tmp_path, OLD_WAYS)
    plan = known(journey)
    assert tried(journey, plan) == (0, RECORDS)
    result = journey.start(plan)
    assert result.counts.failed == RECORDS, "the run agrees"


def test_a_trial_of_a_script_that_is_stuck_can_be_stopped(journey: Journey, tmp_path: Path) -> None:
    journey.script = write_script(tmp_path, STUCK)
    plan, asked = known(journey), Event()

    def is_wanted() -> bool:
        asked.set()
        return False

    with pytest.raises(RunCancelled):
        try_plan(plan, journey.ports, lambda done, total: None, host=HostHooks(), is_wanted=is_wanted)
    assert asked.is_set()


def test_a_preview_names_the_script_for_what_no_rule_did(journey: Journey, tmp_path: Path) -> None:
    journey.script = write_script(tmp_path, OLD_WAYS)
    plan = known(journey)
    store = journey.ports.stores.open(plan.selection.source)
    try:
        shown = previews(store, plan, 5, Bystanders("dba"))
    finally:
        store.close()
    assert shown
    for preview in shown:
        (amount,) = [change for change in preview.changes if change.path == "$.amount"]
        assert preview.is_seen
        assert amount.after == -1


def test_a_script_that_nobody_agreed_to_takes_part_in_nothing(journey: Journey, tmp_path: Path) -> None:
    journey.script = write_script(tmp_path, OLD_WAYS)
    plan = journey.plan()
    assert agreed(plan, journey.ports.consents).review.script is None
    assert tried(journey, agreed(plan, journey.ports.consents)) == (RECORDS, RECORDS)


def test_a_rehearsal_shows_its_records_to_the_script_and_calls_nothing_that_is_meant_for_the_real_run(
    journey: Journey, tmp_path: Path
) -> None:
    log = tmp_path / "log"
    around = f"def on_before_migration():\n    open({str(tmp_path / 'called')!r}, 'w').close()\n    return False\n"
    journey.script = write_script(tmp_path, COUNTING.format(log=str(log)) + around)
    before = journey.rows()
    with pytest.raises(ScriptNotTrusted):
        rehearse(journey.plan(), journey.ports, size=30)
    found = rehearse(known(journey), journey.ports, size=30)
    assert (found.is_proved, found.records, found.counts.migrated) == (True, 30, 30)
    assert len(log.read_text()) == 30
    assert not (tmp_path / "called").exists()
    assert journey.rows() == before


def test_a_rehearsal_shows_its_records_to_a_host(journey: Journey) -> None:
    seen: list[object] = []
    calls: list[str] = []

    def look(record: dict[str, object], context: object) -> dict[str, object]:
        seen.append(record["transactionId"])
        return record

    host = HostHooks(transform_record=look, on_before_migration=lambda: bool(calls.append("before")))
    plan = journey.plan()
    hosted = replace(plan, review=replace(plan.review, is_hosted=True))
    found = rehearse(hosted, journey.ports, size=30, host=host)
    assert (found.is_proved, len(seen), calls) == (True, 30, [])
