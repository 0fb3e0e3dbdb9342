"""What a worker makes of a range, in this process."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_wizard.engine.model import Counts, KeyRange, StoredRecord
from desktop_wizard.engine.runner.hand import MigrationHand
from desktop_wizard.engine.schema import parse_schema
from desktop_wizard.engine.transform import RuleSet, Seed, Transformer, parse_rules
from tests.support.hands import CountingReader


def a_hand() -> MigrationHand:
    return MigrationHand(
        rules=RuleSet(schema_id="s", from_version="1.0.0", to_version="2.0.0", rules=()),
        seed=Seed(plan_fingerprint="00", started_at=datetime(2026, 11, 24, tzinfo=UTC), user="dba"),
        schema=parse_schema("{}", origin="2.0.0.json"),
        stamps=True,
    )


def test_a_record_that_the_program_stumbles_over_is_quarantined_alone_with_the_trace(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    transform = Transformer.transform

    def stumble(self: Transformer, data: bytes, key: Any, index: int) -> Any:
        return 1 // 0 if key == (3,) else transform(self, data, key, index)

    monkeypatch.setattr(Transformer, "transform", stumble)
    work = a_hand().ready()(CountingReader(), KeyRange(1, None, (5,), 0, 5))
    assert work.counts == Counts(read=5, migrated=4, unchanged=4, failed=1)
    (fault,) = work.quarantined
    assert (fault.key, fault.cause) == ((3,), "program fault")
    assert "ZeroDivisionError" in fault.trace


def test_memory_that_runs_out_is_no_fault_of_a_record(monkeypatch: pytest.MonkeyPatch) -> None:
    def starve(self: Transformer, data: bytes, key: Any, index: int) -> Any:
        raise MemoryError

    monkeypatch.setattr(Transformer, "transform", starve)
    with pytest.raises(MemoryError):
        a_hand().ready()(CountingReader(), KeyRange(1, None, (5,), 0, 5))


def test_a_name_that_stands_twice_is_quarantined_with_its_place() -> None:
    class Reader(CountingReader):
        def read(self, span: KeyRange) -> list[StoredRecord]:
            return [StoredRecord((1,), "text", b'{"a": {"b": 1, "b": 2}}', None)]

    work = a_hand().ready()(Reader(), KeyRange(1, None, (1,), 0, 1))
    assert work.quarantined[0].path == "$.a.b"


class Documents(CountingReader):
    """Reads the documents it is given."""

    def __init__(self, *documents: str) -> None:
        self._documents = documents

    def read(self, span: KeyRange) -> list[StoredRecord]:
        return [StoredRecord((n,), "text", text.encode(), None) for n, text in enumerate(self._documents)]


STRICT = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string"}, "prices": {"type": "array", "items": {"minimum": 0}}},
    "additionalProperties": False,
}


@pytest.mark.parametrize(
    ("document", "cause", "path", "shape", "value"),
    [
        ('{"id": "a", "prices": [1, -5]}', "minimum at $.prices[*]", "$.prices[1]", "negative integer", "-5"),
        ('{"id": 7}', "type at $.id", "$.id", "positive integer", "7"),
        ("{}", "required at $", "$", 'no "id"', ""),
        (
            '{"id": "a", "x": 1, "b": 2}',
            "additionalProperties at $",
            "$",
            'with "b", "x"',
            '{"b": 2, "x": 1}',
        ),
    ],
)
def test_an_invalid_record_is_left_behind_with_the_shape_of_what_is_in_the_way(
    document: str, cause: str, path: str, shape: str, value: str
) -> None:
    hand = replace(a_hand(), schema=parse_schema(json.dumps(STRICT), origin="2.0.0.json"))
    (record,) = hand.ready()(Documents(document), KeyRange(1, None, (1,), 0, 1)).quarantined
    assert (record.cause, record.path, record.shape, record.value) == (cause, path, shape, value)


def test_a_value_that_a_rule_can_not_take_is_told_with_its_shape() -> None:
    rule = {"kind": "cast", "path": "$.prices[*]", "to": "number"}
    hand = replace(a_hand(), rules=parse_rules({"rules": [rule]}, origin="rules.json"))
    (record,) = hand.ready()(Documents('{"prices": ["1", "n/a 12"]}'), KeyRange(1, None, (1,), 0, 1)).quarantined
    assert (record.cause, record.path) == ("cast at $.prices[*]", "$.prices[1]")
    assert (record.shape, record.value) == ("text a/a 99", '"n/a 12"')


def test_a_document_that_can_not_be_read_has_no_shape() -> None:
    (record,) = a_hand().ready()(Documents("nonsense"), KeyRange(1, None, (1,), 0, 1)).quarantined
    assert (record.shape, record.value) == ("", "")
