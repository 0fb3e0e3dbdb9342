"""Other programs insert, change and delete records while a run is under way, and after it."""

from __future__ import annotations

import json

import pytest

from desktop_wizard.engine.errors import EnvironmentFailed, NotAllowed, RunCancelled
from desktop_wizard.engine.events import ProgressMade, RunPaused
from desktop_wizard.engine.ports import Progress
from desktop_wizard.engine.rollback import roll_back
from tests.support.journey import Journey
from tests.support.meddling import after_batch, asked, execute, pause_after, run_meddled

COLUMNS = "doc, schema_version, created_at"


def without_clamp(journey: Journey) -> None:
    """Let records with a negative amount fail."""
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"] = [rule for rule in rules["rules"] if rule["kind"] != "clamp"]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")


def fail_record(journey: Journey, key: int) -> None:
    execute(journey, f"UPDATE payments SET doc = json_set(doc, '$.amount', -7) WHERE id = {key}")


def cancel_at(number: int) -> Progress:
    """Return a progress that stops a rollback before batch `number` of those that are left."""

    def progress(done: int, total: int) -> None:
        if done == number:
            raise RunCancelled("Enough.")

    return progress


def copy_behind(journey: Journey, low: int, high: int) -> None:
    """Insert copies of records behind the cursor."""
    sql = (
        f"INSERT INTO payments (id, {COLUMNS}) SELECT -id, {COLUMNS} FROM payments WHERE id BETWEEN {low} AND {high}"
    )
    execute(journey, sql)


def test_a_failed_record_that_is_deleted_does_not_hide_one_that_was_added(journey: Journey) -> None:
    without_clamp(journey)
    fail_record(journey, 5)

    def meddle() -> None:
        execute(journey, "DELETE FROM payments WHERE id = 5")
        copy_behind(journey, 190, 190)

    result = run_meddled(journey, after_batch(4, meddle))
    assert result.state == "finished"
    left = asked(journey, "SELECT id FROM payments WHERE schema_version = '2.1.0'")
    assert (-190,) not in left


def test_a_failed_record_that_is_deleted_does_not_keep_a_run_from_ending(journey: Journey) -> None:
    without_clamp(journey)
    fail_record(journey, 5)
    result = run_meddled(journey, after_batch(4, lambda: execute(journey, "DELETE FROM payments WHERE id = 5")))
    assert result.state == "finished"


def test_a_run_paused_while_it_catches_up_goes_on_and_misses_nothing(journey: Journey) -> None:
    def meddle(event: object, control: object) -> None:
        after_batch(5, lambda: copy_behind(journey, 150, 199))(event, control)  # type: ignore[arg-type]
        pause_after(11)(event, control)  # type: ignore[arg-type]

    paused = run_meddled(journey, meddle)
    assert (paused.state, paused.counts.read) == ("paused", 220)
    copy_behind(journey, 120, 149)
    execute(journey, "UPDATE payments SET schema_version = '2.1.0' WHERE id BETWEEN -149 AND -120")
    finished = journey.resume(paused.run_id)
    assert (finished.state, finished.counts.read) == ("finished", 280)
    assert asked(journey, "SELECT DISTINCT schema_version FROM payments") == [("3.0.0",)]
    assert journey.verify(paused.run_id).passed


def test_a_run_that_can_not_keep_up_pauses_with_the_reason(journey: Journey) -> None:
    def always(event: object, control: object) -> None:
        key = asked(journey, "SELECT min(id) - 1 FROM payments")[0][0]
        sql = f"INSERT INTO payments (id, {COLUMNS}) SELECT {key}, {COLUMNS} FROM payments WHERE id = 199"
        execute(journey, sql, f"UPDATE payments SET schema_version = '2.1.0' WHERE id = {key}")

    result = run_meddled(journey, lambda e, c: always(e, c) if type(e).__name__ == "BatchCommitted" else None)
    assert result.state == "paused"
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert isinstance(event.error, EnvironmentFailed)
    assert "faster" in event.error.what
    assert journey.resume(result.run_id).state == "finished"


def test_conflicts_of_a_rollback_that_was_cut_off_are_all_told_in_the_end(journey: Journey) -> None:
    before = journey.rows()
    again = journey.run().run_id
    changed = [new[0] for old, new in zip(before, journey.rows(), strict=True) if old[2] != new[2]]
    rewritten = {changed[0], changed[-1]}
    for key in rewritten:
        execute(journey, f"UPDATE payments SET doc = json_set(doc, '$.currency', 'XXX') WHERE id = {key}")
    with pytest.raises(RunCancelled):
        roll_back(again, journey.url, journey.ports, progress=cancel_at(5))
    result = journey.roll_back(again)
    assert set(result.conflicts) == {(key,) for key in rewritten}
    assert not result.is_proved
    assert set(journey.roll_back(again).conflicts) == set(result.conflicts)


def test_a_record_that_somebody_rewrote_since_keeps_its_version_stamp_in_a_rollback(journey: Journey) -> None:
    """The run changed nothing but the stamp of it: its new document belongs to the new version all the same."""
    before = journey.rows()
    run_id = journey.run().run_id
    keys = [new[0] for old, new in zip(before, journey.rows(), strict=True) if old[2] == new[2]]
    rewritten, deleted, *_, others_last = keys
    execute(
        journey,
        f"UPDATE payments SET doc = json_set(doc, '$.currency', 'XXX') WHERE id = {rewritten}",
        f"DELETE FROM payments WHERE id = {deleted}",
    )
    with pytest.raises(RunCancelled):
        roll_back(run_id, journey.url, journey.ports, progress=cancel_at(9))
    for _ in range(2):
        assert journey.roll_back(run_id).conflicts == ((rewritten,), (deleted,))
    stamps = dict(asked(journey, "SELECT id, schema_version FROM payments"))
    assert (stamps[rewritten], stamps[others_last]) == ("3.0.0", "2.1.0")


def test_a_later_run_of_the_same_table_goes_back_first_however_its_name_is_spelled(journey: Journey) -> None:
    first = journey.run()
    execute(journey, "UPDATE payments SET schema_version = '2.1.0' WHERE id < 50")
    from dataclasses import replace

    source = replace(journey.selection.source, table="main.PAYMENTS")
    second = replace(journey, selection=replace(journey.selection, source=source)).run()
    assert second.state == "finished"
    with pytest.raises(NotAllowed) as caught:
        journey.roll_back(first.run_id)
    assert second.run_id in caught.value.what


def test_the_bar_does_not_go_back_when_a_run_is_resumed(journey: Journey) -> None:
    paused = run_meddled(journey, pause_after(5))
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    journey.events.clear()
    journey.resume(paused.run_id)
    first = next(e.progress for e in journey.events if isinstance(e, ProgressMade))
    assert first.percentage >= event.progress.percentage


def test_a_failed_record_stays_on_its_version_and_is_counted_once_when_others_are_caught_up(journey: Journey) -> None:
    without_clamp(journey)
    fail_record(journey, 5)
    before = asked(journey, "SELECT * FROM payments WHERE id = 5")
    result = run_meddled(journey, after_batch(4, lambda: copy_behind(journey, 180, 190)))
    failed = dict(asked(journey, "SELECT schema_version, count(*) FROM payments GROUP BY 1"))["2.1.0"]
    assert (result.state, result.counts.read, result.counts.failed) == ("finished", 211, failed)
    assert asked(journey, "SELECT * FROM payments WHERE id = 5") == before
    assert journey.verify(result.run_id).passed


def test_verification_finds_a_record_that_waits_where_a_failed_one_was_deleted(journey: Journey) -> None:
    without_clamp(journey)
    fail_record(journey, 5)
    result = journey.run()
    execute(journey, "DELETE FROM payments WHERE id = 5")
    copy_behind(journey, 190, 190)
    execute(journey, "UPDATE payments SET schema_version = '2.1.0' WHERE id = -190")
    report = journey.verify(result.run_id)
    assert "1 records were not handled" in report.checks[-1].detail


def test_verification_finds_a_record_that_was_rewritten_after_it_was_only_stamped(journey: Journey) -> None:
    before = journey.rows()
    result = journey.run()
    key = next(new[0] for old, new in zip(before, journey.rows(), strict=True) if old[2] == new[2])
    execute(journey, f"UPDATE payments SET doc = json_set(doc, '$.description', 'other') WHERE id = {key}")
    failed = [check for check in journey.verify(result.run_id).checks if not check.passed]
    assert [check.name for check in failed] == ["Nobody else rewrote a migrated record"]
