"""A script is chosen on Review, seen with hash and hooks, asked about once, and previewed without blocking."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.script import read_script
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from tests.pages.conftest import Hand
from tests.support.scripted_ask import ScriptedAsk
from tests.support.scripts import ALL, LOOP, SEGFAULT, Hostile, write_script

GOOD = "TOUCHES = ['$.currency']\ndef transform_record(record, context):\n    return {**record, 'currency': 'USD'}\n"


def choose(hand: Hand, ask: ScriptedAsk, path: Path) -> None:
    ask.file = path
    hand.wizard.review.script.choose_button.click()


def test_a_chosen_script_is_shown_asked_about_once_and_previewed(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk, ports: Ports, tmp_path: Path
) -> None:
    hand = open_wizard()
    hand.to_review()
    script = write_script(tmp_path, GOOD, "dollars.py")
    choose(hand, ask, script)
    review = hand.wizard.review
    hand.wait(lambda: hand.wizard.session.review.script is not None)
    assert ask.asked.count("script") == 1
    assert ports.consents.has(read_script(script))
    digest = read_script(script).sha256
    assert digest[:12] in review.script._aside.text()
    assert digest in review.script.facts.toolTip()
    assert digest in review.script.facts.accessibleName()
    assert "transform_record" in review.script.facts.text()
    assert any("currency" in change.path for each in review._reviewed.previews for change in each.changes)
    choose(hand, ask, script)
    hand.wait(lambda: not review._errand.is_running)
    assert ask.asked.count("script") == 1
    review.script.remove_button.click()
    hand.wait(lambda: hand.wizard.session.review.script is None)
    assert not review.script.facts.isVisible()


def test_a_script_that_is_not_agreed_to_is_not_used(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk, ports: Ports, tmp_path: Path
) -> None:
    ask.trusts_scripts = False
    script = write_script(tmp_path, GOOD)
    hand = open_wizard(script=script)
    hand.to_review()
    hand.wait(lambda: hand.wizard.session.review and hand.wizard.session.review.script is None)
    assert ask.asked.count("script") == 1
    assert "not agreed to" in hand.wizard.review.script.message.label.text()
    assert not ports.consents.has(read_script(script))


def test_what_is_wrong_with_a_script_is_said_on_its_card(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard()
    hand.to_review()
    choose(hand, ask, write_script(tmp_path, "def transform_record(r): return r\n", "wrong.py"))
    card = hand.wizard.review.script
    hand.wait(card.message.isVisible)
    assert "wrong.py:1" in card.message.label.text()
    assert hand.wizard.session.review.script is None


@pytest.mark.slow
@pytest.mark.parametrize("case", [LOOP, SEGFAULT], ids=["loops", "segfaults"])
def test_the_window_stays_alive_while_a_script_is_stuck_and_the_run_is_cancelled_at_once(
    case: Hostile, open_wizard: Callable[..., Hand], ask: ScriptedAsk, tmp_path: Path
) -> None:
    """The longest that the window's thread was away is measured by a timer in it."""
    from PySide6.QtCore import QTimer

    hand = open_wizard(script=write_script(tmp_path, case.text(ALL.replace("True", "not context.dry_run"))))
    hand.to_configure()
    away: list[float] = []
    last = time.monotonic()

    def beat() -> None:
        nonlocal last
        away.append(time.monotonic() - last)
        last = time.monotonic()

    timer = QTimer(hand.wizard)
    timer.timeout.connect(beat)
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait_for(WizardState.EXECUTING)
    last = time.monotonic()
    timer.start(10)
    hand.qtbot.waitUntil(lambda: len(away) > 200, timeout=30_000)
    asked = time.monotonic()
    hand.wizard.execute.cancel()
    hand.wait(lambda: hand.wizard.state is not WizardState.EXECUTING and hand.wizard.session.result is not None)
    assert time.monotonic() - asked < 2.0  # a second for the run, the rest for the page
    assert max(away) < 0.5


def test_the_count_over_all_records_and_the_previews_of_rules_being_edited_use_the_script(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk, tmp_path: Path
) -> None:
    spoils = "def transform_record(record, context):\n    return {**record, 'amount': -1}\n"
    hand = open_wizard(script=write_script(tmp_path, spoils))
    hand.to_review()
    hand.wait(lambda: hand.wizard.review._reviewed and not hand.wizard.review._errand.is_running)
    desk = hand.wizard.review.rule_desk
    desk.button.click()
    dialog = desk.dialog
    hand.wait(lambda: dialog.outcome.text() and dialog.preview.current is not None)
    assert dialog.outcome.text().startswith("0 of the first ")
    assert "× minimum at $.amount" in dialog.outcome.text()
    assert dialog.suggestions.unseen.isVisible()
    (amount,) = [each for each in dialog.preview.current.changes if each.path == "$.amount"]
    assert amount.after == -1
    dialog.reject()


def test_the_time_that_a_script_has_for_a_record_is_set_on_configure_where_there_is_a_script(
    open_wizard: Callable[..., Hand], ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard(script=write_script(tmp_path, GOOD))
    hand.to_configure()
    configure = hand.wizard.configure
    configure.toggle.setChecked(True)
    assert configure.advanced.script.isVisibleTo(configure.advanced)
    configure.advanced.script.setValue(3)
    hand.click(Button.CommitButton)
    assert hand.wizard.session.plan is not None
    assert hand.wizard.session.plan.options.script_seconds == 3.0
    hand.wait(lambda: hand.wizard.session.report is not None)


def test_without_a_script_its_time_is_no_choice(open_wizard: Callable[..., Hand]) -> None:
    hand = open_wizard()
    hand.to_configure()
    advanced = hand.wizard.configure.advanced
    assert not advanced.script.isVisibleTo(advanced)
