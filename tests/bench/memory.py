"""What the window's process keeps in memory: before a run, after it, and after its rollback.

    python -m tests.bench.memory              200,000 payments
    N=1000000 python -m tests.bench.memory

Walks through the wizard as `tests.bench.window_stall` does, and prints the resident memory at the beginning of each
phase, when garbage was collected. Ends with 1 when a run leaves behind more than `BAR_MB`.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path

import psutil

from desktop_wizard.app import make_application
from desktop_wizard.engine.samples import create_sample
from tests.bench.window_stall import N, Walk

BAR_MB = 50.0
_BEFORE, _AFTER = "back to configure", "rollback"
"""Both with the wizard complete: behind the dry run, and behind the run and its verification."""


class Scale:
    """Weighs this process at the beginning of each phase.

    Attributes:
        megabytes: resident memory, by phase.
    """

    def __init__(self) -> None:
        self._process = psutil.Process()
        self.megabytes: dict[str, float] = {}

    def enter(self, phase: str) -> None:
        """Weigh."""
        gc.collect()
        self.megabytes[phase] = self._process.memory_info().rss / 1e6


def main() -> int:
    """Walk through the wizard on a fresh sample; return 1 when a run left too much behind."""
    application = make_application()
    scale = Scale()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DESKTOP_WIZARD_HOME"] = folder
        walk = Walk(create_sample("payments", Path(folder) / "sample", N), scale)
        walk()
        scale.enter("end")
        walk.wizard.close()
        application.processEvents()
    for phase, megabytes in scale.megabytes.items():
        print(f"{megabytes:8.1f} MB  {phase}")  # noqa: T201
    left = scale.megabytes[_AFTER] - scale.megabytes[_BEFORE]
    print(f"{left:+8.1f} MB  left by the run of {N:,} records")  # noqa: T201
    return int(left > BAR_MB)


if __name__ == "__main__":
    sys.exit(main())
