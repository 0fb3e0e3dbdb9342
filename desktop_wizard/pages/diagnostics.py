"""The action that saves what helps to find a fault."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from desktop_wizard.config import CustomWizardAction
from desktop_wizard.config.facts import settings_facts
from desktop_wizard.engine.diagnosis import plan_facts, run_facts
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
        if not self._desk.ask.confirm_diagnostics():
            return
        title, kinds = translate("Diagnostics", "Save Diagnostics"), translate("Diagnostics", "Diagnostics (*.zip)")
        path = self._desk.ask.choose_file_to_save(title, "desktop-wizard-diagnostics.zip", kinds)
        if path is not None:
            self._save(path)

    def _save(self, path: Path) -> None:
        session, ports, config = self._desk.session, self._desk.ports, self._desk.config
        plan, result = session.plan, session.result

        def work(task: object) -> Path:
            facts = {"settings": settings_facts(config)}
            if plan is not None:
                facts["plan"] = plan_facts(plan)
            if plan is not None and result is not None:
                facts["run"] = run_facts(result.run_id, plan.selection.source.url, ports)
            ports.diagnostics.save(facts, path)
            return path

        self._errand.start(work, done=self._desk.ask.tell_saved, failed=self._desk.ask.show_error)
