"""What SQLite knows of a table: its columns, what makes its records unique, and what could refuse a write."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_wizard.engine.records.journal_names import PREFIX
from desktop_wizard.engine.records.sqlite_sql import KeyColumn, quoted

_GENERATED = (2, 3)  # `hidden` of PRAGMA table_xinfo: virtual and stored generated columns
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\b", re.IGNORECASE)
_CHECK = re.compile(r"\bCHECK\b", re.IGNORECASE)
_STRICT = re.compile(r"\)[^)]*\bSTRICT\b[^)]*\Z", re.IGNORECASE)
_ROWID_NAMES = ("rowid", "_rowid_", "oid")


@dataclass(frozen=True, slots=True)
class Column:
    name: str
    type: str
    is_nullable: bool
    is_generated: bool


@dataclass(frozen=True, slots=True)
class Index:
    """A unique or plain index; `columns` is None where it holds expressions."""

    columns: tuple[KeyColumn, ...] | None
    is_unique: bool
    is_partial: bool


@dataclass(frozen=True, slots=True)
class Structure:
    """A table or view.

    Attributes:
        kind: `table`, `view` or `virtual table`.
        sql: how it was created.
        unique_keys: columns that are unique by the database's own word, the primary key first; they may still
            hold NULLs, which SQLite does not count as equal.
        indexes: all but the primary key's.
        rowid: a name by which the table's rowid can be asked for, None where it has none.
    """

    name: str
    kind: str
    sql: str
    columns: tuple[Column, ...]
    unique_keys: tuple[tuple[KeyColumn, ...], ...]
    indexes: tuple[Index, ...]
    rowid: str | None

    @property
    def is_strict(self) -> bool:
        """Whether it refuses values of other types than the columns', as a STRICT table does."""
        return _STRICT.search(self.sql) is not None

    def column(self, name: str) -> Column | None:
        """Return a column by its name, whose case SQLite ignores."""
        return next((column for column in self.columns if column.name.lower() == name.lower()), None)

    def has_null_in(self, connection: sqlite3.Connection, names: Sequence[str]) -> bool:
        """Tell whether one of these columns holds a NULL; asks the data only where the table allows it."""
        nullable = [name for name in names if (column := self.column(name)) and column.is_nullable]
        return any(
            connection.execute(
                f"SELECT 1 FROM main.{quoted(self.name)} WHERE {quoted(self.name)}.{quoted(name)} IS NULL LIMIT 1"
            ).fetchone()
            for name in nullable
        )


def table_names(connection: sqlite3.Connection) -> list[str]:
    """Return tables and views in the order of their names; SQLite's own and the journal's are left out."""
    names = [
        name
        for (name,) in connection.execute(
            "SELECT name FROM main.sqlite_schema WHERE type IN ('table', 'view') ORDER BY name COLLATE NOCASE"
        )
    ]
    return [name for name in names if not name.lower().startswith(("sqlite_", PREFIX))]


def read_structure(connection: sqlite3.Connection, table: str) -> Structure | None:
    """Return the structure of a table or view, whose case SQLite ignores; None if there is none."""
    found = connection.execute(
        "SELECT name, type, coalesce(sql, '') FROM main.sqlite_schema "
        "WHERE type IN ('table', 'view') AND lower(name) = lower(?)",
        (table,),
    ).fetchone()
    if found is None:
        return None
    name, kind, sql = found
    if _VIRTUAL.match(sql):
        kind = "virtual table"
    if kind != "table":
        return Structure(name, kind, sql, _columns(connection, name, frozenset()), (), (), None)
    primary, is_rowid_alias, indexes = _keys(connection, name)
    never_null = frozenset(key.name for key in primary) if is_rowid_alias else frozenset()
    columns = _columns(connection, name, never_null)
    unique = [index.columns for index in indexes if index.is_unique and not index.is_partial and index.columns]
    keys = ([primary] if primary else []) + unique
    return Structure(name, kind, sql, columns, tuple(keys), indexes, _rowid(connection, name, columns))


def _columns(connection: sqlite3.Connection, table: str, never_null: frozenset[str]) -> tuple[Column, ...]:
    rows = connection.execute(
        'SELECT name, type, "notnull", hidden FROM pragma_table_xinfo(?) WHERE hidden <> 1', (table,)
    )
    return tuple(
        Column(name, kind, not (not_null or name in never_null), hidden in _GENERATED)
        for name, kind, not_null, hidden in rows
    )


def _keys(connection: sqlite3.Connection, table: str) -> tuple[tuple[KeyColumn, ...], bool, tuple[Index, ...]]:
    """Return the primary key, whether it is the rowid itself, and the other indexes."""
    primary: tuple[KeyColumn, ...] = ()
    indexes = []
    listed = connection.execute('SELECT name, "unique", origin, partial FROM pragma_index_list(?)', (table,))
    for name, is_unique, origin, is_partial in listed.fetchall():
        columns = _index_columns(connection, name)
        if origin == "pk" and columns:
            primary = columns
        else:
            indexes.append(Index(columns, bool(is_unique), bool(is_partial)))
    if primary:
        return primary, False, tuple(indexes)
    declared = connection.execute("SELECT name FROM pragma_table_xinfo(?) WHERE pk > 0", (table,)).fetchall()
    return tuple(KeyColumn(name) for (name,) in declared), True, tuple(indexes)


def _index_columns(connection: sqlite3.Connection, index: str) -> tuple[KeyColumn, ...] | None:
    rows = connection.execute(
        'SELECT name, coll FROM pragma_index_xinfo(?) WHERE "key" = 1 ORDER BY seqno', (index,)
    ).fetchall()
    if any(name is None for name, _ in rows):
        return None
    return tuple(KeyColumn(name, collation) for name, collation in rows)


def _rowid(connection: sqlite3.Connection, table: str, columns: tuple[Column, ...]) -> str | None:
    taken = {column.name.lower() for column in columns}
    for name in _ROWID_NAMES:
        if name not in taken:
            try:
                connection.execute(f"SELECT {quoted(table)}.{name} FROM main.{quoted(table)} LIMIT 0").fetchall()
            except sqlite3.OperationalError:
                return None  # made WITHOUT ROWID
            return name
    return None


def has_triggers(connection: sqlite3.Connection, table: str) -> bool:
    """Tell whether writing to a record can write to other records too, or be refused."""
    found = connection.execute(
        "SELECT 1 FROM main.sqlite_schema WHERE type = 'trigger' AND lower(tbl_name) = lower(?)", (table,)
    )
    return found.fetchone() is not None


def can_refuse_writes(connection: sqlite3.Connection, structure: Structure, written: Sequence[str]) -> bool:
    """Tell whether something could refuse new values in the columns `written`; in doubt, it could."""
    touched = {name.lower() for name in written} | {c.name.lower() for c in structure.columns if c.is_generated}
    constrained = [
        name
        for (name,) in connection.execute('SELECT "from" FROM pragma_foreign_key_list(?)', (structure.name,))
        if name.lower() in touched
    ]
    return bool(
        has_triggers(connection, structure.name)
        or constrained
        or any(column.is_generated for column in structure.columns)
        or _CHECK.search(structure.sql)
        or structure.is_strict
        or any(_touches(index, touched) for index in structure.indexes)
    )


def _touches(index: Index, columns: set[str]) -> bool:
    """Tell whether an index could refuse values: unique ones, and those with expressions that could fail."""
    if index.columns is None or index.is_partial:
        return True
    return index.is_unique and any(key.name.lower() in columns for key in index.columns)


def structure_fingerprint(connection: sqlite3.Connection, table: str) -> str:
    """Return a SHA-256 of a table's definition with its indexes and triggers, hexadecimal.

    It is taken over a JSON list of [type, name, SQL], in the order of types and names.
    """
    rows = connection.execute(
        "SELECT type, name, sql FROM main.sqlite_schema WHERE lower(tbl_name) = lower(?) ORDER BY type, name",
        (table,),
    ).fetchall()
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()
