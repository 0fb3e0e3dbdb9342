"""A wizard on a small sample, with the real engine behind it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_wizard.app import Windows
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.comparing import Comparer
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.engine.schema import compare
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.pages.base import Button
from desktop_wizard.user_settings import UserSettings
from desktop_wizard.wizard import MigrationWizard
from tests.support.keyrings import InMemory, using
from tests.support.migrated import Migrated
from tests.support.scripted_ask import ScriptedAsk

RECORDS = 400
PATIENCE_MS = 60_000
"""How long a condition may take on a busy machine; nothing waits longer than it has to."""


@pytest.fixture
def ports() -> Ports:
    return build_ports()


@pytest.fixture
def windows(qtbot: QtBot, ports: Ports) -> Iterator[Windows]:
    made = Windows(ports, UserSettings(ports))
    qtbot.addWidget(made.home)
    made.home.show()
    yield made
    if made.wizard is not None:
        made.wizard._leaving._ask = ScriptedAsk()
        made.wizard.close()


@pytest.fixture
def keyring() -> Iterator[InMemory]:
    """A keyring of the test's own, in the place of the system's."""
    made = InMemory()
    with using(made):
        yield made


@pytest.fixture
def settings(ports: Ports) -> UserSettings:
    return UserSettings(ports)


@pytest.fixture(scope="module")
def migrated_once(tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    return Migrated.in_folder(tmp_path_factory.mktemp("migrated"), BackupStrategy.EXPORT_JSON)


@pytest.fixture
def migrated(migrated_once: Migrated, tmp_path: Path) -> Migrated:
    return migrated_once.copied(tmp_path / "copy")


@pytest.fixture
def sample(tmp_path: Path) -> SamplePlace:
    return create_sample("payments", tmp_path / "sample", RECORDS)


@pytest.fixture
def ask() -> ScriptedAsk:
    return ScriptedAsk()


@pytest.fixture
def compared_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Compare versions in this process, which saves the start of another; that one has tests of its own."""
    monkeypatch.setattr(Comparer, "compare", lambda self, old, new: compare(old, new))


class Hand:
    """Uses a wizard as a person does: keys, clicks, and waiting for what is to come."""

    def __init__(self, wizard: MigrationWizard, qtbot: QtBot, place: SamplePlace) -> None:
        self.wizard, self.qtbot, self.place = wizard, qtbot, place

    def click(self, which: Button) -> None:
        button = self.wizard.button(which)
        assert button.isVisible(), which
        assert button.isEnabled(), which
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def wait(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)

    def wait_for(self, state: WizardState) -> None:
        self.wait(lambda: self.wizard.state is state)

    def to_review(self) -> None:
        self.wait(lambda: self.wizard.select.selection() is not None)
        self.click(Button.NextButton)
        self.wait_for(WizardState.REVIEWING)

    def to_configure(self) -> None:
        self.to_review()
        self.to_configure_from_review()

    def to_configure_from_review(self) -> None:
        self.click(Button.NextButton)
        self.wait_for(WizardState.CONFIGURING)  # Review may still be trying a script

    def run(self, *, dry: bool) -> None:
        """From Configure to a verified run."""
        self.wizard.configure.safety.dry_run.setChecked(dry)
        self.click(Button.CommitButton)
        self.wait(lambda: self.wizard.session.report is not None)

    def rows(self) -> list[tuple[Any, ...]]:
        source = self.place.source
        sql = f"SELECT id, typeof(doc), doc, {source.version_column} FROM {source.table} ORDER BY id"
        with closing(sqlite3.connect(self.place.database)) as database:
            return database.execute(sql).fetchall()

    def versions(self) -> dict[str, int]:
        sql = "SELECT schema_version, count(*) FROM payments GROUP BY 1"
        with closing(sqlite3.connect(self.place.database)) as database:
            return dict(database.execute(sql).fetchall())


@pytest.fixture
def open_wizard(qtbot: QtBot, ports: Ports, sample: SamplePlace, ask: ScriptedAsk) -> Iterator[Callable[..., Hand]]:
    opened: list[MigrationWizard] = []

    def open_(*, is_shown: bool = True, settings: UserSettings | None = None, **config: Any) -> Hand:
        known: dict[str, Any] = {
            "record_source": sample.source,
            "registry": str(sample.registry),
            "rules": sample.rules,
            "default_batch_size": 50,
        }
        wizard = MigrationWizard(WizardConfig(**known | config), ports=ports, ask=ask, settings=settings)
        qtbot.addWidget(wizard)
        opened.append(wizard)
        wizard.resize(1024, 768)
        if is_shown:
            wizard.show()
        return Hand(wizard, qtbot, sample)

    yield open_
    for wizard in opened:
        wizard.execute.cancel()
        wizard._executor.cancel_all()
