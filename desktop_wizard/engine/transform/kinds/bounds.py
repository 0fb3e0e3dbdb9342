"""Numbers that are brought within bounds."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import shown

Bound = int | float
_NUMBERS = (int, float)  # isinstance takes three times as long with a union


@dataclass(frozen=True, slots=True, kw_only=True)
class Clamp(Rule):
    """Replace numbers beyond a bound by the nearest allowed one; everything else is left alone.

    Attributes:
        minimum, maximum: the least and the greatest allowed number.
        exclusive_minimum, exclusive_maximum: numbers that are just not allowed.
        step: how far from an exclusive bound the nearest allowed number lies; above 0.
    """

    kind: ClassVar[str] = "clamp"
    needs_value: ClassVar[bool] = True
    replaces_value: ClassVar[bool] = True
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    minimum: Bound | None = None
    maximum: Bound | None = None
    exclusive_minimum: Bound | None = None
    exclusive_maximum: Bound | None = None
    step: Bound = 1

    @classmethod
    def read(cls, form: Form) -> Clamp | None:
        path = form.path()
        low, high = form.number("minimum"), form.number("maximum")
        above, below = form.number("exclusive_minimum"), form.number("exclusive_maximum")
        step = form.number("step")
        if form.has_problems or path is None:
            return None
        if (low is None) == (above is None) and (high is None) == (below is None):
            _explain_bounds(form, low, high)
            return None
        if (low is not None and above is not None) or (high is not None and below is not None):
            form.wrong("", "A bound is either exclusive or not; give one of the two.")
        if step is not None and step <= 0:
            form.wrong("step", "A step is more than 0.")
        rule = cls(
            path=path,
            minimum=low,
            maximum=high,
            exclusive_minimum=above,
            exclusive_maximum=below,
            step=1 if step is None else step,
        )
        if rule.least is not None and rule.greatest is not None and rule.least > rule.greatest:
            form.wrong("", f"No number is left between {shown(rule.least)} and {shown(rule.greatest)}.")
        return None if form.has_problems else rule

    @property
    def least(self) -> Bound | None:
        """The least number the rule leaves."""
        above = self.exclusive_minimum
        return self.minimum if above is None else _moved(above, self.step)

    @property
    def greatest(self) -> Bound | None:
        """The greatest number the rule leaves."""
        below = self.exclusive_maximum
        return self.maximum if below is None else _moved(below, -self.step)

    def lost(self) -> str:
        return f"how far {self.path.label} was out of bounds is gone"

    def does(self) -> str:
        label = self.path.label
        if self.greatest is None:
            when = "less" if self.exclusive_minimum is None else f"{shown(self.exclusive_minimum)} or less"
            return f"Raise {label} to {shown(self.least)} where it is {when}"
        if self.least is None:
            when = "more" if self.exclusive_maximum is None else f"{shown(self.exclusive_maximum)} or more"
            return f"Lower {label} to {shown(self.greatest)} where it is {when}"
        return f"Keep {label} between {shown(self.least)} and {shown(self.greatest)}"

    def members(self) -> dict[str, JsonValue]:
        bounds = {
            "minimum": self.minimum,
            "maximum": self.maximum,
            "exclusive_minimum": self.exclusive_minimum,
            "exclusive_maximum": self.exclusive_maximum,
            "step": None if self.step == 1 else self.step,
        }
        return {name: bound for name, bound in bounds.items() if bound is not None}

    def edit(self) -> Edit:
        least, greatest = self.least, self.greatest
        above, below = self.exclusive_minimum, self.exclusive_maximum

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if value.__class__ is bool or not isinstance(value, _NUMBERS):
                return False
            if least is not None and (value < least if above is None else value <= above):
                container[place] = self._for(value, least, trail)
            elif greatest is not None and (value > greatest if below is None else value >= below):
                container[place] = self._for(value, greatest, trail)
            else:
                return False
            return True

        return edit

    def _for(self, value: Bound, bound: Bound, trail: Trail) -> Bound:
        """Return the bound, or the next whole number within the bounds in place of an integer."""
        if isinstance(value, float) or isinstance(bound, int) or bound.is_integer():
            return bound
        whole = math.ceil(bound) if bound is self.least or bound == self.least else math.floor(bound)
        least, greatest = self.least, self.greatest
        if (least is not None and whole < least) or (greatest is not None and whole > greatest):
            raise RuleFailed(self, self.path.at(trail), "No whole number lies within the bounds")
        return whole


def _moved(bound: Bound, step: Bound) -> Bound:
    """Return bound + step as people add, without binary rounding."""
    total = Decimal(str(bound)) + Decimal(str(step))
    return int(total) if isinstance(bound, int) and isinstance(step, int) else float(total)


def _explain_bounds(form: Form, low: Bound | None, high: Bound | None) -> None:
    if low is None and high is None:
        form.wrong("", "A bound is missing: 'minimum', 'maximum', 'exclusive_minimum' or 'exclusive_maximum'.")
    else:
        form.wrong("", "A bound is either exclusive or not; give one of the two.")
