"""The program with windows: one application, Home, and wizards."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
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
from desktop_wizard.instance import Instance
from desktop_wizard.language import Language
from desktop_wizard.pages.background import bring_forward
from desktop_wizard.recent import remember
from desktop_wizard.user_settings import UserSettings

if TYPE_CHECKING:
    from desktop_wizard.wizard import MigrationWizard

NO_DISPLAY = 3

_HOME_FIRST_MS = 500
"""For Home to be painted, and to look at runs that stand still, before the wizard is loaded."""

_SWITCH_S = 0.0005
"""How long a thread that computes may keep the window's waiting. A paint waits many times: with Python's own 5 ms,
opening the wizard took 0.2 s while modules were loaded. Work in threads does not take longer by what can be measured.
"""


def run_app(
    places: Sequence[str] = (),
    selection: Selection | None = None,
    rules: Path | None = None,
    script: Path | None = None,
) -> int:
    """Open the windows; return the exit code when the last one is closed.

    Where the program runs already, its windows come forward instead, and open what is to be opened.

    Args:
        places: files, folders or a database URL to begin with.
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
    ports = build_ports()
    settings = UserSettings(ports)
    Look(application, settings)
    Language(application, settings.current.appearance.language)
    instance = Instance(ports.data_dir, application)
    wanted = tuple(map(_whole, places))
    if selection is None and not instance.is_first and instance.hand_over(wanted):
        return 0
    with theme.dressed_later(application):
        windows = Windows(ports, settings)
    instance.asked.connect(windows.come_forward)
    if selection is not None:
        windows.begin(config_of(selection, rules, script))
    else:
        windows.home.show()
        windows.open_places(wanted)
        windows.load_wizard()
    return application.exec()


def _whole(place: str) -> str:
    """Return a place that means the same in another folder."""
    return place if "://" in place else str(Path(place).absolute())


def make_application() -> QApplication:
    """Return the application in the theme that the desktop has now; `Look` goes on from there."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("desktop-wizard")
    application.setApplicationDisplayName("Desktop Wizard")
    install_factory()
    theme.apply(application, theme.resolve("system"))
    _keep_what_is_loaded()
    sys.setswitchinterval(_SWITCH_S)
    return application


def _keep_what_is_loaded() -> None:
    """Have the collector of garbage pass over all that the program has loaded by now, which lives as long as it does.

    Garbage is collected in the window's thread (decision 6), which can't answer meanwhile: 0.2 s with everything.
    What little garbage there is by now stays, too; to look for it would take as long.
    """
    gc.freeze()


class Look(QObject):
    """Has the application in the theme that the user wants, and follows the desktop where that is wanted."""

    def __init__(self, application: QApplication, settings: UserSettings) -> None:
        super().__init__(application)
        self._application, self._wanted = application, "system"
        following = theme.SystemTheme(self)
        following.changed.connect(self._follow)
        settings.theme_tried.connect(self.show)
        settings.changed.connect(lambda now: self.show(now.appearance.theme))
        self.show(settings.current.appearance.theme)

    def show(self, wanted: str) -> None:
        """Show a theme by its name, `system` for the desktop's."""
        if wanted != self._wanted:
            self._wanted = wanted
            theme.apply(self._application, theme.resolve(wanted))

    def _follow(self, chosen: theme.Theme) -> None:
        if self._wanted == "system":
            theme.apply(self._application, chosen)


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


def _wizard_class() -> type[MigrationWizard]:
    from desktop_wizard.wizard import MigrationWizard

    return MigrationWizard


class Windows(QObject):
    """Home, and the wizard that it opens; one of the two is there at a time."""

    def __init__(self, ports: Ports, settings: UserSettings) -> None:
        super().__init__()
        self._ports, self._settings, self._executor = ports, settings, Executor()
        self.home = HomeWindow(ports, self._executor, settings=settings)
        self.wizard: MigrationWizard | None = None
        self.home.wizard_wanted.connect(self.begin)
        self.home.take_up_wanted.connect(self._take_up)

    def load_wizard(self) -> None:
        """Load, in a moment, what the wizard is made of: a third of all code, without which Home opens sooner."""
        QTimer.singleShot(
            _HOME_FIRST_MS, self, lambda: self._executor.start(lambda _: _wizard_class(), lambda _: gc.freeze())
        )

    def begin(self, config: WizardConfig) -> None:
        """Open the wizard."""
        self._make(config).show()
        self.home.hide()

    def open_places(self, places: Sequence[str]) -> None:
        """Open a database URL, or files and folders by what is in them."""
        urls = [place for place in places if "://" in place]
        if urls:
            self.home.open_database(urls[0])
        elif places:
            self.home.open_paths([Path(place) for place in places])

    def come_forward(self, places: Sequence[str]) -> None:
        """Show the window that is there, and open what another start was asked to; a wizard is not disturbed."""
        if self.wizard is None:
            bring_forward(self.home)
            self.open_places(places)
            return
        self.wizard.come_forward()
        if places:
            self.home.message.say(
                "info", self.tr("Not opened, as a migration was open: {0}").format(", ".join(places))
            )

    def _take_up(self, plan: MigrationPlan, run_id: str, roll_back: bool) -> None:
        # Home goes only when the wizard is there: between two windows Qt would see the last one closed.
        wizard = self._make(config_of(plan.selection))
        wizard.take_up(plan, run_id, roll_back=roll_back)
        self.home.hide()

    def _make(self, config: WizardConfig) -> MigrationWizard:
        self.wizard = wizard = _wizard_class()(config, ports=self._ports, settings=self._settings)
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
            self.home.runs.add_database(selection.source.url)
        self.home.come_back()
        if wizard.completion:
            self.home.message.say("success", wizard.completion)
        wizard.deleteLater()
