"""Work in the pool: garbage is collected in the window's thread alone, and no window's end disturbs work."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_wizard.engine.executor import Executor, GarbageCollector, Task, TaskDone


class Node:
    """Something that only a collection can free."""

    def __init__(self, freed_in: list[int]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: freed_in.append(threading.get_ident()))


def test_cycles_made_by_work_are_freed_in_the_windows_thread(qtbot: QtBot, qapp: QApplication) -> None:
    freed_in: list[int] = []
    ended: list[object] = []

    def work(task: Task) -> None:
        for _ in range(5_000):  # many times Python's threshold
            Node(freed_in)

    executor = Executor()
    executor.start(work, ended.append)
    qtbot.waitUntil(lambda: any(isinstance(event, TaskDone) for event in ended) and len(freed_in) > 0)
    assert set(freed_in) == {threading.get_ident()}


def test_one_application_has_one_collector(qapp: QApplication) -> None:
    Executor()
    Executor()
    assert len(qapp.findChildren(GarbageCollector)) == 1
    assert not gc.isenabled()


class Window(QObject):
    """Stands for a window whose executor works for it."""

    def __init__(self) -> None:
        super().__init__()
        self.executor = Executor()
        self.heard: list[object] = []

    @Slot(object)
    def hear(self, event: object) -> None:
        self.heard.append(event)


def test_work_that_outlives_its_window_ends_in_peace(qtbot: QtBot, qapp: QApplication) -> None:
    is_gone = threading.Event()
    ended: list[str] = []

    def work(task: Task) -> None:
        is_gone.wait(timeout=30)
        task.progress(1, 2)
        ended.append("worked")

    window = Window()
    heard, executor = window.heard, window.executor
    task = executor.start(work, window.hear)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    is_gone.set()
    qtbot.waitUntil(lambda: task.is_over)
    executor.cancel_all()
    qapp.processEvents()
    assert ended == ["worked"]
    assert heard == []
