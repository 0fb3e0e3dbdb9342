"""Saving what helps to find a fault: as an action of the wizard, and for other windows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from desktop_wizard.ask import Ask
from desktop_wizard.config import CustomWizardAction
from desktop_wizard.config.facts import settings_facts
from desktop_wizard.engine.diagnosis import plan_facts, run_facts
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.errand import Errand

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


class Diagnostics(QObject):
    """Says what would be saved, asks where, and writes it in the background."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._errand = Errand(desk.executor, self)

    @property
    def action(self) -> CustomWizardAction:
        """The button for it, on every step."""
        return CustomWizardAction(
            id="diagnostics", label=translate("Diagnostics", "Save Diagnostics…"), on_click=self.ask
        )

    def ask(self) -> None:
        """Save them, if the user agrees and names a file."""
        session, ports, config = self._desk.session, self._desk.ports, self._desk.config
        plan, result = session.plan, session.result

        def work(task: Task) -> Mapping[str, Any]:
            facts: dict[str, object] = {"settings": settings_facts(config)}
            if plan is not None:
                facts["plan"] = plan_facts(plan)
            if plan is not None and result is not None:
                facts["run"] = run_facts(result.run_id, plan.selection.source.url, ports)
            return facts

        save_diagnostics(self._errand, self._desk.ask, ports, work)


def save_diagnostics(errand: Errand, ask: Ask, ports: Ports, gather: Callable[[Task], Mapping[str, Any]]) -> None:
    """Have diagnostics saved, if the user agrees and names a file.

    Args:
        gather: returns the facts that they hold, each by the name of its file; called in the background.
    """
    if not ask.confirm_diagnostics():
        return
    title, kinds = translate("Diagnostics", "Save Diagnostics"), translate("Diagnostics", "Diagnostics (*.zip)")
    path = ask.choose_file_to_save(title, "desktop-wizard-diagnostics.zip", kinds)
    if path is None:
        return

    def work(task: Task) -> Path:
        ports.diagnostics.save(gather(task), path)
        return path

    errand.start(work, done=ask.tell_saved, failed=ask.show_error)
