"""Progress, throughput and time left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.runner.meter import BACKUP_SHARE, Meter

STARTED = datetime(2026, 1, 1, tzinfo=UTC)


def meter(total: int = 1000, *, has_backup: bool = False) -> Meter:
    return Meter(total, 100, has_backup, started=100.0, started_at=STARTED)


def test_the_percentage_reaches_100_only_when_the_run_is_finished() -> None:
    running = meter()
    running.add(Counts(read=1000, migrated=1000), now=101.0)
    assert running.progress(101.0).percentage < 100
    assert running.progress(101.0, is_finished=True).percentage == 100


def test_the_bar_never_falls_from_the_backup_to_the_first_batch() -> None:
    running = meter(has_backup=True)
    during = running.progress(100.5, backup_done=0.5).percentage
    after = running.progress(101.0, backup_done=1.0).percentage
    running.add(Counts(read=10, migrated=10), now=101.1)
    assert 0 < during < after == BACKUP_SHARE < running.progress(101.1).percentage


def test_the_time_left_follows_from_what_is_left_and_the_rate() -> None:
    running = meter()
    running.add(Counts(read=100, migrated=100), now=101.0)
    running.add(Counts(read=100, migrated=100), now=102.0)
    assert running.progress(102.0).eta == pytest.approx(8.0)


def test_no_time_left_is_shown_before_an_estimate_is_stable() -> None:
    assert meter().progress(100.5).eta is None


def test_the_time_of_the_backup_does_not_slow_the_rate() -> None:
    running = meter(has_backup=True)
    running.begin_batches(150.0)
    running.add(Counts(read=100, migrated=100), now=151.0)
    assert running.progress(151.0).throughput == pytest.approx(100.0)
    assert running.progress(151.0).eta == pytest.approx(9.0)


def test_an_old_rate_is_forgotten() -> None:
    running = meter(total=1_000_000)
    running.add(Counts(read=100_000), now=101.0)
    for second in range(20):
        running.add(Counts(read=10), now=110.0 + second)
    assert running.progress(129.0).throughput == pytest.approx(10.0)


def test_a_resumed_run_counts_its_earlier_time_but_not_its_earlier_records_into_the_rate() -> None:
    running = meter()
    running.before = 50.0
    running.resume(Counts(read=500, migrated=500), batch=5)
    running.add(Counts(read=100, migrated=100), now=101.0)
    progress = running.progress(101.0)
    assert progress.elapsed == pytest.approx(51.0)
    assert progress.throughput == pytest.approx(100.0)
    assert progress.processed_records == 600


def test_before_the_first_batch_the_time_left_is_a_range_around_what_is_expected() -> None:
    progress = Meter(1000, 10, False, started=100.0, started_at=STARTED, expected_rate=100.0).progress(100.0)
    assert progress.eta == pytest.approx(10.0)
    assert (progress.eta_low, progress.eta_high) == (pytest.approx(5.0), pytest.approx(20.0))


def test_while_the_backup_is_made_its_own_pace_is_added() -> None:
    running = Meter(1000, 10, True, started=100.0, started_at=STARTED, expected_rate=100.0)
    assert running.progress(104.0, backup_done=0.5).eta == pytest.approx(10.0 + 4.0)


def test_the_time_left_is_a_range_until_the_pace_is_steady() -> None:
    running = meter(total=1_000_000)
    for second, read in enumerate([50, 100, 100, 200, 150], start=1):
        running.add(Counts(read=read), now=100.0 + second)
    unsteady = running.progress(105.0)
    assert unsteady.eta_low is not None
    assert unsteady.eta is not None
    assert unsteady.eta_high is not None
    assert unsteady.eta_low < unsteady.eta < unsteady.eta_high
    for second in range(6, 20):
        running.add(Counts(read=100), now=100.0 + second)
    steady = running.progress(119.0)
    assert steady.eta_low == steady.eta == steady.eta_high


def test_a_wait_for_somebody_else_changes_neither_the_rate_nor_the_time_left() -> None:
    running = meter()
    for second in range(1, 6):
        running.add(Counts(read=100), now=100.0 + second)
    before = running.progress(105.0)
    during = running.progress(165.0)
    assert (during.eta, during.throughput) == (before.eta, before.throughput)
    running.add(Counts(read=100), now=165.0)
    assert running.progress(165.0).throughput == pytest.approx(100.0)
    assert running.progress(165.0).eta == pytest.approx(4.0)
