"""A program that runs, resumes or rolls back a plan and tells each committed batch, made to be killed.

python -m tests.support.run_plan DATA_DIR run PLAN
python -m tests.support.run_plan DATA_DIR resume RUN_ID URL
python -m tests.support.run_plan DATA_DIR rollback RUN_ID URL
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from desktop_wizard.engine.events import BatchCommitted, RunEvent, RunStarted
from desktop_wizard.engine.plan import plan_from_json
from desktop_wizard.engine.rollback import roll_back
from desktop_wizard.engine.runner import RunControl, resume_run, start_run
from desktop_wizard.engine.wiring import build_ports


def say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def tell(event: RunEvent) -> None:
    match event:
        case RunStarted():
            say(f"run {event.run_id}")
        case BatchCommitted():
            say(f"batch {event.number}")
        case _:
            pass


def main(arguments: list[str]) -> None:
    ports = build_ports(Path(arguments[0]))
    match arguments[1:]:
        case ["run", plan]:
            value = json.loads(Path(plan).read_text("utf-8"))
            result = start_run(plan_from_json(value, origin=plan), ports, emit=tell, control=RunControl())
            say(f"end {result.state}")
        case ["resume", run_id, url]:
            result = resume_run(run_id, url, ports, emit=tell, control=RunControl())
            say(f"end {result.state}")
        case ["rollback", run_id, url]:
            say("run " + run_id)
            done = roll_back(run_id, url, ports, progress=lambda done, _: say(f"batch {done}"))
            say(f"end proved={done.is_proved}")


if __name__ == "__main__":
    main(sys.argv[1:])
