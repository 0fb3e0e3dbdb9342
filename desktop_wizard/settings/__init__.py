"""What a user has set for good, in one file of TOML that people may edit, too; Qt-free. See docs/settings.md."""

from desktop_wizard.settings.file import FILE_NAME, SettingsFile
from desktop_wizard.settings.reading import Read
from desktop_wizard.settings.values import (
    LANGUAGES,
    THEMES,
    Appearance,
    Connection,
    Keeping,
    RunDefaults,
    Settings,
    Telling,
)

__all__ = [
    "FILE_NAME",
    "LANGUAGES",
    "THEMES",
    "Appearance",
    "Connection",
    "Keeping",
    "Read",
    "RunDefaults",
    "Settings",
    "SettingsFile",
    "Telling",
]
