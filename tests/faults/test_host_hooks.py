"""A host's callables see the records of a run, in a thread of the program; their promises are weaker, and kept."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop_wizard.engine.errors import NotAllowed, ScriptRefused
from desktop_wizard.engine.events import Logged, PhaseStarted
from desktop_wizard.engine.model import MigrationContext, MigrationResult
from desktop_wizard.engine.runner import RunControl, resume_run, start_run
from desktop_wizard.engine.script import HostHooks
from tests.support.journey import Journey

Transform = Callable[[Any, MigrationContext], Any]


def run(journey: Journey, hooks: HostHooks, **options: Any) -> MigrationResult:
    plan = journey.plan(**options)
    plan = replace(plan, review=replace(plan.review, is_hosted=hooks.sees_records))
    return start_run(plan, journey.ports, emit=journey.events.append, control=journey.control, host=hooks)


def plainly(record: Any, context: MigrationContext) -> Any:
    return {**record, "currency": "USD" if record["currency"] == "EUR" else "EUR"}


async def waiting(record: Any, context: MigrationContext) -> Any:
    await asyncio.sleep(0)
    return plainly(record, context)


@pytest.mark.parametrize("transform", [plainly, waiting])
def test_a_host_sees_every_record_in_a_thread_that_is_not_the_callers(transform: Transform, journey: Journey) -> None:
    threads: set[threading.Thread] = set()

    def looked_at(record: Any) -> bool:
        threads.add(threading.current_thread())
        return True

    before = journey.rows()
    hooks = HostHooks(transform_record=transform, validate_transformed_record=looked_at)
    dry = run(journey, hooks, is_dry_run=True, workers=2)
    result = run(journey, hooks, workers=2)
    assert dry.counts == result.counts
    assert (result.counts.migrated, result.counts.changed) == (200, 200)
    assert threading.current_thread() not in threads
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before


def test_what_a_host_does_wrong_fails_one_record_with_the_reason(journey: Journey) -> None:
    never = threading.Event()

    def fails(record: Any, context: MigrationContext) -> Any:
        match context.record_index:
            case 3:
                raise LookupError("no such customer")
            case 4:
                return {1, 2}
            case 5:
                return None
            case 6:
                never.wait()
        return record

    result = run(journey, HostHooks(transform_record=fails), script_seconds=0.2, max_retries=1)
    never.set()
    assert (result.counts.migrated, result.counts.skipped, result.counts.failed) == (196, 1, 3)
    reasons = " ".join(error.error for error in result.error_log)
    assert "LookupError: no such customer" in reasons
    assert "a value of type set" in reasons
    assert "did not answer in time" in reasons


def test_a_run_is_cancelled_at_once_while_a_host_does_not_come_back(journey: Journey) -> None:
    held, never = threading.Event(), threading.Event()

    def stuck(record: Any, context: MigrationContext) -> Any:
        held.set()
        never.wait()

    results: list[MigrationResult] = []
    hooks = HostHooks(transform_record=stuck)
    running = threading.Thread(target=lambda: results.append(run(journey, hooks, script_seconds=60.0)))
    running.start()
    assert held.wait(60.0)
    asked = time.monotonic()
    journey.control.cancel()
    running.join(60.0)
    took = time.monotonic() - asked
    never.set()
    assert results[0].state == "cancelled"
    assert took < 1.0


def test_a_host_is_asked_before_and_told_after(journey: Journey) -> None:
    called: list[str] = []

    async def before() -> bool:
        called.append("before")
        return True

    def after() -> None:
        called.append("after")
        raise OSError("mail is down")

    hooks = HostHooks(on_before_migration=before, on_after_migration=after)
    run(journey, hooks, is_dry_run=True)
    assert called == []
    assert run(journey, hooks).state == "finished"
    assert called == ["before", "after"]
    assert any(isinstance(event, Logged) and "mail is down" in event.message for event in journey.events)
    with pytest.raises(ScriptRefused, match="returned bool, not True"):
        run(journey, HostHooks(on_before_migration=lambda: False))


def test_a_run_that_a_host_sees_is_resumed_by_that_host_alone(journey: Journey) -> None:
    control = journey.control

    def pausing(event: object) -> None:
        if isinstance(event, PhaseStarted) and event.phase == "migrating":
            control.pause()

    plan = journey.plan()
    hooks = HostHooks(transform_record=plainly)
    hosted = replace(plan, review=replace(plan.review, is_hosted=True))
    assert hosted.fingerprint != plan.fingerprint
    with pytest.raises(NotAllowed, match="only there can it run"):
        start_run(hosted, journey.ports, emit=pausing, control=control)
    with pytest.raises(NotAllowed, match="without the callables"):
        start_run(plan, journey.ports, emit=pausing, control=control, host=hooks)
    paused = start_run(hosted, journey.ports, emit=pausing, control=control, host=hooks)
    with pytest.raises(NotAllowed, match="only there can it run"):
        journey.resume(paused.run_id)
    resumed = resume_run(paused.run_id, journey.url, journey.ports, emit=pausing, control=RunControl(), host=hooks)
    assert resumed.counts.changed == 200
