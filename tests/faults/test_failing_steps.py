"""A batch that fails at any of its steps leaves nothing behind: journal and data never disagree."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
import pytest

from desktop_wizard.engine.errors import DatabaseFailed, WorkerDied
from desktop_wizard.engine.events import RunPaused
from desktop_wizard.engine.records.sqlite_batch import SqliteBatch
from desktop_wizard.engine.runs import list_runs
from tests.support.journey import Journey
from tests.support.meddling import after_batch, execute, run_meddled

STEPS = ("write", "quarantine", "stamp", "save_undo", "enter")


def with_failures(journey: Journey) -> None:
    """Let one record of each batch fail, so that every step has something to do."""
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.amount', -7) WHERE id % 20 = 5")
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"] = [rule for rule in rules["rules"] if rule["kind"] != "clamp"]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")


def failing(step: Callable[..., Any], *, at: int, is_done: bool) -> Callable[..., Any]:
    """Return a step that raises from its `at`th call on, before or after it did its work."""
    calls = 0

    def fails(self: SqliteBatch, *arguments: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        result = step(self, *arguments, **named) if calls < at or is_done else None
        if calls >= at:
            raise DatabaseFailed("The disk failed.")
        return result

    return fails


@pytest.mark.parametrize("is_done", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("step", STEPS)
def test_a_batch_that_fails_at_one_step_leaves_nothing_behind(
    journey: Journey, monkeypatch: pytest.MonkeyPatch, step: str, is_done: bool
) -> None:
    with_failures(journey)
    before = journey.rows()
    with monkeypatch.context() as patch:
        patch.setattr(SqliteBatch, step, failing(getattr(SqliteBatch, step), at=3, is_done=is_done))
        paused = journey.run(max_retries=1)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    (run,) = list_runs(journey.url, journey.ports)
    done = run.counts.read
    assert done == 40
    after = journey.rows()
    assert after[done:] == before[done:]
    assert [row[-1] for row in after[:done]].count("3.0.0") == run.counts.migrated
    finished = journey.resume(paused.run_id)
    assert finished.counts.read == 200
    assert journey.verify(paused.run_id).passed
    assert journey.roll_back(paused.run_id).is_proved
    assert journey.rows() == before


@pytest.mark.parametrize("step", ["restore", "forget_undo"])
def test_a_rollback_that_fails_at_one_step_is_taken_up(
    journey: Journey, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = journey.rows()
    run_id = journey.run().run_id
    with monkeypatch.context() as patch:
        patch.setattr(SqliteBatch, step, failing(getattr(SqliteBatch, step), at=3, is_done=True))
        with pytest.raises(DatabaseFailed):
            journey.roll_back(run_id)
    again = journey.roll_back(run_id)
    assert (again.already, again.conflicts, again.is_proved) == (0, (), True)
    assert journey.rows() == before


@pytest.mark.parametrize("workers", [1, 2])
def test_a_worker_that_is_killed_pauses_the_run_and_never_ends_it(journey: Journey, workers: int) -> None:
    def kill_workers() -> None:
        for child in psutil.Process().children():
            if "--worker" in child.cmdline():
                child.kill()

    # so many batches that the ranges which are under way ahead of the second can't be all that is left
    paused = run_meddled(journey, after_batch(2, kill_workers), workers=workers, batch_size=5)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert isinstance(event.error, WorkerDied)
    assert event.error.cure
    assert paused.counts.read < 200
    assert journey.resume(paused.run_id).counts.read == 200
    assert journey.verify(paused.run_id).passed


def test_a_locked_database_pauses_the_run_and_is_named(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_wizard.engine.records.sqlite_file.BUSY_SECONDS", 0.01)
    database = Path(journey.url.removeprefix("sqlite:///"))
    other = sqlite3.connect(database, isolation_level=None)
    paused = run_meddled(journey, after_batch(2, lambda: other.execute("BEGIN IMMEDIATE")), max_retries=1)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert isinstance(event.error, DatabaseFailed)
    assert "locked" in event.error.what
    assert event.error.cure
    other.execute("ROLLBACK")
    other.close()
    assert paused.counts.read == 40
    assert journey.resume(paused.run_id).counts.read == 200
