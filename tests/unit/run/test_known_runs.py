"""The runs of every database that is known."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.known_runs import known_runs
from desktop_wizard.engine.status import RunState
from tests.support.journey import Journey, small_journey
from tests.support.known_runs import known_run


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    return small_journey(tmp_path)


def test_dry_and_real_runs_of_a_database_are_listed_newest_first(journey: Journey) -> None:
    dry, real = journey.run(is_dry_run=True), journey.run()
    found = known_runs([journey.url, journey.url], journey.ports)
    assert [(run.run_id, run.is_dry_run) for run in found.runs] == [(real.run_id, False), (dry.run_id, True)]
    newest = found.runs[0]
    assert (newest.table, newest.from_version, newest.to_version) == ("payments", "2.1.0", "3.0.0")
    assert newest.counts == real.counts
    assert (newest.can_resume, newest.can_roll_back, newest.can_verify) == (False, True, True)
    assert found.problems == ()


def test_a_dry_run_that_was_cut_off_before_it_was_noted_hides_no_other(journey: Journey) -> None:
    journey.run(is_dry_run=True)
    real = journey.run()
    folder = journey.ports.data_dir / "dry_runs"
    (noted,) = folder.glob("*.sqlite")
    for file in folder.iterdir():
        file.unlink()
    noted.touch()
    assert [run.run_id for run in known_runs([journey.url], journey.ports).runs] == [real.run_id]


def test_a_database_that_is_gone_hides_nothing_of_the_others_and_is_not_made(
    journey: Journey, tmp_path: Path
) -> None:
    run = journey.run(is_dry_run=True)
    gone = tmp_path / "gone.db"
    found = known_runs([f"sqlite:///{gone}", journey.url], journey.ports)
    assert [known.run_id for known in found.runs] == [run.run_id]
    assert str(gone) in found.problems[0]
    assert not gone.exists()


def test_reading_can_be_stopped_between_two_databases(journey: Journey) -> None:
    def stop(done: int, total: int) -> None:
        raise RunCancelled("enough")

    with pytest.raises(RunCancelled):
        known_runs([journey.url], journey.ports, stop)


@pytest.mark.parametrize(
    ("facts", "resumes", "rolls_back"),
    [
        ({"state": RunState.PAUSED}, True, True),
        ({"state": RunState.INTERRUPTED, "is_dry_run": True}, True, False),
        ({"state": RunState.RUNNING}, False, False),
        ({"state": RunState.COMPLETED, "has_images": False}, False, False),
        ({"state": RunState.ROLLED_BACK}, False, False),
        ({"state": RunState.ROLLING_BACK}, False, True),
    ],
)
def test_what_can_be_done_follows_from_the_state(facts: dict[str, object], resumes: bool, rolls_back: bool) -> None:
    run = known_run(**facts)
    assert (run.can_resume, run.can_roll_back) == (resumes, rolls_back)
