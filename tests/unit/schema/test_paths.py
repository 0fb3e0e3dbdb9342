"""Places in schemas and records, as text and back."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.schema import record_values
from desktop_wizard.engine.schema.path import ANY, json_path, json_pointer, parse_path

RECORD = {"a": {"b": 1}, "items": [{"sku": "x"}, {"sku": "y"}, {}], "map": {"k": 1, "l": 2}, "odd name": {"it's": 3}}


@pytest.mark.parametrize(
    ("path", "values"),
    [
        ("$", [RECORD]),
        ("$.a.b", [1]),
        ("$.items[*].sku", ["x", "y"]),
        ("$.items[1].sku", ["y"]),
        ("$.items[-1]", [{}]),
        ("$.items[3]", []),
        ("$.map[*]", [1, 2]),
        ("$.map.*", [1, 2]),
        ("$['odd name']['it\\'s']", [3]),
        ('$["odd name"]', [{"it's": 3}]),
        ("$.none.at.all", []),
        ("$.a.b.c", []),
        ("$.a[0]", []),
    ],
)
def test_a_path_names_its_values_in_document_order(path: str, values: list[Any]) -> None:
    assert record_values(RECORD, path) == values


@pytest.mark.parametrize("path", ["", "a.b", "$.", "$..a", "$[a]", "$['a", "$.a[", "$ .a", "$.a b"])
def test_what_is_no_path_is_refused(path: str) -> None:
    with pytest.raises(InputWrong):
        record_values(RECORD, path)


@given(st.lists(st.one_of(st.text(), st.integers(-5, 5), st.just(ANY))))
def test_every_path_reads_back_as_it_was_written(parts: list[Any]) -> None:
    assert parse_path(json_path(tuple(parts))) == tuple(parts)


def test_pointers_escape_as_rfc_6901_says() -> None:
    assert json_pointer(("a/b", "m~n", 0)) == "#/a~1b/m~0n/0"
    assert json_pointer(()) == "#"
