"""The rehearsal on Configure: it starts by itself where a real run is about to, and says what it showed."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from tests.pages.conftest import RECORDS, Hand
from tests.support.sqlite_ground import run_sql

OpenWizard = Callable[..., Hand]


def test_a_real_run_is_rehearsed_before_it_is_confirmed(open_wizard: OpenWizard) -> None:
    hand = open_wizard(default_dry_run=False)
    before = hand.rows()
    hand.to_configure()
    card = hand.wizard.configure.rehearsal
    assert card.busy.isVisible()
    hand.wait(lambda: card.result is not None)
    assert f"{RECORDS} of {RECORDS} restored byte-identical." in card.message.label.text()
    assert hand.rows() == before


def test_a_dry_run_is_rehearsed_on_request_alone(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    card = hand.wizard.configure.rehearsal
    assert not card.busy.isVisible()
    card.start_button.click()
    hand.wait(lambda: card.result is not None)


def test_what_a_trigger_leaves_behind_is_a_warning(open_wizard: OpenWizard) -> None:
    hand = open_wizard(default_dry_run=False)
    run_sql(
        hand.place.database,
        "CREATE TRIGGER noting AFTER UPDATE OF doc ON payments "
        "BEGIN UPDATE payments SET created_at = created_at || '!' WHERE id = new.id; END",
    )
    hand.to_configure()
    card = hand.wizard.configure.rehearsal
    hand.wait(lambda: card.result is not None)
    assert card.message.label.text().startswith("Warning: ")
    assert "Not the same as before" in card.message.label.text()


def test_a_rehearsal_that_goes_on_does_not_keep_anybody_waiting(open_wizard: OpenWizard) -> None:
    hand = open_wizard(default_dry_run=False)
    hand.to_configure()
    card = hand.wizard.configure.rehearsal
    assert card.busy.isVisible()
    hand.click(Button.BackButton)
    assert hand.wizard.state is WizardState.REVIEWING
    assert not card.busy.isVisible()
