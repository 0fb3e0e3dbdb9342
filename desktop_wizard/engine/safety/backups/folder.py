"""The folder of backups: making them one way or another, keeping, proving and restoring them.

A backup carries a temporary name until it is proved, and its manifest (a JSON file beside it) comes last: what
`list` shows is whole. A backup that is cancelled or fails leaves nothing behind, and what a killed process left
is swept away by the next one.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from desktop_wizard.engine.errors import BackupFailed, InputWrong
from desktop_wizard.engine.model import Backup, BackupStrategy, StoredRow
from desktop_wizard.engine.ports import AffectedKeys, Clock, Progress, RecordStore, RecordStores, Stages
from desktop_wizard.engine.records.sqlite_url import sqlite_path
from desktop_wizard.engine.safety.backups.host import HostBackups
from desktop_wizard.engine.safety.backups.making import Made, Maker, damaged, drafts, file_sha256, sweep
from desktop_wizard.engine.safety.backups.manifests import manifest, read_manifest
from desktop_wizard.engine.safety.backups.rates import Rates
from desktop_wizard.engine.safety.backups.rows import Exports, Incremental
from desktop_wizard.engine.safety.backups.snapshots import Snapshots
from desktop_wizard.engine.safety.files import file_failure, private_folder, sync_folder, write_whole
from desktop_wizard.engine.safety.room import Need, check_room
from desktop_wizard.engine.safety.sqlite_restore import overwrite

ATTEMPTS = 3
"""How often a backup is made because another program wrote while the one before was proved."""

UNDO_SHARE = 0.5
"""Undo images are compressed; JSON documents shrink to less than this part of themselves."""

_SAMPLE = 500


class FileBackups:
    """Keeps backups in `<data_dir>/backups`; fulfils `ports.Backups`.

    Args:
        host: what a host gives for the strategy `custom`.
    """

    def __init__(self, data_dir: Path, clock: Clock, stores: RecordStores, host: HostBackups | None = None) -> None:
        self.folder = data_dir / "backups"
        self._clock, self._host = clock, host or HostBackups()
        self._rates = Rates(self.folder / "rates")
        self._makers: dict[BackupStrategy, Maker] = {
            BackupStrategy.DATABASE_SNAPSHOT: Snapshots(clock, stores, _room_for_backup),
            BackupStrategy.INCREMENTAL: Incremental(clock, _room_for_backup),
            BackupStrategy.EXPORT_JSON: Exports(clock, _room_for_backup, has_csv=False),
            BackupStrategy.EXPORT_CSV: Exports(clock, _room_for_backup, has_csv=True),
        }

    # --- measuring -----------------------------------------------------------------------------------------

    def estimate(self, store: RecordStore, strategy: BackupStrategy, share: float = 1.0) -> tuple[int, float]:
        """Return the size in bytes and the seconds that a backup of this source would take.

        The time is that of earlier backups of this kind, brought to this size; without any, it is extrapolated
        from a short trial. A host's backup can't be measured: 0 for both.
        """
        maker = self._makers.get(strategy)
        if maker is None:
            return 0, 0.0
        private_folder(self.folder)
        seconds = self._rates.seconds(strategy, maker.effort(store))
        return maker.size(store, share), maker.trial(store, self.folder) if seconds is None else seconds

    def check_room(self, store: RecordStore, strategy: BackupStrategy | None, share: float = 1.0) -> None:
        """Raise `DiskFull` unless there is room for the backup, the undo images and the log together."""
        maker = self._makers.get(strategy) if strategy else None
        private_folder(self.folder)
        needs = [Need(sqlite_path(store.source.url).parent, _undo_size(store, share), "undo images")]
        if maker is not None:
            needs.insert(0, Need(self.folder, maker.size(store, share), "the backup"))
        check_room(needs)

    # --- making --------------------------------------------------------------------------------------------

    def create(
        self,
        store: RecordStore,
        run_id: str,
        strategy: BackupStrategy,
        progress: Progress | None = None,
        affected: AffectedKeys | None = None,
    ) -> Backup:
        """Make a backup and prove it.

        Args:
            store: the source, open.
            run_id: the run it is made for; the manifest names it.
            progress: hears of each stage; it may raise `RunCancelled`.
            affected: what the plan would change; an incremental backup is made of nothing else.

        Raises:
            BackupFailed: it could not be made or proved.
            DiskFull: there is no room for it.
        """
        order = _Order(store, run_id, strategy, progress, affected, self._clock.now(), self._clock.monotonic())
        try:
            private_folder(self.folder)
            sweep(self.folder)
            return self._custom(order) if strategy is BackupStrategy.CUSTOM else self._proved(order)
        except OSError as error:
            raise file_failure(
                error, doing="The backup could not be made", path=self.folder / "backup", needed=self._size(order)
            ) from error

    def _size(self, order: _Order) -> int:
        maker = self._makers.get(order.strategy)
        return maker.size(order.store, 1.0) if maker else 0

    def _proved(self, order: _Order) -> Backup:
        maker = self._makers[order.strategy]
        for _ in range(ATTEMPTS):
            with drafts([self.folder / f"{order.id}{ending}" for ending in maker.endings]) as files:
                made = maker.make(order.store, files, Stages(order.progress, 4), order.affected)
                if made is not None:
                    backup = self._published(order, made, files, maker)
                    self._rates.remember(order.strategy, maker.effort(order.store), backup.duration)
                    return backup
        raise BackupFailed(
            f"Other programs kept writing to the database while its backup was checked, {ATTEMPTS} times.",
            where=order.store.display_url,
            cure="Start again when they are quiet, or stop them for the moment of the backup.",
        )

    def _published(self, order: _Order, made: Made, files: Sequence[Path], maker: Maker) -> Backup:
        """Give the drafts their names, and write the manifest; all of it, or nothing."""
        targets = [self.folder / f"{order.id}{ending}" for ending in maker.endings]
        backup = order.backup(
            made,
            path=str(targets[0]),
            export=str(targets[1]) if len(targets) > 1 else "",
            size=sum(file.stat().st_size for file in files),
            sha256=file_sha256(files[0], _nothing),
            duration=self._clock.monotonic() - order.began,
        )
        try:
            for file, target in zip(files, targets, strict=True):
                file.replace(target)
            sync_folder(self.folder)
            write_whole(self._manifest(backup), manifest(backup))
        except BaseException:
            for target in targets:
                target.unlink(missing_ok=True)
            raise
        return backup

    def _custom(self, order: _Order) -> Backup:
        """Have the host make its backup; what this program adds is the proof of what was there then."""
        if self._host.create_backup is None:
            self._host.make()  # says so before anything is read
        made = Made(*order.store.data_fingerprint(Stages(order.progress, 1).stage(0)))
        name = self._host.make()
        backup = order.backup(
            made, path=name, export="", size=0, sha256="", duration=self._clock.monotonic() - order.began
        )
        write_whole(self._manifest(backup), manifest(backup))
        return backup

    # --- what is there -------------------------------------------------------------------------------------

    def damaged(self) -> list[str]:
        """Return what stands in the folder and is no whole backup, each with what is wrong with it."""
        return [str(answer) for answer in self._manifests() if isinstance(answer, BackupFailed)]

    def list(self) -> list[Backup]:
        """Return the backups whose file is there, the newest first."""
        found = [answer for answer in self._manifests() if isinstance(answer, Backup)]
        return sorted(found, key=lambda backup: (backup.created_at, backup.id), reverse=True)

    def get(self, backup_id: str) -> Backup:
        """Return a backup by its id. Raises `InputWrong` if there is none, `BackupFailed` if it is damaged."""
        path = self.folder / f"{Path(backup_id).name}.json"
        if not path.is_file():
            raise InputWrong(
                f"There is no backup {backup_id}.",
                where=str(self.folder),
                cure="`desktop-wizard backups list` lists them.",
            )
        return read_manifest(path)

    def _manifests(self) -> Iterator[Backup | BackupFailed]:
        for path in sorted(self.folder.glob("backup_*.json")):
            try:
                yield read_manifest(path)
            except BackupFailed as error:
                yield error

    def verify(self, backup: Backup, progress: Progress | None = None) -> None:
        """Raise `BackupFailed` unless the backup still is what was made and proved."""
        maker = self._makers.get(backup.strategy)
        if maker is None:
            raise BackupFailed(
                f"Backup {backup.id} was made by a host program, which alone can tell whether it is good.",
                where=backup.path,
            )
        stages = Stages(progress, 2)
        if file_sha256(Path(backup.path), stages.stage(0)) != backup.sha256:
            raise damaged("The file of the backup is not what was written: it was damaged or edited.", backup.path)
        maker.prove(backup, stages.stage(1))

    def rows(self, backup: Backup) -> Iterator[StoredRow]:
        """Yield the rows in a backup in key order; not of a custom one. Raises `BackupFailed`."""
        return self._makers[backup.strategy].rows(backup)

    # --- restoring and deleting ----------------------------------------------------------------------------

    def overwrite(
        self, store: RecordStore, backup: Backup, prepare: Callable[[Path], None], progress: Progress | None = None
    ) -> None:
        """Put a snapshot in the place of everything in the database but the journal, or nothing at all.

        Args:
            prepare: called with a draft of what the database is going to be, the journal's rows in it.

        Raises:
            DatabaseFailed: another program did not let go of the database within the deadline.
            DiskFull: there is no room for the draft, or in the database.
        """
        private_folder(self.folder)
        size = Path(backup.path).stat().st_size
        target = sqlite_path(store.source.url)
        check_room([Need(self.folder, size, "a draft"), Need(target.parent, size, "the restored database")])
        with drafts([self.folder / f"{backup.id}.restore"]) as (file,):
            overwrite(target, Path(backup.path), file, prepare=prepare, stages=Stages(progress, 2))

    def restore_custom(self, backup: Backup) -> None:
        """Have the host restore the backup that it made. Raises `BackupFailed`."""
        self._host.restore(backup.path)

    def delete(self, backup: Backup) -> None:
        """Remove a backup's files for good; the manifest goes first, so that what is listed is whole."""
        try:
            self._manifest(backup).unlink()
            if backup.strategy is not BackupStrategy.CUSTOM:
                for file in filter(None, (backup.path, backup.export)):
                    Path(file).unlink(missing_ok=True)
        except OSError as error:
            raise file_failure(
                error, doing="The backup could not be deleted", path=self._manifest(backup), needed=0
            ) from error

    def _manifest(self, backup: Backup) -> Path:
        return self.folder / f"{backup.id}.json"


@dataclass(frozen=True, slots=True)
class _Order:
    """A backup that is to be made."""

    store: RecordStore
    run_id: str
    strategy: BackupStrategy
    progress: Progress | None
    affected: AffectedKeys | None
    created_at: datetime
    began: float
    suffix: str = field(default_factory=lambda: secrets.token_hex(2))

    @property
    def id(self) -> str:
        return f"backup_{self.created_at:%Y%m%d_%H%M%S}_{self.suffix}"

    def backup(self, made: Made, *, path: str, export: str, size: int, sha256: str, duration: float) -> Backup:
        return Backup(
            id=self.id,
            strategy=self.strategy,
            path=path,
            size=size,
            records=made.records,
            fingerprint=made.fingerprint,
            created_at=self.created_at,
            duration=duration,
            run_id=self.run_id,
            source=replace(self.store.source, url=self.store.display_url),
            sha256=sha256,
            export=export,
        )


def _nothing(_done: int, _total: int) -> None:
    pass


def _room_for_backup(folder: Path, size: int) -> None:
    check_room([Need(folder, size, "the backup")])


def _undo_size(store: RecordStore, share: float) -> int:
    """Return the bytes that undo images will take, from some records as they are stored."""
    sampled = store.sample(_SAMPLE)
    sizes = [len(record.data) if isinstance(record.data, bytes) else 0 for record in sampled]
    return round(UNDO_SHARE * share * sum(sizes) * store.count() / len(sizes)) if sizes else 0
