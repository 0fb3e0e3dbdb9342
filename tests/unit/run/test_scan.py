"""The scan engine: order, errors and death of worker processes."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.errors import Bug, DatabaseFailed, WorkerDied
from desktop_wizard.engine.scan import Hands
from tests.support.hands import CountingReaderSpec, SumHand, UnreachableReaderSpec, ranges


def test_results_come_in_the_order_of_the_ranges_from_several_workers() -> None:
    with Hands(CountingReaderSpec(), SumHand(), workers=2) as hands:
        results = list(hands.results(ranges(20)))
    assert [span.number for span, _ in results] == list(range(1, 21))
    assert sum(total for _, total in results) == sum(range(1, 201))


def test_ranges_are_asked_for_only_as_far_as_the_window_reaches() -> None:
    asked = []

    def spans():
        for span in ranges(50):
            asked.append(span.number)
            yield span

    with Hands(CountingReaderSpec(), SumHand(), workers=1) as hands:
        next(hands.results(spans()))
        assert len(asked) == hands.window


def test_a_worker_that_dies_is_an_error_with_its_batch_and_exit_code() -> None:
    with Hands(CountingReaderSpec(), SumHand(dies_at=3)) as hands, pytest.raises(WorkerDied) as caught:
        list(hands.results(ranges(5)))
    assert caught.value.where == "batch 3, exit code 3"


def test_a_mistake_in_a_worker_comes_back_with_its_traceback() -> None:
    with Hands(CountingReaderSpec(), SumHand(breaks_at=2)) as hands, pytest.raises(Bug) as caught:
        list(hands.results(ranges(5)))
    assert "no such luck" in caught.value.where


def test_a_reader_that_can_not_be_opened_tells_its_own_reason() -> None:
    with Hands(UnreachableReaderSpec(), SumHand()) as hands, pytest.raises(DatabaseFailed) as caught:
        hands.ask(ranges(1)[0])
    assert caught.value.where == "payments.sqlite"
