"""Decides containment of parts of two schemas, by the canonical form; every answer is remembered."""

from __future__ import annotations

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.dialect import DRAFT_2020
from desktop_wizard.engine.schema.finding import Pair
from desktop_wizard.engine.schema.native import Answer, Canonical
from desktop_wizard.engine.schema.normal import NormalNode, NormalSchema
from desktop_wizard.engine.schema.values import canonical_text


class Prover:
    """Answers for two rewritten schemas."""

    def __init__(self, old: NormalSchema, new: NormalSchema) -> None:
        self._old = old
        self._new = new
        self._forms: dict[int, tuple[NormalNode, Canonical]] = {}
        self._texts: dict[int, tuple[NormalNode, str]] = {}
        self._answers: dict[tuple[int, int], Answer] = {}

    def is_compatible(self, pair: Pair) -> Answer:
        """Tell whether all that the old version allowed here is still allowed."""
        if self._is_same(pair):
            return Answer.YES
        return self._covers(self._form(self._new, pair.new.node), self._form(self._old, pair.old.node))

    def is_wider(self, pair: Pair) -> Answer:
        """Tell whether the old version allowed all that the new one does."""
        if self._is_same(pair):
            return Answer.YES
        return self._covers(self._form(self._old, pair.old.node), self._form(self._new, pair.new.node))

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

    def _is_same(self, pair: Pair) -> bool:
        return self._text(self._old, pair.old.node) == self._text(self._new, pair.new.node)

    def _text(self, schema: NormalSchema, node: NormalNode) -> str:
        known = self._texts.get(id(node))
        if known is None:
            known = self._texts[id(node)] = (node, canonical_text(schema.standalone(node)))
        return known[1]

    def _form(self, schema: NormalSchema, node: NormalNode) -> Canonical:
        known = self._forms.get(id(node))
        if known is None:
            # The node is kept beside its form, so that its identity stays its own.
            known = self._forms[id(node)] = (node, Canonical(schema.standalone(node), DRAFT_2020))
        return known[1]

    def _covers(self, outer: Canonical, inner: Canonical) -> Answer:
        key = (id(outer), id(inner))
        if key not in self._answers:
            self._answers[key] = outer.covers(inner)
        return self._answers[key]
