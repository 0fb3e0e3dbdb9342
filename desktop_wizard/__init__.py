"""Migrates JSON records from one schema version to another, provably and reversibly.

The names below are the public API. They load what they need when they are first used, so that `import desktop_wizard`
brings in no Qt: worker processes and commands never pay for it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_wizard.background import MigrationStatus, migration_status, start_migration
    from desktop_wizard.config import CustomWizardAction, WizardConfig
    from desktop_wizard.engine.errors import WizardError
    from desktop_wizard.engine.model import (
        BackupStrategy,
        BreakingChange,
        ChangeType,
        Counts,
        FetchedRecords,
        MailServer,
        MigrationContext,
        MigrationError,
        MigrationOptions,
        MigrationProgress,
        MigrationResult,
        MigrationStrategy,
        Notifications,
        RecordSource,
        Security,
        Severity,
        WizardStep,
    )
    from desktop_wizard.engine.plan import MigrationPlan
    from desktop_wizard.engine.rollback import RollbackResult
    from desktop_wizard.engine.status import WizardState
    from desktop_wizard.snapshot import MigrationWizardState
    from desktop_wizard.wizard import MigrationWizard

__all__ = [
    "BackupStrategy",
    "BreakingChange",
    "ChangeType",
    "Counts",
    "CustomWizardAction",
    "FetchedRecords",
    "MailServer",
    "MigrationContext",
    "MigrationError",
    "MigrationOptions",
    "MigrationPlan",
    "MigrationProgress",
    "MigrationResult",
    "MigrationStatus",
    "MigrationStrategy",
    "MigrationWizard",
    "MigrationWizardState",
    "Notifications",
    "RecordSource",
    "RollbackResult",
    "Security",
    "Severity",
    "WizardConfig",
    "WizardError",
    "WizardState",
    "WizardStep",
    "migration_status",
    "start_migration",
]

_BACKGROUND = "desktop_wizard.background"
_MODEL = "desktop_wizard.engine.model"
_HOMES = {
    "BackupStrategy": _MODEL,
    "BreakingChange": _MODEL,
    "ChangeType": _MODEL,
    "Counts": _MODEL,
    "CustomWizardAction": "desktop_wizard.config",
    "FetchedRecords": _MODEL,
    "MailServer": _MODEL,
    "MigrationContext": _MODEL,
    "MigrationError": _MODEL,
    "MigrationOptions": _MODEL,
    "MigrationPlan": "desktop_wizard.engine.plan",
    "MigrationProgress": _MODEL,
    "MigrationResult": _MODEL,
    "MigrationStatus": _BACKGROUND,
    "MigrationStrategy": _MODEL,
    "MigrationWizard": "desktop_wizard.wizard",
    "MigrationWizardState": "desktop_wizard.snapshot",
    "Notifications": _MODEL,
    "RecordSource": _MODEL,
    "RollbackResult": "desktop_wizard.engine.rollback",
    "Security": _MODEL,
    "Severity": _MODEL,
    "WizardConfig": "desktop_wizard.config",
    "WizardError": "desktop_wizard.engine.errors",
    "WizardState": "desktop_wizard.engine.status",
    "WizardStep": _MODEL,
    "migration_status": _BACKGROUND,
    "start_migration": _BACKGROUND,
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
