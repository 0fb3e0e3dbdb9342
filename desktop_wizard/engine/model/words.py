"""The words that are one of a few."""

from __future__ import annotations

from enum import StrEnum


class WizardStep(StrEnum):
    """The five steps, in their order."""

    SELECT = "select"
    REVIEW = "review"
    CONFIGURE = "configure"
    EXECUTE = "execute"
    VERIFY = "verify"


class ChangeType(StrEnum):
    """Four types of breaking change, and two of changes that break nothing."""

    FIELD_REMOVED = "field_removed"
    TYPE_CHANGED = "type_changed"
    CONSTRAINT_ADDED = "constraint_added"
    ENUM_REDUCED = "enum_reduced"
    ADDITIVE = "additive"
    ANNOTATION = "annotation"


class Severity(StrEnum):
    """How much a change matters; ordered by `rank`, 2 for high to 0 for low."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"

    @property
    def rank(self) -> int:
        return {"high": 2, "medium": 1, "low": 0}[self.value]


class BackupStrategy(StrEnum):
    """How the copy before a run is made.

    A snapshot holds the whole database, the exports hold the record source's rows, an incremental backup those
    that the plan would change. A custom one is made by the host's own means.
    """

    DATABASE_SNAPSHOT = "database_snapshot"
    INCREMENTAL = "incremental"
    EXPORT_JSON = "export_json"
    EXPORT_CSV = "export_csv"
    CUSTOM = "custom"


class MigrationStrategy(StrEnum):
    """Where the new documents are written: over the old ones, into a copy, or into a copy that follows the source."""

    IN_PLACE = "in_place"
    COPY = "copy"
    DUAL_WRITE = "dual_write"


class ConflictChoice(StrEnum):
    """What becomes of records that somebody else changed or deleted since."""

    KEEP = "keep"
    RESTORE = "restore"
