"""Which rules take care of which change."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_wizard.engine.model import Change
from desktop_wizard.engine.transform import Rule, RuleSet, concrete_path, is_touched, parse_path

_CLOSING = frozenset(("additional_properties_closed", "unevaluated_closed"))
"""Changes that break an object by members that nothing declares, so that the schema has no path to them."""

_TAKING_AWAY = frozenset(("remove_field", "rename_field", "move_field", "flatten", "nest", "split", "join"))
"""Kinds of rules that take a member out of its object."""


def handling_rules(change: Change, rules: RuleSet) -> tuple[Rule, ...]:
    """Return the rules that touch what a change breaks; empty unless every place it breaks is touched.

    An object that was closed is taken care of by any rule that takes one of its members away.
    """
    found: list[Rule] = []
    for target in _targets(change):
        touching = [rule for rule in rules.rules if is_touched(target, rule.touches())]
        if change.kind in _CLOSING:
            touching += [rule for rule in rules.rules if rule not in touching and _thins_out(rule, target)]
        if not touching:
            return ()
        found += [rule for rule in touching if rule not in found]
    return tuple(found)


def _targets(change: Change) -> Sequence[str]:
    """Return the places in a record that must change: for a `required` list, each name it gained."""
    if change.kind == "required_added" and isinstance(change.new, list):
        before = change.old if isinstance(change.old, list) else []
        here = change.record_path
        return [here + concrete_path([name]).removeprefix("$") for name in change.new if name not in before]
    return [change.record_path]


def _thins_out(rule: Rule, target: str) -> bool:
    """Tell whether a rule takes members out of the object at `target`."""
    depth = 0 if target == "$" else len(parse_path(target).steps)
    is_member = len(rule.path.steps) == depth + 1
    return rule.kind in _TAKING_AWAY and is_member and is_touched(target, (rule.path.parent.text,))
