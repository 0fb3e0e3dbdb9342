"""What Home does with a run besides taking it up: verifying, reporting, proving it, and removing its journal."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_wizard.ask import Ask
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.evidence import write_evidence
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.journal_cleaning import Removal, remove_images, remove_journal
from desktop_wizard.engine.known_runs import KnownRun
from desktop_wizard.engine.model import ValidationReport
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.verify import verify_run
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.reports import report_kinds, write_report, written
from desktop_wizard.pages.wording import evidence_text, records
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message, Tone


class RunErrands(QObject):
    """Works in the background, one thing at a time, asks before anything is lost, and says how it went.

    Signals:
        begun_or_ended(): whether something is going on is otherwise now.
        changed(): the runs are others now.
    """

    begun_or_ended = Signal()
    changed = Signal()

    def __init__(self, ports: Ports, executor: Executor, ask: Ask, message: Message, busy: Busy) -> None:
        super().__init__(message)
        self._ports, self._ask, self._message, self._busy = ports, ask, message, busy
        self._errand = Errand(executor, self)
        busy.cancelled.connect(self._stop)

    @property
    def is_running(self) -> bool:
        return self._errand.is_running

    def verify(self, run: KnownRun) -> None:
        """Look at every record of a run."""
        ports = self._ports

        def work(task: Task) -> ValidationReport:
            return verify_run(run.run_id, run.url, ports, progress=task.progress)

        self._start(self.tr("Looking at every record…"), work, self._verified)

    def _verified(self, report: ValidationReport) -> None:
        failed = [check.name for check in report.checks if not check.passed]
        if failed:
            self._done("error", self.tr("Verified, and this does not hold: {0}").format("; ".join(failed)))
        else:
            self._done("success", self.tr("Verified: all checks passed for {0}.").format(records(report.records)))
        self.changed.emit()

    def save_report(self, run: KnownRun) -> None:
        """Ask for a file, and write the report of a run to it."""
        ports, formats = self._ports, self._ports.reports.formats
        path = self._ask.choose_file_to_save(
            self.tr("Export Report"), f"{run.run_id}.{formats[0]}", report_kinds(formats)
        )
        if path is not None:
            self._start(
                self.tr("Writing the report…"),
                lambda task: write_report(run.run_id, run.url, path, ports),
                lambda report: self._done("success", written(report)),
            )

    def save_evidence(self, run: KnownRun) -> None:
        """Ask for a file, and write the evidence of a run to it."""
        kinds = self.tr("Evidence (*.zip)")
        path = self._ask.choose_file_to_save(self.tr("Save Evidence"), f"{run.run_id}-evidence.zip", kinds)
        if path is not None:
            ports = self._ports
            self._start(
                self.tr("Gathering the evidence…"),
                lambda task: write_evidence(run.run_id, run.url, path, ports),
                lambda seal: self._done("success", evidence_text(path, seal)),
            )

    def remove_images(self, url: str, days: int) -> None:
        """Look which undo images of a database are older than `days`, ask, and remove them."""
        ports, age = self._ports, timedelta(days=days)
        self._start(
            self.tr("Looking which undo images are old enough…"),
            lambda task: remove_images(url, ports, older_than=age, is_dry_run=True),
            lambda removal: self._confirm_images(url, days, removal),
        )

    def _confirm_images(self, url: str, days: int, removal: Removal) -> None:
        self._stop()
        if not removal.runs:
            self._message.say(
                "info",
                filled(self.tr("No run that ended over {0:,} days ago has undo images.", "", numerus(days)), days),
            )
        elif self._ask.confirm_remove_images(url.removeprefix("sqlite:///"), days, removal.summary):
            ports, age = self._ports, timedelta(days=days)
            self._start(
                self.tr("Removing undo images…"),
                lambda task: remove_images(url, ports, older_than=age),
                self._removed,
            )

    def remove_journal(self, url: str) -> None:
        """Look what would go with a database's journal, ask, and remove it."""
        ports = self._ports
        self._start(
            self.tr("Looking what would go with the journal…"),
            lambda task: remove_journal(url, ports, is_dry_run=True),
            lambda removal: self._confirm_removal(url, removal),
        )

    def _confirm_removal(self, url: str, removal: Removal) -> None:
        self._stop()
        if self._ask.confirm_remove_journal(url.removeprefix("sqlite:///"), removal.summary):
            ports = self._ports
            self._start(self.tr("Removing the journal…"), lambda task: remove_journal(url, ports), self._removed)

    def _removed(self, removal: Removal) -> None:
        self._done("success", removal.summary)
        self.changed.emit()

    def _start(self, what: str, work: Callable[[Task], Any], done: Callable[[Any], None]) -> None:
        self._message.hide()
        self._busy.start(what)
        self._errand.start(work, done=done, failed=self._cannot, progress=self._busy.set_progress)
        self.begun_or_ended.emit()

    def _done(self, tone: Tone, said: str) -> None:
        self._stop()
        self._message.say(tone, said)

    def _cannot(self, error: WizardError) -> None:
        self._done("error", str(error))

    def _stop(self) -> None:
        self._errand.stop()
        self._busy.stop()
        self.begun_or_ended.emit()
