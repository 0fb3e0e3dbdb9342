"""Windows open where they were, as far as that can be seen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from desktop_wizard.app import Windows
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.home import HomeWindow
from desktop_wizard.recent import last_registry
from desktop_wizard.window_state import WindowState
from desktop_wizard.wizard import MigrationWizard
from tests.pages.conftest import PATIENCE_MS
from tests.support.scripted_ask import ScriptedAsk

SCREEN = QRect(0, 0, 1920, 1080)


@pytest.fixture(autouse=True)
def _one_large_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The screen of the tests is too small for the windows."""
    monkeypatch.setattr("desktop_wizard.window_state.screens", lambda: [SCREEN])


@pytest.fixture
def new_home(ports: Ports, qtbot: QtBot) -> Callable[[], HomeWindow]:
    def new() -> HomeWindow:
        made = HomeWindow(ports, Executor())
        qtbot.addWidget(made)
        made.show()
        return made

    return new


@pytest.fixture
def state(tmp_path: Path) -> WindowState:
    return WindowState(tmp_path)


def a_window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_home_opens_as_it_was_closed(new_home: Callable[[], HomeWindow]) -> None:
    before = new_home()
    before.setGeometry(40, 50, 1010, 700)
    before.tabs.setCurrentWidget(before.history)
    before.history.parts.setSizes([150, 350])
    sizes = before.history.parts.sizes()
    before.close()
    again = new_home()
    assert again.geometry() == QRect(40, 50, 1010, 700)
    again.tabs.setCurrentWidget(again.history)
    assert again.history.parts.sizes() == sizes


def test_home_opens_maximised_as_it_was_and_knows_its_size_before(new_home: Callable[[], HomeWindow]) -> None:
    before = new_home()
    before.setGeometry(30, 40, 1000, 690)
    before.showMaximized()
    before.close()
    again = new_home()
    assert again.isMaximized()
    assert again.normalGeometry().size() == QRect(30, 40, 1000, 690).size()


def test_every_splitter_of_home_has_a_name_to_be_kept_by(windows: Windows) -> None:
    names = [split.objectName() for split in windows.home.findChildren(QSplitter)]
    assert all(names)
    assert len(set(names)) == len(names)


def test_the_wizard_opens_as_the_last_one_was_but_a_hosts_width_wins(ports: Ports, qtbot: QtBot) -> None:
    def new(config: WizardConfig) -> MigrationWizard:
        made = MigrationWizard(config, ports=ports, ask=ScriptedAsk())
        qtbot.addWidget(made)
        made.show()
        return made

    first = new(WizardConfig())
    first.setGeometry(20, 30, 1200, 760)
    first.hide()
    second = new(WizardConfig())
    assert second.geometry() == QRect(20, 30, 1200, 760)
    hosted = new(WizardConfig(width=1100))
    assert hosted.width() == 1100
    for wizard in (first, second, hosted):
        wizard.reject()


def test_a_window_that_could_not_be_seen_keeps_its_size_alone(state: WindowState, qtbot: QtBot) -> None:
    before = a_window(qtbot)
    before.setGeometry(SCREEN.right() + 500, 20, 300, 200)
    before.show()
    state.keep(before, "w")
    again = a_window(qtbot)
    place = again.pos()
    state.restore(again, "w")
    assert again.size() == before.size()
    assert again.pos() == place


def test_a_window_is_no_larger_than_the_screen(state: WindowState, qtbot: QtBot) -> None:
    before = a_window(qtbot)
    before.setGeometry(0, 0, 9000, 9000)
    before.show()
    state.keep(before, "w")
    again = a_window(qtbot)
    state.restore(again, "w")
    assert again.size() == SCREEN.size()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "[" * 100_000,
        '{"w": 3}',
        '{"w": [3]}',
        '{"w": {"place": "x", "splits": 3}}',
        '{"w": {"place": [1, 2, 3]}}',
        '{"w": {"place": [0, 0, 99999999999, 500]}}',
        '{"w": {"place": [2147483600, 0, 800, 500]}}',
        '{"w": {"place": [0, 0, -800, -500]}}',
        '{"w": {"place": [true, true, true, true]}}',
    ],
)
def test_what_can_not_be_read_is_not_restored(state: WindowState, tmp_path: Path, qtbot: QtBot, text: str) -> None:
    (tmp_path / "windows.json").write_text(text, "utf-8")
    window = a_window(qtbot)
    before = window.geometry()
    state.restore(window, "w")
    assert window.geometry() == before
    window.show()
    state.keep(window, "w")  # and the next time it can be


def test_sizes_of_a_splitter_that_can_not_be_are_not_restored(
    state: WindowState, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "windows.json").write_text('{"w": {"splits": {"s": [99999999999, 1]}}}', "utf-8")
    window = a_window(qtbot)
    split = QSplitter(window)
    split.setObjectName("s")
    for _ in range(2):
        split.addWidget(QWidget())
    before = split.sizes()
    state.restore(window, "w")
    assert split.sizes() == before


def test_where_nothing_can_be_written_nothing_is_kept_and_nothing_breaks(tmp_path: Path, qtbot: QtBot) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    window = a_window(qtbot)
    window.show()
    WindowState(in_the_way).keep(window, "w")


def test_the_registry_that_was_open_is_opened_the_next_time(
    new_home: Callable[[], HomeWindow], ports: Ports, sample: SamplePlace, qtbot: QtBot
) -> None:
    registry = str(sample.registry)
    before = new_home()
    before.tabs.setCurrentWidget(before.history)
    before.registry.open(registry)
    qtbot.waitUntil(lambda: bool(before.registry.schema_id), timeout=PATIENCE_MS)
    before.close()
    assert last_registry(ports.data_dir) == (registry, before.registry.schema_id)
    again = new_home()
    again.tabs.setCurrentWidget(again.history)
    qtbot.waitUntil(lambda: bool(again.registry.versions), timeout=PATIENCE_MS)
    assert again.registry.location == registry
