"""Which rules take care of which change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_wizard.engine.model import Change
from desktop_wizard.engine.transform import Rule, RuleSet


def handling_rules(change: Change, rules: RuleSet) -> tuple[Rule, ...]:
    """Return the rules that touch what a change breaks; empty unless every place it breaks is touched."""
    found: list[Rule] = []
    for target in _targets(change):
        touching = [rule for rule in rules.rules if _touches(rule.touches(), target)]
        if not touching:
            return ()
        found += [rule for rule in touching if rule not in found]
    return tuple(found)


def _targets(change: Change) -> Sequence[str]:
    """Return the places in a record that must change: for a `required` list, each name it gained."""
    if change.kind == "required_added" and isinstance(change.new, list):
        before = change.old if isinstance(change.old, list) else []
        return [f"{change.record_path}.{name}" for name in change.new if name not in before]
    return [change.record_path]


def _touches(paths: Iterable[str], target: str) -> bool:
    return any(target == path or target.startswith((f"{path}.", f"{path}[")) for path in paths)
