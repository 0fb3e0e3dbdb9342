"""Triggers and constraints of the database have their own mind; what they do is noticed, never overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.events import RunPaused
from desktop_wizard.engine.ports import Changes, DocumentChange, ReadMark
from desktop_wizard.engine.undo import records_digest
from tests.support.journey import Journey
from tests.support.meddling import execute
from tests.support.sqlite_ground import SqliteGround, run_sql


def test_what_a_trigger_did_to_a_record_that_a_worker_has_read_is_noticed(tmp_path: Path) -> None:
    """The own commit fires it, so no other connection tells of a change."""
    ground = SqliteGround(tmp_path)
    ground.fill(10)
    run_sql(
        ground.path,
        "CREATE TRIGGER t AFTER UPDATE OF doc ON payments WHEN old.id = 'txn_00001' BEGIN "
        "UPDATE payments SET doc = '{\"n\": 99}' WHERE id = 'txn_00008'; END",
    )
    store = ground.stores.open(ground.source)
    token = store.change_token()
    second = store.next_range(2, ("txn_00004",), 5, 5, ["1.0.0"])
    assert second is not None
    reader = store.reader(["1.0.0"]).open()
    mark = ReadMark(token, records_digest(reader.read(second)))
    reader.close()
    with store.batch() as batch:
        assert batch.is_as_read(second, mark)
        assert batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"{}")])).refused == ()
    with store.batch() as batch:
        assert not batch.is_as_read(second, mark)
    store.close()


def test_a_stamp_that_a_trigger_ignores_stops_the_run_before_a_record_is_migrated_twice(journey: Journey) -> None:
    execute(
        journey,
        "CREATE TRIGGER t BEFORE UPDATE OF schema_version ON payments WHEN old.id = 30 BEGIN "
        "SELECT RAISE(IGNORE); END",
    )
    before = journey.rows()
    result = journey.run()
    assert (result.state, result.counts.read) == ("paused", 20)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert event.error is not None
    assert "19 of 20" in event.error.what
    execute(journey, "DROP TRIGGER t")
    assert journey.rows()[20:] == before[20:]
    assert journey.roll_back(result.run_id).is_proved


def test_a_dry_run_finds_that_the_database_does_not_take_the_new_version(journey: Journey) -> None:
    execute(
        journey,
        "CREATE TRIGGER t BEFORE UPDATE OF schema_version ON payments WHEN new.schema_version = '3.0.0' BEGIN "
        "SELECT RAISE(ABORT, 'no such version'); END",
    )
    before = journey.rows()
    for is_dry_run in (True, False):
        with pytest.raises(NotAllowed) as caught:
            journey.run(is_dry_run=is_dry_run)
        assert "no such version" in caught.value.what
        assert journey.rows() == before
