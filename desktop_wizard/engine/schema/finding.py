"""What a comparison notes on its way, before it is proved and put into words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.normal import NormalNode
from desktop_wizard.engine.schema.path import ANY, Part, Parts, Place, json_path
from desktop_wizard.engine.schema.view import View


@dataclass(frozen=True, slots=True)
class Pair:
    """Two views of the same place in a record, under the old and the new version.

    Attributes:
        old, new: the two views.
        record: where in a record.
        above: the pair that holds this one, None at the root.
        step: how one gets here from `above`: a field, an index or any; None for a branch of a union or a condition.
        branch: when that branch is meant, such as `in raw_cell` or `if version is 2`; empty where it has no name.
    """

    old: View
    new: View
    record: Parts = ()
    above: Self | None = None
    step: Part | None = None
    branch: str = ""

    def below(self, old: NormalNode, new: NormalNode, step: Part | None, branch: str = "") -> Pair:
        """Return the pair of two nodes within these."""
        record = self.record if step is None else (*self.record, step)
        return Pair(View(self.old.schema, old), View(self.new.schema, new), record, self, step, branch)

    def branches(self) -> list[str]:
        """Return when the branches that lead here are meant, the outermost first."""
        above = self.above.branches() if self.above is not None else []
        return [*above, self.branch] if self.branch else above


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One difference at a pair.

    Attributes:
        kind: as in the vocabulary of changes.
        pair: where it was found.
        place: where the keyword stands in the schema that has it.
        description: one sentence, without a full stop.
        record: what it constrains in a record.
        old, new: the fragments.
        demand: a schema of just this part of the new version; OLD lies within it unless the change breaks records.
        grant: a schema of just this part of the old version, for telling a relaxation from a rewriting.
        is_loss: a declared field is declared no more.
        names: the fields concerned, for changes of several.
        moved_to: where in a record a field that has gone has probably come back.
        is_told: another finding's sentence tells of it; on its own it is worth telling only where it breaks.
        is_note: it says something to people and nothing to validators.
    """

    kind: str
    pair: Pair
    place: Place
    description: str
    record: Parts
    old: JsonValue = None
    new: JsonValue = None
    demand: NormalNode | None = None
    grant: NormalNode | None = None
    is_loss: bool = False
    names: tuple[str, ...] = ()
    moved_to: Parts | None = None
    is_told: bool = False
    is_note: bool = False


Below = Iterator[Finding | Pair]
"""Differences found at a pair, and the pairs to go on with."""


def subject(record: Parts) -> str:
    """Return what people call a place in a record: `amount`, `items[*].sku`, or `the record`."""
    if record == (ANY,):
        return "each value in the record"
    return json_path(record)[1:].lstrip(".") or "the record"
