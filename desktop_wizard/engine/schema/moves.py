"""Recognises a field that has gone in one that has come: renamed in its object, or moved to another.

From two schemas alone this is a guess, and is told as one; `confirmation` asks the data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desktop_wizard.engine.schema.finding import Finding, subject
from desktop_wizard.engine.schema.likeness import Traits, bare_name, name_likeness
from desktop_wizard.engine.schema.messages import listed_words
from desktop_wizard.engine.schema.path import ANY, Parts
from desktop_wizard.engine.schema.view import View

MAX_PAIRS = 20_000
"""Pairs of a lost and a new field that are weighed up; beyond, fields are not recognised."""

MAX_DEPTH = 3
"""How deep new objects are searched for fields that have moved into them."""

MAX_NESTED = 500
"""Fields of new objects that are looked at, at each depth."""

_ADDED = frozenset({"field_added_optional", "field_added_required"})
_ALIKE_NAME = 0.7
_ALIKE_SCHEMA = 0.6
_CLEAR = 0.05
"""By how much the best candidate for a move has to be better than the next."""


@dataclass(frozen=True, slots=True)
class _Field:
    """A field that has gone or come. `finding` is None for one within a new object."""

    record: Parts
    traits: Traits
    fragment: object
    finding: Finding | None

    @property
    def name(self) -> str:
        return str(self.record[-1])


@dataclass(frozen=True, slots=True)
class _Match:
    lost: _Field
    found: _Field
    score: float

    @property
    def is_rename(self) -> bool:
        return self.lost.record[:-1] == self.found.record[:-1]


def recognise(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings with each removed field that has an heir told as renamed or moved.

    The heir's own finding is marked as told; it is still judged, as it may break records by itself.
    """
    gone = [finding for finding in findings if finding.is_loss]
    came = [finding for finding in findings if finding.kind in _ADDED]
    if not gone or not came or len(gone) * len(came) > MAX_PAIRS:
        return list(findings)
    lost = [_lost(finding) for finding in gone]
    found = [*map(_came, came), *islice(_nested(came, {bare_name(field.name) for field in lost}), MAX_NESTED)]
    matches = {id(match.lost.finding): match for match in _best(lost, found)}
    told = {id(match.found.finding) for match in matches.values()}
    result = []
    for finding in findings:
        match = matches.get(id(finding))
        if match is not None:
            finding = _as_move(finding, match)
        result.append(replace(finding, is_told=True) if id(finding) in told else finding)
    return result


def _lost(finding: Finding) -> _Field:
    view = finding.pair.old
    node = view.joined(view.properties()[finding.names[0]])
    return _Field(finding.record, Traits.of(View(view.schema, node)), finding.old, finding)


def _came(finding: Finding) -> _Field:
    view = _view(finding)
    return _Field(finding.record, Traits.of(view), finding.new, finding)


def _view(finding: Finding) -> View:
    view = finding.pair.new
    return View(view.schema, view.joined(view.properties()[finding.names[0]]))


def _nested(came: Sequence[Finding], names: set[str]) -> Iterator[_Field]:
    """Yield the fields within new objects that have one of some names, the least deep first."""
    level = [(_view(finding), finding.record) for finding in came]
    for _ in range(MAX_DEPTH):
        below = []
        for view, record in level:
            for name, nodes in view.properties().items():
                inner = View(view.schema, view.joined(nodes))
                below.append((inner, (*record, name)))
                if bare_name(name) in names:
                    yield _Field((*record, name), Traits.of(inner), inner.node, None)
        level = below[:MAX_NESTED]  # a recursive schema goes on for ever


def _best(lost: list[_Field], found: list[_Field]) -> Iterator[_Match]:
    """Yield the matches, each field in one at most: the best score first, a rename before a move."""
    scored = [match for gone in lost for came in found if (match := _match(gone, came)) is not None]
    scored.sort(key=lambda match: (not match.is_rename, -match.score))
    taken: set[Parts] = set()
    for match in scored:
        if {match.lost.record, match.found.record} & taken:
            continue
        if match.is_rename or _is_clear(match, scored):
            taken |= {match.lost.record, match.found.record}
            yield match


def _match(lost: _Field, found: _Field) -> _Match | None:
    schema = lost.traits.likeness(found.traits)
    if schema < _ALIKE_SCHEMA or _elements(lost.record) != _elements(found.record):
        return None
    name = name_likeness(lost.name, found.name)
    match = _Match(lost, found, (name + schema) / 2)
    is_telling = lost.traits.is_telling(found.traits)
    if not match.is_rename:
        return match if name == 1.0 and (len(found.record) != len(lost.record) or is_telling) else None
    return match if name >= _ALIKE_NAME or is_telling else None


def _elements(record: Parts) -> Parts:
    """Return the part of a path that ends at its last "any": a value does not move between elements."""
    last = max((index for index, part in enumerate(record) if part is ANY), default=-1)
    return record[: last + 1]


def _is_clear(match: _Match, scored: list[_Match]) -> bool:
    rivals = (m for m in scored if (m.lost is match.lost) != (m.found is match.found))
    return all(rival.score < match.score - _CLEAR for rival in rivals)


def _as_move(finding: Finding, match: _Match) -> Finding:
    target = subject(match.found.record)
    verb = "Renamed" if match.is_rename else "Moved"
    return replace(
        finding,
        kind="field_renamed" if match.is_rename else "field_moved",
        description=f"{verb} field {subject(finding.record)} to {target} (perhaps: {_why(match)})",
        new=match.found.fragment,
        moved_to=match.found.record,
    )


def _why(match: _Match) -> str:
    alike = name_likeness(match.lost.name, match.found.name)
    same = match.lost.traits.shared(match.found.traits)
    if alike == 1.0 and match.lost.name == match.found.name:
        return f"same {listed_words(['name', *same], 'and')}"
    parts = [f"same {listed_words(same, 'and')}"] if same else []
    return ", ".join([*parts, "similar name"] if alike >= _ALIKE_NAME else parts) or "similar schema"
