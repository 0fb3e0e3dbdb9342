"""Snapshots of SQLite databases: a copy of the whole file, proved before anything relies on it.

How a snapshot stays one moment. The source is read inside one read transaction, so the pages copied belong to
a single state even if other programs write meanwhile (in WAL mode they can; otherwise they wait). The copy is
then read back: SQLite's integrity check, number of records and fingerprint. The fingerprint must equal the
source's. If it does not because another program wrote in between (the store's change token moved), the copy
is thrown away and made again; if nobody wrote, the copy is bad and `BackupFailed` says so.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_wizard.engine.errors import BackupFailed, DatabaseFailed, InputWrong
from desktop_wizard.engine.model import Backup, RecordSource, StoredRow
from desktop_wizard.engine.ports import AffectedKeys, Clock, Progress, RecordStore, RecordStores, Stages
from desktop_wizard.engine.records.sqlite_url import sqlite_path
from desktop_wizard.engine.safety.backups.making import MEASURED_SECONDS, Made, damaged, draft, time_of_scan
from desktop_wizard.engine.safety.sqlite_copy import check_integrity, copy_database, measure, share_copied


class Snapshots:
    """Makes copies of whole SQLite databases; fulfils `Maker`.

    Args:
        check_room: is told the bytes that are still to be written to a folder; raises `DiskFull`.
    """

    endings = (".sqlite",)

    def __init__(self, clock: Clock, stores: RecordStores, check_room: Callable[[Path, int], None]) -> None:
        self._clock, self._stores, self._check_room = clock, stores, check_room

    def size(self, store: RecordStore, share: float) -> int:
        """Return the bytes of the database's pages, whatever share of the records is affected."""
        return self.effort(store)

    def effort(self, store: RecordStore) -> int:
        pages, page_size = measure(sqlite_path(store.source.url))
        return pages * page_size

    def trial(self, store: RecordStore, folder: Path) -> float:
        """Return the seconds that a snapshot would take.

        They are extrapolated from a short copy of its first pages and from a short piece of the fingerprint's
        scan, which is done twice. The integrity check reads every page once more and is taken to last as long
        as the copy.
        """
        copy = self._time_of_copy(sqlite_path(store.source.url), folder)
        return 2 * copy + 2 * time_of_scan(store, self._clock)

    def make(
        self, store: RecordStore, drafts: Sequence[Path], stages: Stages, affected: AffectedKeys | None
    ) -> Made | None:
        (copy,) = drafts
        token = store.change_token()

        def check_room(size: int) -> None:
            self._check_room(copy.parent, size)

        copy_database(sqlite_path(store.source.url), copy, check_room=check_room, report=stages.stage(0))
        check_integrity(copy, stages.stage(1))
        made = Made(*self._read_back(store.source, copy, stages.stage(2)))
        actual = Made(*store.data_fingerprint(stages.stage(3)))
        if made == actual:
            return made
        if store.change_token() != token:
            return None
        raise BackupFailed(
            f"The backup is not what the database holds ({made.records:,} records instead of "
            f"{actual.records:,}, or other values).",
            where=store.display_url,
            cure="Check the disk that holds the backups, and start again.",
        )

    def prove(self, backup: Backup, report: Progress) -> None:
        path = Path(backup.path)
        check_integrity(path, report)
        found = self._read_back(backup.source, path, report)
        if found != (backup.records, backup.fingerprint):
            raise damaged("The backup does not hold the records that it was made of.", path)

    def rows(self, backup: Backup) -> Iterator[StoredRow]:
        with closing(self._opened(backup.source, Path(backup.path))) as copy:
            yield from copy.rows()

    def _read_back(self, source: RecordSource, path: Path, report: Progress) -> tuple[int, str]:
        with closing(self._opened(source, path)) as copy:
            try:
                return copy.data_fingerprint(report)
            except DatabaseFailed as error:
                raise damaged(f"The backup could not be read back: {error.what}", path) from error

    def _opened(self, source: RecordSource, path: Path) -> RecordStore:
        try:
            return self._stores.open(replace(source, url=str(path)))
        except (DatabaseFailed, InputWrong) as error:
            raise damaged(f"The backup could not be opened: {error.what}", path) from error

    def _time_of_copy(self, path: Path, folder: Path) -> float:
        """Return the seconds to copy all pages, measured on as many as a fraction of a second allows."""
        began = self._clock.monotonic()
        with draft(folder / f"estimate_{secrets.token_hex(4)}.sqlite") as copy:
            share = share_copied(path, copy, is_enough=lambda: self._clock.monotonic() - began > MEASURED_SECONDS)
            return (self._clock.monotonic() - began) / share
