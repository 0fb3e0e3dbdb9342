"""Compares what two schemas say of a value itself: its type, its values, and the bounds of numbers and texts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from desktop_wizard.engine.schema.capacity import is_multiple
from desktop_wizard.engine.schema.finding import Finding, Pair, subject
from desktop_wizard.engine.schema.likeness import renamed_values
from desktop_wizard.engine.schema.messages import listed_words, shown
from desktop_wizard.engine.schema.normal import UNCHECKED_FORMAT
from desktop_wizard.engine.schema.spelling import UNCHECKED_PATTERN
from desktop_wizard.engine.schema.values import without
from desktop_wizard.engine.schema.view import View


def compare_scalars(pair: Pair) -> Iterator[Finding]:
    """Yield the differences of types, values, bounds, patterns and formats."""
    yield from _types(pair)
    yield from _values(pair)
    for bound in _BOUNDS:
        yield from _bound(pair, *bound)
    yield from _texts(pair, "pattern", "pattern")
    yield from _texts(pair, "format", "format")
    yield from _unchecked_formats(pair)
    yield from _unchecked_patterns(pair)
    yield from _content(pair)
    yield from _multiple(pair)


def _types(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.types(), pair.new.types()
    if (old is None) != (new is None):
        # An explicit type on one side; alternatives of types on the other say as much.
        old, new = pair.old.types_of_all(), pair.new.types_of_all()
    if old == new:
        return
    lost = _lost(old, new)
    gained = _lost(new, old)
    kind, what = _type_words(pair, old, new, lost, gained)
    holder = pair.new if new is not None else pair.old
    yield Finding(
        kind=kind,
        pair=pair,
        place=holder.place("type"),
        description=what,
        record=pair.record,
        old=_listing(old),
        new=_listing(new),
        demand=None if new is None else {"type": sorted(new)},
        grant=None if old is None else {"type": sorted(old)},
    )


def _lost(old: frozenset[str] | None, new: frozenset[str] | None) -> set[str]:
    everything = {"null", "boolean", "number", "string", "array", "object"}
    lost = set(everything if old is None else old) - set(everything if new is None else new)
    if "integer" in lost and (new is None or "number" in new):
        lost.discard("integer")
    return lost


def _type_words(
    pair: Pair, old: frozenset[str] | None, new: frozenset[str] | None, lost: set[str], gained: set[str]
) -> tuple[str, str]:
    name = subject(pair.record)
    if lost == {"null"} and not gained:
        return "null_disallowed", f"Disallowed null for {name}"
    if gained == {"null"} and not lost:
        return "null_allowed", f"Allowed null for {name}"
    if not lost:
        return "type_widened", f"Widened type of {name} from {_words(old)} to {_words(new)}"
    change = f"type of {name} from {_words(old)} to {_words(new)}"
    if new == frozenset({"array"}) and old is not None and "array" not in old:
        return "scalar_to_array", f"Changed {change}"
    if old == frozenset({"array"}) and new is not None and "array" not in new:
        return "array_to_scalar", f"Changed {change}"
    if old is None:
        return "type_narrowed", f"Restricted {name} to type {_words(new)}"
    return ("type_changed", f"Changed {change}") if gained else ("type_narrowed", f"Narrowed {change}")


def _words(types: frozenset[str] | None) -> str:
    return "any" if types is None else listed_words(sorted(types)) if types else "none"


def _listing(types: frozenset[str] | None) -> Any:
    return None if types is None else sorted(types)[0] if len(types) == 1 else sorted(types)


def _values(pair: Pair) -> Iterator[Finding]:
    old, new = pair.old.values(), pair.new.values()
    if old is None and new is None:
        return
    name = subject(pair.record)
    old_keyword = "const" if pair.old.first("const") else "enum"
    new_keyword = "const" if pair.new.first("const") else "enum"
    place = pair.new.place(new_keyword) if new is not None else pair.old.place(old_keyword)
    common: dict[str, Any] = {
        "pair": pair,
        "place": place,
        "record": pair.record,
        "old": _fragment(pair.old),
        "new": _fragment(pair.new),
        "demand": None if new is None else {"enum": new},
        "grant": None if old is None else {"enum": old},
    }
    if old is None and new is not None:
        words = f"the value {_some(new)}" if len(new) == 1 else f"the values {_some(new)}"
        yield Finding(kind=f"{new_keyword}_added", description=f"Restricted {name} to {words}", **common)
    elif new is None and old is not None:
        words = f"Removed the restriction of {name} to {_some(old)}"
        yield Finding(kind=f"{old_keyword}_removed", description=words, **common)
    elif old is not None and new is not None:
        yield from _both_values(name, old, new, old_keyword == new_keyword == "const", common)


def _both_values(
    name: str, old: list[Any], new: list[Any], is_const: bool, common: dict[str, Any]
) -> Iterator[Finding]:
    lost, gained = without(old, new), without(new, old)
    if is_const and lost:
        words = f"Changed the value of {name} from {_some(old)} to {_some(new)}"
        yield Finding(kind="const_changed", description=words, **common)
        return
    renamed = renamed_values(lost, gained)
    if renamed:
        gained = without(gained, (new for _, new in renamed))
        pairs = [f"{_some([old])} to {_some([new])}" for old, new in renamed]
        words = f"Renamed {_cut(pairs)} in {name} (perhaps: written alike)"
        yield Finding(kind="enum_value_renamed", description=words, **common)
    elif lost:
        yield Finding(kind="enum_reduced", description=f"Removed {_some(lost)} from {name}", **common)
    if gained:
        demand = None if lost else common["demand"]
        words = f"Added {_some(gained)} to {name}"
        yield Finding(kind="enum_extended", description=words, **{**common, "demand": demand})


def _fragment(view: View) -> Any:
    found = view.first("const") or view.first("enum")
    return None if found is None else found.value


def _some(values: list[Any], limit: int = 5) -> str:
    texts = [f"'{value}'" if isinstance(value, str) and len(value) <= 40 else shown(value) for value in values]
    return _cut(texts, limit) if texts else "nothing"


def _cut(texts: list[str], limit: int = 5) -> str:
    if len(texts) > limit:
        return f"{', '.join(texts[:limit])} and {len(texts) - limit:,} more"
    return texts[0] if len(texts) == 1 else f"{', '.join(texts[:-1])} and {texts[-1]}"


_BOUNDS = (
    ("minimum", True, "minimum", "minimum_raised", "range_relaxed"),
    ("maximum", False, "maximum", "maximum_lowered", "range_relaxed"),
    ("exclusiveMinimum", True, "exclusive minimum", "minimum_raised", "range_relaxed"),
    ("exclusiveMaximum", False, "exclusive maximum", "maximum_lowered", "range_relaxed"),
    ("minLength", True, "minimum length", "min_length_raised", "length_relaxed"),
    ("maxLength", False, "maximum length", "max_length_lowered", "length_relaxed"),
    ("minItems", True, "minimum number of elements", "min_items_raised", "items_count_relaxed"),
    ("maxItems", False, "maximum number of elements", "max_items_lowered", "items_count_relaxed"),
    ("minProperties", True, "minimum number of fields", "min_properties_raised", "properties_count_relaxed"),
    (
        "maxProperties",
        False,
        "maximum number of fields",
        "max_properties_lowered",
        "properties_count_relaxed",
    ),
)


def _bound(pair: Pair, keyword: str, is_lower: bool, words: str, tighter: str, looser: str) -> Iterator[Finding]:
    old, new = pair.old.bound(keyword, is_lower), pair.new.bound(keyword, is_lower)
    before, after = old.value if old else None, new.value if new else None
    if before == after:
        return
    name = subject(pair.record)
    if before is None:
        kind, what = tighter, f"Added {words} {shown(after)} to {name}"
    elif after is None:
        kind, what = looser, f"Removed {words} {shown(before)} of {name}"
    else:
        is_raised = after > before
        kind = tighter if is_raised == is_lower else looser
        verb = "Raised" if is_raised else "Lowered"
        what = f"{verb} {words} of {name} from {shown(before)} to {shown(after)}"
    yield _keyword(pair, keyword, kind, what, before, after)


def _keyword(pair: Pair, keyword: str, kind: str, what: str, old: Any, new: Any) -> Finding:
    """Return the finding of a keyword that stands for itself."""
    return Finding(
        kind=kind,
        pair=pair,
        place=(pair.new if new is not None else pair.old).place(keyword),
        description=what,
        record=pair.record,
        old=old,
        new=new,
        demand=None if new is None else {keyword: new},
        grant=None if old is None else {keyword: old},
    )


def _texts(pair: Pair, keyword: str, words: str) -> Iterator[Finding]:
    """Compare a keyword that may be stated several times, each a text."""
    old = [s.value for s in pair.old.stated(keyword)]
    new = [s.value for s in pair.new.stated(keyword)]
    if not old and not new:
        return
    lost, gained = without(old, new), without(new, old)
    name = subject(pair.record)
    for before, after in zip(lost, gained, strict=False):
        what = f"Changed {words} of {name} from {shown(before)} to {shown(after)}"
        yield _keyword(pair, keyword, f"{keyword}_changed", what, before, after)
    for after in gained[len(lost) :]:
        what = f"Added {words} {shown(after)} to {name}"
        yield _keyword(pair, keyword, f"{keyword}_added", what, None, after)
    for before in lost[len(gained) :]:
        what = f"Removed {words} {shown(before)} of {name}"
        yield _keyword(pair, keyword, f"{keyword}_removed", what, before, None)


def _unchecked_formats(pair: Pair) -> Iterator[Finding]:
    """Tell of formats that no validator checks; they are notes for people."""
    for finding in _texts(pair, UNCHECKED_FORMAT, "format"):
        yield replace(
            finding,
            kind=finding.kind.removeprefix("$"),
            description=f"{finding.description}; it is not checked",
            is_note=True,
        )


def _unchecked_patterns(pair: Pair) -> Iterator[Finding]:
    """Tell of patterns that no validator reads; people have to judge them."""
    for finding in _texts(pair, UNCHECKED_PATTERN, "pattern"):
        yield replace(
            finding,
            kind=finding.kind.removeprefix("$"),
            description=f"{finding.description}; it can't be read, so it is not checked",
        )


def _content(pair: Pair) -> Iterator[Finding]:
    for keyword, words in (
        ("contentEncoding", "content encoding"),
        ("contentMediaType", "content media type"),
    ):
        old, new = pair.old.first(keyword), pair.new.first(keyword)
        before, after = old.value if old else None, new.value if new else None
        if before != after:
            name = subject(pair.record)
            what = f"Changed {words} of {name} from {shown(before)} to {shown(after)}"
            if before is None or after is None:
                what = f"{'Added' if before is None else 'Removed'} {words} {shown(after or before)} of {name}"
            yield _keyword(pair, keyword, "content_encoding_changed", what, before, after)


def _multiple(pair: Pair) -> Iterator[Finding]:
    old = [s.value for s in pair.old.stated("multipleOf")]
    new = [s.value for s in pair.new.stated("multipleOf")]
    lost, gained = without(old, new), without(new, old)
    name = subject(pair.record)
    for index, after in enumerate(gained):
        before = lost[index] if index < len(lost) else None
        kind, what = "multiple_of_tightened", f"Restricted {name} to multiples of {shown(after)}"
        if before is not None:
            what = f"Changed the step of {name} from multiples of {shown(before)} to multiples of {shown(after)}"
            if is_multiple(pair.old, after):
                kind = "multiple_of_relaxed"
        yield _keyword(pair, "multipleOf", kind, what, before, after)
    for before in lost[len(gained) :]:
        what = f"Removed the restriction of {name} to multiples of {shown(before)}"
        yield _keyword(pair, "multipleOf", "multiple_of_relaxed", what, before, None)
