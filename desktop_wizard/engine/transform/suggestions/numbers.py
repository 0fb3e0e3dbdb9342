"""Numbers that are out of bounds, have too many digits, or are in another unit."""

from __future__ import annotations

import math
from decimal import Decimal

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.filling import keyword
from desktop_wizard.engine.transform.kinds import Clamp, Jsonata, Round
from desktop_wizard.engine.transform.suggestions.case import GUESSED, LOSSY, Case, Idea, Ideas
from desktop_wizard.engine.transform.values import is_number, shown

_MINIMA = {"minimum": "minimum", "exclusiveMinimum": "exclusive_minimum"}
_MAXIMA = {"maximum": "maximum", "exclusiveMaximum": "exclusive_maximum"}
_FACTORS = (100, 1000, 10, 60, 3600, 1024, 1_000_000)
_MOST_DIGITS = 15


def clamp(case: Case) -> Ideas:
    """Bring numbers within the new bound, and in another unit where most of them are beyond it."""
    is_minimum = case.change.kind == "minimum_raised"
    keywords = _MINIMA if is_minimum else _MAXIMA
    bounds = {member: keyword(case.new_parts(), name) for name, member in keywords.items()}
    given = {member: bound for member, bound in bounds.items() if is_number(bound)}
    if not case.steps or len(given) != 1:
        return
    (bound,) = given.values()
    numbers = [value for value in case.seen() if is_number(value)]
    beyond = sum(value < bound if is_minimum else value > bound for value in numbers)
    yield from _scaled(case, numbers, beyond)
    if any(member.startswith("exclusive") for member in given) and "integer" not in case.new_types():
        given["step"] = _step(case)
    reason = f"{beyond:,} of {len(numbers):,} numbers looked at are beyond {shown(bound)}."
    yield Idea(
        (Clamp(path=case.path, **{name: value for name, value in given.items() if value != 1}),), reason, LOSSY
    )


def _step(case: Case) -> JsonValue:
    """Return how near to an exclusive bound a number may come: a unit of the digits that numbers there have."""
    digits = [_digits(value) for value in case.seen() if isinstance(value, float) and math.isfinite(value)]
    return 1 if not digits else float(Decimal(1).scaleb(-min(max(digits), _MOST_DIGITS)))


def _digits(value: float) -> int:
    exponent = Decimal(repr(float(value))).normalize().as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def _scaled(case: Case, numbers: list[JsonValue], beyond: int) -> Ideas:
    """Divide or multiply, where that brings nearly all numbers within bounds and most are beyond them now."""
    if beyond * 2 <= len(numbers):
        return
    for factor in _FACTORS:
        for sign, scaled in (("/", [n / factor for n in numbers]), ("*", [n * factor for n in numbers])):
            inside = sum(_fits(case, number) for number in scaled)
            if inside >= 0.9 * len(numbers):
                expression = (
                    f"$ {sign} {factor}" if "integer" not in case.new_types() else f"$round($ {sign} {factor})"
                )
                what = f"{'divided' if sign == '/' else 'multiplied'} by {factor:,}"
                reason = (
                    f"{beyond:,} of {len(numbers):,} numbers looked at are out of bounds, and {inside:,} are within "
                    f"them {what}: probably another unit, please check."
                )
                yield Idea((Jsonata(path=case.path, expression=expression),), reason, GUESSED)
                return


def _fits(case: Case, number: float) -> bool:
    least, most = case.stated("minimum"), case.stated("maximum")
    above, below = case.stated("exclusiveMinimum"), case.stated("exclusiveMaximum")
    return (
        (not is_number(least) or number >= least)
        and (not is_number(most) or number <= most)
        and (not is_number(above) or number > above)
        and (not is_number(below) or number < below)
    )


def round_numbers(case: Case) -> Ideas:
    """Round to what numbers have to be a multiple of."""
    unit = case.stated("multipleOf")
    if not case.steps or not is_number(unit) or unit <= 0:
        return
    digits = -Decimal(str(unit)).normalize().adjusted()
    if Decimal(str(unit)) == Decimal(1).scaleb(-digits) and abs(digits) <= _MOST_DIGITS:
        reason = f"Numbers have to be multiples of {shown(unit)}."
        yield Idea((Round(path=case.path, digits=digits, mode="half_up"),), reason, LOSSY)
    else:
        expression = f"$round($ / {unit}) * {unit}"
        reason = f"Numbers have to be multiples of {shown(unit)}; the nearest one is taken."
        yield Idea((Jsonata(path=case.path, expression=expression),), reason, LOSSY)


def make_whole(case: Case) -> Ideas:
    """Round fractions where only whole numbers are allowed, or count them in a smaller unit."""
    if not case.steps or "integer" not in case.new_types() or "number" in case.new_types():
        return
    fractions = [v for v in case.seen() if isinstance(v, float) and math.isfinite(v) and not v.is_integer()]
    if not fractions:
        return
    reason = f"{len(fractions):,} of the numbers looked at have digits behind the point, and none may."
    yield Idea((Round(path=case.path, mode="half_up"),), reason, LOSSY)
    most = max(map(_digits, fractions))
    if most <= 3 and len(fractions) * 2 > sum(map(is_number, case.seen())):
        factor = 10**most
        reason = f"All of them are whole when multiplied by {factor:,}: perhaps another unit, please check."
        yield Idea((Jsonata(path=case.path, expression=f"$round($ * {factor})"),), reason, LOSSY + GUESSED)
