"""The file of the settings: read, and written whole or not at all."""

from __future__ import annotations

from pathlib import Path

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.safety.files import file_failure, write_whole
from desktop_wizard.settings.reading import Read, read_settings, unreadable
from desktop_wizard.settings.values import Settings
from desktop_wizard.settings.writing import write_settings

FILE_NAME = "settings.toml"
LARGEST = 1_000_000
"""Bytes; what is larger is no file of settings, and would be read for minutes."""


class SettingsFile:
    """One file of settings; that there is none yet is no problem.

    Args:
        folder: the user's folder of settings; it is made when something is saved.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    def read(self) -> Read:
        """Return what the file says, with the default for whatever can't be used. Nothing is raised."""
        return self._read()[1]

    def _read(self) -> tuple[str, Read]:
        """Return the file's text, and what it says."""
        try:
            text = self._text()
        except (OSError, ValueError) as error:
            return "", unreadable(_reason(error), str(self.path))
        return text, read_settings(text, str(self.path))

    def save(self, before: Settings, after: Settings) -> Settings:
        """Change in the file what differs between two settings; return what it says then.

        What somebody else wrote into the file since stays, as far as it is about other keys.

        Raises:
            InputWrong: the file that is there can't be read, so that saving would lose what stands in it; or a new
                connection has a name that somebody else has given to another one since.
            EnvironmentFailed: it can't be written.
        """
        text, now = self._read()
        if not now.is_readable:
            raise InputWrong(
                "The settings can't be saved, as their file can't be read.",
                problems=now.problems,
                safe="The file stays as it is.",
                cure="Mend it in a text editor, or move it away.",
            )
        _check_names(now.settings, before, after)
        try:
            data = write_settings(text, before, after).encode()
        except ValueError as error:
            raise InputWrong(
                "The settings can't be saved.", where=str(self.path), cure=f"Mend the file: {error}"
            ) from error
        try:
            write_whole(self.path.resolve(), data)  # of a link, the file that it leads to
        except OSError as error:
            raise file_failure(
                error, doing="The settings can't be saved", path=self.path, needed=len(data)
            ) from error
        return self.read().settings

    def _text(self) -> str:
        try:
            with self.path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except FileNotFoundError:
            return ""
        if len(data) > LARGEST:
            raise ValueError(f"it is larger than {LARGEST:,} bytes")
        # Not read_text: it would turn the file's line ends into others.
        return data.decode("utf-8-sig")


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    return "it is not written in UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)


def _check_names(now: Settings, before: Settings, after: Settings) -> None:
    """Raise `InputWrong` where a new connection would take the name of one that somebody else has saved since."""
    theirs = {known.name for known in now.connections if known not in before.connections}
    theirs -= {known.name for known in before.connections}
    for new in after.connections:
        if new not in before.connections and new.name in theirs:
            raise InputWrong(
                f"Another program has saved a connection called “{new.name}” meanwhile.",
                safe="Its connection stays as it is.",
                cure="Choose another name.",
            )
