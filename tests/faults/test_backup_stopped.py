"""Stopping a run while its backup is made: nothing was changed, and it stays clear what can be done next."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.events import BatchCommitted, Phase, PhaseStarted, RunEvent, RunFinished, RunPaused
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.runner import RunControl
from tests.support.journey import Journey
from tests.support.meddling import asked, run_meddled


def pause_in_backup(event: RunEvent, control: RunControl) -> None:
    if isinstance(event, PhaseStarted) and event.phase is Phase.BACKUP:
        control.pause()


def cancel_in_backup(event: RunEvent, control: RunControl) -> None:
    if isinstance(event, PhaseStarted) and event.phase is Phase.BACKUP:
        control.cancel()


def has_batches(journey: Journey) -> bool:
    return any(isinstance(event, BatchCommitted) for event in journey.events)


def test_a_cancel_while_the_backup_is_made_changes_nothing_and_leaves_nothing(journey: Journey) -> None:
    before = journey.rows()
    result = run_meddled(journey, cancel_in_backup)
    assert (result.state, result.counts.read, result.backup_id) == ("cancelled", 0, None)
    assert isinstance(journey.events[-1], RunFinished)
    assert not has_batches(journey)
    assert journey.rows() == before
    assert journey.ports.backups.list() == []
    assert list((journey.ports.data_dir / "backups").iterdir()) == []
    assert asked(journey, "PRAGMA journal_mode") == [("delete",)]
    database = Path(journey.url.removeprefix("sqlite:///"))
    assert [path.name for path in database.parent.glob(f"{database.name}-*")] == []
    assert journey.run().state == "finished"


def test_a_pause_while_the_backup_is_made_is_resumed_with_a_backup(journey: Journey) -> None:
    before = journey.rows()
    paused = run_meddled(journey, pause_in_backup)
    assert (paused.state, paused.counts.read) == ("paused", 0)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert event.error is None
    assert journey.rows() == before
    finished = journey.resume(paused.run_id)
    assert finished.state == "finished"
    assert finished.backup_id
    assert journey.roll_back(paused.run_id).is_proved
    assert journey.rows() == before


@pytest.mark.parametrize("backup", [None, BackupStrategy.DATABASE_SNAPSHOT])
def test_a_pause_before_the_first_batch_writes_no_batch(journey: Journey, backup: BackupStrategy | None) -> None:
    def pause(event: RunEvent, control: RunControl) -> None:
        if isinstance(event, PhaseStarted) and event.phase is Phase.MIGRATING:
            control.pause()

    paused = run_meddled(journey, pause, backup=backup)
    assert (paused.state, paused.counts.read) == ("paused", 0)
    assert journey.resume(paused.run_id).counts.read == 200


def test_a_run_that_was_cancelled_before_it_wrote_can_be_rolled_back_and_that_is_proved(journey: Journey) -> None:
    result = run_meddled(journey, cancel_in_backup)
    rollback = journey.roll_back(result.run_id)
    assert (rollback.restored, rollback.conflicts, rollback.is_proved) == (0, (), True)
    assert "other programs" not in rollback.summary
