"""Members of an object that take each other's places."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Record, Trail


def refuse_taken(
    rule: Rule, container: Record, names: Collection[str], trail: Trail, *, apart_from: Collection[str] = ()
) -> None:
    """Raise `RuleFailed` where one of the names that a rule wants to give is taken by another field."""
    for name in names:
        if name in container and name not in apart_from:
            message = f"There is a field '{name}' already; it is not overwritten"
            raise RuleFailed(rule, rule.path.beside(name).at(trail), message)


def exchange(container: dict[Any, Any], gone: Collection[str], new: Record) -> None:
    """Put the members `new` in the place of the first of the members `gone`, and take those away."""
    members: dict[Any, Any] = {}
    for name, value in container.items():
        if name not in gone:
            members[name] = value
        elif not members.keys() & new.keys():
            members.update(new)
    container.clear()
    container.update(members)
