"""Reads the files of a registry: bounded in size, never out of its folder, and never from anywhere else."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

from desktop_wizard.engine.errors import Problem, SchemaWrong
from desktop_wizard.engine.model import JsonValue

MAX_SIZE = 100 * 1024 * 1024
"""Largest file that is read, in bytes."""
MAX_FILES = 20_000
"""Most files of one registry that are looked at."""


def read_file(path: Path, name: str) -> bytes:
    """Return a file's bytes. Raises `SchemaWrong` where it is no file, too large or unreadable."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # reading a pipe would wait for ever
            raise unread(name, "It is no file.")
        if facts.st_size > MAX_SIZE:
            raise unread(name, f"It is larger than {MAX_SIZE // 1024**2} MB: {facts.st_size // 1024**2:,} MB.")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise unread(name, f"It can't be read: {reason}.") from error


def unread(name: str, message: str) -> SchemaWrong:
    """Return the error for a document that could not be read."""
    return SchemaWrong(
        "This file can't be read.",
        where=name,
        cure="Put the file in order and open the registry again.",
        problems=(Problem(name, message),),
    )


def reason_of(name: str, wrong: SchemaWrong) -> str:
    """Return why a document can't be used, as one line."""
    return "; ".join(str(problem) for problem in wrong.problems) or f"{name}: {wrong.what}"


class Folder:
    """Reads documents by their names relative to a folder; links that lead out of it are not followed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._real = Path(os.path.realpath(root))

    def bytes(self, name: str) -> bytes:
        """Return a file's bytes. Raises `SchemaWrong`."""
        path = self.root / name
        if not Path(os.path.realpath(path)).is_relative_to(self._real):
            raise unread(name, "It leads out of the registry, and is not read.")
        return read_file(path, name)

    def modified_at(self, name: str) -> datetime | None:
        """Return when a file was last written, as far as the system knows."""
        try:
            return datetime.fromtimestamp((self.root / name).stat().st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            return None

    def find(self, name: str) -> JsonValue | None:
        """Return a document that a reference names, None where there is none that can be read."""
        try:
            return None if "://" in name else as_json(self.bytes(name))
        except SchemaWrong:
            return None


def as_json(data: bytes) -> JsonValue | None:
    """Return a document's value, None where it is no JSON: whoever needs it is told so then."""
    try:
        found: JsonValue = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return found
