"""A rollback puts every byte back, however the run ended: SHA-256 over all typed values of the table."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import replace
from pathlib import Path

from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.plan import plan_to_json
from desktop_wizard.engine.runner import RunControl
from tests.faults.test_kill import Program
from tests.support.journey import Journey, small_journey
from tests.support.meddling import execute, pause_after, run_meddled
from tests.support.scoreboard import Figure
from tests.support.sqlite_ground import contents

ENDS = ("complete", "paused", "cancelled", "killed")


def table_hash(journey: Journey) -> str:
    rows = contents(Path(journey.url.removeprefix("sqlite:///")))
    return hashlib.sha256(repr(rows).encode("utf-8", "surrogatepass")).hexdigest()


def run_to(journey: Journey, end: str, backup: BackupStrategy | None) -> str:
    """Run to an end; return the run's id."""
    if end == "complete":
        return journey.run(backup=backup).run_id
    if end == "killed":
        plan = Path(journey.url.removeprefix("sqlite:///")).with_name("plan.json")
        plan.write_text(json.dumps(plan_to_json(journey.plan(backup=backup))), encoding="utf-8")
        program = Program(journey.ports.data_dir, random.Random(7))
        program.go("run", str(plan), kill_after=4)
        return program.run_id

    def cancel(event: object, control: RunControl) -> None:
        if type(event).__name__ == "BatchCommitted":
            control.cancel()

    meddle = pause_after(4) if end == "paused" else cancel
    return run_meddled(journey, meddle, backup=backup).run_id


def test_every_byte_is_back_after_a_rollback_however_the_run_ended(tmp_path: Path, figure: Figure) -> None:
    tried = 0
    for end in ENDS:
        for backup in (None, BackupStrategy.DATABASE_SNAPSHOT):
            journey = small_journey(tmp_path / f"{end}-{backup}")
            journey.options = replace(journey.options, is_dry_run=False)
            execute(
                journey,
                "UPDATE payments SET doc = CAST(doc AS BLOB) WHERE id % 7 = 0",
                "UPDATE payments SET doc = json_set(doc, '$.amount', -7) WHERE id % 20 = 5",
                "UPDATE payments SET doc = replace(doc, ':', ' : ') || ' ' WHERE id % 11 = 0",
            )
            before = table_hash(journey)
            run_id = run_to(journey, end, backup)
            assert table_hash(journey) != before
            assert journey.roll_back(run_id).is_proved
            assert table_hash(journey) == before, (end, backup)
            tried += 1
    figure(3, f"{tried} of {tried} tables identical, after {', '.join(ENDS)}, with and without a backup")
