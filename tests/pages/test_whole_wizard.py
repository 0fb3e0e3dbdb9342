"""The whole way through the wizard, on a real database with the real engine."""

from __future__ import annotations

import csv
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.execute.page import Standing
from tests.pages.conftest import RECORDS, Hand
from tests.support.scripted_ask import ScriptedAsk

pytestmark = pytest.mark.slow  # each test makes a run in the wizard

OpenWizard = Callable[..., Hand]


def test_a_dry_run_changes_nothing_and_the_real_run_migrates_every_record(
    open_wizard: OpenWizard, ask: ScriptedAsk
) -> None:
    hand = open_wizard()
    before = hand.rows()
    hand.to_configure()
    hand.run(dry=True)
    assert hand.rows() == before
    hand.click(Button.FinishButton)
    assert hand.wizard.step is WizardStep.CONFIGURE
    assert not hand.wizard.configure.safety.dry_run.isChecked()
    with hand.qtbot.waitSignal(hand.wizard.completed, timeout=30_000) as completed:
        hand.run(dry=False)
        assert hand.versions() == {"3.0.0": RECORDS}
        hand.click(Button.FinishButton)
    assert ask.asked == ["start"]
    assert ask.starts[0][:2] == ("payments", RECORDS)
    assert completed.args[0].counts.migrated == RECORDS
    assert hand.wizard.state is WizardState.COMPLETED
    assert "3.0.0" in hand.wizard.completion
    assert not hand.wizard.isVisible()


def test_a_rollback_puts_every_byte_back_and_leads_to_review(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard()
    before = hand.rows()
    hand.to_configure()
    hand.run(dry=False)
    assert hand.rows() != before
    hand.click(Button.CustomButton2)
    hand.wait_for(WizardState.REVIEWING)
    assert hand.rows() == before
    assert hand.wizard.step is WizardStep.REVIEW
    assert ask.rollbacks[0].records == RECORDS
    assert "byte for byte" in hand.wizard.review.message.label.text()
    hand.click(Button.NextButton)
    hand.run(dry=False)
    assert hand.versions() == {"3.0.0": RECORDS}


def test_a_rollback_that_is_not_confirmed_changes_nothing(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=False)
    ask.types_rollback = False
    hand.click(Button.CustomButton2)
    assert hand.wizard.state is WizardState.VERIFYING
    assert hand.versions() == {"3.0.0": RECORDS}


def test_a_rollback_names_the_records_it_kept_and_counts_again(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=False)
    reviewed = hand.wizard.session.review
    with sqlite3.connect(hand.place.database) as database:
        database.execute("UPDATE payments SET doc = '{}' WHERE id = 7")
    database.close()
    hand.click(Button.CustomButton2)
    hand.wait_for(WizardState.REVIEWING)
    message = hand.wizard.review.message
    assert message.property("tone") == "warning"
    assert message.label.text().endswith("Kept as they are: 7.")
    hand.wait(lambda: hand.wizard.session.review is not reviewed)
    assert hand.wizard.review.figures.value("records") == f"{RECORDS - 1:,}"
    assert message.isVisible()


def test_a_paused_run_stands_still_and_goes_on_where_it_was(open_wizard: OpenWizard) -> None:
    hand = open_wizard(default_batch_size=2)
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.progress)
    hand.qtbot.keyClick(hand.wizard.button(Button.CustomButton1), Qt.Key.Key_Space)
    hand.wait_for(WizardState.PAUSED)
    assert "Paused" in hand.wizard.execute.dashboard.progress.state.label.text()
    done = hand.versions().get("3.0.0", 0)
    assert done < RECORDS
    hand.click(Button.CustomButton1)
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert hand.versions() == {"3.0.0": RECORDS}


def test_a_cancelled_run_stays_where_it_is_and_can_be_rolled_back(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard(default_batch_size=2)
    before = hand.rows()
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.progress)
    ask.close_answer = "cancel"
    hand.qtbot.keyClick(hand.wizard, Qt.Key.Key_Escape)
    hand.wait_for(WizardState.CANCELLED)
    assert ask.asked == ["start", "close"]
    assert hand.wizard.isVisible()
    hand.click(Button.CustomButton3)
    hand.wait_for(WizardState.REVIEWING)
    assert hand.rows() == before


def test_while_a_run_goes_on_nothing_leads_away_from_it(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard(default_batch_size=2)
    hand.to_configure()
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.standing is Standing.ACTIVE)
    hand.wizard.back()
    hand.wizard.restart()
    hand.wizard.close()
    hand.wizard.execute.dashboard.log.view.setFocus()
    hand.qtbot.keyClick(hand.wizard.execute.dashboard.log.view, Qt.Key.Key_Return)
    assert hand.wizard.step is WizardStep.EXECUTE
    assert hand.wizard.isVisible()
    assert ask.asked == ["close"]
    hand.wait(lambda: hand.wizard.session.report is not None)


def test_records_without_a_rule_are_left_behind_listed_and_can_be_retried(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard()
    rules = json.loads(hand.place.rules.read_text())
    rules["rules"] = [rule for rule in rules["rules"] if rule["kind"] != "map_values"]
    hand.place.rules.write_text(json.dumps(rules))
    hand.to_configure()
    hand.run(dry=False)
    left = hand.versions()["2.1.0"]
    findings = hand.wizard.verify.findings
    assert findings.banner.isVisible()
    assert f"{left:,} records were left behind" in findings.banner.label.text()
    ask.file = tmp_path / "errors.csv"
    hand.qtbot.mouseClick(findings.download, Qt.MouseButton.LeftButton)
    hand.wait(lambda: ask.file and ask.file.exists())
    assert len(list(csv.reader(ask.file.read_text("utf-8-sig").splitlines()))) >= left
    hand.wait(lambda: hand.wizard.button(Button.CustomButton3).isEnabled())
    hand.click(Button.CustomButton3)
    assert hand.wizard.step is WizardStep.CONFIGURE
    assert "Only the records that failed" in hand.wizard.configure.lines.text()
    hand.run(dry=False)
    assert hand.wizard.session.result is not None
    assert hand.wizard.session.result.total_records == left


def test_a_report_is_written_where_the_user_says(open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path) -> None:
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=True)
    ask.file = tmp_path / "report.html"
    hand.click(Button.CustomButton1)
    hand.wait(lambda: ask.file and ask.file.exists())
    assert "payment_event_schema" in ask.file.read_text("utf-8")
    hand.wait(lambda: str(ask.file) in hand.wizard.verify.findings.banner.label.text())


def test_a_plan_that_no_longer_fits_is_refused_with_a_way_back_to_the_options(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    hand.to_configure()
    with sqlite3.connect(hand.place.database) as database:
        database.execute("ALTER TABLE payments ADD COLUMN note TEXT")
    database.close()
    hand.click(Button.CommitButton)
    hand.wait_for(WizardState.FAILED)
    assert "not what would run" in hand.wizard.execute.dashboard.progress.state.label.text()
    hand.click(Button.CustomButton1)
    assert hand.wizard.step is WizardStep.CONFIGURE
    assert hand.wizard.state is WizardState.CONFIGURING


def test_a_run_that_was_left_paused_is_taken_up_again(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard(default_batch_size=2)
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.progress)
    hand.click(Button.CustomButton1)
    hand.wait_for(WizardState.PAUSED)
    plan, run_id = hand.wizard.session.plan, hand.wizard.execute._run_id
    assert plan is not None
    hand.wizard.close()
    assert ask.asked == ["start", "cancel"]
    later = open_wizard(is_shown=False)
    later.wizard.take_up(plan, run_id)
    later.wait(lambda: later.wizard.execute.dashboard.chart.is_prepared)
    later.wait(lambda: later.wizard.session.report is not None)
    assert later.versions() == {"3.0.0": RECORDS}


def test_a_run_that_was_left_paused_is_rolled_back(open_wizard: OpenWizard) -> None:
    hand = open_wizard(default_batch_size=2)
    before = hand.rows()
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.progress)
    hand.click(Button.CustomButton1)
    hand.wait_for(WizardState.PAUSED)
    plan, run_id = hand.wizard.session.plan, hand.wizard.execute._run_id
    assert plan is not None
    hand.wizard.close()
    later = open_wizard(is_shown=False)
    later.wizard.take_up(plan, run_id, roll_back=True)
    later.wait_for(WizardState.REVIEWING)
    assert later.rows() == before
    later.wait(lambda: later.wizard.review.tree.model().rowCount())
