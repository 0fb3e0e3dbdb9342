"""Rules of several suggestions put together, and suggestions taken into rules that are there."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_wizard.engine.transform.kinds import (
    AddItemIds,
    Cast,
    Clamp,
    CopyField,
    DedupeItems,
    FilterItems,
    Flatten,
    Join,
    Jsonata,
    MapValues,
    MoveField,
    Nest,
    Reformat,
    RemoveField,
    RenameField,
    Round,
    SetDefault,
    SetValue,
    Split,
    Truncate,
    Unwrap,
    WrapInArray,
)
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.suggestions.case import distinct

_ORDER: tuple[type[Rule], ...] = (
    *(RenameField, MoveField, CopyField, Nest, Flatten, Join, Split, Unwrap, WrapInArray),
    *(FilterItems, Jsonata, Reformat, Cast, MapValues, DedupeItems, SetValue, SetDefault, AddItemIds),
    *(Round, Clamp, Truncate, RemoveField),
)


def together(groups: Iterable[tuple[Rule, ...]]) -> tuple[Rule, ...]:
    """Return rules of several suggestions in an order in which they work: names first, removals last, each once."""
    ordered = sorted(filter(None, groups), key=lambda rules: min(_ORDER.index(type(rule)) for rule in rules))
    return distinct(rule for rules in ordered for rule in rules)


def with_taken(present: Sequence[Rule], taken: tuple[Rule, ...]) -> tuple[Rule, ...]:
    """Return rules with those of a suggestion in the place of all that touch the same, before what works later."""
    touched = {path for rule in taken for path in rule.touches()}
    kept = [rule for rule in present if not touched & set(rule.touches())]
    own = min(map(_rank, taken))
    at = next((number for number, rule in enumerate(kept) if _rank(rule) > own), len(kept))
    return distinct((*kept[:at], *taken, *kept[at:]))


def _rank(rule: Rule) -> int:
    """Return when a rule works among others; what decides about whole records comes first."""
    return _ORDER.index(type(rule)) if type(rule) in _ORDER else -1
