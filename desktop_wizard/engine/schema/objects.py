"""Compares what two schemas say of an object: its fields, which of them must be there, and which others may."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.field_conditions import compare_conditions
from desktop_wizard.engine.schema.finding import Below, Finding, Pair, subject
from desktop_wizard.engine.schema.messages import listed_words
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.path import ANY
from desktop_wizard.engine.schema.validator import matches
from desktop_wizard.engine.schema.view import View


def compare_objects(pair: Pair) -> Below:
    """Yield the differences of two objects, and their fields to go on with."""
    yield from _fields(pair)
    yield from _required(pair)
    yield from _patterns(pair)
    yield from _additional(pair)
    yield from compare_conditions(pair)


def _fields(pair: Pair) -> Below:
    old, new = pair.old.properties(), pair.new.properties()
    for name, nodes in old.items():
        if name in new:
            yield pair.below(pair.old.joined(nodes), pair.new.joined(new[name]), name)
        elif not _is_matched(name, pair.new) and not View(pair.old.schema, pair.old.joined(nodes)).is_false():
            if _is_declared_around(pair, name):
                yield pair.below(pair.old.joined(nodes), {}, name)
            elif not _is_declared_in_a_branch(pair.new, name):
                yield _removed(pair, name, nodes)
    added_required = set(pair.new.required()) - set(pair.old.required())
    for name, nodes in new.items():
        if name not in old:
            yield from _added(pair, name, nodes, is_required=name in added_required)


def _is_declared_around(pair: Pair, name: str) -> bool:
    """Tell whether the new version declares a field of the same object outside of the branch that is looked at."""
    while pair.step is None and pair.above is not None:
        pair = pair.above
        if name in pair.new.properties():
            return True
    return False


_MAX_BRANCHING = 4
"""Alternatives within alternatives that are looked into for the declaration of a field."""


def _is_declared_in_a_branch(view: View, name: str, depth: int = 0) -> bool:
    """Tell whether an alternative or a condition's branch declares a field; the change of those tells of it."""
    if depth == _MAX_BRANCHING:
        return False
    branches = [node for keyword in ("anyOf", "oneOf") for stated in view.stated(keyword) for node in stated.value]
    branches += [stated.value for keyword in ("then", "else") for stated in view.stated(keyword)]
    inner = (View(view.schema, branch) for branch in branches)
    return any(name in each.properties() or _is_declared_in_a_branch(each, name, depth + 1) for each in inner)


def _removed(pair: Pair, name: str, nodes: list[NormalNode]) -> Finding:
    return Finding(
        kind="field_removed",
        pair=pair,
        place=pair.old.schema.place(nodes[0]),
        description=f"Removed field {subject((*pair.record, name))}",
        record=(*pair.record, name),
        old=_fragment(pair.old, nodes[0]),
        is_loss=True,
        names=(name,),
    )


def _added(pair: Pair, name: str, nodes: list[NormalNode], *, is_required: bool) -> Below:
    record = (*pair.record, name)
    node = pair.new.joined(nodes)
    kind = "field_added_required" if is_required else "field_added_optional"
    grant = _rest(pair.old, {name})
    yield Finding(
        kind=kind,
        pair=pair,
        place=pair.new.schema.place(nodes[0]),
        description=f"Added {'required' if is_required else 'optional'} field {subject(record)}",
        record=record,
        new=_fragment(pair.new, nodes[0]),
        demand={"properties": {name: node}},
        grant=grant,
        names=(name,),
    )


def _fragment(view: View, node: NormalNode) -> JsonValue:
    """Return a field's schema for people: as it stands, with its reference followed once."""
    target = view.schema.target(node)
    return {**target, **{k: v for k, v in node.items() if k != "$ref"}} if target is not None else node


def _is_matched(name: str, view: View) -> bool:
    return any(matches(pattern, name) for pattern in view.pattern_properties())


def _required(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.required(), pair.new.required()
    added = tuple(name for name in new if name not in old)
    removed = tuple(name for name in old if name not in new)
    if added:
        noun = "field" if len(added) == 1 else "fields"
        yield Finding(
            kind="required_added",
            pair=pair,
            place=pair.new.place("required"),
            description=f"Added required {noun} {_listed(pair, added)}",
            record=pair.record,
            old=old or None,
            new=new,
            demand={"required": list(added)},
            names=added,
        )
    if removed:
        is_one = len(removed) == 1
        yield Finding(
            kind="required_removed",
            pair=pair,
            place=pair.old.place("required"),
            description=f"{_listed(pair, removed)} {'is' if is_one else 'are'} no longer required",
            record=pair.record,
            old=old,
            new=new or None,
            grant={"required": list(removed)},
            names=removed,
        )


def _listed(pair: Pair, names: tuple[str, ...], limit: int = 6) -> str:
    shown = [subject((*pair.record, name)) for name in names[:limit]]
    return listed_words(shown if len(names) <= limit else [*shown, f"{len(names) - limit:,} more"], "and")


def _patterns(pair: Pair) -> Below:
    old, new = pair.old.pattern_properties(), pair.new.pattern_properties()
    name = subject(pair.record)
    for pattern, nodes in old.items():
        if pattern in new:
            yield pair.below(pair.old.joined(nodes), pair.new.joined(new[pattern]), ANY)
        else:
            yield Finding(
                kind="pattern_properties_removed",
                pair=pair,
                place=pair.old.schema.place(nodes[0]),
                description=f"Removed the fields of {name} that match {pattern}",
                record=pair.record,
                old=_fragment(pair.old, nodes[0]),
                demand=_rest(pair.new, set()),
                grant={"patternProperties": {pattern: pair.old.joined(nodes)}},
            )
    for pattern, nodes in new.items():
        if pattern not in old:
            yield Finding(
                kind="pattern_properties_added",
                pair=pair,
                place=pair.new.schema.place(nodes[0]),
                description=f"Described the fields of {name} that match {pattern}",
                record=pair.record,
                new=_fragment(pair.new, nodes[0]),
                demand={"patternProperties": {pattern: pair.new.joined(nodes)}},
                grant=_rest(pair.old, set()),
            )


def _rest(view: View, names: set[str]) -> NormalNode | None:
    """Return what a view says of undeclared fields, as a schema; `names` count as undeclared."""
    stated = view.first("additionalProperties")
    if stated is None:
        return None
    declared: dict[str, NormalNode] = {name: {} for name in view.properties() if name not in names}
    patterns: dict[str, NormalNode] = {pattern: {} for pattern in view.pattern_properties()}
    return {"properties": declared, "patternProperties": patterns, "additionalProperties": stated.value}


def _additional(pair: Pair) -> Below:
    old, new = _open_to(pair.old), _open_to(pair.new)
    if old is not None and new is not None and bool(old) and bool(new) and not _is_closed(old, new):
        yield pair.below(old, new, ANY)
        return
    kind, what = _additional_words(pair, old, new)
    place = (pair.new if pair.new.first("additionalProperties") else pair.old).place("additionalProperties")
    if place[-1] == "unevaluatedProperties":
        kind = _UNEVALUATED.get(kind, kind)
    if kind:
        # The other version's own fields are told of one by one; this is about the others.
        yield Finding(
            kind=kind,
            pair=pair,
            place=place,
            description=what,
            record=pair.record,
            old=_raw(pair.old),
            new=_raw(pair.new),
            demand=_but_for(_rest(pair.new, set()), pair.old),
            grant=_but_for(_rest(pair.old, set()), pair.new),
        )


_UNEVALUATED = {
    "additional_properties_closed": "unevaluated_closed",
    "additional_properties_narrowed": "unevaluated_closed",
    "additional_properties_opened": "unevaluated_opened",
    "additional_properties_widened": "unevaluated_opened",
}
"""What the kinds are called where it is `unevaluatedProperties` that says so."""


def _but_for(rest: NormalNode | None, other: View) -> NormalNode | None:
    if rest is None:
        return None
    return {**rest, "properties": {**{name: {} for name in other.properties()}, **rest["properties"]}}


def _open_to(view: View) -> NormalNode | None:
    stated = view.first("additionalProperties")
    return None if stated is None or stated.value == {} else stated.value


def _is_closed(*nodes: NormalNode) -> bool:
    return any(node.get("not") == {} for node in nodes)


def _raw(view: View) -> Any:
    stated = view.first("additionalProperties")
    if stated is None:
        return None
    return False if _is_closed(stated.value) else stated.value or True


def _additional_words(pair: Pair, old: NormalNode | None, new: NormalNode | None) -> tuple[str, str]:
    name = subject(pair.record)
    if new is not None and _is_closed(new):
        is_same = old is not None and _is_closed(old)
        return ("", "") if is_same else ("additional_properties_closed", f"Closed {name} to undeclared fields")
    if old is not None and _is_closed(old):
        return "additional_properties_opened", f"Opened {name} to undeclared fields"
    if new is not None:
        return "additional_properties_narrowed", f"Restricted the undeclared fields of {name}"
    if old is not None:
        return "additional_properties_widened", f"Freed the undeclared fields of {name}"
    return "", ""
