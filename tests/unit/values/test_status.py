"""The transition tables of the wizard and of a run."""

from __future__ import annotations

import pytest

from desktop_wizard.engine.errors import Bug
from desktop_wizard.engine.status import (
    RUN_TRANSITIONS,
    WIZARD_TRANSITIONS,
    RunState,
    WizardState,
    next_run_state,
    next_wizard_state,
)


def test_the_wizard_has_the_13_states_of_the_specification() -> None:
    assert len(WizardState) == 13
    assert set(WIZARD_TRANSITIONS) == set(WizardState)
    assert set(RUN_TRANSITIONS) == set(RunState)


@pytest.mark.parametrize("now", WizardState)
@pytest.mark.parametrize("then", WizardState)
def test_the_wizard_goes_where_the_table_says_and_nowhere_else(now: WizardState, then: WizardState) -> None:
    if then in WIZARD_TRANSITIONS[now]:
        assert next_wizard_state(now, then) is then
    else:
        with pytest.raises(Bug):
            next_wizard_state(now, then)


def test_every_state_of_a_run_but_the_last_can_still_be_rolled_back() -> None:
    reachable = {RunState.ROLLED_BACK}
    while more := {now for now, then in RUN_TRANSITIONS.items() if then & reachable} - reachable:
        reachable |= more
    assert reachable == set(RunState)


def test_an_illegal_step_of_a_run_is_a_bug() -> None:
    with pytest.raises(Bug, match="from completed to running"):
        next_run_state(RunState.COMPLETED, RunState.RUNNING)
