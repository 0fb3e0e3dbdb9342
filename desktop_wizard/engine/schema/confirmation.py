"""Asks real records whether a field that looks renamed or moved really is."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from desktop_wizard.engine.model import Change, JsonValue
from desktop_wizard.engine.schema.document import Schema
from desktop_wizard.engine.schema.finding import subject
from desktop_wizard.engine.schema.kinds import default_severity
from desktop_wizard.engine.schema.path import ANY, Parts, fits, parse_path, values_at
from desktop_wizard.engine.schema.validator import Validator
from desktop_wizard.engine.schema.values import canonical_text

_MOST = 0.5
"""Share of the values that have to be valid at the new place for a move to stay likely."""


@dataclass(slots=True)
class _Evidence:
    """What records say of one move.

    Attributes:
        valid, refused: values of the old field that would be valid at the new place, and that would not.
        differing: records that have both fields, with different values.
        before, after: the values in records that have the old field alone, and the new field alone.
    """

    valid: int = 0
    refused: int = 0
    differing: int = 0
    before: set[str] = field(default_factory=set)
    after: list[str] = field(default_factory=list)


def confirm_moves(changes: Sequence[Change], records: Iterable[JsonValue], new: Schema) -> tuple[Change, ...]:
    """Return the changes, with what records say of each that looks renamed or moved.

    Args:
        changes: of one comparison; those that are no move come back as they are, in their order, ids kept.
        records: some of the old version, best with some of the new one.
        new: the new version.

    A move stays one where most values of the old field would be valid at the new place and no record has both
    fields with different values; it is said to be confirmed where records that have the new field alone share
    values with the old one. Otherwise the change is a removed field again, and says why.
    """
    moves = [change for change in changes if change.moved_to is not None]
    if not moves:
        return tuple(changes)
    seen = list(records)
    validator = Validator(new)
    told = {change.id: _told(change, _gather(change, seen, validator)) for change in moves}
    return tuple(told.get(change.id, change) for change in changes)


def _gather(change: Change, records: Sequence[JsonValue], validator: Validator) -> _Evidence:
    old, new = parse_path(change.record_path), parse_path(change.moved_to or "$")
    shared = 1 + max((index for index, part in enumerate(old) if part is ANY), default=-1)
    before, after = old[shared:], new[shared:]
    found = _Evidence()
    for record in records:
        moved = copy.deepcopy(record)
        count = 0
        for holder in values_at(moved, old[:shared]):
            gone, came = _texts(holder, before), _texts(holder, after)
            if gone and came:
                found.differing += gone != came
            elif gone:
                found.before.update(gone)
                count += _move(holder, before, after)
            else:
                found.after += came
        if count:
            refused = _refused(moved, new, validator)
            found.refused += min(refused, count)
            found.valid += max(count - refused, 0)
    return found


def _texts(holder: JsonValue, place: Parts) -> list[str]:
    return [_text(value) for value in values_at(holder, place)]


def _text(value: JsonValue) -> str:
    try:
        return canonical_text(value)
    except (TypeError, ValueError):  # a number beyond what JSON's own types hold
        return repr(value)


def _move(holder: JsonValue, before: Parts, after: Parts) -> bool:
    """Move one value within a copy; tell whether there was a place for it."""
    (source,) = values_at(holder, before[:-1])
    target = holder
    for name in after[:-1]:
        if not isinstance(target, dict):
            return False
        target = target.setdefault(name, {})
    if not isinstance(target, dict):
        return False
    target[after[-1]] = source.pop(before[-1])
    return True


def _refused(record: JsonValue, place: Parts, validator: Validator) -> int:
    """Return how many values at a place of a record are invalid."""
    heads = (tuple(error.instance_path)[: len(place)] for error in validator.errors(record))
    return len({head for head in heads if fits(head, place)})


def _told(change: Change, found: _Evidence) -> Change:
    looked = found.valid + found.refused
    if found.differing:
        records = "1 record has" if found.differing == 1 else f"{found.differing:,} records have"
        return _refuted(change, f"{records} both, with different values")
    if looked and found.valid < _MOST * looked:
        return _refuted(change, f"{found.refused:,} of {looked:,} values looked at would not be valid there")
    known = sum(value in found.before for value in found.after)
    if known:
        reason = f"confirmed: {known:,} of {len(found.after):,} new values looked at were old values"
    elif looked:
        reason = f"likely: {found.valid:,} of {looked:,} values looked at would be valid there"
    else:
        return change
    return replace(change, description=_with_reason(change.description, reason))


def _with_reason(description: str, reason: str) -> str:
    return description.replace("(perhaps: ", f"({reason}; ", 1)


def _refuted(change: Change, reason: str) -> Change:
    name, target = (subject(parse_path(path)) for path in (change.record_path, change.moved_to or "$"))
    return replace(
        change,
        kind="field_removed",
        description=f"Removed field {name}; {target} looks like it, but {reason}",
        severity=default_severity("field_removed", is_breaking=change.is_breaking),
        new=None,
        moved_to=None,
    )
