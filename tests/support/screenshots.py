"""Walks the real wizard over a sample and keeps pictures: `python -m tests.support.screenshots FOLDER [THEME …]`."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import install_factory
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.samples import create_sample
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.language import add_plurals
from desktop_wizard.pages.base import Button
from desktop_wizard.wizard import MigrationWizard
from tests.support.scripted_ask import ScriptedAsk

SIZE = (1024, 768)
PATIENCE_MS = 60_000


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(PATIENCE_MS)
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("the wizard did not get there")
        QApplication.processEvents()
        QTest.qWait(10)


class Walk:
    """A walk over a sample; each stop is a picture."""

    def __init__(self, look: str, folder: Path, sample: str = "payments", *, has_rules: bool = True) -> None:
        self._look, self._folder = look, folder
        theme.apply(_application(), theme.theme(look))
        self._home = Path(tempfile.mkdtemp(prefix="desktop-wizard-"))
        place = create_sample(sample, self._home / "sample")
        config = WizardConfig(
            record_source=place.source,
            registry=str(place.registry),
            rules=place.rules if has_rules else None,
            script=place.script,
            default_batch_size=100,
            theme=look,
        )
        self.wizard = MigrationWizard(config, ports=build_ports(self._home / "data"), ask=ScriptedAsk())
        self.wizard.resize(*SIZE)
        self.wizard.show()

    def keep(self, name: str) -> None:
        self.keep_window(self.wizard, name)

    def keep_window(self, window: QWidget, name: str) -> None:
        QTest.qWait(300)
        window.grab().save(str(self._folder / f"{name}-{self._look}.png"))

    def press(self, which: Button) -> None:
        QTest.mouseClick(self.wizard.button(which), Qt.MouseButton.LeftButton)

    def make_rules(self) -> None:
        """To Review, with a script where the sample has one, and into the dialog that rules are made in."""
        review = self.wizard.review
        wait_for(lambda: self.wizard.select.summary.isVisible())
        self.press(Button.NextButton)
        wait_for(lambda: self.wizard.state is WizardState.REVIEWING and not review.busy.isVisible())
        self.keep("2-review-script")
        review.rule_desk.button.click()
        dialog = review.rule_desk.dialog
        wait_for(lambda: bool(dialog.outcome.text()))
        self.keep_window(dialog, "2-rules")
        dialog.reject()
        self.wizard.close()

    def go(self) -> None:
        """Through all five pages."""
        wizard = self.wizard
        wait_for(lambda: wizard.select.summary.isVisible())
        self.keep("1-select")
        self.press(Button.NextButton)
        wait_for(lambda: wizard.state is WizardState.REVIEWING)
        self.keep("2-review")
        wizard.review.tree.expand(wizard.review.tree.model().index(0, 0))
        self.keep("2-review-details")
        wait_for(lambda: wizard.execute.dashboard.chart.is_prepared)
        self.press(Button.NextButton)
        self.keep("3-configure")
        wizard.configure.toggle.setChecked(True)
        self.keep("3-configure-advanced")
        self.press(Button.CommitButton)
        wait_for(lambda: wizard.execute.progress is not None and wizard.execute.progress.percentage > 40)
        self.keep("4-execute-dry")
        wait_for(lambda: wizard.session.report is not None)
        self.keep("5-verify-dry")
        self.press(Button.FinishButton)
        wait_for(lambda: wizard.configure.rehearsal.result is not None)
        self.keep("3-configure-rehearsed")
        self.press(Button.CommitButton)
        wait_for(lambda: wizard.execute.progress is not None and wizard.execute.progress.percentage > 15)
        self.press(Button.CustomButton1)
        wait_for(lambda: wizard.state is WizardState.PAUSED)
        self.keep("4-execute-paused")
        self.press(Button.CustomButton1)
        wait_for(lambda: wizard.execute.progress is not None and wizard.execute.progress.percentage > 60)
        self.keep("4-execute")
        wait_for(lambda: wizard.session.report is not None)
        self.keep("5-verify")
        self._look_at_all_records()
        wizard.close()

    def _look_at_all_records(self) -> None:
        dialog = self.wizard.verify.all_records
        QTest.mouseClick(self.wizard.verify.findings.changed.all_records, Qt.MouseButton.LeftButton)
        wait_for(lambda: dialog.table.current() is not None)
        self.keep_window(dialog, "5-all-records")
        dialog.close()


def _application() -> QApplication:
    application = QApplication.instance() or QApplication(sys.argv)
    assert isinstance(application, QApplication)
    return application


def begin() -> QApplication:
    """Return the application, made as the program does: with English plurals and names for what can be reached."""
    application = _application()
    add_plurals(application)
    install_factory()
    return application


def main(folder: Path, looks: list[str]) -> None:
    begin()
    folder.mkdir(parents=True, exist_ok=True)
    for look in looks or theme.THEME_NAMES:
        Walk(look, folder).go()
        Walk(look, folder, "claims").make_rules()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
