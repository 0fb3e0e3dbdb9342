"""What the engine needs of the world, as protocols. Adapters fulfil them, `wiring` introduces them.

A method that touches a database raises `DatabaseFailed` when the database is unreachable, locked, damaged or
lost, and `DiskFull` when there is no room; that is not repeated below.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_wizard.engine.model import (
    Backup,
    Counts,
    Key,
    KeyRange,
    Quarantined,
    RecordSource,
    StoredRecord,
    ValidationReport,
)
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.undo import UndoBlock

if TYPE_CHECKING:
    from desktop_wizard.engine.plan import MigrationPlan, Preview
    from desktop_wizard.engine.schema import Schema

Progress = Callable[[int, int], None]
"""Called as `progress(done, total)`; it may raise `RunCancelled` to stop the work."""


# --- records -----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """What page 1 shows of a table.

    Attributes:
        key_columns: its primary key, or a unique key without NULLs; empty where there is neither.
        document_columns: columns that hold JSON objects in the first rows, the likeliest first.
        version_columns: columns whose values look like versions, the likeliest first.
        refusal: why no migration is possible on it, empty when one is.
    """

    name: str
    columns: tuple[str, ...]
    key_columns: tuple[str, ...]
    document_columns: tuple[str, ...]
    version_columns: tuple[str, ...]
    records: int
    refusal: str = ""


class RangeReader(Protocol):
    """Reads key ranges on a connection of its own, in the process that opened it."""

    def read(self, span: KeyRange) -> list[StoredRecord]:
        """Return the records of a range in key order, and end the read transaction."""

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None:
        """Return what a run's batch changed, or None if it changed nothing."""

    def quarantined_keys(self, run_id: str, number: int) -> frozenset[Key]:
        """Return the records that a run's batch left behind."""

    def close(self) -> None: ...


class ReaderSpec(Protocol):
    """A picklable description of what to read; workers open it in their own process."""

    def open(self) -> RangeReader: ...


class Hand(Protocol):
    """A picklable description of what a worker does with each key range: impact, migration or verification."""

    def ready(self) -> Callable[[RangeReader, KeyRange], Any]:
        """Prepare the work in the worker's process (compile rules and validators) and return it."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """All that a worker process is told when it starts."""

    reader: ReaderSpec
    hand: Hand


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker made of one key range: a value, or the error that kept it from one."""

    value: Any = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class DocumentChange:
    """A new document for a record. `storage` is `text` or `blob`, as it was before."""

    key: Key
    storage: str
    data: bytes


@dataclass(frozen=True, slots=True)
class WriteRefused:
    """A record that the database would not take (a CHECK, a trigger, a unique index), with its words."""

    key: Key
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """A committed batch, as the journal's ledger has it. Checksums cover the changed records, hexadecimal."""

    span: KeyRange
    counts: Counts
    checksum_before: str
    checksum_after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """The process that runs a run. A process id alone may be reused, so its start time stands beside it."""

    host: str
    pid: int
    process_started: float
    program: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunRecord:
    """A run, as the journal has it.

    Attributes:
        plan: the plan as `plan.to_json` wrote it, with the options that were really used.
        state: `interrupted` when the journal says running but the owner is gone.
        cursor: last key handled, None before the first batch.
        total: records of the source when the run began.
        on_target_before: records that were on the target version when the run began (0 without version column).
        fingerprint: SHA-256 over the source before the run, None where no backup was made.
        started_at, finished_at: with time zone.
        seconds: time spent running so far, pauses left out.
        facts: what an adapter must remember to put back (such as SQLite's old journal mode).
    """

    run_id: str
    plan: Mapping[str, Any]
    state: RunState
    is_dry_run: bool
    cursor: Key | None
    counts: Counts
    total: int
    on_target_before: int
    backup_id: str | None
    fingerprint: str | None
    owner: Owner | None
    started_at: datetime
    finished_at: datetime | None
    seconds: float
    facts: Mapping[str, Any]
    validation: ValidationReport | None = None


class BatchJournal(Protocol):
    """The journal's side of one transaction."""

    def quarantine(self, run_id: str, number: int, records: Sequence[Quarantined]) -> None: ...

    def enter(self, run_id: str, entry: LedgerEntry, seconds: float) -> None:
        """Write the ledger row and move the run's cursor to the end of its range.

        `seconds` is the run's time so far.
        """


class BatchTransaction(BatchJournal, Protocol):
    """One batch: everything in it is committed together or not at all."""

    def is_as_read(self, span: KeyRange, seen: ReadMark) -> bool:
        """Tell whether the records of `span` still are what the worker read (compare and swap)."""

    def write(self, changes: Sequence[DocumentChange]) -> list[WriteRefused]:
        """Write the new documents; those the database refuses are returned and stay as they were."""

    def stamp(self, span: KeyRange, from_version: str, to_version: str, *, except_keys: Sequence[Key]) -> int:
        """Put `to_version` on the records in `span` that are on `from_version`; return how many they were.

        Without a version column nothing is done, and 0 returned.
        """

    def save_undo(self, run_id: str, number: int, packed: bytes) -> None: ...

    def restore(self, block: UndoBlock, from_version: str, to_version: str) -> Restored:
        """Take one batch back: documents that still are what the run wrote, and version stamps."""

    def forget_undo(self, run_id: str, number: int) -> None:
        """Mark a batch as taken back, so that a rollback that is cut off goes on behind it."""


@dataclass(frozen=True, slots=True)
class ReadMark:
    """What a batch looked like to the worker that read it.

    Attributes:
        token: what `RecordStore.change_token` said before the range was handed out.
        digest: `records_digest` of what the worker read.
    """

    token: int
    digest: bytes


@dataclass(frozen=True, slots=True)
class Restored:
    """How a batch went back. `conflicts` were changed or deleted by somebody else since, and kept."""

    restored: int
    already: int
    conflicts: tuple[Key, ...]


class Journal(Protocol):
    """Run states, ledger, undo images and quarantine."""

    def create_run(self, run: RunRecord) -> None:
        """Write a new run; raise `RunInTheWay` if another unfinished one holds the same source.

        Its owner is at work on it until this journal is closed; then it counts as interrupted if it still runs.
        """

    def run(self, run_id: str) -> RunRecord | None: ...

    def runs(self) -> list[RunRecord]:
        """Return all runs, the newest first."""

    def take_over(self, run_id: str, owner: Owner, then: RunState) -> None:
        """Make `owner` the owner of a run that nobody runs, in state `then`.

        Raises:
            RunInTheWay: a living process runs it.
        """

    def set_state(self, run_id: str, then: RunState, *, seconds: float | None = None) -> None:
        """Move a run to another state by the table in `status`, durably; unfinished states keep their owner."""

    def save_facts(self, run_id: str, facts: Mapping[str, Any]) -> None: ...

    def save_backup(self, run_id: str, backup_id: str | None, fingerprint: str) -> None:
        """Note the backup, None where there is none, and the source's fingerprint before the run."""

    def save_validation(self, report: ValidationReport) -> None: ...

    def ledger(self, run_id: str) -> Iterator[LedgerEntry]:
        """Yield the committed batches in key order."""

    def quarantined(self, run_id: str) -> Iterator[Quarantined]:
        """Yield the quarantined records in key order."""

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None: ...

    def undo_numbers(self, run_id: str) -> list[int]:
        """Return the numbers of the batches that are not yet taken back, the newest first."""

    def batch(self) -> AbstractContextManager[BatchJournal]: ...

    def close(self) -> None: ...


class RecordStore(Protocol):
    """One record source, opened. Used from one thread at a time."""

    source: RecordSource
    display_url: str
    """The URL without its password."""

    def journal(self) -> Journal:
        """Return the journal in the target database, its tables created when they are not there."""

    def has_journal(self) -> bool:
        """Tell whether the journal's tables are there, without creating them."""

    def change_token(self) -> int:
        """Return a number that moves when another connection has committed something."""

    def count(self, versions: Sequence[str] | None = None) -> int:
        """Count the source's records, of certain versions only where a version column is there."""

    def versions(self) -> dict[str, int]:
        """Return the version column's values with their counts; empty without one."""

    def next_range(
        self, number: int, after: Key | None, first_index: int, size: int, versions: Sequence[str] | None
    ) -> KeyRange | None:
        """Return the next `size` records behind `after` as a range, None when there are none."""

    def reader(self, versions: Sequence[str] | None = None) -> ReaderSpec: ...

    def sample(self, size: int, versions: Sequence[str] | None = None) -> list[StoredRecord]:
        """Return up to `size` records in which none is favoured; the same ones as long as the source is the same."""

    def fetch(self, keys: Sequence[Key]) -> list[StoredRecord]:
        """Return records by key, in the order asked for, those that are gone left out."""

    def structure_fingerprint(self) -> str:
        """Return a SHA-256 of the table's definition, its indexes and triggers, hexadecimal."""

    def data_fingerprint(self, progress: Progress | None = None) -> tuple[int, str]:
        """Return the number of records and a SHA-256 over their keys, typed documents and versions, in key order."""

    def check_privileges(self) -> None:
        """Raise `PrivilegeMissing`, naming each, unless records can be read, updated and journaled."""

    def can_refuse_writes(self) -> bool:
        """Tell whether constraints, triggers or unique indexes could refuse a new document."""

    def prepare_for_run(self) -> Mapping[str, Any]:
        """Make the database ready for a run; return what `clean_up_after_run` needs to put it back."""

    def clean_up_after_run(self, facts: Mapping[str, Any]) -> str:
        """Put things back as they were as far as possible; return a sentence on what was not, else empty."""

    def batch(self) -> AbstractContextManager[BatchTransaction]:
        """Open the transaction of one batch; it commits on leaving, and rolls back on an exception."""

    def rehearsal(self) -> AbstractContextManager[BatchTransaction]:
        """Open a batch transaction that is always rolled back, for dry runs on tables that can refuse writes."""

    def close(self) -> None: ...


class RecordStores(Protocol):
    def look(self, url: str) -> list[TableFacts]:
        """Return what can be migrated in a database; creates nothing. Raises `SourceWrong`."""

    def open(self, source: RecordSource) -> RecordStore:
        """Open a source. Raises `SourceWrong` (no such file, table or column) and `NoUsableKey`."""

    def dry_journal(self, source: RecordSource) -> Journal:
        """Return the journal of the dry runs of a source, kept in the app's data folder."""

    def journals(self, url: str) -> list[Journal]:
        """Return the journals that know runs of a database: its own, where there is one, and that of dry runs."""


# --- the rest of the world ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaVersion:
    """A published version of a schema in a registry.

    Attributes:
        version: as semantic version text, `4.4` read as `4.4.0`.
        origin: the file it was read from, relative to the registry.
        published_at: when, as far as the registry knows.
        known_as: the version as the registry writes it (`1-0-0`, `3`), empty where it is the same.
        sha256: of the document's bytes as they are in the registry, hexadecimal.
    """

    schema_id: str
    version: str
    origin: str
    published_at: datetime | None = None
    known_as: str = ""
    sha256: str | None = None


class Registry(Protocol):
    """Where versions of schemas are read from."""

    location: str

    @property
    def form(self) -> str:
        """Return what kind of registry this is, for people."""

    def schema_ids(self) -> list[str]: ...

    def versions(self, schema_id: str) -> list[SchemaVersion]:
        """Return the versions of a schema, the oldest first. Raises `RegistryWrong` for an unknown schema."""

    def load(self, schema_id: str, version: str) -> Schema:
        """Return one version. Raises `RegistryWrong` (no such version) and `SchemaWrong`."""

    def problems(self) -> list[str]:
        """Return what could not be read, each with its reason."""


class Registries(Protocol):
    def open(self, location: str) -> Registry:
        """Open a registry. Raises `RegistryWrong` if there is none at `location`."""


class Backups(Protocol):
    def estimate(self, store: RecordStore) -> tuple[int, float]:
        """Return the size in bytes and the seconds that a backup of this source would take."""

    def create(self, store: RecordStore, run_id: str, progress: Progress | None = None) -> Backup:
        """Make a backup and verify it. Raises `BackupFailed` and `DiskFull`."""

    def list(self) -> list[Backup]: ...

    def get(self, backup_id: str) -> Backup | None: ...


class AuditTrail(Protocol):
    """Append-only and hash-chained."""

    def append(self, action: str, **facts: Any) -> None:
        """Write who (OS user and host), what and when."""

    def entries(self) -> list[Mapping[str, Any]]: ...

    def verify(self) -> list[str]:
        """Return what is wrong with the chain, each with its place; empty when it is whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportInput:
    """All that a report is made from; `engine.evidence.gather` makes it.

    Attributes:
        samples: some of the records that the run changed, before and after it.
    """

    run: RunRecord
    plan: MigrationPlan
    quarantined: Sequence[Quarantined]
    display_url: str
    generated_at: datetime
    samples: Sequence[Preview] = ()


class Reports(Protocol):
    formats: tuple[str, ...]

    def write(self, report: ReportInput, format: str, path: Path) -> None:  # noqa: A002
        """Write a report; raises `EnvironmentFailed` when the file can't be written."""


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the time with its zone."""

    def monotonic(self) -> float:
        """Return seconds that never go back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Everything the engine is given, in one value; `wiring` makes it.

    Attributes:
        data_dir: the app's data folder: backups, dry runs, reports, audit trail.
        user: who the audit trail and generated values name.
    """

    data_dir: Path
    user: str
    stores: RecordStores
    registries: Registries
    backups: Backups
    audit: AuditTrail
    reports: Reports
    clock: Clock
