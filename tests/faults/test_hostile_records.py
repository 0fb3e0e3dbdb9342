"""One record, however odd, is quarantined or migrated; it never keeps the others from being migrated."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing

import pytest

from desktop_wizard.engine.model import key_text
from tests.support.journey import Journey
from tests.support.meddling import asked, execute
from tests.support.scoreboard import Figure

BASE = '"transactionId":"t","paymentMethod":"credit_card","currency":"EUR"'
HOSTILE: dict[str, str | bytes | int | float] = {
    "a number beyond a double": f'{{{BASE},"amount":1e400}}',
    "a number far below": f'{{{BASE},"amount":-1e999999999999999999999}}',
    "an integer of 5,000 digits": f'{{{BASE},"amount":-{"9" * 5000}}}',
    "a lone surrogate": f'{{{BASE},"amount":-1,"note":"\\ud800"}}',
    "a surrogate in a name": f'{{{BASE},"amount":-1,"\\udfff":1}}',
    "NUL in a string": f'{{{BASE},"amount":-1,"note":"\\u0000"}}',
    "a name twice": f'{{{BASE},"amount":-1,"amount":2}}',
    "nested deeply": f'{{{BASE},"amount":-1,"deep":{"[" * 10_000}{"]" * 10_000}}}',
    "no JSON": "hello",
    "an empty text": "",
    "an array": "[]",
    "null": "null",
    "NaN": f'{{{BASE},"amount":NaN}}',
    "a byte order mark": f'\ufeff{{{BASE},"amount":-1}}',
    "bytes that are no UTF-8": b'{"a": "\xff"}',
    "a blob": f'{{{BASE},"amount":-1}}'.encode(),
    "a number in the column": 7,
    "a real in the column": 1.5,
    "types of all kinds": f'{{{BASE},"amount":[],"metadata":{{"a":[{{"b":null}}]}}}}',
    "an SQL text": f'{{{BASE},"amount":-1,"note":"\'; DROP TABLE payments; --"}}',
    "a long string": f'{{{BASE},"amount":-1,"note":"{"x" * 2_000_000}"}}',
}


def test_hostile_records_are_left_or_migrated_and_come_back_byte_for_byte(journey: Journey, figure: Figure) -> None:
    with closing(sqlite3.connect(journey.url.removeprefix("sqlite:///"))) as connection, connection:
        connection.executemany(
            "UPDATE payments SET doc = ? WHERE id = ?",
            [(document, key) for key, document in enumerate(HOSTILE.values(), start=30)],
        )
    columns = "SELECT id, typeof(doc), CAST(doc AS BLOB), schema_version FROM payments ORDER BY id"
    before = asked(journey, columns)
    dry = journey.run(is_dry_run=True)
    result = journey.run()
    assert (result.state, result.counts.read) == ("finished", 200)
    assert dry.counts == result.counts
    left = {error.record_id for error in result.error_log}
    after = asked(journey, columns)
    assert [row for row in after if key_text((row[0],)) in left] == [  # type: ignore[arg-type]
        row
        for row in before
        if key_text((row[0],)) in left  # type: ignore[arg-type]
    ]
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert asked(journey, columns) == before
    figure(12, f"{len(HOSTILE)} hostile records: left with the reason or migrated, all restored")


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "clamp", "path": "$.amount", "minimum": 0.5, "maximum": 10},
        {"kind": "clamp", "path": "$.amount", "exclusive_minimum": 0, "step": 1},
        {"kind": "cast", "path": "$.amount", "to": "integer"},
        {"kind": "cast", "path": "$.amount", "to": "string"},
        {"kind": "rename_field", "path": "$.amount", "to": "total"},
        {"kind": "map_values", "path": "$.amount", "mapping": [{"from": 1, "to": 2}]},
        {"kind": "set_value", "path": "$.metadata.*.x", "value": {"generate": "uuid"}},
    ],
    ids=lambda rule: rule["kind"],
)
def test_no_rule_stumbles_over_a_hostile_record(journey: Journey, rule: dict[str, object]) -> None:
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"] = [rule]
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    with closing(sqlite3.connect(journey.url.removeprefix("sqlite:///"))) as connection, connection:
        connection.executemany(
            "UPDATE payments SET doc = ? WHERE id = ?",
            [(document, key) for key, document in enumerate(HOSTILE.values(), start=30)],
        )
    result = journey.run(is_dry_run=True)
    assert (result.state, result.counts.read) == ("finished", 200)


def test_a_dry_run_needs_no_right_to_write_and_says_what_it_could_not_try(
    journey: Journey, monkeypatch: pytest.MonkeyPatch
) -> None:
    execute(journey, "ALTER TABLE payments ADD COLUMN n INTEGER CHECK (n > 0)")
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK and allowed(path, mode))
    assert journey.run(is_dry_run=True).counts.read == 200
    assert any("could not be tried" in str(event) for event in journey.events)
