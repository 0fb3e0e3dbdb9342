"""The interpreter of JSONata, jsonata-python, held within bounds.

Expressions can't reach files, the network or Python; its patterns are matched by RE2, its clock and its dice are the
run's, so that the same plan makes the same values.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from jsonata.functions import Functions
from jsonata.jexception import JException
from jsonata.jsonata import Jsonata
from jsonata.regex_engine import RegexFlags
from jsonata.utils import Utils

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.patterns import Pattern, PatternWrong
from desktop_wizard.engine.transform.scene import RuleContext

_DEPTH = 200
"""Calls inside each other; each takes several of the interpreter's own."""


MOST_ITEMS = 100_000
MOST_LETTERS = 10_000_000
"""What a single step may make: the interpreter looks at the clock between its steps only."""


class TooMuch(Exception):
    """A single step would make more than it may."""


class Interpreter(Jsonata):  # type: ignore[misc]  # the library has no types
    """The interpreter, with bounds for the steps that can make much of little."""

    def evaluate_range_expression(self, lhs: Any, rhs: Any) -> Any:
        if type(lhs) is type(rhs) is int and rhs - lhs >= MOST_ITEMS:
            raise TooMuch(f"a range has at most {MOST_ITEMS:,} numbers, and this one has {rhs - lhs + 1:,}")
        return super().evaluate_range_expression(lhs, rhs)

    def evaluate_string_concat(self, lhs: Any, rhs: Any) -> str:
        made: str = super().evaluate_string_concat(lhs, rhs)
        return _bounded(made, len(made))


def _bounded(text: str, letters: int) -> str:
    if letters > MOST_LETTERS:
        raise TooMuch(f"a text has at most {MOST_LETTERS:,} letters, and this one would have {letters:,}")
    return text


def _padded(text: str | None = None, width: Any = None, letter: str | None = None) -> Any:
    if isinstance(width, int | float):
        _bounded("", int(abs(width)))
    return Functions.pad(text, width, letter)


@dataclass(frozen=True, slots=True)
class Chance:
    """The clock and the dice of an evaluation, the same in each evaluation of the same place."""

    milliseconds: int
    seed: str

    def bindings(self) -> dict[str, Any]:
        dice = random.Random(self.seed)

        def now(picture: str | None = None, zone: str | None = None) -> Any:
            return Functions.datetime_from_millis(self.milliseconds, picture, zone)

        def shuffled(items: list[Any]) -> list[Any]:
            return dice.sample(items, len(items))

        made = {"now": now, "millis": lambda: self.milliseconds, "random": dice.random, "shuffle": shuffled}
        made["pad"] = _padded
        return {name: Interpreter.JLambda(function) for name, function in made.items()}


def chance(context: RuleContext, where: str) -> Chance:
    """Return the clock and the dice of a place in the record at hand."""
    milliseconds = int(context.started_at.timestamp() * 1000)
    return Chance(milliseconds, repr((context.plan_fingerprint, context.key, where)))


def problem(expression: str) -> str:
    """Return what is wrong with an expression, one sentence; empty for one that can be evaluated."""
    try:
        _compiled(expression)
    except (JException, PatternWrong) as error:
        return f"This is no JSONata: {str(error).rstrip('.')}."
    except Exception as error:  # noqa: BLE001 - whatever its parser stumbles over, it is no expression
        return f"This can't be read as JSONata: {error!r}."
    return ""


class NoValue(Exception):
    """A result that is no JSON value."""


def _compiled(expression: str) -> Interpreter:
    engine = Interpreter(expression, _regex)
    if engine.errors:
        raise engine.errors[0]
    engine.set_validate_input(False)
    engine.set_output_convert_nulls(False)
    return engine


def _regex(text: str, flags: RegexFlags) -> Any:
    return Pattern(text, ignore_case=flags.case_insensitive, is_multiline=flags.multiline).native


Evaluate = Callable[[JsonValue, JsonValue, Chance], Any]


def evaluation(expression: str, milliseconds: int) -> Evaluate:
    """Return what evaluates an expression on a value, with the whole record beside it; it fails by any error.

    Args:
        milliseconds: time for one evaluation.
    """
    engine = _compiled(expression)

    def evaluate(value: JsonValue, record: JsonValue, chance: Chance) -> Any:
        engine.environment.set_runtime_bounds(milliseconds, _DEPTH)  # counts from now
        return engine.evaluate(value, {**chance.bindings(), "record": record})

    return evaluate


def as_json(made: Any) -> JsonValue:
    """Return a result as JSON values; raise `NoValue` where it is none."""
    if made is None:
        raise NoValue("it makes no value at all")
    return _item(made)


def _item(made: Any) -> JsonValue:
    if made is None or made is Utils.NULL_VALUE:
        return None
    if isinstance(made, dict):
        return {str(name): _item(item) for name, item in made.items()}
    if isinstance(made, list):
        return [_item(made[index]) for index in range(len(made))]
    if isinstance(made, float) and not math.isfinite(made):
        raise NoValue("it makes a number that JSON can't write")
    if isinstance(made, bool | int | float | str | Decimal):  # Decimal: beyond a double, just passed through
        return made
    raise NoValue("it makes a function, which JSON can't write")
