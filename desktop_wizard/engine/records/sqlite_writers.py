"""How new documents get into the table: into one column, or into the columns that form them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from itertools import repeat
from typing import Protocol

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.ports import Changes, DocumentChange
from desktop_wizard.engine.records.sqlite_reader import fetch_block
from desktop_wizard.engine.records.sqlite_sql import UTF8, SourceSql
from desktop_wizard.engine.row_form import RowForm


class Writer(Protocol):
    def write(self, changes: Changes, version: str | None) -> int:
        """Write documents, and with them a version where one is given; return how many records took them.

        Raises:
            WrittenOtherwise: the database keeps something else than what was written.
        """

    def is_sound(self) -> bool:
        """Tell whether the statement itself compiles, so that a failure is about a record and not about the table."""


class WrittenOtherwise(Exception):
    """The database took a record, but made something else of it."""


def writer(connection: sqlite3.Connection, sql: SourceSql) -> Writer:
    """Return what writes documents of a source."""
    return DocumentWriter(connection, sql) if sql.form is None else RowWriter(connection, sql, sql.form)


class DocumentWriter:
    """Writes documents into their column."""

    def __init__(self, connection: sqlite3.Connection, sql: SourceSql) -> None:
        self._connection, self._sql = connection, sql

    def write(self, changes: Changes, version: str | None) -> int:
        """Write documents, each as text or blob; see `Writer`."""
        return sum(self._connection.executemany(*part).rowcount for part in self._updates(changes, version))

    def is_sound(self) -> bool:
        return _compiles(self._connection, self._sql.set_document(), 1 + len(self._sql.keys))

    def _updates(self, changes: Changes, version: str | None) -> Iterator[_Update]:
        """Yield statements with the values to bind, so that text becomes text and bytes stay bytes."""
        try:
            documents: list[object] = [
                data if storage == "blob" else data.decode()
                for storage, data in zip(changes.storages, changes.documents, strict=True)
            ]
        except UnicodeDecodeError:
            yield from self._raw_updates(changes, version)
            return
        if changes:
            stamp = () if version is None else (repeat(version),)
            bound = zip(documents, *stamp, *zip(*changes.keys, strict=True))  # noqa: B905 - repeat has no end
            yield self._sql.set_document(is_stamped=version is not None), bound

    def _raw_updates(self, changes: Changes, version: str | None) -> Iterator[_Update]:
        """Yield the same for changes with text among them that is no Unicode: it is bound as bytes, and cast."""
        if self._sql.encoding != UTF8:
            raise NotAllowed("Text that is no Unicode can't be written to a UTF-16 database.")
        stamp = () if version is None else (version,)
        for storage, is_raw in (("blob", False), ("text", True)):
            statement = self._sql.set_document(is_stamped=version is not None, is_raw=is_raw)
            yield statement, [(each.data, *stamp, *each.key) for each in changes if each.storage == storage]


class RowWriter:
    """Writes the cells that differ, and reads the rows again: what is there must be what was written.

    A cell that stays is not written, so that no type of a column, and no trigger on it, gets a say.
    """

    def __init__(self, connection: sqlite3.Connection, sql: SourceSql, form: RowForm) -> None:
        self._connection, self._sql, self._form = connection, sql, form

    def write(self, changes: Changes, version: str | None) -> int:
        """Write documents into their rows; see `Writer`. A version is stamped by range, never here."""
        assert version is None, "rows are written first and stamped afterwards"
        done = 0
        by_columns: dict[tuple[str, ...], list[tuple[object, ...]]] = {}
        before = fetch_block(self._connection, self._sql, changes.keys)
        for change in changes:
            now = before[change.key].data if change.key in before else None
            if not isinstance(now, bytes):
                continue
            if cells := self._form.changed_cells(change.data, now):
                by_columns.setdefault(tuple(cells), []).append((*cells.values(), *change.key))
            else:
                done += 1
        for names, bound in by_columns.items():
            done += self._connection.executemany(self._sql.set_cells(names), bound).rowcount
        if done == len(changes):
            self._check(changes)
        return done

    def _check(self, changes: Changes) -> None:
        after = fetch_block(self._connection, self._sql, changes.keys)
        for change in changes:
            record = after.get(change.key)
            if record is None or record.data != change.data:
                raise WrittenOtherwise(self._difference(change, record.data if record else None))

    def _difference(self, change: DocumentChange, now: object) -> str:
        if not isinstance(now, bytes):
            return (
                "Once it was written, the row could not be read as a record any more; a trigger may have changed it."
            )
        names = ", ".join(self._form.changed_cells(now, change.data))
        return (
            f"The database keeps something else than what was written to {names}: by the column's type, or a trigger."
        )

    def is_sound(self) -> bool:
        written = self._sql.written
        return _compiles(self._connection, self._sql.set_cells(written), len(written) + len(self._sql.keys))


def _compiles(connection: sqlite3.Connection, statement: str, marks: int) -> bool:
    try:
        connection.execute(f"EXPLAIN {statement}", (None,) * marks).fetchall()
    except sqlite3.OperationalError:
        return False
    return True


_Update = tuple[str, Iterable[tuple[object, ...]]]
"""A statement, and the values to bind for each record."""
