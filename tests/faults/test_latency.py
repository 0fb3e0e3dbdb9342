"""How soon a run stops when it is asked to, under load, and what becomes of it when its database is out of reach."""

from __future__ import annotations

import random
import threading
import time
from pathlib import Path

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.events import BatchCommitted, RunEvent, RunPaused
from desktop_wizard.engine.runner import RunControl, start_run
from tests.faults.test_planted_corruption import large as large
from tests.support.journey import Journey
from tests.support.meddling import after_batch, run_meddled
from tests.support.scoreboard import IS_LONG, Figure

STOPS = 20 if IS_LONG else 3
PATIENCE = 1.0 if IS_LONG else 5.0
"""Seconds. The long form wants a quiet machine; in the short one others may be at work."""


def test_a_run_under_way_pauses_within_a_second_wherever_it_is(large: Journey, figure: Figure) -> None:
    dice, waits = random.Random(3), []
    plan = large.plan(batch_size=10_000, backup=None)
    run_id = ""
    while len(waits) < STOPS:
        control, asked_at, has_begun = RunControl(), [], threading.Event()

        def pause(control: RunControl, asked_at: list[float], has_begun: threading.Event) -> None:
            has_begun.wait(60)
            threading.Event().wait(dice.uniform(0, 0.2))
            asked_at.append(time.monotonic())
            control.pause()

        def emit(event: RunEvent, has_begun: threading.Event = has_begun) -> None:
            if type(event).__name__ in ("PhaseStarted", "RunStarted"):
                has_begun.set()

        thread = threading.Thread(target=pause, args=(control, asked_at, has_begun))
        thread.start()
        result = start_run(plan, large.ports, emit=emit, control=control)
        ended_at = time.monotonic()
        thread.join()
        run_id = result.run_id
        if result.state == "paused":
            waits.append(ended_at - asked_at[0])
        large.roll_back(run_id)
    assert max(waits) <= PATIENCE
    figure(8, f"{STOPS} pauses in batches of 10,000: {max(waits):.2f} s at most")


def test_a_database_that_goes_out_of_reach_pauses_the_run_and_nothing_is_lost(
    journey: Journey, figure: Figure
) -> None:
    database = Path(journey.url.removeprefix("sqlite:///"))
    gone = database.with_suffix(".gone")
    paused = run_meddled(journey, after_batch(3, lambda: database.rename(gone)), backup=None)
    event = journey.events[-1]
    assert isinstance(event, RunPaused)
    assert isinstance(event.error, DatabaseFailed)
    assert event.error.cure
    done = sum(isinstance(each, BatchCommitted) for each in journey.events)
    gone.rename(database)
    assert journey.resume(paused.run_id).counts.read == 200
    assert journey.verify(paused.run_id).passed
    figure(8, f"database moved away behind batch {done}: paused with a cure, resumed, 200 of 200 records")
