"""Where values stand in a text, and which letters a problem is about."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.errors import Problem, SchemaWrong
from desktop_wizard.engine.schema import parse_schema
from desktop_wizard.engine.schema.locating import Mark, marks, spans

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def wrong(text: str) -> list[tuple[str, str]]:
    """Return the letters and the place of each problem of a schema."""
    with pytest.raises(SchemaWrong) as caught:
        parse_schema(text, origin="a.json")
    found = marks(text, caught.value.problems, "a.json")
    return [(text[mark.start : mark.end], mark.place) for mark in found]


@given(value=JSON, indent=st.none() | st.integers(0, 3))
def test_each_value_stands_where_it_is_said_to(value: Any, indent: int | None) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=False)
    for place, (start, end) in spans(text).items():
        inner = value
        for part in place:
            inner = inner[part]
        letters = text[start:end]
        if place and isinstance(place[-1], str):
            name = json.dumps(place[-1], ensure_ascii=False)
            assert letters.startswith(name)
            letters = letters[len(name) :].lstrip().removeprefix(":")
        assert json.loads(letters) == inner


def test_several_problems_are_marked_with_their_names_in_the_order_of_the_text() -> None:
    text = '{"properties": {"a/b": {"pattern": "("}, "c": {"minimum": "0"}}, "type": "objct"}'
    assert wrong(text) == [
        ('"pattern": "("', "#/properties/a~1b/pattern"),
        ('"minimum": "0"', "#/properties/c/minimum"),
        ('"type": "objct"', "#/type"),
    ]


def test_a_name_of_digits_and_a_position_are_told_apart() -> None:
    text = '{"allOf": [{}, {"type": "x"}], "properties": {"0": {"type": "y"}}}'
    assert wrong(text) == [('"type": "x"', "#/allOf/1/type"), ('"type": "y"', "#/properties/0/type")]


@pytest.mark.parametrize(
    ("text", "letters", "place"),
    [
        ('{\n "a": 1,\n}', "}", "line 3"),
        ('{"a": é}', "é", "line 1"),
        ('{"a": "', '"', "line 1"),
        ("[]", "[]", "#"),
        ("", "", ""),
    ],
)
def test_what_can_not_be_read_is_marked_where_reading_stopped(text: str, letters: str, place: str) -> None:
    assert wrong(text) == [(letters, place)]


def test_a_problem_of_another_document_marks_nothing_here_and_names_it() -> None:
    problem = Problem("b.json#/type", "no type")
    assert marks("{}", [problem], "a.json") == (Mark(0, 0, "b.json#/type", "no type"),)


def test_a_problem_where_nothing_stands_marks_what_is_around_it() -> None:
    (mark,) = marks('{"a": {"b": 1}}', [Problem("a.json#/a/x/y", "gone")], "a.json")
    assert (mark.start, mark.end) == (1, 14)
