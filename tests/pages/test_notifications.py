"""People who are not there are told of a run; whoever can't be reached harms none."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from desktop_wizard import Notifications
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from tests.pages.conftest import RECORDS, Hand
from tests.support.scripted_ask import ScriptedAsk
from tests.support.webhook import Hook, answering

pytestmark = pytest.mark.slow  # each test makes a run in the wizard

OpenWizard = Callable[..., Hand]


@pytest.fixture
def hook() -> Iterator[Hook]:
    with answering() as server:
        yield server


def subjects(hook: Hook) -> list[str]:
    return [posted["text"].partition("\n")[0] for posted in hook.posted]


def test_the_beginning_and_the_end_of_a_run_are_told(open_wizard: OpenWizard, hook: Hook) -> None:
    hand = open_wizard(notifications=Notifications(on_start=True, slack=hook.url))
    hand.to_configure()
    hand.run(dry=False)
    hand.wait(lambda: len(hook.posted) == 2)
    what = "payments, payment_event_schema 2.1.0 to 3.0.0"
    assert subjects(hook) == [f"Migration started: {what}", f"Migration finished: {what}"]
    assert f"{RECORDS:,} of {RECORDS:,} records migrated" in hook.posted[1]["text"]
    assert "sqlite" not in str(hook.posted), "not even where the records are is told"


def test_only_the_events_that_are_asked_for_are_told(open_wizard: OpenWizard, hook: Hook) -> None:
    hand = open_wizard(notifications=Notifications(on_complete=False, slack=hook.url))
    hand.to_configure()
    hand.run(dry=True)
    assert hook.posted == []


def test_an_error_that_stops_a_run_is_told(open_wizard: OpenWizard, ask: ScriptedAsk, hook: Hook) -> None:
    hand = open_wizard(notifications=Notifications(slack=hook.url))
    hand.to_configure()
    hand.place.database.unlink()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait_for(WizardState.FAILED)
    hand.wait(lambda: len(hook.posted) == 1)
    assert subjects(hook) == ["Migration stopped: payments, payment_event_schema 2.1.0 to 3.0.0"]


def test_whoever_can_not_be_reached_is_a_warning_in_the_log_and_the_run_ends_well(open_wizard: OpenWizard) -> None:
    with answering(500) as hook:
        hand = open_wizard(notifications=Notifications(on_complete=False, on_start=True, slack=hook.url))
        hand.to_configure()
        hand.run(dry=False)
        lines = hand.wizard.execute.dashboard.log.log
        told = "Nobody was told through the webhook: it answered 500."
        hand.wait(lambda: any(told in lines.index(row).data() for row in range(lines.rowCount())))
    assert hand.versions() == {"3.0.0": RECORDS}
    assert not any("secret" in lines.index(row).data() for row in range(lines.rowCount()))
