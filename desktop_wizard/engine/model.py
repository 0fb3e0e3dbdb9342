"""The frozen nouns that every room of the engine speaks about.

Nothing here decides, touches or runs. The words are those of CONTEXT.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, NamedTuple

JsonValue = Any
"""What `json.loads` returns: None, bool, int, float, str, list or dict (mypy has no recursive JSON)."""

KeyPart = int | float | str | bytes
Key = tuple[KeyPart, ...]
"""One value for each key column, in the order of `RecordSource.key_columns`."""


def key_text(key: Key) -> str:
    """Return a key as people read it: `txn_123`, or `eu / 17` for a composite one."""
    return " / ".join(part.hex() if isinstance(part, bytes) else str(part) for part in key)


class WizardStep(StrEnum):
    """The five steps, in their order."""

    SELECT = "select"
    REVIEW = "review"
    CONFIGURE = "configure"
    EXECUTE = "execute"
    VERIFY = "verify"


class ChangeType(StrEnum):
    """The spec's four types of breaking change, and the two that break nothing."""

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
    """How the copy before a run is made."""

    DATABASE_SNAPSHOT = "database_snapshot"


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSource:
    """Where the records are: one table of one database.

    Attributes:
        url: SQLAlchemy URL. It may hold a password: show `engine.ports.RecordStores.display_url` only.
        table: name as the database knows it, with its schema in front where it has one (`sales.payments`).
        key_columns: one or more columns that identify a record.
        document_column: the column that holds a JSON object as TEXT or BLOB.
        version_column: the column that says which version a record is on, or None where there is none.
        where: an SQL condition that narrows the source, or None; it may not name the document or version column.
    """

    url: str
    table: str
    key_columns: tuple[str, ...]
    document_column: str
    version_column: str | None = None
    where: str | None = None


class StoredRecord(NamedTuple):
    """One record as the database stores it.

    Attributes:
        key: one value per key column.
        storage: the storage class of the document: `text`, `blob`, `null`, `integer` or `real`.
        data: the document's bytes for `text` (UTF-8) and `blob`, else the value itself.
        version: the version column's value as text, or None.
    """

    key: Key
    storage: str
    data: bytes | int | float | None
    version: str | None


@dataclass(frozen=True, slots=True)
class KeyRange:
    """The records of one batch: keys above `after` up to and including `upto`, in key order.

    Attributes:
        number: 1 for the first batch of a run.
        after: exclusive lower bound, None for the beginning.
        upto: inclusive upper bound.
        first_index: how many records of the source lie before this range (0 for the first).
        size: how many records it held when it was planned.
    """

    number: int
    after: Key | None
    upto: Key
    first_index: int
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What step 1 decides: which records go from which version to which."""

    source: RecordSource
    registry: str
    schema_id: str
    from_version: str
    to_version: str

    @property
    def versions(self) -> tuple[str, ...] | None:
        """The versions whose records are to be migrated, None for all of them where there is no version column."""
        return (self.from_version,) if self.source.version_column else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between two versions of a schema.

    Attributes:
        id: stable name of this change within its comparison.
        type: one of the spec's types, or additive / annotation.
        kind: the finer kind, such as `required_added` or `minimum_raised`.
        path: JSONPath of the keyword in the schema (`$.properties.amount.minimum`).
        record_path: JSONPath of what it constrains in a record (`$.amount`, `$.items[*].sku`).
        description: one sentence for a DBA.
        is_breaking: whether some record that was valid is not any more, or declared data is lost.
        severity: the kind's severity before any record was counted; `Impact` may raise or lower it.
        old, new: the schema fragments on both sides; None where there is none.
        witness: a record valid under the old version and invalid under the new one because of this
            change, or None where none is known.
        moved_to: JSONPath in a record of the field that a renamed or moved one has probably become, else None.
    """

    id: str
    type: ChangeType
    kind: str
    path: str
    record_path: str
    description: str
    is_breaking: bool
    severity: Severity
    old: JsonValue = None
    new: JsonValue = None
    witness: JsonValue = None
    moved_to: str | None = None

    @property
    def transformation_required(self) -> bool:
        return self.is_breaking


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakingChange:
    """A breaking change in the spec's form, for hosts and reports."""

    type: ChangeType
    path: str
    description: str
    impact: Severity
    affected_records: int | None = None
    transformation_required: bool = True


class Bounds(NamedTuple):
    """Between how many records a number that was estimated lies, with a confidence of 95 %."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What a new version does to the real records.

    Every record is one of these: affected, once for however many causes; unaffected; invalid anyway; unreadable.

    Attributes:
        total: records looked at.
        affected: records that at least one change breaks or takes data from.
        by_change: change id → records affected by it; a record may count under several.
        keys_by_change: change id → the first keys affected, at most `MAX_KEYS_PER_CHANGE` each.
        affected_keys: the first affected keys over all changes, at most `MAX_KEYS_PER_CHANGE`.
        already_invalid: records that are invalid under the old version too; no change is blamed for that.
        invalid_anyway: those among them that no change affects besides.
        already_invalid_keys: the first keys of records already invalid, at most `MAX_KEYS_PER_CHANGE`.
        unreadable: documents that are no JSON object, or have duplicate keys.
        unattributed: newly invalid records that no single change explains.
        is_exact: True when every record was counted, False for an estimate from a sample.
        sampled: records in that sample, 0 where every record was counted.
        bounds: of `affected`, None where it was counted.
        bounds_by_change: of `by_change`, for each breaking change; empty where they were counted.
    """

    MAX_KEYS_PER_CHANGE = 100

    total: int
    affected: int
    by_change: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    keys_by_change: Mapping[str, tuple[Key, ...]] = field(default_factory=lambda: MappingProxyType({}))
    affected_keys: tuple[Key, ...] = ()
    already_invalid: int = 0
    unreadable: int = 0
    unattributed: int = 0
    is_exact: bool = True
    invalid_anyway: int = 0
    already_invalid_keys: tuple[Key, ...] = ()
    sampled: int = 0
    bounds: Bounds | None = None
    bounds_by_change: Mapping[str, Bounds] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def unaffected(self) -> int:
        return self.total - self.affected - self.invalid_anyway - self.unreadable

    def counts(self) -> dict[str, int | bool]:
        """Return the counts by name, as JSON output and reports have them."""
        return {
            "total": self.total,
            "affected": self.affected,
            "unaffected": self.unaffected,
            "already_invalid": self.already_invalid,
            "invalid_anyway": self.invalid_anyway,
            "unreadable": self.unreadable,
            "unattributed": self.unattributed,
            "is_exact": self.is_exact,
        }

    @property
    def share(self) -> float:
        """Affected records as a fraction of all, 0.0–1.0."""
        return self.affected / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """Pace and safety of a run; none of it changes what the run does to a record.

    Attributes:
        is_dry_run: try everything, change nothing.
        batch_size: records in one transaction, 1–10,000.
        backup: strategy of the backup before the run, None for no backup.
        max_retries: 0–10, for errors that a second try can cure.
        retry_delay: seconds before the first retry, growing from there.
        continue_on_error: False pauses the run at the first failed record.
        workers: worker processes, 1–16.
        timeout: seconds after which a run pauses, at least 60.
        is_streaming: commit after `STREAM_SIZE` records already, so that each is done soon after it was read.
    """

    STREAM_SIZE = 100

    is_dry_run: bool = True
    batch_size: int = 1000
    backup: BackupStrategy | None = BackupStrategy.DATABASE_SNAPSHOT
    max_retries: int = 3
    retry_delay: float = 1.0
    continue_on_error: bool = True
    workers: int = 1
    timeout: float = 3600.0
    is_streaming: bool = False

    @property
    def range_size(self) -> int:
        """Records in one transaction, streaming taken into account."""
        return min(self.batch_size, self.STREAM_SIZE) if self.is_streaming else self.batch_size


@dataclass(frozen=True, slots=True)
class Counts:
    """How records fared. Every record read is migrated, skipped or failed.

    Attributes:
        read: records handled so far.
        migrated: records on the target version after this, those that conformed already included.
        unchanged: the part of `migrated` whose document stayed as it was.
        skipped: left on the old version on purpose.
        failed: left on the old version because they could not be migrated.
    """

    read: int = 0
    migrated: int = 0
    unchanged: int = 0
    skipped: int = 0
    failed: int = 0

    @property
    def changed(self) -> int:
        return self.migrated - self.unchanged

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            self.read + other.read,
            self.migrated + other.migrated,
            self.unchanged + other.unchanged,
            self.skipped + other.skipped,
            self.failed + other.failed,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Quarantined:
    """A record that could not be migrated, with the reason. It stays as it was.

    Attributes:
        key: which record.
        cause: groups records that failed for the same reason (`minimum at $.amount`).
        path: JSONPath in the record, `$` for the whole record.
        message: what is wrong, for people.
        attempts: how often it was tried.
        trace: a script's traceback, else an empty string.
        is_skipped: True when it was left out on purpose, False when it failed.
        shape: what the values in the way have in common (`negative integer`, `text AA-9999`, `no "currency"`).
        value: the value in the way, as JSON text cut where it is long.

    `shape` and `value` are empty where no single value is in the way, and in journals of before they were kept.
    """

    key: Key
    cause: str
    path: str
    message: str
    attempts: int = 1
    trace: str = ""
    is_skipped: bool = False
    shape: str = ""
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationContext:
    """What a transformation is told about where it stands (the spec's type)."""

    schema_id: str
    from_version: str
    to_version: str
    dry_run: bool
    batch_number: int
    record_index: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationError:
    """One failed record in the spec's form."""

    record_id: str
    record_index: int
    error: str
    stack_trace: str | None
    timestamp: datetime
    retryable: bool
    retry_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationProgress:
    """How far a run has come (the spec's type; `eta` and `elapsed` in seconds).

    Attributes:
        percentage: 0–100 over all phases, never falling, 100 only when all is done.
        eta: seconds remaining, None while no stable estimate is possible.
        throughput: records a second over the last seconds.
    """

    current_step: WizardStep
    current_batch: int
    total_batches: int
    processed_records: int
    total_records: int
    failed_records: int
    percentage: float
    eta: float | None
    throughput: float
    elapsed: float
    start_time: datetime
    counts: Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationResult:
    """How a run ended (the spec's type; `duration` in seconds)."""

    run_id: str
    state: str
    is_dry_run: bool
    success: bool
    counts: Counts
    total_records: int
    duration: float
    throughput: float
    backup_id: str | None
    error_log: tuple[MigrationError, ...]
    summary: str

    @property
    def migrated_records(self) -> int:
        return self.counts.migrated

    @property
    def failed_records(self) -> int:
        return self.counts.failed

    @property
    def skipped_records(self) -> int:
        return self.counts.skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the validation report: what was asked, whether it holds, and the evidence in words."""

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidationReport:
    """What looking at every record after a run showed.

    Attributes:
        checks: the spec's four statements, and what this program adds to them.
        records: records looked at.
        invalid: records on the target version that do not conform to it.
        invalid_keys: the first of their keys, at most 100.
    """

    run_id: str
    checks: tuple[Check, ...]
    records: int
    invalid: int
    invalid_keys: tuple[Key, ...] = ()

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A restorable copy made, and verified, before a run.

    Attributes:
        path: the file, as text.
        size: bytes.
        records: records of the source in it.
        fingerprint: SHA-256 over the source's keys and typed values, hexadecimal.
        duration: seconds it took, the verification included.
    """

    id: str
    strategy: BackupStrategy
    path: str
    size: int
    records: int
    fingerprint: str
    created_at: datetime
    duration: float
