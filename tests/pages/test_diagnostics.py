"""Debug mode: a log in detail, and one file with what helps to find a fault, in which no record is."""

from __future__ import annotations

import json
import logging
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_wizard.app import Windows
from desktop_wizard.ask import diagnostics_question
from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.samples import SamplePlace
from desktop_wizard.preferences import SettingsDialog
from desktop_wizard.recent import remember
from desktop_wizard.settings import Connection, Settings, SettingsFile, Telling
from tests.pages.conftest import PATIENCE_MS, Hand
from tests.support.scripted_ask import ScriptedAsk

OpenWizard = Callable[..., Hand]


def saved(hand: Hand, ask: ScriptedAsk, file: Path) -> Mapping[str, str]:
    """Save diagnostics as a person does; return the zip's files by name."""
    ask.file = file
    hand.wizard._footer._host._clicked()
    hand.wait(lambda: f"saved {file.name}" in ask.asked)
    with zipfile.ZipFile(file) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_diagnostics_of_a_run_hold_numbers_and_no_record(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard(debug_mode=True, width=900)
    hand.to_configure()
    hand.run(dry=False)
    found = saved(hand, ask, tmp_path / "d.zip")
    assert {"README.txt", "about.json", "settings.json", "plan.json", "run.json", "log/detail.log"} == set(found)
    assert json.loads(found["about.json"])["packages"]["SQLAlchemy"]
    settings = json.loads(found["settings.json"])
    assert (settings["width"], settings["record_source"], settings["on_error"]) == (900, "given", None)
    assert settings["registry"] == "given", "its location may hold a secret, and names a person's folder"
    run = json.loads(found["run.json"])
    assert (run["state"], run["counts"]["read"], len(run["batches"])) == ("finished", 400, 8)
    assert json.loads(found["plan.json"])["to_version"] == "3.0.0"
    assert "batch 8:" in found["log/detail.log"]
    assert "from executing to verifying" in found["log/detail.log"]
    everything = "\n".join(found.values())
    values = {value for row in hand.rows() for value in json.loads(row[2]).values() if isinstance(value, str)}
    assert len(values) > 400
    assert [value for value in values - {"failed"} if value in everything] == [], "but for a word of our own"


def test_what_an_error_says_is_not_in_the_log(
    open_wizard: OpenWizard, ports: Ports, tmp_path: Path, expected_logs: list[str]
) -> None:
    expected_logs.append("a task failed")
    open_wizard(debug_mode=True)
    record = "Ada Lovelace, sqlite://me:secret@host"
    try:
        raise ValueError(record)
    except ValueError:
        logging.getLogger("desktop_wizard.test").exception("a task failed at sqlite://me:secret@host")
    ports.diagnostics.save({}, tmp_path / "d.zip")
    with zipfile.ZipFile(tmp_path / "d.zip") as archive:
        text = archive.read("log/detail.log").decode()
    assert "ValueError" in text
    assert "Ada" not in text
    assert "secret" not in text


def test_the_log_ends_with_the_wizard(open_wizard: OpenWizard, ports: Ports) -> None:
    logger = logging.getLogger("desktop_wizard")
    before = (logger.level, list(logger.handlers))
    hand = open_wizard(debug_mode=True)
    assert logger.isEnabledFor(logging.DEBUG)
    hand.wizard.close()
    assert (logger.level, list(logger.handlers)) == before


def test_without_debug_mode_there_is_neither_button_nor_log(open_wizard: OpenWizard, ports: Ports) -> None:
    hand = open_wizard()
    assert hand.wizard._footer._host.at(hand.wizard.step) == ()
    assert not (ports.data_dir / "logs" / "detail.log").exists()


def test_diagnostics_that_can_not_be_written_are_told_of(
    open_wizard: OpenWizard, ask: ScriptedAsk, tmp_path: Path
) -> None:
    hand = open_wizard(debug_mode=True)
    (tmp_path / "file").write_text("")
    ask.file = tmp_path / "file" / "d.zip"
    hand.wizard._footer._host._clicked()
    hand.wait(lambda: ask.errors)
    assert isinstance(ask.errors[0], EnvironmentFailed)
    assert "diagnostics could not be written" in ask.errors[0].what


def test_where_no_log_can_be_written_the_wizard_opens_all_the_same(
    open_wizard: OpenWizard, ports: Ports, monkeypatch: pytest.MonkeyPatch
) -> None:
    ports.data_dir.mkdir(parents=True, exist_ok=True)
    (ports.data_dir / "logs").write_text("no folder")
    assert open_wizard(debug_mode=True).wizard.isVisible()


def test_home_saves_them_with_its_settings_and_the_last_run(
    windows: Windows, ports: Ports, sample: SamplePlace, qtbot: QtBot, tmp_path: Path
) -> None:
    secret = Connection(name="Ada's ledger", url="sqlite:////srv/ada-lovelace.db", production=True)
    telling = Telling(mail_to="ada@example.org", webhook="ledger")
    SettingsFile(ports.config_dir).save(Settings(), Settings(connections=(secret,), notifications=telling))
    remember(ports.data_dir, sample.selection)
    windows.home._ask = ask = ScriptedAsk()
    ask.file = tmp_path / "d.zip"
    windows.home.open_settings()
    dialog = windows.home.findChild(SettingsDialog)
    assert dialog is not None
    dialog.diagnostics.click()
    qtbot.waitUntil(lambda: "saved d.zip" in ask.asked, timeout=PATIENCE_MS)
    with zipfile.ZipFile(ask.file) as archive:
        found = {name: archive.read(name).decode() for name in archive.namelist()}
    settings = json.loads(found["settings.json"])
    assert settings["connections"] == [{"kind": "sqlite", "production": True}]
    assert (settings["notifications"]["mail_to"], settings["runs"]["batch_size"]) == (True, 1000)
    assert "ada" not in "\n".join(found.values()).lower()
    assert dialog.isVisible(), "and nothing of the form is saved"


def test_the_question_says_what_is_in_the_file(qtbot: QtBot) -> None:
    question = diagnostics_question(None)
    qtbot.addWidget(question)
    said = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "Records, their keys and passwords are not" in said
