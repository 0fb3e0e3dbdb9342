"""Conditions of rules: a JSON Schema that a record, or a value in it, fulfils or not."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import Validator, parse_schema
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.lossless import Number
from desktop_wizard.engine.transform.values import MISSING, copied, json_text, shown

Holds = Callable[[JsonValue], bool]


@dataclass(frozen=True, slots=True)
class Condition:
    """Something a value fulfils when it is valid under a JSON Schema.

    Attributes:
        schema: an object or a boolean.
    """

    schema: JsonValue

    def phrase(self) -> str:
        """Return the condition as a sentence may mention it: the schema's description, or the schema."""
        said = self.schema.get("description") if isinstance(self.schema, dict) else None
        return said.rstrip(".") if isinstance(said, str) and said else f"it fulfils {shown(self.schema)}"

    def to_json(self) -> JsonValue:
        return copied(self.schema)

    def compile(self) -> Holds:
        """Return a quick function that tells whether a value fulfils the condition."""
        is_valid = Validator(parse_schema(json_text(self.schema), origin="condition")).is_valid
        return lambda value: is_valid(ordinary(value))


def read_condition(form: Form, member: str, value: JsonValue = MISSING) -> Condition | None:
    """Return the condition that a member of a rule says, None when it is wrong; `value` is the member's."""
    if not isinstance(value, dict | bool):
        form.wrong(member, f"A JSON Schema belongs here, not {shown(value)}.")
        return None
    try:
        parse_schema(json_text(value), origin="")
    except SchemaWrong as wrong:
        for problem in wrong.problems:
            steps = [step.replace("~1", "/").replace("~0", "~") for step in problem.location.split("/")[1:]]
            form.wrong((member, *steps), problem.message)
        if not wrong.problems:
            form.wrong(member, wrong.what)
        return None
    return Condition(value)


def ordinary(value: JsonValue) -> JsonValue:
    """Return a value as validators and expressions take it: nothing in it knows how it was written.

    Numbers beyond a double become `Decimal`, as in `plain`.
    """
    if isinstance(value, dict):
        return {str(name): ordinary(item) for name, item in value.items()}
    if isinstance(value, list):
        return [ordinary(item) for item in value]
    if isinstance(value, str):
        return str(value)
    if value is None or isinstance(value, bool | Decimal):
        return value
    return int(value) if isinstance(value, int) else _ordinary_number(value)


def _ordinary_number(value: float) -> JsonValue:
    if math.isfinite(value) or not isinstance(value, Number):
        return float(value)
    try:
        return Decimal(value.lexeme)
    except InvalidOperation:  # an exponent of more than 18 digits; for any comparison this one will do
        return Decimal("-1e999999" if value < 0 else "1e999999")
