"""The first window: where to begin, the runs that are not over yet, backups, and the audit trail."""

from desktop_wizard.home.window import HomeWindow

__all__ = ["HomeWindow"]
