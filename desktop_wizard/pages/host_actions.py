"""What a host adds to the line of buttons: one button for one action, a menu for several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QWizard

from desktop_wizard.config import CustomWizardAction
from desktop_wizard.engine.model import WizardStep

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


class HostActions:
    """Dresses the wizard's spare button, which nothing else of this program uses."""

    which = QWizard.WizardButton.HelpButton

    def __init__(self, wizard: QWizard, actions: Sequence[CustomWizardAction]) -> None:
        self._wizard, self._actions = wizard, actions
        self._shown: tuple[CustomWizardAction, ...] = ()
        if actions:
            wizard.setOption(QWizard.WizardOption.HaveHelpButton)
            self._button.clicked.disconnect()
            self._button.clicked.connect(self._clicked)

    @property
    def _button(self) -> QAbstractButton:
        return self._wizard.button(self.which)

    def at(self, step: WizardStep) -> tuple[CustomWizardAction, ...]:
        """Return the actions that a step has."""
        return tuple(each for each in self._actions if each.show_on_steps is None or step in each.show_on_steps)

    def show_at(self, step: WizardStep) -> None:
        """Dress the button for a step that has actions."""
        self._shown = self.at(step)
        menu = self._menu() if len(self._shown) > 1 else None
        if isinstance(self._button, QPushButton):
            if (former := self._button.menu()) is not None:
                former.deleteLater()
            self._button.setMenu(menu)  # type: ignore[arg-type]  # None takes the menu away
        only = self._shown[0] if len(self._shown) == 1 else None
        self._button.setText(_literal(only.label) if only else translate("HostActions", "&Actions"))
        self._button.setIcon(QIcon(str(only.icon)) if only and only.icon else QIcon())
        self._button.setEnabled(not all(each.disabled for each in self._shown))

    def _menu(self) -> QMenu:
        menu = QMenu(self._wizard)
        for each in self._shown:
            entry = QAction(QIcon(str(each.icon)) if each.icon else QIcon(), _literal(each.label), menu)
            entry.setObjectName(each.id)
            entry.setEnabled(not each.disabled)
            entry.triggered.connect(lambda _=False, act=each.on_click: act())
            menu.addAction(entry)
        return menu

    def _clicked(self) -> None:
        if len(self._shown) == 1:
            self._shown[0].on_click()


def _literal(label: str) -> str:
    """Return a label in which no letter is taken for a mnemonic: those of the wizard's own buttons are taken."""
    return label.replace("&", "&&")
