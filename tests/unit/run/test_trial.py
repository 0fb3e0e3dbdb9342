"""Rules are tried on every record and nothing is written; records that fail alike can be found."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.impact import Trial, TrialHand, try_rules
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.script import ScriptJob, ScriptStage, parse_script
from desktop_wizard.engine.transform import parse_rules
from tests.support.rules import SEED
from tests.support.schemas import schema

NEW = schema({"type": "object", "properties": {"n": {"type": "integer", "minimum": 0}}})
RULES = parse_rules(
    {
        "rules": [
            {"kind": "skip_when", "condition": {"required": ["closed"]}},
            {"kind": "cast", "path": "$.n", "to": "integer"},
        ]
    },
    origin="",
)
DOCUMENTS = ['{"n": "1"}', '{"n": "x"}', '{"n": -1}', '{"closed": 1}', "[]", '{"n": "y"}', "{}", '{"n": -5}']


def test_every_record_is_counted_and_failures_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        connection.executemany("INSERT INTO t (doc) VALUES (?)", [(text,) for text in DOCUMENTS])
    source = RecordSource(url=f"sqlite:///{path}", table="t", key_columns=("id",), document_column="doc")
    store = Stores(tmp_path).open(source)
    before = path.read_bytes()
    told: list[tuple[int, int]] = []
    try:
        found = try_rules(store, TrialHand(RULES, SEED, NEW), None, progress=lambda *done: told.append(done))

        def stop(done: int, total: int) -> None:
            raise RunCancelled("Enough.")

        with pytest.raises(RunCancelled):
            try_rules(store, TrialHand(RULES, SEED, NEW), None, progress=stop)
    finally:
        store.close()
    assert (found.read, found.conforming, found.skipped) == (8, 2, 1)
    assert found.failing["cast at $.n"] == 2
    assert found.keys["minimum at $.n: negative integer"] == [(3,), (8,)]
    assert found.failing.total() == 5
    assert told == [(8, 8)]
    assert path.read_bytes() == before


def test_a_record_like_this_is_the_next_one_that_fails_in_the_same_way() -> None:
    trial = Trial()
    trial.fail("a", [(1,), (5,)])
    trial.fail("b", [(2,)])
    assert trial.like("a", (1,)) == (5,)
    assert trial.like("a", (5,)) == (1,)
    assert trial.like("b", (2,)) is None
    assert trial.like("", (9,)) == (1,)
    assert Trial().like("", (9,)) is None


def test_a_script_takes_part_in_the_trial_as_it_will_in_the_run(tmp_path: Path) -> None:
    path = tmp_path / "records.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        connection.executemany("INSERT INTO t (doc) VALUES (?)", [(text,) for text in DOCUMENTS])
    source = RecordSource(url=f"sqlite:///{path}", table="t", key_columns=("id",), document_column="doc")
    script = parse_script(
        "def transform_record(record, context):\n"
        "    if record['n'] == 1: return None\n"
        "    if 'n' not in record: raise KeyError\n"
        "    return {**record, 'n': abs(record['n'])}\n",
        path="abs.py",
    )
    job = ScriptJob(
        script=script, schema_id="s", from_version="1", to_version="2", dry_run=True, max_retries=0, retry_delay=0.0
    )
    hand = TrialHand(RULES, SEED, NEW, partial(ScriptStage.of, job))
    store = Stores(tmp_path).open(source)
    try:
        found = try_rules(store, hand, None, size=3)
        with pytest.raises(RunCancelled):
            try_rules(store, hand, None, is_wanted=lambda: False)
    finally:
        store.close()
    assert (found.read, found.conforming, found.skipped) == (8, 2, 2), "-1 and -5 are made positive, 1 is left out"
    assert found.failing == {"cast at $.n": 2, "no JSON object": 1, "script raised KeyError at line 2": 1}
