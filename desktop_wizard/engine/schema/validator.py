"""Validates records against a schema, quickly, and says in plain English what is wrong with them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.document import Schema, links_of
from desktop_wizard.engine.schema.messages import violation_message
from desktop_wizard.engine.schema.native import NativeError, make_validator
from desktop_wizard.engine.schema.path import Place, json_path


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong with a record.

    Attributes:
        keyword: the keyword that rejects it (`minimum`).
        schema_path: where the keyword literally stands in its document.
        record_path: JSONPath of the value it rejects (`$.items[3].price`).
        message: what is wrong, one sentence, long values shortened.
    """

    keyword: str
    schema_path: Place
    record_path: str
    message: str


class Validator:
    """Validates records against one schema; formats are asserted, nothing is fetched."""

    __slots__ = ("_native",)

    def __init__(self, schema: Schema) -> None:
        links = links_of(schema)
        self._native = make_validator(schema.value, schema.dialect, links.base, links.resources)

    def is_valid(self, record: JsonValue) -> bool:
        """Tell whether a record conforms."""
        try:
            return self._native.is_valid(record)
        except ValueError:
            return self._native.is_valid(palatable(record))

    def violations(self, record: JsonValue) -> list[Violation]:
        """Return all that is wrong with a record; empty when it conforms."""
        return [
            Violation(error.kind.name, tuple(error.schema_path), json_path(_place(error)), violation_message(error))
            for error in self.errors(record)
        ]

    def errors(self, record: JsonValue) -> list[NativeError]:
        """Return the raw errors, for code that looks into them."""
        try:
            return list(self._native.iter_errors(record))
        except ValueError:
            return list(self._native.iter_errors(palatable(record)))


def _place(error: NativeError) -> Place:
    return tuple(error.instance_path)


_ROUNDED = Context(prec=30, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[])


def palatable(value: Any) -> Any:
    """Return a value without what no validator takes, for checking only.

    Lone surrogates are replaced, so that lengths stay as they are, and integers of thousands of digits are rounded.
    """
    match value:
        case str():
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case Decimal():
            return _ROUNDED.plus(value)
        case dict():
            return {palatable(name): palatable(inner) for name, inner in value.items()}
        case list():
            return [palatable(inner) for inner in value]
    return value
