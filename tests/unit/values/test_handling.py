"""Which rules count as taking care of a change: those that reach every place that it breaks, however it is said."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.engine.plan import handling_rules
from desktop_wizard.engine.schema import compare
from desktop_wizard.engine.transform import parse_rules
from tests.support.suggestion_cases import schema_of

A_NUMBER = {"type": "integer"}


def an_object(**more: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"a": A_NUMBER}, **more}


def inside(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": {"in": {"type": "object", "properties": {"x": schema}}}}


def is_handled(old: dict[str, Any], new: dict[str, Any], *rules: dict[str, Any]) -> bool:
    changes = [
        change for change in compare(schema_of(old, "old"), schema_of(new, "new")).changes if change.is_breaking
    ]
    (change,) = changes
    return bool(handling_rules(change, parse_rules({"rules": list(rules)}, origin="rules.json")))


@pytest.mark.parametrize("name", ["plain", "odd name", "a.b", "it's", ""])
def test_a_field_that_has_to_be_there_is_handled_whatever_its_name(name: str) -> None:
    quoted = name.replace("'", "\\'")
    rule = {"kind": "set_default", "path": f"$['{quoted}']", "value": 1}
    assert is_handled(an_object(), an_object(required=[name]), rule)
    assert not is_handled(an_object(), an_object(required=[name, "other"]), rule)


@pytest.mark.parametrize("path", ["$.in.*.r", "$.*.x.r", "$.in.x"])
def test_a_rule_for_many_places_handles_each_of_them(path: str) -> None:
    old, new = inside({"properties": {"r": True}}), inside({"properties": {"r": A_NUMBER}})
    assert is_handled(old, new, {"kind": "jsonata", "path": path, "expression": "$"})
    assert not is_handled(old, new, {"kind": "jsonata", "path": "$.in.*.other", "expression": "$"})


@pytest.mark.parametrize(
    ("rule", "is_enough"),
    [
        ({"kind": "remove_field", "path": "$.in.x.extra"}, True),
        ({"kind": "rename_field", "path": "$.in.*.extra", "to": "a"}, True),
        ({"kind": "remove_field", "path": "$.other"}, False),
        ({"kind": "remove_field", "path": "$.in.x.extra.deep"}, False),
        ({"kind": "set_default", "path": "$.in.x.extra", "value": 1}, False),
    ],
)
def test_an_object_that_was_closed_is_handled_by_what_takes_members_out_of_it(
    rule: dict[str, Any], is_enough: bool
) -> None:
    closed = inside(an_object(additionalProperties=False))
    assert is_handled(inside(an_object()), closed, rule) is is_enough
