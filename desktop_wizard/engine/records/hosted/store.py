"""A record source whose records lie with a host: read from a copy, and written through the host first."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from desktop_wizard.engine.errors import Bug, NotAllowed
from desktop_wizard.engine.model import MigrationOptions, RecordSource, RunOptions, StoredRow
from desktop_wizard.engine.ports import Changes, Progress, Restored, WriteRefused, Written
from desktop_wizard.engine.records.hosted.copying import take_over
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.records.sqlite_batch import SqliteBatch
from desktop_wizard.engine.records.sqlite_database import SqliteDatabase
from desktop_wizard.engine.records.sqlite_reader import fetch_block
from desktop_wizard.engine.records.sqlite_sql import SourceSql
from desktop_wizard.engine.script.host_records import HostRecords, pages
from desktop_wizard.engine.undo import UndoBlock


class HostStore(SqliteStore):
    """Fulfils `ports.RecordStore` with weaker promises: a transaction holds the copy and the journal, not the host.

    A batch is handed to the host before it is committed here. What is cut off in between is handed over again, and a
    change that somebody makes at the host between reading and writing is not seen.
    """

    is_hosted = True

    def __init__(self, source: RecordSource, file: Path, host: HostRecords) -> None:
        super().__init__(source, file)
        self.display_url = "records of the host program"
        self._host = host
        self._options: MigrationOptions | None = None

    def begin_run(self, options: RunOptions, progress: Progress | None = None) -> None:
        """Fetch the records anew, and remember what the host is told of the run."""
        self._options = MigrationOptions(
            dry_run=False,
            batch_size=options.batch_size,
            backup=options.backup is not None,
            retry_failures=options.max_retries > 0,
            max_retries=options.max_retries,
            timeout=options.timeout,
        )
        self.refresh(progress)

    def refresh(self, progress: Progress | None = None) -> None:
        """Fetch the records anew; all of them are taken over, or none.

        Raises:
            HostFailed: the host raised, was too slow, or does not do what is agreed.
        """
        with self._database.transaction(is_durable=True), self._database.failures():
            take_over(self._connection, pages(self._host, progress or _nobody))

    def can_refuse_writes(self) -> bool:
        """Tell that nothing in the copy can refuse a document; what the host refuses, only a real run can tell."""
        return False

    def _batch(self) -> HostBatch:
        return HostBatch(self._database, self._sql, self._read_versions, host=self._host, options=self._options)


class HostBatch(SqliteBatch):
    """One batch: what it writes goes to the host first, and then into the copy with the journal."""

    def __init__(
        self,
        database: SqliteDatabase,
        sql: SourceSql,
        versions: Sequence[str] | None,
        *,
        host: HostRecords,
        options: MigrationOptions | None,
    ) -> None:
        super().__init__(database, sql, versions)
        self._host, self._options = host, options

    def write(self, changes: Changes, version: str | None = None) -> Written:
        """Hand the new documents to the host; those that it refuses stay as they were here, too."""
        if not changes:
            return Written()
        if self._options is None:
            raise Bug("Records were to be written before their run had begun.")
        failures = self._host.apply(changes.documents, self._options)
        refused = tuple(WriteRefused(changes.keys[place], why) for place, why in sorted(failures.items()))
        taken = Changes.of(change for place, change in enumerate(changes) if place not in failures)
        written = super().write(taken, version)
        return Written((*refused, *written.refused), written.stamped)

    def restore(self, block: UndoBlock, from_version: str, to_version: str) -> Restored:
        """Count what the host has brought back; what it has not is a conflict, for only the host can change it."""
        there = fetch_block(self._connection, self._sql, [image.key for image in block.images])
        kept = tuple(
            image.key for image in block.images if image.key not in there or there[image.key].data != image.data
        )
        return Restored(0, len(block.images) - len(kept), kept)

    def put_back(self, rows: Sequence[StoredRow]) -> NoReturn:
        """Refuse to write what would reach nobody. Raises `NotAllowed`."""
        raise _only_the_host()

    def insert(self, rows: Sequence[StoredRow]) -> NoReturn:
        """Refuse to write what would reach nobody. Raises `NotAllowed`."""
        raise _only_the_host()


def _only_the_host() -> NotAllowed:
    return NotAllowed(
        "Only the program that these records lie with can put them back.",
        cure="Roll the whole run back, for which that program restores the backup that it made.",
    )


def _nobody(done: int, total: int) -> None:
    """Hear how far the reading is, where nobody asked."""
