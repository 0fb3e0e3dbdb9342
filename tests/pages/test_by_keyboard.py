"""Each sample is migrated and taken back by keys alone: no mouse, and the questions are the real ones."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QWidget

from desktop_wizard.ask import Ask
from desktop_wizard.engine.samples import SAMPLES, create_sample
from desktop_wizard.engine.status import WizardState
from tests.pages.conftest import Hand

RECORDS = int(os.environ.get("RECORDS", "100"))
"""Of each sample; `RECORDS=0` takes all that the specification names."""

MOST_TABS = 40


class Keys:
    """Presses keys as a person does: they go to whatever has the focus, in the window that is in front."""

    def __init__(self, hand: Hand) -> None:
        self._hand = hand
        self.questions: list[str] = []

    def press(self, key: Qt.Key, *, alt: bool = False) -> None:
        if QApplication.activeWindow() is None:
            self._hand.wizard.activateWindow()  # a window manager does that when a dialog closes; here is none
            self._hand.wait(lambda: self._hand.wizard.isActiveWindow())
        modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(_focused(), key, modifier)

    def tab_to(self, wanted: QWidget) -> None:
        """Press Tab until a control has the focus."""
        for _ in range(MOST_TABS):
            if QApplication.focusWidget() is wanted:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {wanted.accessibleName() or wanted}")

    def answer(self, letter: Qt.Key) -> None:
        """Press Alt and this letter as soon as the next question is there."""
        self._at_the_next_question(lambda: QTest.keyClick(_focused(), letter, Qt.KeyboardModifier.AltModifier))

    def answer_in_writing(self, word: str) -> None:
        """Type this word and press Enter as soon as the next question is there."""

        def write() -> None:
            QTest.keyClicks(_focused(), word)
            QTest.keyClick(_focused(), Qt.Key.Key_Return)

        self._at_the_next_question(write)

    def _at_the_next_question(self, do: Callable[[], None]) -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QDialog) and question.isActiveWindow():
            self.questions.append(question.windowTitle())
            do()
        else:
            QTimer.singleShot(20, lambda: self._at_the_next_question(do))


def _focused() -> QWidget:
    widget = QApplication.focusWidget() or QApplication.activeModalWidget() or QApplication.activeWindow()
    assert widget is not None, "nothing has the focus, so that a key goes nowhere"
    return widget


@pytest.fixture
def ask() -> Iterator[Ask]:
    """The real questions. A test that fails leaves a wizard that would ask one more, and wait for ever."""
    real = Ask(None)
    yield real
    real.confirm_cancel = lambda lost="", kept="": True  # type: ignore[method-assign]


@pytest.mark.slow
@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_migrated_and_taken_back_by_keys_alone(
    name: str, open_wizard: Callable[..., Hand], tmp_path: Path
) -> None:
    place = create_sample(name, tmp_path / name, RECORDS or None)
    hand = open_wizard(
        record_source=place.source, registry=str(place.registry), rules=place.rules, script=place.script
    )
    hand.place = place
    before = hand.rows()
    keys, wizard = Keys(hand), hand.wizard
    if place.script is not None:
        keys.answer(Qt.Key.Key_U)  # Use This Script
    hand.wait(lambda: wizard.select.selection() is not None)
    keys.press(Qt.Key.Key_N, alt=True)
    hand.wait_for(WizardState.REVIEWING)
    hand.wait(lambda: wizard.button(wizard.WizardButton.NextButton).isEnabled())
    keys.press(Qt.Key.Key_N, alt=True)
    hand.wait_for(WizardState.CONFIGURING)
    dry_run: QCheckBox = wizard.configure.safety.dry_run
    keys.tab_to(dry_run)
    keys.press(Qt.Key.Key_Space)
    assert not dry_run.isChecked()
    keys.answer(Qt.Key.Key_S)  # Start Migration
    keys.press(Qt.Key.Key_S, alt=True)
    hand.wait(lambda: wizard.session.report is not None)
    assert wizard.session.report is not None
    assert wizard.session.report.passed
    assert hand.rows() != before
    keys.answer_in_writing("ROLLBACK")
    keys.press(Qt.Key.Key_R, alt=True)
    hand.wait(lambda: wizard.state is WizardState.REVIEWING and not wizard.is_running)
    assert hand.rows() == before
    keys.answer(Qt.Key.Key_L)  # Leave Wizard
    keys.press(Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    asked = ["Start Migration", "Confirm Rollback", "Leave Wizard"]
    assert keys.questions == (["Use Script", *asked] if place.script else asked)
