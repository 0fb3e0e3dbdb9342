"""What proves that arrays meet a condition: on their elements, on what they contain, on how many there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop_wizard.engine.schema.capacity import most_elements, most_values
from desktop_wizard.engine.schema.elements import contained_alone, element, elements
from desktop_wizard.engine.schema.view import Stated, View

Rule = Callable[[View, Stated, View, int], bool]
"""Tells whether the first view surely meets what a node of the second states; at a depth of values."""

IsWithin = Callable[[View, View, int], bool]
"""Tells whether elements of one view are surely values of another; at the depth of their array."""


class ArrayRules:
    """The rules for arrays; what they need to know of elements they ask."""

    def __init__(self, is_within: IsWithin) -> None:
        self._is_within = is_within

    def by_keyword(self) -> Mapping[str, Rule]:
        """Return the rules by the keyword whose condition they prove."""
        return {
            "prefixItems": self._described,
            "items": self._described,
            "contains": self._contained,
            "maxItems": self._most_elements,
        }

    def _described(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        heads = stated.node.get("prefixItems", [])
        longest = max([len(s.value) for s in inner.stated("prefixItems")], default=0)
        pairs = [(element(inner, index), head) for index, head in enumerate(heads)]
        if "items" in stated.node:
            rest = stated.node["items"]
            pairs += [(element(inner, index), rest) for index in range(len(heads), longest)]
            pairs.append((element(inner, max(longest, len(heads))), rest))
        return all(self._is_within(mine, View(outer.schema, wanted), depth) for mine, wanted in pairs)

    def _contained(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        wanted = View(outer.schema, stated.value)
        most = stated.node.get("maxContains")
        if most is not None and not self._holds_at_most(inner, stated, most, depth, outer):
            return False
        least = stated.node.get("minContains", 1)
        if least == 0:
            return True
        if any(
            s.node.get("minContains", 1) >= least and self._is_within(View(inner.schema, s.value), wanted, depth)
            for s in inner.stated("contains")
        ):
            return True
        shortest = max((s.value for s in inner.stated("minItems")), default=0)
        return shortest >= least and all(self._is_within(each, wanted, depth) for each in elements(inner))

    def _holds_at_most(self, inner: View, stated: Stated, most: float, depth: int, outer: View) -> bool:
        """Tell whether no array of `inner` has more than so many elements of a kind."""
        if most_elements(inner) <= most:
            return True
        for other in inner.stated("contains"):
            bound = other.node.get("maxContains")
            if bound is not None and bound <= most:
                kind = View(outer.schema, stated.value)
                if self._is_within(kind, View(inner.schema, other.value), depth):
                    return True
        if any(s.value is True for s in inner.stated("uniqueItems")):
            return most_values(View(outer.schema, stated.value)) <= most
        return self._holds_none(inner, stated, outer, depth)

    def _holds_none(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        """Tell whether no element of `inner` is of a kind."""
        other = View(outer.schema, {"not": stated.value})
        if all(self._is_within(each, other, depth) for each in elements(inner)):
            return True
        kind = View(outer.schema, stated.value)
        refused = [found for s in inner.stated("not") if (found := contained_alone(s.value)) is not None]
        return any(self._is_within(kind, View(inner.schema, node), depth) for node in refused)

    def _most_elements(self, inner: View, stated: Stated, outer: View, depth: int) -> bool:
        return bool(most_elements(inner) <= stated.value)
