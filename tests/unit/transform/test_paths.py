"""Paths are read and written alike; values are compared with their types."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.transform import (
    MISSING,
    PathChange,
    changed_paths,
    is_touched,
    parse_path,
    read_document,
    same,
)
from desktop_wizard.engine.transform.paths import ALL, concrete_path
from desktop_wizard.engine.transform.values import identity

STEPS = st.lists(st.one_of(st.text(), st.integers(-9, 99), st.just(ALL)), min_size=1, max_size=4)


@given(STEPS)
def test_a_path_is_read_as_it_was_written(steps: list[Any]) -> None:
    assert parse_path(concrete_path(steps)).steps == tuple(steps)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("$.a.b", ("a", "b")),
        ("$.cells[*].id", ("cells", ALL, "id")),
        ("$.map.*.x", ("map", ALL, "x")),
        ("$['odd.name']", ("odd.name",)),
        ('$["it\'s"]', ("it's",)),
        (r"$['it\'s']['\\']", ("it's", "\\")),
        ("$.größe.foo-bar", ("größe", "foo-bar")),
        ("$[0][-1]", (0, -1)),
        ("$['0']", ("0",)),
    ],
)
def test_paths_are_read(text: str, steps: tuple[Any, ...]) -> None:
    assert parse_path(text).steps == steps


@pytest.mark.parametrize(
    ("path", "touches", "expected"),
    [
        ("$.a", ["$.a"], True),
        ("$.a.b[0]", ["$.a"], True),
        ("$.ab", ["$.a"], False),
        ("$", ["$.a"], False),
        ("$.a", ["$.a.b"], False),
        ("$.cells[3].id", ["$.x", "$.cells[*].id"], True),
        ("$.map['a b'].x", ["$.map.*.x"], True),
        ("$.items[7]", ["$.items[-1]"], True),
        ("$.items[7]", ["$.items[6]"], False),
        ("$.a", [], False),
    ],
)
def test_a_place_is_touched_when_it_is_or_lies_in_a_rule_s_path(
    path: str, touches: list[str], expected: bool
) -> None:
    assert is_touched(path, touches) is expected


SCALARS = [None, False, True, 0, 1, 1.0, 0.0, "", "1", "true", Decimal("1e400"), Decimal("1e401"), 2**70, 2.0**70]
CONTAINERS = [[], {}, [1], [1.0], [True], {"a": 1}, {"a": 1.0}, {"a": None}, {"b": 1}, [[]], [{}]]
DIFFERENT: list[Any] = [*SCALARS, *CONTAINERS]


@pytest.mark.parametrize(("one", "other"), list(combinations(DIFFERENT, 2)))
def test_values_of_other_type_or_content_differ(one: Any, other: Any) -> None:
    assert not same(one, other)
    assert not same(other, one)
    assert identity(one) != identity(other)


def test_numbers_beyond_a_double_differ_as_they_are_written() -> None:
    value = read_document(b'{"a":1e400,"b":1e500,"c":1e400,"d":-1e400}').value
    assert same(value["a"], value["c"])
    assert not same(value["a"], value["b"])
    assert not same(value["a"], value["d"])


def test_values_are_the_same_however_they_are_written() -> None:
    value = read_document(rb'{"a":1.10,"b":"\u00e9","c":{"x":1,"y":[-0]}}').value
    assert same(value, {"c": {"y": [0], "x": 1}, "b": "é", "a": 1.1})
    assert identity(value) == identity({"c": {"y": [0], "x": 1}, "b": "é", "a": 1.1})


def test_changed_paths_name_each_place_with_both_values() -> None:
    before = {"a": 1, "gone": {"x": 1}, "list": [1, 2, 3], "in": {"odd.name": True, "same": [1]}, "type": 1}
    after = {"a": 2, "list": [1, 5], "in": {"same": [1], "odd.name": 1}, "type": 1.0, "new": None}
    assert changed_paths(before, after) == [
        PathChange("$.a", 1, 2),
        PathChange("$.gone", {"x": 1}, MISSING),
        PathChange("$.list[1]", 2, 5),
        PathChange("$.list[2]", 3, MISSING),
        PathChange("$.in['odd.name']", True, 1),
        PathChange("$.type", 1, 1.0),
        PathChange("$.new", MISSING, None),
    ]


def test_changed_paths_are_bounded() -> None:
    assert len(changed_paths({"a": [1] * 10_000}, {"a": [2] * 10_000})) == 100
    assert len(changed_paths({"a": [1] * 10_000}, {"a": [2] * 10_000}, limit=7)) == 7


def test_values_of_another_type_change_as_a_whole() -> None:
    assert changed_paths({"a": {"b": 1}}, {"a": [1]}) == [PathChange("$.a", {"b": 1}, [1])]
    assert changed_paths([1], {"a": 1}) == [PathChange("$", [1], {"a": 1})]
