"""Snapshots of SQLite databases: a copy of the whole file, proved before anything relies on it.

How a snapshot stays one moment. The source is read inside one read transaction, so the pages copied belong to
a single state even if other programs write meanwhile (in WAL mode they can; otherwise they wait). The copy is
then read back: SQLite's integrity check, number of records and fingerprint. The fingerprint must equal the
source's. If it does not because another program wrote in between (the store's change token moved), the copy
is thrown away and made again, up to three times; if nobody wrote, the copy is bad and `BackupFailed` says so.

A copy carries a temporary name until it is proved, and its manifest (a JSON file beside it) comes last: what
`list` shows is whole. A copy that is cancelled or fails leaves nothing behind, and what a killed process left
is swept away by the next one.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import psutil

from desktop_wizard.engine.errors import BackupFailed, DatabaseFailed, DiskFull, RunCancelled
from desktop_wizard.engine.model import Backup, BackupStrategy
from desktop_wizard.engine.ports import Clock, Progress, RecordStore, RecordStores
from desktop_wizard.engine.records.stores import sqlite_path
from desktop_wizard.engine.safety.files import file_failure, private_folder, sync_folder, write_whole
from desktop_wizard.engine.safety.sqlite_copy import (
    check_integrity,
    copy_database,
    measure,
    remove_database,
    share_copied,
)

MARGIN = 16 * 1024 * 1024
"""Bytes that must stay free beside the copy, for the journal and the undo images of the first batches."""

ATTEMPTS = 3
"""How often a snapshot is made because another program wrote while the one before was proved."""

_MEASURED_SECONDS = 0.25


class SnapshotBackups:
    """Makes, proves and lists snapshots in `<data_dir>/backups`; fulfils `ports.Backups` for SQLite."""

    def __init__(self, data_dir: Path, clock: Clock, stores: RecordStores) -> None:
        self.folder = data_dir / "backups"
        self._clock = clock
        self._stores = stores

    def estimate(self, store: RecordStore) -> tuple[int, float]:
        """Return the size in bytes and the seconds that a backup of this source would take.

        The size is the source's pages; the seconds are extrapolated from a short copy of its first pages onto
        the backup disk and from a short piece of the fingerprint's scan, which is done twice. The integrity
        check reads every page once more and is taken to last as long as the copy.
        """
        path = sqlite_path(store.source.url)
        private_folder(self.folder)
        pages, page_size = measure(path)
        return pages * page_size, 2 * self._time_of_copy(path) + 2 * self._time_of_scan(store)

    def create(self, store: RecordStore, run_id: str, progress: Progress | None = None) -> Backup:
        """Make a snapshot of the source's database and prove it.

        Args:
            store: the source, open.
            run_id: the run it is made for; the manifest names it.
            progress: hears of the copy and its checks; it may raise `RunCancelled`.

        Raises:
            BackupFailed: it could not be made or proved.
            DiskFull: there is no room for it.
        """
        began = self._clock.monotonic()
        try:
            private_folder(self.folder)
            self._sweep()
            for _ in range(ATTEMPTS):
                if backup := self._attempt(store, run_id, _Stages(progress), began):
                    return backup
        except OSError as error:
            raise file_failure(
                error, doing="The backup could not be made", path=self.folder / "backup", needed=0
            ) from error
        raise BackupFailed(
            f"Other programs kept writing to the database while its backup was checked, {ATTEMPTS} times.",
            where=store.display_url,
            cure="Start again when they are quiet, or stop them for the moment of the backup.",
        )

    def list(self) -> list[Backup]:
        """Return the backups whose file is there, the newest first."""
        found = [backup for path in self.folder.glob("backup_*.json") if (backup := _read_manifest(path))]
        return sorted(found, key=lambda backup: (backup.created_at, backup.id), reverse=True)

    def get(self, backup_id: str) -> Backup | None:
        """Return a backup by its id, None if there is none."""
        return next((backup for backup in self.list() if backup.id == backup_id), None)

    # --- making one ----------------------------------------------------------------------------------------

    def _attempt(self, store: RecordStore, run_id: str, stages: _Stages, began: float) -> Backup | None:
        """Return a proved backup, or None if another program wrote while it was made."""
        created_at = self._clock.now()
        backup_id = f"backup_{created_at:%Y%m%d_%H%M%S}_{secrets.token_hex(2)}"
        target = self.folder / f"{backup_id}.sqlite"
        with _draft(target) as draft:
            token = store.change_token()
            copy_database(sqlite_path(store.source.url), draft, check_room=self._check_room, report=stages.stage(0))
            check_integrity(draft, stages.stage(1))
            records, fingerprint = self._read_back(store, draft, stages.stage(2))
            actual = store.data_fingerprint(stages.stage(3))
            if actual != (records, fingerprint):
                if store.change_token() != token:
                    return None
                raise _not_what_the_database_holds(store, records, actual[0])
            backup = Backup(
                id=backup_id,
                strategy=BackupStrategy.DATABASE_SNAPSHOT,
                path=str(target),
                size=draft.stat().st_size,
                records=records,
                fingerprint=fingerprint,
                created_at=created_at,
                duration=self._clock.monotonic() - began,
            )
            _publish(backup, draft, _manifest(backup, store, run_id))
            return backup

    def _read_back(self, store: RecordStore, draft: Path, report: Progress) -> tuple[int, str]:
        copy = self._stores.open(replace(store.source, url=str(draft)))
        try:
            return copy.data_fingerprint(report)
        except DatabaseFailed as error:
            raise BackupFailed(f"The backup could not be read back: {error.what}", where=str(draft)) from error
        finally:
            copy.close()

    def _check_room(self, size: int) -> None:
        needed = size + MARGIN
        free = shutil.disk_usage(self.folder).free
        if free < needed:
            raise DiskFull(
                f"There is no room for the backup: it needs {needed:,} bytes, {free:,} are free.",
                needed=needed,
                free=free,
                where=str(self.folder),
                cure="Free some space, or move the data folder (DESKTOP_WIZARD_HOME) to a larger disk.",
            )

    def _sweep(self) -> None:
        """Remove what killed processes left behind."""
        for draft in self.folder.glob("*.part"):
            owner = draft.name.split(".")[-2]
            if owner.isdecimal() and not psutil.pid_exists(int(owner)):
                remove_database(draft)

    # --- measuring -----------------------------------------------------------------------------------------

    def _time_of_copy(self, path: Path) -> float:
        """Return the seconds to copy all pages, measured on as many as a fraction of a second allows."""
        began = self._clock.monotonic()
        with _draft(self.folder / f"estimate_{secrets.token_hex(4)}.sqlite") as draft:
            share = share_copied(path, draft, is_enough=lambda: self._clock.monotonic() - began > _MEASURED_SECONDS)
            return (self._clock.monotonic() - began) / share

    def _time_of_scan(self, store: RecordStore) -> float:
        """Return the seconds of one fingerprint scan, measured on its first fraction of a second."""
        began = self._clock.monotonic()
        share = 1.0

        def scanned(done: int, total: int) -> None:
            nonlocal share
            if self._clock.monotonic() - began > _MEASURED_SECONDS and 0 < done < total:
                share = done / total
                raise RunCancelled("Enough was measured.")

        with suppress(RunCancelled):
            store.data_fingerprint(scanned)
        return (self._clock.monotonic() - began) / share


class _Stages:
    """The four stages of a backup (copy, integrity check, two scans) as one progress, in thousandths."""

    COUNT = 4

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress

    def stage(self, index: int) -> Progress:
        """Return the progress of one stage, counted from 0."""

        def report(done: int, total: int) -> None:
            if self._progress is not None:
                within = done / total if total else 0.0
                self._progress(round(1000 * (index + within) / self.COUNT), 1000)

        return report


@contextmanager
def _draft(target: Path) -> Iterator[Path]:
    """Yield an empty file under a temporary name; whatever bears that name in the end is removed."""
    draft = target.with_name(f"{target.name}.{os.getpid()}.part")
    draft.touch(mode=0o600, exist_ok=False)
    try:
        yield draft
    finally:
        remove_database(draft)


def _publish(backup: Backup, draft: Path, manifest: bytes) -> None:
    target = Path(backup.path)
    draft.replace(target)
    try:
        sync_folder(target.parent)
        write_whole(target.with_suffix(".json"), manifest)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def _not_what_the_database_holds(store: RecordStore, copied: int, actual: int) -> BackupFailed:
    return BackupFailed(
        f"The backup is not what the database holds ({copied:,} records instead of {actual:,}, or other values).",
        where=store.display_url,
        cure="Check the disk that holds the backups, and start again.",
    )


def _manifest(backup: Backup, store: RecordStore, run_id: str) -> bytes:
    fields = {
        "id": backup.id,
        "strategy": backup.strategy.value,
        "file": Path(backup.path).name,  # relative, so that the folder may move
        "size": backup.size,
        "records": backup.records,
        "fingerprint": backup.fingerprint,
        "created_at": backup.created_at.isoformat(),
        "duration": backup.duration,
        "run_id": run_id,
        "source": {
            "url": store.display_url,
            "table": store.source.table,
            "key_columns": store.source.key_columns,
            "document_column": store.source.document_column,
            "version_column": store.source.version_column,
            "where": store.source.where,
        },
    }
    return json.dumps(fields, indent=2).encode()


def _read_manifest(path: Path) -> Backup | None:
    """Return the backup a manifest speaks of; None if it is damaged or its file is gone."""
    try:
        fields = json.loads(path.read_bytes())
        target = path.with_name(Path(fields["file"]).name)
        if not target.is_file():
            return None
        return Backup(
            id=fields["id"],
            strategy=BackupStrategy(fields["strategy"]),
            path=str(target),
            size=fields["size"],
            records=fields["records"],
            fingerprint=fields["fingerprint"],
            created_at=datetime.fromisoformat(fields["created_at"]),
            duration=fields["duration"],
        )
    except (OSError, ValueError, KeyError, TypeError):
        return None
