"""The longest time that the window did not answer while it showed a log of 1,000,000 lines and 5,000 changes.

    python -m tests.bench.large_views
    LINES=200000 CHANGES=1000 python -m tests.bench.large_views

Prints a line a phase as `tests.bench.window_stall` does, and ends with 1 when a gap is longer than its bar.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDeadlineTimer, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView, QWidget

from desktop_wizard.app import make_application
from desktop_wizard.engine.events import Logged, LogLevel
from desktop_wizard.engine.executor import GarbageCollector
from desktop_wizard.engine.model import Severity
from desktop_wizard.pages.execute.full_log import FullLog
from desktop_wizard.widgets.change_tree import ChangeEntry, ChangeTree
from desktop_wizard.widgets.log_lines import LogLines
from desktop_wizard.widgets.log_view import LogView
from tests.bench.window_stall import Watch, print_gaps
from tests.support.gallery import change
from tests.support.gaps import TICK_MS

LINES = int(os.environ.get("LINES", "1000000"))
CHANGES = int(os.environ.get("CHANGES", "5000"))
_START = datetime(2026, 3, 1, 12, tzinfo=UTC)
_AT_A_TIME = 5_000
"""Lines that come between two looks of the view, which are a fifth of a second apart."""
_DETAILS = 6
_LONGEST_SEARCH_MS = 20_000
_LATER_MS = 300


def lines(numbers: Iterable[int]) -> Iterator[Logged]:
    """Yield a log as a run writes it: a failed record in most lines, a batch in every tenth."""
    for number in numbers:
        level = LogLevel.WARNING if number % 10 else LogLevel.SUCCESS
        yield Logged(_START + timedelta(seconds=number // 100), level, f"Record txn_{number}: amount is negative")


def entries() -> list[ChangeEntry]:
    """Return changes, each with details."""
    return [
        ChangeEntry(
            change=change(f"Field {number} is a number"),
            severity=(Severity.HIGH, Severity.MEDIUM, Severity.LOW)[number % 3],
            records=number,
            handled_by="no rule",
            details=tuple(f"detail {line} of change {number}" for line in range(_DETAILS)),
            keys=(f"txn_{number}",),
        )
        for number in range(CHANGES)
    ]


class Stage:
    """Does one thing after the other, and has the watch count while each is under way."""

    def __init__(self, watch: Watch, of: str) -> None:
        self._watch, self._of = watch, of

    def __call__(self, what: str, act: Callable[[], object], is_done: Callable[[], bool] = lambda: True) -> None:
        self._watch.enter(f"{self._of}: {what}")
        act()
        QTest.qWait(_LATER_MS)
        patience = QDeadlineTimer(_LONGEST_SEARCH_MS)
        while not is_done() and not patience.hasExpired():
            QTest.qWait(TICK_MS)
        self._watch.rest()


def walk_log(watch: Watch) -> QWidget:
    """Open a log, filter it, look for text in it, scroll and follow."""
    stage, log = Stage(watch, "log"), LogView(LogLines(capacity=LINES + 1_000))
    log.resize(900, 600)

    def is_done() -> bool:
        return not log.log.is_looking

    bar = log.view.verticalScrollBar()
    stage("show", log.show)
    stage("all lines come", lambda: _come(log), is_done)
    stage("a batch comes", lambda: _write(log, range(20)))
    stage("to the middle", lambda: bar.setValue(bar.maximum() // 2))
    stage("page down", lambda: [QTest.keyClick(log.view, Qt.Key.Key_PageDown) for _ in range(20)])
    stage("one level", lambda: log.level.setCurrentIndex(log.level.findData(LogLevel.SUCCESS)), is_done)
    stage("all levels", lambda: log.level.setCurrentIndex(0), is_done)
    stage("a text that is rare", lambda: log.search.setText("txn_99999"), is_done)
    stage("a text that is nowhere", lambda: log.search.setText("nowhere"), is_done)
    stage("no text", log.search.clear, is_done)
    stage("to the end", lambda: QTest.keyClick(log.view, Qt.Key.Key_End))
    full = FullLog(log, log.log.lines)
    stage("the full log", full.show, lambda: not full.log.log.is_looking)
    return log


def _come(log: LogView) -> None:
    for first in range(0, LINES, _AT_A_TIME):
        _write(log, range(first, min(first + _AT_A_TIME, LINES)))
        QTest.qWait(1)


def _write(log: LogView, numbers: Iterable[int]) -> None:
    for line in lines(numbers):
        log.append(line)
    log.flush()


def walk_tree(watch: Watch) -> QWidget:
    """Open a tree of changes, scroll it, open one, open all of them, and show others."""
    stage, kept, tree = Stage(watch, "tree"), entries(), ChangeTree()
    tree.resize(900, 600)
    bar = tree.verticalScrollBar()
    stage("show", tree.show)
    stage("open", lambda: tree.show_entries(kept))
    stage("to the middle", lambda: bar.setValue(bar.maximum() // 2))
    stage("page down", lambda: [QTest.keyClick(tree, Qt.Key.Key_PageDown) for _ in range(20)])
    stage("open one", lambda: tree.expand(tree.currentIndex()))
    stage("open with all below", lambda: _asterisk(tree))
    stage("to the end", lambda: QTest.keyClick(tree, Qt.Key.Key_End))
    stage("other entries", lambda: tree.show_entries(kept[:-1]))
    return tree


def _asterisk(tree: QTreeView) -> None:
    tree.setCurrentIndex(tree.model().index(0, 0, QModelIndex()))
    QTest.keyClick(tree, Qt.Key.Key_Asterisk)


def main() -> int:
    """Walk through both views; return 1 when the window stood still for too long."""
    application = make_application()
    assert isinstance(application, QApplication)
    GarbageCollector(application)
    watch = Watch()
    try:
        seen = [walk_log(watch), walk_tree(watch)]
    finally:
        watch.stop()
    for widget in seen:
        widget.close()
    return print_gaps(watch)


if __name__ == "__main__":
    sys.exit(main())
