"""One batch in SQLite: documents, version stamps, undo images, ledger and cursor, all of it or nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.model import Key, KeyRange, StoredRow
from desktop_wizard.engine.ports import Changes, DocumentChange, ReadMark, Restored, WriteRefused, Written
from desktop_wizard.engine.records.journal_writer import JournalWriter
from desktop_wizard.engine.records.sqlite_database import SqliteDatabase
from desktop_wizard.engine.records.sqlite_errors import error_code, told
from desktop_wizard.engine.records.sqlite_reader import fetch_block, read_range
from desktop_wizard.engine.records.sqlite_rows import insert, put_back
from desktop_wizard.engine.records.sqlite_sql import SourceSql
from desktop_wizard.engine.records.sqlite_stamps import stamp_back, stamp_range
from desktop_wizard.engine.records.sqlite_writers import WrittenOtherwise, writer
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash, records_digest

# Results that one record's values cause; all others are the database's own trouble.
_RECORD_CODES = frozenset(
    {sqlite3.SQLITE_CONSTRAINT, sqlite3.SQLITE_MISMATCH, sqlite3.SQLITE_TOOBIG, sqlite3.SQLITE_ERROR}
)


def change_token(connection: sqlite3.Connection) -> int:
    """Return a number that moves when another connection has committed something.

    SQLite starts a read to answer, so the number is never older than the question, in WAL mode too.
    """
    (token,) = connection.execute("PRAGMA data_version").fetchone()
    return int(token)


class SqliteBatch(JournalWriter):
    """Fulfils `ports.BatchTransaction`; the transaction is open while this object lives.

    Args:
        versions: which versions the workers read, to read the same again.
        has_triggers: whether the own commits can change records that a worker has read already.
        is_forbearing: whether nothing in the table could refuse a new document or version.
    """

    def __init__(
        self,
        database: SqliteDatabase,
        sql: SourceSql,
        versions: Sequence[str] | None,
        *,
        has_triggers: bool = False,
        is_forbearing: bool = False,
    ) -> None:
        super().__init__(database)
        self._connection = database.connection
        self._path = database.path
        self._sql = sql
        self._versions = versions
        self._has_triggers = has_triggers
        self._is_forbearing = is_forbearing
        self._token = change_token(self._connection)
        self._writer = writer(self._connection, sql)

    # --- compare and swap ----------------------------------------------------------------------------------

    def is_as_read(self, span: KeyRange, seen: ReadMark) -> bool:
        """Tell whether the records of `span` still are what the worker read."""
        if self._token == seen.token and not self._has_triggers:
            return True
        with told(self._path):
            return records_digest(read_range(self._connection, self._sql, span, self._versions)) == seen.digest

    # --- writing -------------------------------------------------------------------------------------------

    def write(self, changes: Changes, version: str | None = None) -> Written:
        """Write the new documents; those the database refuses are returned and stay as they were.

        Where nothing can refuse them, `version` goes onto the same records in the same statement: a record that is
        written once takes two thirds of the time of one that is written and then stamped.
        """
        with told(self._path):
            is_stamped_too = version is not None and self._is_forbearing and self._sql.version is not None
            if is_stamped_too and self._try(changes, version) is None:
                return Written(stamped=len(changes))
            return Written(tuple(self._write(changes)))

    def _write(self, changes: Changes) -> list[WriteRefused]:
        try:
            return self._write_halving(changes)
        except _TransactionLost:
            return self._write_one_by_one(changes)

    def _write_halving(self, changes: Changes) -> list[WriteRefused]:
        """Write all at once; if something is refused, halve down to the records that it is about."""
        if not changes:
            return []
        refusal = self._try(changes)
        if refusal is None:
            return []
        if len(changes) == 1:
            return [WriteRefused(changes.keys[0], refusal)]
        half = len(changes) // 2
        return self._write_halving(changes.part(0, half)) + self._write_halving(changes.part(half))

    def _write_one_by_one(self, changes: Changes) -> list[WriteRefused]:
        """Write where a refusal takes the whole transaction with it, as RAISE(ROLLBACK) does.

        Whenever one is refused, begin again without it; the write comes first in a batch, so nothing else is lost.
        """
        refused: list[WriteRefused] = []
        good = list(changes)
        self._begin_again()
        at = 0
        while at < len(good):
            try:
                refusal = self._try(Changes.of([good[at]]))
            except _TransactionLost as lost:
                refused.append(WriteRefused(good.pop(at).key, str(lost)))
                self._begin_again()
                at = 0
                continue
            if refusal is None:
                at += 1
            else:
                refused.append(WriteRefused(good.pop(at).key, refusal))
        return refused

    def _begin_again(self) -> None:
        self._connection.execute("BEGIN IMMEDIATE")
        if change_token(self._connection) != self._token:
            raise DatabaseFailed(
                "Another program wrote to the database while a batch was being written.",
                where=str(self._path),
                safe="The batch was rolled back.",
                cure="Try again.",
            )

    def _try(self, changes: Changes, version: str | None = None) -> str | None:
        """Write `changes` and return None, or write nothing and return the database's words.

        Raises:
            _TransactionLost: the refusal ended the whole transaction.
        """
        self._connection.execute("SAVEPOINT records")
        try:
            written = self._writer.write(changes, version)
        except WrittenOtherwise as error:
            self._connection.execute("ROLLBACK TO records")
            self._connection.execute("RELEASE records")
            return str(error)
        except (sqlite3.IntegrityError, sqlite3.OperationalError, sqlite3.DataError) as error:
            if error_code(error) not in _RECORD_CODES:
                raise
            if not self._connection.in_transaction:
                raise _TransactionLost(str(error)) from error
            self._connection.execute("ROLLBACK TO records")
            self._connection.execute("RELEASE records")
            if not self._writer.is_sound():
                raise
            return str(error)
        if written != len(changes):
            self._connection.execute("ROLLBACK TO records")
        self._connection.execute("RELEASE records")
        return None if written == len(changes) else self._why_not(changes.keys[0])

    def _why_not(self, key: Key) -> str:
        """Return why updating a record did not change exactly one."""
        found = len(self._connection.execute(self._sql.one_record, key).fetchall())
        if found == 0:
            return "The record was deleted by another program."
        if found > 1:
            return f"{found} records have this key, so it can't be told which one is meant."
        return "A trigger of the database ignored the change."

    def stamp(self, span: KeyRange, from_version: str, to_version: str, *, except_keys: Sequence[Key]) -> int:
        """Put `to_version` on the records in `span` that are on `from_version`; see `stamp_range`."""
        if self._sql.version is None:
            return 0
        with told(self._path):
            return stamp_range(self._connection, self._sql, span, from_version, to_version, except_keys)

    # --- taking back ---------------------------------------------------------------------------------------

    def restore(self, block: UndoBlock, from_version: str, to_version: str) -> Restored:
        """Take one batch back: documents that still are what the run wrote, and version stamps.

        A record that somebody else changed or deleted since is a conflict; it keeps its document and its stamp.
        """
        with told(self._path):
            current = fetch_block(self._connection, self._sql, [image.key for image in block.images])
            back: list[UndoImage] = []
            already: list[Key] = []
            conflicts: list[Key] = []
            for image in block.images:
                record = current.get(image.key)
                if record is None or not isinstance(record.data, bytes):
                    conflicts.append(image.key)
                elif (record.storage, record.data) == (image.storage, image.data):
                    already.append(image.key)
                elif document_hash(record.storage, record.data) == image.written:
                    back.append(image)
                else:
                    conflicts.append(image.key)
            images = Changes.of(DocumentChange(image.key, image.storage, image.data) for image in back)
            kept = {refusal.key for refusal in self._write(images)}
            restored = [image.key for image in back if image.key not in kept]
            stamped = fetch_block(self._connection, self._sql, block.stamped if block.marks else ())
            rewritten = dict.fromkeys(block.rewritten(stamped))
            only_stamped = [key for key in block.stamped if key not in rewritten]
            self._stamp_back([*restored, *already, *only_stamped], from_version, to_version)
            return Restored(len(restored), len(already), (*conflicts, *kept, *rewritten))

    def put_back(self, rows: Sequence[StoredRow]) -> list[WriteRefused]:
        """Give records the document and version that `rows` hold; those the database refuses stay as they are."""
        with told(self._path):
            tried = [(row.key, put_back(self._connection, self._sql, row)) for row in rows]
        return [WriteRefused(key, refusal) for key, refusal in tried if refusal]

    def insert(self, rows: Sequence[StoredRow]) -> list[WriteRefused]:
        """Insert whole rows that are gone; those the database refuses stay gone."""
        with told(self._path):
            tried = [(row.key, insert(self._connection, self._sql, row)) for row in rows]
        return [WriteRefused(key, refusal) for key, refusal in tried if refusal]

    def _stamp_back(self, keys: Sequence[Key], from_version: str, to_version: str) -> None:
        if self._sql.version is not None and keys:
            stamp_back(self._connection, self._sql, keys, from_version, to_version)


class _TransactionLost(Exception):
    """A refused record ended the whole transaction."""
