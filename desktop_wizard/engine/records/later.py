"""The stores of records, loaded when the first database is opened."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_wizard.engine.model import RecordSource
    from desktop_wizard.engine.ports import DatabaseFacts, HostCopy, Journal, RecordStore, RecordStores, TableFacts
    from desktop_wizard.engine.script.host_records import HostRecords


class LaterStores:
    """Fulfils `ports.RecordStores` by `Stores`; what that takes to load would keep Home from opening.

    Args:
        data_dir, host: as for `Stores`.
    """

    def __init__(self, data_dir: Path, host: HostRecords | None = None) -> None:
        self._data_dir, self._host = data_dir, host

    @cached_property
    def _stores(self) -> RecordStores:
        from desktop_wizard.engine.records.stores import Stores

        return Stores(self._data_dir, self._host)

    def look(self, url: str) -> list[TableFacts]:
        """Return what can be migrated in a database; creates nothing. Raises `SourceWrong`."""
        return self._stores.look(url)

    def describe(self, url: str) -> DatabaseFacts:
        """Return what a database is, without reading its records; creates nothing. Raises `SourceWrong`."""
        return self._stores.describe(url)

    def hosted(self) -> RecordSource | None:
        """Return the source that stands for a host's records, None where there are none; nothing is read yet."""
        return self._stores.hosted()

    def host_copies(self) -> list[HostCopy]:
        """Return the copies of hosts' records, the one that was used last first, whichever host they are of."""
        return self._stores.host_copies()

    def remove_host_copy(self, name: str) -> None:
        """Remove such a copy with the journals of its runs. Raises `InputWrong` (no such copy) and `NotAllowed`."""
        self._stores.remove_host_copy(name)

    def open(self, source: RecordSource) -> RecordStore:
        """Open a source. Raises `SourceWrong` (no such file, table or column) and `NoUsableKey`."""
        return self._stores.open(source)

    def dry_journal(self, source: RecordSource) -> Journal:
        """Return the journal of the dry runs of a source, kept in the app's data folder."""
        return self._stores.dry_journal(source)

    def journals(self, url: str) -> list[Journal]:
        """Return the journals that know runs of a database: its own, where there is one, and those of dry runs."""
        return self._stores.journals(url)

    def own_journal(self, url: str) -> Journal:
        """Return the journal that lies in a database itself, to write to. Raises `InputWrong` if there is none."""
        return self._stores.own_journal(url)
