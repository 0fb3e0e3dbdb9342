"""The program with windows: one application, Home, and wizards."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_wizard import theme
from desktop_wizard.a11y import install_factory
from desktop_wizard.config import WizardConfig
from desktop_wizard.display import display_problem
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.model import Selection
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.wiring import build_ports
from desktop_wizard.home import HomeWindow
from desktop_wizard.recent import remember
from desktop_wizard.wizard import MigrationWizard

NO_DISPLAY = 3


def run_app(
    place: str | None = None,
    selection: Selection | None = None,
    rules: Path | None = None,
    script: Path | None = None,
) -> int:
    """Open the windows; return the exit code when the last one is closed.

    Args:
        place: a database file, registry folder or database URL to begin with.
        selection: a migration to begin with, its wizard open.
        rules: the rules file for it.
        script: the script for it, if there is one.

    Returns:
        0, or 3 with a line on stderr where no window can be opened: Qt would end the whole process there.
    """
    if problem := display_problem():
        sys.stderr.write(f"{problem}\n")
        return NO_DISPLAY
    application = make_application()
    windows = Windows(build_ports())
    if selection is not None:
        windows.begin(config_of(selection, rules, script))
    else:
        windows.home.show()
        if place is not None:
            windows.open_place(place)
    return application.exec()


def make_application() -> QApplication:
    """Return the application, in the desktop's theme, and following it."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("desktop-wizard")
    application.setApplicationDisplayName("Desktop Wizard")
    install_factory()
    theme.apply(application, theme.resolve("system"))
    following = theme.SystemTheme(application)
    following.changed.connect(lambda chosen: theme.apply(application, chosen))
    return application


def config_of(selection: Selection, rules: Path | None = None, script: Path | None = None) -> WizardConfig:
    """Return the configuration of a wizard on a selection that is made already."""
    return WizardConfig(
        record_source=selection.source,
        registry=selection.registry,
        schema_id=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
        rules=rules,
        script=script,
    )


class Windows(QObject):
    """Home, and the wizard that it opens; one of the two is there at a time."""

    def __init__(self, ports: Ports) -> None:
        super().__init__()
        self._ports = ports
        self.home = HomeWindow(ports, Executor())
        self.wizard: MigrationWizard | None = None
        self.home.wizard_wanted.connect(self.begin)
        self.home.take_up_wanted.connect(self._take_up)

    def begin(self, config: WizardConfig) -> None:
        """Open the wizard."""
        self._make(config).show()
        self.home.hide()

    def open_place(self, place: str) -> None:
        """Begin with a database, or with the folder of a registry."""
        if "://" not in place and Path(place).is_dir():
            self.begin(WizardConfig(registry=str(Path(place).absolute())))
        else:
            url = place if "://" in place else f"sqlite:///{Path(place).absolute().as_posix()}"
            self.home.open_database(url)

    def _take_up(self, plan: MigrationPlan, run_id: str, roll_back: bool) -> None:
        # Home goes only when the wizard is there: between two windows Qt would see the last one closed.
        wizard = self._make(config_of(plan.selection))
        wizard.take_up(plan, run_id, roll_back=roll_back)
        self.home.hide()

    def _make(self, config: WizardConfig) -> MigrationWizard:
        self.wizard = wizard = MigrationWizard(config, ports=self._ports)
        wizard.finished.connect(self._back_home)
        wizard.execute.begun.connect(self._remember)  # not only in the end: a crash must find the run again
        return wizard

    def _remember(self) -> None:
        if self.wizard is not None and self.wizard.session.selection is not None:
            remember(self._ports.data_dir, self.wizard.session.selection)

    def _back_home(self) -> None:
        wizard, self.wizard = self.wizard, None
        assert wizard is not None
        self.home.show()
        selection = wizard.session.selection
        if selection is not None:
            remember(self._ports.data_dir, selection)
            self.home.show_recent()
            self.home.show_runs(selection.source.url)
        if wizard.completion:
            self.home.message.say("success", wizard.completion)
        wizard.deleteLater()
