"""What a batch writes into the journal, in the transaction of its data."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, Protocol

import sqlalchemy as sa

from desktop_wizard.engine.model import Quarantined
from desktop_wizard.engine.ports import LedgerEntry
from desktop_wizard.engine.records.journal_rows import entry_to_row, quarantined_to_rows
from desktop_wizard.engine.records.journal_tables import BATCHES, QUARANTINE, RUNS, UNDO

_COUNTS = ("read", "migrated", "unchanged", "skipped", "failed")
_MOVE_ON = (  # made once: building it takes as long as running it
    sa.update(RUNS)
    .where(RUNS.c.run_id == sa.bindparam("moved_run"))
    .values({name: RUNS.c[name] + sa.bindparam(f"more_{name}") for name in _COUNTS})
)


class JournalDatabase(Protocol):
    """What the journal needs of the database that it lies in."""

    def alchemy(self) -> sa.Connection:
        """Return the connection on which the journal speaks: the data's own."""

    def failures(self) -> AbstractContextManager[None]:
        """Turn the driver's errors into `WizardError`s."""

    def transaction(self, *, is_durable: bool) -> AbstractContextManager[None]:
        """Hold the write lock and commit on leaving; `is_durable` outlasts a power cut at once."""

    def removal(self) -> AbstractContextManager[None]:
        """Hold the write lock, durably, and overwrite what is removed meanwhile where the database can."""

    def close(self) -> None: ...


class JournalWriter:
    """Writes a batch's part of the journal into whatever transaction is open; fulfils `ports.BatchJournal`."""

    def __init__(self, database: JournalDatabase) -> None:
        self._database = database

    def quarantine(self, run_id: str, number: int, records: Sequence[Quarantined]) -> None:
        """Note the records that a batch leaves behind."""
        if records:
            self._execute(sa.insert(QUARANTINE), quarantined_to_rows(run_id, number, records))

    def enter(self, run_id: str, entry: LedgerEntry, seconds: float) -> None:
        """Write the ledger row, and move the run's cursor to the end of its range."""
        now = time.time()
        row = entry_to_row(run_id, entry)
        self._execute(sa.insert(BATCHES), row | {"committed_at": now})
        counts = {f"more_{name}": row[name] for name in _COUNTS}
        moved = {"cursor": row["upto_key"], "seconds": seconds, "heartbeat": now}
        self._execute(_MOVE_ON, {"moved_run": run_id, **counts, **moved})

    def save_undo(self, run_id: str, number: int, packed: bytes) -> None:
        self._execute(sa.insert(UNDO), {"run_id": run_id, "number": number, "block": packed})

    def forget_undo(self, run_id: str, number: int) -> None:
        """Mark a batch as taken back; its images stay, as evidence."""
        now = time.time()
        block = sa.and_(UNDO.c.run_id == run_id, UNDO.c.number == number)
        self._execute(sa.update(UNDO).where(block).values(taken_back_at=now))
        self._execute(sa.update(RUNS).where(RUNS.c.run_id == run_id).values(heartbeat=now))

    def _execute(self, statement: sa.Executable, values: Any = None) -> None:
        with self._database.failures():
            self._database.alchemy().execute(statement, values)
