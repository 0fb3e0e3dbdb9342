"""Going back to a backup: what that would do, and doing it."""

from desktop_wizard.engine.restore.forecast import RestoreForecast, look_at_restore
from desktop_wizard.engine.restore.restoring import RestoreResult, restore_backup

__all__ = ["RestoreForecast", "RestoreResult", "look_at_restore", "restore_backup"]
