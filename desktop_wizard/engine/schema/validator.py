"""Validates records against a schema, quickly, and says in plain English what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from functools import lru_cache
from typing import Any

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.dialect import DRAFT_2020
from desktop_wizard.engine.schema.document import Schema, links_of
from desktop_wizard.engine.schema.messages import violation_message
from desktop_wizard.engine.schema.native import NativeError, NativeValidator, make_validator
from desktop_wizard.engine.schema.path import ANY, Place, json_path, values_at


@dataclass(frozen=True, slots=True)
class Violation:
    """One thing that is wrong with a record.

    Attributes:
        keyword: the keyword that rejects it (`minimum`).
        schema_path: where the keyword literally stands in its document.
        record_path: JSONPath of the value it rejects (`$.items[3].price`).
        general_path: the same with every array index open (`$.items[*].price`).
        value: what it rejects.
        names: of the fields that are missing or too much, where it is about such.
        message: what is wrong, one sentence, long values shortened.
    """

    keyword: str
    schema_path: Place
    record_path: str
    general_path: str
    value: JsonValue
    names: tuple[str, ...]
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
        return [_violation(error, record) for error in self.errors(record)]

    def nearest_violations(self, record: JsonValue) -> list[Violation]:
        """Return what is wrong with a record; of alternatives, what the branch rejects that it is nearest to."""
        return [_violation(leaf, record) for error in self.errors(record) for leaf in _nearest(error)]

    def errors(self, record: JsonValue) -> list[NativeError]:
        """Return the raw errors, for code that looks into them."""
        try:
            return list(self._native.iter_errors(record))
        except ValueError:
            return list(self._native.iter_errors(palatable(record)))


def matches(pattern: str, text: str) -> bool | None:
    """Tell whether the validator finds a pattern in a text; None where it can't read the pattern.

    A schema's patterns come from anywhere: Python's `re` can be kept busy for years by `(a+)+b`.
    """
    matcher = _matcher(pattern)
    if matcher is None:
        return None
    try:
        return matcher.is_valid(text)
    except ValueError:
        return matcher.is_valid(palatable(text))


@lru_cache(maxsize=1024)
def _matcher(pattern: str) -> NativeValidator | None:
    try:
        return make_validator({"pattern": pattern}, DRAFT_2020)
    except ValueError:
        return None


def _nearest(error: NativeError) -> Iterator[NativeError]:
    """Yield an error, or those of the branch that rejects least, one that is of the very type before any other."""
    place = list(error.instance_path)

    def distance(branch: list[NativeError]) -> tuple[bool, int]:
        return any(e.kind.name == "type" and list(e.instance_path) == place for e in branch), len(branch)

    branches = [branch for each in error.kind.as_dict().get("context") or () if (branch := list(each))]
    if not branches:
        yield error
        return
    for inner in min(branches, key=distance):
        yield from _nearest(inner)


def _violation(error: NativeError, record: JsonValue) -> Violation:
    place: Place = tuple(error.instance_path)
    facts = error.kind.as_dict()
    missing = facts.get("property")
    return Violation(
        keyword=error.kind.name,
        schema_path=tuple(error.schema_path),
        record_path=json_path(place),
        general_path=json_path(tuple(ANY if isinstance(part, int) else part for part in place)),
        value=next(values_at(record, place), None),
        names=(missing,) if isinstance(missing, str) else tuple(facts.get("unexpected", ())),
        message=violation_message(error),
    )


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
