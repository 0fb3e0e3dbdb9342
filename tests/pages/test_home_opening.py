"""Opening by what a thing is: dropped on Home, chosen there, given on the command line, or by a later start."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_wizard.app import Windows
from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.home import HomeWindow
from desktop_wizard.home.opening import look_at
from tests.pages.conftest import PATIENCE_MS
from tests.support.scripted_ask import ScriptedAsk
from tests.support.versioned import VERSIONS, versioned_registry

pytestmark = pytest.mark.usefixtures("compared_here")
Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def wait(qtbot: QtBot) -> Wait:
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)


@pytest.fixture
def home(qtbot: QtBot, ports: Ports, ask: ScriptedAsk) -> Iterator[HomeWindow]:
    executor = Executor()
    window = HomeWindow(ports, executor, ask)
    qtbot.addWidget(window)
    window.show()
    yield window
    executor.cancel_all()


@pytest.fixture
def schemas(tmp_path: Path) -> list[Path]:
    files = [tmp_path / f"pay-{version}.json" for version in ("1.0.0", "1.1.0")]
    for file, schema in zip(files, VERSIONS.values(), strict=False):
        file.write_text(json.dumps(schema))
    return files


def drop(home: HomeWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button, no_key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    home.dropEvent(QDropEvent(QPointF(5, 5), copy, data, button, no_key))


def test_files_are_what_is_in_them_whatever_they_are_called(
    ports: Ports, sample: SamplePlace, schemas: list[Path], tmp_path: Path
) -> None:
    ports.registries.own().import_from(ports.registries.open(str(sample.registry)))
    database = sample.database.rename(tmp_path / "payments.json")
    schema = schemas[0].rename(tmp_path / "schema.db")
    export = tmp_path / "export.txt"
    export.write_text(json.dumps([{"subject": "pay", "version": 1, "id": 1, "schemaType": "JSON", "schema": "{}"}]))
    own = ports.data_dir / "registry.db"
    found = look_at([database, schema, export, own, sample.registry], ports)
    assert found.databases == (database,)
    assert found.schemas == (schema,)
    assert found.registries == (export, own, sample.registry)


@pytest.mark.parametrize("text", ["no JSON", "[1, 2]"])
def test_what_is_none_of_them_is_refused_and_so_is_what_is_not_there(ports: Ports, tmp_path: Path, text: str) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(text)
    for path in (file, tmp_path / "gone.db"):
        with pytest.raises(InputWrong) as caught:
            look_at([path], ports)
        assert str(path) in str(caught.value)
    assert not (tmp_path / "gone.db").exists()


def test_a_database_that_is_dropped_begins_a_migration_with_the_registry_beside_it(
    home: HomeWindow, wait: Wait, sample: SamplePlace
) -> None:
    told = QSignalSpy(home.wizard_wanted)
    drop(home, sample.database, sample.registry)
    wait(lambda: told.count() == 1)
    config = told.at(0)[0]
    assert config.record_source.url == sample.source.url
    assert config.registry == str(sample.registry)


def test_a_registry_that_is_dropped_shows_its_versions(home: HomeWindow, wait: Wait, tmp_path: Path) -> None:
    drop(home, versioned_registry(tmp_path / "registry"))
    wait(lambda: len(home.history.table.lines()) == 3)
    assert home.tabs.currentWidget() is home.history


def test_one_schema_is_edited_and_two_are_compared(
    home: HomeWindow, wait: Wait, schemas: list[Path], ask: ScriptedAsk
) -> None:
    drop(home, schemas[0])
    wait(lambda: home.editor.basis.path == schemas[0])
    assert home.tabs.currentWidget() is home.editor
    ask.files, ask.versions = schemas, ("1.0.0", "1.1.0")
    home.start.schemas.click()
    wait(lambda: home.compatibility.pair is not None)
    assert home.tabs.currentWidget() is home.compatibility


def test_too_many_things_at_once_are_told_and_nothing_opens(
    home: HomeWindow, wait: Wait, sample: SamplePlace, schemas: list[Path]
) -> None:
    drop(home, sample.database, *schemas)
    wait(lambda: "Open one database" in home.message.label.text())
    assert home.tabs.currentWidget() is home.start


def test_a_place_that_is_not_there_is_an_error_on_home(home: HomeWindow, wait: Wait, tmp_path: Path) -> None:
    home.open_paths([tmp_path / "gone.db"])
    wait(lambda: "There is no such file or folder" in home.message.label.text())


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_later_start_brings_home_forward_and_opens_what_it_was_given(
    windows: Windows, wait: Wait, sample: SamplePlace
) -> None:
    windows.home.showMinimized()
    windows.come_forward(["sqlite:///" + sample.database.as_posix()])
    assert not windows.home.isMinimized()
    assert windows.wizard is not None
    wait(lambda: windows.wizard is not None and windows.wizard.select.selection() is None)


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_a_later_start_does_not_disturb_a_wizard_and_says_afterwards_what_was_not_opened(
    windows: Windows, sample: SamplePlace, tmp_path: Path
) -> None:
    windows.open_places([sample.source.url])
    wizard = windows.wizard
    assert wizard is not None
    wizard.showMinimized()
    windows.come_forward([str(tmp_path / "other.db")])
    assert windows.wizard is wizard
    assert not wizard.isMinimized()
    wizard._leaving._ask = ScriptedAsk()
    wizard.close()
    assert windows.home.isVisible()
    assert "other.db" in windows.home.message.label.text()
