"""A plan tried on records with all that sees them: rules, script and host. Some are shown, or all are counted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import NamedTuple

from desktop_wizard.engine.impact import SCAN_SIZE, Trial, TrialHand, try_rules
from desktop_wizard.engine.model import Key, StoredRecord
from desktop_wizard.engine.plan import MigrationPlan, Preview, Previewer, keys_to_show, record_job, seed_of
from desktop_wizard.engine.ports import Consents, Ports, Progress, RecordStore
from desktop_wizard.engine.row_form import RowForm
from desktop_wizard.engine.runner import HostStage, ParentStage, host_performer
from desktop_wizard.engine.script import HostHooks, ScriptLimits, ScriptStage
from desktop_wizard.engine.transform import Counter, RuleSet, SetDefault, SetValue

WITHOUT_IMPACT = 5
"""Records to show when none is affected."""

WITH_SCRIPT = 20
"""Records that are shown to a script for previews, which may be slow."""

PREVIEW_LIMITS = ScriptLimits(record_seconds=5.0, batch_seconds=20.0, call_seconds=20.0)
"""What a script is given for previews: somebody is waiting for them."""


TRIED_WITH_SCRIPT = 500
"""Records that are shown to a script for a count: it may take a second for each, and tell somebody of each."""

_AT_A_TIME = 50
"""Records that a script is handed for a count at a time."""


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Bystanders:
    """Who takes part in trying a plan beside its rules.

    Attributes:
        user: whose name rules may write.
        host: callables of the program that the wizard is embedded in.
        is_wanted: asked while hooks work; once it says no, `RunCancelled` is raised.
    """

    user: str
    host: HostHooks = field(default_factory=HostHooks)
    is_wanted: Callable[[], bool] = _always


def agreed(plan: MigrationPlan, consents: Consents) -> MigrationPlan:
    """Return a plan without its script where nobody has agreed to run that."""
    script = plan.review.script
    if script is None or consents.has(script):
        return plan
    return replace(plan, review=replace(plan.review, script=None))


def previews(store: RecordStore, plan: MigrationPlan, size: int, present: Bystanders) -> tuple[Preview, ...]:
    """Return up to `size` affected records before and after; of a plan that affects none, some of the others.

    Counters follow the order of these records: to know a record's place in the source, all before it would have to
    be counted. `has_counter` tells when that has to be said.
    """
    return previews_of(records_to_show(store, plan, size), plan, present)


class Exhibits(NamedTuple):
    """Records to show.

    Attributes:
        form: the row that their new documents have to fit into, None where any does.
    """

    records: Sequence[StoredRecord]
    form: RowForm | None = None

    @classmethod
    def of(cls, store: RecordStore, keys: Sequence[Key]) -> Exhibits:
        """Fetch records by key, those that are gone left out."""
        return cls(store.fetch(keys), store.form)


def records_to_show(store: RecordStore, plan: MigrationPlan, size: int) -> Exhibits:
    """Return affected records that show each change; of a plan that affects none, some of the others."""
    keys = keys_to_show(plan.review)[:size]
    if keys:
        return Exhibits.of(store, keys)
    return Exhibits(store.sample(min(size, WITHOUT_IMPACT), plan.selection.versions), store.form)


def previews_of(exhibits: Exhibits, plan: MigrationPlan, present: Bystanders) -> tuple[Preview, ...]:
    """Return records before and after; of many the first `WITH_SCRIPT` where a script or a host sees them.

    A script works in a process of its own; it has to have been agreed to, see `agreed`.
    """
    review = plan.review
    stage = _stage(plan, present)
    seed = seed_of(plan, plan.created_at, present.user)
    previewer = Previewer(review.rules, seed, review.new_schema, stage, exhibits.form)
    if stage is None:
        return previewer.previews(exhibits.records)
    try:
        return previewer.previews(exhibits.records[:WITH_SCRIPT])
    finally:
        stage.close()


def _stage(plan: MigrationPlan, present: Bystanders) -> ScriptStage | None:
    """Return what shows records to the plan's script or host, None where neither sees any."""
    job = record_job(plan, is_dry_run=True)
    if job is not None:
        return ScriptStage.of(replace(job, max_retries=0, limits=PREVIEW_LIMITS), present.is_wanted)
    if plan.review.is_hosted:
        performer = host_performer(plan, present.host, is_dry_run=True, is_wanted=present.is_wanted)
        return ScriptStage(lambda: performer, PREVIEW_LIMITS, 0, 0.0)
    return None


def try_plan(
    plan: MigrationPlan, ports: Ports, progress: Progress, *, host: HostHooks, is_wanted: Callable[[], bool]
) -> Trial:
    """Try a plan on every record, or the first `TRIED_WITH_SCRIPT` where a script or a host sees them, and count.

    Raises:
        SourceWrong: what the selection names is not there any more.
        RunCancelled: `progress` raised it, or it was not wanted any more.
    """
    job, review, grant = record_job(plan, is_dry_run=True), plan.review, None
    hand = TrialHand(review.rules, seed_of(plan, plan.created_at, ports.user), review.new_schema)
    if job is not None:
        hand = replace(hand, stage=partial(ScriptStage.of, job))
    elif review.is_hosted:
        hand = replace(hand, stage=ParentStage)
        grant = HostStage(plan, host, is_dry_run=True, is_wanted=is_wanted).grant
    store = ports.stores.open(plan.selection.source)
    try:
        return try_rules(
            store,
            replace(hand, form=store.form),
            plan.selection.versions,
            workers=plan.options.workers,
            size=_AT_A_TIME if review.is_seen else SCAN_SIZE,
            most=TRIED_WITH_SCRIPT if review.is_seen else None,
            progress=progress,
            grant=grant,
            is_wanted=is_wanted,
        )
    finally:
        store.close()


def has_counter(rules: RuleSet) -> bool:
    """Tell whether a rule numbers records."""
    return any(isinstance(rule, SetDefault | SetValue) and isinstance(rule.value, Counter) for rule in rules.rules)
