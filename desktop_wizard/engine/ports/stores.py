"""Record sources, opened: what is read from them and written to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from desktop_wizard.engine.model import Key, KeyRange, RecordSource, RunOptions, StoredRecord, StoredRow
from desktop_wizard.engine.ports.journal import BatchJournal, Journal
from desktop_wizard.engine.ports.progress import Progress
from desktop_wizard.engine.ports.reading import ReaderSpec
from desktop_wizard.engine.row_form import RowForm
from desktop_wizard.engine.undo import UndoBlock


@dataclass(frozen=True, slots=True, kw_only=True)
class TableFacts:
    """What page 1 shows of a table.

    Attributes:
        key_columns: its primary key, or a unique key without NULLs; empty where there is neither.
        document_columns: columns that mostly hold JSON objects in the first rows, the likeliest first.
        record_columns: columns that are likely to form a record in row mode, in the table's order.
        version_columns: columns whose values mostly look like versions, the likeliest first.
        refusal: why no migration is possible on it, empty when one is.
    """

    name: str
    columns: tuple[str, ...]
    key_columns: tuple[str, ...]
    document_columns: tuple[str, ...]
    version_columns: tuple[str, ...]
    records: int
    refusal: str = ""
    record_columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFacts:
    """What a test of a connection says.

    Attributes:
        product: the kind of database with its version.
        place: its file, or where it is served.
        tables: tables and views, those of the journal left out.
        size: bytes.
        is_writable: whether this user may change it.
    """

    product: str
    place: str
    tables: tuple[str, ...]
    size: int
    is_writable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HostCopy:
    """A copy of records that lie with a host, in the app's data folder, with the journal of their runs in it.

    Attributes:
        name: what it is known by.
        url: where it lies, as a database.
        size: bytes.
        used_at: when it was written to last.
    """

    name: str
    url: str
    size: int
    used_at: datetime


class DocumentChange(NamedTuple):
    """A new document for a record. `storage` is `text`, `blob` or `ROW`, as it was before."""

    key: Key
    storage: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Changes:
    """New documents, column by column, the n-th entries of all three belonging together.

    As three lists, thousands of them travel from a worker to its parent in a twentieth of the time that as many
    objects take, and bind to a statement without a line of Python for each.
    """

    keys: Sequence[Key] = ()
    storages: Sequence[str] = ()
    documents: Sequence[bytes] = ()

    @classmethod
    def of(cls, changes: Iterable[DocumentChange]) -> Changes:
        """Return single changes as columns."""
        every = list(changes)
        return cls(*map(list, zip(*every, strict=True))) if every else cls()

    def __len__(self) -> int:
        return len(self.keys)

    def __iter__(self) -> Iterator[DocumentChange]:
        return map(DocumentChange, self.keys, self.storages, self.documents)

    def part(self, start: int, stop: int | None = None) -> Changes:
        """Return the changes from `start` up to, but not including, `stop`."""
        return Changes(self.keys[start:stop], self.storages[start:stop], self.documents[start:stop])


class SideRow(NamedTuple):
    """A value that a run took out of a record: the record's key and the value as JSON, and the value's place."""

    key: str
    path: str
    value: str


@dataclass(frozen=True, slots=True)
class WriteRefused:
    """A record that the database would not take (a CHECK, a trigger, a unique index), with its words."""

    key: Key
    message: str


class StampsRefused(Exception):
    """Records on which the database would not take the new version; their batch has to be written without them."""

    def __init__(self, refused: Sequence[WriteRefused]) -> None:
        super().__init__(f"{len(refused)} versions were refused")
        self.refused = tuple(refused)


@dataclass(frozen=True, slots=True)
class Written:
    """How the documents of a batch were taken. `stamped` of them got their new version in the same statement."""

    refused: tuple[WriteRefused, ...] = ()
    stamped: int = 0


class BatchTransaction(BatchJournal, Protocol):
    """One batch: everything in it is committed together or not at all."""

    def is_as_read(self, span: KeyRange, seen: ReadMark) -> bool:
        """Tell whether the records of `span` still are what the worker read (compare and swap)."""

    def write(self, changes: Changes, version: str | None = None) -> Written:
        """Write the new documents; those the database refuses are returned and stay as they were.

        Args:
            version: goes onto the same records at once where nothing in the database could refuse it; where it
                could, or without a version column, `stamp` has to follow.
        """

    def stamp(self, span: KeyRange, from_version: str, to_version: str, *, except_keys: Sequence[Key]) -> int:
        """Put `to_version` on the records in `span` that are on `from_version`; return how many they were.

        Without a version column nothing is done, and 0 returned.

        Raises:
            StampsRefused: the database would not take it on some; the transaction is to be rolled back.
        """

    def save_undo(self, run_id: str, number: int, packed: bytes) -> None: ...

    def restore(self, block: UndoBlock, from_version: str, to_version: str) -> Restored:
        """Take one batch back: documents that still are what the run wrote, and version stamps."""

    def put_back(self, rows: Sequence[StoredRow]) -> list[WriteRefused]:
        """Give records the document and version that `rows` hold; those the database refuses stay as they are."""

    def insert(self, rows: Sequence[StoredRow]) -> list[WriteRefused]:
        """Insert whole rows that are gone; those the database refuses stay gone."""

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


class Scratch(Protocol):
    """Some records in a database of their own, to try things on."""

    @property
    def source(self) -> RecordSource: ...

    def rows(self) -> Mapping[Key, tuple[object, ...]]:
        """Return every row by its key: all its columns, those outside of the record too, typed and exact."""


class RecordStore(Protocol):
    """One record source, opened. Used from one thread at a time."""

    source: RecordSource
    display_url: str
    """The URL without its password."""
    database_user: str
    """Who the database says that this connection is, empty where it knows no users."""

    is_hosted: bool
    """Whether the records lie with a host program, so that here is only a copy of them, and only the host can put
    them back."""

    @property
    def form(self) -> RowForm | None:
        """How columns form a record's document, None where it lies in one column."""

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

    def copy_to_scratch(self, keys: Sequence[Key], file: Path) -> Scratch:
        """Copy some records, with all that has a say in writing them, into a new database; those gone are left out.

        Raises:
            DatabaseFailed: a database like this one can't be made here.
        """

    def rows(self, keys: Sequence[Key] | None = None) -> Iterator[StoredRow]:
        """Yield whole rows, each value in its stored type: all in key order and of one moment, or those with `keys`.

        They are read on a connection of their own, so that what this store has not committed is not among them.
        """

    def structure_fingerprint(self) -> str:
        """Return a SHA-256 of the table's definition, its indexes and triggers, hexadecimal."""

    def data_fingerprint(self, progress: Progress | None = None) -> tuple[int, str]:
        """Return the number of records and a SHA-256 over their keys, typed documents and versions, in key order."""

    def free_space(self) -> int:
        """Return the bytes that are free where the database grows."""

    def check_privileges(self) -> None:
        """Raise `PrivilegeMissing`, naming each, unless records can be read, updated and journaled."""

    def can_refuse_writes(self) -> bool:
        """Tell whether constraints, triggers or unique indexes could refuse a new document."""

    def begin_run(self, options: RunOptions, progress: Progress | None = None) -> None:
        """Get ready for a stretch of a run; a host's records are fetched anew, which may raise `HostFailed`."""

    def refresh(self, progress: Progress | None = None) -> None:
        """Look at the records anew where here is only a copy of them, which may raise `HostFailed`."""

    def prepare_for_run(self) -> Mapping[str, Any]:
        """Make the database ready for a run; return what `clean_up_after_run` needs to put it back."""

    def clean_up_after_run(self, facts: Mapping[str, Any]) -> str:
        """Put things back as they were as far as possible; return a sentence on what was not, else empty."""

    def keep_aside(self, table: str, run_id: str, rows: Iterable[SideRow]) -> int:
        """Write rows into a side table in one transaction, and return how many; the table is made where it is not.

        Rows of the same run that it has already are replaced.

        Raises:
            NotAllowed: the name can't be used, or is that of something with other columns.
        """

    def batch(self) -> AbstractContextManager[BatchTransaction]:
        """Open the transaction of one batch; it commits on leaving, and rolls back on an exception."""

    def rehearsal(self) -> AbstractContextManager[BatchTransaction]:
        """Open a batch transaction that is always rolled back, for dry runs on tables that can refuse writes."""

    def close(self) -> None: ...


class RecordStores(Protocol):
    def look(self, url: str) -> list[TableFacts]:
        """Return what can be migrated in a database; creates nothing. Raises `SourceWrong`."""

    def describe(self, url: str) -> DatabaseFacts:
        """Return what a database is, without reading its records; creates nothing. Raises `SourceWrong`."""

    def hosted(self) -> RecordSource | None:
        """Return the source that stands for a host's records, None where there are none; nothing is read yet."""

    def host_copies(self) -> list[HostCopy]:
        """Return the copies of hosts' records, the one that was used last first, whichever host they are of."""

    def remove_host_copy(self, name: str) -> None:
        """Remove such a copy with the journals of its runs. Raises `InputWrong` (no such copy) and `NotAllowed`."""

    def open(self, source: RecordSource) -> RecordStore:
        """Open a source. Raises `SourceWrong` (no such file, table or column), `NoUsableKey` and `NotAllowed`."""

    def dry_journal(self, source: RecordSource) -> Journal:
        """Return the journal of the dry runs of a source, kept in the app's data folder."""

    def journals(self, url: str) -> list[Journal]:
        """Return the journals that know runs of a database: its own, where there is one, and that of dry runs."""

    def own_journal(self, url: str) -> Journal:
        """Return the journal that lies in a database itself, to write to. Raises `InputWrong` if there is none."""
