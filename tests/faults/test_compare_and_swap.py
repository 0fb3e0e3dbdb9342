"""Another program writes between the moment a worker has read a batch and the moment it is committed."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest

from desktop_wizard.engine.events import Logged
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.records.sqlite_batch import SqliteBatch
from desktop_wizard.engine.runner.committing import OPTIMISTIC_ATTEMPTS
from tests.support.journey import Journey
from tests.support.meddling import asked, execute

COLUMNS = "doc, schema_version, created_at"
BATCH_3 = range(41, 61)


def before_commit_of_batch_3(
    monkeypatch: pytest.MonkeyPatch, meddle: Callable[[int], object], *, times: int = 1
) -> None:
    """Have `meddle` called just before batch 3 is written, when its worker has answered; again for each new try."""
    opened = SqliteStore.batch
    calls = 0

    def batch(self: SqliteStore) -> AbstractContextManager[SqliteBatch]:
        nonlocal calls
        calls += 1
        if 3 <= calls < 3 + times:
            meddle(calls - 3)
        return opened(self)

    monkeypatch.setattr(SqliteStore, "batch", batch)


def changed_by_the_run(journey: Journey) -> int:
    """Return a record of batch 3 that the rules change."""
    key = BATCH_3[7]
    execute(journey, f"UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 'paypal') WHERE id = {key}")
    return key


@pytest.mark.parametrize("times", [1, OPTIMISTIC_ATTEMPTS], ids=["once", "until the batch is read under the lock"])
def test_a_change_after_the_read_is_migrated_and_not_overwritten(
    journey: Journey, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    key = changed_by_the_run(journey)
    before_commit_of_batch_3(
        monkeypatch,
        lambda nth: execute(
            journey, f"UPDATE payments SET doc = json_set(doc, '$.description', 'change {nth}') WHERE id = {key}"
        ),
        times=times,
    )
    result = journey.run()
    ((text,),) = asked(journey, f"SELECT doc FROM payments WHERE id = {key}")
    document = json.loads(str(text))
    assert (document["description"], document["paymentMethod"]) == (f"change {times - 1}", "bank_transfer")
    assert sum("reading it again" in str(event) for event in journey.events if isinstance(event, Logged)) == times
    assert journey.verify(result.run_id).passed
    monkeypatch.undo()
    assert not journey.roll_back(result.run_id).conflicts
    ((text,),) = asked(journey, f"SELECT doc FROM payments WHERE id = {key}")
    document = json.loads(str(text))
    assert (document["description"], document["paymentMethod"]) == (f"change {times - 1}", "paypal")


def test_a_record_that_is_deleted_after_the_read_stays_deleted_and_uncounted(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = changed_by_the_run(journey)
    before_commit_of_batch_3(monkeypatch, lambda nth: execute(journey, f"DELETE FROM payments WHERE id = {key}"))
    result = journey.run()
    assert (result.counts.read, result.counts.failed) == (199, 0)
    assert asked(journey, f"SELECT count(*) FROM payments WHERE id = {key}") == [(0,)]
    assert journey.verify(result.run_id).passed


def test_a_record_that_is_inserted_after_the_read_is_migrated_before_it_is_stamped(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = changed_by_the_run(journey)
    execute(journey, f"CREATE TABLE aside AS SELECT * FROM payments WHERE id = {key}")
    execute(journey, f"DELETE FROM payments WHERE id = {key}")
    sql = f"INSERT INTO payments (id, {COLUMNS}) SELECT id, {COLUMNS} FROM aside"
    before_commit_of_batch_3(monkeypatch, lambda nth: execute(journey, sql))
    result = journey.run()
    assert result.counts.read == 200
    ((text, version),) = asked(journey, f"SELECT doc, schema_version FROM payments WHERE id = {key}")
    assert (json.loads(str(text))["paymentMethod"], version) == ("bank_transfer", "3.0.0")


def test_a_record_that_another_program_migrates_after_the_read_is_left_to_it(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    key = changed_by_the_run(journey)
    sql = f"UPDATE payments SET doc = '{{\"theirs\": true}}', schema_version = '3.0.0' WHERE id = {key}"
    before_commit_of_batch_3(monkeypatch, lambda nth: execute(journey, sql))
    result = journey.run()
    assert result.counts.read == 199
    assert asked(journey, f"SELECT doc FROM payments WHERE id = {key}") == [('{"theirs": true}',)]
    monkeypatch.undo()
    journey.roll_back(result.run_id)
    kept = asked(journey, f"SELECT doc, schema_version FROM payments WHERE id = {key}")
    assert kept == [('{"theirs": true}', "3.0.0")]
