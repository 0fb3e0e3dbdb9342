"""Home: where to begin, and the runs that are not over yet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_wizard.app import NO_DISPLAY, Windows, config_of, run_app
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.recent import recent, remember
from tests.pages.conftest import PATIENCE_MS, RECORDS, Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.journey import Journey
from tests.support.meddling import execute, pause_after, run_meddled
from tests.support.scripted_ask import ScriptedAsk


def journey(ports: Ports, sample: SamplePlace) -> Journey:
    return Journey(ports, sample.selection, sample.rules)


def test_each_control_of_home_has_a_name_and_a_mnemonic_of_its_own(windows: Windows) -> None:
    assert unnamed_controls(windows.home) == []
    assert duplicate_mnemonics(windows.home) == []


def test_keys_lead_to_each_tab_and_read_again_what_it_shows(windows: Windows, qtbot: QtBot, ports: Ports) -> None:
    home = windows.home
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow, timeout=PATIENCE_MS)
    tabs = []
    for key in (Qt.Key.Key_4, Qt.Key.Key_7, Qt.Key.Key_1, Qt.Key.Key_5):
        qtbot.keyClick(home, key, Qt.KeyboardModifier.ControlModifier)
        tabs.append(home.tabs.currentWidget())
    assert tabs == [home.compatibility, home.audit, home.start, home.runs]
    told = QSignalSpy(home.runs.counted)
    qtbot.waitUntil(lambda: told.count() > 0, timeout=PATIENCE_MS)
    before = told.count()
    qtbot.keyClick(home, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: told.count() > before, timeout=PATIENCE_MS)


def test_at_the_first_start_home_says_where_to_begin(windows: Windows) -> None:
    start = windows.home.start
    assert start.nothing.isVisible()
    assert not start.recent.isVisible()
    assert not start.open_recent.isEnabled()
    assert not start.unfinished.isVisible()
    assert start.sample.accessibleDescription().startswith("10,000 made-up payments")


def test_trying_the_sample_opens_the_wizard_on_it(windows: Windows, qtbot: QtBot) -> None:
    qtbot.mouseClick(windows.home.start.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: windows.wizard is not None, timeout=PATIENCE_MS)
    wizard = windows.wizard
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.select.selection() is not None, timeout=PATIENCE_MS)
    assert not windows.home.isVisible()
    assert wizard.state is WizardState.SELECTING


def test_leaving_the_wizard_leads_home_again(windows: Windows, qtbot: QtBot, sample: SamplePlace) -> None:
    windows.open_places([str(sample.database)])
    qtbot.waitUntil(lambda: windows.wizard is not None, timeout=PATIENCE_MS)
    assert windows.wizard is not None
    windows.wizard.close()
    assert windows.home.isVisible()
    assert windows.wizard is None


def test_a_finished_run_is_listed_and_can_be_rolled_back_from_home(
    windows: Windows, qtbot: QtBot, ports: Ports, sample: SamplePlace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_wizard.wizard.Ask", lambda parent: ScriptedAsk())
    way = journey(ports, sample)
    before = way.rows()
    way.run()
    runs = windows.home.runs
    runs.add_database(sample.source.url)
    windows.home.tabs.setCurrentWidget(runs)
    qtbot.waitUntil(lambda: runs.table.current() is not None, timeout=PATIENCE_MS)
    assert not runs.resume.isEnabled()
    qtbot.mouseClick(runs.roll_back, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: windows.wizard is not None, timeout=PATIENCE_MS)
    wizard = windows.wizard
    assert wizard is not None
    qtbot.waitUntil(lambda: wizard.state is WizardState.REVIEWING, timeout=PATIENCE_MS)
    assert way.rows() == before
    Hand(wizard, qtbot, sample).wait(lambda: wizard.button(Button.NextButton).isVisible())


def test_a_run_that_a_crash_cut_off_is_offered_with_what_each_way_on_does(
    windows: Windows, qtbot: QtBot, ports: Ports, sample: SamplePlace
) -> None:
    way = journey(ports, sample)
    result = run_meddled(way, pause_after(2), batch_size=50)
    execute(way, "UPDATE desktop_wizard_runs SET state = 'running', owner_pid = 4194304")
    tab = windows.home.runs
    tab.add_database(sample.source.url)
    windows.home.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.table.current() is not None, timeout=PATIENCE_MS)
    current = tab.table.current()
    assert current is not None
    assert (current.run_id, tab.resume.isEnabled(), tab.roll_back.isEnabled()) == (result.run_id, True, True)
    said = tab.ahead.label.text()
    assert f"cut off with 100 of {RECORDS:,} records done" in said
    assert f"Resume handles the {RECORDS - 100:,} that remain" in said
    assert f"Roll Back restores {result.counts.migrated:,} to version 2.1.0" in said


def test_a_run_is_remembered_when_it_begins_so_that_a_crash_finds_it_again(
    windows: Windows, qtbot: QtBot, ports: Ports, sample: SamplePlace
) -> None:
    selection = journey(ports, sample).selection
    windows.begin(config_of(selection, sample.rules))
    assert windows.wizard is not None
    windows.wizard.session.selection = selection
    windows.wizard.execute.begun.emit()
    assert recent(ports.data_dir) == [selection]


def test_what_was_migrated_lately_comes_first_and_only_once(ports: Ports, sample: SamplePlace) -> None:
    selection = journey(ports, sample).selection
    remember(ports.data_dir, selection)
    remember(ports.data_dir, selection)
    assert recent(ports.data_dir) == [selection]
    (ports.data_dir / "recent.json").write_text("no JSON")
    assert recent(ports.data_dir) == []


def test_a_configuration_on_a_selection_names_all_of_it(ports: Ports, sample: SamplePlace) -> None:
    selection = journey(ports, sample).selection
    config = config_of(selection, sample.rules)
    assert (config.record_source, config.registry, config.rules) == (
        selection.source,
        selection.registry,
        sample.rules,
    )


def test_without_a_display_the_app_says_so_and_returns(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("desktop_wizard.app.display_problem", lambda: "There is no display here.")
    assert run_app() == NO_DISPLAY
    assert capsys.readouterr().err == "There is no display here.\n"
