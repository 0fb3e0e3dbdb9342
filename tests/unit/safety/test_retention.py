"""How many backups stay: by number, age and size, and never less than the newest of each record source."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop_wizard.engine.model import Backup
from desktop_wizard.engine.retention import Retention, surplus
from tests.support.some_backups import MADE, a_backup

NOW = MADE + timedelta(days=10)


def some(count: int, *, table: str = "payments", size: int = 100) -> list[Backup]:
    """Return backups made a day apart, the newest (a day old) first."""
    return [
        a_backup(f"{table}_{days}", table=table, size=size, created_at=NOW - timedelta(days=days))
        for days in range(1, count + 1)
    ]


def ids(backups: list[Backup]) -> list[str]:
    return [backup.id for backup in backups]


def test_the_newest_of_each_source_are_kept_and_the_oldest_go_first() -> None:
    assert ids(surplus(some(4), Retention(keep=2), NOW)) == ["payments_4", "payments_3"]


def test_each_record_source_is_counted_for_itself() -> None:
    both = sorted([*some(2), *some(2, table="Orders")], key=lambda backup: backup.created_at, reverse=True)
    assert set(ids(surplus(both, Retention(keep=1), NOW))) == {"payments_2", "Orders_2"}


def test_those_that_are_too_old_go() -> None:
    assert ids(surplus(some(4), Retention(age=timedelta(days=2)), NOW)) == ["payments_4", "payments_3"]


def test_those_that_are_too_large_together_go_the_oldest_first() -> None:
    assert ids(surplus(some(4), Retention(size=250), NOW)) == ["payments_4", "payments_3"]


@pytest.mark.parametrize("wanted", [Retention(age=timedelta(0)), Retention(size=0)])
def test_the_newest_always_stays(wanted: Retention) -> None:
    assert ids(surplus(some(3), wanted, NOW)) == ["payments_3", "payments_2"]


def test_without_limits_all_stay() -> None:
    assert surplus(some(3), Retention(), NOW) == []
