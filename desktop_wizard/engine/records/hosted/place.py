"""Where the copies of hosts' records lie, and who may work on which."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop_wizard.engine.errors import NotAllowed
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.records.hosted.copying import copy_source, create_copy
from desktop_wizard.engine.records.hosted.store import HostStore
from desktop_wizard.engine.script.host_records import HostRecords


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

    def _file(self) -> Path | None:
        if self._host is None:
            return None
        return self._folder.resolve() / f"{hashlib.sha256(self._host.name.encode()).hexdigest()[:32]}.sqlite"
