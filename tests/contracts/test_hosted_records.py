"""The record store's contract on records that lie with a host; what is weaker there has tests in `faults`."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.engine.model import Key, RunOptions
from desktop_wizard.engine.ports import RecordStore
from tests.contracts.record_store_contract import RecordStoreContract
from tests.support.hosting import Host, hosted_ports
from tests.support.sqlite_ground import contents


class HostGround:
    """Fulfils the contract's `Ground`, with a host as the other program."""

    storage = "text"

    def __init__(self, folder: Path) -> None:
        self._host = Host([])
        self.stores = hosted_ports(folder, self._host).stores
        source = self.stores.hosted()
        assert source is not None
        self.source = source

    def open(self) -> RecordStore:
        store = self.stores.open(self.source)
        store.begin_run(RunOptions(is_dry_run=False, backup=None))
        return store

    def key(self, number: int) -> Key:
        return (number,)

    def fill(self, count: int) -> None:
        self._host.records += [{"n": number} for number in range(count)]

    def document(self, number: int) -> bytes:
        return b'{"n": %d}' % number

    def changed(self, document: bytes) -> bytes:
        return document[:-1] + b', "was": true}'

    def renumber(self, key: Key, number: int) -> None:
        (at,) = key
        assert isinstance(at, int)
        self._host.records[at] = {"n": number}

    def delete(self, key: Key) -> None:
        (at,) = key
        assert isinstance(at, int)
        del self._host.records[at]

    def contents(self) -> list[tuple[object, ...]]:
        """Return what the copy holds: a run's journal lies beside it, and none of it may get in between."""
        return contents(Path(self.source.url.removeprefix("sqlite:///")), self.source.table)


class TestHostedRecords(RecordStoreContract):
    @pytest.fixture
    def ground(self, tmp_path: Path) -> HostGround:
        return HostGround(tmp_path)
