"""The dialog in which the user's settings are looked at and changed."""

from desktop_wizard.preferences.dialog import SettingsDialog, add_settings_keys, settings_keys

__all__ = ["SettingsDialog", "add_settings_keys", "settings_keys"]
