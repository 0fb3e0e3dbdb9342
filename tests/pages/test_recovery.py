"""What happens when a run can't go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop_wizard.engine.errors import BackupFailed
from desktop_wizard.engine.model import Backup, BackupStrategy
from desktop_wizard.engine.ports import AffectedKeys, Backups, Ports, Progress, RecordStore
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.execute.page import Standing
from tests.pages.conftest import RECORDS, Hand
from tests.support.scripted_ask import ScriptedAsk

pytestmark = pytest.mark.slow  # each test makes a run in the wizard


class FailingOnce:
    """Backups of which the first can't be made."""

    def __init__(self, real: Backups) -> None:
        self._real, self._failed = real, False

    def create(
        self,
        store: RecordStore,
        run_id: str,
        strategy: BackupStrategy = BackupStrategy.DATABASE_SNAPSHOT,
        progress: Progress | None = None,
        affected: AffectedKeys | None = None,
    ) -> Backup:
        if not self._failed:
            self._failed = True
            raise BackupFailed("The backup could not be written.", cure="Check the disk.")
        return self._real.create(store, run_id, strategy, progress, affected)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)


@pytest.fixture
def ports() -> Ports:
    real = build_ports()
    return replace(real, backups=FailingOnce(real.backups))


def start(hand: Hand) -> None:
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)


def test_retry_goes_on_after_an_error_that_stopped_the_run(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk
) -> None:
    hand = open_wizard()
    ask.recovery_answers = ["retry"]
    with hand.qtbot.waitSignal(hand.wizard.failed, timeout=20_000):
        start(hand)
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert ask.asked == ["start", "recovery"]
    assert ask.errors[0].what == "The backup could not be written."
    assert hand.versions() == {"3.0.0": RECORDS}
    assert not hand.wizard.execute.dashboard.progress.state.isVisible()


def test_abort_leaves_every_record_as_it_is(open_wizard: Callable[..., Hand], ask: ScriptedAsk) -> None:
    hand = open_wizard()
    before = hand.rows()
    ask.recovery_answers = ["abort"]
    start(hand)
    hand.wait_for(WizardState.FAILED)
    assert hand.rows() == before


def test_rollback_after_an_error_leads_back_to_review(open_wizard: Callable[..., Hand], ask: ScriptedAsk) -> None:
    hand = open_wizard()
    before = hand.rows()
    ask.recovery_answers = ["rollback"]
    start(hand)
    hand.wait_for(WizardState.REVIEWING)
    assert hand.rows() == before


def test_a_run_that_can_not_be_given_up_stays_paused_and_says_why(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk
) -> None:
    hand = open_wizard(default_batch_size=2)
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    ask.recovery_answers = ["retry", "abort"]
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.progress and hand.wizard.execute.is_active)
    gone = hand.place.database.with_suffix(".gone")
    hand.place.database.rename(gone)
    hand.wait(lambda: not ask.recovery_answers and hand.wizard.execute.standing is Standing.PAUSED)
    hand.wait(lambda: hand.wizard.button(Button.CustomButton2).isEnabled())
    assert "no such file" in hand.wizard.execute.dashboard.progress.state.label.text()
    assert hand.wizard.state is WizardState.PAUSED
    gone.rename(hand.place.database)
    hand.click(Button.CustomButton2)
    hand.wait_for(WizardState.CANCELLED)
