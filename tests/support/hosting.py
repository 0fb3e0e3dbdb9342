"""A program that keeps its records to itself, and gives them to the wizard to migrate."""

from __future__ import annotations

import copy
import json
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_wizard.engine.model import (
    FetchedRecords,
    MigrationError,
    MigrationOptions,
    MigrationResult,
    RunOptions,
    Selection,
)
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.script.host_records import HostRecords
from desktop_wizard.engine.wiring import build_ports
from tests.support.journey import Journey

OLD = {"type": "object", "properties": {"n": {"type": "integer"}, "state": {"enum": ["new", "done", "gone"]}}}
NEW = {"type": "object", "properties": {"n": {"type": "integer"}, "state": {"enum": ["new", "done"]}}}
RULES = {"rules": [{"kind": "map_values", "path": "$.state", "mapping": [{"from": "gone", "to": "done"}]}]}


@dataclass
class Host:
    """Holds records by their `n`, and does what a test asks of it.

    Attributes:
        refuses: numbers of records that it can't take, with the reason.
        handed: the numbers in each batch that it was handed.
        threads: in which it was called.
        options: what it was told of the run last.
    """

    records: list[dict[str, Any]]
    refuses: Mapping[int, str] = field(default_factory=dict)
    handed: list[list[int]] = field(default_factory=list)
    threads: set[threading.Thread] = field(default_factory=set)
    options: MigrationOptions | None = None
    backups: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    @classmethod
    def of(cls, count: int) -> Host:
        """Return a host with records in three states, a third of them each; `price` is written as hosts may."""
        states = ("new", "done", "gone")
        return cls([{"n": n, "state": states[n % 3], "price": n / 4, "who": "Zoë"} for n in range(count)])

    def fetch(self, batch_size: int, offset: int) -> FetchedRecords:
        self.threads.add(threading.current_thread())
        return FetchedRecords(
            records=copy.deepcopy(self.records[offset : offset + batch_size]), total_count=len(self.records)
        )

    async def apply(self, records: Sequence[Mapping[str, Any]], options: MigrationOptions) -> MigrationResult:
        self.threads.add(threading.current_thread())
        self.options = options
        self.handed.append([record["n"] for record in records])
        errors = []
        for at, record in enumerate(records):
            if record["n"] in self.refuses:
                errors.append(MigrationError(record_index=at, error=self.refuses[record["n"]]))
            else:  # kept in another order of members, as databases do
                self.records[record["n"]] = dict(sorted(record.items()))
        return MigrationResult(success=not errors, error_log=tuple(errors))

    def create_backup(self) -> str:
        name = f"backup {len(self.backups)}"
        self.backups[name] = copy.deepcopy(self.records)
        return name

    def restore_backup(self, name: str) -> None:
        self.records = copy.deepcopy(self.backups[name])

    @property
    def states(self) -> set[str]:
        return {record["state"] for record in self.records}

    def given(self, **other: Any) -> HostRecords:
        """Return what this host gives, some of it otherwise."""
        calls: dict[str, Any] = {"fetch_records": self.fetch, "apply_migration": self.apply, "batch_size": 40}
        return HostRecords(**calls | other)


def hosted_ports(folder: Path, host: Host, **other: Any) -> Ports:
    """Return ports with a host behind them, some of what it gives being another."""
    return build_ports(
        folder / "data",
        create_backup=host.create_backup,
        restore_backup=host.restore_backup,
        host=host.given(**other),
    )


def hosted_journey(folder: Path, host: Host, **other: Any) -> Journey:
    """Return the way of a host's records to a version that allows one state less."""
    ports = hosted_ports(folder, host, **other)
    source = ports.stores.hosted()
    assert source is not None
    selection = Selection(
        source=source,
        registry=ports.registries.given("order", {"1.0.0": json.dumps(OLD), "2.0.0": json.dumps(NEW)}),
        schema_id="order",
        from_version="1.0.0",
        to_version="2.0.0",
    )
    rules = folder / "rules.json"
    rules.write_text(json.dumps(RULES), "utf-8")
    options = RunOptions(is_dry_run=False, batch_size=20, retry_delay=0.0, backup=None)
    journey = Journey(ports, selection, rules, options)
    store = ports.stores.open(source)
    try:
        store.refresh()
    finally:
        store.close()
    return journey
