"""Progress, throughput and time left."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.runner.meter import BACKUP_SHARE, Meter


def meter(total: int = 1000, *, has_backup: bool = False) -> Meter:
    return Meter(total, 10, has_backup, started=100.0, started_at=datetime(2026, 1, 1, tzinfo=UTC))


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
    assert running.throughput(129.0) == pytest.approx(10.0)


def test_a_resumed_run_counts_its_earlier_time_but_not_its_earlier_records_into_the_rate() -> None:
    running = meter()
    running.before = 50.0
    running.resume(Counts(read=500, migrated=500), batch=5)
    running.add(Counts(read=100, migrated=100), now=101.0)
    progress = running.progress(101.0)
    assert progress.elapsed == pytest.approx(51.0)
    assert progress.throughput == pytest.approx(100.0)
    assert progress.processed_records == 600
