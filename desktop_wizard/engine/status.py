"""The states of the wizard and of a run, and which may follow which.

The wizard's 13 states and their transitions are the specification's; transitions that it forgot are marked
with why they are needed. A run's states live in the journal and outlast the program.
"""

from __future__ import annotations

from enum import StrEnum

from desktop_wizard.engine.errors import Bug


class WizardState(StrEnum):
    """Where a wizard stands; which state may follow which is in `WIZARD_TRANSITIONS`."""

    IDLE = "idle"
    SELECTING = "selecting"
    LOADING_PLAN = "loading_plan"
    REVIEWING = "reviewing"
    CONFIGURING = "configuring"
    CREATING_BACKUP = "creating_backup"
    EXECUTING = "executing"
    PAUSED = "paused"
    VERIFYING = "verifying"
    ROLLING_BACK = "rolling_back"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class RunState(StrEnum):
    RUNNING = "running"
    PAUSED = "paused"
    INTERRUPTED = "interrupted"  # computed: it says running, but its owner is gone
    CANCELLED = "cancelled"
    FINISHED = "finished"  # every record was handled; not yet accepted
    COMPLETED = "completed"  # accepted with the Complete button
    ROLLING_BACK = "rolling_back"
    ROLLED_BACK = "rolled_back"


_W = WizardState
WIZARD_TRANSITIONS: dict[WizardState, frozenset[WizardState]] = {
    # selecting: the wizard was opened; executing and rolling_back: a run cut off by a crash is taken up
    _W.IDLE: frozenset({_W.SELECTING, _W.EXECUTING, _W.ROLLING_BACK}),
    # cancelled: Cancel before anything ran
    _W.SELECTING: frozenset({_W.LOADING_PLAN, _W.CANCELLED}),
    # selecting: Back while the plan is loading
    _W.LOADING_PLAN: frozenset({_W.REVIEWING, _W.FAILED, _W.SELECTING, _W.CANCELLED}),
    _W.REVIEWING: frozenset({_W.CONFIGURING, _W.SELECTING, _W.CANCELLED}),
    # reviewing: Back
    _W.CONFIGURING: frozenset({_W.CREATING_BACKUP, _W.EXECUTING, _W.REVIEWING, _W.CANCELLED}),
    # cancelled: Cancel while the backup is written; paused: it could not be made, and may be tried again
    _W.CREATING_BACKUP: frozenset({_W.EXECUTING, _W.FAILED, _W.CANCELLED, _W.PAUSED}),
    _W.EXECUTING: frozenset({_W.PAUSED, _W.VERIFYING, _W.FAILED, _W.CANCELLED}),
    # rolling_back, failed: the choices of the recovery dialog (roll back, abort)
    _W.PAUSED: frozenset({_W.EXECUTING, _W.CANCELLED, _W.ROLLING_BACK, _W.FAILED}),
    _W.VERIFYING: frozenset({_W.COMPLETED, _W.ROLLING_BACK, _W.CONFIGURING}),
    _W.ROLLING_BACK: frozenset({_W.REVIEWING, _W.FAILED}),
    # rolling_back: a completed, failed or cancelled run can still be taken back
    _W.COMPLETED: frozenset({_W.ROLLING_BACK}),
    # configuring, selecting: "offer retry"
    _W.FAILED: frozenset({_W.CONFIGURING, _W.SELECTING, _W.ROLLING_BACK}),
    _W.CANCELLED: frozenset({_W.ROLLING_BACK}),
}

_R = RunState
RUN_TRANSITIONS: dict[RunState, frozenset[RunState]] = {
    _R.RUNNING: frozenset({_R.PAUSED, _R.CANCELLED, _R.FINISHED}),
    _R.PAUSED: frozenset({_R.RUNNING, _R.CANCELLED, _R.ROLLING_BACK}),
    # interrupted is what a reader concludes; the journal still says running or rolling_back
    _R.INTERRUPTED: frozenset({_R.RUNNING, _R.CANCELLED, _R.ROLLING_BACK}),
    _R.CANCELLED: frozenset({_R.ROLLING_BACK}),
    _R.FINISHED: frozenset({_R.COMPLETED, _R.ROLLING_BACK}),
    _R.COMPLETED: frozenset({_R.ROLLING_BACK}),
    # itself: a rollback that was cut off is taken up again
    _R.ROLLING_BACK: frozenset({_R.ROLLED_BACK, _R.ROLLING_BACK}),
    # rolling back again restores nothing, and is no error
    _R.ROLLED_BACK: frozenset({_R.ROLLING_BACK}),
}

UNFINISHED = frozenset({_R.RUNNING, _R.PAUSED, _R.INTERRUPTED, _R.ROLLING_BACK})
"""Run states that keep other runs off the same record source."""


def next_wizard_state(now: WizardState, then: WizardState) -> WizardState:
    """Return `then` if it may follow `now`; raise `Bug` if it may not."""
    if then not in WIZARD_TRANSITIONS[now]:
        raise Bug(f"The wizard can't go from {now} to {then}.")
    return then


def next_run_state(now: RunState, then: RunState) -> RunState:
    """Return `then` if it may follow `now`; raise `Bug` if it may not."""
    if then not in RUN_TRANSITIONS[now]:
        raise Bug(f"A run can't go from {now} to {then}.")
    return then
