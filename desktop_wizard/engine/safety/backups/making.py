"""What every way of making a backup has in common: drafts, proofs, and what a maker is."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psutil

from desktop_wizard.engine.errors import BackupFailed, RunCancelled
from desktop_wizard.engine.model import Backup, StoredRow
from desktop_wizard.engine.ports import AffectedKeys, Clock, Progress, RecordStore, Stages
from desktop_wizard.engine.safety.sqlite_copy import remove_database

MEASURED_SECONDS = 0.25
"""How long something is tried to tell how long all of it takes."""

_CHUNK = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Made:
    """What a maker put into its drafts. `fingerprint` is the whole source's."""

    records: int
    fingerprint: str


class Maker(Protocol):
    """One way of making backups.

    Attributes:
        endings: of the files that a backup consists of; it is restored from the first.
    """

    @property
    def endings(self) -> tuple[str, ...]: ...

    def size(self, store: RecordStore, share: float) -> int:
        """Return how many bytes a backup would have, as far as that can be measured quickly."""

    def effort(self, store: RecordStore) -> int:
        """Return a number that the time of making one grows with: bytes of the database, or records."""

    def trial(self, store: RecordStore, folder: Path) -> float:
        """Return the seconds that a backup would take, from a short try."""

    def make(
        self, store: RecordStore, drafts: Sequence[Path], stages: Stages, affected: AffectedKeys | None
    ) -> Made | None:
        """Fill the drafts and prove them; None if another program wrote meanwhile. Raises `BackupFailed`."""

    def prove(self, backup: Backup, report: Progress) -> None:
        """Raise `BackupFailed` unless what is inside the file is a backup of that many records."""

    def rows(self, backup: Backup) -> Iterator[StoredRow]:
        """Yield the rows in a backup, in key order."""


@contextmanager
def drafts(targets: Sequence[Path]) -> Iterator[list[Path]]:
    """Yield empty files under temporary names; whatever bears those names in the end is removed."""
    with ExitStack() as stack:
        yield [stack.enter_context(draft(target)) for target in targets]


@contextmanager
def draft(target: Path) -> Iterator[Path]:
    """Yield an empty file under a temporary name; whatever bears that name in the end is removed."""
    made = target.with_name(f"{target.name}.{os.getpid()}.part")
    made.touch(mode=0o600, exist_ok=False)
    try:
        yield made
    finally:
        remove_database(made)


def sweep(folder: Path) -> None:
    """Remove what killed processes left behind."""
    for left in folder.glob("*.part"):
        owner = left.name.split(".")[-2]
        if owner.isdecimal() and not psutil.pid_exists(int(owner)):
            remove_database(left)


def time_of_scan(store: RecordStore, clock: Clock) -> float:
    """Return the seconds of one fingerprint scan, measured on its first fraction of a second."""
    began = clock.monotonic()
    share = 1.0

    def scanned(done: int, total: int) -> None:
        nonlocal share
        if clock.monotonic() - began > MEASURED_SECONDS and 0 < done < total:
            share = done / total
            raise RunCancelled("Enough was measured.")

    with suppress(RunCancelled):
        store.data_fingerprint(scanned)
    return (clock.monotonic() - began) / share


def file_sha256(path: Path, report: Progress) -> str:
    """Return the SHA-256 of a file, hexadecimal. Raises `BackupFailed` if it can't be read."""
    digest, size = hashlib.sha256(), path.stat().st_size if path.exists() else 0
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                report(file.tell(), size)
    except OSError as error:
        raise BackupFailed(
            f"A file of the backup can't be read: {error.strerror or error}.", where=str(path), cure=_DAMAGED
        ) from error
    return digest.hexdigest()


def damaged(what: str, path: Path | str) -> BackupFailed:
    """Return the error of a backup that is not what was made."""
    return BackupFailed(what, where=str(path), safe="The database was not touched.", cure=_DAMAGED)


_DAMAGED = "Don't restore from it. Other backups: `desktop-wizard backups list`; undo images may still be there."
