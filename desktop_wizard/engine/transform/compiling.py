"""Makes one Python function of a rule set, so that a record costs no more calls than its rules have work to do.

The text of that function holds nothing but the numbers of the rules; what a rule says reaches it by name.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.scene import RecordChange


def compile_rules(rules: Sequence[Rule]) -> RecordChange:
    """Return all rules as one quick function, which tells whether any of them changed the record."""
    names: dict[str, Any] = {}
    lines = ["def change(record, context):", "    scene, is_changed = (record, context), False"]
    for number, rule in enumerate(rules):
        lines += [f"    if {_call(rule, number, names)}:", "        is_changed = True"]
    lines.append("    return is_changed")
    exec("\n".join(lines), names)
    change: RecordChange = names["change"]
    return change


def _call(rule: Rule, number: int, names: dict[str, Any]) -> str:
    """Return the expression that applies a rule to `record`, and put what it speaks of into `names`.

    Most rules work on a field of the record itself: their edit is called without a walk, and where it needs a value,
    only for records that have one.
    """
    field = rule.path.steps[0] if len(rule.path.steps) == 1 else None
    if not isinstance(field, str) or rule.terms.when is not None:
        names[f"change{number}"] = rule.compile()
        return f"change{number}(record, context)"
    names |= {f"edit{number}": rule.termed_edit(), f"field{number}": field}
    call = f"edit{number}(record, field{number}, scene, ())"
    return f"field{number} in record and {call}" if rule.needs_value else call
