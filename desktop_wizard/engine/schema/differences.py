"""Walks two schemas side by side and notes where they differ."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from time import monotonic

from desktop_wizard.engine.schema.arrays import compare_arrays
from desktop_wizard.engine.schema.finding import Below, Finding, Pair, subject
from desktop_wizard.engine.schema.messages import shown
from desktop_wizard.engine.schema.normal import NormalSchema
from desktop_wizard.engine.schema.objects import compare_objects
from desktop_wizard.engine.schema.scalars import compare_scalars
from desktop_wizard.engine.schema.unions import compare_unions
from desktop_wizard.engine.schema.values import is_same
from desktop_wizard.engine.schema.view import View

MAX_PAIRS = 2_000
"""Pairs that are looked at; beyond, a definition that is used in many places is told of once."""

_ANNOTATIONS = {
    "title": ("title_changed", "title"),
    "description": ("description_changed", "description"),
    "default": ("default_changed", "default value"),
    "examples": ("examples_changed", "examples"),
    "deprecated": ("deprecated_changed", "deprecation"),
    "readOnly": ("read_write_only_changed", "read-only mark"),
    "writeOnly": ("read_write_only_changed", "write-only mark"),
}


def differences(old: NormalSchema, new: NormalSchema, until: float = math.inf) -> Iterator[Finding]:
    """Yield what differs, in the order of the old schema; nothing is proved yet.

    At `until`, a time of `monotonic`, it ends with a finding that says so.
    """
    visits: Counter[tuple[tuple[int, ...], tuple[int, ...]]] = Counter()
    stack: list[Finding | Pair] = [Pair(View(old, old.root), View(new, new.root))]
    while stack:
        entry = stack.pop()
        if isinstance(entry, Finding):
            yield entry
            continue
        if monotonic() > until:
            yield _incomplete(entry)
            return
        if _is_untouched(entry):
            continue
        key = (entry.old.key, entry.new.key)
        visits[key] += 1
        if _is_recursion(entry) or (visits[key] > 1 and visits.total() > MAX_PAIRS):
            continue
        stack += reversed(list(_at(entry)))


def _incomplete(pair: Pair) -> Finding:
    return Finding(
        kind="comparison_incomplete",
        pair=pair,
        place=pair.new.schema.place(pair.new.node),
        description=f"The list of changes is incomplete: the time was up at {subject(pair.record)}",
        record=pair.record,
    )


def _is_untouched(pair: Pair) -> bool:
    """Tell whether a pair is written alike, with all that it refers to; quick, and blind to mere reordering."""
    written = repr(pair.old.node)
    if written != repr(pair.new.node):
        return False
    return "'$ref'" not in written or pair.old.schema.text(pair.old.node) == pair.new.schema.text(pair.new.node)


def _is_recursion(pair: Pair) -> bool:
    above = pair.above
    while above is not None:
        if above.old.key == pair.old.key and above.new.key == pair.new.key:
            return True
        above = above.above
    return False


def _at(pair: Pair) -> Below:
    if pair.old.is_false() or pair.new.is_false():
        yield from _closed(pair)
        return
    yield from compare_scalars(pair)
    yield from compare_objects(pair)
    yield from compare_arrays(pair)
    yield from compare_unions(pair)
    yield from _annotations(pair)


def _closed(pair: Pair) -> Iterator[Finding]:
    if pair.old.is_false() == pair.new.is_false():
        return
    is_closed = pair.new.is_false()
    holder = pair.new if is_closed else pair.old
    yield Finding(
        kind="schema_closed_to_false" if is_closed else "schema_opened",
        pair=pair,
        place=holder.schema.place(holder.node),
        description=f"{'Disallowed' if is_closed else 'Allowed'} {subject(pair.record)}",
        record=pair.record,
        old=False if not is_closed else pair.old.node,
        new=False if is_closed else pair.new.node,
        demand={"not": {}} if is_closed else None,
        grant=None if is_closed else {"not": {}},
    )


def _annotations(pair: Pair) -> Iterator[Finding]:
    for keyword, (kind, words) in _ANNOTATIONS.items():
        old, new = pair.old.first(keyword), pair.new.first(keyword)
        if old is None and new is None:
            continue
        before, after = old.value if old else None, new.value if new else None
        if is_same(before, after):
            continue
        name = subject(pair.record)
        verb = "Added" if old is None else "Removed" if new is None else "Changed"
        what = f"{verb} {words} of {name}"
        if keyword == "default" and new is not None:
            what = f"{verb} {words} of {name} to {shown(after)}" if old else f"Added {words} {shown(after)} to {name}"
        yield Finding(
            kind=kind,
            pair=pair,
            place=(pair.new if new else pair.old).place(keyword),
            description=what,
            record=pair.record,
            old=before,
            new=after,
        )
