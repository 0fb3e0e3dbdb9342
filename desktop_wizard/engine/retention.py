"""How long copies of records are kept: backups in the data folder, undo images and journals in databases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop_wizard.engine.model import Backup
from desktop_wizard.engine.ports import Ports


@dataclass(frozen=True, slots=True, kw_only=True)
class Retention:
    """Which backups stay; None means no limit.

    Attributes:
        keep: how many of each record source.
        age: those that are younger.
        size: bytes of all together.
    """

    keep: int | None = None
    age: timedelta | None = None
    size: int | None = None


def surplus(backups: Sequence[Backup], wanted: Retention, now: datetime) -> list[Backup]:
    """Return the backups that need not stay, the oldest first. The newest of each record source always stays.

    Args:
        backups: the newest first.
    """
    kept: Counter[tuple[str, str]] = Counter()
    size, gone = 0, []
    for backup in backups:
        source = (backup.source.url, backup.source.table.lower())
        is_one_too_many = wanted.keep is not None and kept[source] >= wanted.keep
        is_too_old = wanted.age is not None and now - backup.created_at > wanted.age
        is_too_large = wanted.size is not None and size + backup.size > wanted.size
        if kept[source] and (is_one_too_many or is_too_old or is_too_large):
            gone.append(backup)
        else:
            kept[source] += 1
            size += backup.size
    return gone[::-1]


def prune_backups(wanted: Retention, ports: Ports, *, is_dry_run: bool = False) -> list[Backup]:
    """Delete the backups that need not stay; return them, the oldest first."""
    gone = surplus(ports.backups.list(), wanted, ports.clock.now())
    if not is_dry_run:
        for backup in gone:
            delete_backup(backup, ports)
    return gone


def delete_backup(backup: Backup, ports: Ports) -> None:
    """Delete one backup for good, and note it in the audit trail."""
    ports.audit.append("backup deleted", backup=backup.id, run=backup.run_id, size=backup.size)
    ports.backups.delete(backup)
