"""What happens to a run from outside, at a moment that a test chooses."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

from desktop_wizard.engine.events import BatchCommitted, RunEvent
from desktop_wizard.engine.model import MigrationResult
from desktop_wizard.engine.runner import RunControl, start_run
from tests.support.journey import Journey


def execute(journey: Journey, *statements: str) -> None:
    """Do what another program might do to the database."""
    with closing(sqlite3.connect(journey.url.removeprefix("sqlite:///"))) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def asked(journey: Journey, question: str) -> list[tuple[object, ...]]:
    """Return what a query past the engine answers."""
    with closing(sqlite3.connect(journey.url.removeprefix("sqlite:///"))) as connection:
        return connection.execute(question).fetchall()


def run_meddled(
    journey: Journey, meddle: Callable[[RunEvent, RunControl], None], **options: object
) -> MigrationResult:
    """Run the journey's plan; `meddle` hears every event before the run goes on."""
    control = RunControl()

    def emit(event: RunEvent) -> None:
        journey.events.append(event)
        meddle(event, control)

    return start_run(journey.plan(**options), journey.ports, emit=emit, control=control)


def after_batch(number: int, action: Callable[[], object]) -> Callable[[RunEvent, RunControl], None]:
    """Return a meddling that happens once, when batch `number` is committed."""

    def meddle(event: RunEvent, control: RunControl) -> None:
        if isinstance(event, BatchCommitted) and event.number == number:
            action()

    return meddle


def pause_after(number: int) -> Callable[[RunEvent, RunControl], None]:
    """Return a meddling that asks for a pause when batch `number` is committed."""

    def meddle(event: RunEvent, control: RunControl) -> None:
        if isinstance(event, BatchCommitted) and event.number == number:
            control.pause()

    return meddle
