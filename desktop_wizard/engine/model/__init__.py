"""The frozen nouns that every room of the engine speaks about.

Nothing here decides, touches or runs. The words are those of CONTEXT.md.
"""

from desktop_wizard.engine.model.changes import Bounds, BreakingChange, Change, Impact
from desktop_wizard.engine.model.evidence import CHANGED, DELETED, Backup, Check, Conflict, ValidationReport
from desktop_wizard.engine.model.notices import MailServer, Notice, Notifications, Security
from desktop_wizard.engine.model.prediction import Outcome, PredictedCount, PredictionCheck
from desktop_wizard.engine.model.records import (
    ROW,
    Cell,
    Counts,
    JsonValue,
    Key,
    KeyPart,
    KeyRange,
    NoDocument,
    Quarantined,
    RawText,
    RecordSource,
    Selection,
    StoredRecord,
    StoredRow,
    is_same_cell,
    key_text,
    stored_form,
)
from desktop_wizard.engine.model.running import (
    MigrationContext,
    MigrationError,
    MigrationProgress,
    MigrationResult,
    RunOptions,
)
from desktop_wizard.engine.model.words import (
    BackupStrategy,
    ChangeType,
    ConflictChoice,
    MigrationStrategy,
    Severity,
    WizardStep,
)

__all__ = [
    "CHANGED",
    "DELETED",
    "ROW",
    "Backup",
    "BackupStrategy",
    "Bounds",
    "BreakingChange",
    "Cell",
    "Change",
    "ChangeType",
    "Check",
    "Conflict",
    "ConflictChoice",
    "Counts",
    "Impact",
    "JsonValue",
    "Key",
    "KeyPart",
    "KeyRange",
    "MailServer",
    "MigrationContext",
    "MigrationError",
    "MigrationProgress",
    "MigrationResult",
    "MigrationStrategy",
    "NoDocument",
    "Notice",
    "Notifications",
    "Outcome",
    "PredictedCount",
    "PredictionCheck",
    "Quarantined",
    "RawText",
    "RecordSource",
    "RunOptions",
    "Security",
    "Selection",
    "Severity",
    "StoredRecord",
    "StoredRow",
    "ValidationReport",
    "WizardStep",
    "is_same_cell",
    "key_text",
    "stored_form",
]
