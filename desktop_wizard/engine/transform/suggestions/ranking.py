"""Suggestions for all changes at once: tried on the records, and ranked by what they would do there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_wizard.engine.model import Change, StoredRecord
from desktop_wizard.engine.schema import Schema, Validator
from desktop_wizard.engine.transform.documents import DocumentRefused, read_value
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.suggestions.answers import ideas_for
from desktop_wizard.engine.transform.suggestions.case import DROPPED, Case, Idea, steps_of
from desktop_wizard.engine.transform.suggestions.taking import together, with_taken
from desktop_wizard.engine.transform.suggestions.trial import Fit, Outcome, Trials, as_it_is

_LOSSES = ("field_removed", "field_renamed", "field_moved")
"""Changes that may leave a record valid: what they take is data, and any rule that touches it answers them."""
_ROUNDS = 2
"""How often the choice for each change is made anew in the light of the others."""
_MOST_RANKED = 8
_MOST_BYTES = 2_000_000
"""Bytes of documents that one change is tried on; a record above that alone is still tried."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Rules that may answer a change. They are never applied unasked.

    Attributes:
        change_id: which change they answer.
        rules: what they would do, in the order they work.
        reason: why these, in sentences.
        outcome: what they did to affected records, together with the rules for the other changes; nothing was
            tested where no affected record was at hand.
        is_last_resort: whether it makes records conform by taking values away that the new version still has a
            place for; that is for people to decide, one by one.
    """

    change_id: str
    rules: tuple[Rule, ...]
    reason: str
    outcome: Outcome
    is_last_resort: bool = False

    @property
    def sentence(self) -> str:
        """What the rules do, as one sentence without a full stop."""
        return "; ".join(rule.sentence() for rule in self.rules)

    @property
    def evidence(self) -> str:
        """`would make 232 of 234 affected records conform`; of those looked at, where there are more."""
        if not self.outcome.tested:
            return "not tried: no affected record is at hand"
        return f"would make {self.outcome.conforming:,} of {self.outcome.tested:,} affected records conform"


@dataclass(frozen=True, slots=True)
class Suggestions:
    """All that may be done about the changes between two versions.

    Attributes:
        by_change: for each change that something can be done about, the best first.
        combined: what the first ones of all changes together make of the affected records; with rules that are
            there already, what those make of them.
    """

    by_change: Mapping[str, tuple[Suggestion, ...]]
    combined: Outcome

    def of(self, change_id: str) -> tuple[Suggestion, ...]:
        return self.by_change.get(change_id, ())

    @property
    def firsts(self) -> tuple[Suggestion, ...]:
        """The best suggestion for each change that has one; where records were at hand, of those that affect any.

        Last resorts are none of them.
        """
        return tuple(each for each in self._best() if not each.is_last_resort)

    @property
    def last_resorts(self) -> tuple[Suggestion, ...]:
        """The best suggestion for each of the other changes: it takes values away."""
        return tuple(each for each in self._best() if each.is_last_resort)

    def _best(self) -> Iterator[Suggestion]:
        for ranked in self.by_change.values():
            if ranked[0].outcome.tested or not self.combined.tested:
                yield ranked[0]

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the first suggestions, in an order in which they work together."""
        return together(suggestion.rules for suggestion in self.firsts)


@dataclass(frozen=True, slots=True)
class Specimens:
    """Stored records that suggestions are made from and tried on.

    Attributes:
        by_change: of each change, records that it affects.
        others: records of the old version of all sorts.
        arrived: records that are on the new version already.
        fit: makes a transformer's documents fit where they go, or refuses them.
    """

    by_change: Mapping[str, Sequence[StoredRecord]] = field(default_factory=dict)
    others: Sequence[StoredRecord] = ()
    arrived: Sequence[StoredRecord] = ()
    fit: Fit = as_it_is


def suggest(
    changes: Sequence[Change],
    old: Schema,
    new: Schema,
    specimens: Specimens,
    *,
    present: Sequence[Rule] | None = None,
    stop: Callable[[], None] = lambda: None,
) -> Suggestions:
    """Return what may be done about each breaking change, ranked by what it would do to affected records.

    The same input gives the same suggestions in the same order.

    Args:
        changes: all that changed; those that break nothing get no suggestion.
        old, new: both versions.
        specimens: records to learn from and to try rules on.
        present: rules that are there already: each suggestion is tried in the place of those that touch what it
            touches. None tries it together with the best suggestions for the other changes.
        stop: called before each trial; it may raise `RunCancelled`.
    """
    bench = _Bench(old, new, specimens, Trials(Validator(new), stop, specimens.fit), present)
    ideas = {change.id: ideas_for(case) for change in changes if (case := bench.case(change)) is not None}
    return bench.ranked({change: found for change, found in ideas.items() if found})


class _Bench:
    """Where the ideas for all changes are tried."""

    def __init__(
        self, old: Schema, new: Schema, specimens: Specimens, trials: Trials, present: Sequence[Rule] | None
    ) -> None:
        self._old, self._new, self._trials, self._present = old, new, trials, present
        self._stored = {change: _affordable(records) for change, records in specimens.by_change.items()}
        self._others = specimens.others
        self._arrived = _values(specimens.arrived)
        self._kinds: dict[str, str] = {}

    def case(self, change: Change) -> Case | None:
        """Return a change as its answers take it, None where it breaks nothing or no rule can name its place."""
        self._kinds[change.id] = change.kind
        affected = self._stored.get(change.id, ())
        known = {record.key for record in affected}
        steps = steps_of(change.record_path)
        if not change.is_breaking or steps is None:
            return None
        return Case(
            change=change,
            steps=steps,
            old=self._old.value,
            new=self._new.value,
            affected=_values(affected),
            others=_values(record for record in self._others if record.key not in known),
            validator=self._trials.validator,
            arrived=self._arrived,
        )

    def ranked(self, ideas: Mapping[str, list[Idea]]) -> Suggestions:
        """Try all ideas, those for each change in the light of what is best for the others."""
        chosen = {change: found[0].rules for change, found in ideas.items()}
        order: dict[str, list[tuple[Idea, Outcome]]] = {}
        for _ in range(_ROUNDS):
            before = dict(chosen)
            for change, found in ideas.items():
                order[change] = self._order(change, found, chosen)
                chosen[change] = order[change][0][0].rules if order[change] else ()
            if self._present is not None or chosen == before or len(ideas) == 1:
                break
        by_change = {
            change: tuple(
                Suggestion(change, idea.rules, idea.reason, outcome, idea.cost >= DROPPED) for idea, outcome in tried
            )
            for change, tried in order.items()
            if tried
        }
        records = {record.key: record for stored in self._stored.values() for record in stored}
        used = self._present
        if used is None:
            used = together(
                ranked[0].rules
                for change, ranked in by_change.items()
                if self._stored.get(change) and not ranked[0].is_last_resort
            )
        return Suggestions(by_change, self._trials.outcome(used, list(records.values())))

    def _order(
        self, change: str, ideas: Sequence[Idea], chosen: Mapping[str, tuple[Rule, ...]]
    ) -> list[tuple[Idea, Outcome]]:
        """Return the ideas that help, the best first, with what they did."""
        records = self._stored.get(change, ())
        others = {other: rules for other, rules in chosen.items() if other != change}
        touched = {path for idea in ideas for rule in idea.rules for path in rule.touches()}
        without = self._trials.outcome(self._with((), others, touched), records)
        tried = [(idea, self._trials.outcome(self._with(idea.rules, others), records)) for idea in ideas]
        if records and self._kinds[change] not in _LOSSES:
            tried = [each for each in tried if each[1].wrong < without.wrong]
        is_any_good = any(outcome.conforming for _, outcome in tried)

        def score(each: tuple[Idea, Outcome]) -> float:
            idea, outcome = each
            if is_any_good:
                return outcome.conforming / outcome.tested - idea.cost
            return (1 - outcome.wrong / without.wrong if without.wrong else 0.0) - idea.cost

        return sorted(tried, key=lambda each: -round(score(each), 6))[:_MOST_RANKED]

    def _with(
        self, rules: tuple[Rule, ...], others: Mapping[str, tuple[Rule, ...]], touched: Collection[str] = ()
    ) -> tuple[Rule, ...]:
        """Return rules with those for the other changes; of rules that are there, without those in their way.

        Args:
            touched: places that no rule that is there already may touch, besides those that `rules` touch.
        """
        if self._present is None:
            return together([*others.values(), rules])
        present = [rule for rule in self._present if not set(touched) & set(rule.touches())]
        return with_taken(present, rules) if rules else tuple(present)


def _affordable(records: Sequence[StoredRecord]) -> list[StoredRecord]:
    """Return the first readable records, as many as can be tried again and again."""
    found: list[StoredRecord] = []
    size = 0
    for record in records:
        if not isinstance(record.data, bytes):
            continue
        size += len(record.data)
        if found and size > _MOST_BYTES:
            break
        found.append(record)
    return found


def _values(records: Iterable[StoredRecord]) -> list[dict[str, Any]]:
    found = []
    for record in records:
        if isinstance(record.data, bytes):
            try:
                found.append(read_value(record.data))
            except DocumentRefused:
                continue
    return found
