"""Run records, owners and ledger entries for tests of the journal."""

from __future__ import annotations

import os
import socket
from datetime import UTC, datetime
from typing import Any

import psutil

from desktop_wizard.engine.model import Counts, KeyRange
from desktop_wizard.engine.ports import LedgerEntry, Owner, RunRecord
from desktop_wizard.engine.status import RunState

STARTED = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def this_owner() -> Owner:
    """Return this process, which lives."""
    return owner_of(os.getpid())


def owner_of(pid: int) -> Owner:
    started = psutil.Process(pid).create_time()
    return Owner(host=socket.gethostname(), pid=pid, process_started=started, program="desktop-wizard")


def a_run(run_id: str = "run_1", *, table: str = "payments", **fields: Any) -> RunRecord:
    """Return a run of `table` that this process has just begun."""
    source = {"url": "sqlite:///x", "table": table, "key_columns": ["id"], "document_column": "doc"}
    values: dict[str, Any] = {
        "run_id": run_id,
        "plan": {"format": "desktop-wizard-plan/1", "source": source},
        "state": RunState.RUNNING,
        "is_dry_run": False,
        "cursor": None,
        "counts": Counts(),
        "total": 10,
        "on_target_before": 0,
        "backup_id": None,
        "fingerprint": None,
        "owner": this_owner(),
        "started_at": STARTED,
        "finished_at": None,
        "seconds": 0.0,
        "facts": {},
    }
    return RunRecord(**(values | fields))


def an_entry(span: KeyRange, *, unchanged: int = 0, failed: int = 0) -> LedgerEntry:
    """Return the ledger entry of a batch that handled every record of `span`."""
    counts = Counts(span.size, span.size - failed, unchanged, 0, failed)
    return LedgerEntry(span=span, counts=counts, checksum_before="00", checksum_after="ff")
