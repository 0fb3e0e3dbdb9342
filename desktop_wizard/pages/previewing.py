"""Real records under a plan's rules, nothing written; no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from desktop_wizard.engine.plan import MigrationPlan, Preview, Previewer, keys_to_show, script_job, seed_of
from desktop_wizard.engine.ports import RecordStore
from desktop_wizard.engine.runner import host_performer
from desktop_wizard.engine.script import HostHooks, ScriptLimits, ScriptStage
from desktop_wizard.engine.transform import Counter, RuleSet, SetDefault, SetValue

WITHOUT_IMPACT = 5
"""Records to show when none is affected."""


def previews(
    store: RecordStore,
    plan: MigrationPlan,
    user: str,
    size: int,
    *,
    host: HostHooks = HostHooks(),  # noqa: B008 - a frozen value
    is_wanted: Callable[[], bool] = lambda: True,
) -> tuple[Preview, ...]:
    """Return up to `size` affected records before and after; of a plan that affects none, some of the others.

    A script sees the first `WITH_SCRIPT` of them, in a process of its own; it has to have been agreed to.

    Counters follow the order of these records: to know a record's place in the source, all before it would have to
    be counted. `has_counter` tells when that has to be said.

    Args:
        host: callables that see the records, where the plan says so.
        is_wanted: asked while hooks work; once it says no, `RunCancelled` is raised.
    """
    review = plan.review
    keys = keys_to_show(review)[:size]
    records = store.fetch(keys) if keys else store.sample(min(size, WITHOUT_IMPACT), plan.selection.versions)
    stage = _stage(plan, host, is_wanted)
    seed = seed_of(plan, plan.created_at, user)
    previewer = Previewer(review.rules, seed, review.new_schema, stage)
    if stage is None:
        return previewer.previews(records)
    try:
        return previewer.previews(records[:WITH_SCRIPT])
    finally:
        stage.close()


def _stage(plan: MigrationPlan, host: HostHooks, is_wanted: Callable[[], bool]) -> ScriptStage | None:
    """Return what shows records to the plan's script or host, None where neither sees any."""
    job = script_job(plan, is_dry_run=True)
    if job is not None and job.script.sees_records:
        return ScriptStage.of(replace(job, max_retries=0, limits=PREVIEW_LIMITS), is_wanted)
    if plan.review.is_hosted:
        performer = host_performer(plan, host, is_dry_run=True, is_wanted=is_wanted)
        return ScriptStage(lambda: performer, PREVIEW_LIMITS, 0, 0.0)
    return None


PREVIEW_LIMITS = ScriptLimits(record_seconds=5.0, batch_seconds=20.0, call_seconds=20.0)
"""What a script is given for previews: somebody is waiting for them."""

WITH_SCRIPT = 20
"""Records that are shown to a script for previews, which may be slow."""


def has_counter(rules: RuleSet) -> bool:
    """Tell whether a rule numbers records."""
    return any(isinstance(rule, SetDefault | SetValue) and isinstance(rule.value, Counter) for rule in rules.rules)
