"""Real records under a plan's rules, nothing written; no Qt."""

from __future__ import annotations

from desktop_wizard.engine.plan import MigrationPlan, Preview, Previewer, keys_to_show, seed_of
from desktop_wizard.engine.ports import RecordStore
from desktop_wizard.engine.transform import Counter, RuleSet, SetDefault, SetValue

WITHOUT_IMPACT = 5
"""Records to show when none is affected."""


def previews(store: RecordStore, plan: MigrationPlan, user: str, size: int) -> tuple[Preview, ...]:
    """Return up to `size` affected records before and after; of a plan that affects none, some of the others.

    Counters follow the order of these records: to know a record's place in the source, all before it would have to
    be counted. `has_counter` tells when that has to be said.
    """
    review = plan.review
    keys = keys_to_show(review)[:size]
    records = store.fetch(keys) if keys else store.sample(min(size, WITHOUT_IMPACT), plan.selection.versions)
    return Previewer(review.rules, seed_of(plan, plan.created_at, user), review.new_schema).previews(records)


def has_counter(rules: RuleSet) -> bool:
    """Tell whether a rule numbers records."""
    return any(isinstance(rule, SetDefault | SetValue) and isinstance(rule.value, Counter) for rule in rules.rules)
