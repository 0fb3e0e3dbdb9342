"""Compares what two schemas say of an array: its elements by position, the others, and what it must contain."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_wizard.engine.schema.finding import Below, Finding, Pair, subject
from desktop_wizard.engine.schema.messages import shown
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.path import ANY
from desktop_wizard.engine.schema.view import View


def compare_arrays(pair: Pair) -> Below:
    """Yield the differences of two arrays, and their elements to go on with."""
    old, new = _prefix(pair.old), _prefix(pair.new)
    if bool(old) != bool(new):
        yield from _form(pair)
    else:
        yield from _positions(pair, old, new)
        yield from _others(pair, is_tuple=bool(old))
    yield from _unique(pair)
    yield from _contains(pair)


def _prefix(view: View) -> list[NormalNode]:
    stated = view.first("prefixItems")
    return list(stated.value) if stated else []


def _items(view: View) -> NormalNode | None:
    stated = view.first("items")
    return None if stated is None or stated.value == {} else stated.value


def _is_closed(node: NormalNode | None) -> bool:
    return node is not None and node.get("not") == {}


def _part(view: View) -> NormalNode | None:
    """Return what a view says of an array's elements, as a schema."""
    part: NormalNode = {}
    for keyword in ("prefixItems", "items"):
        stated = view.first(keyword)
        if stated is not None:
            part[keyword] = stated.value
    return part or None


def _form(pair: Pair) -> Iterator[Finding]:
    is_list_now = not _prefix(pair.new)
    before, after = ("by position", "all alike") if is_list_now else ("all alike", "by position")
    if _part(pair.old) is None or _part(pair.new) is None:
        before, after = ("freely", after) if _part(pair.old) is None else (before, "freely")
    holder = pair.new if _part(pair.new) is not None else pair.old
    yield Finding(
        kind="tuple_to_list" if is_list_now else "list_to_tuple",
        pair=pair,
        place=holder.place("prefixItems" if holder.first("prefixItems") else "items"),
        description=f"Elements of {subject(pair.record)} were described {before}, and are now {after}",
        record=pair.record,
        old=_part(pair.old),
        new=_part(pair.new),
        demand=_part(pair.new),
        grant=_part(pair.old),
    )


def _positions(pair: Pair, old: list[NormalNode], new: list[NormalNode]) -> Below:
    for index in range(max(len(old), len(new))):
        if index < len(old) and index < len(new):
            yield pair.below(old[index], new[index], index)
            continue
        is_added = index >= len(old)
        node = new[index] if is_added else old[index]
        holder = pair.new if is_added else pair.old
        yield Finding(
            kind="tuple_item_added" if is_added else "tuple_item_removed",
            pair=pair,
            place=holder.schema.place(node),
            description=f"{'Described' if is_added else 'Removed'} element {subject((*pair.record, index))}",
            record=(*pair.record, index),
            old=None if is_added else node,
            new=node if is_added else None,
            demand=_part(pair.new),
            grant=_part(pair.old),
        )


def _others(pair: Pair, *, is_tuple: bool) -> Below:
    old, new = _items(pair.old), _items(pair.new)
    if old is not None and new is not None and _is_closed(old) == _is_closed(new):
        if not _is_closed(old):
            yield pair.below(old, new, ANY)
        return
    if old is None and new is None:
        return
    name = subject(pair.record)
    others = f"further elements of {name}" if is_tuple else f"the elements of {name}"
    if _is_closed(new):
        kind, what = "additional_items_closed", f"Disallowed {others}"
    elif _is_closed(old):
        kind, what = "additional_items_opened", f"Allowed {others}"
    elif new is not None:
        kind, what = "items_schema_added", f"Restricted {others}"
    else:
        kind, what = "items_schema_removed", f"Freed {others}"
    yield Finding(
        kind=kind,
        pair=pair,
        place=(pair.new if pair.new.first("items") else pair.old).place("items"),
        description=what,
        record=(*pair.record, ANY),
        old=False if _is_closed(old) else old,
        new=False if _is_closed(new) else new,
        demand=_part(pair.new),
        grant=_part(pair.old),
    )


def _unique(pair: Pair) -> Iterator[Finding]:
    old = any(s.value is True for s in pair.old.stated("uniqueItems"))
    new = any(s.value is True for s in pair.new.stated("uniqueItems"))
    if old == new:
        return
    name = subject(pair.record)
    words = f"Elements of {name} must differ" if new else f"Elements of {name} may repeat"
    yield Finding(
        kind="unique_items_added" if new else "unique_items_removed",
        pair=pair,
        place=(pair.new if new else pair.old).place("uniqueItems"),
        description=words,
        record=pair.record,
        old=old,
        new=new,
        demand={"uniqueItems": True} if new else None,
        grant={"uniqueItems": True} if old else None,
    )


def _contains(pair: Pair) -> Iterator[Finding]:
    old, new = _contained(pair.old), _contained(pair.new)
    if old is None and new is None:
        return
    if all(
        list(pair.old.texts(keyword)) == list(pair.new.texts(keyword))
        for keyword in ("contains", "minContains", "maxContains")
    ):
        return
    state = "added" if old is None else "removed" if new is None else "changed"
    what = shown((old or {})["contains"] if new is None else new["contains"])
    yield Finding(
        kind=f"contains_{state}",
        pair=pair,
        place=(pair.new if new is not None else pair.old).place("contains"),
        description=f"{state.capitalize()} what {subject(pair.record)} must contain: {what}",
        record=pair.record,
        old=old,
        new=new,
        demand=new,
        grant=old,
    )


def _contained(view: View) -> NormalNode | None:
    stated = view.first("contains")
    if stated is None:
        return None
    return {key: stated.node[key] for key in ("contains", "minContains", "maxContains") if key in stated.node}
