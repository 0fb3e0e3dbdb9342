"""How long the program takes from the start of its process to a window that is exposed and answers.

    python -m tests.bench.start          the median of 7 starts; one before them warms the disk's cache
    RUNS=20 python -m tests.bench.start

Each start has an empty data folder. The window answers when an event that was posted behind its exposure was handled.
Prints seconds by the clock and of the processor, and ends with 1 when the median by the clock is above `BAR_S`.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

RUNS = int(os.environ.get("RUNS", "7"))
BAR_S = 1.5
_PATIENCE_S = 60
_AS_PROGRAM = "--as-program"


class Start(NamedTuple):
    """Seconds of one start, by the clock and of the processor."""

    wall: float
    processor: float


def start() -> Start:
    """Start the program once, and end it as soon as its window answers."""
    with tempfile.TemporaryDirectory() as folder:
        home = {**os.environ, "DESKTOP_WIZARD_HOME": folder}
        began = time.time()
        command = [sys.executable, "-m", "tests.bench.start", _AS_PROGRAM]
        done = subprocess.run(command, env=home, stdout=subprocess.PIPE, check=True, timeout=_PATIENCE_S)
    told = json.loads(done.stdout)
    return Start(told["at"] - began, told["processor"])


def be_program() -> int:
    """Be the program, but for its event loop, which ends when the first window answers; say when that was."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop_wizard.__main__ import main as program

    def until_usable(*_: object) -> int:
        answered: list[bool] = []
        while not any(window.isExposed() for window in QApplication.topLevelWindows()):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QTimer.singleShot(0, lambda: answered.append(True))
        while not answered:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        sys.stdout.write(json.dumps({"at": time.time(), "processor": time.process_time()}))
        return 0

    QApplication.exec = until_usable  # type: ignore[method-assign]
    return program([])


def main() -> int:
    """Start the program again and again; return 1 when that takes too long."""
    start()
    starts = [start() for _ in range(RUNS)]
    wall, processor = (statistics.median(column) for column in zip(*starts, strict=True))
    slowest = max(one.wall for one in starts)
    print(f"{wall:.2f} s by the clock ({slowest:.2f} at most), {processor:.2f} s of the processor")  # noqa: T201
    return int(wall > BAR_S)


if __name__ == "__main__":
    sys.exit(be_program() if _AS_PROGRAM in sys.argv else main())
