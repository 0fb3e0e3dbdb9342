"""Scripts that can't hurt: whatever one does, its records fail with the reason, and the run goes on or stops."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import psutil
import pytest

from desktop_wizard.engine.errors import ScriptWrong
from desktop_wizard.engine.events import Logged
from desktop_wizard.engine.model import MigrationResult, Quarantined
from desktop_wizard.engine.runner import RunControl
from tests.support.journey import Journey
from tests.support.scoreboard import Figure
from tests.support.scripts import ALL, HARD_EXIT, HOSTILE, LOOP, ONE, REGEX, SEGFAULT, SLEEP, Hostile, write_script

CASES = [pytest.param(case, id=name) for name, case in HOSTILE.items()]
STUCK = {"loops": LOOP, "loops in C": REGEX, "sleeps": SLEEP, "segfaults": SEGFAULT, "exits": HARD_EXIT}
PATIENCE = 60.0

ENDS_WITHIN = 5.0
"""Seconds in which a process that is only starting sees on a busy machine that nobody speaks to it."""


def left_behind(journey: Journey, result: MigrationResult) -> list[Quarantined]:
    store = journey.ports.stores.open(journey.selection.source)
    try:
        return list(store.journal().quarantined(result.run_id))
    finally:
        store.close()


def logged(journey: Journey) -> list[str]:
    return [event.message for event in journey.events if isinstance(event, Logged)]


@pytest.mark.parametrize("case", CASES)
def test_a_record_that_a_script_breaks_on_fails_alone_and_nothing_is_lost(
    case: Hostile, journey: Journey, tmp_path: Path, figure: Figure
) -> None:
    journey.script = write_script(tmp_path, case.text(ONE))
    before = journey.rows()
    seconds = 1.0 if case.reason else PATIENCE  # what does no harm may be slow
    result = journey.run(script_seconds=seconds)
    left = left_behind(journey, result)
    assert (result.state, result.counts.read) == ("finished", 200)
    if case.reason:
        assert [record.key for record in left] == [(before[7][0],)]
        assert case.reason in left[0].message
        assert case.cause in left[0].cause
    else:
        assert left == []
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert journey.rows() == before
    assert still_running() == []
    figure(12, f"a script, {case.reason or 'and no harm in it'}: 200 of 200 handled and restored, no process left")


def still_running() -> list[psutil.Process]:
    """Return the processes of scripts that outlived their run.

    One whose worker ended before it told it anything ends by itself when it sees so; one that is stuck does not.
    """
    ours = (process for process in psutil.process_iter(["cmdline"]) if process.info["cmdline"])
    found = [
        process
        for process in ours
        if process.info["cmdline"][-2:] == ["--worker", "script"] and process.ppid() in (1, psutil.Process().pid)
    ]
    _, stuck = psutil.wait_procs(found, timeout=ENDS_WITHIN)
    return stuck


@pytest.mark.parametrize("stop", ["pause", "cancel"])
@pytest.mark.parametrize("name", STUCK)
def test_a_run_stops_within_a_second_while_a_script_is_stuck_in_every_record(
    name: str, stop: str, journey: Journey, tmp_path: Path
) -> None:
    mark = tmp_path / "begun"
    text = STUCK[name].text(ALL)
    journey.script = write_script(tmp_path, f"open({str(mark)!r}, 'w').close()\n" + text)
    control, results = RunControl(), []
    journey.control = control
    plan = journey.plan(script_seconds=60.0, workers=2)
    before = journey.rows()
    running = threading.Thread(target=lambda: results.append(journey.start(plan)))
    running.start()
    began = time.monotonic()
    while not any("Backup" in line for line in logged(journey)) or not mark.exists():
        assert time.monotonic() < began + PATIENCE
        running.join(0.02)
    asked = time.monotonic()
    control.pause() if stop == "pause" else control.cancel()
    running.join(PATIENCE)
    took = time.monotonic() - asked
    assert results
    assert results[0].state == ("paused" if stop == "pause" else "cancelled")
    assert took < 1.0
    assert results[0].counts.read == 0 or name in ("segfaults", "exits")
    assert still_running() == []
    assert journey.roll_back(results[0].run_id).is_proved
    assert journey.rows() == before


def test_what_a_script_prints_is_in_the_log_within_bounds(journey: Journey, tmp_path: Path) -> None:
    body = "print('now at', context.record_index); print('\\x1b[31mred')"
    journey.script = write_script(tmp_path, Hostile(body, "").text(ONE))
    journey.run(is_dry_run=True)
    said = [line for line in logged(journey) if line.startswith("Script: ")]
    assert said == ["Script: now at 7", "Script: �[31mred"]


def test_a_gigabyte_in_every_batch_takes_neither_memory_nor_log(journey: Journey, tmp_path: Path) -> None:
    journey.script = write_script(tmp_path, HOSTILE["prints a gigabyte"].text("context.record_index % 20 == 0"))
    result = journey.run(is_dry_run=True, script_seconds=60.0)
    assert result.counts.read == 200
    said = [line for line in logged(journey) if line.startswith("Script: ")]
    assert sum(map(len, said)) < 600_000
    assert any("bytes more, which were not kept" in line for line in said)


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("import nowhere_to_be_found\ndef transform_record(r, c): return r\n", "line 1", "nowhere_to_be_found"),
        ("def transform_record(r, c): return r\n\nraise RuntimeError('not today')\n", "line 3", "not today"),
        ("import sys\ndef transform_record(r, c): return r\nsys.exit(0)\n", "line 3", "sys.exit"),
        ("import os\ndef transform_record(r, c): return r\nos._exit(5)\n", "", "exit code 5"),
    ],
)
def test_a_script_that_cant_be_loaded_stops_the_run_before_it_begins(
    text: str, place: str, reason: str, journey: Journey, tmp_path: Path
) -> None:
    journey.script = write_script(tmp_path, text)
    before = journey.rows()
    with pytest.raises(ScriptWrong) as caught:
        journey.run()
    assert place in str(caught.value)
    assert reason in str(caught.value)
    assert "hostile.py" in str(caught.value)
    assert journey.rows() == before
