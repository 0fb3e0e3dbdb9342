"""Values that change their type and keep their meaning."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.lossless import number_of
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.rule import RecordChange, Rule, RuleFailed, Scene, Trail, compile_edit
from desktop_wizard.engine.transform.values import (
    MISSING,
    MissingType,
    copied,
    is_number,
    number_text,
    shown,
    type_name,
)

QUARANTINE, KEEP, DEFAULT = "quarantine", "keep", "default"
_NUMBER = re.compile(r"\s*(?P<sign>[+-]?)0*(?P<digits>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*", re.ASCII)
_MAX_DIGITS = 4300
_TRUE = frozenset({"true", "yes", "1"})
_FALSE = frozenset({"false", "no", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast(Rule):
    """Turn values into another type; null and values that are of it already are left alone.

    Attributes:
        to: `string`, `number`, `integer` or `boolean`.
        on_failure: for a value that can't be turned: `quarantine` fails the record, `keep` leaves the value,
            `default` puts `default` in its place.
    """

    kind: ClassVar[str] = "cast"
    path: Path
    to: str
    on_failure: str = QUARANTINE
    default: JsonValue | MissingType = MISSING

    @classmethod
    def read(cls, form: Form) -> Cast | None:
        path = form.path()
        to = form.choice("to", CASTS)
        on_failure = form.choice("on_failure", (QUARANTINE, KEEP, DEFAULT), QUARANTINE)
        default = form.optional("default")
        if on_failure == DEFAULT and default is MISSING:
            form.required("default", "what a value that can't be cast becomes")
        if on_failure != DEFAULT and default is not MISSING:
            form.wrong("default", 'A default is used only where "on_failure" is "default".')
        if default is not MISSING:
            default = form.constant("default", default)
        if form.has_problems or path is None:
            return None
        return cls(path=path, to=to, on_failure=on_failure, default=default)

    @property
    def loses(self) -> str:
        return "afterwards nothing tells which type a value had, or how it was written"

    def sentence(self) -> str:
        failure = {
            QUARANTINE: "quarantine the record where that fails",
            KEEP: "keep what can't be turned",
            DEFAULT: f"put {shown(self.default) if self.default is not MISSING else ''} where that fails",
        }
        article = "an" if self.to == "integer" else "a"
        return f"Turn {self.path.label} into {article} {self.to}; {failure[self.on_failure]}"

    def to_json(self) -> dict[str, JsonValue]:
        form = {"kind": self.kind, "path": self.path.text, "to": self.to, "on_failure": self.on_failure}
        return form if self.default is MISSING else {**form, "default": copied(self.default)}

    def compile(self) -> RecordChange:
        cast = CASTS[self.to]

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = container.get(place) if place.__class__ is str else container[place]
            if value is None:
                return False
            new = cast(value)
            if new is MISSING:
                new = self._failed(value, trail)
            if new is value:
                return False
            container[place] = new
            return True

        return compile_edit(self.path, edit)

    def _failed(self, value: JsonValue, trail: Trail) -> JsonValue:
        if self.on_failure == KEEP:
            return value
        if self.on_failure == DEFAULT:
            return copied(self.default)
        article = "an" if self.to == "integer" else "a"
        raise RuleFailed(self, self.path.at(trail), f"{shown(value)} can't be turned into {article} {self.to}")


def can_cast(value: JsonValue, to: str) -> bool:
    """Tell whether a value is, or can be turned into, a `string`, `number`, `integer` or `boolean`."""
    return CASTS[to](value) is not MISSING


def _to_string(value: JsonValue) -> JsonValue:
    match type_name(value):
        case "string":
            return value
        case "boolean":
            return "true" if value else "false"
        case "integer" | "number":
            return number_text(value)
    return MISSING


def _to_number(value: JsonValue) -> JsonValue:
    if is_number(value):
        return value
    if isinstance(value, bool):
        return int(value)
    match = _NUMBER.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        return MISSING
    lexeme = match["sign"].replace("+", "") + match["digits"]
    return _number(lexeme)


def _number(lexeme: str) -> JsonValue:
    """Return the number that is written as `lexeme`: an ordinary one, if that is how it would be written."""
    if lexeme.lstrip("-").isdigit() and len(lexeme) <= _MAX_DIGITS:
        return int(lexeme)
    number = number_of(lexeme)
    is_ordinary = math.isfinite(number) and number_text(float(number)) == lexeme
    return float(number) if is_ordinary else number


def _to_integer(value: JsonValue) -> JsonValue:
    number = _to_number(value)
    if number is MISSING or isinstance(number, int):
        return number
    try:
        exact = Decimal(number_text(number))
    except InvalidOperation:  # an exponent of more than 18 digits
        return MISSING
    is_whole = exact.adjusted() < _MAX_DIGITS and exact == exact.to_integral_value()
    return int(exact) if is_whole else MISSING


def _to_boolean(value: JsonValue) -> JsonValue:
    if isinstance(value, bool):
        return value
    text = value.strip().lower() if isinstance(value, str) else ""
    if is_number(value) and value in (0, 1):
        return bool(value)
    if text in _TRUE or text in _FALSE:
        return text in _TRUE
    return MISSING


CASTS: dict[str, Callable[[JsonValue], JsonValue]] = {
    "string": _to_string,
    "number": _to_number,
    "integer": _to_integer,
    "boolean": _to_boolean,
}
"""How each type is made; MISSING where that is impossible."""
