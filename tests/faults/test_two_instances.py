"""Two programs on one table: the second is refused and told by whom, until the first is gone."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import RunInTheWay
from desktop_wizard.engine.plan import plan_to_json
from tests.support.journey import Journey
from tests.support.scoreboard import Figure


def test_a_second_program_is_refused_by_name_and_may_go_on_when_the_first_was_killed(
    journey: Journey, figure: Figure
) -> None:
    plan = Path(journey.url.removeprefix("sqlite:///")).with_name("plan.json")
    plan.write_text(json.dumps(plan_to_json(journey.plan(batch_size=1, backup=None))), encoding="utf-8")
    command = [sys.executable, "-m", "tests.support.run_plan", str(journey.ports.data_dir), "run", str(plan)]
    run_id = ""
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        for line in first.stdout:
            word, _, rest = line.strip().partition(" ")
            run_id = rest if word == "run" else run_id
            if word == "batch":
                break
        os.kill(first.pid, signal.SIGSTOP)  # alive, and in the middle
        try:
            for attempt in (lambda: journey.run(), lambda: journey.resume(run_id), lambda: journey.roll_back(run_id)):
                with pytest.raises(RunInTheWay) as caught:
                    attempt()
                assert caught.value.is_alive
                assert str(first.pid) in f"{caught.value.what} {caught.value.where} {caught.value.cure}"
        finally:
            os.kill(first.pid, signal.SIGKILL)
    result = journey.resume(run_id)
    assert (result.state, result.counts.read) == ("finished", 200)
    assert journey.verify(run_id).passed
    figure(10, "run, resumption and rollback refused by process number; resumed to 200 of 200 after kill -9")
