"""Row mode under bad conditions: killed, meddled with, and with databases that have a say in what is written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_wizard.engine.model import RunOptions
from desktop_wizard.engine.plan import plan_to_json
from desktop_wizard.engine.status import RunState
from tests.faults.test_kill import Program
from tests.support.journey import Journey
from tests.support.meddling import after_batch, asked, execute, run_meddled
from tests.support.rows import EXTRAS, ODD, customers, row_journey, write_rules

BATCH = 20


def test_a_run_that_is_killed_goes_on_and_comes_back_to_the_very_types(tmp_path: Path) -> None:
    undisturbed = row_journey(tmp_path / "oracle", 400)
    undisturbed.run()
    journey = row_journey(tmp_path / "killed", 400)
    before = customers(journey)
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(plan_to_json(journey.plan(batch_size=BATCH))), encoding="utf-8")
    program = Program(journey.ports.data_dir)
    program.go("run", str(plan), kill_after=3)
    assert customers(journey) != before
    program.go("resume", program.run_id, journey.url, kill_after=6)
    assert program.go("resume", program.run_id, journey.url) == "finished"
    assert customers(journey) == customers(undisturbed)
    assert journey.verify(program.run_id).passed
    program.go("rollback", program.run_id, journey.url, kill_after=5)
    assert program.go("rollback", program.run_id, journey.url) == "proved=True"
    assert customers(journey) == before


def test_without_a_version_column_the_journal_knows(tmp_path: Path) -> None:
    journey = row_journey(tmp_path, version_column=None)
    before = customers(journey)
    run = journey.run()
    assert journey.verify(run.run_id).passed
    assert journey.roll_back(run.run_id).is_proved
    assert customers(journey) == before


@pytest.mark.parametrize("column", ["visits", "extra"])
def test_what_others_write_to_any_column_of_the_record_meanwhile_is_seen(tmp_path: Path, column: str) -> None:
    """Compare and swap covers the whole record: a batch that was read before such a write is read again."""
    journey = row_journey(tmp_path)
    write = f"UPDATE customers SET {column} = 7777, state = 'vip' WHERE id = 150"
    run = run_meddled(journey, after_batch(6, lambda: execute(journey, write)))
    assert asked(journey, f"SELECT {column}, state, version FROM customers WHERE id = 150") == [
        (7777, "active", "2.0.0")
    ]
    assert journey.verify(run.run_id).passed


def test_a_column_outside_of_the_record_may_change_meanwhile(tmp_path: Path) -> None:
    journey = row_journey(tmp_path)
    run = run_meddled(
        journey, after_batch(6, lambda: execute(journey, "UPDATE customers SET photo = x'01' WHERE id = 150"))
    )
    assert run.state is RunState.FINISHED
    assert journey.roll_back(run.run_id).is_proved
    assert asked(journey, "SELECT hex(photo) FROM customers WHERE id = 150") == [("01",)]


# --- what the database has to say --------------------------------------------------------------------------


def failures(journey: Journey) -> dict[object, str]:
    """Run a journey and return what it left behind, but for the values that JSON can't say; then take it back."""
    before = customers(journey)
    dry, run = journey.run(is_dry_run=True), journey.run()
    assert dry.counts == run.counts
    odd = {number for number in range(200) if number % len((*EXTRAS, *ODD)) >= len(EXTRAS)}
    found = {error.record_id: error.error for error in run.error_log if int(error.record_id) not in odd}
    assert journey.roll_back(run.run_id).is_proved
    assert customers(journey) == before
    return found


@pytest.mark.parametrize(
    ("meddling", "words"),
    [
        ("CREATE UNIQUE INDEX once ON customers (state, visits / 3) WHERE state = 'active'", "UNIQUE"),
        (
            "CREATE TRIGGER no BEFORE UPDATE OF state ON customers WHEN new.id = 11 "
            "BEGIN SELECT RAISE(ABORT, 'not this one'); END",
            "not this one",
        ),
        (
            "CREATE TRIGGER no BEFORE UPDATE OF state ON customers WHEN new.id = 11 BEGIN SELECT RAISE(IGNORE); END",
            "ignored",
        ),
        (
            "CREATE TRIGGER bend AFTER UPDATE OF state ON customers WHEN new.id = 11 "
            "BEGIN UPDATE customers SET name = 'bent' WHERE id = new.id; END",
            "something else than what was written",
        ),
    ],
)
def test_what_the_database_refuses_or_bends_stays_as_it_was_and_is_told(
    tmp_path: Path, meddling: str, words: str
) -> None:
    journey = row_journey(tmp_path)
    execute(journey, meddling)
    found = failures(journey)
    assert found
    assert all(words in message for message in found.values())


def test_a_trigger_on_a_column_that_stays_is_not_fired(tmp_path: Path) -> None:
    journey = row_journey(tmp_path)
    execute(
        journey,
        "CREATE TRIGGER no BEFORE UPDATE OF name, visits, extra ON customers BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    assert failures(journey) == {}


@pytest.mark.parametrize(
    ("rule", "cause"),
    [
        ({"kind": "set_value", "path": "$.state", "value": ["a"]}, "an array should go into it"),
        ({"kind": "set_value", "path": "$.id", "value": 5000}, "part of the key"),
        ({"kind": "remove_field", "path": "$.name"}, "NOT NULL"),
    ],
)
def test_what_a_rule_makes_and_a_row_cannot_hold_fails_the_record_with_its_cause(
    tmp_path: Path, rule: dict[str, object], cause: str
) -> None:
    journey = row_journey(tmp_path, 10)
    journey.rules = write_rules(tmp_path / "bad.json", [rule])
    lenient = {"type": "object"}
    for version in ("1.0.0", "2.0.0"):
        (tmp_path / "registry" / "customer" / f"{version}.json").write_text(json.dumps(lenient), encoding="utf-8")
    journey.options = RunOptions(is_dry_run=False, batch_size=5, retry_delay=0.0)
    before = customers(journey)
    run = journey.run()
    assert run.counts.failed == 10
    assert all(cause in error.error for error in run.error_log)
    assert customers(journey) == before
