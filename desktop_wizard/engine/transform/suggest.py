"""Rules that a person may take over: what usually answers each kind of change, chosen by the data."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from desktop_wizard.engine.model import Change, JsonValue
from desktop_wizard.engine.transform.declared import declared_names, schemas_at
from desktop_wizard.engine.transform.filling import filling, keyword
from desktop_wizard.engine.transform.kinds import (
    Cast,
    Clamp,
    MapValues,
    RemoveField,
    RenameField,
    SetDefault,
    SetValue,
)
from desktop_wizard.engine.transform.kinds.casting import CASTS, can_cast
from desktop_wizard.engine.transform.paths import Path, PathWrong, Step, parse_path, values_at
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.supply import Constant
from desktop_wizard.engine.transform.values import MISSING, identity, is_number, shown

_ALIKE = 0.6
_MINIMA = {"minimum": "minimum", "exclusiveMinimum": "exclusive_minimum"}
_MAXIMA = {"maximum": "maximum", "exclusiveMaximum": "exclusive_maximum"}
_ORDER = (RenameField, Cast, MapValues, SetValue, SetDefault, Clamp, RemoveField)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A rule that may answer a change. It is never applied unasked.

    Attributes:
        change_id: which change it answers.
        rule: what it would do.
        reason: why this, one sentence.
    """

    change_id: str
    rule: Rule
    reason: str


@dataclass(frozen=True, slots=True)
class _Case:
    """A change with all that helps to answer it: `steps` lead to its place in a record."""

    change: Change
    steps: tuple[Step, ...]
    old: JsonValue
    new: JsonValue
    samples: Sequence[dict[str, JsonValue]]

    @property
    def path(self) -> Path:
        return Path(self.steps)

    def old_parts(self, *more: Step) -> list[dict[str, Any]]:
        return schemas_at(self.old, (*self.steps, *more))

    def new_parts(self, *more: Step) -> list[dict[str, Any]]:
        return schemas_at(self.new, (*self.steps, *more))

    def seen(self) -> list[JsonValue]:
        return [value for sample in self.samples for value in values_at(sample, self.steps)]


_Answers = Iterator[tuple[Rule, str]]


def suggest(
    changes: Sequence[Change], old: JsonValue, new: JsonValue, samples: Sequence[dict[str, JsonValue]]
) -> list[Suggestion]:
    """Return a rule for each breaking change that has an obvious answer, in an order in which they work together.

    Args:
        changes: all that changed; those that break nothing get no suggestion.
        old, new: both schemas.
        samples: records that show what is really there, best those that the changes affect.
    """
    found: list[Suggestion] = []
    for change in changes:
        answer = _ANSWERS.get(change.kind)
        if answer is None or not change.is_breaking:
            continue
        try:
            steps = () if change.record_path == "$" else parse_path(change.record_path).steps
        except PathWrong:
            continue
        for rule, reason in answer(_Case(change, steps, old, new, samples)):
            if all(other.rule != rule for other in found):
                found.append(Suggestion(change.id, rule, reason))
    return sorted(found, key=lambda suggestion: _ORDER.index(type(suggestion.rule)))


def _map_removed_values(case: _Case) -> _Answers:
    """Map every value that is no longer allowed, declared or seen, to the likeliest that is."""
    allowed = keyword(case.new_parts(), "enum")
    if not case.steps or not isinstance(allowed, list) or not allowed:
        return
    seen = case.seen()
    counts = Tally(identity(value) for value in seen)
    before = keyword(case.old_parts(), "enum")
    candidates = [*(before if isinstance(before, list) else []), *seen]
    kept = {identity(value) for value in allowed}
    gone = {identity(value): value for value in candidates if identity(value) not in kept}
    pairs = [(value, *_likeliest(value, allowed, counts)) for value in gone.values()]
    if pairs:
        mapping = tuple((old, new) for old, new, _ in pairs)
        yield MapValues(path=case.path, mapping=mapping), "; ".join(reason for _, _, reason in pairs) + "."


def _likeliest(value: JsonValue, allowed: list[JsonValue], counts: Tally[Any]) -> tuple[JsonValue, str]:
    """Return the allowed value most like `value`, the more frequent of equally alike ones, and why."""

    def likeness(other: JsonValue) -> float:
        one, two = _bare(value), _bare(other)
        return 1.0 if one == two else SequenceMatcher(None, one, two).ratio()

    best = max(allowed, key=lambda other: (likeness(other), counts[identity(other)]))
    if likeness(best) >= _ALIKE:
        return best, f"{shown(best)} is written much like {shown(value)}"
    return best, f"of the allowed values {shown(best)} is the least unlike {shown(value)}: please check"


def _bare(value: JsonValue) -> str:
    return "".join(char for char in shown(value).casefold() if char.isalnum())


def _clamp(case: _Case) -> _Answers:
    is_minimum = case.change.kind == "minimum_raised"
    keywords = _MINIMA if is_minimum else _MAXIMA
    bounds = {member: keyword(case.new_parts(), name) for name, member in keywords.items()}
    given = {member: bound for member, bound in bounds.items() if is_number(bound)}
    if not case.steps or len(given) != 1:
        return
    (bound,) = given.values()
    numbers = [value for value in case.seen() if is_number(value)]
    beyond = sum(value < bound if is_minimum else value > bound for value in numbers)
    reason = f"{beyond:,} of {len(numbers):,} numbers looked at are beyond {shown(bound)}."
    yield Clamp(path=case.path, **given), reason


def _remove(case: _Case) -> _Answers:
    if case.steps and isinstance(case.steps[-1], str):
        yield RemoveField(path=case.path), "The new version has no such field; its values stay in the undo images."


def _rename(case: _Case) -> _Answers:
    """Rename, unless the record has the new name already: a rule never overwrites."""
    target = parse_path(case.change.moved_to or "$").steps
    if case.steps[:-1] == target[:-1] and isinstance(case.steps[-1], str) and isinstance(target[-1], str):
        count = sum(any(True for _ in values_at(sample, case.steps)) for sample in case.samples)
        seen = f"{count:,} of the records looked at {'has' if count == 1 else 'have'} {case.path.label}"
        reason = f"{target[-1]} is probably its new name; {seen}: please check."
        yield RenameField(path=case.path, to=target[-1]), reason


def _remove_undeclared(case: _Case) -> _Answers:
    declared = declared_names(case.new, case.steps)
    seen = (name for sample in case.samples for node in values_at(sample, case.steps) for name in _names(node))
    for name in dict.fromkeys(seen):
        if name not in declared:
            reason = "The new version allows no fields that it does not declare, and records have this one."
            yield RemoveField(path=Path((*case.steps, name))), reason


def _names(node: JsonValue) -> list[str]:
    return list(node) if isinstance(node, dict) else []


def _set_defaults(case: _Case) -> _Answers:
    change = case.change
    if isinstance(change.new, list) or change.path.endswith("required"):
        before = {name for part in case.old_parts() for name in part.get("required", [])}
        after = [name for part in case.new_parts() for name in part.get("required", [])]
        targets = [(*case.steps, name) for name in dict.fromkeys(after) if name not in before]
    else:
        targets = [case.steps] if case.steps else []
    for steps in targets:
        fill = filling(schemas_at(case.new, steps))
        if fill is not None and isinstance(steps[-1], str):
            reason = f"The field has to be there now; {fill.value.phrase()} {fill.origin}."
            yield SetDefault(path=Path(steps), value=fill.value), reason


def _replace_null(case: _Case) -> _Answers:
    fill = filling(case.new_parts())
    if case.steps and fill is not None and isinstance(fill.value, Constant) and fill.value.value is not None:
        reason = f"null is no longer allowed; {fill.value.phrase()} {fill.origin}."
        yield MapValues(path=case.path, mapping=((None, fill.value.value),)), reason


def _set_constant(case: _Case) -> _Answers:
    value = keyword(case.new_parts(), "const")
    if case.steps and value is not MISSING:
        yield SetValue(path=case.path, value=Constant(value)), f"{shown(value)} is the only value allowed."


def _cast(case: _Case) -> _Answers:
    types = keyword(case.new_parts(), "type")
    targets = [each for each in (types if isinstance(types, list) else [types]) if each in CASTS]
    if not case.steps or len(targets) != 1:
        return
    values = [value for value in case.seen() if value is not None]
    good = sum(can_cast(value, targets[0]) for value in values)
    if good or not values:
        reason = f"{good:,} of {len(values):,} values looked at can be turned into a {targets[0]}."
        yield Cast(path=case.path, to=targets[0]), reason


_ANSWERS: dict[str, Callable[[_Case], _Answers]] = {
    "enum_reduced": _map_removed_values,
    "enum_value_renamed": _map_removed_values,
    "enum_added": _map_removed_values,
    "minimum_raised": _clamp,
    "maximum_lowered": _clamp,
    "field_removed": _remove,
    "field_renamed": _rename,
    "additional_properties_closed": _remove_undeclared,
    "required_added": _set_defaults,
    "field_added_required": _set_defaults,
    "null_disallowed": _replace_null,
    "const_changed": _set_constant,
    "const_added": _set_constant,
    "type_changed": _cast,
    "type_narrowed": _cast,
}
