"""The file of the settings: read, and written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from desktop_wizard.engine.errors import InputWrong, Problem
from desktop_wizard.engine.safety.files import file_failure, write_whole
from desktop_wizard.settings.reading import Read, read_settings
from desktop_wizard.settings.values import Settings
from desktop_wizard.settings.writing import write_settings

FILE_NAME = "settings.toml"


class SettingsFile:
    """One file of settings; that there is none yet is no problem.

    Args:
        folder: the user's folder of settings; it is made when something is saved.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    def read(self) -> Read:
        """Return what the file says, with the default for whatever can't be used. Nothing is raised."""
        try:
            return read_settings(self._text(), str(self.path))
        except (OSError, UnicodeDecodeError) as error:
            reason = error.strerror if isinstance(error, OSError) else "it is not written in UTF-8"
            said = f"The file can't be read: {reason}. Until it can be, the defaults are used and nothing is saved."
            return Read(Settings(), (Problem(str(self.path), said),), is_readable=False)

    def save(self, before: Settings, after: Settings) -> Settings:
        """Change in the file what differs between two settings; return what it says then.

        What somebody else wrote into the file since stays, as far as it is about other keys.

        Raises:
            InputWrong: the file that is there can't be read, so that saving would lose what stands in it.
            EnvironmentFailed: it can't be written.
        """
        now = self.read()
        if not now.is_readable:
            raise InputWrong(
                "The settings can't be saved, as their file can't be read.",
                problems=now.problems,
                safe="The file stays as it is.",
                cure="Mend it in a text editor, or move it away.",
            )
        try:
            data = write_settings(self._text(), before, after).encode()
        except ValueError as error:
            raise InputWrong(
                "The settings can't be saved.", where=str(self.path), cure=f"Mend the file: {error}"
            ) from error
        try:
            write_whole(self.path, data)
        except OSError as error:
            raise file_failure(
                error, doing="The settings can't be saved", path=self.path, needed=len(data)
            ) from error
        return self.read().settings

    def _text(self) -> str:
        try:
            # Not read_text: it would turn the file's line ends into others.
            return self.path.read_bytes().decode()
        except FileNotFoundError:
            return ""
