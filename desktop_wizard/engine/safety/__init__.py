"""What keeps data safe around a run: proved backups, and a trail that shows who did what."""

from desktop_wizard.engine.safety.audit import FileAuditTrail
from desktop_wizard.engine.safety.awake import Wakefulness
from desktop_wizard.engine.safety.backups import FileBackups, HostBackups
from desktop_wizard.engine.safety.clock import SystemClock
from desktop_wizard.engine.safety.consents import FileConsents
from desktop_wizard.engine.safety.diagnostics import FileDiagnostics
from desktop_wizard.engine.safety.redaction import redact
from desktop_wizard.engine.safety.secrets import KeyringSecrets

__all__ = [
    "FileAuditTrail",
    "FileBackups",
    "FileConsents",
    "FileDiagnostics",
    "HostBackups",
    "KeyringSecrets",
    "SystemClock",
    "Wakefulness",
    "redact",
]
