"""A dry run is a contract: the real run comes to the same counts, cause by cause, or says aloud that it did not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.model import RunOptions
from desktop_wizard.engine.report.making import make_report
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey
from tests.support.meddling import execute
from tests.support.scoreboard import IS_LONG, Figure

ALARMS = (LogLevel.ERROR,)


@pytest.fixture
def failing(journey: Journey) -> Journey:
    """Return a journey on which records fail for two causes: 10 by their value, 1 because the table refuses it."""
    execute(
        journey,
        "UPDATE payments SET doc = json_set(doc, '$.amount', -7) WHERE id % 20 = 5",
        "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 'paypal') WHERE id = 77",
        "CREATE TRIGGER t BEFORE UPDATE OF doc ON payments WHEN old.id = 77 BEGIN SELECT RAISE(ABORT, 'no'); END",
    )
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"] = [rule for rule in rules["rules"] if rule["kind"] != "clamp"]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    return journey


def alarms(journey: Journey) -> list[str]:
    return [event.message for event in journey.events if isinstance(event, Logged) and event.level in ALARMS]


def test_a_real_run_comes_to_what_its_dry_run_predicted_cause_by_cause(failing: Journey) -> None:
    dry = failing.run(is_dry_run=True, batch_size=30)
    real = failing.run(batch_size=17)
    check = real.prediction
    assert check is not None
    assert (check.is_kept, check.has_data_moved, check.dry_run_id) == (True, False, dry.run_id)
    predicted = {count.name: (count.predicted, count.actual) for count in check.counts}
    assert predicted["read"] == (200, 200)
    assert predicted["minimum at $.amount"] == (10, 10)
    assert predicted["refused by the database"] == (1, 1)
    assert not alarms(failing)
    assert "The run did what its dry run predicted" in {each.name for each in failing.verify(real.run_id).checks}


SAMPLES = ("payments", "legal_cases", "experiments", "products", "patients") if IS_LONG else ("legal_cases",)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_comes_to_what_its_dry_run_predicted_cause_by_cause(
    name: str, tmp_path: Path, figure: Figure
) -> None:
    place = create_sample(name, tmp_path / "sample")
    options = RunOptions(is_dry_run=False, backup=None)
    journey = Journey(build_ports(tmp_path / "data"), place.selection, place.rules, options)
    journey.run(is_dry_run=True, batch_size=700)
    real = journey.run(workers=2)
    check = real.prediction
    assert check is not None
    assert (check.is_kept, check.has_data_moved) == (True, False)
    causes = len(check.counts) - 5
    figure(5, f"{name}, {real.counts.read:,} records: {len(check.counts)} counts equal, {causes} of them causes")


def test_a_run_without_a_dry_run_before_it_claims_nothing(journey: Journey) -> None:
    assert journey.run().prediction is None


def test_data_that_moved_between_dry_run_and_run_is_an_alarm_that_names_the_counts_and_the_reason(
    journey: Journey,
) -> None:
    journey.run(is_dry_run=True)
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 7) WHERE id IN (3, 190)")
    real = journey.run()
    check = real.prediction
    assert check is not None
    assert (check.is_kept, check.has_data_moved) == (False, True)
    assert "failed: 0 predicted, 2 found" in check.differences
    assert "somebody changed, added or removed some" in check.sentence
    assert alarms(journey) == [check.sentence]
    verified = journey.verify(real.run_id)
    assert [each.name for each in verified.checks if not each.passed] == ["The run did what its dry run predicted"]
    report = make_report(gather(real.run_id, journey.url, journey.ports))
    assert "The dry run's prediction was not kept." in report.verdict
    assert not report.is_good


def test_data_that_moved_without_a_count_that_differs_is_told_and_no_alarm(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.description', 'other') WHERE id = 3")
    check = journey.run().prediction
    assert check is not None
    assert (check.is_kept, check.has_data_moved) == (True, True)
    assert "although records have changed since" in check.sentence
    assert not alarms(journey)


def test_a_database_that_refuses_other_records_than_in_the_dry_run_is_named(journey: Journey) -> None:
    """Such as a trigger that looks beyond the record; the table and its triggers are as reviewed."""
    execute(
        journey,
        "CREATE TABLE closed (id)",
        "CREATE TRIGGER t BEFORE UPDATE OF doc ON payments WHEN old.id IN (SELECT id FROM closed) "
        "BEGIN SELECT RAISE(ABORT, 'closed'); END",
        "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 'paypal') WHERE id = 12",
    )
    journey.run(is_dry_run=True)
    execute(journey, "INSERT INTO closed VALUES (12)")
    check = journey.run().prediction
    assert check is not None
    assert (check.is_kept, check.has_data_moved) == (False, False)
    assert "refused by the database: 0 predicted, 1 found" in check.differences
    assert "constraints and triggers may look beyond one record" in check.sentence


def test_the_prediction_of_other_rules_is_not_believed(failing: Journey) -> None:
    plan = failing.plan()
    failing.run(is_dry_run=True)
    assert failing.rules
    failing.rules.write_text('{"rules": []}', encoding="utf-8")
    assert failing.plan().fingerprint != plan.fingerprint
    assert failing.run().prediction is None
