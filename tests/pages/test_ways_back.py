"""The windows' ways back besides a whole rollback, and what is handed on or removed."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import CHANGED
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.engine.status import WizardState
from desktop_wizard.home.window import HomeWindow
from desktop_wizard.pages.base import Button
from desktop_wizard.settings import Keeping, Settings
from tests.pages.conftest import PATIENCE_MS, Hand
from tests.pages.test_home import journey
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.scripted_ask import ScriptedAsk

pytestmark = pytest.mark.slow  # each test makes a run in the wizard

OpenWizard = Callable[..., Hand]


def meddle(place: SamplePlace, sql: str) -> None:
    with closing(sqlite3.connect(place.database)) as connection, connection:
        connection.execute(sql)


def migrated(open_wizard: OpenWizard) -> Hand:
    hand = open_wizard()
    hand.to_configure()
    hand.run(dry=False)
    return hand


def press(hand: Hand, widget: object) -> None:
    hand.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def banner(hand: Hand) -> str:
    return hand.wizard.verify.findings.banner.label.text()


def test_a_single_record_is_taken_back_from_verify_and_no_other(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = open_wizard()
    before = hand.rows()
    hand.to_configure()
    hand.run(dry=False)
    after = hand.rows()
    changed = hand.wizard.verify.findings.changed
    key = int(changed.key.text())
    press(hand, changed.undo)
    hand.wait(lambda: "is what it was before the run" in banner(hand))
    assert ask.asked[-1] == f"undo {key}"
    now = hand.rows()
    assert now[key - 1] == before[key - 1]
    assert [row for row in now if row[0] != key] == [row for row in after if row[0] != key]
    assert unnamed_controls(hand.wizard) == []
    assert duplicate_mnemonics(hand.wizard) == []


def test_a_record_that_others_changed_is_taken_back_only_after_another_question(
    open_wizard: OpenWizard, ask: ScriptedAsk, sample: SamplePlace
) -> None:
    hand = migrated(open_wizard)
    changed = hand.wizard.verify.findings.changed
    key = int(changed.key.text())
    meddle(sample, f"UPDATE payments SET doc = json_set(doc, '$.description', 'theirs') WHERE id = {key}")
    theirs = hand.rows()
    ask.overwrites = False
    press(hand, changed.undo)
    hand.wait(lambda: "overwrite" in ask.asked)
    assert hand.rows() == theirs
    ask.overwrites = True
    press(hand, changed.undo)
    hand.wait(lambda: "is what it was before the run" in banner(hand))
    assert hand.rows()[key - 1][3] == "2.1.0"


@pytest.mark.parametrize("restoring", [frozenset(), frozenset({CHANGED})], ids=["kept", "given up"])
def test_a_rollback_asks_what_becomes_of_records_that_others_changed(
    open_wizard: OpenWizard, ask: ScriptedAsk, sample: SamplePlace, restoring: frozenset[str]
) -> None:
    hand = open_wizard()
    before = hand.rows()
    hand.to_configure()
    hand.run(dry=False)
    key = int(hand.wizard.verify.findings.changed.key.text())
    meddle(sample, f"UPDATE payments SET doc = json_set(doc, '$.description', 'theirs') WHERE id = {key}")
    theirs = hand.rows()[key - 1]
    ask.restores_conflicts = restoring
    hand.click(Button.CustomButton2)
    hand.wait_for(WizardState.REVIEWING)
    assert (ask.rollbacks[-1].changed, ask.rollbacks[-1].deleted) == (1, 0)
    now = hand.rows()
    assert now[key - 1] == (before[key - 1] if restoring else theirs)
    assert [row for row in now if row[0] != key] == [row for row in before if row[0] != key]


def test_a_rollback_that_is_not_confirmed_changes_nothing(open_wizard: OpenWizard, ask: ScriptedAsk) -> None:
    hand = migrated(open_wizard)
    after = hand.rows()
    ask.types_rollback = False
    hand.click(Button.CustomButton2)
    hand.wait(lambda: "rollback" in ask.asked)
    hand.wait(lambda: hand.wizard.button(Button.FinishButton).isEnabled())
    assert hand.rows() == after
    assert hand.wizard.state is WizardState.VERIFYING


def test_the_evidence_of_a_run_is_saved_from_verify(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = migrated(open_wizard)
    ask.file = tmp_path / "evidence.zip"
    press(hand, hand.wizard.verify.findings.evidence)
    hand.wait(lambda: "Evidence written to" in banner(hand))
    assert "verify.py" in zipfile.ZipFile(ask.file).namelist()


@pytest.fixture
def home(qtbot: QtBot, ports: Ports, ask: ScriptedAsk, sample: SamplePlace) -> Iterator[HomeWindow]:
    journey(ports, sample).run()
    window = HomeWindow(ports, Executor(), ask)
    qtbot.addWidget(window)
    window.show()
    window.runs.add_database(sample.source.url)
    window.tabs.setCurrentWidget(window.runs)
    qtbot.waitUntil(lambda: window.runs.table.current() is not None, timeout=PATIENCE_MS)
    yield window
    window.close()


def test_the_evidence_of_a_run_is_saved_from_home(
    home: HomeWindow, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    ask.file = tmp_path / "evidence.zip"
    qtbot.mouseClick(home.runs.evidence, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Evidence written to" in home.runs.message.label.text(), timeout=PATIENCE_MS)
    assert ask.file.exists()


@pytest.mark.parametrize("is_wanted", [True, False])
def test_a_journal_is_removed_from_home_only_after_what_goes_was_said(
    home: HomeWindow, qtbot: QtBot, ask: ScriptedAsk, sample: SamplePlace, is_wanted: bool
) -> None:
    ask.removes_journal = is_wanted
    qtbot.mouseClick(home.runs.remove_journal, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(ask.asked), timeout=PATIENCE_MS)
    assert "can't be resumed, verified, reported or rolled back" in ask.asked[0]
    if is_wanted:
        qtbot.waitUntil(lambda: home.runs.table.current() is None, timeout=PATIENCE_MS)
    with closing(sqlite3.connect(sample.database)) as connection:
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    assert ("desktop_wizard_runs" in tables) is not is_wanted


def test_old_undo_images_are_removed_from_home_as_the_settings_say_how_old(
    home: HomeWindow, qtbot: QtBot, ask: ScriptedAsk
) -> None:
    qtbot.mouseClick(home.runs.remove_images, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "over 90 days ago" in home.runs.message.label.text(), timeout=PATIENCE_MS)
    assert ask.asked == []
    home._settings.save(Settings(keeping=Keeping(undo_days=0)))
    ask.removes_journal = False
    qtbot.mouseClick(home.runs.remove_images, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(ask.asked) == 1, timeout=PATIENCE_MS)
    assert "can't be rolled back any more" in ask.asked[0]
    assert home.runs.roll_back.isEnabled()
    ask.removes_journal = True
    qtbot.mouseClick(home.runs.remove_images, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not home.runs.roll_back.isEnabled() and len(ask.asked) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: "undo images removed" in home.runs.facts.text(), timeout=PATIENCE_MS)
