"""Records, where they are and how they fare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

JsonValue = Any
"""What `json.loads` returns: None, bool, int, float, str, list or dict (mypy has no recursive JSON)."""

KeyPart = int | float | str | bytes
Key = tuple[KeyPart, ...]
"""One value for each key column, in the order of `RecordSource.key_columns`."""


def key_text(key: Key) -> str:
    """Return a key as people read it: `txn_123`, or `eu / 17` for a composite one."""
    return " / ".join(part.hex() if isinstance(part, bytes) else str(part) for part in key)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSource:
    """Where the records are: one table of one database.

    Attributes:
        url: SQLAlchemy URL. It may hold a password: show `engine.ports.RecordStores.display_url` only.
        table: name as the database knows it, with its schema in front where it has one (`sales.payments`).
        key_columns: one or more columns that identify a record.
        document_column: the column that holds a JSON object as TEXT or BLOB; empty in row mode.
        version_column: the column that says which version a record is on, or None where there is none.
        where: an SQL condition that narrows the source, or None; it may name no column that a run writes.
        columns: in row mode, the columns that form the record, one member each, in their order; else empty.
        shows_nulls: whether a NULL is the member `null` in row mode; otherwise the record lacks the member.
    """

    url: str
    table: str
    key_columns: tuple[str, ...]
    document_column: str = ""
    version_column: str | None = None
    where: str | None = None
    columns: tuple[str, ...] = ()
    shows_nulls: bool = False

    @classmethod
    def from_json(cls, fields: Mapping[str, Any]) -> RecordSource:
        """Return the source that `dataclasses.asdict` gave the fields of. Raises `TypeError` if it did not."""
        lists = {name: tuple(fields[name]) for name in ("key_columns", "columns") if name in fields}
        return cls(**{**fields, **lists})

    @property
    def is_row_mode(self) -> bool:
        """Whether columns form the record, instead of a document in one column."""
        return bool(self.columns)

    @property
    def content_columns(self) -> tuple[str, ...]:
        """The columns that a record's content is read from."""
        return self.columns or (self.document_column,)

    @property
    def content_text(self) -> str:
        """The content's columns as people read them."""
        return ", ".join(self.content_columns)


ROW = "row"
"""The storage class of a document that a row's columns form."""


class NoDocument(NamedTuple):
    """A row that JSON can't say exactly, in place of its document.

    Attributes:
        reason: one sentence that names the column.
        digest: changes when any value of the row's columns does.
    """

    reason: str
    digest: str


class StoredRecord(NamedTuple):
    """One record as the database stores it.

    Attributes:
        key: one value per key column.
        storage: the storage class of the document: `text`, `blob`, `null`, `integer` or `real`; or `ROW`.
        data: the document's bytes for `text` (UTF-8), `blob` and `ROW`, else the value itself; `NoDocument` for a
            row that is none.
        version: the version column's value as text, or None.
    """

    key: Key
    storage: str
    data: bytes | int | float | NoDocument | None
    version: str | None

    @property
    def why_no_document(self) -> str:
        """Why there is nothing to read as JSON, where `data` is not bytes."""
        if isinstance(self.data, NoDocument):
            return self.data.reason
        return f"The document is stored as {self.storage}, not as JSON."


class RawText(bytes):
    """Text in a database that is no valid Unicode, as the bytes that it is."""


Cell = int | float | str | bytes | None
"""One value of a database row in the type that it is stored in; `bytes` are a BLOB unless they are `RawText`."""


class StoredRow(NamedTuple):
    """A record with all that its database row holds, or a part of it.

    Attributes:
        key: one value per key column.
        cells: by column name, as the database spells it, the key columns included.
    """

    key: Key
    cells: Mapping[str, Cell]

    def cell(self, column: str) -> Cell:
        """Return a cell by its column's name, whose case databases may ignore; None where there is none."""
        if column in self.cells:
            return self.cells[column]
        return next((cell for name, cell in self.cells.items() if name.lower() == column.lower()), None)


def stored_form(cell: Cell) -> tuple[str, bytes | int | float | None]:
    """Return a cell as `StoredRecord` has a document: its storage class, and its bytes where it is text or blob."""
    match cell:
        case str():
            return "text", cell.encode("utf-8", "surrogatepass")
        case RawText():
            return "text", bytes(cell)
        case bytes():
            return "blob", cell
        case int():
            return "integer", cell
        case float():
            return "real", cell
        case None:
            return "null", None


def is_same_cell(one: Cell, other: Cell) -> bool:
    """Tell whether two cells are the same to the bit, their types included: 5 is not 5.0, and 0.0 not -0.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, float) and isinstance(other, float):
        return one.hex() == other.hex()
    return one == other


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
