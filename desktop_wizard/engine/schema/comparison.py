"""Compares two versions of a schema: a verdict that is proved, witnessed or left open, and the changes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from time import monotonic
from typing import Literal

from desktop_wizard.engine.model import Change, ChangeType, JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.differences import differences
from desktop_wizard.engine.schema.document import Schema, library_of, links_of
from desktop_wizard.engine.schema.finding import Finding, Pair
from desktop_wizard.engine.schema.judge import Judge
from desktop_wizard.engine.schema.kinds import FIELD_KINDS, change_type, default_severity
from desktop_wizard.engine.schema.moves import recognise
from desktop_wizard.engine.schema.native import Answer, Canonical
from desktop_wizard.engine.schema.normal import Exactness, NormalSchema
from desktop_wizard.engine.schema.proof import MAX_NODES, Prover
from desktop_wizard.engine.schema.rewriting import normalise
from desktop_wizard.engine.schema.shrinking import Shrunk
from desktop_wizard.engine.schema.view import View
from desktop_wizard.engine.schema.witness import Witness, WitnessSearch

SECONDS = 2.0
"""Time for one comparison."""

_LISTING = 0.1
"""Share of the time that listing what differs may take in any case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What became of a schema between two versions.

    Attributes:
        changes: in the order of the schema.
        is_compatible: whether every record valid under the old version is valid under the new one; None where
            that is not known. Data that is declared no more is told by `breaking`, not by this.
        decided_by: `proof`, `witness` or `undecided`.
        witness: a record valid under the old version and invalid under the new one, or None.
    """

    changes: tuple[Change, ...]
    is_compatible: bool | None
    decided_by: Literal["proof", "witness", "undecided"]
    witness: JsonValue = None

    @property
    def is_complete(self) -> bool:
        """Tell whether every difference is listed; False where the time was up before."""
        return all(change.kind != "comparison_incomplete" for change in self.changes)

    @property
    def breaking(self) -> tuple[Change, ...]:
        """Return the changes that break records or take data from them."""
        return tuple(change for change in self.changes if change.is_breaking)

    @property
    def additive(self) -> tuple[Change, ...]:
        """Return the changes that only allow more."""
        return tuple(change for change in self.changes if change.type is ChangeType.ADDITIVE)


def compare(old: Schema, new: Schema, *, seconds: float = SECONDS) -> Comparison:
    """Compare two versions.

    Args:
        old, new: the versions.
        seconds: time for all of it; what is open then stays undecided, and a list of changes that is cut short
            says so in its last one. What can't be cut short takes a time that grows with the schemas' size alone.

    The verdict is a proof by jsonschema-rs' canonical form where there is one, else a witness that two validators
    confirm, else undecided. A change is breaking when a proof or a witness says so; where neither is to be had,
    its kind decides.
    """
    deadline = monotonic() + seconds
    shrunk = Shrunk(old, new)
    normal_old, normal_new = (normalise(library_of(schema)) for schema in (shrunk.old, shrunk.new))
    root = Pair(View(normal_old, normal_old.root), View(normal_new, normal_new.root))
    prover = Prover(normal_old, normal_new, deadline - seconds / 2)
    search = WitnessSearch(shrunk, (normal_old, normal_new), prover.texts, deadline)
    answer = _root_answer(shrunk.old, shrunk.new, root, prover)
    if answer is Answer.NO and not shrunk.is_whole:
        answer = Answer.UNKNOWN  # what was left out might refuse the same records
    judge = Judge(prover, search, answer is Answer.YES, deadline)
    until = (monotonic() + deadline) / 2  # half of what is left
    findings = recognise(list(differences(normal_old, normal_new, max(until, monotonic() + seconds * _LISTING))))
    changes = _numbered(_changes(old, new, findings, judge))
    witness: Witness | None = None
    if answer is not Answer.YES:
        witness = next((Witness(c.witness) for c in changes if c.is_breaking and c.witness is not None), None)
        witness = witness or search.first(search.whole_records(prover.broken_values(root), root))
    is_compatible = True if answer is Answer.YES else False if witness or answer is Answer.NO else None
    if is_compatible is False and not any(change.is_breaking for change in changes if not _is_loss(change)):
        changes.append(_unexplained(root, witness))
    return Comparison(
        changes=tuple(changes),
        is_compatible=is_compatible,
        decided_by="witness" if witness else "proof" if is_compatible is not None else "undecided",
        witness=witness.record if witness else None,
    )


def _is_loss(change: Change) -> bool:
    return change.kind in FIELD_KINDS and change.witness is None


def _unexplained(root: Pair, witness: Witness | None) -> Change:
    """Return the change of last resort: records break, and no single keyword does it."""
    return Change(
        id="combiner_changed $",
        type=change_type("combiner_changed", is_breaking=True),
        kind="combiner_changed",
        path="$",
        record_path="$",
        description="Changed several parts that together refuse records that were valid",
        is_breaking=True,
        severity=default_severity("combiner_changed", is_breaking=True),
        old=root.old.node,
        new=root.new.node,
        witness=witness.record if witness else None,
    )


def _root_answer(old: Schema, new: Schema, root: Pair, prover: Prover) -> Answer:
    """Ask for the proof of the whole, of the schemas as they were written wherever their dialects are one."""
    # By their texts: to Python `1` equals `true`.
    if repr((old.value, old.dialect, old.resources)) == repr((new.value, new.dialect, new.resources)):
        return Answer.YES
    is_small = not any(view.schema.is_larger(view.node, MAX_NODES) for view in (root.old, root.new))
    if old.dialect == new.dialect and is_small:
        forms = [Canonical(s.value, s.dialect, links_of(s).base, links_of(s).resources) for s in (old, new)]
        answer = forms[1].covers(forms[0])
        if answer is not Answer.UNKNOWN:
            return answer
    if not _is_faithful(old, new, root.old.schema, root.new.schema):
        return Answer.UNKNOWN
    answer = prover.is_compatible(root)
    return answer if answer is Answer.YES or root.old.schema.exactness is Exactness.EXACT else Answer.UNKNOWN


def _is_faithful(old: Schema, new: Schema, normal_old: NormalSchema, normal_new: NormalSchema) -> bool:
    """Tell whether a proof about the rewritten schemas is one about the schemas themselves."""
    if old.dialect == new.dialect == dialects.DRAFT_2020:
        return Exactness.UNKNOWN not in (normal_old.exactness, normal_new.exactness)
    return normal_old.exactness is not Exactness.UNKNOWN and normal_new.exactness is Exactness.EXACT


def _changes(old: Schema, new: Schema, findings: Iterable[Finding], judge: Judge) -> Iterator[Change]:
    yield from _document_changes(old, new)
    for finding in findings:
        judged = judge.judge(finding)
        if judged is not None:
            yield judged


def _document_changes(old: Schema, new: Schema) -> Iterator[Change]:
    if old.dialect != new.dialect:
        yield _annotation(
            "dialect_changed",
            "$['$schema']",
            f"Changed the dialect from {old.dialect} to {new.dialect}",
            old,
            new,
        )


def _annotation(kind: str, path: str, description: str, old: Schema, new: Schema) -> Change:
    return Change(
        id="",
        type=change_type(kind, is_breaking=False),
        kind=kind,
        path=path,
        record_path="$",
        description=description,
        is_breaking=False,
        severity=default_severity(kind, is_breaking=False),
        old=dialects.URIS[old.dialect],
        new=dialects.URIS[new.dialect],
    )


def _numbered(changes: Iterator[Change]) -> list[Change]:
    """Give each change a name that stays the same as long as the schemas do."""
    found = []
    seen: Counter[str] = Counter()
    told: set[tuple[str, str, str]] = set()
    for change in changes:
        if (change.kind, change.path, change.record_path) in told:
            continue  # met again by another way through the schema
        told.add((change.kind, change.path, change.record_path))
        name = f"{change.kind} {change.path}"
        if seen[name]:
            # One definition, used in several places of a record.
            name = f"{name} ({change.record_path})"
        seen[name] += 1
        found.append(replace(change, id=name if seen[name] == 1 else f"{name} #{seen[name]}"))
    return found
