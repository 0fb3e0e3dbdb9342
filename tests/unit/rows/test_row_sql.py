"""Rules on columns as SQL: they change the very rows that the program changes, to the very values."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.row_form import Affinity, RowColumn, RowForm, RowTransformer
from desktop_wizard.engine.transform import RuleFailed, Seed, Transformer, explanation, parse_rules
from desktop_wizard.engine.transform.row_sql import row_rule_sql

SEED = Seed(plan_fingerprint="f", started_at=datetime(2026, 1, 1, tzinfo=UTC), user="u")
SOURCE = RecordSource(url="x.sqlite", table="t", key_columns=("id",), columns=("a", "b"), version_column="v")
FORM = RowForm((RowColumn("a", "", Affinity.NONE), RowColumn("b", "", Affinity.NONE)))
CELLS = (None, -5, 0, 1, 1.0, -2.5, "", "x", "X", "long text", "it's", 2**62)

RULES: list[dict[str, Any]] = [
    {"kind": "remove_field", "path": "$.a"},
    {"kind": "truncate", "path": "$.a", "length": 4},
    {"kind": "clamp", "path": "$.a", "minimum": 0},
    {"kind": "set_default", "path": "$.a", "value": "it's"},
    {"kind": "set_value", "path": "$.a", "value": 1},
    {"kind": "map_values", "path": "$.a", "mapping": [{"from": "x", "to": "it's"}, {"from": 1, "to": 2}]},
]


@pytest.mark.parametrize("form", RULES, ids=lambda form: str(form["kind"]))
def test_sql_and_python_change_the_same_rows_to_the_same_values(form: dict[str, Any]) -> None:
    rules = parse_rules({"rules": [form]}, origin="rules.json")
    transformer = RowTransformer(Transformer(rules, SEED), FORM)
    sql = row_rule_sql(rules.rules[0], SOURCE)
    assert sql is not None
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a COLLATE NOCASE, b)")
        connection.executemany("INSERT INTO t (a) VALUES (?)", [(cell,) for cell in CELLS])
        changed = {key for (key,) in connection.execute(f"SELECT id FROM t WHERE {sql.changes}")}
        connection.execute(f"UPDATE t SET {sql.assignment} WHERE {sql.changes}")
        rows = [FORM.document(row) for row in connection.execute("SELECT a, b FROM t ORDER BY id")]
    for number, cell in enumerate(CELLS, start=1):
        document = FORM.document((cell, None))
        assert isinstance(document, bytes)
        made = transformer.transform(document, (number,), 0).data
        assert (made is not None) == (number in changed), cell
        assert (made or document) == rows[number - 1]


def test_a_rename_moves_a_cell_to_a_column_of_the_record() -> None:
    rename = parse_rules({"rules": [{"kind": "rename_field", "path": "$.a", "to": "b"}]}, origin="").rules[0]
    sql = row_rule_sql(rename, SOURCE)
    assert sql is not None
    assert sql.assignment == '"b" = "a", "a" = NULL'


@pytest.mark.parametrize(
    "form",
    [
        {"kind": "set_value", "path": "$.a", "value": True},
        {"kind": "set_value", "path": "$.c", "value": 1},
        {"kind": "set_value", "path": "$.a.b", "value": 1},
        {"kind": "rename_field", "path": "$.a", "to": "c"},
        {"kind": "clamp", "path": "$.a", "minimum": 0.1},
    ],
)
def test_what_sql_can_not_say_exactly_it_does_not_say(form: dict[str, Any]) -> None:
    assert row_rule_sql(parse_rules({"rules": [form]}, origin="").rules[0], SOURCE) is None


def test_the_explanation_sets_columns() -> None:
    selection = Selection(source=SOURCE, registry="r", schema_id="s", from_version="1", to_version="2")
    text = explanation(parse_rules({"rules": RULES[3:4]}, origin=""), selection)
    assert """SET "a" = 'it''s'""" in text


def test_a_rule_that_adds_a_member_without_a_column_fails() -> None:
    rules = parse_rules({"rules": [{"kind": "set_value", "path": "$.c", "value": 1}]}, origin="")
    with pytest.raises(Exception, match="no column c") as caught:
        RowTransformer(Transformer(rules, SEED), FORM).transform(b'{"a":1}', (1,), 0)
    assert not isinstance(caught.value, RuleFailed)
