"""A run that an older program began goes on in this one: its journal is brought up, and nothing of it is lost."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.records.journal_tables import JOURNAL_VERSION
from desktop_wizard.engine.rollback import roll_back
from tests.support.journey import Journey
from tests.support.meddling import asked, execute, pause_after, run_meddled

BACK: dict[int, tuple[str, ...]] = {
    5: ("ALTER TABLE desktop_wizard_batches DROP COLUMN foreseen",),
    4: ("ALTER TABLE desktop_wizard_batches DROP COLUMN mark_before",),
    3: ("ALTER TABLE desktop_wizard_batches DROP COLUMN digest_before",),
    2: ("DROP TABLE desktop_wizard_audit",),
    1: (
        "ALTER TABLE desktop_wizard_quarantine DROP COLUMN shape",
        "ALTER TABLE desktop_wizard_quarantine DROP COLUMN value",
    ),
}
"""What a journal of a version has not that the one after it has."""


def made_older(journey: Journey, version: int) -> None:
    """Make the journal one that the program of an older journal version wrote."""
    for lower in range(JOURNAL_VERSION - 1, version - 1, -1):
        execute(journey, *BACK[lower])
    execute(journey, f"UPDATE desktop_wizard_journal SET version = {version}")


def version_of(journey: Journey) -> object:
    return asked(journey, "SELECT version FROM desktop_wizard_journal")[0][0]


def test_every_version_before_this_one_is_among_those_that_are_tried() -> None:
    assert sorted(BACK) == list(range(1, JOURNAL_VERSION))


@pytest.mark.parametrize("version", sorted(BACK))
def test_a_run_that_an_older_program_began_is_resumed_verified_and_taken_back(journey: Journey, version: int) -> None:
    execute(journey, "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 7) WHERE id IN (15, 150)")
    before = journey.rows()
    journey.run(is_dry_run=True)
    paused = run_meddled(journey, pause_after(4), backup=None)
    made_older(journey, version)
    finished = journey.resume(paused.run_id)
    assert version_of(journey) == JOURNAL_VERSION
    assert (finished.state, finished.counts.read, finished.counts.failed) == ("finished", 200, 2)
    assert finished.prediction is not None
    assert (finished.prediction.is_kept, finished.prediction.has_data_moved) == (True, None if version < 5 else False)
    assert journey.verify(paused.run_id).passed
    roll_back(paused.run_id, journey.url, journey.ports)
    assert journey.rows() == before
