"""When a rule works, what it keeps, and what happens where it can't."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.engine.transform import RecordSkipped, RuleFailed, Transformer, parse_rules
from tests.support.rules import CONTEXT, SEED

MAP = {"kind": "map_values", "path": "$.a", "mapping": [{"from": 1, "to": 2}]}
RENAME = {"kind": "rename_field", "path": "$.a", "to": "b"}
CAST = {"kind": "cast", "path": "$.a", "to": "integer"}


def apply(rule: dict[str, Any], record: Any) -> Any:
    parse_rules({"rules": [rule]}, origin="rules.json").rules[0].apply(record, CONTEXT)
    return record


def transformed(text: str, *rules: dict[str, Any]) -> str:
    transformer = Transformer(parse_rules({"rules": list(rules)}, origin="rules.json"), SEED)
    made = transformer.transform(text.encode(), (1,), 0)
    return text if made.data is None else made.data.decode()


def test_a_condition_on_the_record_sees_what_the_rules_before_made() -> None:
    rules = [{"kind": "set_value", "path": "$.b", "value": 5}, {**MAP, "when": {"properties": {"b": {"const": 5}}}}]
    assert transformed('{"a":1,"b":4}', *rules) == '{"a":2,"b":5}'
    assert transformed('{"a":1,"b":4}', *reversed(rules)) == '{"a":1,"b":5}'


def test_a_condition_on_the_value_is_asked_at_each_place() -> None:
    rule = {"kind": "set_value", "path": "$.list[*].a", "value": 0, "when_value": {"type": "string"}}
    assert apply(rule, {"list": [{"a": "x"}, {"a": 1}, {}]}) == {"list": [{"a": 0}, {"a": 1}, {}]}


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ('{"a":1,"n":1.10}', {"properties": {"n": {"type": "number", "maximum": 1.1}}}),
        ('{"a":1,"n":-0}', {"properties": {"n": {"const": 0}}}),
        (r'{"a":1,"n":"\u00e9"}', {"properties": {"n": {"const": "é"}}}),
        ('{"a":1,"n":1e400}', {"properties": {"n": {"type": "number", "minimum": 5}}}),
        ('{"a":1,"n":[1.0,{"m":2.50}]}', {"properties": {"n": {"items": {"type": ["number", "object"]}}}}),
        ('{"a":1,"n":18446744073709551617}', {"properties": {"n": {"type": "integer"}}}),
    ],
)
def test_a_condition_means_the_same_however_the_record_is_written(text: str, schema: Any) -> None:
    condition = {**schema, "required": ["n"]}
    assert transformed(text, {**MAP, "when": condition}) == text.replace('"a":1', '"a":2')
    assert transformed(text, {**MAP, "when": {"not": condition}}) == text


def test_a_number_that_a_cast_made_fulfils_conditions_as_any_number() -> None:
    rules = [
        {"kind": "cast", "path": "$.n", "to": "number"},
        {**MAP, "when": {"properties": {"n": {"type": "number"}}}},
    ]
    assert transformed('{"a":1,"n":"1.10"}', *rules) == '{"a":2,"n":1.10}'


def test_the_original_is_kept_with_its_lexeme_and_only_where_something_changed() -> None:
    rule = {"kind": "cast", "path": "$.list[*].a", "to": "string", "keep_original_as": "was"}
    text = '{"list":[{"a":1.10},{"a":"x"},{}]}'
    assert transformed(text, rule) == '{"list":[{"a":"1.10","was":1.10},{"a":"x"},{}]}'


def test_the_original_is_never_written_over_another_field() -> None:
    rule = {**MAP, "keep_original_as": "b"}
    record = {"a": 1, "b": 0}
    with pytest.raises(RuleFailed, match="There is a field 'b' already"):
        apply(rule, record)
    assert apply({**rule, "on_failure": "keep"}, record) == {"a": 1, "b": 0}
    assert apply(rule, {"a": 3, "b": 0}) == {"a": 3, "b": 0}


def test_a_failure_goes_where_it_was_told() -> None:
    record = {"a": 1, "b": 2}
    with pytest.raises(RuleFailed, match="There is a field 'b' already"):
        apply(RENAME, record)
    with pytest.raises(RecordSkipped, match="There is a field 'b' already") as skipped:
        apply({**RENAME, "on_failure": "skip"}, record)
    assert (skipped.value.cause, skipped.value.path) == ("rename_field at $.a", "$.b")
    assert apply({**RENAME, "on_failure": "keep"}, record) == {"a": 1, "b": 2}


def test_a_default_takes_the_place_of_what_failed_and_the_original_can_be_kept() -> None:
    rule = {**CAST, "on_failure": "default", "default": [1]}
    first, second = apply(rule, {"a": "x"}), apply(rule, {"a": "x"})
    assert first == {"a": [1]}
    assert first["a"] is not second["a"]
    assert transformed('{"a":[1]}', rule) == '{"a":[1]}'
    keeping = {**rule, "keep_original_as": "was"}
    assert transformed('{"a":"x","b":1.10}', keeping) == '{"a":[1],"b":1.10,"was":"x"}'
    assert transformed('{"a":[1]}', keeping) == '{"a":[1]}'


@pytest.mark.parametrize("value", ["7", "x"])
def test_a_default_does_not_take_the_place_of_an_original_that_can_not_be_kept(value: str) -> None:
    record = {"a": value, "was": 0}
    with pytest.raises(RuleFailed, match="There is a field 'was' already"):
        apply({**CAST, "on_failure": "default", "default": 1, "keep_original_as": "was"}, record)
    assert record == {"a": value, "was": 0}


def test_a_rule_with_terms_claims_no_inverse_and_says_what_is_lost() -> None:
    conditional = parse_rules({"rules": [{**RENAME, "when": True}]}, origin="rules.json").rules[0]
    keeping = parse_rules({"rules": [{**MAP, "keep_original_as": "b"}]}, origin="rules.json").rules[0]
    assert conditional.inverse() is None
    assert conditional.loses == "afterwards nothing tells where the rule did its work"
    assert keeping.loses.endswith("; the original stays in b")
    assert keeping.touches() == ("$.a", "$.b")


def test_a_gate_stops_a_record_and_changes_none() -> None:
    condition = {"type": "object", "required": ["old"]}
    with pytest.raises(RecordSkipped) as skipped:
        apply({"kind": "skip_when", "condition": condition, "reason": "Too old."}, {"old": 1})
    assert (skipped.value.message, skipped.value.path, skipped.value.cause) == ("Too old.", "$", "skip_when at $")
    with pytest.raises(RuleFailed) as failed:
        apply({"kind": "quarantine_when", "path": "$.l[*]", "condition": {"minimum": 5}}, {"l": [1, "x"]})
    assert failed.value.path == "$.l[1]"
    assert apply({"kind": "quarantine_when", "path": "$.l[*]", "condition": {"minimum": 5}}, {"l": [1]}) == {"l": [1]}


MOMENTS = [
    ({"to": "date-time"}, "2026-03-01T10:30:00+02:00", "2026-03-01T10:30:00+02:00"),
    ({"to": "date-time"}, "2026-03-01", "2026-03-01T00:00:00Z"),
    ({"to": "date-time"}, "2026-03-01T10:30", "2026-03-01T10:30:00Z"),
    ({"to": "date-time", "zone": "-05:30"}, "20260301T103000", "2026-03-01T10:30:00-05:30"),
    ({"to": "date-time", "format": "%d.%m.%Y"}, "1.3.2026", "2026-03-01T00:00:00Z"),
    ({"to": "date-time", "format": "%d.%m.%Y"}, "2026-03-01T10:30:00Z", "2026-03-01T10:30:00Z"),
    ({"to": "date-time", "format": "%B %d, %Y %I:%M %p"}, "May 07, 1999 12:05 AM", "1999-05-07T00:05:00Z"),
    ({"to": "date-time", "format": "%d-%b-%y %H:%M:%S.%f%z"}, "07-Dec-69 23:59:59.5+0100",
     "1969-12-07T23:59:59.500+01:00"),
    ({"to": "date-time", "format": "unix"}, 1772361000, "2026-03-01T10:30:00Z"),
    ({"to": "date-time", "format": "unix"}, "1772361000", "2026-03-01T10:30:00Z"),
    ({"to": "date-time", "format": "unix"}, 1772361000.25, "2026-03-01T10:30:00.250Z"),
    ({"to": "date-time", "format": "unix_ms"}, -1, "1969-12-31T23:59:59.999Z"),
    ({"to": "date"}, "2026-03-01T23:30:00+02:00", "2026-03-01"),
    ({"to": "date", "format": "100%% %Y/%m/%d"}, "100% 2026/03/01", "2026-03-01"),
    ({"to": "string", "format": "%d.%m.%Y %H:%M"}, "2026-03-01T10:30:00Z", "01.03.2026 10:30"),
    ({"to": "string", "format": "%d.%m.%Y %H:%M", "zone": "+01:00"}, "2026-03-01T10:30:00Z", "01.03.2026 11:30"),
    ({"to": "string", "format": "%I %p %b %d %y %z"}, "2026-03-01T13:30:00Z", "01 PM Mar 01 26 Z"),
    ({"to": "string", "format": "%d.%m.%Y"}, "01.03.2026", "01.03.2026"),
    ({"to": "integer", "format": "unix"}, "2026-03-01T10:30:00Z", 1772361000),
    ({"to": "integer", "format": "unix_ms"}, "2026-03-01T10:30:00.25Z", 1772361000250),
    ({"to": "number", "format": "unix"}, "1969-12-31T23:59:59.5Z", -0.5),
    ({"to": "number", "format": "unix"}, 17, 17),
]  # fmt: skip
FAILING_MOMENTS = [
    ({"to": "date-time"}, "yesterday"),
    ({"to": "date-time"}, 1772361000),
    ({"to": "date-time"}, "2026-02-30T10:30:00Z"),
    ({"to": "date-time", "format": "%d.%m.%Y"}, "31.02.2026"),
    ({"to": "date-time", "format": "%d.%m.%Y"}, "٠١.٠٣.٢٠٢٦"),
    ({"to": "date-time", "format": "%Y-%m-%d %I %p"}, "2026-03-01 13 PM"),
    ({"to": "date-time", "format": "%Y-%m-%d %z"}, "2026-03-01 +99:00"),
    ({"to": "date-time", "format": "unix"}, 1e300),
    ({"to": "date-time", "format": "unix"}, True),
    ({"to": "integer", "format": "unix"}, "2026-03-01T10:30:00.25Z"),
    ({"to": "string", "format": "%d.%m.%Y"}, 5),
    ({"to": "string", "format": "%d.%m.%Y"}, "x"),
    ({"to": "date"}, []),
]


@pytest.mark.parametrize(("cast", "value", "becomes"), MOMENTS)
def test_points_in_time_are_cast(cast: dict[str, Any], value: Any, becomes: Any) -> None:
    assert apply({"kind": "cast", "path": "$.a", **cast}, {"a": value}) == {"a": becomes}


@pytest.mark.parametrize(("cast", "value"), FAILING_MOMENTS)
def test_what_is_no_point_in_time_fails(cast: dict[str, Any], value: Any) -> None:
    with pytest.raises(RuleFailed, match="can't be turned into"):
        apply({"kind": "cast", "path": "$.a", **cast}, {"a": value})
