"""Garbage is collected in the window's thread, never in one of the pool's."""

from __future__ import annotations

import gc
import threading
import weakref

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
