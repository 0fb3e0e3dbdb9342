"""Rules in SQL: what SQLite says of a document is what Python does with it. The program never runs any of it."""

from __future__ import annotations

import json
import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest

from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.transform import DocumentRefused, RuleFailed, Transformer, parse_rules
from desktop_wizard.engine.transform.sql import explanation, rule_sql
from tests.support.fidelity import LEXEMES
from tests.support.rules import SEED

RULES: list[dict[str, Any]] = [
    {"kind": "remove_field", "path": "$.a"},
    {"kind": "remove_field", "path": "$.b.a"},
    {"kind": "rename_field", "path": "$.a", "to": "c"},
    {"kind": "truncate", "path": "$.a", "length": 2, "ending": "."},
    {"kind": "clamp", "path": "$.a", "minimum": 0},
    {"kind": "map_values", "path": "$.a", "mapping": [{"from": "x", "to": "y"}, {"from": "it's", "to": None}]},
    {
        "kind": "map_values",
        "path": "$.b.a",
        "mapping": [
            {"from": 1, "to": "one"},
            {"from": None, "to": 0},
            {"from": True, "to": True},
            {"from": False, "to": 1},
        ],
    },
    {"kind": "set_default", "path": "$.a", "value": {"new": [1, "é"]}},
    {"kind": "set_default", "path": "$.b.a", "value": "n"},
    {"kind": "set_value", "path": "$.a", "value": "x"},
    {"kind": "set_value", "path": "$.b.a", "value": 1},
    {"kind": "set_value", "path": "$.b.a", "value": None},
]
NAMES = ("a", "a", "b", "b", "c", "A", "a.b", "ä")
TEXTS = (
    "",
    "x",
    "y",
    "it's",
    "\U0001f600\U0001f600\U0001f600",
    "ää",
    "1",
    "0",
    "null",
    "é",
    *("plain",) * 12,
    'q"q',
    "b\\s",
    "\x01",
)
NUMBERS = (
    *("0", "-0", "1", "-1", "1.0", "1.10", "1e0", "-0.0", "-1e-400", "1e400", "-1e400", "-0.1"),
    *("12345678901234567890", "-12345678901234567890", "0.30000000000000004", "-9223372036854775808"),
)


def documents(count: int) -> Iterator[str]:
    """Yield JSON objects with what rules look for, edge cases, and the lexemes of the fidelity corpus."""
    rng = random.Random("rules in SQL")

    def value(depth: int) -> str:
        kind = rng.randrange(9 if depth < 2 else 5)
        if kind < 2:
            return json.dumps(rng.choice(TEXTS), ensure_ascii=rng.random() < 0.05)
        if kind < 4:
            return rng.choice(NUMBERS) if rng.random() < 0.8 else rng.choice(LEXEMES)
        if kind == 4:
            return rng.choice(("null", "true", "false"))
        if kind == 5:
            return f"[{', '.join(value(depth + 1) for _ in range(rng.randrange(3)))}]"
        return members(depth + 1)

    def members(depth: int) -> str:
        names = [rng.choice(NAMES) for _ in range(rng.randrange(6))]
        if rng.random() < 0.98:
            names = list(dict.fromkeys(names))
        separator = rng.choice((":", ": "))
        return "{" + ",".join(f"{json.dumps(name)}{separator}{value(depth)}" for name in names) + "}"

    for _ in range(count):
        yield members(0)


def is_exact(text: str) -> bool:
    """Tell whether SQL may say anything of a document: no backslash, and no name twice."""
    if "\\" in text:
        return False
    try:
        json.loads(text, object_pairs_hook=_once)
    except ValueError:
        return False
    return True


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len(dict(pairs)) < len(pairs):
        raise ValueError("twice")
    return dict(pairs)


def differences(count: int) -> list[tuple[str, str]]:
    """Return documents of which SQL says that a rule changes them and Python that it does not, or the other way."""
    texts = [text for text in documents(count) if is_exact(text)]
    assert len(texts) >= count / 2
    found = []
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        connection.executemany("INSERT INTO t (doc) VALUES (?)", [(text,) for text in texts])
        for form in RULES:
            rules = parse_rules({"rules": [form]}, origin="rules.json")
            sql = rule_sql(rules.rules[0], '"doc"')
            assert sql is not None
            said = {key for (key,) in connection.execute(f"SELECT id FROM t WHERE {sql.changes}")}
            transformer = Transformer(rules, SEED)
            done = {key for key, text in enumerate(texts, start=1) if changes(transformer, text)}
            found += [(str(form), texts[key - 1]) for key in said ^ done]
            assert 0 < len(done) < len(texts), form
    return found


def changes(transformer: Transformer, text: str) -> bool:
    try:
        return transformer.transform(text.encode(), (1,), 0).data is not None
    except (RuleFailed, DocumentRefused):
        return True


def test_sql_and_python_agree_on_which_documents_a_rule_changes() -> None:
    assert differences(3_000) == []


@pytest.mark.slow
def test_sql_and_python_agree_on_a_hundred_thousand_documents() -> None:
    assert differences(200_000) == []


@pytest.mark.parametrize("form", RULES, ids=lambda form: f"{form['kind']} {form['path']}")
def test_the_sql_document_has_the_values_of_the_python_one(form: dict[str, Any]) -> None:
    rules = parse_rules({"rules": [form]}, origin="rules.json")
    sql, transformer = rule_sql(rules.rules[0], '"doc"'), Transformer(rules, SEED)
    assert sql is not None
    text = '{"a":-5,"b":{"a":1}}' if form["kind"] == "clamp" else '{"a":"x","b":{"a":false},"d":true}'
    if form["kind"] == "truncate":
        text = '{"a":"long"}'
    if form["kind"] == "set_default":
        text = '{"b":{}}'
    with closing(sqlite3.connect(":memory:")) as connection:
        statement = f"SELECT CASE WHEN {sql.changes} THEN {sql.document} ELSE doc END FROM (SELECT ? AS doc)"
        (made,) = connection.execute(statement, (text,)).fetchone()
    assert json.loads(made) == transformer.transform(text.encode(), (1,), 0).value


@pytest.mark.parametrize(
    "form",
    [
        {"kind": "clamp", "path": "$.a", "minimum": 0.1},
        {"kind": "remove_field", "path": "$.items[*].a"},
        {"kind": "remove_field", "path": "$['a\"b']"},
        {"kind": "remove_field", "path": "$.a", "when": {"required": ["b"]}},
        {"kind": "map_values", "path": "$.a", "mapping": [{"from": 1.5, "to": 2}]},
        {"kind": "reformat", "path": "$.a", "pattern": "x", "template": "y"},
    ],
)
def test_what_sql_can_not_say_exactly_it_does_not_say(form: dict[str, Any]) -> None:
    assert rule_sql(parse_rules({"rules": [form]}, origin="rules.json").rules[0], "doc") is None


def test_the_explanation_is_sql_with_a_statement_a_rule_and_the_stamp_last() -> None:
    rules = parse_rules({"rules": [*RULES, {"kind": "cast", "path": "$.z", "to": "number"}]}, origin="rules.json")
    source = RecordSource(
        url="x.sqlite", table='odd "t"', key_columns=("id",), document_column="doc", version_column="v", where="1 = 1"
    )
    selection = Selection(source=source, registry="r", schema_id="s", from_version="1", to_version="it's")
    text = explanation(rules, selection)
    assert "SQL can't say exactly" in text
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute('CREATE TABLE "odd ""t""" (id INTEGER PRIMARY KEY, doc TEXT, v TEXT)')
        rows = [(1, '{"a":"x","b":{}}', "1"), (2, "{}", "0")]
        connection.executemany('INSERT INTO "odd ""t""" VALUES (?, ?, ?)', rows)
        connection.executescript(text)
        versions = connection.execute('SELECT v FROM "odd ""t""" ORDER BY id').fetchall()
    assert versions == [("it's",), ("0",)]


def test_a_sentence_never_breaks_out_of_its_comment() -> None:
    rule = {"kind": "set_value", "path": "$.a", "value": "x\nDROP TABLE t;"}
    source = RecordSource(url="x", table="t", key_columns=("id",), document_column="doc")
    selection = Selection(source=source, registry="r", schema_id="s", from_version="1", to_version="2")
    text = explanation(parse_rules({"rules": [rule]}, origin="rules.json"), selection)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        connection.executescript(text)
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
