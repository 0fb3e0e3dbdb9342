"""How large batches are planned."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.runner.sizing import (
    LEAST,
    MOST_AHEAD,
    MOST_BYTES,
    MOST_SECONDS,
    BatchSizer,
    Bound,
    ranges_under_way,
)


def test_batches_are_as_large_as_was_asked_for_while_nothing_speaks_against_it() -> None:
    sizer = BatchSizer(1000)
    assert not sizer.learn(1000, 1000 * 300, 0.05)
    assert (sizer.size, sizer.bound, sizer.why) == (1000, Bound.ASKED, "")


def test_large_documents_make_batches_that_stay_within_the_bytes() -> None:
    sizer = BatchSizer(1000)
    assert sizer.learn(1000, 1000 * 1024 * 1024, 0.1)
    assert sizer.size == MOST_BYTES // (1024 * 1024)
    assert sizer.why == "to stay within 16 MiB"


def test_slow_transactions_make_batches_that_stay_within_the_time() -> None:
    sizer = BatchSizer(1000)
    assert sizer.learn(1000, 1000, 2.0)
    assert sizer.size == 1000 * MOST_SECONDS / 2.0
    assert sizer.why == "to keep a transaction within 0.5 s"


def test_a_disk_that_is_slow_for_each_transaction_does_not_make_batches_of_one_record() -> None:
    sizer = BatchSizer(1000)
    for _ in range(20):
        sizer.learn(sizer.size, sizer.size, 5.0)
    assert sizer.size == LEAST


def test_batches_grow_again_step_by_step_and_never_beyond_what_was_asked_for() -> None:
    sizer = BatchSizer(1000)
    sizer.learn(1000, 1000, 5.0)
    sizes = []
    for _ in range(5):
        sizer.learn(sizer.size, sizer.size, 0.01)
        sizes.append(sizer.size)
    assert sizes == [200, 400, 800, 1000, 1000]
    assert sizer.why == ""


@pytest.mark.parametrize("most", [1, 7, 20])
def test_small_batches_that_were_asked_for_stay_small(most: int) -> None:
    sizer = BatchSizer(most)
    sizer.learn(most, 10, 0.001)
    assert sizer.size == most


def test_a_single_record_beyond_all_bounds_is_a_batch_of_its_own() -> None:
    sizer = BatchSizer(1000)
    sizer.learn(1, 10 * MOST_BYTES, 0.1)
    assert sizer.size == 1


def test_an_empty_batch_teaches_nothing() -> None:
    sizer = BatchSizer(1000)
    assert not sizer.learn(0, 0, 9.0)
    assert sizer.size == 1000


def test_workers_run_ahead_of_a_database_that_is_busy_with_its_log() -> None:
    assert ranges_under_way(3, 800_000) == 3 + MOST_AHEAD


def test_workers_run_no_further_ahead_than_memory_allows_and_always_far_enough_to_be_busy() -> None:
    assert ranges_under_way(3, MOST_BYTES // 5) == 5
    assert ranges_under_way(3, 10 * MOST_BYTES) == 3
    assert ranges_under_way(3, 0) == 3 + MOST_AHEAD
