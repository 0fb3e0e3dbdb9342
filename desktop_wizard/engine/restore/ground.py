"""The database that a backup goes back to, and what is known there of the runs since."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import Enum, auto

from desktop_wizard.engine.model import Backup, Key, RecordSource, StoredRow, is_same_cell
from desktop_wizard.engine.ports import Journal, Ports, RecordStore, RunRecord
from desktop_wizard.engine.row_form import content_of
from desktop_wizard.engine.runs import IMAGES_REMOVED, is_same_table
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.undo import document_hash


@dataclass(frozen=True, slots=True)
class Ground:
    """An open record source with its journal, where there is one.

    Attributes:
        runs: real runs of the whole database that the backup is older than, the newest first, those left out that
            were rolled back.
    """

    backup: Backup
    store: RecordStore
    journal: Journal | None
    runs: tuple[RunRecord, ...]

    @property
    def source(self) -> RecordSource:
        return self.store.source

    @property
    def runs_of_table(self) -> tuple[RunRecord, ...]:
        return tuple(run for run in self.runs if is_same_table(run.plan["source"]["table"], self.source.table))

    @property
    def can_tell_apart(self) -> bool:
        """Whether what the runs wrote can be told from what others did."""
        return self.journal is not None and not any(IMAGES_REMOVED in run.facts for run in self.runs_of_table)


@contextmanager
def opened(backup: Backup, url: str | None, ports: Ports) -> Iterator[Ground]:
    """Open what a backup goes back to.

    Args:
        url: of the database, None where it is still what the backup says.

    Raises:
        SourceWrong: the database or the table is not there.
    """
    store = ports.stores.open(replace(backup.source, url=url or backup.source.url))
    try:
        journal = store.journal() if store.has_journal() else None
        try:
            yield Ground(backup, store, journal, _runs_since(backup, journal))
        finally:
            if journal is not None:
                journal.close()
    finally:
        store.close()


def _runs_since(backup: Backup, journal: Journal | None) -> tuple[RunRecord, ...]:
    return tuple(
        run
        for run in (journal.runs() if journal else ())
        if not run.is_dry_run
        and (run.backup_id == backup.id or run.started_at > backup.created_at)
        and run.state is not RunState.ROLLED_BACK
    )


class Fate(Enum):
    """How a record stands to its row in a backup."""

    SAME = auto()
    OURS = auto()  # a run has made it what it is
    CHANGED = auto()  # somebody else has
    DELETED = auto()


class Written:
    """What the runs since a backup have written, to tell their work from other people's."""

    def __init__(self, ground: Ground) -> None:
        self._source, self._form = ground.source, ground.store.form
        self._versions = {run.plan["to_version"] for run in ground.runs_of_table}
        self._hashes: dict[Key, set[bytes]] = {}
        for run in ground.runs_of_table:
            assert ground.journal is not None
            for entry in ground.journal.ledger(run.run_id):
                block = ground.journal.undo_block(run.run_id, entry.span.number)
                for image in block.images if block else ():
                    self._hashes.setdefault(image.key, set()).add(image.written)

    def fate(self, row: StoredRow, now: StoredRow | None) -> Fate:
        """Tell what has become of a record since it was saved as `row`."""
        if now is None:
            return Fate.DELETED
        differing = [
            name for name in kept_columns(row, self._source) if not is_same_cell(row.cell(name), now.cell(name))
        ]
        if not differing:
            return Fate.SAME
        version = self._source.version_column
        if set(self._source.content_columns).intersection(differing):
            storage, data = content_of(now, self._source, self._form)
            is_ours = isinstance(data, bytes) and document_hash(storage, data) in self._hashes.get(row.key, ())
        else:
            is_ours = version is not None and str(now.cell(version)) in self._versions
        return Fate.OURS if is_ours else Fate.CHANGED


def kept_columns(row: StoredRow, source: RecordSource) -> list[str]:
    """Return which of the columns that a run writes a row of a backup holds."""
    held = {name.lower() for name in row.cells}
    return [name for name in (*source.content_columns, source.version_column) if name and name.lower() in held]


def is_whole(row: StoredRow, source: RecordSource) -> bool:
    """Tell whether a record can be made anew from a row of a backup."""
    return set(source.content_columns) <= set(kept_columns(row, source))
