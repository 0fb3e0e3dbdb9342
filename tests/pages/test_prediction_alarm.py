"""What the windows say when a run did not do what its dry run predicted."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing

import pytest

from desktop_wizard.pages.base import Button
from tests.pages.conftest import Hand

pytestmark = pytest.mark.slow  # each test makes a run in the wizard


def test_a_prediction_that_was_not_kept_is_an_alarm_on_execute_and_on_verify(
    open_wizard: Callable[..., Hand],
) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=True)
    with closing(sqlite3.connect(hand.place.database)) as connection, connection:
        connection.execute("UPDATE payments SET doc = json_set(doc, '$.paymentMethod', 7) WHERE id = 3")
    hand.click(Button.FinishButton)
    hand.run(dry=False)
    execute, verify = hand.wizard.execute.dashboard.progress.state, hand.wizard.verify.findings.banner
    for shown in (execute.label.text(), verify.label.text()):
        assert shown.startswith("Error:")
        assert "failed: 0 predicted, 1 found" in shown
        assert "somebody changed, added or removed some" in shown


def test_a_prediction_that_was_kept_is_said_on_execute_and_checked_on_verify(
    open_wizard: Callable[..., Hand],
) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=True)
    hand.click(Button.FinishButton)
    hand.run(dry=False)
    assert "counts are what dry run" in hand.wizard.execute.dashboard.progress.state.label.text()
    checks = hand.wizard.verify.findings.checks
    shown = [checks.item(row).text() for row in range(checks.count())]
    assert any("The run did what its dry run predicted" in text and "Passed" in text for text in shown)
