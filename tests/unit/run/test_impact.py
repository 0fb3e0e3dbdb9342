"""What a new version does to real records: estimated, counted, and each record found again."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.impact import ImpactHand, RecordClass, affected_keys, count_impact, estimate_impact
from desktop_wizard.engine.impact.tally import wilson
from desktop_wizard.engine.model import Bounds, Impact, Key, RecordSource
from desktop_wizard.engine.plan import plan_from_json, plan_to_json
from desktop_wizard.engine.ports import RecordStore
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.schema import compare
from tests.support.finished_run import finished_plan
from tests.support.schemas import schema

OLD = schema({"type": "object", "properties": {"method": {"enum": ["card", "paypal"]}, "amount": {"type": "number"}}})
NEW = schema(
    {
        "type": "object",
        "properties": {"method": {"enum": ["card"]}, "amount": {"type": "number", "minimum": 0}},
    }
)
HAND = ImpactHand(OLD, NEW, compare(OLD, NEW).changes)
ENUM, MINIMUM = sorted(change.id for change in HAND.changes)

GOOD, NO_METHOD, NEGATIVE, BOTH = (
    {"method": "card", "amount": 1},
    {"method": "paypal", "amount": 1},
    {"method": "card", "amount": -1},
    {"method": "paypal", "amount": -1},
)
WRONG_BEFORE, WRONG_TWICE = {"method": "cash"}, {"method": "cash", "amount": -1}

OpenRecords = Callable[[list[Any]], RecordStore]


@pytest.fixture
def records(tmp_path: Path) -> Iterator[OpenRecords]:
    opened: list[RecordStore] = []

    def open_(documents: list[Any]) -> RecordStore:
        path = tmp_path / "records.sqlite"
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
            texts = (one if isinstance(one, str) else json.dumps(one) for one in documents)
            connection.executemany("INSERT INTO t (doc) VALUES (?)", ((text,) for text in texts))
        source = RecordSource(url=f"sqlite:///{path}", table="t", key_columns=("id",), document_column="doc")
        opened.append(Stores(tmp_path).open(source))
        return opened[-1]

    yield open_
    for store in opened:
        store.close()


# --- counting ----------------------------------------------------------------------------------------------


def test_a_record_with_several_causes_counts_once_in_all_and_once_for_each(records: OpenRecords) -> None:
    impact = count_impact(records([GOOD, NO_METHOD, BOTH, NEGATIVE, BOTH]), HAND, None)
    assert (impact.total, impact.affected, impact.unaffected) == (5, 4, 1)
    assert dict(impact.by_change) == {ENUM: 3, MINIMUM: 3}


def test_every_record_is_in_exactly_one_class(records: OpenRecords) -> None:
    impact = count_impact(records([GOOD, NO_METHOD, WRONG_BEFORE, WRONG_TWICE, "[1]", "nonsense"]), HAND, None)
    assert impact.affected == 2
    assert impact.already_invalid == 2
    assert impact.invalid_anyway == 1
    assert impact.unreadable == 2
    assert impact.unaffected == 1
    assert impact.affected + impact.unaffected + impact.invalid_anyway + impact.unreadable == impact.total


def test_what_was_wrong_before_is_no_change_s_fault_and_is_named(records: OpenRecords) -> None:
    impact = count_impact(records([GOOD, WRONG_BEFORE, WRONG_TWICE]), HAND, None)
    assert dict(impact.by_change) == {MINIMUM: 1}
    assert impact.already_invalid_keys == ((2,), (3,))


def test_keys_are_kept_up_to_the_limit_over_all_ranges(records: OpenRecords) -> None:
    impact = count_impact(records([NO_METHOD] * 4500), HAND, None)
    assert impact.by_change[ENUM] == 4500
    assert impact.keys_by_change[ENUM] == tuple((n,) for n in range(1, Impact.MAX_KEYS_PER_CHANGE + 1))


# --- estimating --------------------------------------------------------------------------------------------


def test_an_estimate_says_between_what_bounds_each_count_lies(records: OpenRecords) -> None:
    documents = [GOOD if n % 10 else NO_METHOD for n in range(20_000)]
    store = records(documents)
    impact = estimate_impact(store, HAND)
    assert not impact.is_exact
    assert impact.sampled == 2_000
    assert impact.total == 20_000
    assert impact.bounds is not None
    assert impact.bounds.low <= 2_000 <= impact.bounds.high
    assert impact.bounds.low < impact.affected < impact.bounds.high
    assert impact.bounds_by_change[ENUM] == impact.bounds
    assert impact.bounds_by_change[MINIMUM].low == 0
    assert 0 < impact.bounds_by_change[MINIMUM].high < 100, "none seen does not mean that there is none"
    assert impact == estimate_impact(store, HAND), "the same every time"


def test_a_source_that_fits_into_the_sample_is_counted(records: OpenRecords) -> None:
    impact = estimate_impact(records([GOOD, NO_METHOD]), HAND)
    assert impact.is_exact
    assert (impact.affected, impact.bounds, impact.sampled) == (1, None, 0)


def test_no_records_are_no_division_by_zero(records: OpenRecords) -> None:
    assert estimate_impact(records([]), HAND) == Impact(total=0, affected=0)


@pytest.mark.parametrize(
    ("hits", "sampled", "low", "high"),
    # R. G. Newcombe, "Two-sided confidence intervals for the single proportion" (1998), table I, method 3
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_bounds_are_those_of_the_literature(hits: int, sampled: int, low: float, high: float) -> None:
    found = wilson(hits, sampled, 10_000_000)
    assert found.low / 10_000_000 == pytest.approx(low, abs=5e-5)
    assert found.high / 10_000_000 == pytest.approx(high, abs=5e-5)


def test_bounds_keep_to_what_was_seen() -> None:
    assert wilson(5, 90, 100).low >= 5
    assert wilson(85, 90, 100).high <= 95


def test_bounds_survive_a_plan_file() -> None:
    plan = finished_plan()
    assert plan_from_json(json.loads(json.dumps(plan_to_json(plan))), origin="p") == plan
    value = plan_to_json(plan)
    value["impact"] |= {"is_exact": False, "sampled": 5, "bounds": [1, 4], "bounds_by_change": {"c1": [1, 4]}}
    impact = plan_from_json(json.loads(json.dumps(value)), origin="p").review.impact
    assert impact.bounds == Bounds(1, 4)
    assert impact.bounds_by_change == {"c1": Bounds(1, 4)}


def test_a_plan_file_of_before_can_still_be_read() -> None:
    value = plan_to_json(finished_plan())
    for name in ("invalid_anyway", "already_invalid_keys", "sampled", "bounds", "bounds_by_change"):
        del value["impact"][name]
    assert plan_from_json(value, origin="p").review.impact.affected == 2


# --- every key ---------------------------------------------------------------------------------------------


def every_key(store: RecordStore, wanted: RecordClass | str, size: int = 100) -> list[Key]:
    """Return what page after page shows."""
    page = affected_keys(store, HAND, wanted, None, size=size)
    keys = list(page.keys)
    while page.after is not None:
        page = affected_keys(store, HAND, wanted, None, after=page.after, size=size)
        keys += page.keys
    return keys


def test_every_affected_key_is_reached_once_and_in_order(records: OpenRecords) -> None:
    documents = [NO_METHOD if n % 3 else BOTH for n in range(4500)]
    store = records(documents)
    assert every_key(store, ENUM, size=1_700) == [(n,) for n in range(1, 4501)]
    assert every_key(store, MINIMUM, size=1_500) == [(n,) for n in range(1, 4501, 3)], "the last page is full, too"


def test_keys_are_found_by_class_as_the_impact_counts_them(records: OpenRecords) -> None:
    store = records([GOOD, NO_METHOD, WRONG_BEFORE, WRONG_TWICE, "[1]", NEGATIVE])
    assert every_key(store, RecordClass.AFFECTED) == [(2,), (4,), (6,)]
    assert every_key(store, RecordClass.ALREADY_INVALID) == [(3,), (4,)]
    assert every_key(store, RecordClass.UNREADABLE) == [(5,)]
    assert every_key(store, RecordClass.UNATTRIBUTED) == []
    assert every_key(store, "no such change") == []


def test_looking_for_keys_stops_when_the_page_is_full_or_somebody_asks(records: OpenRecords) -> None:
    store = records([NO_METHOD] * 12_000 + [GOOD] * 12_000)
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        raise RunCancelled("Enough.")

    assert len(affected_keys(store, HAND, ENUM, None, size=50, progress=stop).keys) == 50
    assert told == [], "the first range holds enough"
    with pytest.raises(RunCancelled):
        affected_keys(store, HAND, MINIMUM, None, progress=stop)
    assert told == [(2_000, 24_000)]
