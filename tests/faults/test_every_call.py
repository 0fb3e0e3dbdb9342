"""The database fails at every Nth call, once or from then on: each end is one that is known, and nothing is lost."""

from __future__ import annotations

import shutil
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import EnvironmentFailed, InputWrong, Refused
from desktop_wizard.engine.runs import list_runs
from desktop_wizard.engine.status import RunState
from tests.support.faulty_database import Saboteur
from tests.support.journey import Journey
from tests.support.local_workers import use_local_workers
from tests.support.meddling import execute
from tests.support.scoreboard import IS_LONG, Figure

SHORT_STEP = 11
"""Calls between two faults in the short form; the long form has a fault at every call."""

RECORDS = 40


@pytest.fixture
def small(journey: Journey, monkeypatch: pytest.MonkeyPatch) -> Journey:
    """Return a journey over 40 records in batches of 10, one of which fails, with workers in this process."""
    use_local_workers(monkeypatch)
    execute(
        journey,
        f"DELETE FROM payments WHERE id > {RECORDS}",
        "UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 7) WHERE id = 15",
    )
    journey.options = replace(journey.options, batch_size=10, backup=None, max_retries=1)
    return journey


class Ground:
    """The same database again and again, as it was."""

    def __init__(self, journey: Journey, folder: Path) -> None:
        self.journey = journey
        self._database = Path(journey.url.removeprefix("sqlite:///"))
        self._kept = folder / "kept.sqlite"
        shutil.copy(self._database, self._kept)
        self.plan = journey.plan()
        self.before = journey.rows()
        self.migrated = self._oracle()

    def _oracle(self) -> list[tuple[Any, ...]]:
        self.journey.start(self.plan)
        return self.journey.rows()

    def anew(self) -> None:
        for suffix in ("", "-wal", "-shm", "-journal"):
            self._database.with_name(self._database.name + suffix).unlink(missing_ok=True)
        shutil.copy(self._kept, self._database)
        self.journey.events.clear()

    def run_id(self) -> str | None:
        runs = [run for run in list_runs(self.journey.url, self.journey.ports) if not run.is_dry_run]
        return runs[0].run_id if runs else None

    def end(self) -> str:
        """Return how things stand once the database works again, after checking that it is one of the good ends."""
        run_id = self.run_id()
        if run_id is None:
            assert self.journey.rows() == self.before
            return "refused"
        (run,) = [run for run in list_runs(self.journey.url, self.journey.ports) if run.run_id == run_id]
        if run.state is RunState.FINISHED:
            assert self.journey.rows() == self.migrated
            return "migrated"
        assert run.state in (RunState.PAUSED, RunState.INTERRUPTED), run.state
        assert self.journey.resume(run_id).state == "finished"
        assert self.journey.rows() == self.migrated
        assert self.journey.verify(run_id).passed
        assert self.journey.roll_back(run_id).is_proved
        assert self.journey.rows() == self.before
        return "resumable"


@pytest.mark.parametrize("is_for_ever", [False, True], ids=["once", "for ever"])
def test_a_run_ends_well_whatever_call_of_the_database_fails(
    small: Journey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_for_ever: bool, figure: Figure
) -> None:
    ground = Ground(small, tmp_path)
    saboteur = Saboteur(monkeypatch)
    ends: Counter[str] = Counter()
    at = 1
    while True:
        ground.anew()
        saboteur.arm(at, is_for_ever=is_for_ever)
        with suppress(EnvironmentFailed, InputWrong, Refused):  # not a Bug: that is no end
            small.start(ground.plan)
        was_hit = saboteur.hits > 0
        saboteur.arm(None)
        ends[ground.end()] += 1
        if not was_hit:
            break
        at += 1 if IS_LONG else SHORT_STEP
    faults = sum(ends.values()) - 1
    assert faults > 5
    told = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
    figure(2, f"{faults} faults in a run, {'each for ever' if is_for_ever else 'each once'}: {told}")


@pytest.mark.parametrize("is_for_ever", [False, True], ids=["once", "for ever"])
def test_a_rollback_ends_well_whatever_call_of_the_database_fails(
    small: Journey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_for_ever: bool, figure: Figure
) -> None:
    ground = Ground(small, tmp_path)
    saboteur = Saboteur(monkeypatch)
    ends: Counter[str] = Counter()
    at = 1
    while True:
        ground.anew()
        saboteur.arm(None)
        run_id = small.start(ground.plan).run_id
        saboteur.arm(at, is_for_ever=is_for_ever)
        end = "restored"
        try:
            small.roll_back(run_id)
        except (EnvironmentFailed, InputWrong, Refused):
            end = "resumable"
        was_hit = saboteur.hits > 0
        saboteur.arm(None)
        assert small.roll_back(run_id).is_proved
        assert small.rows() == ground.before
        ends[end] += 1
        if not was_hit:
            break
        at += 1 if IS_LONG else SHORT_STEP
    told = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
    figure(2, f"{sum(ends.values()) - 1} faults in a rollback, {'for ever' if is_for_ever else 'once'}: {told}")
