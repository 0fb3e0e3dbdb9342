"""A record source in an SQLite file."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import PrivilegeMissing, Problem
from desktop_wizard.engine.model import Key, KeyRange, RecordSource, RunOptions, StoredRecord, StoredRow
from desktop_wizard.engine.ports import Progress, SideRow
from desktop_wizard.engine.records.journal import SqlJournal
from desktop_wizard.engine.records.journal_names import PREFIX
from desktop_wizard.engine.records.sqlite_batch import SqliteBatch, change_token
from desktop_wizard.engine.records.sqlite_database import SqliteDatabase
from desktop_wizard.engine.records.sqlite_errors import error_code, failure
from desktop_wizard.engine.records.sqlite_file import open_existing
from desktop_wizard.engine.records.sqlite_fingerprint import data_fingerprint
from desktop_wizard.engine.records.sqlite_open import source_sql
from desktop_wizard.engine.records.sqlite_reader import SqliteReaderSpec, fetch
from desktop_wizard.engine.records.sqlite_rows import fetch_rows, read_rows
from desktop_wizard.engine.records.sqlite_sample import sample
from desktop_wizard.engine.records.sqlite_scratch import SqliteScratch, copy_to_scratch
from desktop_wizard.engine.records.sqlite_side import keep_aside
from desktop_wizard.engine.records.sqlite_sql import quoted
from desktop_wizard.engine.records.sqlite_structure import can_refuse_writes, has_triggers, structure_fingerprint
from desktop_wizard.engine.row_form import RowForm

_TROUBLES = frozenset({sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_CORRUPT})
"""Results that say nothing of what this user may do."""


class SqliteStore:
    """Fulfils `ports.RecordStore`.

    Attributes:
        source: as it was asked for, with the absolute URL of its file.
        display_url: the URL; SQLite's has no password.
        database_user: empty, for SQLite knows no users.
    """

    database_user = ""
    is_hosted = False

    def __init__(self, source: RecordSource, path: Path) -> None:
        """Open a source.

        Raises:
            SourceWrong: no such file, table or column.
            NoUsableKey: its records can't be told apart.
        """
        self.display_url = f"sqlite:///{path}"
        # a question mark would end the path in a URL; a plain path has none of that
        self.source = replace(source, url=str(path) if "?" in str(path) else self.display_url)
        connection = open_existing(path, is_writable=True)
        try:
            self._database = SqliteDatabase(path, connection)
            with self._database.failures():
                self._structure, self._sql = source_sql(connection, source)
                self._has_triggers = has_triggers(connection, self._sql.table)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        self._read_versions: Sequence[str] | None = None
        self._is_forbearing: bool | None = None

    @property
    def form(self) -> RowForm | None:
        """How columns form a record's document, None where it lies in one column."""
        return self._sql.form

    # --- journal -------------------------------------------------------------------------------------------

    def journal(self) -> SqlJournal:
        """Return the journal in the database itself, its tables created when they are not there."""
        journal = SqlJournal(self._database, owns_database=False)
        journal.prepare()
        return journal

    def has_journal(self) -> bool:
        """Tell whether the journal's tables are there, without creating them."""
        return SqlJournal(self._database, owns_database=False).is_there()

    # --- reading -------------------------------------------------------------------------------------------

    def change_token(self) -> int:
        """Return a number that moves when another connection has committed something."""
        with self._database.failures():
            return change_token(self._connection)

    def count(self, versions: Sequence[str] | None = None) -> int:
        """Count the source's records, of certain versions only where a version column is there."""
        versions = self._asked(versions)
        if versions is not None and not versions:
            return 0
        with self._database.failures():
            statement = self._sql.count(None if versions is None else len(versions))
            (count,) = self._connection.execute(statement, tuple(versions or ())).fetchone()
            return int(count)

    def versions(self) -> dict[str, int]:
        """Return the version column's values with their counts, NULLs left out; empty without such a column."""
        if self._sql.version is None:
            return {}
        with self._database.failures():
            return dict(self._connection.execute(self._sql.count_by_version).fetchall())

    def next_range(
        self, number: int, after: Key | None, first_index: int, size: int, versions: Sequence[str] | None
    ) -> KeyRange | None:
        """Return the next `size` records behind `after` as a range, None when there are none."""
        versions = self._asked(versions)
        if versions is not None and not versions:
            return None
        has_after, count = after is not None, None if versions is None else len(versions)
        bound = (*(after or ()), *(versions or ()))
        with self._database.failures():
            last_key = self._sql.key_at(has_after=has_after, versions=count)
            if upto := self._connection.execute(last_key, (*bound, size - 1)).fetchone():
                return KeyRange(number, after, upto, first_index, size)
            rest = self._sql.next_range(has_after=has_after, versions=count)  # the last range, which is not full
            found = self._connection.execute(rest, (*bound, size)).fetchone()
        if found is None or not found[-1]:
            return None
        return KeyRange(number, after, found[:-1], first_index, found[-1])

    def reader(self, versions: Sequence[str] | None = None) -> SqliteReaderSpec:
        """Return what workers open; batches compare with what the last reader asked for reads."""
        self._read_versions = self._asked(versions)
        wanted = None if self._read_versions is None else tuple(self._read_versions)
        return SqliteReaderSpec(self._database.path, self._sql, wanted)

    def sample(self, size: int, versions: Sequence[str] | None = None) -> list[StoredRecord]:
        """Return up to `size` records in which none is favoured; see `sqlite_sample`."""
        with self._database.failures():
            return sample(self._connection, self._sql, self._structure.rowid, size, self._asked(versions))

    def fetch(self, keys: Sequence[Key]) -> list[StoredRecord]:
        """Return records by key, in the order asked for, those that are gone left out."""
        with self._database.failures():
            return fetch(self._connection, self._sql, keys)

    def copy_to_scratch(self, keys: Sequence[Key], file: Path) -> SqliteScratch:
        """Copy some records with all that has a say in writing them into a new database; see `sqlite_scratch`."""
        return copy_to_scratch(self._database.path, self._sql, self._structure, self.source, keys, file)

    def rows(self, keys: Sequence[Key] | None = None) -> Iterator[StoredRow]:
        """Yield whole rows, read on a connection of their own: all in key order, or those with these keys."""
        columns = [column.name for column in self._structure.columns if not column.is_generated]
        if keys is None:
            return read_rows(self._database.path, self._sql, columns)
        return iter(fetch_rows(self._database.path, self._sql, columns, keys))

    def structure_fingerprint(self) -> str:
        """Return a SHA-256 of the table's definition, its indexes and triggers, hexadecimal."""
        with self._database.failures():
            return structure_fingerprint(self._connection, self._sql.table)

    def data_fingerprint(self, progress: Progress | None = None) -> tuple[int, str]:
        """Return the number of records and a SHA-256 over them; see `sqlite_fingerprint` for its exact form."""
        with self._database.failures():
            return data_fingerprint(self._connection, self._sql, progress)

    def can_refuse_writes(self) -> bool:
        """Tell whether constraints, triggers or unique indexes could refuse a new document."""
        written = [*self._sql.written, *([self._sql.version] if self._sql.version else [])]
        with self._database.failures():
            return can_refuse_writes(self._connection, self._structure, written)

    def _asked(self, versions: Sequence[str] | None) -> Sequence[str] | None:
        return None if self._sql.version is None else versions

    # --- before and after a run ----------------------------------------------------------------------------

    def begin_run(self, options: RunOptions, progress: Progress | None = None) -> None:
        """Do nothing: the records are read where they are."""

    def refresh(self, progress: Progress | None = None) -> None:
        """Do nothing: the records are read where they are."""

    def free_space(self) -> int:
        """Return the bytes that are free on the disk that the file is on."""
        with self._database.failures():
            self._database.file.check()
        return shutil.disk_usage(self._database.path.parent).free

    def check_privileges(self) -> None:
        """Raise `PrivilegeMissing`, naming each, unless records can be updated and the journal be kept."""
        path = self._database.path
        problems = []
        if not os.access(path, os.W_OK):
            problems.append(Problem(str(path), "This user may not write to the file."))
        if not os.access(path.parent, os.W_OK | os.X_OK):
            problems.append(
                Problem(str(path.parent), "This user may not create files in the folder, as SQLite has to.")
            )
        if not problems:
            problems += self._refused_writes()
        if problems:
            raise PrivilegeMissing(
                "The records can be read, but not migrated.",
                problems=tuple(problems),
                cure="Grant what is missing, or do a dry run, which needs none of it.",
            )

    def _refused_writes(self) -> list[Problem]:
        """Try to update and to create a table, in a transaction that is rolled back; return what was refused."""
        as_they_are = ", ".join(f"{name} = {name}" for name in map(quoted, self._sql.written))
        attempts = {
            "Update records": f"UPDATE {self._sql.from_table} SET {as_they_are} WHERE 0",
            "Create the journal": f"CREATE TABLE main.{PREFIX}probe (x)",
        }
        problems: list[Problem] = []
        self._database.file.check()
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            for what, statement in attempts.items():
                try:
                    self._connection.execute(statement)
                except sqlite3.OperationalError as error:
                    if error_code(error) in _TROUBLES:
                        raise
                    problems.append(Problem(what, f"The database refuses it: {error}."))
        except sqlite3.OperationalError as error:
            if error_code(error) != sqlite3.SQLITE_READONLY:
                raise failure(error, self._database.path) from error
            problems.append(Problem(str(self._database.path), f"The database can't be written to: {error}."))
        finally:
            if self._connection.in_transaction:
                with self._database.failures():
                    self._connection.execute("ROLLBACK")
        return problems

    def prepare_for_run(self) -> Mapping[str, Any]:
        """Switch to WAL mode, in which others read while a batch is written; return the mode there was.

        Where another program or the place of the file does not allow it, the old mode stays and works too.
        """
        with self._database.failures():
            mode = self._journal_mode()
            if mode != "wal":
                self._try_journal_mode("wal")
        return {"journal_mode": mode}

    def clean_up_after_run(self, facts: Mapping[str, Any]) -> str:
        """Put the journal mode back as far as possible; return a sentence if it could not be, else empty."""
        old = facts.get("journal_mode", "wal")
        with self._database.failures():
            if old == "wal" or self._journal_mode() != "wal" or self._try_journal_mode("delete"):
                return ""
        return (
            "The database file stays in SQLite's WAL mode, because another program has it open. That does no harm; "
            "PRAGMA journal_mode = DELETE puts it back when nobody uses it."
        )

    def _journal_mode(self) -> str:
        (mode,) = self._connection.execute("PRAGMA journal_mode").fetchone()
        return str(mode)

    def _try_journal_mode(self, mode: str) -> bool:
        try:
            (now,) = self._connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()
        except sqlite3.OperationalError as error:
            if error_code(error) not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY):
                raise
            return False
        return bool(now == mode)

    def keep_aside(self, table: str, run_id: str, rows: Iterable[SideRow]) -> int:
        """Write what a run took out of records into a side table; see `keep_aside` of the port."""
        return keep_aside(self._database, table, run_id, rows)

    # --- batches -------------------------------------------------------------------------------------------

    @contextmanager
    def batch(self) -> Iterator[SqliteBatch]:
        """Open the transaction of one batch; it commits on leaving, and rolls back on an exception."""
        with self._database.transaction(is_durable=False), self._database.failures():
            yield self._batch()

    @contextmanager
    def rehearsal(self) -> Iterator[SqliteBatch]:
        """Open a batch transaction that is always rolled back."""
        with self._database.transaction(is_durable=False, is_kept=False), self._database.failures():
            yield self._batch()

    def _batch(self) -> SqliteBatch:
        if self._is_forbearing is None:
            self._is_forbearing = self.form is None and not self.can_refuse_writes()
        return SqliteBatch(
            self._database,
            self._sql,
            self._read_versions,
            has_triggers=self._has_triggers,
            is_forbearing=self._is_forbearing,
        )

    def close(self) -> None:
        self._database.close()
