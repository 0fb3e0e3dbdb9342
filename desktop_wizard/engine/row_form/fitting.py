"""What a column can take of a new document without rounding it or turning it into something else."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation

import orjson

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.row_form.columns import Affinity, RowColumn, RowMisfit
from desktop_wizard.engine.transform import DocumentRefused

_LOWEST, _HIGHEST = -(2**63), 2**63 - 1
_LOOKS_LIKE_A_NUMBER = re.compile(r"[ \t\n\v\f\r]*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[ \t\n\v\f\r]*", re.ASCII)


def exact_values(document: bytes) -> Mapping[str, JsonValue]:
    """Return a document's members; numbers that a double does not say exactly are `Decimal`."""
    try:
        values = orjson.loads(document)
        if orjson.dumps(values) == document:
            return _object(values)
    except (orjson.JSONDecodeError, TypeError):
        pass  # a lone surrogate, a number beyond a double, or another style of writing
    return _object(json.loads(document.decode("utf-8", "surrogatepass"), parse_int=_integer, parse_float=_number))


def _object(values: JsonValue) -> Mapping[str, JsonValue]:
    if not isinstance(values, dict):
        raise DocumentRefused("Not a JSON object, so no row can hold it.", "no JSON object")
    return values


def _integer(lexeme: str) -> int | Decimal:
    return int(lexeme) if len(lexeme) <= len(str(_LOWEST)) else Decimal(lexeme)


def _number(lexeme: str) -> float | Decimal:
    number = float(lexeme)
    try:
        exact = Decimal(lexeme)
    except InvalidOperation:  # an exponent of more than 18 digits: no column holds that
        return Decimal("1e999999")
    return number if math.isfinite(number) and Decimal(repr(number)) == exact else exact


def fitting(column: RowColumn, value: object) -> JsonValue:
    match value:
        case None:
            return None
        case bool():
            if not column.is_boolean:
                reason = f"The {column} is not declared BOOLEAN, so {json.dumps(value)} would come back as a number."
                raise RowMisfit(column.name, reason)
            return value
        case str():
            return _fitting_text(column, value)
        case int() | float():
            number = _fitting_number(column, value)
            if column.is_boolean and number.__class__ is int and number in (0, 1):
                truth = "true" if number else "false"
                raise RowMisfit(column.name, f"The {column} would give {number} back as {truth}: use that instead.")
            return number
        case Decimal():
            raise RowMisfit(column.name, f"The {column} can't hold {value!s:.60} with all its digits.")
        case _:
            what = "an object" if isinstance(value, dict) else "an array"
            raise RowMisfit(column.name, f"The {column} holds single values, but {what} should go into it.")


def _fitting_text(column: RowColumn, text: str) -> str:
    if not is_unicode(text):
        raise RowMisfit(column.name, f"The text for the {column} has half of a character in it (a lone surrogate).")
    is_numeric = column.affinity in (Affinity.INTEGER, Affinity.REAL)
    if is_numeric and _LOOKS_LIKE_A_NUMBER.fullmatch(text):
        raise RowMisfit(column.name, f"The {column} would turn the text '{text:.60}' into a number.")
    return text


def _fitting_number(column: RowColumn, number: int | float) -> int | float:
    if column.affinity is Affinity.TEXT:
        raise RowMisfit(column.name, f"The {column} would turn the number {number!r:.60} into text.")
    if isinstance(number, int):
        if not _LOWEST <= number <= _HIGHEST:
            raise RowMisfit(column.name, f"The {column} can't hold {number}: an integer has 64 bits at most.")
        if column.affinity is not Affinity.REAL:
            return number
        if int(float(number)) != number:
            raise RowMisfit(column.name, f"The {column} can't hold {number} with all its digits.")
        return float(number)
    if column.affinity is Affinity.INTEGER and number.is_integer() and _LOWEST < number < _HIGHEST:
        return int(number)
    return number + 0.0 if column.affinity is Affinity.REAL else number  # SQLite keeps no -0.0 there


def is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
