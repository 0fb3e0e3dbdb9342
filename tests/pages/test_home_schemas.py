"""Home's tabs History and Compatibility: the versions of a schema, and what changed between two."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.comparing import Comparer
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.schema import Comparison, Schema, compare
from desktop_wizard.home import HomeWindow
from tests.pages.conftest import PATIENCE_MS
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.scripted_ask import ScriptedAsk
from tests.support.versioned import SCHEMA_ID, VERSIONS, versioned_registry

pytestmark = pytest.mark.usefixtures("compared_here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return versioned_registry(tmp_path / "registry")


@pytest.fixture
def home(qtbot: QtBot, ports: Ports, ask: ScriptedAsk, folder: Path) -> Iterator[HomeWindow]:
    executor = Executor()
    window = HomeWindow(ports, executor, ask)
    qtbot.addWidget(window)
    window.registry.open(str(folder))
    window.show()
    yield window
    executor.cancel_all()


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[Callable[[], object]], None]:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


Wait = Callable[[Callable[[], object]], None]


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def to_history(home: HomeWindow, wait: Wait) -> None:
    home.tabs.setCurrentWidget(home.history)
    wait(lambda: len(home.history.table.lines()) == 3 and "…" not in str(home.history.table.lines()))


def to_compatibility(home: HomeWindow, wait: Wait) -> None:
    home.tabs.setCurrentWidget(home.compatibility)
    wait(lambda: home.compatibility.pair is not None)


def test_each_control_has_a_name_and_a_mnemonic_of_its_own(home: HomeWindow, wait: Wait) -> None:
    for go in (to_history, to_compatibility):
        go(home, wait)
        assert unnamed_controls(home) == []
        assert duplicate_mnemonics(home) == []


def test_versions_are_listed_newest_first_with_what_changed_since_the_one_before(
    home: HomeWindow, wait: Wait
) -> None:
    to_history(home, wait)
    lines = home.history.table.lines()
    assert [line[0] for line in lines] == ["2.0.0", "1.1.0", "1.0.0"]
    assert [line[3] for line in lines] == ["◆ not compatible, 1 breaking change", "✓ compatible", "–"]
    assert all(len(line[4]) == 12 for line in lines)
    assert home.history.changes.model().index(0, 1).data() == "Removed 'paypal' from method"
    assert len(home.history.notes.text().split()[1]) == 64


def test_a_long_name_of_a_schema_does_not_widen_the_window(home: HomeWindow, wait: Wait, tmp_path: Path) -> None:
    registry = tmp_path / "long"
    name = "com.example." + "x" * 150
    (registry / name).mkdir(parents=True)
    (registry / name / "1.0.0.json").write_text("{}")
    home.resize(1024, 768)
    home.registry.open(str(registry))
    for tab in (home.history, home.editor, home.compatibility):
        home.tabs.setCurrentWidget(tab)
        wait(lambda: home.registry.versions)
        if tab is home.editor:
            home.editor.schema.open_last.click()
            wait(lambda: name in home.editor.basis.origin)
        assert home.minimumSizeHint().width() <= 1024, type(tab)


def test_a_migration_begins_with_the_step_that_is_current(home: HomeWindow, qtbot: QtBot, wait: Wait) -> None:
    to_history(home, wait)
    home.history.table.selectRow(1)
    assert home.history.migrate.text() == "&Migrate from 1.0.0…"
    told = QSignalSpy(home.wizard_wanted)
    press(qtbot, home.history.migrate)
    config = told.at(0)[0]
    assert (config.schema_id, config.from_version, config.to_version) == (SCHEMA_ID, "1.0.0", "1.1.0")
    home.history.table.selectRow(2)
    assert not home.history.migrate.isEnabled()


def test_a_step_leads_to_its_comparison(home: HomeWindow, qtbot: QtBot, wait: Wait) -> None:
    to_history(home, wait)
    home.history.table.selectRow(1)
    press(qtbot, home.history.compare)
    tab = home.compatibility
    assert home.tabs.currentWidget() is tab
    wait(lambda: tab.pair is not None)
    assert (tab.old.currentText(), tab.new.currentText()) == ("1.0.0", "1.1.0")
    assert tab.verdict.text().startswith("✓  Compatible, proved")
    assert not tab.example.isVisible()


def test_the_verdict_shows_the_record_that_proves_it(home: HomeWindow, wait: Wait) -> None:
    to_compatibility(home, wait)
    tab = home.compatibility
    assert "valid under 1.1.0 and not under 2.0.0" in tab.verdict.text()
    assert json.loads(tab.witness.toPlainText())["method"] == "paypal"
    assert tab.verdict.accessibleName().startswith("Not compatible")


def test_choosing_a_change_brings_its_lines_into_view_in_both_forms(home: HomeWindow, wait: Wait) -> None:
    to_compatibility(home, wait)
    tab = home.compatibility
    assert tab.pair is not None
    change = tab.pair.comparison.breaking[0]
    row = tab.diff.sides.view.currentIndex().row()
    assert row == tab.pair.rows[change.id]
    assert tab.pair.lines[row].place[-1] == "enum"
    tab.diff.is_unified.setChecked(True)
    assert tab.diff.column.currentIndex().data() == "▸ Removed 'paypal' from method"


def test_other_versions_are_compared_as_soon_as_they_are_chosen_and_the_way_on_is_offered(
    home: HomeWindow, qtbot: QtBot, wait: Wait
) -> None:
    to_compatibility(home, wait)
    tab = home.compatibility
    tab.old.setCurrentText("2.0.0")
    assert tab.empty.text() == "Choose two different versions."
    assert not tab.migrate.isEnabled()
    tab.old.setCurrentText("1.0.0")
    wait(lambda: tab.pair is not None)
    told = QSignalSpy(home.wizard_wanted)
    press(qtbot, tab.migrate)
    config = told.at(0)[0]
    assert (config.registry, config.from_version, config.to_version) == (home.registry.location, "1.0.0", "2.0.0")


def test_reading_the_registry_again_keeps_the_versions_and_compares_them_as_they_are_now(
    home: HomeWindow, wait: Wait, folder: Path
) -> None:
    to_compatibility(home, wait)
    tab = home.compatibility
    tab.old.setCurrentText("1.0.0")
    tab.new.setCurrentText("1.1.0")
    wait(lambda: tab.verdict.text().startswith("✓"))
    (folder / SCHEMA_ID / "1.1.0.json").write_text(json.dumps(VERSIONS["2.0.0"]))
    home.refresh()
    wait(lambda: tab.verdict.text().startswith("◆"))
    assert (tab.old.currentText(), tab.new.currentText()) == ("1.0.0", "1.1.0")


def test_a_comparison_can_be_stopped(
    home: HomeWindow, qtbot: QtBot, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_stopped = Event()

    def long_comparison(comparer: Comparer, old: Schema, new: Schema) -> Comparison:
        is_stopped.wait()
        return compare(old, new)

    monkeypatch.setattr(Comparer, "compare", long_comparison)
    home.tabs.setCurrentWidget(home.compatibility)
    tab = home.compatibility
    wait(tab.busy.isVisible)
    press(qtbot, tab.busy.cancel)
    is_stopped.set()
    assert tab.pair is None
    assert tab.empty.text().startswith("The comparison was stopped")
    tab.old.setCurrentText("1.0.0")
    wait(lambda: tab.pair is not None)


@pytest.mark.slow
def test_versions_are_compared_in_a_process_of_its_own(
    home: HomeWindow, wait: Wait, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    to_compatibility(home, wait)
    assert home.compatibility.verdict.text().startswith("◆")


def test_two_loose_files_are_compared_when_their_versions_are_said(
    home: HomeWindow, qtbot: QtBot, wait: Wait, ask: ScriptedAsk, tmp_path: Path
) -> None:
    to_compatibility(home, wait)
    ask.files = [tmp_path / "old.json", tmp_path / "new.json"]
    ask.versions = ("1.0.0", "1.0.1")
    for file in ask.files:
        file.write_text(json.dumps(VERSIONS["1.0.0"]))
    press(qtbot, home.compatibility.bar.files)
    wait(lambda: home.compatibility.empty.text() == "The two versions mean the same.")


def test_a_version_that_is_no_schema_any_more_is_told_as_an_error(home: HomeWindow, wait: Wait, folder: Path) -> None:
    wait(lambda: home.registry.versions)
    (folder / SCHEMA_ID / "2.0.0.json").write_text('{"type": "no type"}')
    home.tabs.setCurrentWidget(home.compatibility)
    wait(lambda: "Error" in home.compatibility.message.label.text())
    assert not home.compatibility.busy.isVisible()


def test_a_location_without_a_registry_is_an_error_and_the_tabs_say_what_to_do(
    home: HomeWindow, qtbot: QtBot, wait: Wait, tmp_path: Path
) -> None:
    to_history(home, wait)
    bar = home.history.bar
    bar.location.setText(str(tmp_path / "nothing"))
    qtbot.keyClick(bar.location, Qt.Key.Key_Return)
    wait(lambda: "There is no such folder" in bar.message.label.text())
    assert home.history.empty.isVisible()
    assert home.history.table.lines() == []


def test_a_registry_is_imported_into_the_own_one_which_is_empty_at_first(
    home: HomeWindow, qtbot: QtBot, wait: Wait
) -> None:
    to_history(home, wait)
    chores = home.history.chores
    press(qtbot, chores.take)
    wait(lambda: "3 versions are new" in chores.message.label.text())
    press(qtbot, home.history.bar.own)
    wait(lambda: home.registry.is_own and len(home.history.table.lines()) == 3)
    assert not chores.take.isEnabled()


def test_while_another_registry_is_read_nothing_of_the_former_is_taken_for_its_own(
    home: HomeWindow, wait: Wait
) -> None:
    to_history(home, wait)
    home.registry.open("embedded:")
    assert home.history.table.lines() == []
    assert not home.history.migrate.isEnabled()
    assert home.history.empty.text() == "Reading the registry…"
    wait(lambda: not home.registry.is_opening)


def test_an_empty_own_registry_says_how_to_fill_it(home: HomeWindow, qtbot: QtBot, wait: Wait) -> None:
    to_history(home, wait)
    press(qtbot, home.history.bar.own)
    wait(lambda: home.history.empty.text().startswith("The program's own registry is empty."))
    assert home.history.empty.isVisible()


def test_a_registry_is_exported_to_a_folder_that_opens_again(
    home: HomeWindow, qtbot: QtBot, wait: Wait, ask: ScriptedAsk, tmp_path: Path
) -> None:
    to_history(home, wait)
    ask.file = tmp_path / "export"
    press(qtbot, home.history.chores.export)
    wait(lambda: "3 versions were written" in home.history.chores.message.label.text())
    home.registry.open(str(ask.file))
    wait(lambda: home.registry.location == str(ask.file) and len(home.registry.versions) == 3)


def test_the_registry_that_was_used_last_is_open_at_first(qtbot: QtBot, ports: Ports, wait: Wait) -> None:
    executor = Executor()
    window = HomeWindow(ports, executor, ScriptedAsk())
    qtbot.addWidget(window)
    window.show()
    window.tabs.setCurrentWidget(window.history)
    assert window.registry.location == "embedded:"
    executor.cancel_all()
