"""The window while its database goes out of reach: it answers, asks what to do, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.execute.page import Standing
from tests.pages.conftest import Hand
from tests.pages.conftest import ask as ask
from tests.pages.conftest import open_wizard as open_wizard
from tests.pages.conftest import ports as ports
from tests.support.gaps import Gaps
from tests.support.scoreboard import IS_LONG, Figure
from tests.support.scripted_ask import ScriptedAsk

RECORDS, BATCH = (100_000, 500) if IS_LONG else (20_000, 20)
BAR_MS = 100.0 if IS_LONG else 2_000.0
"""The long form wants a quiet machine; in the short one others may be at work."""


@pytest.fixture
def sample(tmp_path: Path) -> SamplePlace:
    return create_sample("payments", tmp_path / "sample", RECORDS)


def test_the_window_answers_while_its_database_is_out_of_reach_and_no_record_is_lost(
    open_wizard: Callable[..., Hand], ports: Ports, ask: ScriptedAsk, figure: Figure
) -> None:
    hand = open_wizard(default_batch_size=BATCH)
    execute = hand.wizard.execute
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    ask.recovery_answers = ["abort"]
    gaps = Gaps()
    try:
        hand.click(Button.CommitButton)
        hand.wait(lambda: execute.progress and execute.progress.processed_records)
        gaps.enter("out of reach")
        gone = hand.place.database.with_suffix(".gone")
        hand.place.database.rename(gone)
        hand.wait(lambda: "recovery" in ask.asked)
    finally:
        gaps.stop()
    hand.wait(lambda: execute.standing is Standing.PAUSED)
    assert isinstance(ask.errors[0], DatabaseFailed)
    assert ask.errors[0].cure
    assert gaps.longest["out of reach"] <= BAR_MS
    gone.rename(hand.place.database)
    hand.click(Button.CustomButton1)
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert hand.wizard.state is WizardState.VERIFYING
    assert hand.versions() == {"3.0.0": RECORDS}
    figure(8, f"window blocked for {gaps.longest['out of reach']:.0f} ms at most; {RECORDS:,} of {RECORDS:,} records")
