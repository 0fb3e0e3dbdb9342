"""Records on their way from a worker to the host's callables in the parent, and back: as bytes, never as trees."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.script import HostContext, HostHooks, HostPerformer, Performance, ScriptLimits, ScriptStage
from desktop_wizard.engine.worker import ask_parent


@dataclass(frozen=True, slots=True)
class HostWish:
    """What a worker asks of its parent: to show the records of a batch to the host, each with its index."""

    batch: int
    records: tuple[tuple[int, bytes], ...]


class ParentStage:
    """In a worker: takes batches through the callables that the parent has."""

    def perform(self, batch: int, records: Sequence[tuple[int, bytes]]) -> Performance:
        """Return what becomes of each record."""
        performance: Performance = ask_parent(HostWish(batch, tuple(records)))
        return performance


class HostStage:
    """In the parent: grants what workers wish. One batch at a time, because hosts seldom think of threads."""

    def __init__(
        self, plan: MigrationPlan, hooks: HostHooks, *, is_dry_run: bool, is_wanted: Callable[[], bool]
    ) -> None:
        performer = host_performer(plan, hooks, is_dry_run=is_dry_run, is_wanted=is_wanted)
        options = plan.options
        self._stage = ScriptStage(
            lambda: performer, performer.limits, options.max_retries, options.retry_delay, performer.wait
        )
        self._turn = threading.Lock()

    def grant(self, wish: HostWish) -> Performance:
        """Show the records of a batch to the host. Raises `RunCancelled` once nobody wants it any more."""
        with self._turn:
            return self._stage.perform(wish.batch, wish.records)


def host_performer(
    plan: MigrationPlan, hooks: HostHooks, *, is_dry_run: bool, is_wanted: Callable[[], bool]
) -> HostPerformer:
    """Return what shows the plan's records to a host."""
    selection = plan.selection
    context = HostContext(
        schema_id=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
        dry_run=is_dry_run,
    )
    return HostPerformer(hooks, context, ScriptLimits(record_seconds=plan.options.script_seconds), is_wanted)
