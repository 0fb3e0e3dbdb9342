"""A rehearsal: run and rolled back on a copy, compared column by column, the records themselves left alone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.rehearsal import Rehearsal, rehearse
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey
from tests.support.sqlite_ground import contents, run_sql

RECORDS = 300


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    place = create_sample("payments", tmp_path / "sample", records=RECORDS)
    return Journey(build_ports(tmp_path / "data"), place.selection, place.rules)


def database(journey: Journey) -> Path:
    return Path(journey.url.removeprefix("sqlite:///"))


def rehearsed(journey: Journey, **given: int) -> Rehearsal:
    return rehearse(journey.plan(), journey.ports, **given)


def test_a_migration_that_can_be_taken_back_is_proved_on_a_copy(journey: Journey) -> None:
    result = rehearsed(journey)
    assert (result.records, result.restored, result.different) == (RECORDS, RECORDS, ())
    assert result.counts.changed == journey.plan().review.impact.affected
    assert result.summary == "300 of 300 restored byte-identical."


def test_the_records_and_their_database_stay_as_they_are(journey: Journey) -> None:
    before = database(journey).read_bytes()
    rehearsed(journey)
    assert database(journey).read_bytes() == before


def test_affected_records_come_first(journey: Journey) -> None:
    result = rehearsed(journey, size=20)
    assert (result.records, result.affected, result.counts.changed) == (20, 20, 20)


def test_a_trigger_that_writes_the_time_is_found_out(journey: Journey) -> None:
    run_sql(
        database(journey),
        "CREATE TRIGGER noting AFTER UPDATE OF doc ON payments "
        "BEGIN UPDATE payments SET created_at = created_at || '!' WHERE id = new.id; END",
    )
    result = rehearsed(journey)
    assert not result.is_proved
    assert len(result.different) == result.counts.changed
    assert "Not the same as before: " in result.summary


def test_only_the_rows_asked_for_are_copied_with_what_no_rule_knows_of(journey: Journey) -> None:
    run_sql(
        database(journey),
        "ALTER TABLE payments ADD COLUMN note BLOB",
        "ALTER TABLE payments ADD COLUMN doubled GENERATED ALWAYS AS (id * 2) VIRTUAL",
        "UPDATE payments SET note = CAST(x'ff00fe' AS TEXT) WHERE id % 2",
        "UPDATE payments SET note = 1e400 WHERE id % 3 = 0",
        "CREATE INDEX by_note ON payments (note)",
        "CREATE VIEW noted AS SELECT * FROM payments WHERE note IS NOT NULL",
        "CREATE TABLE others (id INTEGER PRIMARY KEY REFERENCES payments)",
    )
    assert rehearsed(journey, size=50).summary == "50 of 50 restored byte-identical."


def test_nothing_is_left_behind(journey: Journey) -> None:
    rehearsed(journey)
    assert list((journey.ports.data_dir / "rehearsals").iterdir()) == []


@pytest.mark.parametrize("stopped_at", [1, 2, 3])
def test_it_can_be_cancelled_at_any_step(journey: Journey, stopped_at: int) -> None:
    def stop(done: int, total: int) -> None:
        if done == stopped_at:
            raise RunCancelled("That is enough.")

    progress: Callable[[int, int], None] = stop
    with pytest.raises(RunCancelled):
        rehearse(journey.plan(), journey.ports, progress=progress)
    assert list((journey.ports.data_dir / "rehearsals").iterdir()) == []


def test_the_audit_trail_tells_of_the_rehearsal_alone(journey: Journey) -> None:
    rehearsed(journey)
    assert [entry["action"] for entry in journey.ports.audit.entries()] == ["rehearsal finished"]


def test_a_table_without_records_has_nothing_to_rehearse(journey: Journey) -> None:
    run_sql(database(journey), "DELETE FROM payments")
    assert rehearsed(journey).summary == "There is no record to rehearse on."
    assert contents(database(journey)) == []
