"""What going back to a backup would do, said before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from desktop_wizard.engine.model import Backup, BackupStrategy, Conflict, StoredRow
from desktop_wizard.engine.ports import Ports, Progress
from desktop_wizard.engine.restore.ground import Fate, Ground, Written, opened

PAGE = 500
"""Rows that are looked at, or written, at a time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreForecast:
    """How the records of a source stand to a backup of them.

    Attributes:
        same: records that are what they were.
        ours: records that runs since then have changed.
        conflicts: records that somebody else has changed or deleted since.
        added: records that are new since; none are known where the backup holds only a part of the records.
        runs: ids of the runs that would be undone, the newest first.
        is_told_apart: whether it is known who changed what; without undo images, what a run wrote counts as others'.
    """

    backup: Backup
    same: int
    ours: int
    conflicts: tuple[Conflict, ...]
    added: int
    runs: tuple[str, ...]
    is_told_apart: bool

    @property
    def is_overwriting(self) -> bool:
        """Whether the whole database goes back, so that what others did since is lost."""
        return self.backup.strategy is BackupStrategy.DATABASE_SNAPSHOT

    @property
    def summary(self) -> str:
        """What would happen, in sentences."""
        backup, when = self.backup, f"{self.backup.created_at:%Y-%m-%d %H:%M}"
        counts = Counter(conflict.reason for conflict in self.conflicts)
        parts = [f"{self.ours:,} records that runs have changed go back to what they were at {when}"]
        by_whom = "by others" if self.is_told_apart else "by runs or by others"
        if counts["changed"]:
            parts.append(f"{counts['changed']:,} were changed {by_whom} since")
        if counts["deleted"]:
            parts.append(f"{counts['deleted']:,} were deleted {by_whom} since")
        if self.added:
            parts.append(f"{self.added:,} are new since")
        sentences = [f"{', '.join(parts)}."]
        if backup.strategy is BackupStrategy.CUSTOM:
            sentences = ["What the host restores is known to the host alone; the records are compared afterwards."]
        elif self.is_overwriting:
            sentences.append(f"Whatever was written to the database since {when} is lost, in other tables too.")
        if self.runs:
            sentences.append(f"Runs that are undone: {', '.join(self.runs)}.")
        return " ".join(sentences)


def look_at_restore(
    backup: Backup, url: str | None, ports: Ports, *, progress: Progress | None = None
) -> RestoreForecast:
    """Return what going back to a backup would do; nothing is written.

    Args:
        url: of the database, None where it is still what the backup says.
        progress: hears of the records looked at.

    Raises:
        BackupFailed: the backup can't be read.
        SourceWrong: the database or the table is not there.
    """
    with opened(backup, url, ports) as ground:
        return forecast(ground, ports, progress)


def forecast(ground: Ground, ports: Ports, progress: Progress | None) -> RestoreForecast:
    """Compare every record with the backup."""
    backup = ground.backup
    runs = ground.runs if backup.strategy is BackupStrategy.DATABASE_SNAPSHOT else ground.runs_of_table
    fates: Counter[Fate] = Counter()
    conflicts: list[Conflict] = []
    if backup.strategy is not BackupStrategy.CUSTOM:
        written = Written(ground)
        for page in pages(ports, backup):
            now = {row.key: row for row in ground.store.rows([row.key for row in page])}
            for row in page:
                fate = written.fate(row, now.get(row.key))
                fates[fate] += 1
                if fate in REASONS:
                    conflicts.append(Conflict(row.key, REASONS[fate]))
            if progress:
                progress(fates.total(), backup.records)
    is_whole = backup.strategy not in (BackupStrategy.INCREMENTAL, BackupStrategy.CUSTOM)
    still_there = fates.total() - fates[Fate.DELETED]
    return RestoreForecast(
        backup=backup,
        same=fates[Fate.SAME],
        ours=fates[Fate.OURS],
        conflicts=tuple(conflicts),
        added=ground.store.count() - still_there if is_whole else 0,
        runs=tuple(run.run_id for run in runs),
        is_told_apart=ground.can_tell_apart or backup.strategy is BackupStrategy.CUSTOM,
    )


REASONS = {Fate.CHANGED: "changed", Fate.DELETED: "deleted"}


def pages(ports: Ports, backup: Backup) -> Iterator[list[StoredRow]]:
    """Yield the rows of a backup, `PAGE` at a time."""
    rows = ports.backups.rows(backup)
    while page := list(islice(rows, PAGE)):
        yield page
