"""A host can ask a wizard for all that it stands for, at any moment."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard import WizardState, WizardStep
from desktop_wizard.pages.base import Button
from tests.pages.conftest import RECORDS, Hand
from tests.support.scripted_ask import ScriptedAsk

OpenWizard = Callable[..., Hand]


def test_a_snapshot_says_where_the_wizard_stands_and_does_not_move_with_it(open_wizard: OpenWizard) -> None:
    hand = open_wizard(default_batch_size=50)
    hand.wait(lambda: hand.wizard.select.selection() is not None)
    first = hand.wizard.snapshot()
    assert (first.current_step, first.state) == (WizardStep.SELECT, WizardState.SELECTING)
    assert (first.can_proceed, first.can_go_back, first.total_records) == (True, False, 0)
    assert (first.migration_plan, first.result, first.fatal_error) == (None, None, None)
    hand.to_configure()
    ready = hand.wizard.snapshot()
    assert (ready.current_step, ready.can_proceed, ready.can_go_back) == (WizardStep.CONFIGURE, True, True)
    assert (ready.batch_size, ready.dry_run, ready.create_backup) == (50, True, True)
    assert (ready.total_records, ready.affected_records > 0) == (RECORDS, True)
    assert ready.migration_plan is not None
    hand.run(dry=False)
    done = hand.wizard.snapshot()
    assert done.result is not None
    assert (done.current_step, done.backup_id) == (WizardStep.VERIFY, done.result.backup_id)
    assert (done.is_executing, done.is_paused, done.fatal_error, done.errors) == (False, False, None, ())
    assert done.progress is not None
    assert (first.current_step, first.total_records) == (WizardStep.SELECT, 0)


def test_a_snapshot_says_what_stopped_a_run(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.place.database.unlink()
    hand.click(Button.CommitButton)
    hand.wait_for(WizardState.FAILED)
    stopped = hand.wizard.snapshot()
    assert "no such file" in str(stopped.fatal_error).lower()
    assert not stopped.is_executing
