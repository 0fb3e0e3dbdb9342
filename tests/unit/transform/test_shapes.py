"""What values have in common that fail for the same reason."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.transform import shape_of, value_text


@pytest.mark.parametrize(
    ("value", "shape"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (-5, "negative integer"),
        (0, "zero, integer"),
        (10**400, "positive integer"),
        (-0.5, "negative number"),
        (Decimal("1e400"), "positive number"),
        ({}, "empty object"),
        ({"a": 1}, "object"),
        ([], "empty list"),
        ([1], "list"),
        ("", "empty text"),
        (" \t", "blank text"),
        ("AB-2024-123456", "text AA-9999-999999"),
        ("2024-01-31", "text 9999-99-99"),
        ("paypal", "text a…"),
        ("bitcoin", "text a…"),
        ("Zürich 8001", "text Aa… 9999"),
        ("ada@example.com", "text aaa@a….aaa"),
        ("日本", "text aa"),
        ("1" * 40, "text 9…"),
        ("a-1" * 20, "text of up to 100 characters"),
        ("x" * 101, "text of up to 1,000 characters"),
        ("x" * 1_000, "text of up to 1,000 characters"),
        ("x" * 10_001, "text of more than 10,000 characters"),
        ("a\x00b\u202e", "text a?a?"),
        ("\ud800", "text ?"),
    ],
)
def test_a_shape_tells_type_sign_pattern_and_length(value: Any, shape: str) -> None:
    assert shape_of(value) == shape


def test_values_of_one_kind_have_one_shape() -> None:
    assert len({shape_of(f"TX-{year}-{number:06}") for year in range(1990, 2030) for number in range(50)}) == 1


@given(st.text(max_size=200))
def test_a_shape_is_short_and_says_nothing_that_would_steer_a_terminal(text: str) -> None:
    shape = shape_of(text)
    assert len(shape) <= 40
    assert shape.isprintable()


def test_a_long_value_is_cut() -> None:
    assert len(value_text("x" * 1_000_000)) < 210
    assert len(value_text(list(range(100_000)))) < 210
    assert value_text(-5) == "-5"
    assert value_text("é") == '"é"'
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert value_text(deep) == ""
