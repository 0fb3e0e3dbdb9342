"""What must be among the elements of an array or the names of an object, and what must not be there at all."""

from __future__ import annotations

import re
from collections import Counter as Tally
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition, Holds
from desktop_wizard.engine.transform.filling import filling
from desktop_wizard.engine.transform.kinds import Jsonata, MapValues, RemoveField, RenameField
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.suggestions.case import (
    DROPPED,
    GUESSED,
    INVENTED,
    LOSSY,
    Case,
    Idea,
    Ideas,
    frequent,
)
from desktop_wizard.engine.transform.supply import Constant
from desktop_wizard.engine.transform.terms import Terms
from desktop_wizard.engine.transform.values import json_text, shown

_MOST_NAMES = 20
"""Names that are answered one by one; an object with more has keys that are data."""

_SPELLINGS: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("with underscores", lambda name: _underscored(name)),
    ("in snake case", lambda name: _underscored(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)).lower()),
    ("in small letters", str.lower),
    ("in capital letters", str.upper),
)


def _underscored(name: str) -> str:
    return re.sub(r"[^0-9A-Za-z]+", "_", name).strip("_")


def add_contained(case: Case) -> Ideas:
    """Put the simplest element that is asked for at the end of arrays that have none like it."""
    wanted = case.stated("contains")
    found = filling([wanted]) if case.steps and isinstance(wanted, dict) else None
    if found is None or not isinstance(found.value, Constant):
        return
    least = case.stated("minContains")
    count = least if isinstance(least, int) and 0 < least <= _MOST_NAMES else 1
    lacks = Condition({"not": {"contains": wanted, "minContains": count}, "description": "it has none like it"})
    added = ", ".join([json_text(found.value.value)] * count)
    rule = Jsonata(path=case.path, expression=f"$append($, [{added}])", terms=Terms(when_value=lacks))
    reason = f"An element like that has to be there; {found.value.phrase()} {found.origin}."
    yield Idea((rule,), reason, INVENTED)


def respell_names(case: Case) -> Ideas:
    """Spell names so that they fit; take away those that don't."""
    fits = _holds(case.stated("propertyNames"))
    nodes = [node for node in case.seen() if isinstance(node, dict)] if case.steps else [*case.affected, *case.others]
    names = list(dict.fromkeys(name for node in nodes for name in node))
    misfits = [name for name in names if fits is not None and not fits(name)]
    if fits is None or not 0 < len(misfits) <= _MOST_NAMES:
        return
    for how, spelled in _SPELLINGS:
        pairs = [(name, spelled(name)) for name in misfits]
        is_free = not any(name in node and new in node for node in nodes for name, new in pairs)
        is_distinct = len({new for _, new in pairs}) == len(pairs)
        if is_free and is_distinct and all(fits(new) for _, new in pairs):
            rules = tuple(RenameField(path=Path((*case.steps, name)), to=new) for name, new in pairs)
            yield Idea(rules, f"Written {how} the names fit: please check.", GUESSED)
    away = tuple(RemoveField(path=Path((*case.steps, name))) for name in misfits)
    yield Idea(away, "Members whose names do not fit stay in the undo images.", DROPPED)


def remove_members(case: Case) -> Ideas:
    """Take away members that are null, or that no schema declares, until there are few enough."""
    most = case.stated("maxProperties")
    nodes = [node for node in case.seen() if isinstance(node, dict)] if case.steps else [*case.affected, *case.others]
    if not isinstance(most, int):
        return
    long = [node for node in nodes if len(node) > most]
    reason = f"{len(long):,} of {len(nodes):,} objects looked at have more than {most:,} members"
    is_null = Terms(when_value=Condition({"const": None, "description": "it is null"}))
    nulls = _names(node for node in long for node in [{k: v for k, v in node.items() if v is None}])
    declared = {name for part in case.new_parts() for name in part.get("properties", {})}
    if nulls:
        rules = tuple(RemoveField(path=Path((*case.steps, name)), archive=False, terms=is_null) for name in nulls)
        yield Idea(rules, f"{reason}; those that are null say nothing.", LOSSY)
    away = _rarest(long, most, declared)
    if away:
        rules = tuple(RemoveField(path=Path((*case.steps, name))) for name in away)
        yield Idea(rules, f"{reason}; the rarest that are not declared stay in the undo images.", DROPPED)


def _names(nodes: Iterable[dict[str, Any]]) -> list[str]:
    return list(dict.fromkeys(name for node in nodes for name in node))[:_MOST_NAMES]


def _rarest(nodes: list[dict[str, Any]], most: int, declared: set[str]) -> list[str]:
    """Return the rarest undeclared names without which objects are small enough, as far as such names go."""
    counts = Tally(name for node in nodes for name in node if name not in declared)
    away: list[str] = []
    for name in sorted(counts, key=lambda each: counts[each])[:_MOST_NAMES]:
        if all(len(node.keys() - away) <= most for node in nodes):
            break
        away.append(name)
    return away


def avoid_forbidden(case: Case) -> Ideas:
    """Take away a field that must not be there, or put another value in the place of a forbidden one."""
    forbidden = case.stated("not")
    if not isinstance(forbidden, dict):
        return
    for name in _texts(forbidden.get("required")):
        reason = f"{name} must not be there any more; its values stay in the undo images."
        yield Idea((RemoveField(path=Path((*case.steps, name))),), reason, LOSSY)
    values = [forbidden["const"]] if "const" in forbidden else forbidden.get("enum")
    if not case.steps or not isinstance(values, list) or not values:
        return
    present = [value for value in case.seen() if value not in values and not isinstance(value, dict | list)]
    if present:
        most, count = frequent(present)[0]
        reason = f"{shown(most)} is the most frequent of the values that are still allowed ({count:,} times)."
        yield Idea((MapValues(path=case.path, mapping=tuple((v, most) for v in values)),), reason, INVENTED)


def _texts(value: JsonValue) -> Iterator[str]:
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, str))


def _holds(schema: JsonValue) -> Holds | None:
    """Return what tells whether a value fulfils a schema, None where that can't be told by itself."""
    if not isinstance(schema, dict) or "$ref" in str(schema):
        return None
    try:
        return Condition(schema).compile()
    except SchemaWrong:
        return None
