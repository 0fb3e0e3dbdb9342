"""The main path on the payments sample: review, dry run, run, verify, roll back, with the sample's known numbers."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest

from desktop_wizard.engine.errors import NotAllowed, PlanDrifted, RunInTheWay
from desktop_wizard.engine.events import BatchCommitted, ProgressMade, RunEvent, RunFinished, RunPaused, RunStarted
from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.model import BackupStrategy, Counts, Selection, Severity
from desktop_wizard.engine.plan import plan_from_json, plan_to_json
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.runs import abandon_run, complete_run, list_runs
from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey


@pytest.fixture
def place(tmp_path: Path) -> SamplePlace:
    return create_sample("payments", tmp_path / "sample", records=1000)


@pytest.fixture
def journey(place: SamplePlace, tmp_path: Path) -> Journey:
    selection = Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
    )
    return Journey(build_ports(tmp_path / "data"), selection, place.rules)


def execute(journey: Journey, sql: str) -> None:
    """Do what another program might do to the database."""
    with closing(sqlite3.connect(journey.url.removeprefix("sqlite:///"))) as connection:
        connection.execute(sql)
        connection.commit()


def test_the_full_sample_has_the_numbers_of_the_specification(tmp_path: Path) -> None:
    place = create_sample("payments", tmp_path / "sample")
    selection = Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
    )
    journey = Journey(build_ports(tmp_path / "data"), selection, place.rules)
    review = journey.review()
    found = {change.record_path: review.impact.by_change[change.id] for change in review.breaking}
    assert found == {"$.paymentMethod": 234, "$.amount": 12, "$.metadata": 988}
    assert (review.impact.total, review.impact.affected, review.impact.is_exact) == (10_000, 1_234, True)
    severities = {change.record_path: review.severity(change) for change in review.breaking}
    assert severities == {
        "$.paymentMethod": Severity.HIGH,
        "$.amount": Severity.MEDIUM,
        "$.metadata": Severity.MEDIUM,
    }
    assert len(review.additive) == 2
    assert not review.unhandled

    before = journey.rows()
    result = journey.run(batch_size=1000)
    assert result.counts == Counts(read=10_000, migrated=10_000, unchanged=8_766)
    schema = json.loads((place.registry / "payment_event_schema" / "3.0.0.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    assert all(validator.is_valid(json.loads(document)) for _, _, document, _ in journey.rows())
    assert {version for *_, version in journey.rows()} == {"3.0.0"}
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_a_dry_run_predicts_the_real_run_and_leaves_the_file_as_it_was(journey: Journey) -> None:
    database = Path(journey.url.removeprefix("sqlite:///"))
    before = database.read_bytes()
    dry = journey.run(is_dry_run=True)
    assert database.read_bytes() == before
    real = journey.run()
    assert (dry.counts, dry.is_dry_run) == (real.counts, True)


def test_a_backup_is_made_before_a_real_run_and_holds_the_records_as_they_were(journey: Journey) -> None:
    before = journey.rows()
    result = journey.run()
    assert result.backup_id
    backup = journey.ports.backups.get(result.backup_id)
    assert backup is not None
    source = replace(journey.selection.source, url=f"sqlite:///{backup.path}")
    copy = replace(journey, selection=replace(journey.selection, source=source))
    assert copy.rows() == before


def test_without_a_backup_the_run_can_be_rolled_back_all_the_same(journey: Journey) -> None:
    before = journey.rows()
    result = journey.run(backup=None)
    assert result.backup_id is None
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_events_tell_the_start_each_batch_and_the_end(journey: Journey) -> None:
    journey.run(batch_size=100)
    assert isinstance(journey.events[1], RunStarted)
    assert [e.number for e in journey.events if isinstance(e, BatchCommitted)] == list(range(1, 11))
    assert isinstance(journey.events[-1], RunFinished)
    percentages = [e.progress.percentage for e in journey.events if isinstance(e, ProgressMade)]
    assert percentages == sorted(percentages)
    assert percentages[-1] == 100


def test_a_streaming_run_commits_small_ranges_whatever_the_batch_size(journey: Journey) -> None:
    result = journey.run(batch_size=1000, is_streaming=True)
    batches = [event for event in journey.events if isinstance(event, BatchCommitted)]
    assert [batch.counts.read for batch in batches] == [100] * 10
    assert result.success


def test_a_paused_run_goes_on_where_it_stood(journey: Journey) -> None:
    events: list[RunEvent] = []

    def pause_at_batch_3(event: RunEvent) -> None:
        events.append(event)
        if isinstance(event, BatchCommitted) and event.number == 3:
            journey.control.pause()

    paused = start_run(journey.plan(batch_size=100), journey.ports, emit=pause_at_batch_3, control=journey.control)
    assert paused.state == "paused"
    assert isinstance(events[-1], RunPaused)
    assert events[-1].error is None
    assert paused.counts.read == 300
    finished = journey.resume(paused.run_id)
    assert (finished.state, finished.counts.read) == ("finished", 1000)
    assert journey.verify(paused.run_id).passed


def test_a_cancelled_run_keeps_what_is_migrated_and_can_be_rolled_back(journey: Journey) -> None:
    before = journey.rows()

    def cancel_at_once(event: RunEvent) -> None:
        if isinstance(event, BatchCommitted):
            journey.control.cancel()

    result = start_run(journey.plan(batch_size=100), journey.ports, emit=cancel_at_once, control=journey.control)
    assert (result.state, result.counts.read) == ("cancelled", 100)
    assert [version for *_, version in journey.rows()].count("3.0.0") == 100
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_records_that_no_rule_helps_are_quarantined_and_stay_as_they_were(journey: Journey) -> None:
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"] = [rule for rule in rules["rules"] if rule["kind"] != "clamp"]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    before = {key: row for key, *row in journey.rows()}
    result = journey.run()
    failed = len(result.error_log)
    assert failed == result.counts.failed > 0
    assert not result.success
    left = {key: row for key, *row in journey.rows() if row[-1] == "2.1.0"}
    assert len(left) == failed
    assert all(before[key] == row for key, row in left.items())
    assert "minimum" in result.error_log[0].error
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved


def test_a_run_that_stops_on_errors_pauses_at_the_first_failed_record(journey: Journey) -> None:
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"] = [rule for rule in rules["rules"] if rule["kind"] != "clamp"]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    result = journey.run(continue_on_error=False, batch_size=50)
    assert result.state == "paused"
    paused = journey.events[-1]
    assert isinstance(paused, RunPaused)
    assert paused.error is not None
    assert paused.error.where == "$.amount"
    assert journey.resume(result.run_id).state in ("finished", "paused")


def test_a_write_of_another_program_in_the_middle_is_neither_lost_nor_overwritten(journey: Journey) -> None:
    """After batch 3, another program changes a record of batch 8 that workers may have read already."""

    def meddle(event: RunEvent) -> None:
        if isinstance(event, BatchCommitted) and event.number == 3:
            execute(
                journey, "UPDATE payments SET doc = json_set(doc, '$.currency', 'CHF') WHERE id IN (355, 375, 755)"
            )

    result = start_run(journey.plan(batch_size=50), journey.ports, emit=meddle, control=RunControl())
    assert result.counts.read == 1000
    changed = {key: json.loads(document) for key, _, document, _ in journey.rows() if key in (355, 375, 755)}
    assert {document["currency"] for document in changed.values()} == {"CHF"}
    assert journey.verify(result.run_id).passed


def test_records_added_behind_the_cursor_are_caught_up(journey: Journey) -> None:
    copied = "doc, schema_version, created_at"

    def add(event: RunEvent) -> None:
        if isinstance(event, BatchCommitted) and event.number == 5:
            sql = (
                f"INSERT INTO payments (id, {copied}) SELECT -id, {copied} FROM payments WHERE id BETWEEN 900 AND 920"
            )
            execute(journey, sql)

    result = start_run(journey.plan(batch_size=50), journey.ports, emit=add, control=RunControl())
    assert result.counts.read == 1021
    assert {version for *_, version in journey.rows()} == {"3.0.0"}
    assert journey.verify(result.run_id).passed


def test_a_record_that_was_changed_since_is_a_conflict_and_keeps_the_newer_value(journey: Journey) -> None:
    assert journey.rules
    result = journey.run()
    paypal = next(record for record in journey.rows() if "bank_transfer" in record[2])
    execute(journey, f"UPDATE payments SET doc = json_set(doc, '$.currency', 'CHF') WHERE id = {paypal[0]}")
    changed_key = (paypal[0],)
    rollback = journey.roll_back(result.run_id)
    if changed_key in rollback.conflicts:
        assert not rollback.is_proved
    kept = next(record for record in journey.rows() if record[0] == paypal[0])
    assert json.loads(kept[2])["currency"] == "CHF"


def test_rolling_back_twice_restores_nothing_more(journey: Journey) -> None:
    result = journey.run()
    assert journey.roll_back(result.run_id).restored > 0
    again = journey.roll_back(result.run_id)
    assert (again.restored, again.is_proved) == (0, True)


def test_a_changed_table_or_schema_refuses_the_plan_and_names_what_drifted(
    journey: Journey, place: SamplePlace
) -> None:
    plan = journey.plan()
    execute(journey, "CREATE INDEX by_time ON payments (created_at)")
    schema = place.registry / "payment_event_schema" / "3.0.0.json"
    schema.write_text(schema.read_text("utf-8").replace('"minimum": 0', '"minimum": 1'), encoding="utf-8")
    with pytest.raises(PlanDrifted) as caught:
        start_run(plan, journey.ports, emit=journey.events.append, control=RunControl())
    assert {problem.location for problem in caught.value.problems} == {"payments", "payment_event_schema 3.0.0"}


def test_a_second_run_on_the_same_records_is_refused_while_one_is_unfinished(journey: Journey) -> None:
    def pause(event: RunEvent) -> None:
        if isinstance(event, BatchCommitted):
            journey.control.pause()

    plan = journey.plan(batch_size=100)
    first = start_run(plan, journey.ports, emit=pause, control=journey.control)
    with pytest.raises(RunInTheWay) as caught:
        start_run(plan, journey.ports, emit=journey.events.append, control=RunControl())
    assert caught.value.run_id == first.run_id
    assert abandon_run(first.run_id, journey.url, journey.ports).state == "cancelled"
    journey.control = RunControl()
    assert journey.run().state == "finished"


def test_a_finished_run_is_completed_once_and_a_dry_run_never(journey: Journey) -> None:
    dry = journey.run(is_dry_run=True)
    with pytest.raises(NotAllowed):
        complete_run(dry.run_id, journey.url, journey.ports)
    result = journey.run()
    said = complete_run(result.run_id, journey.url, journey.ports)
    assert complete_run(result.run_id, journey.url, journey.ports) == said
    assert "1,000 records" in said
    states = {run.run_id: run.state for run in list_runs(journey.url, journey.ports)}
    assert states[result.run_id] is RunState.COMPLETED


def test_verification_finds_a_corrupted_record_and_names_its_key(journey: Journey) -> None:
    result = journey.run()
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.amount', -5) WHERE id = 77")
    report = journey.verify(result.run_id)
    assert (report.passed, report.invalid, report.invalid_keys) == (False, 1, ((77,),))


def test_verification_finds_a_lost_record(journey: Journey) -> None:
    result = journey.run()
    execute(journey, "DELETE FROM payments WHERE id = 77")
    report = journey.verify(result.run_id)
    assert [check.name for check in report.checks if not check.passed] == ["No orphaned records found"]


def test_a_plan_survives_its_file_and_an_edited_one_is_refused(journey: Journey) -> None:
    plan = journey.plan()
    value = json.loads(json.dumps(plan_to_json(plan)))
    assert plan_from_json(value, origin="plan.json") == plan
    value["rules"]["rules"][0]["mapping"][0]["to"] = "card"
    with pytest.raises(Exception, match="changed after it was made"):
        plan_from_json(value, origin="plan.json")


def test_suggested_rules_migrate_the_sample_completely(journey: Journey) -> None:
    journey.rules = None
    result = journey.run(backup=BackupStrategy.DATABASE_SNAPSHOT)
    assert result.success
    assert result.counts.migrated == 1000


def test_the_audit_trail_tells_the_run_and_its_chain_holds(journey: Journey) -> None:
    result = journey.run()
    journey.roll_back(result.run_id)
    actions = [entry["action"] for entry in journey.ports.audit.entries()]
    assert actions == ["run started", "backup made", "run finished", "rollback started", "rollback finished"]
    assert journey.ports.audit.verify().problems == ()


def test_skipped_records_stay_on_the_old_version_and_everything_adds_up(journey: Journey) -> None:
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    condition = {"properties": {"amount": {"exclusiveMaximum": 0}}, "required": ["amount"]}
    rules["rules"] = [
        {"kind": "skip_when", "condition": condition, "reason": "Refunds are migrated by hand."},
        *rules["rules"],
    ]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    before = {key: row for key, *row in journey.rows()}
    negative = {key for key, (_, document, _) in before.items() if json.loads(document)["amount"] < 0}
    dry, result = journey.run(is_dry_run=True), journey.run(continue_on_error=False)
    assert dry.counts == result.counts
    assert (result.state, result.success, result.error_log) == ("finished", True, ())
    counts = result.counts
    assert counts.skipped == len(negative) > 0
    assert counts.failed == 0
    assert counts.read == counts.migrated + counts.skipped == result.total_records
    left = {key: row for key, *row in journey.rows() if row[-1] == "2.1.0"}
    assert set(left) == negative
    assert all(before[key] == row for key, row in left.items())
    assert journey.verify(dry.run_id).passed
    assert journey.verify(result.run_id).passed
    report = gather(result.run_id, journey.url, journey.ports)
    assert {record.message for record in report.quarantined} == {"Refunds are migrated by hand."}
    assert all(record.is_skipped and record.cause == "skip_when at $" for record in report.quarantined)
    assert journey.roll_back(result.run_id).is_proved
    assert {key: row for key, *row in journey.rows()} == before
