"""The laws that every kind of rule keeps, as checks that a rule and a record are put through."""

from __future__ import annotations

import json
from typing import Any

from desktop_wizard.engine.transform import (
    RecordSkipped,
    Rule,
    RuleFailed,
    RuleSet,
    Transformed,
    Transformer,
    changed_paths,
    is_touched,
    read_value,
    same,
)
from tests.support.rules import SEED

STYLES: list[dict[str, Any]] = [
    {"separators": (",", ":"), "ensure_ascii": False},
    {"separators": (", ", ": ")},
    {"indent": 2, "ensure_ascii": False},
]


def transformed_or_failed(rules: RuleSet, data: bytes) -> Transformed | RuleFailed | RecordSkipped:
    try:
        return Transformer(rules, SEED).transform(data, ("txn_1",), 41)
    except (RuleFailed, RecordSkipped) as stays:
        return stays


def check_it_keeps_to_itself(rule: Rule, record: Any) -> None:
    """It does the same whatever the style, every time, and touches nothing but what it says."""
    rules = RuleSet(rules=(rule,))
    made = []
    for style in (*STYLES, STYLES[0]):
        data = json.dumps(record, **style).encode()
        result = transformed_or_failed(rules, data)
        if isinstance(result, RuleFailed | RecordSkipped):
            assert result.rule == rule
            assert is_touched(result.path, (*rules.touches(), rule.path.text))
            assert result.message
            made.append(type(result).__name__)
            continue
        new, value, is_compact = result
        after = data if new is None else new
        if is_compact:
            assert Transformer(rules, SEED).repeat(data, ("txn_1",), 41) == after
        assert same(value, read_value(after))
        changes = changed_paths(record, value)
        assert bool(changes) == (new is not None)
        assert all(is_touched(change.path, rules.touches()) for change in changes)
        made.append(value)
    assert all(same(made[0], other) for other in made)


def check_the_inverse_brings_everything_back(rule: Rule, record: Any) -> None:
    """What it loses it says; where it loses nothing, its inverse gives the very bytes back."""
    inverse = rule.inverse()
    if inverse is None:
        assert rule.loses
        return
    data = json.dumps(record, indent=1).encode()
    made = transformed_or_failed(RuleSet(rules=(rule,)), data)
    if isinstance(made, Transformed) and made.data is not None:
        back = transformed_or_failed(RuleSet(rules=(inverse,)), made.data)
        assert isinstance(back, Transformed)
        assert back.data == data
