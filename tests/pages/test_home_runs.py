"""Home's tab Runs: all runs of known databases, and what is done with one."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.runs import abandon_run
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.home import HomeWindow
from desktop_wizard.home.runs import RunsTab
from tests.pages.conftest import PATIENCE_MS
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.migrated import Migrated
from tests.support.scripted_ask import ScriptedAsk


@pytest.fixture
def home(qtbot: QtBot, migrated: Migrated, ask: ScriptedAsk) -> Iterator[HomeWindow]:
    executor = Executor()
    window = HomeWindow(migrated.journey.ports, executor, ask)
    qtbot.addWidget(window)
    window.runs.add_database(migrated.journey.url)
    window.show()
    yield window
    executor.cancel_all()


@pytest.fixture
def tab(home: HomeWindow, qtbot: QtBot, migrated: Migrated) -> RunsTab:
    home.tabs.setCurrentWidget(home.runs)
    qtbot.waitUntil(lambda: _is_listed(home.runs, migrated), timeout=PATIENCE_MS)
    return home.runs


def _is_listed(tab: RunsTab, migrated: Migrated) -> bool:
    run = tab.table.current()
    return run is not None and run.run_id == migrated.result.run_id


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def wait_for_word(qtbot: QtBot, tab: RunsTab, words: str) -> None:
    qtbot.waitUntil(lambda: words in tab.message.label.text(), timeout=PATIENCE_MS)


def test_each_control_has_a_name_and_a_mnemonic_of_its_own(home: HomeWindow, tab: RunsTab) -> None:
    assert unnamed_controls(home) == []
    assert duplicate_mnemonics(home) == []


def test_a_run_is_told_with_its_backup_and_where_it_is(tab: RunsTab, migrated: Migrated) -> None:
    told = tab.facts.text()
    for part in (migrated.result.run_id, str(migrated.result.backup_id), str(migrated.database), "not verified"):
        assert part in told


def test_verifying_shows_each_check(tab: RunsTab, qtbot: QtBot) -> None:
    press(qtbot, tab.verify)
    wait_for_word(qtbot, tab, "Verified: all checks passed for 200 records.")
    qtbot.waitUntil(lambda: tab.checks.count() > 3, timeout=PATIENCE_MS)
    assert all(tab.checks.item(row).text().startswith("✓ Passed") for row in range(tab.checks.count()))


def test_a_report_and_the_evidence_are_written_where_one_says(
    tab: RunsTab, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path, migrated: Migrated
) -> None:
    ask.file = tmp_path / "report.csv"
    press(qtbot, tab.report)
    wait_for_word(qtbot, tab, f"Report written to {ask.file}")
    assert ask.file.read_text("utf-8-sig").startswith("id,")
    ask.file = tmp_path / "evidence.zip"
    press(qtbot, tab.evidence)
    wait_for_word(qtbot, tab, "Evidence written to")
    assert "manifest.json" in " ".join(zipfile.ZipFile(ask.file).namelist())


def test_a_report_that_cannot_be_written_is_an_error_that_says_so(
    tab: RunsTab, qtbot: QtBot, ask: ScriptedAsk, tmp_path: Path
) -> None:
    ask.file = tmp_path / "a folder.html"
    ask.file.mkdir()
    press(qtbot, tab.report)
    wait_for_word(qtbot, tab, "Error: The report could not be written")
    assert tab.report.isEnabled()


def test_rolling_back_is_asked_for_with_the_run(tab: RunsTab, qtbot: QtBot, migrated: Migrated) -> None:
    told = QSignalSpy(tab.taken_up)
    press(qtbot, tab.roll_back)
    (run, is_rollback) = told.at(0)
    assert (run.run_id, is_rollback) == (migrated.result.run_id, True)
    assert not tab.resume.isEnabled()


def test_a_paused_run_is_told_of_on_start_and_leads_here(qtbot: QtBot, home: HomeWindow, migrated: Migrated) -> None:
    migrated.journey.control.pause()
    paused = migrated.journey.run(is_dry_run=True).run_id
    home.runs.refresh()
    qtbot.waitUntil(home.start.unfinished.isVisible, timeout=PATIENCE_MS)
    assert home.start.unfinished_text.text().startswith("1 run ")
    press(qtbot, home.start.show_runs)
    assert home.tabs.currentWidget() is home.runs
    home.runs.which.setCurrentIndex(1)
    run = home.runs.table.current()
    assert run is not None
    assert run.run_id == paused
    assert home.runs.resume.isEnabled()
    abandon_run(paused, migrated.journey.url, migrated.journey.ports)
    home.runs.refresh()
    qtbot.waitUntil(lambda: not home.start.unfinished.isVisible(), timeout=PATIENCE_MS)
    assert home.runs.empty.text().startswith("No run is like that.")


def test_runs_are_filtered_by_words_as_they_are_typed(tab: RunsTab, qtbot: QtBot, migrated: Migrated) -> None:
    qtbot.keyClicks(tab.words, "no such table")
    assert tab.table.current() is None
    assert not tab.report.isEnabled()
    assert tab.empty.isVisible()
    tab.words.setText(f"payments {migrated.database.name}")
    assert tab.table.current() is not None


def test_without_any_run_the_tab_says_what_to_do(qtbot: QtBot, tmp_path: Path, ask: ScriptedAsk) -> None:
    executor = Executor()
    home = HomeWindow(build_ports(tmp_path), executor, ask)
    qtbot.addWidget(home)
    home.show()
    home.tabs.setCurrentWidget(home.runs)
    executor.cancel_all()
    assert home.runs.empty.text().startswith("There are no runs yet.")
    assert not home.runs.table.isVisible()
