"""Migrations that go on beside whatever the program does; Qt-free."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from typing import assert_never

from desktop_wizard.config import WizardConfig
from desktop_wizard.config.ports import ports_of
from desktop_wizard.engine.errors import Bug, InputWrong, WizardError
from desktop_wizard.engine.events import (
    BackupMade,
    BatchCommitted,
    Logged,
    PhaseStarted,
    ProgressMade,
    RunEvent,
    RunFinished,
    RunPaused,
    RunStarted,
)
from desktop_wizard.engine.model import MigrationProgress, MigrationResult
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.status import RunState

FAILED = "failed"
"""The state of a run that an error ended; how it stands, the journal knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationStatus:
    """How a migration in the background stands.

    Attributes:
        state: `running`, or how it ended: `finished`, `cancelled`, `paused` (the wizard takes it up), or `failed`.
        progress: how far it has come, None at the very beginning.
        result: how it ended, None while it runs.
        error: what stopped it, None where nothing did.
    """

    run_id: str
    state: str
    progress: MigrationProgress | None = None
    result: MigrationResult | None = None
    error: WizardError | None = None


def start_migration(plan: MigrationPlan, config: WizardConfig | None = None) -> str:
    """Run a plan in a thread of this program, and return the id of the run as soon as it has begun.

    The program does not end before the run does. What it does is in the journal as always: a run that is cut off is
    taken up, or rolled back, by the wizard or on the command line.

    Args:
        plan: what the wizard would start (`MigrationWizard.plan`); a dry run where its options say so.
        config: of the wizard that the plan comes from, if a host's callables see its records.

    Raises:
        WizardError: it can't begin, for the reasons of any run: the table has changed, another run holds it, ….
    """
    run = _BackgroundRun(plan, config or WizardConfig())
    return run.begin()


def migration_status(run_id: str) -> MigrationStatus:
    """Return how a migration stands that `start_migration` began in this program. It answers at once, in any thread.

    Raises:
        InputWrong: this program has begun no such run.
    """
    if run_id not in _runs:
        raise InputWrong(f"No run {run_id} was started in the background of this program.")
    return _runs[run_id].status


_runs: dict[str, _BackgroundRun] = {}


class _BackgroundRun:
    """One run in a thread of its own. Its status is replaced as a whole, so that nobody reads half of one."""

    def __init__(self, plan: MigrationPlan, config: WizardConfig) -> None:
        self.status = MigrationStatus(run_id="", state=RunState.RUNNING)
        self._plan, self._ports, self._host = plan, ports_of(config), config.host_hooks
        self._begun = threading.Event()

    def begin(self) -> str:
        threading.Thread(target=self._work, name="migration").start()
        self._begun.wait()
        if not self.status.run_id:
            assert self.status.error is not None
            raise self.status.error
        return self.status.run_id

    def _work(self) -> None:
        try:
            result = start_run(self._plan, self._ports, emit=self._hear, control=RunControl(), host=self._host)
            self.status = replace(self.status, state=result.state, result=result)
        except WizardError as error:
            self._stop(error)
        except Exception as error:  # noqa: BLE001 - a thread's last chance to tell
            bug = Bug(f"The program made a mistake: {error!r}.", cure="Please report it.")
            bug.__cause__ = error
            self._stop(bug)
        finally:
            self._begun.set()

    def _stop(self, error: WizardError) -> None:
        self.status = replace(self.status, state=FAILED, error=error)

    def _hear(self, event: RunEvent) -> None:
        match event:
            case RunStarted(run_id):
                self.status = replace(self.status, run_id=run_id)
                _runs[run_id] = self
                self._begun.set()
            case ProgressMade(progress):
                self.status = replace(self.status, progress=progress)
            case RunPaused(_, error, _):
                self.status = replace(self.status, error=error)
            case PhaseStarted() | BackupMade() | BatchCommitted() | Logged() | RunFinished():
                pass  # the journal has it, or the result says the same
            case _:
                assert_never(event)
