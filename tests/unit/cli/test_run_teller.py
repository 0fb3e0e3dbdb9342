"""A run is told as it happens: events for scripts, a bar and sentences for people."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_wizard.cli.run_teller import MAX_WARNINGS, RunTeller
from desktop_wizard.cli.terminal import ProgressBar, Terminal
from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.events import (
    BackupMade,
    BatchCommitted,
    Logged,
    LogLevel,
    Phase,
    PhaseStarted,
    ProgressMade,
    RunEvent,
    RunFinished,
    RunPaused,
    RunStarted,
)
from desktop_wizard.engine.model import (
    Counts,
    MigrationProgress,
    MigrationResult,
    PredictedCount,
    PredictionCheck,
    WizardStep,
)
from tests.support.some_backups import a_backup

MOMENT = datetime(2026, 11, 24, tzinfo=UTC)
PROGRESS = MigrationProgress(
    current_step=WizardStep.EXECUTE,
    current_batch=5,
    total_batches=10,
    processed_records=500,
    total_records=1000,
    failed_records=0,
    percentage=54.5,
    eta=5.0,
    throughput=100.0,
    elapsed=5.0,
    start_time=MOMENT,
    counts=Counts(read=500, migrated=500),
)
RESULT = MigrationResult(
    run_id="run_1",
    state="finished",
    is_dry_run=False,
    success=True,
    counts=Counts(read=1000, migrated=990, failed=10),
    total_records=1000,
    duration=10.0,
    throughput=100.0,
    backup_id=None,
    error_log=(),
    summary="Done.",
)
BACKUP = a_backup()


def never() -> Any:
    raise AssertionError("a teller needs no ports")


def told(events: Iterable[RunEvent], *, is_json: bool = True) -> tuple[RunTeller, str]:
    """Return the teller after it heard the events, and what people saw on a stream that is no terminal."""
    terminal, stream = Terminal(never), io.StringIO()
    terminal.is_json = is_json
    teller = RunTeller(terminal, ProgressBar(stream))
    for event in events:
        teller(event)
    return teller, stream.getvalue()


@pytest.mark.parametrize(
    ("event", "name"),
    [
        (RunStarted("run_1", False, False, 1000, 10), "started"),
        (RunStarted("run_1", False, True, 1000, 10), "resumed"),
        (PhaseStarted(Phase.MIGRATING), "log"),
        (BackupMade(BACKUP), "log"),
        (ProgressMade(PROGRESS), "progress"),
        (Logged(MOMENT, LogLevel.WARNING, "Careful."), "log"),
        (RunPaused("run_1", None, PROGRESS), "paused"),
        (RunFinished(RESULT), "finished"),
    ],
)
def test_each_event_has_its_name(event: RunEvent, name: str, capsys: pytest.CaptureFixture[str]) -> None:
    told([event])
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["event"] == name


def test_the_end_carries_the_fields_of_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    told([RunFinished(RESULT)])
    finished = json.loads(capsys.readouterr().out)
    assert (finished["run_id"], finished["state"]) == ("run_1", "finished")
    assert (finished["migrated_records"], finished["failed_records"], finished["skipped_records"]) == (990, 10, 0)
    assert finished["counts"]["read"] == 1000


def test_a_pause_by_an_error_is_told_as_both_without_secrets(capsys: pytest.CaptureFixture[str]) -> None:
    error = DatabaseFailed("Lost postgresql://ada:s3cret@db/pay.", where="postgresql://ada:s3cret@db", cure="Resume.")
    teller, _ = told([RunPaused("run_1", error, PROGRESS)])
    out = capsys.readouterr().out
    first, second = map(json.loads, out.splitlines())
    assert (first["event"], first["exit_code"], second["event"]) == ("error", 3, "paused")
    assert "s3cret" not in out
    assert teller.error is error


def test_nothing_is_told_to_scripts_that_did_not_ask(capsys: pytest.CaptureFixture[str]) -> None:
    told([RunStarted("run_1", False, False, 1000, 10), ProgressMade(PROGRESS)], is_json=False)
    assert capsys.readouterr().out == ""


def test_people_see_how_far_it_is_and_how_long_it_takes() -> None:
    _, seen = told(
        [
            RunStarted("run_1", False, False, 1000, 10),
            PhaseStarted(Phase.MIGRATING),
            ProgressMade(replace(PROGRESS, processed_records=0)),
            BatchCommitted(5, Counts(), 500, 5.0),
        ]
    )
    assert seen.splitlines()[0] == "Run run_1 started: 1,000 records."
    assert seen.splitlines()[-1] == "Migrating: 50%, 500 of 1,000 records, about 5.0 s left"


def test_the_backup_has_a_bar_of_its_own() -> None:
    teller, seen = told(
        [PhaseStarted(Phase.BACKUP), ProgressMade(replace(PROGRESS, percentage=5.0)), BackupMade(BACKUP)]
    )
    assert seen == "Making a backup: 50%\n"
    assert teller.backup is BACKUP


def test_a_flood_of_warnings_is_cut_and_said_so() -> None:
    _, seen = told(Logged(MOMENT, LogLevel.WARNING, f"Record {number}") for number in range(1000))
    lines = seen.splitlines()
    assert len(lines) == MAX_WARNINGS + 1
    assert "quarantine" in lines[-1]


def test_a_warning_cannot_steer_the_terminal() -> None:
    _, seen = told([Logged(MOMENT, LogLevel.WARNING, "Record \x1b[2J: bad")])
    assert seen == "Record \\x1b[2J: bad\n"


def test_a_source_without_records_is_no_division_by_zero() -> None:
    _, seen = told([RunStarted("run_1", True, False, 0, 0), PhaseStarted(Phase.MIGRATING), ProgressMade(PROGRESS)])
    assert "Dry run: 100%, 0 of 0 records" in seen


class Bar(ProgressBar):
    """Keeps what it was to show."""

    def __init__(self) -> None:
        super().__init__(io.StringIO())
        self.shown: list[str] = []

    def show(self, share: float, text: str = "", *, title: str = "") -> None:
        self.shown.append(text)


def test_why_batches_are_smaller_and_how_often_others_wrote_is_shown_while_it_goes_on() -> None:
    bar = Bar()
    teller = RunTeller(Terminal(never), bar)
    slow = replace(PROGRESS, batch_size=120, size_reason="to stay within 16 MiB", conflicts=3)
    for event in (RunStarted("run_1", False, False, 1000, 10), PhaseStarted(Phase.MIGRATING), ProgressMade(slow)):
        teller(event)
    assert "batches of 120 to stay within 16 MiB" in bar.shown[-1]
    assert "3 read again because of other programs" in bar.shown[-1]


@pytest.mark.parametrize(("actual", "is_kept"), [(10, True), (11, False)])
def test_scripts_hear_whether_a_prediction_was_kept(
    capsys: pytest.CaptureFixture[str], actual: int, is_kept: bool
) -> None:
    check = PredictionCheck(dry_run_id="run_0", counts=(PredictedCount("failed", 10, actual),), has_data_moved=False)
    told([RunFinished(replace(RESULT, prediction=check))])
    assert json.loads(capsys.readouterr().out)["prediction_kept"] is is_kept
