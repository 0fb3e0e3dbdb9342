"""Compares the conditions on an object as a whole: names of fields, what goes with what, what nothing describes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_wizard.engine.schema.finding import Finding, Pair, subject
from desktop_wizard.engine.schema.messages import listed_words, shown
from desktop_wizard.engine.schema.view import View


def compare_conditions(pair: Pair) -> Iterator[Finding]:
    """Yield the differences of unevaluated fields and elements, names of fields, and dependencies."""
    yield from _unevaluated(pair)
    yield from _names(pair)
    yield from _dependencies(pair)


def _unevaluated(pair: Pair) -> Iterator[Finding]:
    for keyword, words in (("unevaluatedProperties", "fields"), ("unevaluatedItems", "elements")):
        old, new = pair.old.first(keyword), pair.new.first(keyword)
        if list(pair.old.texts(keyword)) == list(pair.new.texts(keyword)):
            continue
        name = subject(pair.record)
        is_tighter = new is not None and (old is None or new.value.get("not") == {})
        verb = "Closed" if is_tighter else "Opened"
        yield Finding(
            kind="unevaluated_closed" if is_tighter else "unevaluated_opened",
            pair=pair,
            place=(pair.new if new is not None else pair.old).place(keyword),
            description=f"{verb} {name} to {words} that nothing describes",
            record=pair.record,
            old=old.value if old else None,
            new=new.value if new else None,
            demand=None if new is None else pair.new.node,
            grant=None if old is None else pair.old.node,
        )


def _names(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.first("propertyNames"), pair.new.first("propertyNames")
    if list(pair.old.texts("propertyNames")) == list(pair.new.texts("propertyNames")):
        return
    name = subject(pair.record)
    yield Finding(
        kind="property_names_relaxed" if new is None else "property_names_tightened",
        pair=pair,
        place=(pair.new if new is not None else pair.old).place("propertyNames"),
        description=f"Freed the field names of {name}"
        if new is None
        else f"Restricted the field names of {name} to {shown(new.value)}",
        record=pair.record,
        old=old.value if old else None,
        new=new.value if new else None,
        demand=None if new is None else {"propertyNames": new.value},
        grant=None if old is None else {"propertyNames": old.value},
    )


def _dependencies(pair: Pair) -> Iterator[Finding]:
    for keyword in ("dependentRequired", "dependentSchemas"):
        old = _merged(pair.old, keyword)
        new = _merged(pair.new, keyword)
        for trigger in {**old, **new}:
            before, after = old.get(trigger), new.get(trigger)
            if repr(before) == repr(after):  # to Python `1` equals `true`
                continue
            state = "added" if before is None else "removed" if after is None else "changed"
            holder = pair.new if after is not None else pair.old
            held = before if after is None else after
            what = listed_words([str(name) for name in held]) if isinstance(held, list) and held else shown(held)
            yield Finding(
                kind=f"dependency_{state}",
                pair=pair,
                place=(*holder.place(keyword), trigger),
                description=f"{state.capitalize()} what {subject(pair.record)} must hold beside {trigger}: {what}",
                record=pair.record,
                old=before,
                new=after,
                demand=None if after is None else {keyword: {trigger: after}},
                grant=None if before is None else {keyword: {trigger: before}},
            )


def _merged(view: View, keyword: str) -> dict[str, Any]:
    return {name: wanted for stated in view.stated(keyword) for name, wanted in stated.value.items()}
