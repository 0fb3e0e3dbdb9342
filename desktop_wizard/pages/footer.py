"""The line of buttons below the pages: QWizard's own, dressed as the current page says; and where the focus goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWizard

from desktop_wizard import theme
from desktop_wizard.pages.base import Button, FooterButton, Page
from desktop_wizard.pages.host_actions import HostActions

_OWN = (Button.CustomButton1, Button.CustomButton2, Button.CustomButton3, Button.FinishButton)
"""Buttons that do what the page says; QWizard does nothing on them, and Finish is taken away from it."""


class Footer:
    """Shows the buttons of a page, and does what they say."""

    def __init__(self, wizard: QWizard, host_actions: HostActions) -> None:
        """Take the buttons over. QWizard's own connections go to C++ slots, past anything a subclass overrides."""
        self._wizard, self._host = wizard, host_actions
        self._actions: dict[Button, Callable[[], None]] = {}
        self._layout: list[Button] = []
        for which, slot in {
            Button.BackButton: wizard.back,
            Button.NextButton: wizard.next,
            Button.CommitButton: wizard.next,
            Button.CancelButton: wizard.reject,
        }.items():
            wizard.button(which).clicked.disconnect()
            wizard.button(which).clicked.connect(slot)
        wizard.button(Button.FinishButton).clicked.disconnect()
        for which in _OWN:
            wizard.button(which).clicked.connect(lambda _=False, which=which: self._act(which))

    def show_buttons(self, page: Page) -> None:
        """Show the buttons of `page` as they are now."""
        had_focus = self._wizard.focusWidget()
        meant = had_focus.text() if isinstance(had_focus, QAbstractButton) else ""
        footer = page.footer()
        hosted = [self._host.which] if self._host.at(page.step) else []
        layout = [*hosted, Button.Stretch, *(button.which for button in footer)]
        if layout != self._layout:
            self._layout = layout
            self._wizard.setButtonLayout(layout)
        if hosted:
            self._host.show_at(page.step)
        _widen_margins(page)
        self._actions = {button.which: button.action for button in footer if button.action is not None}
        for button in footer:
            _dress(self._wizard.button(button.which), button)
        if not isinstance(had_focus, QAbstractButton):
            return
        if had_focus.isVisible() and had_focus.isEnabled() and had_focus.text() == meant:
            # QWizard hides its buttons while it lays them out, and so takes the focus from them.
            had_focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus(page)  # a button that means something else now must not be pressed by who meant the former

    def focus(self, page: Page) -> None:
        """Move the focus to where `page` wants it; to its last button where that can't be."""
        target = page.first_focus()
        if target is None or not target.isEnabled() or not target.isVisible():
            target = next((page.button(b.which) for b in reversed(page.footer()) if b.is_enabled), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _act(self, which: Button) -> None:
        if action := self._actions.get(which):
            action()


def _dress(shown: QAbstractButton, button: FooterButton) -> None:
    shown.setText(button.text)
    if button.which in _OWN:
        shown.setEnabled(button.is_enabled)
    if shown.property("role") != button.look:
        shown.setProperty("role", button.look)
        shown.style().unpolish(shown)
        shown.style().polish(shown)


def _widen_margins(page: Page) -> None:
    """Give the window its margins; QWizard has no way to ask for them, and lays itself out anew at times."""
    frame = page.parentWidget()
    inside = frame.parentWidget() if frame is not None else None
    layout = inside.layout() if inside is not None else None
    if layout is not None:
        layout.setContentsMargins(theme.MARGIN, theme.GAP, theme.MARGIN, theme.GAP)
