"""A counter gives no number twice, whatever other programs insert or delete meanwhile."""

from __future__ import annotations

import json

import pytest

from tests.support.journey import Journey
from tests.support.meddling import after_batch, asked, execute, pause_after, run_meddled

COLUMNS = "doc, schema_version, created_at"


@pytest.fixture
def counting(journey: Journey) -> Journey:
    """Number every record, and leave room for others in the middle."""
    assert journey.rules
    rules = json.loads(journey.rules.read_text("utf-8"))
    rules["rules"].append({"kind": "set_value", "path": "$.description", "value": {"generate": "counter"}})
    rules["rules"].append({"kind": "cast", "path": "$.description", "to": "string"})
    journey.rules.write_text(json.dumps(rules), encoding="utf-8")
    execute(journey, "DELETE FROM payments WHERE id BETWEEN 60 AND 64")
    return journey


def insert(journey: Journey, low: int, high: int) -> None:
    execute(
        journey,
        f"INSERT INTO payments (id, {COLUMNS}) SELECT id - 100, {COLUMNS} FROM payments "
        f"WHERE id BETWEEN {low + 100} AND {high + 100}",
    )


def numbers(journey: Journey) -> list[int]:
    return [
        int(str(number)) for (number,) in asked(journey, "SELECT doc ->> '$.description' FROM payments ORDER BY id")
    ]


def test_a_batch_that_grew_while_it_was_worked_on_takes_no_number_of_the_next(counting: Journey) -> None:
    result = run_meddled(counting, after_batch(1, lambda: insert(counting, 60, 64)))
    assert result.counts.read == 200
    assert numbers(counting) == list(range(1, 201))


def test_a_run_that_is_resumed_goes_on_counting_where_it_stood(counting: Journey) -> None:
    def meddle(event: object, control: object) -> None:
        shrink = "DELETE FROM payments WHERE id BETWEEN 41 AND 49"
        after_batch(1, lambda: execute(counting, shrink))(event, control)  # type: ignore[arg-type]
        pause_after(5)(event, control)  # type: ignore[arg-type]

    paused = run_meddled(counting, meddle)
    assert paused.state == "paused"
    assert counting.resume(paused.run_id).state == "finished"
    found = numbers(counting)
    assert found == sorted(set(found))


def test_records_that_are_caught_up_get_numbers_of_their_own(counting: Journey) -> None:
    execute(counting, "UPDATE payments SET doc = 'no JSON' WHERE id IN (1, 2, 3, 30)")
    copy = f"INSERT INTO payments (id, {COLUMNS}) SELECT -id, {COLUMNS} FROM payments WHERE id BETWEEN 190 AND 193"

    def meddle(event: object, control: object) -> None:
        after_batch(4, lambda: execute(counting, copy))(event, control)  # type: ignore[arg-type]
        pause_after(11)(event, control)  # type: ignore[arg-type]

    paused = run_meddled(counting, meddle)
    execute(
        counting, copy.replace("-id", "-id - 200"), "UPDATE payments SET schema_version = '2.1.0' WHERE id < -200"
    )
    counting.resume(paused.run_id)
    rows = asked(counting, "SELECT doc ->> '$.description' FROM payments WHERE doc <> 'no JSON'")
    assert len(rows) == 195 - 4 + 8
    assert len(set(rows)) == len(rows)
