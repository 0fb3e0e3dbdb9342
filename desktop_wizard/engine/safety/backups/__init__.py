"""Backups in files: made in one of several ways, proved before anything relies on them, and restored from."""

from desktop_wizard.engine.safety.backups.folder import FileBackups
from desktop_wizard.engine.safety.backups.host import HostBackups

__all__ = ["FileBackups", "HostBackups"]
