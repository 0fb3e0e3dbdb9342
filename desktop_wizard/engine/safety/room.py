"""Whether the disks have room for what is about to be written to them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_wizard.engine.errors import DiskFull

MARGIN = 16 * 1024 * 1024
"""Bytes that must stay free beside what is needed, for logs and for what other programs write."""


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes that are going to be written to a folder, and for what (`the backup`)."""

    folder: Path
    size: int
    purpose: str


def check_room(needs: Iterable[Need]) -> None:
    """Raise `DiskFull` unless every disk has room for all that goes there, and a margin."""
    by_disk: dict[int, list[Need]] = {}
    for need in needs:
        by_disk.setdefault(os.stat(need.folder).st_dev, []).append(need)  # noqa: PTH116 - a folder's disk
    for there in by_disk.values():
        _check_disk(there)


def _check_disk(needs: list[Need]) -> None:
    needed = sum(need.size for need in needs) + MARGIN
    free = shutil.disk_usage(needs[0].folder).free
    if free >= needed:
        return
    parts = ", ".join(f"{need.size:,} for {need.purpose}" for need in needs if need.size)
    raise DiskFull(
        f"There is no room for {_listed([need.purpose for need in needs])}: {needed:,} bytes are needed"
        f"{f' ({parts}, the rest as a margin)' if parts else ''}, {free:,} are free.",
        needed=needed,
        free=free,
        where=str(needs[0].folder),
        cure="Free some space, or move the data folder (DESKTOP_WIZARD_HOME) to a larger disk.",
    )


def _listed(purposes: list[str]) -> str:
    return " and ".join(filter(None, [", ".join(purposes[:-1]), purposes[-1]]))
