"""What is dropped on a window, recognised by its content."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData

_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files and folders that were dropped: databases, and what may hold schemas."""

    databases: tuple[Path, ...]
    schemas: tuple[Path, ...]


def dropped_paths(data: QMimeData) -> list[Path]:
    """Return the files and folders that were dropped, whatever they are."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def dropped(data: QMimeData) -> Dropped:
    """Return what was dropped; nothing of it is opened for more than its first bytes."""
    paths = dropped_paths(data)
    databases = tuple(path for path in paths if is_database(path))
    return Dropped(databases, tuple(path for path in paths if path not in databases))


def is_database(path: Path) -> bool:
    """Tell whether a file is an SQLite database; what can't be read is no schema, and a database's error says why."""
    if path.is_dir():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_SQLITE)) in (_SQLITE, b"")
    except OSError:
        return True
