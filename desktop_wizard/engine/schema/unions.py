"""Compares what two schemas say by combination: `anyOf`, `oneOf`, `not`."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_wizard.engine.schema.conditions import compare_ifs
from desktop_wizard.engine.schema.finding import Below, Finding, Pair, subject
from desktop_wizard.engine.schema.messages import listed, listed_words, shown
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.values import canonical_text
from desktop_wizard.engine.schema.view import Stated, View


def compare_unions(pair: Pair) -> Below:
    """Yield the differences of combinations, and the branches to go on with."""
    yield from _alternatives(pair)
    yield from _single(pair, "not", "not_tightened", "not_relaxed", "not_tightened", "what is not allowed")
    yield from compare_ifs(pair)


def _alternatives(pair: Pair) -> Below:
    old = [(kw, s) for kw in ("anyOf", "oneOf") for s in pair.old.stated(kw)]
    new = [(kw, s) for kw in ("anyOf", "oneOf") for s in pair.new.stated(kw)]
    old, new = _without_same(pair.old, old, pair.new, new), _without_same(pair.new, new, pair.old, old)
    name = subject(pair.record)
    for (before, was), (after, now) in zip(old, new, strict=False):
        if before != after:
            what = f"Changed the alternatives of {name}"
            yield _whole(pair, "combiner_changed", what, (before, was), (after, now))
        else:
            yield from _branches(pair, before, was, now)
    for stated in new[len(old) :]:
        yield _whole(pair, "intersection_added", f"Restricted to alternatives: {name}", None, stated)
    for stated in old[len(new) :]:
        yield _whole(pair, "intersection_removed", f"Removed the alternatives of {name}", stated, None)


_Union = tuple[str, Stated]


def _without_same(view: View, mine: list[_Union], other: View, theirs: list[_Union]) -> list[_Union]:
    known = {(keyword, _text(other, stated.value)) for keyword, stated in theirs}
    return [(keyword, stated) for keyword, stated in mine if (keyword, _text(view, stated.value)) not in known]


def _text(view: View, branches: list[NormalNode]) -> str:
    return "|".join(sorted(view.schema.text(branch) for branch in branches))


def _whole(pair: Pair, kind: str, what: str, old: _Union | None, new: _Union | None) -> Finding:
    holder, keyword, stated = (pair.new, *new) if new else (pair.old, *old) if old else (pair.new, "", None)
    assert stated is not None
    return Finding(
        kind=kind,
        pair=pair,
        place=holder.schema.place(stated.node, keyword),
        description=what,
        record=pair.record,
        old=old[1].value if old else None,
        new=new[1].value if new else None,
        demand={new[0]: new[1].value} if new else None,
        grant={old[0]: old[1].value} if old else None,
    )


def _branches(pair: Pair, keyword: str, old: Stated, new: Stated) -> Below:
    """Match the branches of two unions: the same ones, then by what tells them apart, then by likeness."""
    lost = _unmatched(pair.old, old.value, pair.new, new.value)
    gained = _unmatched(pair.new, new.value, pair.old, old.value)
    for before, after in _best_matches(pair, lost, gained):
        lost = [node for node in lost if node is not before]
        gained = [node for node in gained if node is not after]
        name = _proper_name(pair.old, before) or _proper_name(pair.new, after)
        yield pair.below(before, after, None, f"in {name}" if name else "")
    demand, grant = {keyword: new.value}, {keyword: old.value}
    name = subject(pair.record)
    for node in lost:
        yield Finding(
            kind="union_branch_removed",
            pair=pair,
            place=pair.old.schema.place(node),
            description=f"Removed the alternative {_name(pair.old, node)} of {name}",
            record=pair.record,
            old=node,
            demand=demand,
            grant=grant,
        )
    for node in gained:
        is_overlap = keyword == "oneOf" and not lost
        yield Finding(
            kind="union_branch_added",
            pair=pair,
            place=pair.new.schema.place(node),
            description=f"Added the alternative {_name(pair.new, node)} to {name}",
            record=pair.record,
            new=node,
            demand=demand if is_overlap else None,
            grant=grant,
        )


def _unmatched(view: View, mine: list[NormalNode], other: View, theirs: list[NormalNode]) -> list[NormalNode]:
    known = {other.schema.text(node) for node in theirs}
    return [node for node in mine if view.schema.text(node) not in known]


def _best_matches(
    pair: Pair, old: list[NormalNode], new: list[NormalNode]
) -> Iterator[tuple[NormalNode, NormalNode]]:
    views = [(node, View(pair.old.schema, node)) for node in old]
    others = [(node, View(pair.new.schema, node)) for node in new]
    scored = sorted(
        ((-_likeness(view, other), i, j) for i, (_, view) in enumerate(views) for j, (_, other) in enumerate(others)),
    )
    used_old: set[int] = set()
    used_new: set[int] = set()
    for score, i, j in scored:
        if -score >= _ENOUGH and i not in used_old and j not in used_new:
            used_old.add(i)
            used_new.add(j)
            yield views[i][0], others[j][0]


_ENOUGH = 0.5


def _likeness(one: View, other: View) -> float:
    """Return 0.0–1.0: discriminating constants decide, then type and the names of fields."""
    ours, theirs = one.properties(), other.properties()
    for name in ours.keys() & theirs.keys():
        left = View(one.schema, one.joined(ours[name])).values()
        right = View(other.schema, other.joined(theirs[name])).values()
        if left is not None and right is not None and len(left) == len(right) == 1:
            return 1.0 if canonical_text(left) == canonical_text(right) else 0.0
    types = one.types(), other.types()
    if types[0] != types[1] and not (types[0] and types[1] and types[0] & types[1]):
        return 0.0
    if not ours and not theirs:
        return 0.6 if types[0] is not None else 0.0
    return 0.2 + 0.8 * len(ours.keys() & theirs.keys()) / len(ours.keys() | theirs.keys())


def _proper_name(view: View, node: NormalNode) -> str:
    """Return a branch's title, the name of its definition, or the constant that tells it apart; else nothing."""
    target = view.schema.target(node)
    if isinstance(title := node.get("title", (target or {}).get("title")), str):
        return title
    if "$ref" in node:
        return str(node["$ref"].removeprefix("#/$defs/"))
    inner = View(view.schema, node)
    for name, nodes in inner.properties().items():
        values = View(view.schema, inner.joined(nodes)).values()
        if values is not None and len(values) == 1 and isinstance(values[0], str):
            return f"{name} {values[0]}"
    return ""


def _name(view: View, node: NormalNode) -> str:
    """Return what people would call a branch."""
    if name := _proper_name(view, node):
        return name
    inner = View(view.schema, node)
    if values := inner.values():
        return listed([*values], "or", limit=3)
    if fields := [*inner.properties()] or inner.required():
        return f"with {listed(fields, 'and', limit=3)}"
    if types := inner.types():
        return f"of type {listed_words(sorted(types))}"
    place = view.schema.place(node)
    return f"number {place[-1] + 1}" if place and isinstance(place[-1], int) else "without a name"


def _single(pair: Pair, keyword: str, added: str, removed: str, changed: str, words: str) -> Iterator[Finding]:
    old, new = pair.old.first(keyword), pair.new.first(keyword)
    if sorted(pair.old.texts(keyword)) == sorted(pair.new.texts(keyword)):
        return
    stated = new or old
    assert stated is not None
    kind = added if old is None else removed if new is None else changed
    verb = "Added" if old is None else "Removed" if new is None else "Changed"
    yield Finding(
        kind=kind,
        pair=pair,
        place=(pair.new if new is not None else pair.old).place(keyword),
        description=f"{verb} {words} for {subject(pair.record)}: {shown(stated.value)}",
        record=pair.record,
        old=old.value if old else None,
        new=new.value if new else None,
        demand=_all_of(pair.new, keyword),
        grant=_all_of(pair.old, keyword),
    )


def _all_of(view: View, keyword: str) -> NormalNode | None:
    parts = [{keyword: stated.value} for stated in view.stated(keyword)]
    return {"allOf": parts} if len(parts) > 1 else parts[0] if parts else None
