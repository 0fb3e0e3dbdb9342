"""Numbers that lose digits."""

from __future__ import annotations

import decimal
import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held

_MODES = {
    "half_even": decimal.ROUND_HALF_EVEN,
    "half_up": decimal.ROUND_HALF_UP,
    "up": decimal.ROUND_UP,
    "down": decimal.ROUND_DOWN,
    "floor": decimal.ROUND_FLOOR,
    "ceiling": decimal.ROUND_CEILING,
}
_MAX_DIGITS = 15
"""What a double keeps of any decimal number."""
_MAX_PLACES = 4000
"""Longer integers, which Python hardly writes, are left alone."""
_INFINITE = (math.inf, -math.inf)
_EXACT = decimal.Context(prec=_MAX_PLACES + _MAX_DIGITS + 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round(Rule):
    """Round numbers, as they are written, to some digits behind the point; round ones are left alone.

    Attributes:
        digits: -15 to 15; negative ones round to tens, hundreds and so on.
        mode: `half_even`, `half_up`, `up` and `down` (from and to zero), `floor` or `ceiling`.
    """

    kind: ClassVar[str] = "round"
    replaces_value: ClassVar[bool] = True
    digits: int = 0
    mode: str = "half_even"

    @classmethod
    def read(cls, form: Form) -> Round | None:
        path = form.path()
        digits = form.integer("digits", 0, -_MAX_DIGITS, _MAX_DIGITS)
        mode = form.choice("mode", _MODES, "half_even")
        return None if form.has_problems or path is None else cls(path=path, digits=digits or 0, mode=mode)

    def does(self) -> str:
        what = "whole numbers" if not self.digits else f"{self.digits} digits behind the point"
        if self.digits < 0:
            what = f"multiples of {10**-self.digits:,}"
        return f"Round {self.path.label} to {what}, {self.mode.replace('_', ' ')}"

    def lost(self) -> str:
        return f"the digits of {self.path.label} beyond that are gone"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"digits": self.digits}
        return form if self.mode == "half_even" else {**form, "mode": self.mode}

    def edit(self) -> Edit:
        unit, mode = Decimal(1).scaleb(-self.digits), _MODES[self.mode]

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if value.__class__ is bool or not isinstance(value, int | float) or value in _INFINITE:
                return False
            exact = Decimal(repr(float(value))) if isinstance(value, float) else Decimal(int(value))
            if exact.adjusted() > _MAX_PLACES:
                return False
            rounded = exact.quantize(unit, mode, _EXACT)
            if rounded == exact:
                return False
            container[place] = int(rounded) if rounded == rounded.to_integral_value() else float(rounded)
            return True

        return edit
