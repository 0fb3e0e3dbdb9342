"""Work in the background that a part of a window waits for: a line tells of it, and a message of its failure."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Work
from desktop_wizard.pages.errand import Errand
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message


class Chore(QObject):
    """One errand at a time, with the line that says what is waited for and the message that says how it failed.

    Signals:
        changed(): work has begun or ended.
    """

    changed = Signal()

    def __init__(self, executor: Executor, busy: Busy, message: Message, parent: QObject) -> None:
        super().__init__(parent)
        self._errand = Errand(executor, self)
        self._busy, self._message = busy, message
        busy.cancelled.connect(self.stop)

    @property
    def is_running(self) -> bool:
        return self._errand.is_running

    def start(self, what: str, work: Work, done: Callable[[Any], None]) -> None:
        """Run `work(task)` in the background.

        Args:
            what: what is said meanwhile, such as `Verifying the backup…`.
            done: called with what it returned, when nothing is waited for any more.
        """
        self._message.hide()
        self._busy.start(what)
        self._errand.start(work, done=partial(self._end, done), failed=self._fail, progress=self._busy.set_progress)
        self.changed.emit()

    def stop(self) -> None:
        """Ask the work to stop, and hear no more of it."""
        self._errand.stop()
        self._busy.stop()
        self.changed.emit()

    def _end(self, done: Callable[[Any], None], value: Any) -> None:
        self.stop()
        done(value)

    def _fail(self, error: WizardError) -> None:
        self.stop()
        self._message.say("error", str(error))
