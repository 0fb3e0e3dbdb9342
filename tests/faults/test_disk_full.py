"""The disk fills up, whatever is being written: data and backup stay whole, and the run says what it needs."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from desktop_wizard.engine.errors import DiskFull, EnvironmentFailed
from desktop_wizard.engine.events import RunPaused
from desktop_wizard.engine.evidence import gather
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.records import sqlite_file
from desktop_wizard.engine.runs import list_runs
from tests.support.journey import Journey
from tests.support.local_workers import use_local_workers
from tests.support.scoreboard import IS_LONG, Figure
from tests.support.sqlite_ground import contents

MORE_PAGES = range(0, 30, 1 if IS_LONG else 2)
"""By how many pages the database may grow before its disk is full."""


class Usage(NamedTuple):
    free: int


def error_of(journey: Journey) -> EnvironmentFailed | None:
    event = journey.events[-1]
    return event.error if isinstance(event, RunPaused) and isinstance(event.error, EnvironmentFailed) else None


def a_small_disk(monkeypatch: pytest.MonkeyPatch, pages: Callable[[], int]) -> None:
    """Let every database that is opened from here on grow by so many pages and no more."""
    connect = sqlite3.connect

    def small(*arguments: Any, **named: Any) -> sqlite3.Connection:
        connection = connect(*arguments, **named)
        (now,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {now + pages()}")
        return connection

    monkeypatch.setattr(sqlite_file.sqlite3, "connect", small)


def test_a_database_that_can_not_grow_keeps_its_records_and_the_run_goes_on_when_it_can(
    journey: Journey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    use_local_workers(monkeypatch)
    journey.options = replace(journey.options, backup=None)
    database, kept = Path(journey.url.removeprefix("sqlite:///")), tmp_path / "kept.sqlite"
    shutil.copy(database, kept)
    before, plan = contents(database), journey.plan()
    undisturbed = journey.run()
    after = contents(database)
    assert journey.roll_back(undisturbed.run_id).is_proved
    ends: Counter[str] = Counter()
    for more in MORE_PAGES:
        for suffix in ("-wal", "-shm"):
            database.with_name(database.name + suffix).unlink(missing_ok=True)
        shutil.copy(kept, database)
        with monkeypatch.context() as patch:
            a_small_disk(patch, lambda more=more: more)  # type: ignore[misc]
            try:
                state = journey.start(plan).state
            except DiskFull:
                state = "refused"
        assert all(now in (old, new) for now, old, new in zip(contents(database), before, after, strict=True))
        runs = [run for run in list_runs(journey.url, journey.ports) if not run.is_dry_run]
        if runs and state != "finished":
            assert isinstance(error_of(journey), DiskFull) or state == "refused"
            assert journey.resume(runs[0].run_id).state == "finished"
        if runs:
            assert journey.verify(runs[0].run_id).passed
            assert journey.roll_back(runs[0].run_id).is_proved
        assert contents(database) == before
        ends[state] += 1
    assert ends["paused"]
    told = ", ".join(f"{count} {end}" for end, count in sorted(ends.items()))
    figure(9, f"database full after so many pages, {len(MORE_PAGES)} times: {told}; all resumed and restored")


def test_a_backup_for_which_there_is_no_room_stops_the_run_before_it_begins(
    journey: Journey, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    before = journey.rows()
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda path: Usage(1000))
        paused = journey.run(backup=BackupStrategy.DATABASE_SNAPSHOT)
    error = error_of(journey)
    assert isinstance(error, DiskFull)
    assert (error.free, error.needed > 0, bool(error.cure)) == (1000, True, True)
    assert journey.rows() == before
    assert journey.resume(paused.run_id).state == "finished"
    assert journey.roll_back(paused.run_id).is_proved
    figure(9, "no room for the backup: paused before the first record, with the bytes needed and free; resumed")


def test_a_report_that_can_not_be_written_says_so_and_touches_nothing(
    journey: Journey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, figure: Figure
) -> None:
    result = journey.run(backup=None)
    after, given = journey.rows(), gather(result.run_id, journey.url, journey.ports)
    path = tmp_path / "report.html"
    path.write_text("an older report", encoding="utf-8")

    def full(*arguments: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("desktop_wizard.engine.report.reports.write_whole", full)
        with pytest.raises(DiskFull) as caught:
            journey.ports.reports.write(given, "html", path)
    assert caught.value.needed > 0
    assert path.read_text(encoding="utf-8") == "an older report"
    assert journey.rows() == after
    figure(9, "no room for the report: said with the bytes needed; the older report and all records stay")
