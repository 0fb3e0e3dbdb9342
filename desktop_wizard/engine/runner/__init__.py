"""The batch loop, and what begins a run and takes it up again. A worker loads the hand alone."""

from typing import TYPE_CHECKING

from desktop_wizard.engine.lazily import names_of

if TYPE_CHECKING:
    from desktop_wizard.engine.runner.control import RunControl
    from desktop_wizard.engine.runner.hosted import HostStage, host_performer
    from desktop_wizard.engine.runner.start import resume_run, start_run
    from desktop_wizard.engine.runner.wishes import ParentStage

__all__ = ["HostStage", "ParentStage", "RunControl", "host_performer", "resume_run", "start_run"]

__getattr__ = names_of(
    __name__,
    {
        "HostStage": "hosted",
        "ParentStage": "wishes",
        "RunControl": "control",
        "host_performer": "hosted",
        "resume_run": "start",
        "start_run": "start",
    },
)
