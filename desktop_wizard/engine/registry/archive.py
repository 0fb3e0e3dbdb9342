"""Reads a zip archive that nobody vouches for: nothing is unpacked to disk, and everything is bounded."""

from __future__ import annotations

import struct
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Self

from desktop_wizard.engine.errors import RegistryWrong
from desktop_wizard.engine.registry.files import MAX_SIZE, unread

MAX_DIRECTORY = 8 * 1024 * 1024
"""Largest table of contents in bytes: some 80,000 files."""
MAX_UNPACKED = 200 * 1024 * 1024
"""Most bytes that are unpacked from one archive in all, whatever its headers claim."""

_END = struct.Struct("<4s4H2LH")
_END_MARK, _ZIP64_MARK = b"PK\x05\x06", b"PK\x06\x07"
_LONGEST_COMMENT = 0xFFFF


class Archive:
    """A zip archive, open for reading.

    Attributes:
        names: its files, in the archive's order, without those in `refused`.
        refused: files that are not looked at, each with its reason.
    """

    def __init__(self, path: Path) -> None:
        """Open an archive. Raises `RegistryWrong` where it is damaged or too large."""
        self._path = path
        self._left = MAX_UNPACKED
        try:
            _check_size(path)
            self._zip = zipfile.ZipFile(path)
        except (OSError, zipfile.BadZipFile, NotImplementedError, ValueError) as error:
            raise _wrong(path, f"The archive can't be read: {error}.") from error
        self._members: dict[str, zipfile.ZipInfo] = {}
        self.refused: list[str] = []
        for member in self._zip.infolist():
            self._take(member)

    @property
    def names(self) -> list[str]:
        return list(self._members)

    def _take(self, member: zipfile.ZipInfo) -> None:
        name = member.filename
        if member.is_dir():
            return
        if name.startswith(("/", "\\")) or ".." in PurePosixPath(name.replace("\\", "/")).parts or ":" in name[:2]:
            self.refused.append(f"{name[:200]} is left out: it names a place outside of the archive.")
        elif member.flag_bits & 1:
            self.refused.append(f"{name[:200]} is left out: it is encrypted.")
        elif name in self._members:
            self.refused.append(f"{name[:200]} stands twice in the archive; the first counts.")
        else:
            self._members[name] = member

    def read(self, name: str, limit: int) -> bytes:
        """Return a file of the archive, of at most `limit` bytes. Raises `SchemaWrong`."""
        allowed = min(limit, self._left)
        try:
            with self._zip.open(self._members[name]) as file:
                data = file.read(allowed + 1)
        except KeyError as error:
            raise unread(name, "It is not in the archive.") from error
        except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise unread(name, f"It is damaged: {error}.") from error
        self._left -= min(len(data), self._left)
        if len(data) > limit:
            raise unread(name, f"It is larger than {limit // 1024**2} MB.")
        if len(data) > allowed:
            raise unread(name, f"The archive unpacks to more than {MAX_UNPACKED // 1024**2} MB.")
        return data

    def close(self) -> None:
        self._zip.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _check_size(path: Path) -> None:
    """Refuse a table of contents that would not fit in memory, before anything reads it."""
    size = path.stat().st_size
    if size > MAX_SIZE:
        raise _wrong(path, f"The archive is larger than {MAX_SIZE // 1024**2} MB.")
    with path.open("rb") as file:
        file.seek(max(0, size - _END.size - _LONGEST_COMMENT))
        tail = file.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < _END.size:
        raise _wrong(path, "The archive ends too early: its table of contents is missing.")
    directory = _END.unpack_from(tail, at)[5]
    if directory > MAX_DIRECTORY or tail[max(0, at - 20) : at].startswith(_ZIP64_MARK):
        raise _wrong(path, "The archive holds more files than a registry has.")


def _wrong(path: Path, what: str) -> RegistryWrong:
    return RegistryWrong(what, where=str(path), cure="Export the registry again.")
