"""How soon what a rule makes of records is shown after an edit, and whether the window answered meanwhile.

    python -m tests.bench.rule_preview          the 10,000 payments of the sample, 40 edits

Opens *Suggestions and rules…* on *Review*, a rule in its form, and edits a field again and again. Prints the time
from an edit to its outcome, and the longest gap of a 10 ms timer; ends with 1 when the slowest takes longer than
`BAR_MS`.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_wizard.app import make_application
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.review.rule_editor import RuleEditor
from desktop_wizard.pages.review.rules_dialog import RulesDialog
from desktop_wizard.wizard import MigrationWizard
from tests.bench.window_stall import PATIENCE_S, Watch
from tests.support.scripted_ask import ScriptedAsk

EDITS = 40
BAR_MS = 200.0
_CLAMP = 1
"""The rule of the sample that is edited: amounts are at least 0."""


def wait(condition: Callable[[], object]) -> None:
    """Let the window work until something holds."""
    until = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > until:
            raise TimeoutError("The wizard did not get there.")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def open_rules(folder: Path) -> tuple[MigrationWizard, RulesDialog]:
    """Return a wizard on the sample, with the dialog of rules open and all that it finds out found out."""
    place = create_sample("payments", folder / "sample")
    config = WizardConfig(record_source=place.source, registry=str(place.registry), rules=place.rules)
    wizard = MigrationWizard(config, ports=build_ports(), ask=ScriptedAsk())
    wizard.show()
    wait(lambda: wizard.select.selection() is not None)
    wizard.button(Button.NextButton).click()
    wait(lambda: wizard.state is WizardState.REVIEWING)
    desk = wizard.review.rule_desk
    wait(desk.button.isEnabled)
    desk.button.click()
    wait(lambda: desk.dialog.suggestions.take_all.isEnabled() and desk.dialog.outcome.text())
    return wizard, desk.dialog


def edit(watch: Watch, times: list[float]) -> None:
    """Give the rule that is open one bound after the other, and note how soon each outcome is shown."""
    editor = QApplication.activeModalWidget()
    assert isinstance(editor, RuleEditor)
    field = editor.form.editors["minimum"].widget
    assert isinstance(field, QLineEdit)
    wait(lambda: "becomes" in editor.outcome.text())
    watch.enter("edits")
    for number in range(1, EDITS + 1):
        began = time.perf_counter()
        field.setText(str(number))
        wait(lambda number=number: f"becomes {number}" in editor.outcome.text())
        times.append((time.perf_counter() - began) * 1000)
    watch.rest()
    editor.reject()


def main() -> int:
    """Edit a rule of the sample; return 1 when an outcome came too late."""
    application = make_application()
    times: list[float] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ["DESKTOP_WIZARD_HOME"] = folder
        wizard, dialog = open_rules(Path(folder))
        dialog.list.list.setCurrentRow(_CLAMP)
        watch = Watch()
        try:
            QTimer.singleShot(0, lambda: edit(watch, times))
            dialog.list.edit.click()
        finally:
            watch.stop()
        dialog.reject()
        wizard.close()
        application.processEvents()
    print(f"{statistics.median(times):.0f} ms to an outcome ({max(times):.0f} at most)")  # noqa: T201
    print(f"{watch.longest['edits']:.0f} ms longest gap ({watch.busy['edits']:.0f} busy)")  # noqa: T201
    return int(max(times) > BAR_MS)


if __name__ == "__main__":
    sys.exit(main())
