"""Says which changes break a real record: each new violation is traced to the change that causes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from desktop_wizard.engine.model import Change, JsonValue
from desktop_wizard.engine.schema.document import Schema
from desktop_wizard.engine.schema.kinds import FIELD_KINDS
from desktop_wizard.engine.schema.native import NativeError
from desktop_wizard.engine.schema.path import Parts, Place, fits, json_path, parse_path, presence_test
from desktop_wizard.engine.schema.validator import Validator


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the changes do to one record.

    Attributes:
        change_ids: the changes that break it or take data from it.
        is_affected: whether any does, or it is invalid now for a reason that no change explains.
        is_already_invalid: whether it is invalid under the old version, too; no change is blamed for what was
            wrong in the same place before.
        is_unattributed: whether it is newly invalid, and no change explains that.
    """

    change_ids: frozenset[str] = field(default_factory=frozenset)
    is_affected: bool = False
    is_already_invalid: bool = False
    is_unattributed: bool = False


UNAFFECTED = Explanation()
"""What every record that stays valid and loses nothing shares."""


class Attribution:
    """Explains records, one after another; made once in each process that looks at records."""

    __slots__ = (
        "_at",
        "_has_deep_losses",
        "_known",
        "_losses",
        "_lost_names",
        "_new",
        "_old",
        "_removals",
        "_suspects",
    )

    def __init__(self, old: Schema, new: Schema, changes: Sequence[Change]) -> None:
        breaking = [change for change in changes if change.is_breaking]
        self._old = Validator(old)
        self._new = Validator(new)
        removed = [(change.id, parse_path(change.record_path)) for change in breaking if change.kind in FIELD_KINDS]
        self._lost_names = tuple(path[0] for _, path in removed if len(path) == 1)
        self._has_deep_losses = len(self._lost_names) < len(removed)
        self._losses = tuple((name, presence_test(path)) for name, path in removed)
        self._suspects = [_Suspect.of(change) for change in breaking]
        self._removals = [suspect for suspect in self._suspects if suspect.is_removal]
        self._at: dict[str, list[_Suspect]] = {}
        for suspect in self._suspects:
            self._at.setdefault(suspect.place, []).append(suspect)
        self._known: dict[Explanation, Explanation] = {}

    def explain(self, record: JsonValue) -> Explanation:
        """Return what the changes do to a record."""
        is_valid = self._new.is_valid(record)
        if is_valid and not self._has_deep_losses and isinstance(record, dict):
            # The common case, kept free of everything that is not needed.
            for name in self._lost_names:
                if name in record:
                    break
            else:
                return UNAFFECTED
        lost = {name for name, is_held in self._losses if is_held(record)}
        if not is_valid:
            return self._explain_invalid(record, lost)
        return self._shared(frozenset(lost)) if lost else UNAFFECTED

    def _explain_invalid(self, record: JsonValue, lost: set[str]) -> Explanation:
        before = self._old.errors(record)
        blamed = set(lost)
        has_new, has_cause = False, False
        known = {_signature(error) for error in before}
        for error in self._new.errors(record):
            if known and _signature(error) in known:
                continue
            has_new = True
            causes = self._causes(_Sight(error), lost)
            has_cause |= bool(causes)
            blamed |= causes
        return self._shared(
            frozenset(blamed), is_already_invalid=bool(before), is_unattributed=has_new and not has_cause
        )

    def _shared(
        self, ids: frozenset[str], *, is_already_invalid: bool = False, is_unattributed: bool = False
    ) -> Explanation:
        made = Explanation(ids, bool(ids) or is_unattributed, is_already_invalid, is_unattributed)
        return self._known.setdefault(made, made)

    def _causes(self, seen: _Sight, lost: set[str]) -> set[str]:
        """Return the changes that a violation is due to: those at its very place first, then those around it."""
        if seen.keyword in ("additionalProperties", "unevaluatedProperties"):
            return self._causes_of_undeclared(seen)
        at = seen.at
        if seen.keyword == "falseSchema" and seen.place[-1:] == ("additionalProperties",):
            # The validator's short cut where nothing at all is declared; it names no field.
            removed = {s.id for s in self._removals if fits(at, s.record[:-1])}
            if removed:
                return removed & lost
        same_keyword = self._at.get(seen.path, ())
        for suspects in (
            (s for s in same_keyword if s.is_at(seen)),
            self._of_branches(seen),
            (s for s in self._suspects if s.is_within(seen)),
            (s for s in self._suspects if s.is_around(seen)),
            same_keyword,
            (s for s in self._suspects if s.is_like(seen)),
            (s for s in self._removals if fits(at[: len(s.record)], s.record)),
        ):
            found = {suspect.id for suspect in suspects}
            if found:
                return found
        return self._nearest(at)

    def _of_branches(self, seen: _Sight) -> Iterator[_Suspect]:
        """Yield what the branches of a violated combination fail for.

        The record was meant for a branch that fails for nothing but changes; where there is none, for one that is
        gone, if any is.
        """
        within = [s for s in self._suspects if s.is_within(seen)]
        branches = [[_stated(inner, within) for inner in branch] for branch in seen.branches()]
        meant = [branch for branch in branches if branch and all(branch)]
        gone = [s for s in within if s.kind == "union_branch_removed"] if branches and not meant else []
        yield from gone or (s for branch in meant or branches for suspects in branch for s in suspects)

    def _nearest(self, at: Place) -> set[str]:
        """Return the one change that stands nearest above a place of the record; nothing where there are several."""
        above = [s for s in self._suspects if fits(at[: len(s.record)], s.record)]
        deepest = max((len(s.record) for s in above), default=0)
        nearest = {s.id for s in above if len(s.record) == deepest}
        return nearest if len(nearest) == 1 else set()

    def _causes_of_undeclared(self, seen: _Sight) -> set[str]:
        found: set[str] = set()
        for name in seen.facts["unexpected"]:
            removed = {s.id for s in self._removals if fits((*seen.at, name), s.record)}
            closed = {s.id for s in self._at.get(seen.path, ()) if s.is_at(seen)}
            found |= removed or closed
        return found or {s.id for s in self._suspects if s.is_around(seen)}


_path_of = lru_cache(maxsize=10_000)(json_path)
"""The keywords that records violate are few."""


class _Sight:
    """A violation, with those attributes read once that are always asked for: each is made anew when it is read."""

    __slots__ = ("_error", "at", "facts", "keyword", "path", "place")

    def __init__(self, error: NativeError) -> None:
        kind = error.kind
        self._error = error
        self.keyword = kind.name
        self.facts = kind.as_dict()
        self.place: Place = tuple(error.schema_path)
        self.path = _path_of(self.place)
        self.at: Place = tuple(error.instance_path)

    def ways(self) -> tuple[str, str]:
        """Return where the keyword stands, and how the validator got there through references."""
        return self.path, _path_of(tuple(self._error.evaluation_path))

    def branches(self) -> Iterator[list[_Sight]]:
        """Yield what each branch of a violated combination rejects."""
        return (list(map(_Sight, branch)) for branch in self.facts.get("context") or ())


_SUBTREE = frozenset(
    {
        *(
            "items_schema_added",
            "open_key_now_constrained",
            "additional_properties_narrowed",
            "contains_added",
        ),
        *(
            "pattern_properties_added",
            "pattern_properties_removed",
            "union_branch_removed",
            "combiner_changed",
        ),
        *("one_of_overlap_introduced", "intersection_added", "list_to_tuple", "tuple_to_list"),
        *("tuple_item_added", "tuple_item_removed", "property_names_tightened", "contains_changed"),
        *("conditional_added", "conditional_changed", "dependency_added", "dependency_changed"),
        *("unevaluated_closed", "additional_items_closed", "not_tightened", "schema_closed_to_false"),
    }
)
"""Kinds whose violations may show deeper than where the change stands."""

_OF_TUPLES = frozenset({"list_to_tuple", "tuple_to_list", "tuple_item_added", "tuple_item_removed"})
"""Kinds that say what stands at each place of an array, and by that what may stand behind."""

_OF_ELEMENTS = ("prefixItems", "items", "additionalItems")
_TUPLE_KEYWORD = re.compile(r"\.(?:prefixItems|items)(?:\[\d+\])?\Z")


@dataclass(frozen=True, slots=True)
class _Suspect:
    """A breaking change, prepared for being looked up.

    Attributes:
        place: JSONPath in the schema.
        names: the fields that `required_added` is about, else None.
    """

    id: str
    place: str
    record: Parts
    kind: str
    names: frozenset[str] | None

    @classmethod
    def of(cls, change: Change) -> _Suspect:
        names = None
        if change.kind == "required_added":
            names = frozenset(change.new or ()) - frozenset(change.old or ())
        return cls(change.id, change.path, parse_path(change.record_path), change.kind, names)

    @property
    def is_removal(self) -> bool:
        return self.kind in FIELD_KINDS

    def is_at(self, seen: _Sight) -> bool:
        """Tell whether a violation is of this very keyword at this very place of the record."""
        if self.is_removal or self.place != seen.path or not fits(seen.at, self.record):
            return False
        return self.names is None or seen.facts.get("property") in self.names

    def is_within(self, seen: _Sight) -> bool:
        """Tell whether the change stands below a violated combination."""
        is_below = _is_prefix(seen.path, self.place) and self.place != seen.path
        return not self.is_removal and is_below and fits(seen.at, self.record[: len(seen.at)])

    def is_around(self, seen: _Sight) -> bool:
        """Tell whether a violation stands below the change, in the schema or on the way through references."""
        if self.kind not in _SUBTREE or not fits(seen.at[: len(self.record)], self.record):
            return False
        ways = seen.ways()
        return any(_is_prefix(stem, way) for stem in self._stems() for way in ways)

    def _stems(self) -> tuple[str, ...]:
        """Return the places below which the change shows: some are told of by the keywords beside theirs, too."""
        if self.kind in _OF_TUPLES:
            holder = _TUPLE_KEYWORD.sub("", self.place)
            return tuple(f"{holder}.{keyword}" for keyword in _OF_ELEMENTS)
        return (self.place.removesuffix(".if").removesuffix(".contains"),)

    def is_like(self, seen: _Sight) -> bool:
        """Tell whether a violation is of the same keyword, stated elsewhere for the same place of the record."""
        return bool(seen.place) and self.place.endswith(f".{seen.place[-1]}") and fits(seen.at, self.record)


def _is_prefix(start: str, path: str) -> bool:
    return path.startswith(start) and path[len(start) : len(start) + 1] in ("", ".", "[")


def _signature(error: NativeError) -> tuple[Any, ...]:
    """Return what two versions' violations share when they are about the same thing."""
    facts = error.kind.as_dict()
    detail = facts.get("property") or tuple(facts.get("unexpected", ()))
    return (error.kind.name, tuple(error.instance_path), detail)


def _stated(seen: _Sight, within: Sequence[_Suspect]) -> list[_Suspect]:
    """Return those changes within a combination that state the very keyword that is violated in it."""
    found = [s for s in within if s.is_at(seen)]
    found = found or [s for s in within if s.kind != "union_branch_removed" and s.is_around(seen)]
    return found or [s for branch in seen.branches() for each in branch for s in _stated(each, within)]
