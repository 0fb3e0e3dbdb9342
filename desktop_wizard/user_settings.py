"""The user's settings as the windows have them: one value at a time, which tells when it is another."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop_wizard.engine.errors import Problem
from desktop_wizard.engine.ports import Ports
from desktop_wizard.settings import Settings, SettingsFile


class UserSettings(QObject):
    """What holds now, and the way to change it for good.

    Attributes:
        current: what holds.
        problems: what in the file can't be used.
        is_hosted: the windows stand in another program, which says by its own configuration how they are; of the
            settings, only the connections hold there.

    Signals:
        changed(Settings): something was saved.
        theme_tried(str): a theme is to be shown, saved or not.
    """

    changed = Signal(object)
    theme_tried = Signal(str)

    def __init__(self, ports: Ports, *, is_hosted: bool = False) -> None:
        super().__init__()
        self._file = SettingsFile(ports.config_dir)
        self.is_hosted = is_hosted
        self.current = Settings()
        self.problems: tuple[Problem, ...] = ()
        self.read_again()

    def read_again(self) -> None:
        """Take what stands in the file now, which somebody may have edited."""
        read = self._file.read()
        self.problems = read.problems
        self._take(read.settings)

    def save(self, wanted: Settings) -> None:
        """Save what differs from `current`, and have it hold.

        Raises:
            InputWrong: the file that is there can't be read.
            EnvironmentFailed: it can't be written.
        """
        self._take(self._file.save(self.current, wanted))
        self.problems = self._file.read().problems

    def _take(self, settings: Settings) -> None:
        if self.is_hosted:
            settings = Settings(connections=settings.connections)
        if settings != self.current:
            self.current = settings
            self.changed.emit(settings)
