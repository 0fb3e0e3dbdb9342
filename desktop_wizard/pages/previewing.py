"""Real records under a plan's rules, nothing written; no Qt."""

from __future__ import annotations

from desktop_wizard.engine.model import Key
from desktop_wizard.engine.plan import MigrationPlan, Preview, Review, preview, seed_of
from desktop_wizard.engine.ports import RecordStore
from desktop_wizard.engine.schema import Validator
from desktop_wizard.engine.transform import Counter, RuleSet, SetDefault, SetValue, Transformer

WITHOUT_IMPACT = 5
"""Records to show when none is affected."""


def previews(store: RecordStore, plan: MigrationPlan, user: str, size: int) -> tuple[Preview, ...]:
    """Return up to `size` affected records before and after; of a plan that affects none, some of the others.

    Counters follow the order of these records: to know a record's place in the source, all before it would have to
    be counted. `has_counter` tells when that has to be said.
    """
    review = plan.review
    keys = interleaved(review)[:size]
    records = store.fetch(keys) if keys else store.sample(min(size, WITHOUT_IMPACT), plan.selection.versions)
    transformer = Transformer(review.rules, seed_of(plan, plan.created_at, user))
    validator = Validator(review.new_schema)
    return tuple(preview(record, index, transformer, validator) for index, record in enumerate(records))


def has_counter(rules: RuleSet) -> bool:
    """Tell whether a rule numbers records."""
    return any(isinstance(rule, SetDefault | SetValue) and isinstance(rule.value, Counter) for rule in rules.rules)


def interleaved(review: Review) -> list[Key]:
    """Return affected keys so that the first ones show each change once, however rare one of them is."""
    impact = review.impact
    columns = [impact.keys_by_change.get(change.id, ()) for change in review.breaking]
    longest = max((len(column) for column in columns), default=0)
    found = [column[position] for position in range(longest) for column in columns if position < len(column)]
    return list(dict.fromkeys([*found, *impact.affected_keys]))[: impact.MAX_KEYS_PER_CHANGE]
