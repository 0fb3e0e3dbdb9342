"""What each way on from a run would do."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.prospects import prospects


def test_what_is_ahead_follows_from_the_counts_and_the_rate_so_far() -> None:
    ahead = prospects(Counts(read=400, migrated=390, unchanged=10, skipped=3, failed=7), 1000, 8.0)
    assert (ahead.done, ahead.remaining, ahead.migrated, ahead.left_behind) == (400, 600, 390, 10)
    assert ahead.seconds_to_finish == pytest.approx(12.0)
    assert ahead.seconds_to_restore == pytest.approx(7.8)


def test_before_the_first_batch_no_time_is_made_up() -> None:
    ahead = prospects(Counts(), 1000, 0.0)
    assert (ahead.remaining, ahead.seconds_to_finish, ahead.seconds_to_restore) == (1000, None, None)


def test_records_that_came_in_meanwhile_leave_nothing_below_zero() -> None:
    assert prospects(Counts(read=12, migrated=12), 10, 1.0).remaining == 0
