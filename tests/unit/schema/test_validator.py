"""Records against a schema: the answer, and its words."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.engine.schema import Validator, Violation
from tests.support.schemas import schema


def only_violation(value: Any, record: Any) -> Violation:
    (violation,) = Validator(schema(value)).violations(record)
    return violation


@pytest.mark.parametrize(
    ("value", "record", "message"),
    [
        ({"minimum": 0}, -50.0, "-50.0 is less than the minimum of 0"),
        ({"exclusiveMaximum": 5}, 5, "5 is not less than 5"),
        ({"multipleOf": 3}, 4, "4 is not a multiple of 3"),
        ({"type": "string"}, 4, "4 is not of type string"),
        ({"type": ["string", "null"]}, 4, "4 is not of type null or string"),
        ({"enum": ["a", "b", 3]}, "c", '"c" is not one of "a", "b" or 3'),
        ({"enum": list(range(100))}, -1, "-1 is not one of 0, 1, 2, 3, 4, 5 or 94 more"),
        ({"const": None}, 1, "1 is not null"),
        ({"maxLength": 1}, "ab", '"ab" is longer than 1 character'),
        ({"minItems": 2}, [], "[] has fewer than 2 elements"),
        ({"uniqueItems": True}, [1, 1.0], "[1, 1.0] holds the same element twice"),
        ({"required": ["id"]}, {}, 'the required field "id" is missing'),
        ({"additionalProperties": False}, {"a": 1}, "1 stands in a field that is not declared"),
        ({"properties": {"b": {}}, "additionalProperties": False}, {"a": 1}, '"a" is not a declared field'),
        (
            {"properties": {"c": {}}, "additionalProperties": False},
            {"a": 1, "b": 2},
            '"a" and "b" are not a declared field',
        ),
        ({"pattern": "^[A-Z]+$"}, "a", '"a" does not match the pattern ^[A-Z]+$'),
        ({"format": "date"}, "31.1.2026", '"31.1.2026" is not a date such as 2026-01-31'),
        ({"anyOf": [{"type": "string"}, {"minimum": 3}]}, 1, "1 fits none of the 2 alternatives"),
        ({"oneOf": [{"type": "integer"}, {"minimum": 3}]}, 4, "4 fits more than one of the 2 alternatives"),
        ({"oneOf": [{"type": "string"}, {"minimum": 3}]}, 1, "1 fits none of the 2 alternatives"),
        ({"not": {"type": "null"}}, None, "null is of a kind that is not allowed"),
        ({"propertyNames": {"maxLength": 1}}, {"ab": 1}, "a field name is not allowed: "),
        (False, 1, "1 is not allowed here"),
    ],
)
def test_a_violation_is_one_plain_sentence(value: Any, record: Any, message: str) -> None:
    assert only_violation(value, record).message.startswith(message)


def test_a_violation_says_where_in_the_schema_and_in_the_record() -> None:
    value = {"properties": {"odd name": {"items": {"$ref": "#/$defs/price"}}}, "$defs": {"price": {"minimum": 0}}}
    found = only_violation(value, {"odd name": [1, -1]})
    assert found.keyword == "minimum"
    assert found.schema_path == ("$defs", "price", "minimum")
    assert found.record_path == "$['odd name'][1]"


def test_all_violations_are_told() -> None:
    found = Validator(schema({"properties": {"a": {"minimum": 0}, "b": {"type": "string"}}, "required": ["c"]}))
    assert {v.keyword for v in found.violations({"a": -1, "b": 1})} == {"minimum", "type", "required"}
    assert found.violations({"c": 1}) == []


def test_long_values_are_shortened() -> None:
    message = only_violation({"maxLength": 10}, "x" * 10_000).message
    assert len(message) < 120
    assert "…" in message


def test_formats_are_asserted() -> None:
    dated = Validator(schema({"format": "date-time"}))
    assert dated.is_valid("2026-01-31T12:00:00Z")
    assert not dated.is_valid("yesterday")


@pytest.mark.parametrize("record", ["\ud800", {"a": "x\udfff"}, {"\ud800": 1}, ["\ud800"]])
def test_half_surrogate_pairs_are_judged_and_not_choked_on(record: Any) -> None:
    assert Validator(schema(True)).is_valid(record)
    assert Validator(schema({"type": "null"})).violations(record)


def test_numbers_are_compared_exactly() -> None:
    assert Validator(schema({"const": 12345678901234567890123})).is_valid(12345678901234567890123)
    assert not Validator(schema({"const": 12345678901234567890123})).is_valid(12345678901234567890124)
    assert not Validator(schema({"enum": [1]})).is_valid(True)


def test_a_pattern_that_would_run_for_ever_is_answered_at_once() -> None:
    found = Validator(schema({"pattern": "^(a+)+$"}))
    assert not found.is_valid("a" * 5_000 + "b")
