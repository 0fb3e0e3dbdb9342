"""Killing the program in the middle: nothing is lost, nothing is done twice, and it goes on where it stood."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.plan import plan_to_json
from desktop_wizard.engine.runs import list_runs
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey

KILLS = int(os.environ.get("KILLS", "20"))
BATCH = 20

RULES = {
    "rules": [
        # applied twice, these two would cancel each other: a record that was handled twice is found
        {
            "kind": "map_values",
            "path": "$.paymentMethod",
            "mapping": [
                {"from": "card", "to": "bank_transfer"},
                {"from": "bank_transfer", "to": "card"},
                {"from": "paypal", "to": "bank_transfer"},
            ],
        },
        {"kind": "clamp", "path": "$.amount", "minimum": 0},
        {"kind": "remove_field", "path": "$.metadata", "archive": True},
    ]
}


def journey_at(folder: Path) -> Journey:
    place = create_sample("payments", folder, records=10_000)
    rules = folder / "swap.json"
    rules.write_text(json.dumps(RULES), encoding="utf-8")
    selection = Selection(
        source=place.source,
        registry=str(place.registry),
        schema_id="payment_event_schema",
        from_version="2.1.0",
        to_version="3.0.0",
    )
    return Journey(build_ports(folder / "data"), selection, rules)


class Program:
    """The program as a process of its own, killed after a number of batches."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self.run_id = ""

    def go(self, *arguments: str, kill_after: int | None = None) -> str:
        """Run it; return its last line, empty when it was killed."""
        command = [sys.executable, "-m", "tests.support.run_plan", str(self._data), *arguments]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            batches = 0
            for line in process.stdout:
                word, _, rest = line.strip().partition(" ")
                if word == "run":
                    self.run_id = rest
                batches += word == "batch"
                if kill_after is not None and batches >= kill_after:
                    os.kill(process.pid, signal.SIGKILL)
                    return ""
                if word == "end":
                    return rest
        raise AssertionError(f"the program ended early with {process.returncode}")


@pytest.mark.slow
def test_a_run_that_is_killed_again_and_again_migrates_every_record_exactly_once(tmp_path: Path) -> None:
    dice = random.Random(20261124)
    undisturbed = journey_at(tmp_path / "oracle")
    before = undisturbed.rows()
    undisturbed.run()
    journey = journey_at(tmp_path / "killed")
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(plan_to_json(journey.plan(batch_size=BATCH))), encoding="utf-8")
    program = Program(journey.ports.data_dir)

    program.go("run", str(plan), kill_after=dice.randint(1, 9))
    for _ in range(KILLS - 1):
        assert _state(journey, program) is RunState.INTERRUPTED
        program.go("resume", program.run_id, journey.url, kill_after=dice.randint(1, 9))
    assert program.go("resume", program.run_id, journey.url) == "finished"

    assert journey.rows() == undisturbed.rows()
    assert journey.verify(program.run_id).passed

    for _ in range(3):
        program.go("rollback", program.run_id, journey.url, kill_after=dice.randint(2, 40))
        assert _state(journey, program) is RunState.INTERRUPTED
    assert program.go("rollback", program.run_id, journey.url) == "proved=True"
    assert journey.rows() == before


def test_a_killed_run_can_be_rolled_back_without_being_resumed(tmp_path: Path) -> None:
    journey = journey_at(tmp_path / "killed")
    before = journey.rows()
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(plan_to_json(journey.plan(batch_size=BATCH))), encoding="utf-8")
    program = Program(journey.ports.data_dir)
    program.go("run", str(plan), kill_after=5)
    assert journey.rows() != before
    assert journey.roll_back(program.run_id).is_proved
    assert journey.rows() == before


def test_the_database_of_a_killed_run_works_on_another_machine(tmp_path: Path) -> None:
    """The journal is in the database: a copy of the file is all that a rollback needs."""
    journey = journey_at(tmp_path / "killed")
    before = journey.rows()
    plan = tmp_path / "plan.json"
    plan.write_text(json.dumps(plan_to_json(journey.plan(batch_size=BATCH))), encoding="utf-8")
    program = Program(journey.ports.data_dir)
    program.go("run", str(plan), kill_after=5)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    database = Path(journey.url.removeprefix("sqlite:///"))
    for part in database.parent.glob(f"{database.name}*"):
        shutil.copy(part, elsewhere / part.name)
    moved = Journey(build_ports(tmp_path / "other-data"), _moved(journey.selection, elsewhere / database.name))
    assert moved.roll_back(program.run_id).is_proved
    assert moved.rows() == before


def _moved(selection: Selection, database: Path) -> Selection:
    from dataclasses import replace

    return replace(selection, source=replace(selection.source, url=f"sqlite:///{database}"))


def _state(journey: Journey, program: Program) -> RunState:
    return next(run.state for run in list_runs(journey.url, journey.ports) if run.run_id == program.run_id)
