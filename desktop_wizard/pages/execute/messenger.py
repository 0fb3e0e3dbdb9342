"""Tells people who are not there of a run, while it goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_wizard.a11y import announce
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.engine.executor import Task, TaskDone, TaskEvent
from desktop_wizard.engine.model import MigrationResult, Notice
from desktop_wizard.engine.notices import end_notice, error_notice, start_notice
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.execute.page import ExecutePage
from desktop_wizard.pages.telling import send, told_by, told_sentence
from desktop_wizard.told import told


class Messenger(QObject):
    """Sends a notice when a run begins, ends or is stopped by an error, as the host or the user's settings ask for.

    What goes wrong with that is a warning in the run's log, and harms no run.
    """

    def __init__(self, desk: Desk, execute: ExecutePage) -> None:
        super().__init__(execute)
        self._desk, self._execute = desk, execute
        execute.begun.connect(self._begun)
        execute.finished.connect(self._finished)
        execute.stopped.connect(self._stopped)

    def _begun(self) -> None:
        plan = self._desk.session.plan
        if plan is not None and told_by(self._desk).on_start:
            self._send(start_notice(plan, is_dry_run=plan.options.is_dry_run))

    def _finished(self, result: MigrationResult) -> None:
        plan = self._desk.session.plan
        if plan is not None and told_by(self._desk).on_complete:
            self._send(end_notice(plan, result))

    def _stopped(self, error: WizardError) -> None:
        plan = self._desk.session.plan
        if plan is not None and told_by(self._desk).on_error:
            self._send(error_notice(plan, error, is_dry_run=plan.options.is_dry_run))

    def _send(self, notice: Notice) -> None:
        wanted, ports = told_by(self._desk), self._desk.ports
        if not told_sentence(wanted):
            return

        def work(task: Task) -> tuple[str, ...]:
            return send(notice, wanted, ports)

        self._desk.executor.start(work, self._hear)

    def _hear(self, event: TaskEvent) -> None:
        if isinstance(event, TaskDone):
            for problem in event.value:
                self._execute.dashboard.log.append(Logged(self._desk.ports.clock.now(), LogLevel.WARNING, problem))
                announce(self._execute, told(problem))
