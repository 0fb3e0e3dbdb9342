"""Rows as documents: every value keeps its type, and what a row can't hold is refused instead of bent."""

from __future__ import annotations

import math
import sqlite3
from contextlib import closing
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.model import Cell, NoDocument, RawText
from desktop_wizard.engine.row_form import Affinity, RowColumn, RowForm, RowMisfit

ANY = RowColumn("a", "", Affinity.NONE)
INTEGER = RowColumn("a", "INTEGER", Affinity.INTEGER)
REAL = RowColumn("a", "REAL", Affinity.REAL)
TEXT = RowColumn("a", "TEXT", Affinity.TEXT)
BOOLEAN = RowColumn("a", "BOOLEAN", Affinity.INTEGER, is_boolean=True)
KEY = RowColumn("a", "INTEGER", Affinity.INTEGER, is_key=True)

TEXTS = st.text(st.characters(codec="utf-8")) | st.sampled_from(["1", " 1.5 ", "1e400", "0x1", "inf", ".5", "+1."])
INTEGERS = st.integers(-(2**63), 2**63 - 1)
REALS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-5, 5).map(float)
CELLS = st.none() | INTEGERS | REALS | TEXTS
VALUES = CELLS | st.booleans() | st.integers(-(2**70), 2**70) | st.just([]) | st.just({})


def one(column: RowColumn, *, shows_nulls: bool = False) -> RowForm:
    return RowForm((column,), shows_nulls)


def settled(column: RowColumn, new: str, old: str = "{}") -> str:
    return one(column).settled(new.encode(), old.encode()).decode()


# --- reading -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("cell", "document"),
    [
        (1, '{"a":1}'),
        (1.0, '{"a":1.0}'),
        ("1", '{"a":"1"}'),
        (-0.0, '{"a":-0.0}'),
        (2**63 - 1, '{"a":9223372036854775807}'),
        (0.1 + 0.2, '{"a":0.30000000000000004}'),
        ('{"b": 1}', '{"a":"{\\"b\\": 1}"}'),
        (None, "{}"),
    ],
)
def test_a_document_says_each_type(cell: Cell, document: str) -> None:
    assert one(ANY).document([cell]) == document.encode()


def test_null_is_no_member_or_the_member_null() -> None:
    assert one(ANY).document([None]) == b"{}"
    assert one(ANY, shows_nulls=True).document([None]) == b'{"a":null}'


def test_a_boolean_column_says_true_and_false_for_the_integers_1_and_0_alone() -> None:
    assert [one(BOOLEAN).document([cell]) for cell in (1, 0, 2, "x")] == [
        b'{"a":true}', b'{"a":false}', b'{"a":2}', b'{"a":"x"}',
    ]  # fmt: skip


@pytest.mark.parametrize("cell", [b"", b"{}", math.inf, -math.inf, RawText(b"\xff"), "\ud800"])
def test_what_json_has_no_word_for_is_no_document_and_the_column_is_named(cell: Cell) -> None:
    found = one(ANY).document([cell])
    assert isinstance(found, NoDocument)
    assert "column a" in found.reason


def test_rows_without_documents_are_told_apart_by_every_value() -> None:
    form = RowForm((ANY, RowColumn("b", "", Affinity.NONE)))
    cells: list[tuple[Cell, Cell]] = [(b"x", 1), (b"x", 1.0), (b"x", "1"), (b"x", None), (b"y", 1), (math.inf, 1)]
    assert len({form.document(each) for each in cells}) == len(cells)


@given(st.lists(CELLS, min_size=3, max_size=3), st.booleans())
def test_a_document_goes_back_to_the_very_cells(cells: list[Cell], shows_nulls: bool) -> None:
    columns = (ANY, RowColumn("b", "BOOLEAN", Affinity.INTEGER, is_boolean=True), RowColumn("c", "", Affinity.NONE))
    form = RowForm(columns, shows_nulls)
    document = form.document(cells)
    assert isinstance(document, bytes)
    assert list(map(repr, form.cells(document).values())) == list(map(repr, cells))


# --- writing -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "new", "kept"),
    [
        (REAL, '{"a":5}', '{"a":5.0}'),
        (REAL, '{"a":-0.0}', '{"a":0.0}'),
        (REAL, '{"a":1.10}', '{"a":1.1}'),
        (INTEGER, '{"a":5.0}', '{"a":5}'),
        (INTEGER, '{"a":5.5}', '{"a":5.5}'),
        (INTEGER, '{"a":"n/a"}', '{"a":"n/a"}'),
        (ANY, '{"a":"5"}', '{"a":"5"}'),
        (BOOLEAN, '{"a":true}', '{"a":true}'),
        (TEXT, '{"a":"5"}', '{"a":"5"}'),
        (TEXT, "{}", "{}"),
    ],
)
def test_a_value_takes_the_form_that_its_column_keeps(column: RowColumn, new: str, kept: str) -> None:
    assert settled(column, new) == kept


@pytest.mark.parametrize(
    ("column", "new", "reason"),
    [
        (TEXT, '{"a":5}', "would turn the number 5 into text"),
        (TEXT, '{"a":[]}', "an array"),
        (TEXT, '{"a":{}}', "an object"),
        (TEXT, '{"a":true}', "not declared BOOLEAN"),
        (TEXT, '{"a":null}', "missing member"),
        (TEXT, '{"a":"\\ud800"}', "surrogate"),
        (INTEGER, '{"a":"5"}', "into a number"),
        (INTEGER, '{"a":" 1e5 "}', "into a number"),
        (INTEGER, '{"a":9223372036854775808}', "64 bits"),
        (INTEGER, '{"a":1e400}', "digits"),
        (REAL, '{"a":9007199254740993}', "digits"),
        (REAL, '{"a":0.1234567890123456789}', "digits"),
        (BOOLEAN, '{"a":1}', "back as true"),
        (KEY, '{"a":2}', "part of the key"),
        (TEXT, '{"b":2}', "no column b"),
    ],
)
def test_a_value_that_would_be_bent_is_refused_and_the_column_named(column: RowColumn, new: str, reason: str) -> None:
    with pytest.raises(RowMisfit, match=reason) as caught:
        settled(column, new, '{"a":1}' if column is KEY else "{}")
    assert caught.value.path == ("$.b" if new.startswith('{"b"') else "$.a")


def test_with_nulls_shown_a_member_is_set_to_null_and_never_removed() -> None:
    form = one(TEXT, shows_nulls=True)
    assert form.settled(b'{"a":null}', b'{"a":"x"}') == b'{"a":null}'
    with pytest.raises(RowMisfit, match="set it to null"):
        form.settled(b"{}", b'{"a":"x"}')


def test_what_does_not_change_is_not_looked_at() -> None:
    assert settled(KEY, '{"a": 1}', '{"a":1}') == '{"a":1}'
    assert settled(INTEGER, '{"a":"5"}', '{"a":"5"}') == '{"a":"5"}'


def test_only_cells_that_differ_to_the_bit_are_changed() -> None:
    form = RowForm((ANY, RowColumn("b", "", Affinity.NONE)))
    assert form.changed_cells(b'{"a":1.0,"b":0.0}', b'{"a":1,"b":-0.0}') == {"a": 1.0, "b": 0.0}
    assert form.changed_cells(b'{"b":"x"}', b'{"a":1,"b":"x"}') == {"a": None}


@given(st.sampled_from([ANY, INTEGER, REAL, TEXT, BOOLEAN]), VALUES, st.booleans())
def test_what_is_accepted_is_what_sqlite_gives_back(column: RowColumn, value: Any, shows_nulls: bool) -> None:
    form = one(column, shows_nulls=shows_nulls)
    old = b'{"a":null}' if shows_nulls else b"{}"
    try:
        kept = form.settled(orjson.dumps({"a": value}) if not _is_long(value) else b'{"a":%d}' % value, old)
    except RowMisfit:
        return
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute(f"CREATE TABLE t (a {column.declared})")
        connection.execute("INSERT INTO t VALUES (?)", tuple(form.cells(kept).values()))
        assert form.document(connection.execute("SELECT a FROM t").fetchone()) == kept


def _is_long(value: Any) -> bool:
    return isinstance(value, int) and not -(2**63) <= value < 2**63
