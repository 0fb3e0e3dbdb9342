"""Values that are allowed no more, and what takes their place."""

from __future__ import annotations

from collections import Counter as Tally
from difflib import SequenceMatcher

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition
from desktop_wizard.engine.transform.filling import filling, keyword
from desktop_wizard.engine.transform.kinds import FilterItems, MapValues, RemoveField, SetValue
from desktop_wizard.engine.transform.paths import ALL, Path
from desktop_wizard.engine.transform.suggestions.case import (
    DROPPED,
    GUESSED,
    INVENTED,
    KEPT,
    LOSSY,
    Case,
    Idea,
    Ideas,
    array_of,
    frequent,
)
from desktop_wizard.engine.transform.supply import Constant, is_sayable
from desktop_wizard.engine.transform.terms import Terms
from desktop_wizard.engine.transform.values import MISSING, Identity, identity, shown

_ALIKE = 0.6
_MOST_VALUES = 200
"""Values that are mapped one by one; where there are more, they are no list of values but free text."""


def map_removed_values(case: Case) -> Ideas:
    """Map every value that is no longer allowed, declared or seen: by its spelling, or to the most frequent one."""
    allowed = keyword(case.new_parts(), "enum")
    if not case.steps or not isinstance(allowed, list) or not allowed:
        return
    seen = case.seen()
    before = keyword(case.old_parts(), "enum")
    kept = {identity(value) for value in allowed}
    candidates = [*(before if isinstance(before, list) else []), *seen]
    gone = list({identity(value): value for value in candidates if identity(value) not in kept}.values())
    if not gone or len(gone) > _MOST_VALUES:
        return
    counts = Tally(identity(value) for value in seen)
    gained = _gained(allowed, before)
    pairs = [(value, *_likeliest(value, allowed, counts, gained)) for value in gone]
    mapping = tuple((old, new) for old, new, _, _ in pairs)
    reason = "; ".join(dict.fromkeys(why for _, _, why, _ in pairs)) + "."
    yield Idea((MapValues(path=case.path, mapping=mapping),), reason, max(cost for *_, cost in pairs))
    most = max(allowed, key=lambda value: counts[identity(value)])
    if counts[identity(most)]:
        rule = MapValues(path=case.path, mapping=tuple((value, most) for value in gone))
        yield Idea((rule,), f"{shown(most)} is the most frequent of the values that are still allowed.", INVENTED)


def _gained(allowed: list[JsonValue], before: JsonValue) -> set[Identity]:
    known = {identity(value) for value in before} if isinstance(before, list) else set()
    return {identity(value) for value in allowed} - known if known else set()


def _likeliest(
    value: JsonValue, allowed: list[JsonValue], counts: Tally[Identity], gained: set[Identity]
) -> tuple[JsonValue, str, float]:
    """Return the allowed value most like `value`, why, and what it costs; of equals the new or frequent."""

    def likeness(other: JsonValue) -> float:
        one, two = _bare(value), _bare(other)
        return 1.0 if one == two else SequenceMatcher(None, one, two, autojunk=False).ratio()

    best = max(allowed, key=lambda o: (likeness(o), identity(o) in gained, counts[identity(o)]))
    if likeness(best) >= _ALIKE:
        cost = KEPT if likeness(best) == 1.0 else GUESSED
        return best, f"{shown(best)} is written much like {shown(value)}", cost
    return best, f"of the allowed values {shown(best)} is the least unlike {shown(value)}: please check", LOSSY


def _bare(value: JsonValue) -> str:
    return "".join(char for char in shown(value).casefold() if char.isalnum())


def set_constant(case: Case) -> Ideas:
    """Put the only value that is allowed there."""
    value = keyword(case.new_parts(), "const")
    if case.steps and value is not MISSING and is_sayable(value):
        reason = f"{shown(value)} is the only value allowed."
        yield Idea((SetValue(path=case.path, value=Constant(value)),), reason)


def replace_null(case: Case) -> Ideas:
    """Take null away where the field may be absent, or put a value in its place."""
    if not case.steps:
        return
    is_null = Terms(when_value=Condition({"const": None, "description": "it is null"}))
    fill = filling(case.new_parts())
    is_stated = fill is not None and keyword(case.new_parts(), "default") is not MISSING
    if fill is not None and isinstance(fill.value, Constant) and fill.value.value is not None:
        rule = MapValues(path=case.path, mapping=((None, fill.value.value),))
        cost = KEPT if is_stated else INVENTED
        yield Idea((rule,), f"null is no longer allowed; {fill.value.phrase()} {fill.origin}.", cost)
    if case.is_optional:
        reason = "null is no longer allowed, and the field may be absent."
        yield Idea((RemoveField(path=case.path, archive=False, terms=is_null),), reason, GUESSED)
    if case.steps[-1] is ALL:
        rest = FilterItems(path=Path(case.steps[:-1]), condition=Condition({"not": {"const": None}}))
        yield Idea((rest,), "null is no longer allowed among the elements.", GUESSED)
    present = [value for value in case.seen() if value is not None]
    if present:
        most, count = frequent(present)[0]
        reason = f"{shown(most)} is the most frequent of the values there ({count:,} of {len(present):,})."
        yield Idea((MapValues(path=case.path, mapping=((None, most),)),), reason, INVENTED + GUESSED)


def drop_misfits(case: Case) -> Ideas:
    """Take away what does not fit, where it may be absent; the last resort for any change of one value."""
    parts = case.new_parts()
    fragment = parts[0] if parts else None
    if not isinstance(fragment, dict) or not case.steps or "$ref" in str(fragment):
        return
    if case.is_optional:
        misfit = Condition({"not": _bare_schema(fragment), "description": "it does not fit the new version"})
        rule = RemoveField(path=case.path, terms=Terms(when_value=misfit))
        yield Idea((rule,), "The field may be absent; what does not fit stays in the undo images.", DROPPED)
    array = array_of(case.steps)
    if array and case.steps[len(array) + 1 :] == ():
        rest = FilterItems(path=Path(array), condition=Condition(_bare_schema(fragment)))
        yield Idea((rest,), "Elements that do not fit are left out.", DROPPED)


def _bare_schema(fragment: dict[str, JsonValue]) -> JsonValue:
    """Return what a schema demands, without what it only tells."""
    return {name: value for name, value in fragment.items() if name not in ("title", "description", "examples")}
