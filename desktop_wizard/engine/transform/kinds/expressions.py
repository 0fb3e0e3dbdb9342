"""Values that an expression makes: JSONata, as the migration rules of Confluent's data contracts have it.

The interpreter is loaded with the first expression, so that workers start without it.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import ordinary
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import WHOLE
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, is_number, same, shown

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

    @property
    def may_vary(self) -> bool:
        return True  # it may ask for the time

    def does(self) -> str:
        what = self.path.label if self.path.steps else "the record"
        return f"Replace {what} by what JSONata makes of it: {' '.join(shown(self.expression, 200)[1:-1].split())}"

    def lost(self) -> str:
        return "what an expression leaves out or makes anew can't be told from its result"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"expression": self.expression}
        return form if self.milliseconds == 1000 else {**form, "milliseconds": self.milliseconds}

    def edit(self) -> Edit:
        from desktop_wizard.engine.transform.kinds.interpreter import as_json, chance, evaluation

        evaluate, is_whole = evaluation(self.expression, self.milliseconds), not self.path.steps
        needs_record = "$record" in self.expression

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place, MISSING)
            if value is MISSING or value is None:
                return False
            where = self.path.at(trail)
            try:
                record = ordinary(scene[0]) if needs_record else None
                made = as_json(evaluate(ordinary(value), record, chance(scene[1], where)))
            except RecursionError:
                raise RuleFailed(self, where, "The expression calls itself too often") from None
            except MemoryError:
                raise RuleFailed(self, where, "The expression asks for more memory than there is") from None
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
    from desktop_wizard.engine.transform.kinds.interpreter import problem

    return problem(expression)


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
