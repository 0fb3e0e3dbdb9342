"""Patterns that ECMA 262 allows are read exactly, however validators want them spelled; what none reads is named."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_wizard.engine.errors import SchemaWrong
from desktop_wizard.engine.schema import Schema, Validator, compare, parse_schema
from desktop_wizard.engine.schema.second import SecondValidator
from tests.support.schemas import closed, compared, schema


@pytest.mark.parametrize(
    ("pattern", "matching", "others"),
    [
        (r"^[\w-.]+$", ["a-.", "_"], ["!", "/"]),
        (r"^[\d-x]+$", ["1-x"], ["y", "e"]),
        (r"^[a-\d]+$", ["a-7"], ["b"]),
        (r"^[+--]$", ["+", ",", "-"], ["."]),
        (r"^a{$", ["a{"], ["a"]),
        (r"^{{.*}}$", ["{{a}}"], ["a"]),
        (r"^a{,3}$", ["a{,3}"], ["aa"]),
        (r"^a{2}$", ["aa"], ["a{2}"]),
        (r"^[^]$", ["a", "\n"], ["", "ab"]),
        (r"^[]?$", [""], ["]", "a"]),
        (r"^\ud83d\ude00$", ["\U0001f600"], ["a"]),
        (r"^[\ud83d\ude00a]$", ["\U0001f600", "a"], ["b"]),
        (r"^[\ud800-\udbff][\udc00-\udfff]$", ["\U0001f600"], ["a"]),
        (r"^\/\-\_\@$", ["/-_@"], ["\\/"]),
        (r"^\0[\b]$", ["\0\b"], ["0b"]),
        (r"^\x4\u12$", ["x4u12"], ["\x04"]),
        (r"^(?<a>.)(?<b>.)\k<b>\k<a>$", ["abba"], ["abab"]),
        (r"^(.)[(](?<b>.)\k<b>$", ["a(bb"], ["a(ba"]),
        (r"(?<=a)b|(?<!c)d", ["ab", "ad"], ["b", "cd"]),
        (r"^[\p{Lu}-_]\p{Script=Greek}$", ["Aα", "-α"], ["aα"]),
        (r"^\u{1F600}$", ["\U0001f600"], ["u"]),
    ],
)
def test_what_ecma_allows_is_matched_as_ecma_does(pattern: str, matching: list[str], others: list[str]) -> None:
    read = schema({"pattern": pattern})
    keyed = Validator(schema({"patternProperties": {pattern: False}}))
    validator = Validator(read)
    for text in matching:
        assert validator.is_valid(text), text
        assert not keyed.is_valid({text: 1}), text
    for text in others:
        assert not validator.is_valid(text), text
        assert keyed.is_valid({text: 1}), text


@pytest.mark.parametrize("pattern", [r"^[\w-.]+$", r"^a{$", r"^[^]$", r"^\ud83d\ude00$", r"^(?<a>.)\k<a>$"])
def test_both_validators_get_the_same_spelling(pattern: str) -> None:
    read = schema({"pattern": pattern})
    texts = ["a", "a-.", "a{", "\U0001f600", "aa", "", "ab!"]
    first, second = Validator(read), SecondValidator(read)
    assert [first.is_valid(text) for text in texts] == [second.is_valid(text) for text in texts]


def test_a_spelling_is_no_change_and_its_texts_are_proved() -> None:
    assert compared({"pattern": r"^[\w-.]+$"}, {"pattern": r"^[\w\-.]+$"}).changes == ()
    assert compared({"pattern": r"^[\w-.]{1,3}$"}, {"maxLength": 3}).is_compatible
    assert compared({"pattern": r"^a{"}, {"pattern": r"^a\{"}).decided_by == "proof"


def test_a_schema_keeps_its_text_and_comes_back_from_a_plan_as_it_was() -> None:
    read = parse_schema('{"pattern": "^[\\\\w-.]$"}', origin="s.json")
    assert read.text == '{"pattern": "^[\\\\w-.]$"}'
    again = Schema.from_json(json.loads(json.dumps(read.to_json())))
    assert again == read
    assert Validator(again).is_valid("-")


def test_other_documents_are_spelled_too() -> None:
    read = schema({"$ref": "names.json"}, names={"pattern": r"^[\w-.]+$"})
    assert Validator(read).is_valid("a-.")
    assert not Validator(read).is_valid("!")


def test_only_patterns_are_spelled() -> None:
    value = {"pattern": r"[\w-.]", "const": {"pattern": "a{"}, "properties": {"pattern": {"const": "a{"}}}
    read = schema(value)
    assert read.value == {**value, "pattern": r"[\w\-.]"}


def test_two_spellings_of_one_pattern_both_hold() -> None:
    keyed = {r"^[\w-.]$": {"minimum": 1}, r"^[\w\-.]$": {"maximum": 3}}
    validator = Validator(schema({"patternProperties": keyed}))
    assert [validator.is_valid({"a": number}) for number in (0, 2, 4)] == [False, True, False]


def only_compared(value: Any) -> Schema:
    return parse_schema(json.dumps(value), origin="s.json", is_only_compared=True)


UNREAD = r"^\h+\Z"


@pytest.mark.parametrize("pattern", ["^(a", "[a", "\\", "[z-a]", "*", "a**", "a)", "a{3,2}"])
def test_a_plain_mistake_is_refused_where_schemas_are_only_compared_too(pattern: str) -> None:
    with pytest.raises(SchemaWrong) as caught:
        only_compared(closed(a={"pattern": pattern}))
    assert "is no regular expression" in caught.value.problems[0].message


@pytest.mark.parametrize("pattern", [UNREAD, "(", "[", "[a", "[a-", r"[\w-", "\\", r"\k<x>", "[z-a]", "*"])
def test_a_pattern_that_no_validator_reads_is_refused_where_records_are_validated(pattern: str) -> None:
    with pytest.raises(SchemaWrong) as caught:
        schema(closed(a={"pattern": pattern}))
    assert "is no regular expression" in caught.value.problems[0].message


def test_a_schema_with_a_pattern_that_no_validator_reads_is_compared_and_nothing_is_claimed() -> None:
    old = only_compared(closed(a={"type": "string", "pattern": UNREAD}, b={"maximum": 5}))
    new = only_compared(closed(a={"type": "string"}, b={"maximum": 3}))
    assert old.notes[-1:] == old.unchecked
    assert old.unchecked == (
        r"The regular expression '^\\h+\\Z' at s.json#/properties/a/pattern can't be read; it is not checked.",
    )
    found = compare(old, new)
    assert (found.is_compatible, found.decided_by, found.witness) == (None, "undecided", None)
    assert [(change.kind, change.path, change.is_breaking) for change in found.changes] == [
        ("pattern_removed", "$.properties.a.pattern", False),
        ("maximum_lowered", "$.properties.b.maximum", True),
    ]
    assert compare(new, old).is_compatible is None
    assert compare(old, old).is_compatible is True
    assert "can't be read" in compare(new, old).changes[0].description


def test_a_field_pattern_that_no_validator_reads_is_named_too() -> None:
    old = only_compared({"patternProperties": {UNREAD: {"type": "string"}}, "maxProperties": 4})
    assert "s.json#/patternProperties can't be read" in old.unchecked[0]
    found = compare(old, only_compared({"maxProperties": 5}))
    assert found.is_compatible is None
    assert [change.kind for change in found.changes] == ["properties_count_relaxed"]
