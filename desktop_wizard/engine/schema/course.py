"""Compares two versions of a schema: a verdict that is proved, witnessed or left open, and the changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic

from desktop_wizard.engine.model import Change
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.comparison import Comparison, numbered
from desktop_wizard.engine.schema.differences import differences
from desktop_wizard.engine.schema.document import Schema, library_of, links_of
from desktop_wizard.engine.schema.finding import Pair
from desktop_wizard.engine.schema.judge import Judge, judged_by_kind
from desktop_wizard.engine.schema.kinds import ADDITIVE_KINDS, FIELD_KINDS, change_type, default_severity
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

_LISTING = 0.5
"""Share of the time that listing what differs may take."""
_GLANCING = 0.15
"""Share of the time for a first search for a witness, where the schemas are too large to ask for a proof at once."""
_PROVING = 0.75
"""Share of the time at which structural proofs end."""
_JUDGING = 0.85
"""Share of the time at which changes are judged by their kinds; what is left is for a witness of the whole."""
_GLANCES = 40
"""Changes that the first search looks at."""


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
    *_, best = comparisons(old, new, seconds=seconds)
    return best


def comparisons(old: Schema, new: Schema, *, seconds: float = SECONDS) -> Iterator[Comparison]:
    """Compare two versions and yield what is known: first what was seen without native code, at last the best.

    Arguments and promise are those of `compare`. Native proofs can't be interrupted; who has to end them by force
    has what came before.
    """
    course = _Course(old, new, monotonic(), seconds)
    yield course.glance()
    if not course.is_doubtful:
        yield course.proof()


class _Course:
    """One comparison on its way.

    Attributes:
        is_doubtful: the versions differ, and one of them has a pattern that no validator reads; so nothing that
            validators say of them counts.
    """

    def __init__(self, old: Schema, new: Schema, began: float, seconds: float) -> None:
        self._old, self._new = old, new
        self._began, self._seconds = began, seconds
        self._shrunk = Shrunk(old, new)
        normal_old, normal_new = (normalise(library_of(schema)) for schema in (self._shrunk.old, self._shrunk.new))
        self._root = Pair(View(normal_old, normal_old.root), View(normal_new, normal_new.root))
        self._prover = Prover(normal_old, normal_new, self._at(_PROVING))
        self._search = WitnessSearch(self._shrunk, (normal_old, normal_new), self._prover.texts, self._at(1.0))
        until = max(self._at(_LISTING), monotonic() + seconds * _LISTING / 2)
        self._findings = recognise(list(differences(normal_old, normal_new, until)))
        self._witness: Witness | None = None
        self.is_doubtful = bool(old.unchecked or new.unchecked) and not self._is_same()

    def _at(self, share: float) -> float:
        return self._began + share * self._seconds

    def glance(self) -> Comparison:
        """Return what is known by the kinds of the changes, and by a witness if one is near."""
        if self._is_large() and not self.is_doubtful:
            until = monotonic() + _GLANCING * self._seconds
            suspects = [f for f in self._findings if f.demand is not None and f.kind not in ADDITIVE_KINDS]
            for finding in suspects[:_GLANCES]:
                records = self._search.records_at(None, finding.pair, finding.demand)
                self._witness = self._search.first(records, until)
                if self._witness is not None or monotonic() > until:
                    break
        return self._told(numbered(self._changes(map(judged_by_kind, self._findings))), Answer.UNKNOWN)

    def proof(self) -> Comparison:
        """Return what is proved, or witnessed, within the time."""
        answer = self._root_answer()
        judge = Judge(self._prover, self._search, answer is Answer.YES, self._at(_JUDGING))
        changes = numbered(self._changes(judge.judge(finding) for finding in self._findings))
        if answer is Answer.YES:
            return self._told(changes, answer)
        witnessed = (Witness(c.witness) for c in changes if c.is_breaking and c.witness is not None)
        self._witness = next(witnessed, None) or self._witness or self._whole_witness()
        is_incompatible = self._witness is not None or answer is Answer.NO
        if is_incompatible and not any(change.is_breaking for change in changes if not _is_loss(change)):
            changes.append(_unexplained(self._root, self._witness))
        return self._told(changes, answer)

    def _whole_witness(self) -> Witness | None:
        broken = None if self._search.is_over() else self._prover.broken_values(self._root)
        return self._search.first(self._search.whole_records(broken, self._root))

    def _told(self, changes: list[Change], answer: Answer) -> Comparison:
        is_compatible = True if answer is Answer.YES else False if self._witness or answer is Answer.NO else None
        return Comparison(
            changes=tuple(changes),
            is_compatible=is_compatible,
            decided_by="witness" if self._witness else "proof" if is_compatible is not None else "undecided",
            witness=self._witness.record if self._witness else None,
        )

    def _changes(self, changes: Iterable[Change | None]) -> Iterator[Change]:
        yield from _document_changes(self._old, self._new)
        yield from (change for change in changes if change is not None)

    def _is_large(self) -> bool:
        return any(view.schema.is_larger(view.node, MAX_NODES) for view in (self._root.old, self._root.new))

    def _is_same(self) -> bool:
        # By their texts: to Python `1` equals `true`.
        old, new = self._shrunk.old, self._shrunk.new
        return repr((old.value, old.dialect, old.resources)) == repr((new.value, new.dialect, new.resources))

    def _root_answer(self) -> Answer:
        """Ask for the proof of the whole, of the schemas as they were written wherever their dialects are one."""
        old, new, root = self._shrunk.old, self._shrunk.new, self._root
        if self._is_same():
            return Answer.YES
        if self._witness is not None:
            return Answer.UNKNOWN
        if old.dialect == new.dialect and not self._is_large():
            forms = [Canonical(s.value, s.dialect, links_of(s).base, links_of(s).resources) for s in (old, new)]
            answer = forms[1].covers(forms[0])
            if answer is not Answer.UNKNOWN:
                return self._of_whole(answer)
        if not _is_faithful(old, new, root.old.schema, root.new.schema):
            return Answer.UNKNOWN
        answer = self._prover.is_compatible(root)
        is_exact = root.old.schema.exactness is Exactness.EXACT
        return self._of_whole(answer) if answer is Answer.YES or is_exact else Answer.UNKNOWN

    def _of_whole(self, answer: Answer) -> Answer:
        """Return what an answer about the shrunk schemas says of the schemas."""
        if answer is Answer.NO and not self._shrunk.is_whole:
            return Answer.UNKNOWN  # what was left out might refuse the same records
        return answer


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


def _is_faithful(old: Schema, new: Schema, normal_old: NormalSchema, normal_new: NormalSchema) -> bool:
    """Tell whether a proof about the rewritten schemas is one about the schemas themselves."""
    if old.dialect == new.dialect == dialects.DRAFT_2020:
        return Exactness.UNKNOWN not in (normal_old.exactness, normal_new.exactness)
    return normal_old.exactness is not Exactness.UNKNOWN and normal_new.exactness is Exactness.EXACT


def _document_changes(old: Schema, new: Schema) -> Iterator[Change]:
    if old.dialect == new.dialect:
        return
    kind = "dialect_changed"
    yield Change(
        id="",
        type=change_type(kind, is_breaking=False),
        kind=kind,
        path="$['$schema']",
        record_path="$",
        description=f"Changed the dialect from {old.dialect} to {new.dialect}",
        is_breaking=False,
        severity=default_severity(kind, is_breaking=False),
        old=dialects.URIS[old.dialect],
        new=dialects.URIS[new.dialect],
    )
