"""Values that change their type and keep their meaning."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.kinds import moments
from desktop_wizard.engine.transform.lossless import number_of
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, is_number, number_text, shown, type_name

_MOMENTS = ("date-time", "date")
_NUMBER = re.compile(r"\s*(?P<sign>[+-]?)0*(?P<digits>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*", re.ASCII)
_MAX_DIGITS = 4300
_TRUE = frozenset({"true", "yes", "1"})
_FALSE = frozenset({"false", "no", "0"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast(Rule):
    """Turn values into another type; null and values that are of it already are left alone.

    Attributes:
        to: `string`, `number`, `integer`, `boolean`, `date-time` or `date`.
        layout: how a point in time is written on the side that is not RFC 3339: a layout such as `%d.%m.%Y`,
            `unix` or `unix_ms`; empty for anything else.
        zone: of points in time that say none, `Z` or an offset such as `+01:00`.
    """

    kind: ClassVar[str] = "cast"
    replaces_value: ClassVar[bool] = True
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    makes_numbers: ClassVar[bool] = True
    to: str
    layout: str = ""
    zone: str = "Z"

    @classmethod
    def read(cls, form: Form) -> Cast | None:
        path = form.path()
        to = form.choice("to", (*CASTS, *_MOMENTS))
        layout, zone = form.text("format", ""), form.text("zone", "Z")
        if form.has("format"):
            _check_layout(form, to, layout)
        if form.has("zone") and to not in _MOMENTS and not layout:
            form.wrong("zone", "A zone is used only where points in time are cast.")
        if moments.zone(zone) is None:
            form.wrong("zone", f"{shown(zone)} is no zone; 'Z' and offsets such as '+01:00' are.")
        return None if form.has_problems or path is None else cls(path=path, to=to, layout=layout, zone=zone)

    def lost(self) -> str:
        return "afterwards nothing tells which type a value had, or how it was written"

    def does(self) -> str:
        article = "an" if self.to == "integer" else "a"
        if not self.layout:
            return f"Turn {self.path.label} into {article} {self.to}"
        if self.to in _MOMENTS:
            return f"Turn {self.path.label} into {article} {self.to}, reading it as {self.layout}"
        return f"Turn the date-time in {self.path.label} into {article} {self.to}, written as {self.layout}"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"to": self.to}
        if self.layout:
            form["format"] = self.layout
        return form if self.zone == "Z" else {**form, "zone": self.zone}

    def edit(self) -> Edit:
        cast = self._function()

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if value is None:
                return False
            new = cast(value)
            if new is MISSING:
                article = "an" if self.to == "integer" else "a"
                message = f"{shown(value)} can't be turned into {article} {self.to}"
                raise RuleFailed(self, self.path.at(trail), message)
            if new is value:
                return False
            container[place] = new
            return True

        return edit

    def _function(self) -> Callable[[JsonValue], JsonValue]:
        if self.to in _MOMENTS or self.layout:
            return moment_cast(self.to, self.layout, self.zone)
        return CASTS[self.to]


def _check_layout(form: Form, to: str, layout: str) -> None:
    counts = layout in moments.UNIX
    if to == "boolean" or (to in ("integer", "number") and not counts) or (to == "string" and counts):
        fits = {"string": "a layout such as '%d.%m.%Y'", "boolean": "nothing"}.get(to, "'unix' or 'unix_ms'")
        form.wrong("format", f'With "to": "{to}", {fits} belongs here, not {shown(layout)}.')
    elif not counts:
        try:
            moments.Layout(layout)
        except moments.LayoutWrong as error:
            form.wrong("format", str(error))


def moment_cast(to: str, layout: str, zone: str) -> Callable[[JsonValue], JsonValue]:
    """Return the function that casts points in time as `Cast` says; it returns MISSING where that is impossible."""
    unit, local = moments.UNIX.get(layout), moments.zone(zone)
    pattern = moments.Layout(layout) if layout and unit is None else None

    def read(value: JsonValue) -> datetime | None:
        if unit is not None:
            return moments.read_unix(_to_number(value) if isinstance(value, str) else value, unit)
        if not isinstance(value, str):
            return None
        return pattern.read(value) if pattern else moments.read_iso_8601(value)

    def into_moment(value: JsonValue) -> JsonValue:
        known = moments.read_rfc_3339(value) if isinstance(value, str) else None
        if known is not None and (
            known.tzinfo is not None if to == "date-time" else len(str(value)) == len("2026-03-01")
        ):
            return value
        moment = known or read(value)
        if moment is None:
            return MISSING
        if to == "date":
            return moment.date().isoformat()
        return moments.rfc_3339(moment if moment.tzinfo else moment.replace(tzinfo=local))

    def out_of_moment(value: JsonValue) -> JsonValue:
        if unit is not None and is_number(value):
            return value
        moment = moments.read_rfc_3339(value) if isinstance(value, str) else None
        if moment is None:
            return value if pattern and isinstance(value, str) and pattern.read(value) else MISSING
        placed = moment if moment.tzinfo else moment.replace(tzinfo=local)
        if pattern is not None:
            written = moments.moved_to(placed, local) if local and zone != "Z" else placed
            return MISSING if written is None else pattern.write(written)
        number = moments.to_unix(placed, unit or 1)
        return number if to == "number" or isinstance(number, int) else MISSING

    return into_moment if to in _MOMENTS else out_of_moment


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
