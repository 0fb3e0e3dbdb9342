"""What Home does with the runs of a database besides taking them up: handing on evidence, removing the journal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.evidence import write_evidence
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.journal_cleaning import Removal, remove_journal
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.wording import evidence_text
from desktop_wizard.widgets.message import Message


class RunErrands(QObject):
    """Works in the background, asks before anything is lost, and says how it went.

    Signals:
        changed(): the runs are others now.
    """

    changed = Signal()

    def __init__(self, ports: Ports, executor: Executor, ask: Ask, message: Message) -> None:
        super().__init__(message)
        self._ports, self._ask, self._message = ports, ask, message
        self._errand = Errand(executor, self)

    def save_evidence(self, run_id: str, url: str) -> None:
        """Ask for a file, and write the evidence of a run to it."""
        kinds = self.tr("Evidence (*.zip)")
        path = self._ask.choose_file_to_save(self.tr("Save Evidence"), f"{run_id}-evidence.zip", kinds)
        if path is None:
            return
        ports = self._ports
        self._errand.start(
            lambda task: write_evidence(run_id, url, path, ports),
            done=lambda seal: self._message.say("success", evidence_text(path, seal)),
            failed=self._cannot,
        )

    def remove_journal(self, url: str) -> None:
        """Look what would go with a database's journal, ask, and remove it."""
        ports = self._ports
        self._errand.start(
            lambda task: remove_journal(url, ports, is_dry_run=True),
            done=lambda removal: self._confirm_removal(url, removal),
            failed=self._cannot,
        )

    def _confirm_removal(self, url: str, removal: Removal) -> None:
        if not self._ask.confirm_remove_journal(url.removeprefix("sqlite:///"), removal.summary):
            return
        ports = self._ports
        self._errand.start(lambda task: remove_journal(url, ports), done=self._removed, failed=self._cannot)

    def _removed(self, removal: Removal) -> None:
        self._message.say("success", removal.summary)
        self.changed.emit()

    def _cannot(self, error: WizardError) -> None:
        self._message.say("error", str(error))
