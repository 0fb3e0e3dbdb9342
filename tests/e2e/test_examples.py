"""The examples of the documentation, each driven to its end as a person would."""

from __future__ import annotations

import importlib.util
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_wizard import MigrationWizard
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.execute.page import Standing
from tests.support.scripted_ask import ScriptedAsk

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
NAMES = sorted(path.stem for path in EXAMPLES.glob("*.py") if path.stem != "sample_data")
PATIENCE_MS = 60_000


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    monkeypatch.syspath_prepend(str(EXAMPLES))

    def load(name: str) -> ModuleType:
        found = importlib.util.spec_from_file_location(f"example_{name}", EXAMPLES / f"{name}.py")
        assert found is not None
        assert found.loader is not None
        module = importlib.util.module_from_spec(found)
        found.loader.exec_module(module)
        return module

    return load


class Driver:
    """Goes through an example's wizard, its questions answered by a script."""

    def __init__(self, wizard: MigrationWizard, qtbot: QtBot) -> None:
        self.wizard, self.qtbot, self.ask = wizard, qtbot, ScriptedAsk()
        wizard._leaving._ask = self.ask
        for page in wizard._pages:
            object.__setattr__(page.desk, "ask", self.ask)
        qtbot.addWidget(wizard)
        wizard.show()

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def press(self, which: Button) -> None:
        button: QAbstractButton = self.wizard.button(which)
        self.wait(button.isEnabled)
        button.click()

    def to_configure(self) -> None:
        self.wait(lambda: self.wizard.select.selection() is not None)
        self.press(Button.NextButton)
        self.wait(lambda: self.wizard.state is WizardState.REVIEWING)
        self.press(Button.NextButton)
        self.wait(lambda: self.wizard.state is WizardState.CONFIGURING)
        self.wizard.configure.safety.dry_run.setChecked(False)

    def run(self) -> None:
        self.to_configure()
        self.press(Button.CommitButton)
        self.wait(lambda: self.wizard.session.report is not None)
        assert self.wizard.session.report is not None
        assert self.wizard.session.report.passed

    def complete(self) -> None:
        self.run()
        self.press(Button.FinishButton)
        self.wait(lambda: self.wizard.state is WizardState.COMPLETED)


@pytest.fixture
def drive(qtbot: QtBot) -> Iterator[Callable[[MigrationWizard], Driver]]:
    drivers: list[Driver] = []

    def begin(wizard: MigrationWizard) -> Driver:
        drivers.append(Driver(wizard, qtbot))
        return drivers[-1]

    yield begin
    for driver in drivers:
        driver.wizard.execute.cancel()
        driver.wizard._executor.cancel_all()


Load = Callable[[str], ModuleType]
Drive = Callable[[MigrationWizard], Driver]


def documents(folder: Path) -> list[Any]:
    with closing(sqlite3.connect(folder / "records.sqlite")) as connection:
        return connection.execute("SELECT doc, version FROM records ORDER BY id").fetchall()


def test_a_page_hears_of_the_wizard_that_it_opened(example: Load, drive: Drive, qtbot: QtBot, tmp_path: Path) -> None:
    page = example("basic").SchemaPage(tmp_path)
    qtbot.addWidget(page)
    page.migrate.click()
    left = drive(page.wizard)
    left.wizard.reject()
    assert page.status.text() == "Left at the step select; records are on version 1.0.0."
    page.migrate.click()
    drive(page.wizard).complete()
    assert page.status.text() == "200 records are on version 2.0.0."
    assert {version for _, version in documents(tmp_path)} == {"2.0.0"}


def test_a_program_transforms_and_checks_its_records(example: Load, drive: Drive, tmp_path: Path) -> None:
    driver = drive(example("transformation").make_wizard(tmp_path))
    driver.complete()
    changed = [doc for doc, _ in documents(tmp_path) if "originalPaymentMethod" in doc]
    assert len(changed) == 100


def test_a_program_follows_the_progress(example: Load, drive: Drive, qtbot: QtBot, tmp_path: Path) -> None:
    window = example("progress").ProgressWindow(tmp_path)
    qtbot.addWidget(window)
    drive(window.wizard).complete()
    told = [window.news.item(row).text() for row in range(window.news.count())]
    assert [line.partition(" %")[0] for line in told[:3]] == ["25", "50", "75"]
    assert told[3].startswith("Migration complete: 2000 records")
    assert window.bar.value() == 100


def test_a_program_hears_of_errors_and_the_run_is_resumed(
    example: Load, drive: Drive, qtbot: QtBot, tmp_path: Path
) -> None:
    window = example("errors").ErrorWindow(tmp_path)
    qtbot.addWidget(window)
    driver = drive(window.wizard)
    driver.to_configure()
    driver.ask.recovery_answers = ["retry"]
    driver.wizard.execute.stopped.connect(lambda *_: window.is_reachable.setChecked(True))
    driver.press(Button.CommitButton)
    driver.wait(lambda: driver.wizard.session.report is not None)
    assert window.errors.count() == 1
    assert "backup server can't be reached" in window.errors.item(0).text()
    assert window.errors.item(0).text().startswith("Can be resumed")
    assert driver.wizard.execute.standing is Standing.FINISHED


def test_a_migration_runs_in_the_background(example: Load, drive: Drive, qtbot: QtBot, tmp_path: Path) -> None:
    window = example("background_run").BackgroundWindow(tmp_path)
    qtbot.addWidget(window)
    driver = drive(window.wizard)
    driver.to_configure()
    driver.press(Button.HelpButton)
    driver.wait(lambda: not window.timer.isActive())
    assert not window.wizard.isVisible()
    assert "500" in window.status.text()
    assert {version for _, version in documents(tmp_path)} == {"2.1.0"}


@pytest.mark.parametrize("name", NAMES)
def test_an_example_opens_its_window_as_a_program_of_its_own(name: str) -> None:
    program = (
        "import runpy, sys; from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication\n"
        "shown = []\n"
        "make = QApplication.exec\n"
        "def look():\n"
        "    shown.extend(window for window in QApplication.topLevelWidgets() if window.isVisible())\n"
        "    QApplication.closeAllWindows() or QApplication.quit()\n"
        "QApplication.exec = lambda *_: (QTimer.singleShot(0, look), make())[1]\n"
        f"sys.argv = [{name!r}]; sys.path.insert(0, {str(EXAMPLES)!r})\n"
        "try:\n"
        f"    runpy.run_path({str(EXAMPLES / f'{name}.py')!r}, run_name='__main__')\n"
        "except SystemExit as end:\n"
        "    sys.exit(end.code or (0 if shown else 9))\n"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
