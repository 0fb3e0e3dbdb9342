"""The batch loop, and what begins, pauses, takes up and ends a run."""

from desktop_wizard.engine.runner.control import RunControl
from desktop_wizard.engine.runner.runs import FoundRun, abandon_run, complete_run, find_run, list_runs
from desktop_wizard.engine.runner.start import resume_run, start_run

__all__ = [
    "FoundRun",
    "RunControl",
    "abandon_run",
    "complete_run",
    "find_run",
    "list_runs",
    "resume_run",
    "start_run",
]
