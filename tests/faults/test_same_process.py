"""A window outlives the runs in it: whatever ends a run, the same process can take it up again."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import DatabaseFailed, DiskFull, NotAllowed, RunCancelled, RunInTheWay
from desktop_wizard.engine.events import BatchCommitted, RunEvent, RunFinished, RunPaused
from desktop_wizard.engine.records.journal import SqlJournal
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.rollback import roll_back
from desktop_wizard.engine.runner import RunControl, resume_run
from desktop_wizard.engine.runs import list_runs
from desktop_wizard.engine.status import RunState
from tests.support.journey import Journey
from tests.support.meddling import after_batch, asked, pause_after, run_meddled


def the_run(journey: Journey) -> tuple[str, RunState]:
    (run,) = list_runs(journey.url, journey.ports)
    return run.run_id, run.state


def test_a_run_whose_database_was_moved_away_and_put_back_goes_on(journey: Journey) -> None:
    database = Path(journey.url.removeprefix("sqlite:///"))
    aside = database.with_name("aside")

    def move() -> None:
        for part in database.parent.glob(f"{database.name}*"):
            part.rename(aside.with_name(part.name.replace(database.name, aside.name)))

    paused = run_meddled(journey, after_batch(3, move))
    assert paused.state == "paused"
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert isinstance(event.error, DatabaseFailed)
    assert "moved" in event.error.what
    for part in database.parent.glob(f"{aside.name}*"):
        part.rename(database.with_name(part.name.replace(aside.name, database.name)))
    assert the_run(journey)[1] is RunState.INTERRUPTED
    assert journey.resume(paused.run_id).counts.read == 200
    assert journey.verify(paused.run_id).passed


def test_a_rollback_that_was_cancelled_is_taken_up_in_the_same_process(journey: Journey) -> None:
    before = journey.rows()
    run_id = journey.run().run_id

    def cancel_at_4(done: int, total: int) -> None:
        if done == 4:
            raise RunCancelled("Enough.")

    with pytest.raises(RunCancelled):
        roll_back(run_id, journey.url, journey.ports, progress=cancel_at_4)
    assert journey.roll_back(run_id).is_proved
    assert journey.rows() == before


def test_a_run_that_could_not_be_prepared_is_resumed(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(self: SqliteStore) -> Any:
        raise DatabaseFailed("The disk failed.")

    with monkeypatch.context() as patch:
        patch.setattr(SqliteStore, "prepare_for_run", fail)
        with pytest.raises(DatabaseFailed):
            journey.run()
    run_id, state = the_run(journey)
    assert state is RunState.INTERRUPTED
    assert journey.resume(run_id).state == "finished"


def test_a_living_run_is_refused_to_the_process_that_runs_it(journey: Journey) -> None:
    refused: list[RunInTheWay] = []

    def resume_too() -> None:
        run_id, state = the_run(journey)
        assert state is RunState.RUNNING
        with pytest.raises(RunInTheWay) as caught:
            journey.resume(run_id)
        refused.append(caught.value)

    assert run_meddled(journey, after_batch(2, resume_too)).state == "finished"
    assert refused[0].is_alive


def test_a_run_that_can_not_note_its_end_pauses_and_is_resumed(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(self: SqlJournal, run_id: str, then: RunState, *, seconds: float | None = None) -> None:
        raise DatabaseFailed("The database is locked.")

    with monkeypatch.context() as patch:
        patch.setattr(SqlJournal, "set_state", fail)
        result = journey.run()
    assert result.state == "paused"
    assert isinstance(journey.events[-1], RunPaused)
    assert journey.resume(result.run_id).state == "finished"
    assert journey.verify(result.run_id).passed


@pytest.mark.parametrize("when", ["run paused", "run finished"])
def test_a_full_data_folder_does_not_keep_a_run_from_telling_its_end(
    journey: Journey, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    audit = type(journey.ports.audit)
    append = audit.append

    def full(self: Any, action: str, **facts: Any) -> None:
        if action == when:
            raise DiskFull("The audit trail could not be written: the disk is full.", needed=4096, free=0)
        append(self, action, **facts)

    monkeypatch.setattr(audit, "append", full)
    result = run_meddled(journey, pause_after(3 if when == "run paused" else 99))
    assert isinstance(journey.events[-1], RunPaused | RunFinished)
    assert any("audit trail" in str(event) for event in journey.events)
    assert f"run {result.state}" == when


def test_a_listener_that_fails_leaves_a_run_that_goes_on(journey: Journey) -> None:
    def fail() -> None:
        raise ValueError("a broken listener")

    with pytest.raises(ValueError, match="broken listener"):
        run_meddled(journey, after_batch(2, fail))
    run_id, state = the_run(journey)
    assert state is RunState.PAUSED
    assert journey.resume(run_id).counts.read == 200


def test_a_run_that_timed_out_has_its_whole_time_again_when_it_is_resumed(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The clock makes each batch last ten seconds."""
    clock = type(journey.ports.clock)
    seconds = [0.0]

    def slow(event: RunEvent, control: RunControl) -> None:
        if isinstance(event, BatchCommitted):
            seconds[0] += 10

    monkeypatch.setattr(clock, "monotonic", lambda self: seconds[0])
    first = run_meddled(journey, slow, timeout=60)
    assert first.state == "paused"
    assert 0 < first.counts.read < 200
    events: list[RunEvent] = []

    def emit(event: RunEvent) -> None:
        events.append(event)
        slow(event, RunControl())

    again = resume_run(first.run_id, journey.url, journey.ports, emit=emit, control=RunControl())
    assert again.counts.read == 200
    assert again.state == "finished"


def test_a_paused_run_goes_on_in_the_database_that_another_path_names(journey: Journey, tmp_path: Path) -> None:
    paused = run_meddled(journey, pause_after(3))
    database = Path(journey.url.removeprefix("sqlite:///"))
    link = tmp_path / "link.sqlite"
    link.symlink_to(database)
    source = replace(journey.selection.source, url=f"sqlite:///{link}")
    elsewhere = replace(journey, selection=replace(journey.selection, source=source))
    assert elsewhere.resume(paused.run_id).state == "finished"
    assert asked(journey, "SELECT DISTINCT schema_version FROM payments") == [("3.0.0",)]


def test_a_run_that_is_over_is_not_resumed_and_says_what_can_be_done(journey: Journey) -> None:
    run_id = journey.run().run_id
    with pytest.raises(NotAllowed) as caught:
        journey.resume(run_id)
    assert "finished" in caught.value.what
    assert "roll it back" in caught.value.cure
