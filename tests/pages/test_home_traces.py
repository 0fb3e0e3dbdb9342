"""Home's tabs for what runs leave behind: backups and the audit trail."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import ConflictChoice
from desktop_wizard.home import HomeWindow
from tests.pages.conftest import PATIENCE_MS
from tests.support.accessible import duplicate_mnemonics, unnamed_controls
from tests.support.meddling import execute
from tests.support.migrated import CHANGE, Migrated
from tests.support.scripted_ask import ScriptedAsk
from tests.support.translations import disguised, in_disguise


@pytest.fixture
def home(qtbot: QtBot, migrated: Migrated, ask: ScriptedAsk) -> Iterator[HomeWindow]:
    executor = Executor()
    window = HomeWindow(migrated.journey.ports, executor, ask)
    qtbot.addWidget(window)
    window.show()
    yield window
    executor.cancel_all()


def go_to(home: HomeWindow, tab: object) -> None:
    home.tabs.setCurrentWidget(tab)  # type: ignore[arg-type]


def wait(qtbot: QtBot, condition: object) -> None:
    qtbot.waitUntil(condition, timeout=PATIENCE_MS)  # type: ignore[arg-type]


def press(qtbot: QtBot, button: object) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]


def move_source(migrated: Migrated) -> None:
    """Let the manifest name the copy's database: in life a database stays where it was."""
    manifest = migrated.journey.ports.data_dir / "backups" / f"{migrated.backup.id}.json"
    manifest.write_text(manifest.read_text().replace(migrated.backup.source.url, migrated.journey.url))


def test_each_control_of_the_tabs_has_a_name_and_a_mnemonic_of_its_own(home: HomeWindow) -> None:
    for tab in (home.backups, home.audit):
        go_to(home, tab)
        assert unnamed_controls(home) == []
        assert duplicate_mnemonics(home) == []


def test_backups_are_listed_with_kind_size_and_run(home: HomeWindow, migrated: Migrated) -> None:
    go_to(home, home.backups)
    ((_, kind, of, count, size, run_id),) = home.backups.table.lines()
    assert (kind, count, run_id) == ("JSON export", "200", migrated.result.run_id)
    assert of.startswith("payments · ")
    assert "kB" in size


def test_a_backup_is_verified_and_a_damaged_one_is_told(home: HomeWindow, qtbot: QtBot, migrated: Migrated) -> None:
    go_to(home, home.backups)
    press(qtbot, home.backups.verify)
    wait(qtbot, lambda: "is whole: 200 records" in home.backups.message.label.text())
    Path(migrated.backup.path).write_bytes(b"no backup")
    press(qtbot, home.backups.verify)
    wait(qtbot, lambda: "was damaged or edited" in home.backups.message.label.text())


def test_going_back_says_what_it_does_first_and_then_does_it(
    home: HomeWindow, qtbot: QtBot, migrated: Migrated, ask: ScriptedAsk
) -> None:
    move_source(migrated)
    go_to(home, home.backups)
    press(qtbot, home.backups.restore)
    wait(qtbot, lambda: "200 records restored" in home.backups.message.label.text())
    assert ask.restores[0].ours == 200
    assert migrated.now() == migrated.before


def test_a_no_changes_nothing(home: HomeWindow, qtbot: QtBot, migrated: Migrated, ask: ScriptedAsk) -> None:
    move_source(migrated)
    now, ask.restore_answer = migrated.now(), None
    go_to(home, home.backups)
    press(qtbot, home.backups.restore)
    wait(qtbot, lambda: ask.restores != [])
    wait(qtbot, home.backups.restore.isEnabled)
    assert migrated.now() == now


def test_what_others_did_since_is_given_up_only_when_that_is_the_answer(
    home: HomeWindow, qtbot: QtBot, migrated: Migrated, ask: ScriptedAsk
) -> None:
    move_source(migrated)
    execute(migrated.journey, f"{CHANGE}{migrated.changed_keys()[0]}")
    ask.restore_answer = ConflictChoice.RESTORE
    go_to(home, home.backups)
    press(qtbot, home.backups.restore)
    wait(qtbot, lambda: "restored" in home.backups.message.label.text())
    assert [conflict.reason for conflict in ask.restores[0].conflicts] == ["changed"]
    assert migrated.now() == migrated.before


def test_a_backup_is_deleted_only_after_a_yes(
    home: HomeWindow, qtbot: QtBot, migrated: Migrated, ask: ScriptedAsk
) -> None:
    go_to(home, home.backups)
    ask.deletes = False
    press(qtbot, home.backups.delete)
    assert len(home.backups.table.lines()) == 1
    ask.deletes = True
    press(qtbot, home.backups.delete)
    assert home.backups.table.lines() == []
    assert not home.backups.delete.isEnabled()
    assert migrated.journey.ports.audit.entries()[-1]["action"] == "backup deleted"


def test_a_damaged_manifest_is_told_when_the_tab_is_opened(home: HomeWindow, migrated: Migrated) -> None:
    (migrated.journey.ports.data_dir / "backups" / f"{migrated.backup.id}.json").write_text("{")
    go_to(home, home.backups)
    assert "manifest of a backup can't be read" in home.backups.message.label.text()


def test_the_trail_is_listed_newest_first_and_filtered(home: HomeWindow, qtbot: QtBot, migrated: Migrated) -> None:
    go_to(home, home.audit)
    wait(qtbot, lambda: len(home.audit.table.lines()) > 2)
    assert home.audit.table.lines()[0][2] == "run finished"
    home.audit.words.setText("backup")
    assert [line[2] for line in home.audit.table.lines()] == ["backup made"]
    home.audit.words.clear()
    home.audit.run_id.setText("no such run")
    assert home.audit.table.lines() == []


def test_entries_are_found_by_what_is_shown_and_by_what_the_trail_has(
    home: HomeWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    with in_disguise(qapp):
        go_to(home, home.audit)
        wait(qtbot, lambda: len(home.audit.table.lines()) > 2)
        shown = [line[2] for line in home.audit.table.lines()]
        (made,) = [action for action in shown if action.startswith(disguised("backup made"))]
        for words in ("backup made", made):
            home.audit.words.setText(words)
            assert [line[2] for line in home.audit.table.lines()] == [made]


def test_the_chain_is_verified_and_an_edit_is_told(home: HomeWindow, qtbot: QtBot, migrated: Migrated) -> None:
    go_to(home, home.audit)
    press(qtbot, home.audit.verify)
    wait(qtbot, lambda: "The chain is whole" in home.audit.message.label.text())
    trail = migrated.journey.ports.data_dir / "audit" / "trail.jsonl"
    trail.write_text(trail.read_text().replace("run started", "run begun"))
    press(qtbot, home.audit.verify)
    wait(qtbot, lambda: "line 2" in home.audit.message.label.text())
