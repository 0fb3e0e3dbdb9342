"""Values that an expression makes: JSONata, as the migration rules of Confluent's data contracts have it.

The interpreter is jsonata-python. Expressions can't reach files, the network or Python; its patterns are matched by
RE2, its clock and its dice are the run's, so that the same plan makes the same values.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import zip_longest
from typing import Any, ClassVar

from jsonata.functions import Functions
from jsonata.jexception import JException
from jsonata.jsonata import Jsonata as Interpreter
from jsonata.regex_engine import RegexFlags
from jsonata.utils import Utils

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import ordinary
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import WHOLE
from desktop_wizard.engine.transform.patterns import Pattern, PatternWrong
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, RuleContext, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, is_number, same, shown

_DEPTH = 200
"""Calls inside each other; each takes several of the interpreter's own."""
_MAX_MILLISECONDS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Jsonata(Rule):
    """Replace the record, or the values at a path, by what a JSONata expression makes of them.

    A number that comes out equal keeps its form. `$record` is the whole record. null at a path is left alone.

    Attributes:
        expression: JSONata 2.0.
        milliseconds: how long one evaluation may take, 1 to 60,000.
    """

    kind: ClassVar[str] = "jsonata"
    replaces_value: ClassVar[bool] = True
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    expression: str
    milliseconds: int = 1000

    @classmethod
    def read(cls, form: Form) -> Jsonata | None:
        path = form.path() if form.has("path") else WHOLE
        form.required("expression", "a JSONata expression")
        expression = form.text("expression", "$")
        milliseconds = form.integer("milliseconds", 1000, 1, _MAX_MILLISECONDS) or 1000
        if form.has("expression") and (wrong := expression_problem(expression)):
            form.wrong("expression", wrong)
        if form.has_problems or path is None:
            return None
        return cls(path=path, expression=expression, milliseconds=milliseconds)

    def does(self) -> str:
        what = self.path.label if self.path.steps else "the record"
        return f"Replace {what} by what JSONata makes of it: {' '.join(shown(self.expression, 200)[1:-1].split())}"

    def lost(self) -> str:
        return "what an expression leaves out or makes anew can't be told from its result"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"expression": self.expression}
        return form if self.milliseconds == 1000 else {**form, "milliseconds": self.milliseconds}

    def edit(self) -> Edit:
        evaluate, is_whole = _evaluation(self.expression, self.milliseconds), not self.path.steps
        needs_record = "$record" in self.expression

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place, MISSING)
            if value is MISSING or value is None:
                return False
            where = self.path.at(trail)
            try:
                record = ordinary(scene[0]) if needs_record else None
                made = _json(evaluate(ordinary(value), record, _chance(scene[1], where)))
            except RecursionError:
                raise RuleFailed(self, where, "The expression calls itself too often") from None
            except Exception as error:  # noqa: BLE001 - expressions fail by any error of Python's
                raise RuleFailed(self, where, f"The expression fails: {error}") from None
            if is_whole and not isinstance(made, dict):
                raise RuleFailed(self, where, f"The expression makes {shown(made)} of the record, which is no object")
            if same(made, ordinary(value)):
                return False
            container[place] = _reconciled(made, value)
            return True

        return edit


def expression_problem(expression: str) -> str:
    """Return what is wrong with an expression, one sentence; empty for one that can be evaluated."""
    try:
        _compiled(expression)
    except (JException, PatternWrong) as error:
        return f"This is no JSONata: {str(error).rstrip('.')}."
    except Exception as error:  # noqa: BLE001 - whatever its parser stumbles over, it is no expression
        return f"This can't be read as JSONata: {error!r}."
    return ""


class _NoValue(Exception):
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


_Evaluate = Callable[[JsonValue, JsonValue, "_Chance"], Any]


def _evaluation(expression: str, milliseconds: int) -> _Evaluate:
    engine = _compiled(expression)

    def evaluate(value: JsonValue, record: JsonValue, chance: _Chance) -> Any:
        engine.environment.set_runtime_bounds(milliseconds, _DEPTH)  # counts from now
        return engine.evaluate(value, {**chance.bindings(), "record": record})

    return evaluate


@dataclass(frozen=True, slots=True)
class _Chance:
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
        return {name: Interpreter.JLambda(function) for name, function in made.items()}


def _chance(context: RuleContext, where: str) -> _Chance:
    milliseconds = int(context.started_at.timestamp() * 1000)
    return _Chance(milliseconds, repr((context.plan_fingerprint, context.key, where)))


def _json(made: Any) -> JsonValue:
    """Return a result as JSON values; raise `_NoValue` where it is none."""
    if made is None:
        raise _NoValue("it makes no value at all")
    return _item(made)


def _item(made: Any) -> JsonValue:
    if made is None or made is Utils.NULL_VALUE:
        return None
    if isinstance(made, dict):
        return {str(name): _item(item) for name, item in made.items()}
    if isinstance(made, list):
        return [_item(made[index]) for index in range(len(made))]
    if isinstance(made, float) and not math.isfinite(made):
        raise _NoValue("it makes a number that JSON can't write")
    if isinstance(made, bool | int | float | str | Decimal):  # Decimal: beyond a double, just passed through
        return made
    raise _NoValue("it makes a function, which JSON can't write")


def _reconciled(made: JsonValue, was: JsonValue) -> JsonValue:
    """Return a result with the numbers of the original wherever equal ones stand in the same place.

    JSONata does not tell 1 from 1.0, records do.
    """
    if isinstance(made, dict):
        before = was if isinstance(was, dict) else {}
        return {name: _reconciled(item, before.get(name, MISSING)) for name, item in made.items()}
    if isinstance(made, list):
        items = was if isinstance(was, list) else []
        return [_reconciled(item, old) for item, old in zip_longest(made, items[: len(made)], fillvalue=MISSING)]
    is_equal = not isinstance(made, bool | str) and is_number(was) and made == ordinary(was)
    return was if is_equal else made
