"""Buttons that a host adds: shown on their steps, reached by keyboard, and doing what the host says."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWizard

from desktop_wizard import CustomWizardAction, WizardStep
from desktop_wizard.pages.base import Button
from tests.pages.conftest import Hand
from tests.support.accessible import duplicate_mnemonics, unnamed_controls

OpenWizard = Callable[..., Hand]


def spare(hand: Hand) -> QPushButton:
    button = hand.wizard.button(QWizard.WizardButton.HelpButton)
    assert isinstance(button, QPushButton)
    return button


def test_one_action_is_a_button_on_its_steps_alone(open_wizard: OpenWizard) -> None:
    done: list[str] = []
    ticket = CustomWizardAction(
        id="ticket",
        label="Tickets & notes",
        on_click=lambda: done.append("ticket"),
        show_on_steps=(WizardStep.REVIEW,),
    )
    hand = open_wizard(custom_actions=(ticket,))
    assert not spare(hand).isVisible()
    hand.to_review()
    assert spare(hand).isVisible()
    assert spare(hand).text() == "Tickets && notes", "a letter of a host's label is no mnemonic"
    assert duplicate_mnemonics(hand.wizard) == []
    spare(hand).setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(spare(hand), Qt.Key.Key_Space)
    assert done == ["ticket"]
    hand.click(Button.BackButton)
    assert not spare(hand).isVisible()


def test_several_actions_are_a_menu_in_which_one_may_be_out_of_use(open_wizard: OpenWizard) -> None:
    done: list[str] = []
    actions = tuple(
        CustomWizardAction(
            id=name, label=name.title(), on_click=lambda name=name: done.append(name), disabled=name == "third"
        )
        for name in ("first", "second", "third")
    )
    hand = open_wizard(custom_actions=actions)
    assert spare(hand).text() == "&Actions"
    assert unnamed_controls(hand.wizard) == []
    entries = {entry.objectName(): entry for entry in spare(hand).menu().actions()}
    assert [entry.text() for entry in entries.values()] == ["First", "Second", "Third"]
    assert not entries["third"].isEnabled()
    entries["second"].trigger()
    assert done == ["second"]


def test_without_actions_there_is_no_button(open_wizard: OpenWizard) -> None:
    hand = open_wizard()
    assert not spare(hand).isVisible()
