"""The card with the script: which one, what it is known by, and how another one is chosen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from desktop_wizard.a11y import plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.script import Script, read_script
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.errand import Errand
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.literal import literal_tip
from desktop_wizard.widgets.message import Message

DIGITS_SHOWN = 12
"""Digits of a script's SHA-256 beside its name; all of them are in the tooltip, and are read."""


class ScriptCard(Card):
    """The script of a review. A chosen one is read here, and used only when its user agrees to it.

    Signals:
        chosen: a `Script` that was agreed to, or None when the script is to go.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(self.tr("Script"))
        self._desk = desk
        self._script: Script | None = None
        self._errand = Errand(desk.executor, self)
        self.facts = plain_label("", role="value")
        self.facts.setWordWrap(True)
        self.message = Message()
        self.choose_button = QPushButton(self.tr("Scr&ipt…"))
        self.choose_button.setProperty("role", "compact")
        self.choose_button.setAccessibleDescription(self.tr("Choose a Python file with hooks"))
        self.remove_button = QPushButton(self.tr("Re&move script"))
        self.remove_button.setProperty("role", "compact")
        self.head.addWidget(self.choose_button)
        self.head.addWidget(self.remove_button)
        self.body.addWidget(self.message)
        self.body.addWidget(self.facts)
        self.set_slim()  # most migrations have no script: the page needs the room
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        self.show_script(None)

    def show_script(self, script: Script | None) -> None:
        """Show which script is used."""
        self._script = script
        self.remove_button.setVisible(script is not None)
        self.facts.setVisible(script is not None)
        if script is None:
            self.set_aside(self.tr("none"))
            return
        changes = self.tr("anything") if script.touches is None else ", ".join(script.touches) or self.tr("nothing")
        self.set_aside(f"{script.name} · SHA-256 {script.sha256[:DIGITS_SHOWN]}")
        does = (
            self.tr("Hooks: {0}").format(", ".join(script.hooks)),
            self.tr("Says that it changes: {0}").format(changes),
        )
        known = self.tr("SHA-256: {0}").format(script.sha256)
        self.facts.setText(" · ".join(does))
        self.facts.setToolTip(literal_tip(known))
        self.facts.setAccessibleName("; ".join([known, *does]))

    def may_use(self, script: Script) -> bool:
        """Tell whether a script was agreed to; ask where nobody has yet, and remember it."""
        consents = self._desk.ports.consents
        if consents.has(script):
            return True
        if not self._desk.ask.consent_to_script(script):
            self.message.say("warning", self.tr("{0} is not used: it was not agreed to.").format(script.name))
            return False
        try:
            consents.give(script)
        except WizardError as error:
            self.message.say("error", str(error))
            return False
        return True

    def _choose(self) -> None:
        kinds = ";;".join((self.tr("Python (*.py)"), self.tr("All files (*)")))
        start = self._script.path if self._script else ""
        path = self._desk.ask.choose_file(self.tr("Choose Script"), start, kinds)
        if path is not None:
            self.message.hide()
            self._read(path)

    def _read(self, path: Path) -> None:
        def work(task: Task) -> Script:
            return read_script(path)

        self._errand.start(work, done=self._offer, failed=self._cannot)

    def _offer(self, script: Script) -> None:
        if self.may_use(script):
            self.chosen.emit(script)

    def _cannot(self, error: WizardError) -> None:
        self.message.say("error", str(error))

    def _remove(self) -> None:
        self._errand.stop()  # a script that is still being read is to go, too
        self.message.hide()
        self.choose_button.setFocus()
        self.chosen.emit(None)
