"""The one door between the engine and Qt: work runs in a QThreadPool, and tells through one signal."""

from __future__ import annotations

import gc
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal

from desktop_wizard.engine.errors import Bug, RunCancelled, WizardError
from desktop_wizard.engine.events import ImpactEstimated, RunEvent, ScanProgress, gist

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TaskDone:
    """The work returned `value`; the last thing a task tells."""

    value: Any


@dataclass(frozen=True, slots=True)
class TaskFailed:
    """The work raised; the last thing a task tells. `RunCancelled` when it was cancelled."""

    error: WizardError


TaskEvent = RunEvent | ScanProgress | ImpactEstimated | TaskDone | TaskFailed

Emit = Callable[[RunEvent | ScanProgress | ImpactEstimated], None]
Work = Callable[["Task"], Any]


class Task(QObject):
    """One piece of work on its way.

    Signals:
        told: a `TaskEvent`, delivered in the thread that the task was made in.
    """

    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = threading.Event()
        self._over = threading.Event()

    @property
    def is_over(self) -> bool:
        return self._over.is_set()

    def is_wanted(self) -> bool:
        """Tell whether nobody has asked the work to stop."""
        return not self._cancelled.is_set()

    def cancel(self) -> None:
        """Ask the work to stop at the next progress report; it then fails with `RunCancelled`."""
        self._cancelled.set()

    def emit(self, event: RunEvent | ScanProgress | ImpactEstimated) -> None:  # type: ignore[override] # not the QObject.emit of old
        """Tell the listeners, from any thread."""
        if _log.isEnabledFor(logging.DEBUG):
            _log.debug("%s", gist(event))
        self.told.emit(event)

    def progress(self, done: int, total: int) -> None:
        """Report how far a scan has come. Raises `RunCancelled` after `cancel()`."""
        if self._cancelled.is_set():
            raise RunCancelled("The work was cancelled.", safe="Nothing was changed.")
        self.told.emit(ScanProgress(done, total))

    def _run(self, work: Work) -> None:
        ending: TaskDone | TaskFailed
        what = getattr(work, "__qualname__", type(work).__qualname__)
        _log.debug("begins %s", what)
        try:
            ending = TaskDone(work(self))
        except WizardError as error:
            ending = TaskFailed(error)
        except Exception as error:  # noqa: BLE001 - a thread's last chance to tell
            _log.exception("a task failed")
            bug = Bug(f"The program made a mistake: {error!r}.", cure="Please report it with the log.")
            bug.__cause__ = error
            ending = TaskFailed(bug)
        failed = f": {type(ending.error).__name__}" if isinstance(ending, TaskFailed) else ""
        _log.debug("ends %s%s", what, failed)
        self._over.set()
        self.told.emit(ending)


class Executor:
    """Runs work in the background, several pieces at once.

    Attributes:
        pool: Qt's thread pool that runs it.
    """

    def __init__(self, pool: QThreadPool | None = None) -> None:
        """Make an executor; listeners hear of the work in the thread that made it."""
        # Tasks belong to the application, or else to an object of this thread. While their last event is on its way,
        # one that only Python held might be deleted by the thread that works, and one of a window with its window.
        self._home = QCoreApplication.instance() or QObject()
        _collect_garbage_in_this_thread()
        self.pool = pool or QThreadPool.globalInstance()
        self._tasks: set[Task] = set()

    def start(self, work: Work, listener: Callable[[TaskEvent], None]) -> Task:
        """Run `work(task)` in the pool; `listener` hears of it in the caller's thread."""
        task = Task(self._home)
        task.told.connect(listener)
        self._tasks.add(task)
        task.told.connect(lambda event: self._forget(task, event))
        self.pool.start(_Runnable(task, work))
        return task

    def _forget(self, task: Task, event: TaskEvent) -> None:
        if isinstance(event, TaskDone | TaskFailed):
            self._tasks.discard(task)
            task.deleteLater()

    def cancel_all(self) -> None:
        """Ask every piece of work to stop, and wait for it."""
        for task in self._tasks:
            task.cancel()
        self.pool.waitForDone()


class GarbageCollector(QObject):
    """Collects Python's garbage in its own thread alone, as long as it lives.

    Python looks for cycles in whatever thread happens to allocate. A widget or timer that is destroyed so by a
    thread of the pool ends the program, because Qt's objects may only be destroyed in the thread they live in.
    """

    INTERVAL_MS = 200

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self.destroyed.connect(gc.enable)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(self.INTERVAL_MS)

    def collect(self) -> None:
        """Collect the oldest generation that is due by Python's own thresholds."""
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > gc.get_threshold()[generation]:
                gc.collect(generation)
                return


def _collect_garbage_in_this_thread() -> None:
    """Give the application a collector of its own, unless it has one or there is no application."""
    application = QCoreApplication.instance()
    if application is not None and application.findChild(GarbageCollector) is None:
        GarbageCollector(application)


class _Runnable(QRunnable):
    def __init__(self, task: Task, work: Work) -> None:
        super().__init__()
        self._task = task
        self._work = work

    def run(self) -> None:
        self._task._run(self._work)
