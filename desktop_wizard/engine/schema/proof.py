"""Decides containment of parts of two schemas, by the canonical form; every answer is remembered."""

from __future__ import annotations

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.containment import Containment
from desktop_wizard.engine.schema.dialect import DRAFT_2020
from desktop_wizard.engine.schema.finding import Pair
from desktop_wizard.engine.schema.native import NO_FORM, Answer, Canonical
from desktop_wizard.engine.schema.normal import NormalNode, NormalSchema
from desktop_wizard.engine.schema.texts import Texts
from desktop_wizard.engine.schema.view import View

MAX_NODES = 300
"""Size of a schema beyond which the canonical form is not asked: it can't be interrupted, and may take minutes."""


class Prover:
    """Answers for two rewritten schemas.

    Attributes:
        deadline: a time of `monotonic` at which structural proofs end.
    """

    def __init__(self, old: NormalSchema, new: NormalSchema, deadline: float) -> None:
        self._old = old
        self._new = new
        self._deadline = deadline
        self.texts = Texts()
        self._forms: dict[int, tuple[NormalNode, Canonical]] = {}
        self._answers: dict[tuple[int, int], Answer] = {}
        # The views are kept beside what is known of them, so that their nodes' identities stay their own.
        self._proved: dict[tuple[int, int], tuple[Answer, View, View]] = {}

    def is_compatible(self, pair: Pair) -> Answer:
        """Tell whether all that the old version allowed here is still allowed."""
        return self._is_within(pair.old, pair.new)

    def is_wider(self, pair: Pair) -> Answer:
        """Tell whether the old version allowed all that the new one does."""
        return self._is_within(pair.new, pair.old)

    def _is_within(self, inner: View, outer: View) -> Answer:
        key = (id(inner.node), id(outer.node))
        if key not in self._proved:
            answer = self._covers_view(outer, inner)
            proof = Containment(self._covers_view, self.texts, self._deadline)
            if answer is Answer.UNKNOWN and proof.is_within(inner, outer):
                answer = Answer.YES
            self._proved[key] = (answer, inner, outer)
        return self._proved[key][0]

    def _covers_view(self, outer: View, inner: View) -> Answer:
        return self._covers(self._form(outer.schema, outer.node), self._form(inner.schema, inner.node))

    def meets(self, pair: Pair, demand: NormalNode) -> Answer:
        """Tell whether all that the old version allowed here meets a demand of the new one."""
        return self._covers(self._form(self._new, demand), self._form(self._old, pair.old.node))

    def keeps(self, pair: Pair, grant: NormalNode) -> Answer:
        """Tell whether the new version still keeps to what the old one demanded."""
        return self._covers(self._form(self._old, grant), self._form(self._new, pair.new.node))

    def broken_values(self, pair: Pair, demand: NormalNode | None = None) -> JsonValue:
        """Return a schema of what the old version allowed and a demand refuses; None where it is not known."""
        wanted = self._form(self._new, pair.new.node if demand is None else demand)
        return self._form(self._old, pair.old.node).without(wanted)

    def _form(self, schema: NormalSchema, node: NormalNode) -> Canonical:
        known = self._forms.get(id(node))
        if known is None:
            # The node is kept beside its form, so that its identity stays its own.
            is_too_large = schema.is_larger(node, MAX_NODES)
            form = NO_FORM if is_too_large else Canonical(schema.standalone(node), DRAFT_2020)
            known = self._forms[id(node)] = (node, form)
        return known[1]

    def _covers(self, outer: Canonical, inner: Canonical) -> Answer:
        key = (id(outer), id(inner))
        if key not in self._answers:
            self._answers[key] = outer.covers(inner)
        return self._answers[key]
