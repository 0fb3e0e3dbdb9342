"""A run that goes on while its window is out of sight."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.execute.page import Standing
from desktop_wizard.settings import Settings, Telling
from desktop_wizard.user_settings import UserSettings
from tests.pages.conftest import Hand
from tests.support.scripted_ask import ScriptedAsk

OpenWizard = Callable[..., Hand]
pytestmark = [
    pytest.mark.slow,  # each test makes a run in the wizard
    pytest.mark.qt_log_ignore(
        r"This plugin does not support raise\(\)", r"No such signal QPlatformNativeInterface", extend=True
    ),
]


@pytest.fixture
def messages(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have a tray, and keep what is said from it."""
    said: list[str] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda self, title, text: said.append(text))
    return said


@pytest.fixture
def alerts(monkeypatch: pytest.MonkeyPatch) -> list[QWidget]:
    """Have no tray, and keep which windows called for attention."""
    called: list[QWidget] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    monkeypatch.setattr(QApplication, "alert", staticmethod(called.append))
    return called


@pytest.fixture
def closings(qapp: QApplication) -> Iterator[list[str]]:
    """Keep whether Qt saw the last window closed, which ends the program."""
    closed: list[str] = []
    note = qapp.lastWindowClosed.connect(lambda: closed.append("last window"))
    yield closed
    qapp.lastWindowClosed.disconnect(note)


def start(hand: Hand) -> None:
    hand.to_configure()
    hand.wizard.configure.safety.dry_run.setChecked(False)
    hand.click(Button.CommitButton)
    hand.wait(lambda: hand.wizard.execute.is_active)


def test_the_end_is_told_from_the_tray_and_the_message_brings_back_verify(
    open_wizard: OpenWizard, messages: list[str], closings: list[str]
) -> None:
    hand = open_wizard(default_batch_size=2)
    start(hand)
    hand.click(Button.CustomButton2)
    assert not hand.wizard.isVisible()
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert not hand.wizard.isVisible()
    assert hand.wizard.session.result is not None
    begun, ended = messages
    assert re.fullmatch(r"The migration goes on in the background \(\d+ % complete\)\.", begun)
    assert ended == hand.wizard.session.result.summary
    tray = hand.wizard._background.tray
    assert tray is not None
    assert re.fullmatch(r"Migrate payment_event_schema: \d+ %", tray.toolTip())
    assert [action.text() for action in tray.contextMenu().actions()] == ["Show Migrate payment_event_schema"]
    tray.messageClicked.emit()
    assert hand.wizard.isVisible()
    assert hand.wizard.step is WizardStep.VERIFY
    assert hand.wizard._background.tray is None
    assert closings == []


def test_where_the_user_wants_no_word_on_the_desktop_the_end_is_told_to_a_screen_reader_alone(
    open_wizard: OpenWizard, ports: Ports, messages: list[str]
) -> None:
    settings = UserSettings(ports)
    settings.save(Settings(notifications=Telling(desktop=False)))
    hand = open_wizard(settings=settings, default_batch_size=2)
    start(hand)
    hand.click(Button.CustomButton2)
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert hand.wizard.session.result is not None
    assert hand.wizard.session.result.summary not in messages


def test_a_run_that_stops_in_the_background_comes_back_with_its_question(
    open_wizard: OpenWizard, messages: list[str], ask: ScriptedAsk
) -> None:
    hand = open_wizard(default_batch_size=2)
    ask.recovery_answers = ["abort"]
    start(hand)
    hand.click(Button.CustomButton2)
    hand.wait(lambda: hand.wizard.execute.progress)
    gone = hand.place.database.with_suffix(".gone")
    hand.place.database.rename(gone)
    hand.wait(lambda: "recovery" in ask.asked)
    assert hand.wizard.isVisible()
    hand.wait(lambda: hand.wizard.execute.standing is Standing.PAUSED)
    gone.rename(hand.place.database)


def test_without_a_tray_the_window_is_minimised_and_calls_for_attention_at_the_end(
    open_wizard: OpenWizard, alerts: list[QWidget]
) -> None:
    hand = open_wizard(default_batch_size=2)
    start(hand)
    name = hand.wizard.windowTitle()
    titles: list[str] = []
    hand.wizard.windowTitleChanged.connect(titles.append)
    hand.click(Button.CustomButton2)
    assert hand.wizard.isMinimized()
    hand.wait(lambda: hand.wizard.session.report is not None)
    assert alerts == [hand.wizard]
    assert re.fullmatch(r"\d+ % – Migrate payment_event_schema", titles[0])
    assert hand.wizard.windowTitle() == name
