"""Decides for each finding whether it breaks records, adds freedom, or changes nothing at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from time import monotonic

from desktop_wizard.engine.model import Change, ChangeType, JsonValue
from desktop_wizard.engine.schema.finding import Finding, Pair, subject
from desktop_wizard.engine.schema.kinds import (
    ADDITIVE_KINDS,
    ANNOTATION_KINDS,
    change_type,
    default_severity,
)
from desktop_wizard.engine.schema.native import Answer
from desktop_wizard.engine.schema.path import json_path
from desktop_wizard.engine.schema.proof import Prover
from desktop_wizard.engine.schema.view import View
from desktop_wizard.engine.schema.witness import WitnessSearch

_FIELD_KINDS = frozenset({"field_added_optional", "field_added_required"})

_CONTENT_KINDS = frozenset({"content_encoding_changed"})
"""Kinds that say something to people even where no validator looks."""


class Judge:
    """Judges the findings of one comparison.

    Attributes:
        is_compatible: whether the whole was proved compatible; then only lost data breaks anything.
        until: a time of `monotonic`; what is judged later is judged by its kind alone.
    """

    def __init__(self, prover: Prover, search: WitnessSearch, is_compatible: bool, until: float) -> None:
        self._prover = prover
        self._search = search
        self._is_compatible = is_compatible
        self._until = until

    def _is_over(self) -> bool:
        return monotonic() > self._until

    def judge(self, finding: Finding) -> Change | None:
        """Return the change that a finding amounts to, None where it is a mere rewriting."""
        if finding.kind in ANNOTATION_KINDS or finding.is_note:
            return _change(finding, is_breaking=False)
        if finding.is_loss:
            return _change(finding, is_breaking=True, witness=self._loss_witness(finding))
        is_breaking, witness = self._breaks(finding)
        if is_breaking:
            return _change(_as_breaking(finding), is_breaking=True, witness=witness)
        if finding.kind == "field_added_required":
            return None  # told of by `required_added`
        if finding.is_told:
            return None
        if finding.kind in _CONTENT_KINDS:
            return _change(replace(finding, is_note=True), is_breaking=False)
        return None if self._is_rewriting(finding) else _change(finding, is_breaking=False)

    def _breaks(self, finding: Finding) -> tuple[bool, JsonValue]:
        if finding.demand is None or self._is_compatible:
            return False, None
        if self._is_over():
            return finding.kind not in ADDITIVE_KINDS, None
        if any(self._prover.is_compatible(pair) is Answer.YES for pair in self._undecided(finding.pair)):
            return False, None
        answer = self._prover.meets(finding.pair, finding.demand)
        if answer is Answer.YES:
            return False, None
        broken = self._prover.broken_values(finding.pair, finding.demand)
        found = self._search.first(self._search.records_at(broken, finding.pair, finding.demand))
        if found is not None:
            return True, found.record
        return answer is Answer.NO or finding.kind not in ADDITIVE_KINDS, None

    def _loss_witness(self, finding: Finding) -> JsonValue:
        if self._is_over():
            return None
        node = finding.pair.old.properties()[finding.names[0]]
        child = finding.pair.below(finding.pair.old.joined(node), {}, finding.names[0])
        found = self._search.first(self._search.records_at(None, child, None))
        return found.record if found else None

    def _is_rewriting(self, finding: Finding) -> bool:
        if finding.kind in _FIELD_KINDS or self._is_over():
            return False
        if any(self._is_equal(pair) for pair in self._undecided(finding.pair)):
            return True
        if finding.grant is None:
            # The old version stated nothing here that could have gone; what is new demanded nothing.
            return finding.demand is not None
        return self._prover.keeps(finding.pair, finding.grant) is Answer.YES

    def _undecided(self, pair: Pair) -> Iterator[Pair]:
        """Yield a pair and those that hold it; the root only where it was not found to be incompatible before."""
        above: Pair | None = pair
        while above is not None:
            if above.above is not None or self._is_compatible:
                yield above
            above = above.above

    def _is_equal(self, pair: Pair) -> bool:
        return self._prover.is_compatible(pair) is Answer.YES and self._prover.is_wider(pair) is Answer.YES


def judged_by_kind(finding: Finding) -> Change | None:
    """Return the change that a finding amounts to as far as its kind tells; None where another one tells of it."""
    if finding.kind == "field_added_required" or (finding.is_told and finding.kind in ADDITIVE_KINDS):
        return None
    is_demand = finding.demand is not None and finding.kind not in ADDITIVE_KINDS
    is_note = finding.kind in ANNOTATION_KINDS or finding.is_note
    return _change(finding, is_breaking=finding.is_loss or (is_demand and not is_note))


def _as_breaking(finding: Finding) -> Finding:
    """Name a finding for what it turned out to be."""
    if finding.kind in _FIELD_KINDS:
        words = f"Constrained field {subject(finding.record)}, which was free"
        return replace(finding, kind="open_key_now_constrained", description=words)
    if finding.kind == "union_branch_added":
        words = f"{finding.description}, which takes values that another one takes, too"
        return replace(finding, kind="one_of_overlap_introduced", description=words)
    return finding


def _change(finding: Finding, *, is_breaking: bool, witness: JsonValue = None) -> Change:
    branches = ", ".join(finding.pair.branches())
    return Change(
        id="",
        type=ChangeType.ANNOTATION if finding.is_note else change_type(finding.kind, is_breaking=is_breaking),
        kind=finding.kind,
        path=json_path(finding.place),
        record_path=json_path(finding.record),
        description=f"{finding.description} ({branches})" if branches else finding.description,
        is_breaking=is_breaking,
        severity=default_severity(finding.kind, is_breaking=is_breaking, has_default=_has_default(finding)),
        old=finding.old,
        new=finding.new,
        witness=witness,
        moved_to=None if finding.moved_to is None else json_path(finding.moved_to),
    )


def _has_default(finding: Finding) -> bool:
    """Tell whether every newly required field says what to fill in."""
    declared = finding.pair.new.properties()
    return bool(finding.names) and all(
        name in declared and _says_value(View(finding.pair.new.schema, finding.pair.new.joined(declared[name])))
        for name in finding.names
    )


def _says_value(view: View) -> bool:
    return view.first("default") is not None or view.first("const") is not None
