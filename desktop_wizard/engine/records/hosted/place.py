"""Where the copies of hosts' records lie, and who may work on which."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from pathlib import Path

from desktop_wizard.engine.errors import InputWrong, NotAllowed
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.ports import HostCopy
from desktop_wizard.engine.records.hosted.copying import copy_source, create_copy
from desktop_wizard.engine.records.hosted.store import HostStore
from desktop_wizard.engine.script.host_records import HostRecords

_ENDING = ".sqlite"


class HostPlace:
    """The folder of copies, one for each host and callable; a host opens none but its own.

    Args:
        host: None in a program that gives no records.
    """

    def __init__(self, folder: Path, host: HostRecords | None) -> None:
        self._folder, self._host = folder, host

    def source(self) -> RecordSource | None:
        """Return the source that stands for the host's records, None where there are none; nothing is read yet."""
        file = self._file()
        return None if file is None else copy_source(file)

    def holds(self, file: Path) -> bool:
        """Tell whether a database file is a copy of some host's records."""
        return file.parent == self._folder.resolve()

    def open(self, source: RecordSource, file: Path) -> HostStore:
        """Open this host's copy.

        Raises:
            NotAllowed: it is that of another host, or of none: what is written to it would reach nobody.
        """
        own = self._file()
        if self._host is None or own is None or own.resolve() != file:
            raise NotAllowed(
                "These records lie with another program; here is only its copy of them.",
                where=str(file),
                cure="Open the wizard in that program.",
            )
        create_copy(file)
        return HostStore(source, file, self._host)

    def copies(self) -> list[HostCopy]:
        """Return all copies, of whichever host, the one that was used last first."""
        found = [_facts(file) for file in self._folder.resolve().glob(f"*{_ENDING}")]
        return sorted(found, key=lambda copy: copy.used_at, reverse=True)

    def file_of(self, name: str) -> Path:
        """Return the file of a copy. Raises `InputWrong` where there is none of that name."""
        if name not in [copy.name for copy in self.copies()]:
            raise InputWrong(
                f"There is no copy of a host's records called {name}.",
                cure="`desktop-wizard journal copies` lists those that there are.",
            )
        return self._folder.resolve() / f"{name}{_ENDING}"

    def _file(self) -> Path | None:
        if self._host is None:
            return None
        return self._folder.resolve() / f"{hashlib.sha256(self._host.name.encode()).hexdigest()[:32]}{_ENDING}"


def _facts(file: Path) -> HostCopy:
    parts = [part for part in (file, file.with_name(f"{file.name}-wal")) if part.exists()]
    return HostCopy(
        name=file.stem,
        url=f"sqlite:///{file}",
        size=sum(part.stat().st_size for part in parts),
        used_at=datetime.fromtimestamp(max(part.stat().st_mtime for part in parts), UTC),
    )
