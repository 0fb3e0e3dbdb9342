"""Numbers as they are written, for arithmetic that neither rounds nor overflows."""

from __future__ import annotations

from fractions import Fraction

_FLOAT = 2**1000
"""Beyond, numbers are not handed over to floating point."""


def exact(number: float) -> Fraction:
    """Return a number of a schema as it is written there: 0.1 is a tenth."""
    return Fraction(number) if isinstance(number, int) else Fraction(str(number))


def plain(number: Fraction) -> int | float:
    """Return an exact number as JSON has it; a huge one that is no integer is rounded down to one."""
    if number.denominator == 1 or abs(number) >= _FLOAT:
        return number.numerator // number.denominator
    return float(number)
