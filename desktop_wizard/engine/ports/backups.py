"""Backups: made and proved before a run, kept, looked at, and restored from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple, Protocol

from desktop_wizard.engine.model import Backup, BackupStrategy, Key, StoredRow
from desktop_wizard.engine.ports.progress import Progress
from desktop_wizard.engine.ports.stores import RecordStore


class Affected(NamedTuple):
    """What a plan would do to the records of one key range.

    Attributes:
        records: how many there are.
        changed: those whose document would be another.
        stamped: those whose version alone would be another.
    """

    records: int
    changed: Sequence[Key]
    stamped: Sequence[Key]


AffectedKeys = Callable[[], Iterator[Affected]]
"""Looks at every record anew each time it is called, range by range in key order."""


class Backups(Protocol):
    def estimate(self, store: RecordStore, strategy: BackupStrategy, share: float = 1.0) -> tuple[int, float]:
        """Return the size in bytes and the seconds that a backup of this source would take.

        Args:
            share: the part of the records that the plan affects, 0.0–1.0.
        """

    def check_room(self, store: RecordStore, strategy: BackupStrategy | None, share: float = 1.0) -> None:
        """Raise `DiskFull` unless there is room for the backup, the undo images and the log together."""

    def create(
        self,
        store: RecordStore,
        run_id: str,
        strategy: BackupStrategy,
        progress: Progress | None = None,
        affected: AffectedKeys | None = None,
    ) -> Backup:
        """Make a backup and prove it. Raises `BackupFailed` and `DiskFull`; nothing is left behind then.

        Args:
            affected: what the plan would change; an incremental backup is made of nothing else.
        """

    def damaged(self) -> list[str]:
        """Return what stands in the folder and is no whole backup, each with what is wrong with it."""

    def list(self) -> list[Backup]:
        """Return the backups whose file is there, the newest first."""

    def get(self, backup_id: str) -> Backup:
        """Return a backup by its id. Raises `InputWrong` if there is none."""

    def verify(self, backup: Backup, progress: Progress | None = None) -> None:
        """Raise `BackupFailed` unless the backup still is what was made and proved."""

    def rows(self, backup: Backup) -> Iterator[StoredRow]:
        """Yield the rows in a backup in key order; not of a custom one. Raises `BackupFailed`."""

    def overwrite(
        self, store: RecordStore, backup: Backup, prepare: Callable[[Path], None], progress: Progress | None = None
    ) -> None:
        """Put a snapshot in the place of everything in the database but the journal, or nothing at all.

        Args:
            prepare: called with a draft of what the database is going to be, the journal's rows in it.

        Raises:
            DatabaseFailed: another program did not let go of the database within the deadline.
        """

    def restore_custom(self, backup: Backup) -> None:
        """Have the host restore the backup that it made. Raises `BackupFailed`."""

    def delete(self, backup: Backup) -> None:
        """Remove a backup's files for good."""
