"""Opening record sources by URL; the door to this room."""

from __future__ import annotations

import hashlib
from pathlib import Path

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.engine.ports import DatabaseFacts, HostCopy, Journal, TableFacts
from desktop_wizard.engine.records.hosted import COPY_TABLE, HostPlace, remove_copy
from desktop_wizard.engine.records.journal import SqlJournal
from desktop_wizard.engine.records.journal_rows import table_identity
from desktop_wizard.engine.records.sqlite import SqliteStore
from desktop_wizard.engine.records.sqlite_about import database_facts
from desktop_wizard.engine.records.sqlite_database import SqliteDatabase
from desktop_wizard.engine.records.sqlite_errors import told
from desktop_wizard.engine.records.sqlite_file import connect, open_existing, open_to_look
from desktop_wizard.engine.records.sqlite_look import table_facts
from desktop_wizard.engine.records.sqlite_structure import table_names
from desktop_wizard.engine.records.sqlite_url import sqlite_path
from desktop_wizard.engine.script.host_records import HostRecords


class Stores:
    """Fulfils `ports.RecordStores`.

    Args:
        data_dir: the app's data folder; the journals of dry runs lie in it, and copies of hosts' records.
        host: what a host gives for records that only it can read and write.
    """

    def __init__(self, data_dir: Path, host: HostRecords | None = None) -> None:
        self._dry_runs = data_dir / "dry_runs"
        self._hosted = HostPlace(data_dir / "host_records", host)

    def hosted(self) -> RecordSource | None:
        """Return the source that stands for a host's records, None where there are none; nothing is read yet."""
        return self._hosted.source()

    def host_copies(self) -> list[HostCopy]:
        """Return the copies of hosts' records, the one that was used last first, whichever host they are of."""
        return self._hosted.copies()

    def remove_host_copy(self, name: str) -> None:
        """Remove such a copy with the journals of its runs, dry runs included.

        Raises:
            InputWrong: there is no such copy.
            NotAllowed: a program has it open.
        """
        file = self._hosted.file_of(name)
        remove_copy(file, self._dry_file(file, COPY_TABLE))

    def look(self, url: str) -> list[TableFacts]:
        """Return what can be migrated in a database; creates nothing. Raises `SourceWrong`."""
        path = sqlite_path(url)
        connection = open_to_look(path)
        try:
            with told(path):
                return table_facts(connection)
        finally:
            connection.close()

    def describe(self, url: str) -> DatabaseFacts:
        """Return what a database is, without reading its records; creates nothing. Raises `SourceWrong`."""
        path = sqlite_path(url)
        connection = open_to_look(path)
        try:
            with told(path):
                return database_facts(connection, path)
        finally:
            connection.close()

    def open(self, source: RecordSource) -> SqliteStore:
        """Open a source.

        Raises:
            SourceWrong: no such file, table or column.
            NoUsableKey: its records can't be told apart.
            NotAllowed: it is the copy of records that lie with another program.
        """
        path = sqlite_path(source.url)
        return self._hosted.open(source, path) if self._hosted.holds(path) else SqliteStore(source, path)

    def dry_journal(self, source: RecordSource) -> SqlJournal:
        """Return the journal of the dry runs of a source, kept in the app's data folder."""
        file = self._dry_file(sqlite_path(source.url), source.table)
        if not file.exists():
            self._dry_runs.mkdir(parents=True, exist_ok=True, mode=0o700)
            file.touch(mode=0o600)
        journal = _journal(file)
        journal.prepare()
        return journal

    def journals(self, url: str) -> list[Journal]:
        """Return the journals that know runs of a database: its own, where there is one, and those of dry runs."""
        path = sqlite_path(url)
        connection = open_to_look(path)
        with told(path):
            names = table_names(connection)
        own = SqlJournal(SqliteDatabase(path, connection), owns_database=True)
        dry = [_journal(file) for name in names if (file := self._dry_file(path, name)).exists()]
        journals: list[Journal] = []
        for journal in (own, *dry):
            if journal.is_there():  # a dry run that was cut off while it made its tables has left none
                journals.append(journal)
            else:
                journal.close()
        return journals

    def own_journal(self, url: str) -> SqlJournal:
        """Return the journal that lies in a database itself, to write to. Raises `InputWrong` if there is none."""
        path = sqlite_path(url)
        journal = SqlJournal(SqliteDatabase(path, open_existing(path, is_writable=True)), owns_database=True)
        if not journal.is_there():
            journal.close()
            raise InputWrong("There is no journal in this database.", where=str(path))
        journal.prepare()
        return journal

    def _dry_file(self, path: Path, table: str) -> Path:
        identity = f"sqlite:///{path}\0{table_identity(table)}"
        return self._dry_runs / f"{hashlib.sha256(identity.encode()).hexdigest()}.sqlite"


def _journal(file: Path) -> SqlJournal:
    with told(file):
        connection = connect(file, is_writable=True)
        connection.execute("PRAGMA journal_mode = WAL")
    return SqlJournal(SqliteDatabase(file, connection), owns_database=True)
