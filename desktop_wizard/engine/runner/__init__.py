"""The batch loop, and what begins a run and takes it up again."""

from desktop_wizard.engine.runner.control import RunControl
from desktop_wizard.engine.runner.hosted import host_performer
from desktop_wizard.engine.runner.start import resume_run, start_run

__all__ = ["RunControl", "host_performer", "resume_run", "start_run"]
