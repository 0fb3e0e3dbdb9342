"""Batches that are too large, too slow, or refused in part: what can go through does, and what can't is named."""

from __future__ import annotations

import json
import shutil
from itertools import pairwise
from typing import Any, NamedTuple

import pytest

from desktop_wizard.engine.errors import DatabaseBroken, DatabaseFailed, DiskFull
from desktop_wizard.engine.events import BackupMade, Logged, ProgressMade, RunPaused
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.records.sqlite_batch import SqliteBatch
from desktop_wizard.engine.runs import find_run
from tests.support.journey import SMALL, Journey
from tests.support.meddling import execute

BAD = (5, 6, 77, 200)
"""Records that the database refuses."""


def left_behind(journey: Journey, run_id: str) -> dict[Any, tuple[str, str]]:
    with find_run(run_id, journey.url, journey.ports) as found:
        return {record.key[0]: (record.cause, record.message) for record in found.journal.quarantined(run_id)}


def ledger_is_whole(journey: Journey, run_id: str) -> bool:
    """Tell whether batches are numbered without a gap, and ranges and indexes join."""
    with find_run(run_id, journey.url, journey.ports) as found:
        spans = [entry.span for entry in found.journal.ledger(run_id)]
    joined = all(
        (one.upto, one.first_index + one.size) == (two.after, two.first_index) for one, two in pairwise(spans)
    )
    return joined and [span.number for span in spans] == list(range(1, len(spans) + 1))


@pytest.mark.parametrize("is_dry_run", [True, False])
def test_a_version_that_is_refused_on_some_records_leaves_these_behind_and_no_other(
    journey: Journey, is_dry_run: bool
) -> None:
    execute(
        journey,
        f"CREATE TRIGGER t BEFORE UPDATE OF schema_version ON payments WHEN old.id IN {BAD} "
        "BEGIN SELECT RAISE(ABORT, 'closed account'); END",
    )
    before = journey.rows()
    result = journey.run(is_dry_run=is_dry_run)
    assert (result.state, result.counts.migrated, result.counts.failed) == ("finished", 196, 4)
    assert left_behind(journey, result.run_id) == dict.fromkeys(BAD, ("refused by the database", "closed account"))
    if not is_dry_run:
        after = journey.rows()
        assert [after[key - 1] for key in BAD] == [before[key - 1] for key in BAD]
        assert [row[-1] for row in after].count("3.0.0") == 196
        assert journey.verify(result.run_id).passed
        assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_a_constraint_that_is_looked_at_in_the_end_leaves_its_records_behind_and_no_other(journey: Journey) -> None:
    """A deferred foreign key refuses the commit of a whole batch; the batch is halved until the record is found."""
    execute(
        journey,
        "CREATE TABLE methods (name TEXT PRIMARY KEY)",
        "INSERT INTO methods SELECT DISTINCT json_extract(doc, '$.paymentMethod') FROM payments",
        "CREATE TABLE p2 (id INTEGER PRIMARY KEY, doc TEXT, schema_version TEXT, created_at TEXT, closed INT, "
        "method TEXT AS (CASE WHEN closed AND json_extract(doc, '$.paymentMethod') = 'bank_transfer' THEN 'none' "
        "ELSE json_extract(doc, '$.paymentMethod') END) STORED REFERENCES methods DEFERRABLE INITIALLY DEFERRED)",
        "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 'paypal') WHERE id IN (77, 78)",
        "INSERT INTO p2 (id, doc, schema_version, created_at, closed) "
        "SELECT id, doc, schema_version, created_at, id = 77 FROM payments",
        "DROP TABLE payments",
        "ALTER TABLE p2 RENAME TO payments",
    )
    before = journey.rows()
    result = journey.run()
    assert left_behind(journey, result.run_id) == {77: ("refused by the database", "FOREIGN KEY constraint failed")}
    assert (result.state, result.counts.migrated, result.counts.failed) == ("finished", 199, 1)
    assert ledger_is_whole(journey, result.run_id)
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_large_documents_go_in_batches_within_the_bytes_and_every_record_goes_once(journey: Journey) -> None:
    """20 MiB from record 40 on: nothing before says so, and a worker still keeps to the bytes. A counter goes on."""
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"].append({"kind": "set_value", "path": "$.description", "value": {"generate": "counter"}})
    rules["rules"].append({"kind": "cast", "path": "$.description", "to": "string"})
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    execute(journey, "UPDATE payments SET doc = doc || printf('%*s', 4194304, '') WHERE id BETWEEN 40 AND 44")
    before = journey.rows()
    result = journey.run(batch_size=100, workers=2)
    assert (result.state, result.counts.migrated) == ("finished", 200)
    with find_run(result.run_id, journey.url, journey.ports) as found:
        ends = [entry.span.upto[0] for entry in found.journal.ledger(result.run_id)]
    assert any(40 <= int(end) < 44 for end in ends), "the large ones are in more than one batch"
    assert ledger_is_whole(journey, result.run_id)
    given = [int(json.loads(str(row[2]))["description"]) for row in journey.rows()]
    assert given == list(range(1, 201))
    assert any("to stay within 16 MiB" in event.message for event in journey.events if isinstance(event, Logged))
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_a_passing_error_is_tried_again_with_growing_delays_and_costs_no_record(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    entered, calls = SqliteBatch.enter, 0
    waited: list[float] = []

    def enter(self: SqliteBatch, *arguments: Any) -> None:
        nonlocal calls
        calls += 1
        if calls in (3, 4, 5):
            raise DatabaseFailed("The database is busy.")
        entered(self, *arguments)

    def wait(seconds: float) -> bool:
        waited.append(seconds)
        return False

    monkeypatch.setattr(SqliteBatch, "enter", enter)
    monkeypatch.setattr(journey.control, "wait", wait)
    result = journey.run(retry_delay=1.0)
    assert (result.state, result.counts.migrated) == ("finished", 200)
    assert len(waited) == 3
    assert all(0.75 * 2**n <= seconds <= 1.25 * 2**n for n, seconds in enumerate(waited))
    assert journey.verify(result.run_id).passed


def test_a_damaged_database_is_not_tried_again(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0

    def enter(self: SqliteBatch, *arguments: Any) -> None:
        nonlocal calls
        calls += 1
        raise DatabaseBroken("The database file is damaged.")

    monkeypatch.setattr(SqliteBatch, "enter", enter)
    assert journey.run().state == "paused"
    assert calls == 1


def test_a_run_pauses_before_the_disk_is_full_and_goes_on_when_there_is_room(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Usage(NamedTuple):
        free: int

    before, calls = journey.rows(), 0

    def usage(path: object) -> Usage:
        nonlocal calls
        calls += 1
        return Usage(10**12 if calls < 5 else 1000)

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", usage)
        paused = journey.run(backup=None)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert isinstance(event.error, DiskFull)
    assert (event.error.free, event.error.needed > 16 * 1024**2) == (1000, True)
    assert 0 < paused.counts.read < 200
    assert journey.rows()[paused.counts.read :] == before[paused.counts.read :]
    assert journey.resume(paused.run_id).counts.read == 200
    assert journey.verify(paused.run_id).passed


def test_batches_that_another_program_changed_are_counted(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    compared, calls = SqliteBatch.is_as_read, 0

    def is_as_read(self: SqliteBatch, *arguments: Any) -> bool:
        nonlocal calls
        calls += 1
        return calls not in (2, 5) and compared(self, *arguments)

    monkeypatch.setattr(SqliteBatch, "is_as_read", is_as_read)
    journey.run()
    last = [event.progress for event in journey.events if isinstance(event, ProgressMade)][-1]
    assert last.conflicts == 2


def test_a_backup_of_what_would_change_holds_it_where_a_range_is_more_than_a_worker_takes_at_a_time(
    journey: Journey,
) -> None:
    """60 of the 200 documents are made 400 kB long, so that a range of them is read in pieces of 16 MiB."""
    execute(journey, "UPDATE payments SET doc = doc || printf('%400000s', '') WHERE id BETWEEN 71 AND 130")
    result = journey.run(backup=BackupStrategy.INCREMENTAL, batch_size=200)
    (made,) = [event.backup for event in journey.events if isinstance(event, BackupMade)]
    assert (result.counts.failed, result.counts.migrated) == (0, SMALL)
    assert made.records == SMALL
