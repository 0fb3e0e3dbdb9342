"""A plan is run beside a program's own work, which can ask how that stands."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard import WizardConfig, migration_status, start_migration
from desktop_wizard.engine.errors import InputWrong, NotAllowed, PlanDrifted
from tests.support.journey import Journey, small_journey


@pytest.fixture
def journey(tmp_path: Path) -> Journey:
    return small_journey(tmp_path)


def joined() -> None:
    """Wait for what goes on in the background."""
    for thread in threading.enumerate():
        if thread.name == "migration":
            thread.join(60.0)


def test_a_run_goes_on_while_its_status_is_asked_for(journey: Journey) -> None:
    held, go_on = threading.Event(), threading.Event()

    def transform(record: Any, context: Any) -> Any:
        held.set()
        go_on.wait()
        return record

    plan = journey.plan(backup=None)
    hosted = replace(plan, review=replace(plan.review, is_hosted=True))
    run_id = start_migration(hosted, WizardConfig(transform_record=transform))
    assert held.wait(60.0)
    assert (migration_status(run_id).state, migration_status(run_id).result) == ("running", None)
    go_on.set()
    joined()
    status = migration_status(run_id)
    assert status.result is not None
    assert (status.state, status.result.counts.migrated, status.error) == ("finished", 200, None)
    assert status.progress is not None
    assert status.progress.percentage == 100
    assert journey.verify(run_id).passed


def test_what_keeps_a_run_from_beginning_is_raised_at_once(journey: Journey) -> None:
    plan = journey.plan()
    with pytest.raises(PlanDrifted):
        start_migration(replace(plan, structure="another"))
    with pytest.raises(NotAllowed, match="callables"):
        start_migration(plan, WizardConfig(transform_record=lambda record, context: record))


def test_what_stops_a_run_is_in_its_status(journey: Journey) -> None:
    def refuse() -> bool:
        return False

    run_id = start_migration(journey.plan(backup=None), WizardConfig(on_before_migration=refuse))
    joined()
    status = migration_status(run_id)
    assert (status.state, status.result) == ("failed", None)
    assert "on_before_migration" in str(status.error)


def test_a_run_that_was_not_started_here_is_not_known() -> None:
    with pytest.raises(InputWrong, match="run_x"):
        migration_status("run_x")
