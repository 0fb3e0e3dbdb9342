"""The laws are worth something: rules that break them on purpose are caught."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

import pytest

from desktop_wizard.engine.transform import Clamp, MapValues, Path, RenameField, Rule, SetValue, parse_path
from desktop_wizard.engine.transform.lossless import Number
from desktop_wizard.engine.transform.scene import Edit
from desktop_wizard.engine.transform.supply import Constant
from tests.support.rule_laws import check_it_keeps_to_itself, check_the_inverse_brings_everything_back

A = parse_path("$.a")
_count = itertools.count()


@dataclass(frozen=True, slots=True, kw_only=True)
class Meddling(Clamp):
    """Changes its neighbour, too, and does not say so."""

    def edit(self) -> Edit:
        def edit(container: Any, place: Any, scene: Any, trail: Any) -> bool:
            container["b"] = "gotcha"
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Secretive(SetValue):
    """Says that it touches another place than it does."""

    def touched(self) -> tuple[Path, ...]:
        return (parse_path("$.z"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Moody(SetValue):
    """Makes another value every time."""

    def edit(self) -> Edit:
        def edit(container: Any, place: Any, scene: Any, trail: Any) -> bool:
            container[place] = next(_count)
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Picky(SetValue):
    """Does something only where the number no longer knows how it was written."""

    def edit(self) -> Edit:
        def edit(container: Any, place: Any, scene: Any, trail: Any) -> bool:
            if isinstance(container.get(place), Number):
                return False
            container[place] = 0
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Boastful(SetValue):
    """Says that it changed something where it did not."""

    def edit(self) -> Edit:
        def edit(container: Any, place: Any, scene: Any, trail: Any) -> bool:
            container[place] = "done"
            return False

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class FalseFriend(MapValues):
    """Claims an inverse where two values become one."""

    def backwards(self) -> MapValues:
        return MapValues(path=self.path, mapping=tuple((new, old) for old, new in self.mapping))


@dataclass(frozen=True, slots=True, kw_only=True)
class Careless(RenameField):
    """Puts the renamed field last, where the inverse can't find its place again."""

    def edit(self) -> Edit:
        def edit(container: Any, name: Any, scene: Any, trail: Any) -> bool:
            if name not in container:
                return False
            container[self.to] = container.pop(name)
            return True

        return edit


RECORD = {"a": 1.5, "b": 2, "c": 3}


@pytest.mark.parametrize(
    "rule",
    [
        Meddling(path=A, minimum=0),
        Secretive(path=A, value=Constant(9)),
        Moody(path=A, value=Constant(9)),
        Picky(path=A, value=Constant(9)),
        Boastful(path=A, value=Constant(9)),
    ],
    ids=lambda rule: type(rule).__name__,
)
def test_a_rule_that_does_not_keep_to_itself_is_caught(rule: Rule) -> None:
    with pytest.raises(AssertionError):
        check_it_keeps_to_itself(rule, RECORD)


@pytest.mark.parametrize(
    "rule",
    [
        FalseFriend(path=parse_path("$.b"), mapping=((2, 3), (1, 3))),
        Careless(path=A, to="z"),
    ],
    ids=lambda rule: type(rule).__name__,
)
def test_a_false_promise_to_bring_everything_back_is_caught(rule: Rule) -> None:
    with pytest.raises(AssertionError):
        check_the_inverse_brings_everything_back(rule, RECORD)
