"""The longest time that the window did not answer, by phase: a 10 ms timer ticks beside a whole migration.

    python -m tests.bench.window_stall              200,000 payments
    N=1000000 python -m tests.bench.window_stall

Prints a line a phase with the longest gap in milliseconds and what the window's thread did in its middle, and ends
with 1 when a gap is longer than `BAR_MS`.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEventLoop

from desktop_wizard.app import make_application
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.samples import SamplePlace, create_sample
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.pages.base import Button
from desktop_wizard.wizard import MigrationWizard
from tests.support.gaps import TICK_MS, Gaps
from tests.support.scripted_ask import ScriptedAsk

N = int(os.environ.get("N", "200000"))
BAR_MS = 100.0
PATIENCE_S = 600.0


class Watch(Gaps):
    """Looks at the window's thread from another one when a tick is late; for measuring alone, as that is not safe.

    Attributes:
        places: what the window's thread did in the longest gap, by phase.
    """

    def __init__(self) -> None:
        self.places: dict[str, str] = {}
        self._late = ""
        super().__init__()
        self._window_thread = threading.get_ident()
        self._is_over = threading.Event()
        self._looker = threading.Thread(target=self._look)
        self._looker.start()

    def stop(self) -> None:
        """End the looking; the last reference to this object stays in the window's thread."""
        super().stop()
        self._is_over.set()
        self._looker.join()

    def _tick(self) -> bool:
        is_longest = super()._tick()
        if is_longest:
            self.places[self._phase] = self._late
        self._late = ""
        return is_longest

    def _look(self) -> None:
        while not self._is_over.wait(TICK_MS / 1000):
            if not self._late and time.perf_counter() - self._last > BAR_MS / 2000:
                with suppress(KeyError):
                    frame = sys._current_frames()[self._window_thread]
                    self._late = " < ".join(_place(one) for one in reversed(traceback.extract_stack(frame)[-4:]))
                    del frame  # with it would stay what it holds, such as the painter of a widget


def _place(frame: traceback.FrameSummary) -> str:
    return f"{Path(frame.filename).stem}:{frame.lineno} {frame.name}"


class Companion(Protocol):
    """Goes along, and is told what comes next."""

    def enter(self, phase: str) -> None: ...


class Walk:
    """Goes through the wizard as a person would, as fast as it answers."""

    def __init__(self, place: SamplePlace, watch: Companion) -> None:
        self._watch = watch
        config = WizardConfig(record_source=place.source, registry=str(place.registry), rules=place.rules)
        self.wizard = MigrationWizard(config, ports=build_ports(), ask=ScriptedAsk())
        self.wizard.resize(1024, 768)

    def __call__(self) -> None:
        wizard, watch = self.wizard, self._watch
        watch.enter("select")
        wizard.show()
        self._wait(lambda: wizard.select.summary.isVisible())
        watch.enter("impact")
        self._click(Button.NextButton)
        self._wait(lambda: wizard.state is WizardState.REVIEWING)
        watch.enter("review")
        self._rest()
        watch.enter("configure")
        self._click(Button.NextButton)
        self._rest()
        self._run("dry run", is_dry=True)
        watch.enter("back to configure")
        self._click(Button.FinishButton)
        self._rest()
        self._run("run", is_dry=False)
        watch.enter("rollback")
        self._click(Button.CustomButton2)
        self._wait(lambda: wizard.state is WizardState.REVIEWING and not wizard.is_running)
        self._rest()

    def _run(self, phase: str, *, is_dry: bool) -> None:
        wizard = self.wizard
        wizard.configure.safety.dry_run.setChecked(is_dry)
        self._watch.enter(phase)
        self._click(Button.CommitButton)
        self._wait(lambda: wizard.session.result is not None)
        self._watch.enter(f"verification of the {phase}")
        self._wait(lambda: wizard.session.report is not None)
        self._rest()

    def _click(self, which: Button) -> None:
        self.wizard.button(which).click()

    def _rest(self) -> None:
        until = time.monotonic() + 0.5
        self._wait(lambda: time.monotonic() > until)

    def _wait(self, condition: Callable[[], object]) -> None:
        until = time.monotonic() + PATIENCE_S
        while not condition() and time.monotonic() < until:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)  # the watch ticks
        if not condition():
            raise TimeoutError(f"The wizard stands at {self.wizard.step}, {self.wizard.state}.")


def main() -> int:
    """Walk through the wizard on a fresh sample; return 1 when the window stood still for too long."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DESKTOP_WIZARD_HOME"] = folder
        place = create_sample("payments", Path(folder) / "sample", N)
        watch = Watch()
        walk = Walk(place, watch)
        try:
            walk()
        finally:
            watch.stop()
        walk.wizard.close()
        application.processEvents()
    return print_gaps(watch)


def print_gaps(watch: Watch) -> int:
    """Print the longest gap of each phase; return 1 when one is longer than the bar."""
    for phase, gap in watch.longest.items():
        busy, place = watch.busy.get(phase, 0.0), watch.places[phase] if gap > BAR_MS / 2 else ""
        print(f"{gap:7.1f} ms ({busy:7.1f} busy)  {phase:30} {place}")  # noqa: T201
    print(json.dumps({phase: round(gap, 1) for phase, gap in watch.longest.items()}))  # noqa: T201
    return int(max(watch.longest.values()) > BAR_MS)


if __name__ == "__main__":
    sys.exit(main())
