"""The journal: run states, ledger, undo images and quarantine, beside the data or in a file of its own."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.schema import CreateTable, DropTable

from desktop_wizard.engine.errors import Bug, NotAllowed, RunInTheWay
from desktop_wizard.engine.model import Quarantined, ValidationReport
from desktop_wizard.engine.ports import LedgerEntry, Owner, RunRecord
from desktop_wizard.engine.records.journal_audit import RunChain, read_lines
from desktop_wizard.engine.records.journal_owner import claim, is_at_work, owner_text, release
from desktop_wizard.engine.records.journal_rows import (
    Row,
    entry_from_row,
    owner_from_row,
    owner_to_row,
    quarantined_from_row,
    run_from_row,
    run_to_row,
    table_identity,
    validation_to_json,
)
from desktop_wizard.engine.records.journal_steps import bring_up, readable
from desktop_wizard.engine.records.journal_tables import (
    BATCHES,
    JOURNAL_VERSION,
    METADATA,
    QUARANTINE,
    RUNS,
    UNDO,
    VERSION,
)
from desktop_wizard.engine.records.journal_writer import JournalDatabase, JournalWriter
from desktop_wizard.engine.status import RUN_TRANSITIONS, UNFINISHED, RunState, next_run_state
from desktop_wizard.engine.undo import UndoBlock, unpack

AUDIT_SINCE = 3
"""The journal version from which on audit entries are kept in it."""

_PAGE = 1000
_MAX_CAUSES = 1000
_OVER = "Nothing of it is left to do. Verify it, or roll it back."
_OWNED = frozenset({RunState.RUNNING, RunState.ROLLING_BACK})


class SqlJournal:
    """Fulfils `ports.Journal` on any database that SQLAlchemy speaks to.

    Args:
        database: where the tables are, or are to be.
        owns_database: whether `close` closes it; a journal beside the data leaves that to the record store.
    """

    def __init__(self, database: JournalDatabase, *, owns_database: bool) -> None:
        self._database = database
        self._owns_database = owns_database
        self._claimed: set[str] = set()

    # --- tables --------------------------------------------------------------------------------------------

    def is_there(self) -> bool:
        """Tell whether the tables are there."""
        with self._database.failures():
            return sa.inspect(self._database.alchemy()).has_table(RUNS.name)

    def prepare(self) -> None:
        """Create the tables where they are not there, and bring older ones up.

        Raises:
            NotAllowed: they are those of a newer program.
        """
        if not self.is_there():
            with self._database.transaction(is_durable=True), self._database.failures():
                connection = self._database.alchemy()
                for table in METADATA.sorted_tables:
                    connection.execute(CreateTable(table, if_not_exists=True))
                if connection.execute(sa.select(VERSION.c.version)).first() is None:
                    connection.execute(sa.insert(VERSION), {"version": JOURNAL_VERSION})
        found = self._version()
        if found > JOURNAL_VERSION:
            raise NotAllowed(
                f"The journal in this database was written by a newer version of this program "
                f"(journal version {found}; this program knows {JOURNAL_VERSION}).",
                cure="Update this program.",
            )
        if found < JOURNAL_VERSION:
            with self._database.transaction(is_durable=True), self._database.failures():
                bring_up(self._database.alchemy())

    def _version(self) -> int:
        """Return which version the tables have; one that is only looked at may be older than this program's."""
        rows = self._rows(sa.select(VERSION.c.version))
        return int(rows[0]["version"]) if rows else JOURNAL_VERSION

    # --- runs ----------------------------------------------------------------------------------------------

    def create_run(self, run: RunRecord) -> None:
        """Write a new run; raise `RunInTheWay` if another unfinished one holds the same table."""
        row = run_to_row(run)
        with self._database.transaction(is_durable=True):
            self._refuse_others(row["table_name"], run.run_id)
            self._execute(sa.insert(RUNS), row | {"heartbeat": time.time()})
            self._claim(run.run_id)

    def run(self, run_id: str) -> RunRecord | None:
        rows = self._rows(sa.select(RUNS).where(RUNS.c.run_id == run_id))
        return run_from_row(rows[0], _concluded(rows[0])) if rows else None

    def runs(self) -> list[RunRecord]:
        """Return all runs, the newest first."""
        runs = [run_from_row(row, _concluded(row)) for row in self._rows(sa.select(RUNS))]
        return sorted(runs, key=lambda run: run.started_at, reverse=True)

    def take_over(self, run_id: str, owner: Owner, then: RunState) -> None:
        """Make `owner` the owner of a run that nobody runs, in state `then`.

        Raises:
            RunInTheWay: a living process runs it, or another unfinished run holds the table.
            NotAllowed: a run in its state can't become `then`.
        """
        with self._database.transaction(is_durable=True):
            row = self._row(run_id)
            now = _concluded(row)
            if now in _OWNED:
                raise _in_the_way(row, now)
            self._refuse_others(row["table_name"], run_id)
            # a rollback that was cut off can only be gone on with: some of its records are back already
            begun = RunState(row["state"])
            if then not in RUN_TRANSITIONS[begun if begun is RunState.ROLLING_BACK else now]:
                raise NotAllowed(
                    f"The run can't become {_text(then)}: it is {_text(begun)}.",
                    where=f"run {run_id}",
                    cure="Roll it back to the end." if begun is RunState.ROLLING_BACK else _OVER,
                )
            self._update(run_id, _state_columns(then) | owner_to_row(owner if then in UNFINISHED else None))
            self._claim(run_id)

    def set_state(self, run_id: str, then: RunState, *, seconds: float | None = None) -> None:
        """Move a run to another state by the table in `status`, durably."""
        with self._database.transaction(is_durable=True):
            columns = _state_columns(next_run_state(RunState(self._row(run_id)["state"]), then))
            if then not in UNFINISHED:
                columns |= owner_to_row(None)
            if seconds is not None:
                columns["seconds"] = seconds
            self._update(run_id, columns)

    def save_facts(self, run_id: str, facts: Mapping[str, Any]) -> None:
        with self._database.transaction(is_durable=True):
            self._update(run_id, {"facts": dict(facts)})

    def save_backup(self, run_id: str, backup_id: str, fingerprint: str) -> None:
        """Note the backup, and the source's fingerprint before the run."""
        with self._database.transaction(is_durable=True):
            self._update(run_id, {"backup_id": backup_id, "fingerprint": fingerprint})

    def save_validation(self, report: ValidationReport) -> None:
        with self._database.transaction(is_durable=True):
            self._update(report.run_id, {"validation": validation_to_json(report)})

    # --- batches -------------------------------------------------------------------------------------------

    def ledger(self, run_id: str) -> Iterator[LedgerEntry]:
        """Yield the committed batches in the order in which they were committed."""
        columns, number = readable(BATCHES, self._version()), 0
        while True:
            behind = sa.and_(BATCHES.c.run_id == run_id, BATCHES.c.number > number)
            rows = self._rows(columns.where(behind).order_by(BATCHES.c.number).limit(_PAGE))
            yield from map(entry_from_row, rows)
            if len(rows) < _PAGE:
                return
            number = rows[-1]["number"]

    def quarantined(self, run_id: str) -> Iterator[Quarantined]:
        """Yield the quarantined records, batch by batch in key order."""
        place, at = sa.tuple_(QUARANTINE.c.number, QUARANTINE.c.position), (0, 0)
        columns = readable(QUARANTINE, self._version())
        while True:
            behind = sa.and_(QUARANTINE.c.run_id == run_id, place > at)
            rows = self._rows(columns.where(behind).order_by(QUARANTINE.c.number, QUARANTINE.c.position).limit(_PAGE))
            yield from map(quarantined_from_row, rows)
            if len(rows) < _PAGE:
                return
            at = (rows[-1]["number"], rows[-1]["position"])

    def causes(self, run_id: str) -> dict[str, int]:
        """Return why records were left behind, and how many for each cause: the most frequent ones."""
        cause, count = QUARANTINE.c.cause, sa.func.count().label("records")
        counted = sa.select(cause, count).where(QUARANTINE.c.run_id == run_id).group_by(cause)
        rows = self._rows(counted.order_by(count.desc(), cause).limit(_MAX_CAUSES))
        return {row["cause"]: row["records"] for row in rows}

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None:
        rows = self._rows(sa.select(UNDO.c.block).where(UNDO.c.run_id == run_id, UNDO.c.number == number))
        return unpack(rows[0]["block"]) if rows else None

    def undo_numbers(self, run_id: str) -> list[int]:
        """Return the numbers of the batches that are not yet taken back, the newest first."""
        waiting = sa.and_(UNDO.c.run_id == run_id, UNDO.c.taken_back_at.is_(None))
        rows = self._rows(sa.select(UNDO.c.number).where(waiting).order_by(UNDO.c.number.desc()))
        return [row["number"] for row in rows]

    def count_images(self, run_id: str) -> int:
        """Count the undo blocks of a run, those included that were taken back."""
        counted = sa.select(sa.func.count().label("images")).select_from(UNDO).where(UNDO.c.run_id == run_id)
        return int(self._rows(counted)[0]["images"])

    def remove_images(self, run_id: str) -> None:
        """Remove the undo blocks of a run; what is freed is overwritten."""
        with self._database.removal():
            self._execute(sa.delete(UNDO).where(UNDO.c.run_id == run_id), {})

    def remove(self) -> None:
        """Remove the journal's tables with all that is in them; what is freed is overwritten."""
        with self._database.removal(), self._database.failures():
            for table in METADATA.sorted_tables:
                self._database.alchemy().execute(DropTable(table, if_exists=True))

    def audit_lines(self, run_id: str) -> list[str]:
        """Return the run's own entries of the audit trail, the oldest first."""
        if self._version() < AUDIT_SINCE:
            return []
        with self._database.failures():
            return read_lines(self._database.alchemy(), run_id)

    @contextmanager
    def audit_chain(self, run_id: str) -> Iterator[RunChain]:
        """Hold the write lock, and the end of a run's chain of audit entries."""
        with self._database.transaction(is_durable=True), self._database.failures():
            yield RunChain(self._database.alchemy(), run_id)

    @contextmanager
    def batch(self) -> Iterator[JournalWriter]:
        """Open a transaction for one batch of a dry run."""
        with self._database.transaction(is_durable=False):
            yield JournalWriter(self._database)

    def close(self) -> None:
        """End this process's work on the runs that were begun or taken over here, whatever became of them."""
        for run_id in self._claimed:
            release(run_id)
        self._claimed.clear()
        if self._owns_database:
            self._database.close()

    def _claim(self, run_id: str) -> None:
        claim(run_id)
        self._claimed.add(run_id)

    # --- rows ----------------------------------------------------------------------------------------------

    def _refuse_others(self, table_name: str, run_id: str) -> None:
        """Raise `RunInTheWay` if an unfinished run other than `run_id` holds the table."""
        others = sa.and_(RUNS.c.table_name == table_identity(table_name), RUNS.c.run_id != run_id)
        for row in self._rows(sa.select(RUNS).where(others)):
            state = _concluded(row)
            if state in UNFINISHED:
                raise _in_the_way(row, state)

    def _row(self, run_id: str) -> Row:
        rows = self._rows(sa.select(RUNS).where(RUNS.c.run_id == run_id))
        if not rows:
            raise Bug(f"The journal knows no run {run_id}.")
        return rows[0]

    def _rows(self, statement: sa.Select[Any]) -> Sequence[Row]:
        with self._database.failures():
            return [dict(row) for row in self._database.alchemy().execute(statement).mappings()]

    def _update(self, run_id: str, columns: dict[str, Any]) -> None:
        self._execute(sa.update(RUNS).where(RUNS.c.run_id == run_id), columns)

    def _execute(self, statement: sa.Executable, values: dict[str, Any]) -> None:
        with self._database.failures():
            self._database.alchemy().execute(statement, values)


def _state_columns(state: RunState) -> dict[str, Any]:
    finished_at = None if state in UNFINISHED else datetime.now(UTC).isoformat()
    return {"state": str(state), "finished_at": finished_at, "heartbeat": time.time()}


def _concluded(row: Row) -> RunState:
    """Return a run's state as a reader sees it: `interrupted` when its owner is gone."""
    state, owner = RunState(row["state"]), owner_from_row(row)
    if state in _OWNED and not (owner and is_at_work(row["run_id"], owner, row["heartbeat"])):
        return RunState.INTERRUPTED
    return state


def _in_the_way(row: Row, state: RunState) -> RunInTheWay:
    run_id, table, owner = row["run_id"], row["source"]["table"], owner_from_row(row)
    lives = state in _OWNED
    if lives and owner:
        what = f"Run {run_id} of {table} is {_text(state)} in {owner_text(owner)}."
        cure = "Wait until it is done, or pause or cancel it there."
    else:
        what = f"Run {run_id} of {table} is {_text(state)}, and not finished."
        cure = "Resume it, roll it back, or give it up."
    return RunInTheWay(what, run_id=run_id, is_alive=lives, cure=cure)


def _text(state: RunState) -> str:
    return state.value.replace("_", " ")
