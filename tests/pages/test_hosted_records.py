"""A host's own records through the whole wizard, with what each page says of their weaker promises."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_wizard.config import WizardConfig
from desktop_wizard.config.ports import ports_of
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.execute.page import Standing
from desktop_wizard.wizard import MigrationWizard
from tests.pages.conftest import Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.hosting import NEW, OLD, RULES, Host
from tests.support.scripted_ask import ScriptedAsk

pytestmark = pytest.mark.slow  # each test makes a run in the wizard

OpenHosted = Callable[..., Hand]
RECORDS = 90


@pytest.fixture
def host() -> Host:
    return Host.of(RECORDS)


@pytest.fixture
def open_hosted(qtbot: QtBot, ask: ScriptedAsk, host: Host, tmp_path: Path) -> Iterator[OpenHosted]:
    opened: list[MigrationWizard] = []
    rules = tmp_path / "rules.json"
    rules.write_text(json.dumps(RULES), "utf-8")

    def open_(**config: Any) -> Hand:
        known: dict[str, Any] = {
            "fetch_records": host.fetch,
            "apply_migration": host.apply,
            "create_backup": host.create_backup,
            "restore_backup": host.restore_backup,
            "backup_strategy": BackupStrategy.CUSTOM,
            "schema_id": "order",
            "from_version": "1.0.0",
            "to_version": "2.0.0",
            "source_schema": OLD,
            "target_schema": NEW,
            "rules": rules,
            "default_batch_size": 20,
        }
        wizard = MigrationWizard(WizardConfig(**known | config), ask=ask)
        qtbot.addWidget(wizard)
        opened.append(wizard)
        wizard.resize(1024, 768)
        wizard.show()
        return Hand(wizard, qtbot, None)  # type: ignore[arg-type]  # there is no database of a sample

    yield open_
    for wizard in opened:
        wizard.execute.cancel()
        wizard._executor.cancel_all()


def test_a_hosts_records_go_through_the_whole_wizard(open_hosted: OpenHosted, host: Host, ask: ScriptedAsk) -> None:
    before = list(host.records)
    hand = open_hosted()
    wizard = hand.wizard
    hand.wait(lambda: "90 records fetched" in wizard.select.source_card.summary.text())
    assert "at least once" in wizard.select.source_card.promises.text()
    assert unnamed_controls(wizard) == []
    assert duplicate_mnemonics(wizard) == []
    hand.to_review()
    assert wizard.session.review.impact.affected == 30
    assert wizard.review.preview.isVisible()
    hand.to_configure_from_review()
    assert wizard.configure.safety.strategy.count() == 1
    hand.run(dry=True)
    assert host.handed == []
    hand.click(Button.FinishButton)
    hand.run(dry=False)
    assert host.states == {"new", "done"}
    assert "makes its backup first" in ask.ways_back[-1]
    assert wizard.session.report.passed
    assert "others changed there since is lost" in wizard.verify.findings.way_back.text()
    assert threading.main_thread() not in host.threads
    hand.click(Button.CustomButton2)
    hand.wait_for(WizardState.REVIEWING)
    assert ask.rollbacks[0].is_hosted
    assert host.records == before
    assert "byte for byte" in wizard.review.message.label.text()


def test_without_a_backup_the_pages_say_that_there_is_no_way_back(
    open_hosted: OpenHosted, host: Host, ask: ScriptedAsk
) -> None:
    hand = open_hosted(auto_backup=False, create_backup=None, restore_backup=None)
    assert "can't be rolled back" in hand.wizard.select.source_card.promises.text()
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    assert "can't be rolled back" in hand.wizard.configure.safety.warning.text()
    assert "can't be rolled back" in hand.wizard.configure.lines.text()
    hand.run(dry=False)
    assert "can't be rolled back" in ask.ways_back[-1]
    assert not hand.wizard.button(Button.CustomButton2).isEnabled()
    assert "can't be rolled back" in hand.wizard.verify.findings.way_back.text()


def test_a_paused_run_of_a_hosts_records_is_resumed(open_hosted: OpenHosted, host: Host) -> None:
    held, go_on = threading.Event(), threading.Event()

    async def apply(records: Any, options: Any) -> Any:
        held.set()
        go_on.wait()
        return await host.apply(records, options)

    hand = open_hosted(apply_migration=apply)
    page = hand.wizard.execute
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(held.is_set)
    hand.click(Button.CustomButton1)
    said = page.dashboard.progress.state.label
    at_once = said.text()
    try:
        hand.wait(lambda: said.text() != at_once)
    finally:
        go_on.set()
    assert "lie with has to be answered first: up to 5 minutes. Waiting: 0.0 s" in at_once
    assert said.text().startswith("Pausing")
    hand.wait(lambda: page.standing is Standing.PAUSED)
    assert host.states == {"new", "done", "gone"}
    hand.click(Button.CustomButton1)
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert hand.wizard.session.report.passed
    assert host.states == {"new", "done"}


def test_a_run_that_stands_still_offers_no_way_back_where_there_is_none(
    open_hosted: OpenHosted, host: Host, ask: ScriptedAsk
) -> None:
    def failing(records: Any, options: Any) -> Any:
        raise ConnectionResetError("the line is dead")

    ask.recovery_answers = ["abort"]
    hand = open_hosted(auto_backup=False, apply_migration=failing, max_retries=0)
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(lambda: ask.recoveries)
    assert not ask.recoveries[0].can_roll_back
    hand.wait(lambda: hand.wizard.execute.standing is Standing.CANCELLED)
    assert not hand.wizard.button(Button.CustomButton3).isEnabled()


def test_records_that_can_not_be_fetched_are_told_of_and_can_be_fetched_again(
    open_hosted: OpenHosted, host: Host
) -> None:
    is_down = True

    async def fetch(batch_size: int, offset: int) -> Any:
        if is_down:
            raise ConnectionRefusedError("nobody is there")
        return host.fetch(batch_size, offset)

    hand = open_hosted(fetch_records=fetch)
    card = hand.wizard.select.source_card
    hand.wait(lambda: card.problem)
    assert "nobody is there" in card.problems()["table"]
    is_down = False
    card.again.click()
    hand.to_review()


def test_fetching_can_be_stopped_while_the_host_does_not_answer(open_hosted: OpenHosted, host: Host) -> None:
    held, go_on = threading.Event(), threading.Event()

    def fetch(batch_size: int, offset: int) -> Any:
        held.set()
        go_on.wait()
        return host.fetch(batch_size, offset)

    hand = open_hosted(fetch_records=fetch)
    card = hand.wizard.select.source_card
    hand.wait(held.is_set)
    assert card.busy.isVisible()
    card.busy.cancel.click()
    assert not card.is_looking
    assert "have to be fetched" in card.problems()["table"]
    go_on.set()
    card.again.click()
    hand.to_review()


def test_a_record_that_a_host_refuses_is_shown_with_its_words(open_hosted: OpenHosted, host: Host) -> None:
    host.refuses = {5: "Order 5 is locked."}
    hand = open_hosted()
    hand.to_configure()
    hand.run(dry=False)
    assert hand.wizard.verify._proof is not None
    assert hand.wizard.verify._proof.left_behind == 1
    assert "Order 5 is locked." in str(hand.wizard.verify._proof.groups)


def test_a_database_that_is_dropped_is_not_taken(open_hosted: OpenHosted, tmp_path: Path) -> None:
    hand = open_hosted()
    before = hand.wizard.select.source_card.source()
    hand.wizard.select.source_card.take_file(tmp_path / "other.db")
    assert hand.wizard.select.source_card.source() == before


def test_other_records_have_a_copy_of_their_own(host: Host) -> None:
    def fetch(batch_size: int, offset: int) -> Any:
        return host.fetch(batch_size, offset)

    settings: dict[str, Any] = {"apply_migration": host.apply, "auto_backup": False}
    configs = [
        WizardConfig(fetch_records=host.fetch, **settings),
        WizardConfig(fetch_records=fetch, **settings),
        WizardConfig(fetch_records=host.fetch, records_name="test shop", **settings),
    ]
    assert len({ports_of(config).stores.hosted() for config in configs}) == 3
    assert ports_of(configs[0]).stores.hosted() == ports_of(configs[0]).stores.hosted()
