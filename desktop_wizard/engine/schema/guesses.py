"""Values made to be refused by a demand: texts and names it has no room for, elements it counts, odd numbers."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.exact import exact, plain
from desktop_wizard.engine.schema.expressions import FLAVOURS, NotRead, matching
from desktop_wizard.engine.schema.languages import Term, Terms, Undecided
from desktop_wizard.engine.schema.names import declared_names, field
from desktop_wizard.engine.schema.sampler import Sampler
from desktop_wizard.engine.schema.texts import Texts, names_of
from desktop_wizard.engine.schema.values import without
from desktop_wizard.engine.schema.view import View

MAX_ELEMENTS = 200
MAX_VALUES = 20


class Guesses:
    """Guesses values of an old schema that a new one refuses.

    Attributes:
        old, new: samplers of the two schemas.
    """

    def __init__(self, texts: Texts, old: Sampler, new: Sampler) -> None:
        self._texts = texts
        self._old = old
        self._new = new

    def values(self, old: View, demand: View) -> Iterator[JsonValue]:
        """Yield values to try, those of `old` that `demand` probably refuses."""
        listed, wanted = old.values(), demand.values()
        if listed is not None and wanted is not None:
            yield from without(listed, wanted)[:MAX_VALUES]
        yield from self._texts.examples(old, demand)
        yield from self._numbers(demand)
        yield from self._arrays(demand)
        base = next((v for v in self._old.samples(old.node, limit=8) if isinstance(v, dict)), None)
        if base is not None:
            for name in self._names(old, demand):
                nodes = field(old, name).node
                yield from ({**base, name: value} for value in self._old.samples(nodes, limit=12))

    def _numbers(self, demand: View) -> Iterator[JsonValue]:
        for stated in demand.stated("multipleOf"):
            yield from (plain(exact(stated.value) / 2), plain(exact(stated.value) * 3 / 2))

    def _arrays(self, demand: View) -> Iterator[JsonValue]:
        for stated in demand.stated("contains"):
            most = stated.node.get("maxContains")
            if most is None or most > MAX_ELEMENTS:
                continue
            kind = self._new.samples(stated.value, limit=12)
            yield from ([value] * (int(most) + 1) for value in kind[:4])
            yield kind[: int(most) + 1]

    def _names(self, old: View, demand: View) -> list[str]:
        found: list[str] = []
        for flavour in FLAVOURS:
            terms = self._texts.terms(flavour)
            try:
                known = names_of(terms, old, flavour)
                kept = [known, terms.without(_listed(terms, declared_names(old)))]
                wanted = [*self._refused_names(terms, demand, flavour)]
                for names in wanted:
                    found += self._examples(terms, [known, names])
                    found += self._examples(terms, [*kept, names])
                    for pattern in old.pattern_properties():
                        found += self._examples(terms, [*kept, names, matching(terms, pattern, flavour)])
            except (NotRead, Undecided):
                continue
        return list(dict.fromkeys(found))

    def _examples(self, terms: Terms, kept: list[Term]) -> list[str]:
        text = terms.example(terms.both(kept))
        return [] if text is None else [text]

    def _refused_names(self, terms: Terms, demand: View, flavour: str) -> Iterator[Term]:
        """Yield sets of names that a demand says something special of."""
        if demand.first("propertyNames"):
            yield terms.without(names_of(terms, demand, flavour))
        for part in demand.parts:
            patterns = [matching(terms, pattern, flavour) for pattern in part.get("patternProperties", {})]
            yield from patterns
            if "additionalProperties" in part:
                declared = _listed(terms, set(part.get("properties", {})))
                yield terms.without(terms.union([declared, *patterns]))


def _listed(terms: Terms, names: set[str]) -> Term:
    if len(names) > MAX_ELEMENTS:
        raise NotRead
    return terms.union([terms.text(name) for name in sorted(names)])
