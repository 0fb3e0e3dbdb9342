"""Every kind of rule: one harness for all, and what each does in particular."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from hypothesis import given

from desktop_wizard.engine.transform import (
    KINDS,
    MAX_DEPTH,
    DocumentRefused,
    RuleContext,
    RuleFailed,
    RuleSet,
    Transformer,
    parse_rules,
    read_value,
    same,
)
from tests.support.hypothetical import RECORDS
from tests.support.rule_laws import STYLES, check_it_keeps_to_itself, check_the_inverse_brings_everything_back
from tests.support.rules import CONTEXT, RULES, SEED


def one_rule(rule: dict[str, Any]) -> RuleSet:
    return parse_rules({"rules": [rule]}, origin="rules.json")


def apply(rule: dict[str, Any], record: Any, context: RuleContext = CONTEXT) -> Any:
    one_rule(rule).rules[0].apply(record, context)
    return record


INVERTIBLE = {name: rule for name, rule in RULES.items() if one_rule(rule).rules[0].inverse() is not None}


def test_every_kind_goes_through_the_harness() -> None:
    assert {rule["kind"] for rule in RULES.values()} == {kind.kind for kind in KINDS}


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_is_read_from_what_it_writes(rule: dict[str, Any]) -> None:
    rules = one_rule(rule)
    assert parse_rules(json.loads(json.dumps(rules.to_json())), origin="rules.json") == rules
    assert pickle.loads(pickle.dumps(rules)) == rules  # workers get them so


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_a_rule_says_what_it_does_in_one_sentence(rule: dict[str, Any]) -> None:
    (read,) = one_rule(rule).rules
    assert read.sentence()[0].isupper()
    assert not read.sentence().endswith(".")
    assert "\n" not in read.sentence()
    assert (read.loses == "") == (read.inverse() is not None)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
@given(record=RECORDS)
def test_a_rule_does_the_same_whatever_the_style_and_touches_nothing_else(rule: dict[str, Any], record: Any) -> None:
    check_it_keeps_to_itself(one_rule(rule).rules[0], record)


@pytest.mark.parametrize("rule", INVERTIBLE.values(), ids=INVERTIBLE)
@given(record=RECORDS)
def test_an_inverse_brings_everything_back(rule: dict[str, Any], record: Any) -> None:
    check_the_inverse_brings_everything_back(one_rule(rule).rules[0], record)


def test_some_rules_have_an_inverse_and_all_others_say_what_they_lose() -> None:
    assert INVERTIBLE.keys() == {"exchange", "rename", "rename in"}
    assert all(one_rule(rule).rules[0].loses for name, rule in RULES.items() if name not in INVERTIBLE)


@given(record=RECORDS)
def test_all_rules_together_are_the_rules_one_after_another(record: Any) -> None:
    rules = [RULES[name] for name in ("map", "exchange", "default everywhere", "clamp", "rename", "to boolean")]
    together = parse_rules({"rules": rules}, origin="rules.json")
    data = json.dumps(record).encode()
    try:
        made = Transformer(together, SEED).transform(data, ("txn_1",), 41).value
    except RuleFailed:
        return
    step = data
    for rule in rules:
        step = Transformer(one_rule(rule), SEED).transform(step, ("txn_1",), 41).data or step
    assert same(read_value(step), made)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("map", "Map 1 to 'one' and null to [] in a"),
        ("map with default", "Map 'x' to 'y' and everything else to {\"other\": 1} in b"),
        ("default", 'Set a to {"x": [1.5]} where it is absent'),
        ("default for null", "Set in.a to a generated identifier where it is absent or null"),
        ("now", "Set a to the time of the run"),
        ("counter", "Set in.b to a number that counts from 100"),
        ("copy beside", "Set list[*].b to the value of list[*].a where it is absent"),
        ("remove", "Archive a, then remove it"),
        ("remove for good", "Remove list[*].a"),
        ("rename in", "Rename in.a to in['a name']"),
        ("clamp", "Keep a between 0 and 10.5"),
        ("clamp exclusive", "Raise list[*].a to 0.01 where it is 0 or less"),
        ("to integer", "Turn list[*].a into an integer; put -1 where that fails"),
        ("to date-time", "Turn a into a date-time, reading it as %d.%m.%Y %H:%M; keep what can't be changed"),
        (
            "to string by format",
            "Turn the date-time in b into a string, written as %d %b %Y; skip the record where that fails",
        ),
        ("move out", "Move list[*].in.a to list[*].b"),
        ("copy field", "Copy a to c"),
        ("round", "Round a to whole numbers, half even"),
        ("round to cents", "Round list[*].a to 2 digits behind the point, half up"),
        ("round to tens", "Round a to multiples of 10, floor; keep the original as z"),
        ("cut", "Cut a to 3 characters, ending in '…'"),
        ("split", "Split a at '.' into an array"),
        ("split into fields", "Split a at '0' into a, c"),
        ("join", "Join the elements of list to one text, with '-' between them"),
        ("join fields", "Join a, b to b, with '' between them; keep what can't be changed"),
        ("wrap", "Put a into an array, where it is none"),
        ("unwrap", "Replace the array a by its only element"),
        ("flatten", "Take in apart into in_a, in_b"),
        ("nest", "Put a, b into in"),
        ("dedupe", "Leave the first of equal elements in list"),
        ("dedupe by", "Leave the first of elements with the same a in list"),
        ("filter", 'Leave only those elements of list of which it fulfils {"required": ["a"]}'),
        ("ids", "Give each object in list without id a generated one"),
        ("rewrite", "Rewrite a from '([a-z])(.*)' to '{1:upper}{2}'"),
        ("jsonata that fails", "Replace the record by what JSONata makes of it: a; skip the record where that fails"),
        ("skip", 'Skip the record where, of the record, it fulfils {"required": ["z"]}'),
        ("quarantine", 'Quarantine the record where, of a, it fulfils {"const": 1}'),
        (
            "under a condition",
            'Map 1 to 2 in a; only if, of a, it is small; only if, of the record, it fulfils {"required": ["b"]}; '
            "keep the original as z",
        ),
        ("to number", "Turn a into a number"),
    ],
)
def test_sentences_are_what_a_dba_would_say(name: str, sentence: str) -> None:
    assert one_rule(RULES[name]).rules[0].sentence() == sentence


def test_map_values_tells_types_apart() -> None:
    record = {"list": [{"a": 1}, {"a": 1.0}, {"a": True}, {"a": [1]}, {"a": "1"}, {"a": [1.0]}]}
    apply(RULES["map everywhere"], record)
    assert [node["a"] for node in record["list"]] == [2, 3, 4, {}, "1", [1.0]]


def test_mapped_and_set_constants_are_not_shared_between_places() -> None:
    record = {"list": [{"a": [1]}, {"a": [1]}]}
    apply(RULES["map everywhere"], record)
    record["list"][0]["a"]["x"] = 1
    assert record["list"][1]["a"] == {}


def test_set_default_leaves_null_alone_unless_asked() -> None:
    rule = {"kind": "set_default", "path": "$.a", "value": 1}
    assert apply(rule, {"a": None}) == {"a": None}
    assert apply({**rule, "replace_null": True}, {"a": None}) == {"a": 1}
    assert apply(rule, {}) == {"a": 1}


def test_set_default_makes_no_containers() -> None:
    assert apply({"kind": "set_default", "path": "$.in.a", "value": 1}, {"in": 5}) == {"in": 5}
    assert apply({"kind": "set_default", "path": "$.in.a", "value": 1}, {}) == {}


def test_generated_values_are_the_same_in_every_run_and_different_in_every_place() -> None:
    first = apply(RULES["default everywhere"], {"list": [{}, {}]})
    again = apply(RULES["default everywhere"], {"list": [{}, {}]})
    other = apply(RULES["default everywhere"], {"list": [{}, {}]}, CONTEXT._replace(key=("txn_2",)))
    plan = apply(RULES["default everywhere"], {"list": [{}, {}]}, CONTEXT._replace(plan_fingerprint="beef"))
    assert first == again
    made = [node["b"] for record in (first, other, plan) for node in record["list"]]
    assert len(set(made)) == 6
    assert all(len(text) == 10 and text.startswith("c-") for text in made)


def test_keys_that_look_alike_get_different_identifiers() -> None:
    rule = {"kind": "set_value", "path": "$.id", "value": {"generate": "uuid"}}
    keys = [(1,), ("1",), (1.0,), (b"1",), ("1", ""), ("", "1")]
    assert len({apply(rule, {}, CONTEXT._replace(key=key))["id"] for key in keys}) == len(keys)


def test_now_is_the_start_of_the_run_in_utc() -> None:
    assert apply(RULES["now"], {}) == {"a": "2026-03-01T09:30:00Z"}


def test_a_counter_follows_the_order_of_the_keys() -> None:
    assert apply(RULES["counter"], {"in": {}}) == {"in": {"b": 141}}


def test_a_copy_is_independent_of_what_it_copies() -> None:
    record = apply(RULES["copy"], {"a": [1]})
    record["c"].append(2)
    assert record["a"] == [1]


def test_a_copy_can_be_changed_and_both_keep_their_lexemes() -> None:
    rules = [
        {"kind": "set_value", "path": "$.copy", "value": {"generate": "copy_of", "path": "$.in"}},
        {"kind": "set_value", "path": "$.copy.list[0].a", "value": 2},
        {"kind": "remove_field", "path": "$.in.gone"},
    ]
    data = rb'{ "in": {"n":1.10, "gone": 1, "list":[{"a":1 , "s":"\u00e9"}]} }'
    made = Transformer(parse_rules({"rules": rules}, origin="rules.json"), SEED).transform(data, (1,), 0)
    kept = rb'"list":[{"a":1 , "s":"\u00e9"}]}'
    copy = rb'{"n":1.10, "gone": 1, "list":[{"a":2 , "s":"\u00e9"}]}'
    assert made.data == rb'{ "in": {"n":1.10, ' + kept + rb', "copy": ' + copy + b" }"


def nest(depth: int) -> Any:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize("data", [b'{"a":{}}', b'{"a": {}}', b'{"a":  {}}', b'{\n "a": {}\n}'])
def test_rules_never_make_a_document_that_is_too_deep_to_be_read_again(data: bytes) -> None:
    for depth in (1, 200, MAX_DEPTH - 2):
        rules = one_rule({"kind": "set_value", "path": "$.a.x", "value": nest(depth)})
        assert read_value(Transformer(rules, SEED).transform(data, (1,), 0).data or b"")
    for depth in (MAX_DEPTH - 1, 400):
        rules = one_rule({"kind": "set_value", "path": "$.a.x", "value": nest(depth)})
        with pytest.raises(DocumentRefused, match="With what the rules put in, it would be nested too deep"):
            Transformer(rules, SEED).transform(data, (1,), 0)


def test_the_deepest_value_can_be_copied_whatever_the_style() -> None:
    rules = one_rule({"kind": "set_value", "path": "$.b", "value": {"generate": "copy_of", "path": "$.a"}})
    for style in STYLES:
        data = json.dumps({"a": nest(MAX_DEPTH - 1)}, **style).encode()
        made = Transformer(rules, SEED).transform(data, (1,), 0).value
        assert same(made["a"], made["b"])


def test_a_copy_of_nothing_fails_at_its_place() -> None:
    with pytest.raises(RuleFailed) as failed:
        apply(RULES["copy beside"], {"list": [{"a": 1}, {}]})
    assert (failed.value.path, failed.value.message) == ("$.list[1].b", "There is nothing at $.list[1].a to copy")
    assert failed.value.cause == "set_default at $.list[*].b"


def test_rename_keeps_the_place_and_never_overwrites() -> None:
    assert list(apply(RULES["rename"], {"x": 1, "a": 2, "b": 3}).items()) == [("x", 1), ("z", 2), ("b", 3)]
    with pytest.raises(RuleFailed, match="There is a field 'z' already"):
        apply(RULES["rename"], {"a": 1, "z": None})


@pytest.mark.parametrize(
    ("bounds", "value", "becomes"),
    [
        ({"minimum": 0}, -5, 0),
        ({"minimum": 0}, -0.5, 0),
        ({"minimum": 0}, 0, 0),
        ({"minimum": 0.5}, 0, 1),
        ({"maximum": 10.5}, 11, 10),
        ({"maximum": 10.5}, 11.5, 10.5),
        ({"exclusive_minimum": 0}, 0, 1),
        ({"exclusive_minimum": 0, "step": 0.01}, 0.0, 0.01),
        ({"exclusive_minimum": 0.1, "step": 0.2}, 0.05, 0.3),
        ({"exclusive_minimum": 0, "step": 0.01}, 0, 1),
        ({"exclusive_maximum": 100}, 100, 99),
        ({"exclusive_maximum": 100}, 99.5, 99.5),
        ({"minimum": 0}, True, True),
        ({"minimum": 0}, "-5", "-5"),
        ({"minimum": 0}, None, None),
        ({"minimum": 0}, -(10**400), 0),
    ],
)
def test_clamp_moves_numbers_to_the_nearest_allowed_one(bounds: dict[str, Any], value: Any, becomes: Any) -> None:
    made = apply({"kind": "clamp", "path": "$.a", **bounds}, {"a": value})["a"]
    assert same(made, becomes)


def test_clamp_fails_where_no_whole_number_is_allowed() -> None:
    with pytest.raises(RuleFailed, match="No whole number"):
        apply({"kind": "clamp", "path": "$.a", "minimum": 0.2, "maximum": 0.8}, {"a": 0})


CASTS = [
    ("string", 1, "1"),
    ("string", 1.5, "1.5"),
    ("string", True, "true"),
    ("string", "x", "x"),
    ("number", "1.5", 1.5),
    ("number", " +007 ", 7),
    ("number", "-0.50", -0.5),
    ("number", "1e3", 1000.0),
    ("number", True, 1),
    ("number", "12345678901234567890", 12345678901234567890),
    ("integer", "12", 12),
    ("integer", "12.0", 12),
    ("integer", 12.0, 12),
    ("integer", 1e3, 1000),
    ("integer", False, 0),
    ("integer", "1e400", 10**400),
    ("boolean", "TRUE", True),
    ("boolean", " no ", False),
    ("boolean", 1, True),
    ("boolean", 0.0, False),
]
FAILING_CASTS = [
    ("string", []), ("string", {}), ("number", "1,5"), ("number", ""), ("number", "NaN"), ("number", "0x1"),
    ("number", "1_0"), ("number", "١"), ("number", []), ("integer", 1.5), ("integer", "1.5"),
    ("integer", "1e999999999"), ("integer", "1e99999999999999999999"), ("boolean", 2), ("boolean", "maybe"),
    ("boolean", {}),
]  # fmt: skip


@pytest.mark.parametrize(("to", "value", "becomes"), CASTS, ids=[f"{value!r} to {to}" for to, value, _ in CASTS])
def test_cast_keeps_the_meaning(to: str, value: Any, becomes: Any) -> None:
    assert same(apply({"kind": "cast", "path": "$.a", "to": to}, {"a": value})["a"], becomes)


@pytest.mark.parametrize(("to", "value"), FAILING_CASTS)
def test_a_value_that_can_not_be_cast_goes_where_it_was_told(to: str, value: Any) -> None:
    rule = {"kind": "cast", "path": "$.a", "to": to}
    with pytest.raises(RuleFailed, match="can't be turned into"):
        apply(rule, {"a": value})
    assert apply({**rule, "on_failure": "keep"}, {"a": value}) == {"a": value}
    assert apply({**rule, "on_failure": "default", "default": None}, {"a": value}) == {"a": None}


@pytest.mark.parametrize(
    ("rule", "document"),
    [
        ({"to": "date-time", "format": "unix"}, '{"a":1e9999999}'),
        ({"to": "date-time", "format": "unix_ms"}, '{"a":"1e999999"}'),
        ({"to": "date-time", "format": "unix"}, '{"a":-62135596801}'),
        ({"to": "string", "format": "%d.%m.%Y", "zone": "-05:00"}, '{"a":"0001-01-01T00:00:00Z"}'),
        ({"to": "string", "format": "%d.%m.%Y", "zone": "+05:00"}, '{"a":"9999-12-31T23:59:59-10:00"}'),
    ],
)
def test_a_moment_beyond_the_calendar_is_what_a_cast_can_not_do(rule: dict[str, Any], document: str) -> None:
    cast = {"kind": "cast", "path": "$.a", **rule}
    with pytest.raises(RuleFailed, match="can't be turned into"):
        Transformer(one_rule(cast), SEED).transform(document.encode(), (1,), 0)
    kept = Transformer(one_rule({**cast, "on_failure": "keep"}), SEED).transform(document.encode(), (1,), 0)
    assert kept.data is None


@pytest.mark.parametrize("to", ["string", "number", "integer", "boolean"])
def test_cast_leaves_null_and_absent_fields_alone(to: str) -> None:
    assert apply({"kind": "cast", "path": "$.a", "to": to}, {"a": None}) == {"a": None}
    assert apply({"kind": "cast", "path": "$.a", "to": to}, {}) == {}


@pytest.mark.parametrize(
    ("before", "to", "after"),
    [
        ('{"a":"1.10"}', "number", '{"a":1.10}'),
        ('{"a": "1.10", "b": 1}', "number", '{"a": 1.10, "b": 1}'),
        ('{"a":"1e400"}', "number", '{"a":1e400}'),
        ('{"a":1.10}', "string", '{"a":"1.10"}'),
        ('{"a":1e20}', "string", '{"a":"1e20"}'),
        ('{"a":-0}', "string", '{"a":"-0"}'),
        ('{"a":1e400}', "string", '{"a":"1e400"}'),
        ('{"a":12345678901234567890123}', "string", '{"a":"12345678901234567890123"}'),
        ('{"a":"12345678901234567890123"}', "number", '{"a":12345678901234567890123}'),
    ],
)
def test_a_cast_keeps_every_digit(before: str, to: str, after: str) -> None:
    rules = one_rule({"kind": "cast", "path": "$.a", "to": to})
    made = Transformer(rules, SEED).transform(before.encode(), (1,), 0)
    assert made.data == after.encode()
    assert made.value == read_value(after.encode())


def test_a_value_written_by_the_spaced_writer_may_hold_a_lone_surrogate() -> None:
    rules = one_rule({"kind": "set_value", "path": "$.a", "value": "\ud800"})
    for before in ('{"a":1,"b":"é"}', '{"a": 1, "b": "é"}', '{"a": 1, "b": 2}'):
        made = Transformer(rules, SEED).transform(before.encode(), (1,), 0)
        assert made.data is not None
        assert b'"\\ud800"' in made.data
        assert made.value["a"] == "\ud800"
