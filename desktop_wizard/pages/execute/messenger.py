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


class Messenger(QObject):
    """Sends a notice when a run begins, ends or is stopped by an error, as the configuration asks for.

    What goes wrong with that is a warning in the run's log, and harms no run.
    """

    def __init__(self, desk: Desk, execute: ExecutePage) -> None:
        super().__init__(execute)
        self._desk, self._execute = desk, execute
        notifications = desk.config.notifications
        if notifications is None:
            return
        if notifications.on_start:
            execute.begun.connect(self._begun)
        if notifications.on_complete:
            execute.finished.connect(self._finished)
        if notifications.on_error:
            execute.stopped.connect(self._stopped)

    def _begun(self) -> None:
        plan = self._desk.session.plan
        if plan is not None:
            self._send(start_notice(plan, is_dry_run=plan.options.is_dry_run))

    def _finished(self, result: MigrationResult) -> None:
        plan = self._desk.session.plan
        if plan is not None:
            self._send(end_notice(plan, result))

    def _stopped(self, error: WizardError) -> None:
        plan = self._desk.session.plan
        if plan is not None:
            self._send(error_notice(plan, error, is_dry_run=plan.options.is_dry_run))

    def _send(self, notice: Notice) -> None:
        notifier, notifications = self._desk.ports.notifier, self._desk.config.notifications
        assert notifications is not None

        def work(task: Task) -> tuple[str, ...]:
            return notifier.send(notice, notifications)

        self._desk.executor.start(work, self._hear)

    def _hear(self, event: TaskEvent) -> None:
        if isinstance(event, TaskDone):
            for problem in event.value:
                self._execute.dashboard.log.append(Logged(self._desk.ports.clock.now(), LogLevel.WARNING, problem))
                announce(self._execute, problem)
