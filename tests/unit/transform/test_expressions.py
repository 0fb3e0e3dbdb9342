"""Patterns and expressions: what they make, and that none of them can hold the program up."""

from __future__ import annotations

import time
from typing import Any

import pytest

from desktop_wizard.engine.errors import Problem, RulesWrong
from desktop_wizard.engine.transform import RuleFailed, Transformer, parse_rules
from desktop_wizard.engine.transform.contracts import contract_rules
from tests.support.rules import CONTEXT, SEED


def apply(rule: dict[str, Any], record: Any) -> Any:
    parse_rules({"rules": [rule]}, origin="rules.json").rules[0].apply(record, CONTEXT)
    return record


def jsonata(expression: str, **more: Any) -> dict[str, Any]:
    return {"kind": "jsonata", "expression": expression, **more}


def transformed(text: str, rule: dict[str, Any]) -> str:
    made = Transformer(parse_rules({"rules": [rule]}, origin="rules.json"), SEED).transform(text.encode(), (1,), 0)
    return text if made.data is None else made.data.decode()


@pytest.mark.parametrize(
    ("pattern", "template", "value", "becomes"),
    [
        (r"(\d\d)\.(\d\d)\.(\d{4})", "{3}-{2}-{1}", "01.03.2026", "2026-03-01"),
        (r"(?P<a>\w+) (?P<b>\w+)", "{b:upper}, {a[0:1]:upper}.", "ada king", "KING, A."),
        (r"(\d+)", "{1:0>5}", "42", "00042"),
        (r"(\d+)", "{1[-4:]:*<6}", "123456", "3456**"),
        (r"(.*)", "{1:strip:-^5}", " x ", "--x--"),
        (r"(a)?(b)?", "{1}|{2}|{0}", "b", "|b|b"),
        ("x", "{{{0}}}", "x", "{x}"),
        (r"(\pL+)", "{1:title}", "élan", "Élan"),
    ],
)
def test_a_text_gets_another_form(pattern: str, template: str, value: str, becomes: str) -> None:
    rule = {"kind": "reformat", "path": "$.a", "pattern": pattern, "template": template}
    assert apply(rule, {"a": value}) == {"a": becomes}


@pytest.mark.parametrize("value", ["y", "xx", "\ud800", ""])
def test_a_text_has_to_match_as_a_whole(value: str) -> None:
    rule = {"kind": "reformat", "path": "$.a", "pattern": "x", "template": "z"}
    with pytest.raises(RuleFailed, match="does not match the pattern"):
        apply(rule, {"a": value})
    assert apply({**rule, "ignore_case": True}, {"a": "X"}) == {"a": "z"}


@pytest.mark.parametrize("pattern", ["(a+)+b", "(a|aa)+b", "(a*)*b", "(?:a?){50}a{50}b", "(.*)(.*)(.*)(.*)b"])
def test_no_pattern_takes_long(pattern: str) -> None:
    text = "a" * 20_000
    began = time.monotonic()
    with pytest.raises(RuleFailed):
        apply({"kind": "reformat", "path": "$.a", "pattern": pattern, "template": "x"}, {"a": text})
    assert apply(jsonata(f"$contains($, /{pattern}/)", path="$.a", milliseconds=60_000), {"a": text}) == {"a": False}
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("expression", "record", "made"),
    [
        ("$merge([$sift($, function($v, $k) {$k != 'state'}), {'status': $.'state'}])", {"a": None, "state": 1},
         {"a": None, "status": 1}),
        ("{'x': a, 'l': [1..3]}", {"a": None}, {"x": None, "l": [1, 2, 3]}),
        ("$ ~> |$|{'total': $sum(items.(price * qty))}, ['items']|", {"items": [{"price": 1.5, "qty": 2}]},
         {"total": 3}),
        ("{'m': $millis(), 'n': $now()}", {}, {"m": 1772357400000, "n": "2026-03-01T09:30:00.000Z"}),
        ("{'m': $replace(a, /(\\d)-(\\d)/, '$2$1')}", {"a": "1-2"}, {"m": "21"}),
        ("{'m': $split(a, /,\\s*/), 'l': $match(a, /[A-Z]/i).match}", {"a": "x, y"},
         {"m": ["x", "y"], "l": ["x", "y"]}),
    ],
)  # fmt: skip
def test_an_expression_makes_a_new_record(expression: str, record: Any, made: Any) -> None:
    assert apply(jsonata(expression), record) == made


def test_an_expression_makes_new_values_at_a_path_from_each_and_from_the_record() -> None:
    record = {"rate": 2, "l": [{"a": 1}, {"a": None}, {}]}
    assert apply(jsonata("$ * $record.rate", path="$.l[*].a"), record)["l"] == [{"a": 2}, {"a": None}, {}]


def test_chance_is_the_same_in_every_run_of_the_plan_and_differs_by_key() -> None:
    rule = parse_rules({"rules": [jsonata("{'r': $random(), 's': $shuffle([1..9])}")]}, origin="rules.json").rules[0]
    first, again, other = ({}, {}, {})  # type: tuple[dict[str, Any], dict[str, Any], dict[str, Any]]
    rule.apply(first, CONTEXT)
    rule.apply(again, CONTEXT)
    rule.apply(other, CONTEXT._replace(key=("txn_2",)))
    assert first == again
    assert first["r"] != other["r"]
    assert sorted(first["s"]) == list(range(1, 10))


def test_what_an_expression_leaves_in_its_place_keeps_its_lexeme() -> None:
    text = r'{"n":1.10,"i":2.0,"e":1E5,"s":"\u00e9","b":1e400,"l":[1.0,{"z":-0}],"old":1}'
    expression = "$merge([$sift($, function($v, $k) {$k != 'old'}), {'new': old + 1}])"
    assert transformed(text, jsonata(expression)) == text.replace('"old":1', '"new":2')


def test_an_expression_that_changes_nothing_leaves_every_byte() -> None:
    text = '{ "a":1.10 , "b":[ 1e400,-0 ] }'
    assert transformed(text, jsonata("$")) == text


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("missing", "no value at all"),
        ("a", "which is no object"),
        ("{'f': function($x){$x}}", "makes a function"),
        ("{'f': /x/}", "makes a function"),
        ("1/0", "fails"),
        ("$error('no way')", "no way"),
        ("{'f': $pad('x', 1000000000000000000)}", "a text has at most 10,000,000 letters"),
        ("'a' + 1", "must evaluate to a number"),
        ("$foo()", "non-function"),
        ("($f := function($n){$f($n + 1)}; $f(0))", "timeout after 200 milliseconds"),
        ("($f := function($n){1 + $f($n + 1)}; $f(0))", "Stack overflow"),
        ("$count([1..99999].([1..99999].($ * 2)))", "timeout after 200 milliseconds"),
        ("$eval('($f := function($n){$f($n + 1)}; $f(0))')", "Dynamic error"),
    ],
)
def test_an_expression_that_makes_no_record_fails_in_time(expression: str, words: str) -> None:
    record = {"a": 1}
    began = time.monotonic()
    with pytest.raises(RuleFailed) as failed:
        apply(jsonata(expression, milliseconds=200), record)
    assert words in failed.value.message
    assert failed.value.path == "$"
    assert record == {"a": 1}
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        ("{'n': $sum([1..5000000])}", "a range has at most 100,000 numbers, and this one has 5,000,000"),
        (
            "{'n': $pad('x', 1000000000)}",
            "a text has at most 10,000,000 letters, and this one would have 1,000,000,000",
        ),
        ("($more := function($t, $n) {$n = 0 ? $t : $more($t & $t, $n - 1)}; {'n': $more('x', 40)})", "16,777,216"),
    ],
)
def test_no_single_step_of_an_expression_makes_much(expression: str, words: str) -> None:
    with pytest.raises(RuleFailed, match=words):
        apply(jsonata(expression), {})
    allowed = jsonata("{'n': $sum([1..100000]), 't': $pad('x', -3, '0')}", milliseconds=60_000)
    assert apply(allowed, {}) == {"n": 5000050000, "t": "00x"}


def test_the_time_of_one_record_is_not_counted_for_the_next() -> None:
    rules = parse_rules({"rules": [jsonata("{'a': a + 1}", milliseconds=100)]}, origin="rules.json")
    transformer = Transformer(rules, SEED)
    deadline = time.monotonic() + 0.3
    while time.monotonic() < deadline:
        assert transformer.transform(b'{"a":1}', (1,), 0).data == b'{"a":2}'


UP = {
    "name": "up",
    "kind": "TRANSFORM",
    "type": "JSONATA",
    "mode": "UPGRADE",
    "expr": "$merge([$sift($, function($v, $k) {$k != 'state'}), {'status': state}])",
}
DOWN = {**UP, "name": "down", "mode": "DOWNGRADE", "expr": "$merge([$, {'state': status}])"}
BOTH = {**UP, "name": "both", "mode": "UPDOWN", "expr": "$merge([$, {'seen': true}])", "tags": ["PII"], "params": {}}


@pytest.mark.parametrize("wrapped", [True, False])
def test_the_upgrade_of_a_data_contract_is_read_as_rules(wrapped: bool) -> None:
    rule_set = {"migrationRules": [UP, DOWN, BOTH, {**UP, "disabled": True, "expr": "{"}], "domainRules": []}
    rules = parse_rules({"schema": "{}", "ruleSet": rule_set} if wrapped else rule_set, origin="contract.json")
    assert len(rules.rules) == 2
    made = Transformer(rules, SEED).transform(b'{"state":1.10}', (1,), 0)
    assert made.value == {"status": 1.1, "seen": True}
    assert parse_rules(rules.to_json(), origin="rules.json") == rules


def test_the_downgrade_of_a_data_contract_runs_backwards() -> None:
    problems: list[Problem] = []
    found = contract_rules({"migrationRules": [UP, DOWN, BOTH]}, "c#", problems, way="DOWNGRADE")
    assert [rule.expression for rule in found.values()] == [BOTH["expr"], DOWN["expr"]]
    assert not problems


def test_everything_wrong_in_a_data_contract_is_named_at_its_place() -> None:
    rules = [
        {**UP, "type": "CEL"},
        5,
        {**UP, "expr": "{"},
        {**UP, "expr": None},
        {"type": "CEL", "mode": "DOWNGRADE"},
    ]
    with pytest.raises(RulesWrong) as wrong:
        parse_rules({"ruleSet": {"migrationRules": rules}}, origin="c.json")
    place = "c.json#/ruleSet/migrationRules"
    assert [problem.location for problem in wrong.value.problems] == [
        f"{place}/0/type",
        f"{place}/1",
        f"{place}/2/expr",
        f"{place}/3/expr",
    ]
    for value in ({"ruleSet": None}, {"migrationRules": {}}):
        with pytest.raises(RulesWrong):
            parse_rules(value, origin="c.json")
