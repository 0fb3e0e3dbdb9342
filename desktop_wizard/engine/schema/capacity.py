"""How many different values there are, for arrays whose elements must differ; and what numbers are multiples of."""

from __future__ import annotations

import math
from fractions import Fraction

from desktop_wizard.engine.schema.exact import exact
from desktop_wizard.engine.schema.values import canonical_text
from desktop_wizard.engine.schema.view import View

MAX_DEPTH = 4
MAX_COUNT = 10_000


def most_values(view: View, depth: int = 0) -> float:
    """Return a number of different values that a place surely does not exceed; infinity where none is known."""
    if view.is_false():
        return 0
    values = view.values()
    if values is not None:
        return len({canonical_text(value) for value in values})
    if depth > MAX_DEPTH:
        return math.inf
    unions = [s.value for keyword in ("anyOf", "oneOf") for s in view.stated(keyword)]
    bounds = [sum(most_values(view.also(branch), depth + 1) for branch in branches) for branches in unions[:1]]
    types = view.types()
    if types is not None:
        bounds.append(sum(_of_type(name, view, depth) for name in types))
    return min(bounds, default=math.inf)


def _of_type(name: str, view: View, depth: int) -> float:
    match name:
        case "null":
            return 1
        case "boolean":
            return 2
        case "integer":
            return _integers(view)
        case "string":
            return 1 if any(s.value == 0 for s in view.stated("maxLength")) else math.inf
        case "object":
            return 1 if any(s.value == 0 for s in view.stated("maxProperties")) else math.inf
        case "array":
            return _arrays(view, depth)
    return math.inf


def _integers(view: View) -> float:
    low = max((s.value for k in ("minimum", "exclusiveMinimum") for s in view.stated(k)), default=-math.inf)
    high = min((s.value for k in ("maximum", "exclusiveMaximum") for s in view.stated(k)), default=math.inf)
    if low == -math.inf or high == math.inf:
        return math.inf
    return max(0, math.floor(high) - math.ceil(low) + 1)


def _arrays(view: View, depth: int) -> float:
    most = min((s.value for s in view.stated("maxItems")), default=math.inf)
    items = view.first("items")
    if most == 0:
        return 1
    if most == math.inf or items is None or view.first("prefixItems"):
        return math.inf
    each = most_values(View(view.schema, items.value), depth + 1)
    total = 0.0
    for length in range(min(int(most), 20) + 1):
        total += each**length
        if total > MAX_COUNT:
            return math.inf
    return total if most <= 20 else math.inf


def most_elements(view: View) -> float:
    """Return a length that no array at a place exceeds, infinity where none is known."""
    most = min((s.value for s in view.stated("maxItems")), default=math.inf)
    if any(s.value is True for s in view.stated("uniqueItems")):
        items = view.first("items")
        if items is not None and not view.first("prefixItems"):
            most = min(most, most_values(View(view.schema, items.value)))
    return most


def is_multiple(view: View, step: float) -> bool:
    """Tell whether all numbers at a place are surely multiples of a step."""
    steps = [exact(stated.value) for stated in view.stated("multipleOf")]
    if view.types() == frozenset({"integer"}):
        steps.append(Fraction(1))
    if not steps:
        return False
    denominator = math.lcm(*(each.denominator for each in steps))
    common = Fraction(math.lcm(*(int(each * denominator) for each in steps)), denominator)
    return common % exact(step) == 0
