"""Migration rules of Confluent's data contracts, read as rules.

Format: https://docs.confluent.io/platform/current/schema-registry/fundamentals/data-contracts.html
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from desktop_wizard.engine.errors import Problem
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form, pointer
from desktop_wizard.engine.transform.kinds import Jsonata
from desktop_wizard.engine.transform.kinds.expressions import expression_problem
from desktop_wizard.engine.transform.paths import WHOLE
from desktop_wizard.engine.transform.values import shown

Way = Literal["UPGRADE", "DOWNGRADE"]


def is_contract(value: Mapping[str, Any]) -> bool:
    """Tell whether a parsed file is a data contract, or its rule set, and no rules file."""
    return "rules" not in value and ("ruleSet" in value or "migrationRules" in value)


def contract_rules(
    value: Mapping[str, Any], location: str, problems: list[Problem], *, way: Way = "UPGRADE"
) -> dict[int, Jsonata]:
    """Return the migration rules of one way by their number, in the order they work: down, the last one first.

    Args:
        value: a contract with `ruleSet`, or the rule set itself.
        location: where it stands, as problems mention it.
        problems: gets all that is wrong.
        way: `UPGRADE` from the version before, or `DOWNGRADE` back to it.
    """
    steps: tuple[str, ...] = ("migrationRules",)
    rule_set: JsonValue = value
    if "ruleSet" in value:
        rule_set, steps = value["ruleSet"], ("ruleSet", "migrationRules")
    stated = rule_set.get("migrationRules", []) if isinstance(rule_set, dict) else None
    if not isinstance(stated, list):
        problems.append(Problem(pointer(location, steps), "A list of migration rules belongs here."))
        return {}
    numbered = list(enumerate(stated))
    found = {
        number: _rule(item, pointer(location, (*steps, number)), problems, way)
        for number, item in (numbered if way == "UPGRADE" else reversed(numbered))
    }
    return {number: rule for number, rule in found.items() if rule is not None}


def _rule(item: JsonValue, location: str, problems: list[Problem], way: Way) -> Jsonata | None:
    """Return a rule of this way; None for one that is disabled, goes the other way, or is wrong."""
    if not isinstance(item, dict):
        problems.append(Problem(location, f"A migration rule is an object, not {shown(item)}."))
        return None
    if item.get("disabled") is True or item.get("mode") not in (way, "UPDOWN"):
        return None
    form = Form(item, location, problems)
    if form.text("type", "") != "JSONATA":
        form.wrong("type", f"Only rules of the type JSONATA can be run, not {shown(item.get('type'))}.")
        return None
    form.required("expr", "a JSONata expression")
    expression = form.text("expr", "")
    wrong = expression_problem(expression) if not form.has_problems else ""
    if wrong:
        form.wrong("expr", wrong)
    return None if form.has_problems else Jsonata(path=WHOLE, expression=expression)
