"""The preview's buttons: stepping to an end leaves the focus where one can go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.plan import Preview
from desktop_wizard.pages.review.preview_card import PreviewCard


def preview(number: int) -> Preview:
    return Preview(key=(number,), before={"n": number}, after={"n": number}, changes=(), problems=())


def test_the_focus_of_a_button_that_ends_goes_to_the_other_one(qtbot: QtBot) -> None:
    card = PreviewCard()
    qtbot.addWidget(card)
    card.show_previews([preview(1), preview(2)], 2)
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    card.following.setFocus()
    QTest.keyClick(card.following, Qt.Key.Key_Space)
    assert card.focusWidget() is card.previous
    assert not card.following.isEnabled()
    QTest.keyClick(card.previous, Qt.Key.Key_Space)
    assert card.focusWidget() is card.following
    assert not card.previous.isEnabled()
