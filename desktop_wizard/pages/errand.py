"""Reading in the background that one page waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, assert_never

from PySide6.QtCore import QObject, Slot

from desktop_wizard.engine.errors import RunCancelled, WizardError
from desktop_wizard.engine.events import (
    BackupMade,
    BatchCommitted,
    ImpactEstimated,
    Logged,
    PhaseStarted,
    ProgressMade,
    RunFinished,
    RunPaused,
    RunStarted,
    ScanProgress,
)
from desktop_wizard.engine.executor import Executor, Task, TaskDone, TaskEvent, TaskFailed, Work
from desktop_wizard.engine.model import Impact


class Ear(QObject):
    """Hears one task in its own thread, until it is told to hear no more.

    What a task told before that may still be on its way, so each task is given an ear of its own.
    """

    def __init__(self, listener: Callable[[TaskEvent], None], parent: QObject) -> None:
        super().__init__(parent)
        self._listener: Callable[[TaskEvent], None] | None = listener

    @Slot(object)
    def hear(self, event: TaskEvent) -> None:
        if self._listener is not None:
            self._listener(event)

    def close(self) -> None:
        self._listener = None
        self.deleteLater()


class Errand(QObject):
    """One piece of reading at a time: starting another, or stopping, lets go of the former.

    Attributes:
        is_running: whether an answer is still awaited.
    """

    def __init__(self, executor: Executor, parent: QObject) -> None:
        super().__init__(parent)
        self._executor = executor
        self._task: Task | None = None
        self._ear: Ear | None = None
        self._done: Callable[[Any], None]
        self._failed: Callable[[WizardError], None]
        self._progress: Callable[[int, int], None] | None = None
        self._estimated: Callable[[Impact], None] | None = None

    @property
    def is_running(self) -> bool:
        return self._task is not None

    def start(
        self,
        work: Work,
        *,
        done: Callable[[Any], None],
        failed: Callable[[WizardError], None],
        progress: Callable[[int, int], None] | None = None,
        estimated: Callable[[Impact], None] | None = None,
    ) -> None:
        """Run `work(task)` in the background.

        Args:
            done: called with what it returned.
            failed: called with what it raised; not after `stop`.
            progress: called with records done and in all.
            estimated: called with what a sample says, before everything is counted.
        """
        self.stop()
        self._done, self._failed, self._progress, self._estimated = done, failed, progress, estimated
        self._ear = Ear(self._hear, self)
        self._task = self._executor.start(work, self._ear.hear)

    def stop(self) -> None:
        """Ask the work to stop, and hear no more of it."""
        if self._task is not None:
            self._task.cancel()
        self._let_go()

    def _let_go(self) -> None:
        if self._ear is not None:
            self._ear.close()
        self._task = self._ear = None

    def _hear(self, event: TaskEvent) -> None:
        match event:
            case ScanProgress(done, total):
                if self._progress is not None:
                    self._progress(done, total)
            case ImpactEstimated(impact):
                if self._estimated is not None:
                    self._estimated(impact)
            case TaskDone(value):
                self._let_go()
                self._done(value)
            case TaskFailed(RunCancelled()):
                self._let_go()
            case TaskFailed(error):
                self._let_go()
                self._failed(error)
            case (
                RunStarted()
                | PhaseStarted()
                | BackupMade()
                | BatchCommitted()
                | ProgressMade()
                | Logged()
                | RunPaused()
                | RunFinished()
            ):
                pass  # told by runs, which the page Execute hears itself
            case _:
                assert_never(event)
