"""In the parent: shows records that workers hand over to the host's callables."""

from __future__ import annotations

import threading
from collections.abc import Callable

from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.runner.wishes import HostWish
from desktop_wizard.engine.script import HostContext, HostHooks, HostPerformer, Performance, ScriptLimits, ScriptStage


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
