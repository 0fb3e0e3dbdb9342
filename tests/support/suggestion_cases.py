"""Migrations made up to find out how good suggestions are: two versions, and records as people really write them."""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_wizard.engine.model import Change, StoredRecord
from desktop_wizard.engine.schema import Attribution, Schema, Validator, compare, confirm_moves, parse_schema
from desktop_wizard.engine.transform import Specimens, Suggestions, Trials, suggest

RECORDS = 400
_SHOWN = 100
"""Affected records a change is ranked by, as an impact keeps keys of."""

Record = dict[str, Any]
Make = Callable[[random.Random, int], Record]


@dataclass(frozen=True)
class SuggestionCase:
    """One migration: what both versions say, and how a record is made."""

    name: str
    old: Record
    new: Record
    make: Make


@dataclass(frozen=True)
class Quality:
    """How good the suggestions of one migration are, over all the records that the changes affect.

    Attributes:
        changes: breaking changes that affect records.
        answered: those of them whose first suggestion, with the others' first ones, makes 95 % or more conform.
        affected, conforming: records affected in all, and those that conform under all first suggestions.
    """

    name: str
    changes: int
    answered: int
    affected: int
    conforming: int
    suggestions: Suggestions

    @property
    def is_good(self) -> bool:
        return self.conforming >= 0.95 * self.affected


def measure(case: SuggestionCase) -> Quality:
    """Return the quality of the suggestions for a made-up migration."""
    draw = random.Random(case.name)
    documents = [case.make(draw, number) for number in range(RECORDS)]
    old, new = (schema_of(value, name) for value, name in ((case.old, "old"), (case.new, "new")))
    stored = [stored_record((number,), document) for number, document in enumerate(documents)]
    valid = Validator(old)
    wrong = [document for document in documents if not valid.is_valid(document)]
    assert not wrong, f"{case.name}: not valid under the old version: {wrong[0]}"
    changes = confirm_moves(compare(old, new).changes, documents, new)
    return quality(case.name, changes, old, new, stored)


def quality(
    name: str, changes: Sequence[Change], old: Schema, new: Schema, stored: Sequence[StoredRecord]
) -> Quality:
    """Return the quality of the suggestions for records of the old version."""
    attribution = Attribution(old, new, changes)
    by_change: dict[str, list[StoredRecord]] = {}
    affected = []
    for record in stored:
        assert isinstance(record.data, bytes)
        found = attribution.explain(json.loads(record.data))
        if found.is_affected:
            affected.append(record)
        for change in found.change_ids:
            by_change.setdefault(change, []).append(record)
    shown = {change: records[:_SHOWN] for change, records in by_change.items()}
    suggestions = suggest(changes, old, new, Specimens(shown, stored[:: max(1, len(stored) // 500)]))
    trials = Trials(Validator(new))
    answered = 0
    for records in by_change.values():
        outcome = trials.outcome(suggestions.rules, records)
        answered += outcome.conforming >= 0.95 * outcome.tested
    end = trials.outcome(suggestions.rules, affected)
    return Quality(name, len(by_change), answered, end.tested, end.conforming, suggestions)


def schema_of(value: Record, origin: str) -> Schema:
    return parse_schema(json.dumps(value), origin=origin)


def stored_record(key: tuple[int, ...], document: Record) -> StoredRecord:
    return StoredRecord(key, "text", json.dumps(document).encode(), "1.0.0")


def _object(properties: Record, *required: str, **more: Any) -> Record:
    return {"type": "object", "properties": properties, "required": list(required), **more}


TEXT: Record = {"type": "string"}
NUMBER: Record = {"type": "number"}
WHOLE: Record = {"type": "integer"}


def _dates(draw: random.Random, number: int) -> Record:
    year, month, day = draw.randint(1950, 2024), draw.randint(1, 12), draw.randint(1, 28)
    text = f"{day:02}.{month:02}.{year}" if draw.random() < 0.98 else "unknown"
    return {"name": f"Person {number}", "born": text}


def _phones(draw: random.Random, number: int) -> Record:
    area, line = draw.choice(("30", "40", "89", "221", "711")), str(draw.randint(100_000, 9_999_999))
    styles = (f"0{area} {line}", f"0{area}/{line}", f"+49 {area} {line}", f"(0{area}) {line[:3]} {line[3:]}")
    return {"name": f"Customer {number}", "phone": draw.choice(styles)}


def _dirty_numbers(draw: random.Random, number: int) -> Record:
    value: Any = draw.choice((str(draw.randint(0, 500)), f" {draw.randint(0, 99)} ", f"{draw.randint(1, 40)}.0"))
    return {"sku": f"S-{number}", "quantity": "n/a" if draw.random() < 0.03 else value}


def _renamed(draw: random.Random, number: int) -> Record:
    record: Record = {"id": number, "emailAddr": f"user{number}@example.org"}
    return record if draw.random() < 0.9 else {**record, "nickname": f"u{number}"}


def _flat_address(draw: random.Random, number: int) -> Record:
    record: Record = {"id": number, "street": f"Main St {number}", "city": draw.choice(("Ulm", "Bonn", "Kiel"))}
    return record | ({"zip": f"{draw.randint(10_000, 99_999)}"} if draw.random() < 0.7 else {})


def _statuses(draw: random.Random, number: int) -> Record:
    return {"id": number, "status": draw.choice(("open", "in-progress", "In Progress", "done", "DONE", "wontfix"))}


def _percentages(draw: random.Random, number: int) -> Record:
    return {"id": number, "discount": draw.choice((0, 5, 10, 12.5, 15, 20, 25, 50, 75))}


def _tags(draw: random.Random, number: int) -> Record:
    return {"id": number, "tags": draw.choice(("red", "red, blue", "green,blue , red", "blue"))}


def _nullable(draw: random.Random, number: int) -> Record:
    record: Record = {"id": number, "currency": draw.choice(("EUR", "EUR", "USD", None))}
    return record | ({"note": None} if draw.random() < 0.5 else {"note": "x"})


def _strict(draw: random.Random, number: int) -> Record:
    record: Record = {"id": number, "title": "T" * draw.randint(5, 60), "labels": draw.choices("abc", k=4)}
    return (
        record | ({"_tmp": 1} if draw.random() < 0.4 else {}) | ({"legacyCode": "x"} if draw.random() < 0.2 else {})
    )


TUNED: tuple[SuggestionCase, ...] = (
    SuggestionCase(
        "dates in another layout",
        _object({"name": TEXT, "born": TEXT}, "name", "born"),
        _object({"name": TEXT, "born": TEXT | {"format": "date"}}, "name", "born"),
        _dates,
    ),
    SuggestionCase(
        "telephone numbers in the international form",
        _object({"name": TEXT, "phone": TEXT}, "name"),
        _object({"name": TEXT, "phone": TEXT | {"pattern": "^\\+49[1-9][0-9]{6,12}$"}}, "name"),
        _phones,
    ),
    SuggestionCase(
        "texts to integers with dirty values",
        _object({"sku": TEXT, "quantity": TEXT}, "sku", "quantity"),
        _object({"sku": TEXT, "quantity": WHOLE | {"minimum": 0}}, "sku", "quantity"),
        _dirty_numbers,
    ),
    SuggestionCase(
        "a renamed field",
        _object({"id": WHOLE, "emailAddr": TEXT, "nickname": TEXT}, "id", additionalProperties=False),
        _object(
            {"id": WHOLE, "emailAddress": TEXT, "nickname": TEXT}, "id", "emailAddress", additionalProperties=False
        ),
        _renamed,
    ),
    SuggestionCase(
        "fields into an object",
        _object({"id": WHOLE, "street": TEXT, "city": TEXT, "zip": TEXT}, "id", additionalProperties=False),
        _object(
            {"id": WHOLE, "address": _object({"street": TEXT, "city": TEXT, "zip": TEXT}, "city")},
            *("id", "address"),
            additionalProperties=False,
        ),
        _flat_address,
    ),
    SuggestionCase(
        "values of an enum merged",
        _object({"id": WHOLE, "status": TEXT}, "id", "status"),
        _object({"id": WHOLE, "status": {"enum": ["open", "in_progress", "done"]}}, "id", "status"),
        _statuses,
    ),
    SuggestionCase(
        "percentages to fractions",
        _object({"id": WHOLE, "discount": NUMBER | {"minimum": 0, "maximum": 100}}, "id", "discount"),
        _object({"id": WHOLE, "discount": NUMBER | {"minimum": 0, "maximum": 1}}, "id", "discount"),
        _percentages,
    ),
    SuggestionCase(
        "a text with commas to an array",
        _object({"id": WHOLE, "tags": TEXT}, "id"),
        _object({"id": WHOLE, "tags": {"type": "array", "items": TEXT | {"pattern": "^[a-z]+$"}}}, "id"),
        _tags,
    ),
    SuggestionCase(
        "null no longer allowed",
        _object({"id": WHOLE, "currency": {"type": ["string", "null"]}, "note": {"type": ["string", "null"]}}, "id"),
        _object({"id": WHOLE, "currency": TEXT | {"default": "EUR"}, "note": TEXT}, "id", "currency"),
        _nullable,
    ),
    SuggestionCase(
        "shorter titles, unique labels, no other fields",
        _object({"id": WHOLE, "title": TEXT, "labels": {"type": "array"}}, "id"),
        _object(
            {"id": WHOLE, "title": TEXT | {"maxLength": 40}, "labels": {"type": "array", "uniqueItems": True}},
            "id",
            additionalProperties=False,
        ),
        _strict,
    ),
)
"""Those that the suggestions were made with in mind."""


def _prices(draw: random.Random, number: int) -> Record:
    amount = f"{draw.randint(1, 2)}.{draw.randint(0, 999):03},{draw.randint(0, 99):02}"
    return {"sku": f"S-{number}", "price": draw.choice((f"{amount} €", f"€ {amount}", f"{draw.randint(1, 99)},50 €"))}


def _events(draw: random.Random, number: int) -> Record:
    return {"id": number, "at": 1_600_000_000 + draw.randint(0, 10**8), "active": draw.choice(("Y", "N"))}


def _emails(draw: random.Random, number: int) -> Record:
    return {"id": number, "emails": [f"{part}{number}@example.org" for part in "abc"[: draw.choice((1, 1, 1, 2, 3))]]}


def _names(draw: random.Random, number: int) -> Record:
    first, last = draw.choice(("Ann", "Bob", "Cid")), draw.choice(("Ray", "Poe", "van Dyk"))
    return {"id": number, "name": first if draw.random() < 0.02 else f"{first} {last}"}


def _snake(draw: random.Random, number: int) -> Record:
    return {"id": number, "unitPrice": draw.random() * 9, "itemCount": draw.randint(1, 9), "shippedOn": "2024-01-02"}


def _codes(draw: random.Random, number: int) -> Record:
    return {"id": number, "zip": str(draw.randint(1000, 99_999)), "plan": draw.choice((1, 2, 3))}


def _conditions(draw: random.Random, number: int) -> Record:
    kind = draw.choice(("card", "cash", "invoice"))
    return {"id": number, "kind": kind} | ({"dueOn": "2024-05-06"} if kind == "invoice" and number % 2 else {})


def _orders(draw: random.Random, number: int) -> Record:
    line: Record = {"sku": "A", "qty": draw.choice((1, 2, "3", "4"))}
    return {
        "id": number,
        "lines": [dict(line) for _ in range(draw.randint(1, 4))],
        "createdAt": "2024-01-02T03:04:05Z",
    }


def _countries(draw: random.Random, number: int) -> Record:
    return {"id": number, "country": draw.choice(("Germany", "Deutschland", "France", "Spain", "Österreich"))}


def _geo(draw: random.Random, number: int) -> Record:
    point = [round(draw.uniform(-90, 90), 5), round(draw.uniform(-180, 180), 5)]
    return {
        "id": number,
        "position": [*point, 12.5] if draw.random() < 0.3 else point,
        "uid": f"{draw.getrandbits(128):032X}",
    }


HELD_OUT: tuple[SuggestionCase, ...] = (
    SuggestionCase(
        "prices with currency and decimal comma",
        _object({"sku": TEXT, "price": TEXT}, "sku", "price"),
        _object({"sku": TEXT, "price": NUMBER | {"exclusiveMinimum": 0}}, "sku", "price"),
        _prices,
    ),
    SuggestionCase(
        "seconds to a date-time, Y and N to a boolean",
        _object({"id": WHOLE, "at": WHOLE, "active": {"enum": ["Y", "N"]}}, "id", "at", "active"),
        _object(
            {"id": WHOLE, "at": TEXT | {"format": "date-time"}, "active": {"type": "boolean"}}, "id", "at", "active"
        ),
        _events,
    ),
    SuggestionCase(
        "several e-mail addresses to one",
        _object({"id": WHOLE, "emails": {"type": "array", "items": TEXT}}, "id", "emails"),
        _object({"id": WHOLE, "emails": TEXT | {"format": "email"}}, "id", "emails"),
        _emails,
    ),
    SuggestionCase(
        "a name into first and last name",
        _object({"id": WHOLE, "name": TEXT}, "id", "name", additionalProperties=False),
        _object(
            {"id": WHOLE, "first_name": TEXT, "last_name": TEXT},
            *("id", "first_name", "last_name"),
            additionalProperties=False,
        ),
        _names,
    ),
    SuggestionCase(
        "camel case to snake case",
        _object({"id": WHOLE, "unitPrice": NUMBER, "itemCount": WHOLE, "shippedOn": TEXT}, "id"),
        _object(
            {"id": WHOLE, "unit_price": NUMBER, "item_count": WHOLE, "shipped_on": TEXT},
            *("id", "unit_price", "item_count"),
            additionalProperties=False,
        ),
        _snake,
    ),
    SuggestionCase(
        "codes with leading zeros, numbers to named plans",
        _object({"id": WHOLE, "zip": TEXT, "plan": {"enum": [1, 2, 3]}}, "id", "zip", "plan"),
        _object(
            {"id": WHOLE, "zip": TEXT | {"pattern": "^[0-9]{5}$"}, "plan": {"enum": ["1", "2", "3"]}},
            "id",
            "zip",
            "plan",
        ),
        _codes,
    ),
    SuggestionCase(
        "a field that is asked for under a condition",
        _object({"id": WHOLE, "kind": TEXT, "dueOn": TEXT}, "id", "kind"),
        _object({"id": WHOLE, "kind": TEXT, "dueOn": TEXT}, "id", "kind")
        | {"if": {"properties": {"kind": {"const": "invoice"}}}, "then": {"required": ["dueOn"]}},
        _conditions,
    ),
    SuggestionCase(
        "lines of an order get identifiers and whole quantities",
        _object({"id": WHOLE, "createdAt": TEXT, "lines": {"type": "array", "items": _object({"sku": TEXT})}}, "id"),
        _object(
            {
                "id": WHOLE,
                "createdAt": TEXT | {"format": "date-time"},
                "updatedAt": TEXT | {"format": "date-time"},
                "lines": {
                    "type": "array",
                    "items": _object({"sku": TEXT, "qty": WHOLE, "lineId": TEXT | {"minLength": 8}}, "lineId"),
                },
            },
            *("id", "updatedAt"),
        ),
        _orders,
    ),
    SuggestionCase(
        "names of countries to their codes",
        _object({"id": WHOLE, "country": TEXT}, "id", "country"),
        _object({"id": WHOLE, "country": TEXT | {"pattern": "^[A-Z]{2}$"}}, "id", "country"),
        _countries,
    ),
    SuggestionCase(
        "positions of two numbers, identifiers with dashes",
        _object({"id": WHOLE, "position": {"type": "array", "items": NUMBER}, "uid": TEXT}, "id", "position", "uid"),
        _object(
            {
                "id": WHOLE,
                "position": {"type": "array", "prefixItems": [NUMBER, NUMBER], "items": False, "minItems": 2},
                "uid": TEXT | {"format": "uuid"},
            },
            *("id", "position", "uid"),
        ),
        _geo,
    ),
)
"""Those that were written afterwards, and measured before anything was done about them."""


def each_quality(cases: Sequence[SuggestionCase]) -> Iterator[Quality]:
    """Yield the quality of one made-up migration after another."""
    return map(measure, cases)
