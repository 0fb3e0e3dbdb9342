"""Killing the program in the middle: nothing is lost, nothing is done twice, and it goes on where it stood."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.plan import plan_to_json
from desktop_wizard.engine.runs import list_runs
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey
from tests.support.scoreboard import Figure

KILLS = int(os.environ.get("KILLS", "20"))
BATCH = 20
KILLS_OF_A_CAMPAIGN = 40
LONGEST_WAIT = 0.03
"""Seconds: about what two batches take, so that a kill comes at any moment of one."""

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
    """The program as a process of its own, killed some milliseconds after a number of batches."""

    def __init__(self, data: Path, dice: random.Random | None = None) -> None:
        self._data = data
        self.dice = dice or random.Random(1)
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
                    with contextlib.suppress(subprocess.TimeoutExpired):  # on its way: reading, writing, committing
                        process.wait(timeout=self.dice.uniform(0, LONGEST_WAIT))
                    os.kill(process.pid, signal.SIGKILL)
                    return ""
                if word == "end":
                    return rest
        raise AssertionError(f"the program ended early with {process.returncode}")


def test_a_run_that_is_killed_again_and_again_migrates_every_record_exactly_once(
    tmp_path: Path, figure: Figure
) -> None:
    """One campaign after the other, each a run and its rollback, until there were enough kills."""
    dice = random.Random(20261124)
    undisturbed = journey_at(tmp_path / "oracle")
    before = undisturbed.rows()
    undisturbed.run()
    migrated = undisturbed.rows()
    in_runs = in_rollbacks = campaigns = 0
    while in_runs + in_rollbacks < KILLS:
        campaigns += 1
        journey = journey_at(tmp_path / f"killed-{campaigns}")
        wanted = min(KILLS - in_runs - in_rollbacks, KILLS_OF_A_CAMPAIGN)
        program = Program(journey.ports.data_dir, dice)
        in_runs += _migrate_under_fire(journey, program, kills=wanted - wanted // 4)
        assert journey.rows() == migrated
        assert journey.verify(program.run_id).passed
        in_rollbacks += _roll_back_under_fire(journey, program, kills=wanted // 4)
        assert journey.rows() == before
    figure(1, f"{in_runs} kills in runs and resumptions, {in_rollbacks} in rollbacks: 0 of 10,000 records lost, "
              f"doubled or transformed twice in {campaigns} campaigns")  # fmt: skip


def _migrate_under_fire(journey: Journey, program: Program, *, kills: int) -> int:
    plan = Path(journey.url.removeprefix("sqlite:///")).with_name("plan.json")
    plan.write_text(json.dumps(plan_to_json(journey.plan(batch_size=BATCH))), encoding="utf-8")
    program.go("run", str(plan), kill_after=program.dice.randint(1, 9))
    for _ in range(kills - 1):
        assert _state(journey, program) is RunState.INTERRUPTED
        program.go("resume", program.run_id, journey.url, kill_after=program.dice.randint(1, 9))
    assert program.go("resume", program.run_id, journey.url) == "finished"
    return kills


def _roll_back_under_fire(journey: Journey, program: Program, *, kills: int) -> int:
    for _ in range(kills):
        program.go("rollback", program.run_id, journey.url, kill_after=program.dice.randint(2, 30))
        assert _state(journey, program) is RunState.INTERRUPTED
    assert program.go("rollback", program.run_id, journey.url) == "proved=True"
    return kills


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
