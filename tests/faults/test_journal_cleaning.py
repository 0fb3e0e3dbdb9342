"""Undo images hold personal data: they can be removed, and it is said what is not possible any more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_wizard.engine.errors import InputWrong, NotAllowed
from desktop_wizard.engine.journal_cleaning import remove_images, remove_journal
from desktop_wizard.engine.model import ConflictChoice
from desktop_wizard.engine.status import RunState
from tests.support.meddling import asked
from tests.support.migrated import Migrated

TABLES = "SELECT name FROM sqlite_schema WHERE name LIKE 'desktop!_wizard!_%' ESCAPE '!'"


def test_removed_images_are_gone_from_the_file_and_the_rest_of_the_journal_stays(migrated: Migrated) -> None:
    (block,) = asked(migrated.journey, "SELECT block FROM desktop_wizard_undo ORDER BY number LIMIT 1")
    needle = bytes(block[0])[20:60]  # type: ignore[arg-type]
    assert needle in migrated.database.read_bytes()
    removal = remove_images(migrated.journey.url, migrated.journey.ports, run_id=migrated.result.run_id)
    assert (removal.runs, removal.images) == ((migrated.result.run_id,), 10)
    assert needle not in migrated.database.read_bytes()
    assert asked(migrated.journey, "SELECT count(*) FROM desktop_wizard_batches") == [(10,)]


def test_what_is_not_possible_any_more_is_said_and_the_backup_is_named(migrated: Migrated) -> None:
    journey, run_id = migrated.journey, migrated.result.run_id
    assert "can't be rolled back any more" in remove_images(journey.url, journey.ports, run_id=run_id).summary
    with pytest.raises(NotAllowed, match="undo images of this run were removed") as caught:
        journey.roll_back(run_id)
    assert f"backups restore {migrated.result.backup_id}" in caught.value.cure
    with pytest.raises(NotAllowed, match="Whether a run or others changed them can't be told any more"):
        migrated.restore()
    assert migrated.restore(conflicts=ConflictChoice.RESTORE).is_proved
    assert migrated.now() == migrated.before


def test_only_runs_that_ended_long_ago_lose_their_images_by_age(migrated: Migrated) -> None:
    journey = migrated.journey
    assert remove_images(journey.url, journey.ports, older_than=timedelta(days=1)).runs == ()
    assert remove_images(journey.url, journey.ports, older_than=timedelta(0)).runs == (migrated.result.run_id,)
    assert remove_images(journey.url, journey.ports, older_than=timedelta(0)).runs == ()


def test_looking_first_removes_nothing(migrated: Migrated) -> None:
    journey = migrated.journey
    seen = remove_journal(journey.url, journey.ports, is_dry_run=True)
    assert (seen.is_whole, seen.images) == (True, 10)
    assert remove_images(journey.url, journey.ports, older_than=timedelta(0), is_dry_run=True).images == 10
    assert journey.roll_back(migrated.result.run_id).is_proved


def test_a_removed_journal_leaves_no_table_and_the_records_as_they_are(migrated: Migrated) -> None:
    now = migrated.now()
    removal = remove_journal(migrated.journey.url, migrated.journey.ports)
    assert "can't be resumed, verified, reported or rolled back any more" in removal.summary
    assert asked(migrated.journey, TABLES) == []
    assert migrated.now() == now
    assert migrated.journey.ports.audit.entries()[-1]["action"] == "journal removed"
    with pytest.raises(InputWrong, match="There is no journal"):
        remove_journal(migrated.journey.url, migrated.journey.ports)


def test_after_the_journal_the_backup_still_goes_back_and_says_what_it_can_not_know(migrated: Migrated) -> None:
    remove_journal(migrated.journey.url, migrated.journey.ports)
    with pytest.raises(NotAllowed, match="200 records differ from the backup"):
        migrated.restore()
    assert migrated.restore(conflicts=ConflictChoice.RESTORE).is_proved
    assert migrated.now() == migrated.before


def test_nothing_is_removed_while_a_run_is_not_finished(migrated: Migrated) -> None:
    journey, run_id = migrated.journey, migrated.result.run_id
    journal = journey.ports.stores.own_journal(journey.url)
    journal.set_state(run_id, RunState.ROLLING_BACK)
    journal.close()
    for remove in (
        lambda: remove_journal(journey.url, journey.ports),
        lambda: remove_images(journey.url, journey.ports, run_id=run_id),
    ):
        with pytest.raises(NotAllowed, match="is interrupted, and its undo images may be needed yet"):
            remove()
    assert remove_images(journey.url, journey.ports, older_than=timedelta(0)).runs == ()
