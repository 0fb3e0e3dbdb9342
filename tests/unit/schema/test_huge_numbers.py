"""Numbers that no machine word holds, in every place of a schema where a number may stand."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.engine.schema import Validator
from tests.support.schemas import compared, schema

HUGE = 10**400


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"type": "integer", "maximum": HUGE}, {"type": "integer", "maximum": HUGE - 1}),
        ({"type": "integer", "minimum": HUGE}, {"type": "integer", "minimum": HUGE + 1}),
        ({"type": "number", "exclusiveMaximum": HUGE}, {"type": "number", "exclusiveMaximum": HUGE - 1}),
        ({"type": "number", "minimum": HUGE, "maximum": HUGE + 1}, {"type": "number", "maximum": HUGE}),
        ({"type": "integer", "multipleOf": HUGE}, {"type": "integer", "multipleOf": 2 * HUGE}),
        ({"type": "number", "multipleOf": 0.5, "minimum": HUGE}, {"type": "integer"}),
        ({"enum": [HUGE, 1]}, {"enum": [HUGE + 1]}),
        ({"const": HUGE}, {"const": HUGE + 1}),
        ({"minLength": 1}, {"minLength": HUGE}),
        ({"maxLength": HUGE}, {"maxLength": 1}),
        ({"minItems": 1}, {"minItems": HUGE}),
        ({"uniqueItems": True, "items": {"type": "integer", "minimum": -HUGE, "maximum": HUGE}}, {"maxItems": 3}),
        ({"minProperties": 1}, {"minProperties": HUGE}),
        ({"contains": {}}, {"contains": {}, "minContains": HUGE, "maxContains": HUGE}),
    ],
)
def test_a_huge_number_is_compared_and_never_wrongly(old: Any, new: Any) -> None:
    found = compared(old, new)
    assert found.is_compatible is not True
    assert found.breaking
    if found.decided_by == "witness":
        assert Validator(schema(old)).is_valid(found.witness)
        assert not Validator(schema(new)).is_valid(found.witness)
    assert compared(old, old).is_compatible is True


def test_two_long_numbers_are_told_apart_in_a_sentence() -> None:
    (change,) = compared({"const": HUGE}, {"const": HUGE + 1}).changes
    assert "00000000000000000001 (401 digits)" in change.description
    assert len(change.description) < 200


@pytest.mark.parametrize(
    "nested",
    [
        {"anyOf": [{"$ref": "#"}, {"type": "string"}]},
        {"oneOf": [{"$ref": "#"}, {"type": "string"}]},
        {"not": {"$ref": "#"}},
        {"allOf": [{"$ref": "#"}], "type": "string"},
        {"$ref": "#"},
    ],
)
def test_a_schema_that_leads_back_to_itself_is_never_called_compatible_with_less(nested: Any) -> None:
    assert compared(nested, {"type": "string", "maxLength": 3}).is_compatible is not True
    assert compared(nested, nested).is_compatible is True
