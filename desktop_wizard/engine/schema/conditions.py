"""Compares what two schemas say under a condition: `if`, `then`, `else`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_wizard.engine.schema.finding import Below, Finding, Pair, subject
from desktop_wizard.engine.schema.messages import listed, listed_words, shown
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.path import Parts
from desktop_wizard.engine.schema.view import View

_BRANCHES = (("then", "if"), ("else", "unless"))


def compare_ifs(pair: Pair) -> Below:
    """Yield the branches to go on with where both versions ask for the same, and the conditions that differ."""
    old = _without_same(pair.old, _conditional(pair.old), pair.new, _conditional(pair.new))
    new = _without_same(pair.new, _conditional(pair.new), pair.old, _conditional(pair.old))
    by_condition = {pair.new.schema.text(each["if"]): each for each in new}
    for before in list(old):
        condition = pair.old.schema.text(before["if"])
        after = by_condition.get(condition)
        if after is not None and before.keys() == after.keys():
            del by_condition[condition]
            old = [each for each in old if each is not before]
            new = [each for each in new if each is not after]
            yield from _branches(pair, before, after)
    yield from _changed(pair, old, new)


def _without_same(view: View, mine: list[NormalNode], other: View, theirs: list[NormalNode]) -> list[NormalNode]:
    known = {other.schema.text(condition) for condition in theirs}
    return [condition for condition in mine if view.schema.text(condition) not in known]


def _branches(pair: Pair, before: NormalNode, after: NormalNode) -> Iterator[Pair]:
    """Yield what holds where the condition does, and where it does not; each together with that."""
    for keyword, word in _BRANCHES:
        if keyword not in before or pair.old.schema.text(before[keyword]) == pair.new.schema.text(after[keyword]):
            continue
        old, new = (
            view.joined([condition[keyword], condition["if"] if keyword == "then" else {"not": condition["if"]}])
            for view, condition in ((pair.old, before), (pair.new, after))
        )
        yield pair.below(old, new, None, f"{word} {_circumstance(pair.old, before['if'], pair.record)}")


def _circumstance(view: View, condition: NormalNode, record: Parts) -> str:
    """Return a condition in words: `version is 2 and kind is "a" or "b"`."""
    inner = View(view.schema, condition)
    said = []
    for name, nodes in inner.properties().items():
        values = View(view.schema, inner.joined(nodes)).values()
        if not values:
            return shown(condition)
        said.append(f"{subject((*record, name))} is {listed(values, 'or', limit=3)}")
    alone = [subject((*record, name)) for name in inner.required() if name not in inner.properties()]
    said += [f"there is {listed_words(alone, 'and')}"] if alone else []
    return " and ".join(said) or shown(condition)


def _changed(pair: Pair, old: list[NormalNode], new: list[NormalNode]) -> Iterator[Finding]:
    if not old and not new:
        return
    state = "added" if not old else "removed" if not new else "changed"
    holder = pair.new if new else pair.old
    what = f"{state.capitalize()} a condition on {subject(pair.record)}"
    demand: Any = {"allOf": new} if new else None
    grant: Any = {"allOf": old} if old else None
    yield Finding(
        kind=f"conditional_{state}",
        pair=pair,
        place=holder.place("if"),
        description=f"{what}: {_condition_words(pair, holder, (new or old)[0])}",
        record=pair.record,
        old=old[0] if old else None,
        new=new[0] if new else None,
        demand=demand,
        grant=grant,
    )


def _condition_words(pair: Pair, view: View, condition: NormalNode) -> str:
    branches = (f"{keyword} {shown(node)}" for keyword, node in condition.items() if keyword != "if")
    return ", ".join((f"if {_circumstance(view, condition['if'], pair.record)}", *branches))


def _conditional(view: View) -> list[NormalNode]:
    return [
        {key: part[key] for key in ("if", "then", "else") if key in part}
        for part in view.parts
        if "if" in part and ("then" in part or "else" in part)
    ]
