"""Rehearsing a migration before it is done: on a scratch copy of some records it is run, taken back, and compared.

What is compared is every column of every copied row, so that a trigger that writes what a rollback can't know of,
such as the time of a change, is found out on the copy and not on the records.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.events import RunEvent
from desktop_wizard.engine.model import Counts, Impact, Key, key_text
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports, Progress, RecordStore, TrailCheck
from desktop_wizard.engine.rollback import roll_back
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.status import RunState

SIZE = 2000
"""Records in a rehearsal unless another number is asked for."""

KEYS_TOLD = 20
_STEPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsal:
    """How a rehearsal went.

    Attributes:
        records: rows that were copied, migrated and taken back.
        affected: those among them that the new version affects, as far as the impact knows.
        counts: how they fared in the migration.
        restored: rows that are byte for byte what they were before.
        different: the keys of all others.
        seconds: what it took.
    """

    records: int
    affected: int
    counts: Counts
    restored: int
    different: tuple[Key, ...]
    seconds: float

    @property
    def is_proved(self) -> bool:
        """Whether every row came back byte for byte."""
        return not self.different

    @property
    def names(self) -> str:
        """The first keys of the rows that are not what they were, for people."""
        named = ", ".join(key_text(key) for key in self.different[:KEYS_TOLD])
        left = len(self.different) - KEYS_TOLD
        return f"{named} and {left:,} more" if left > 0 else named

    @property
    def summary(self) -> str:
        """How it went, in a sentence or two."""
        if not self.records:
            return "There is no record to rehearse on."
        told = f"{self.restored:,} of {self.records:,} restored byte-identical."
        if self.different:
            told += f" Not the same as before: {self.names}. Look for triggers that write to the table."
        return told


def rehearse(
    plan: MigrationPlan,
    ports: Ports,
    *,
    size: int = SIZE,
    progress: Progress | None = None,
    host: HostHooks = HostHooks(),  # noqa: B008 - a frozen value
) -> Rehearsal:
    """Run a plan for real on a scratch copy, take it back, and compare; the records themselves are only read.

    Args:
        plan: what would run.
        size: how many records to copy, affected ones first, at least 1.
        progress: told how many steps are done of how many; it may raise `RunCancelled`.
        host: callables of the program that the wizard is embedded in. As of a script, only those that see records
            are called: the others are meant for the real migration.

    Raises:
        DatabaseFailed: a database like this one can't be made here.
        DiskFull: there is no room for the copy.
        PlanDrifted: table or schemas are not those that were reviewed.
        RunCancelled: `progress` said so; nothing is left behind.
    """
    began = ports.clock.monotonic()
    home = ports.data_dir / "rehearsals"
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(dir=home) as folder:
        stage = _Stage(plan, ports, Path(folder), progress, host.for_records)
        result = stage.play(size)
    result = replace(result, seconds=ports.clock.monotonic() - began)
    ports.audit.append(
        "rehearsal finished",
        plan=plan.fingerprint,
        records=result.records,
        restored=result.restored,
        proved=result.is_proved,
    )
    return result


class _Stage:
    """One rehearsal, in a folder of its own."""

    def __init__(
        self, plan: MigrationPlan, ports: Ports, folder: Path, progress: Progress | None, host: HostHooks
    ) -> None:
        script = plan.review.script
        self._plan = replace(plan, review=replace(plan.review, script=script.for_records)) if script else plan
        self._host = host
        self._ports = replace(ports, audit=_Unheard())
        self._folder = folder
        self._progress = progress
        self._control = RunControl()

    def play(self, size: int) -> Rehearsal:
        store = self._ports.stores.open(self._plan.selection.source)
        try:
            keys, affected = self._cast(store, size)
            self._step(1)
            scratch = store.copy_to_scratch(keys, self._folder / "scratch.sqlite")
        finally:
            store.close()
        before = scratch.rows()
        self._step(2)
        source = scratch.source
        plan = replace(
            self._plan,
            selection=replace(self._plan.selection, source=source),
            options=replace(self._plan.options, is_dry_run=False, backup=None, workers=1, continue_on_error=True),
            retry_of=None,
        )
        result = start_run(plan, self._ports, emit=self._hear, control=self._control, host=self._host)
        if result.state != RunState.FINISHED:
            raise RunCancelled("The rehearsal was stopped.", safe="It worked on a copy; no record was changed.")
        self._step(3)
        roll_back(result.run_id, source.url, self._ports)
        different = _differing(before, scratch.rows())
        return Rehearsal(
            records=len(before),
            affected=len(affected & before.keys()),
            counts=result.counts,
            restored=len(before) - len(different),
            different=different,
            seconds=0.0,
        )

    def _cast(self, store: RecordStore, size: int) -> tuple[list[Key], frozenset[Key]]:
        """Return the keys of the records to rehearse on, and those among them that are known to be affected."""
        affected = list(dict.fromkeys(islice(_known_keys(self._plan.review.impact), size)))
        others = (record.key for record in store.sample(size, self._plan.selection.versions))
        return list(islice(dict.fromkeys(chain(affected, others)), size)), frozenset(affected)

    def _step(self, done: int) -> None:
        if self._progress:
            self._progress(done, _STEPS)

    def _hear(self, event: RunEvent) -> None:
        """Let a cancel reach the run, which asks nobody else."""
        try:
            self._step(2)
        except RunCancelled:
            self._control.cancel()


def _known_keys(impact: Impact) -> Iterable[Key]:
    """Yield the affected records that an impact keeps, each change's in turn, so that none is left out."""
    by_change = list(impact.keys_by_change.values())
    longest = max(map(len, by_change), default=0)
    for index in range(longest):
        yield from (keys[index] for keys in by_change if index < len(keys))
    yield from impact.affected_keys
    yield from impact.already_invalid_keys


def _differing(before: Mapping[Key, tuple[object, ...]], after: Mapping[Key, tuple[object, ...]]) -> tuple[Key, ...]:
    """Return the keys of rows that are not what they were, gone ones and new ones included."""
    return tuple(key for key in dict.fromkeys(chain(before, after)) if before.get(key) != after.get(key))


class _Unheard:
    """Fulfils `ports.AuditTrail`: what happens on a scratch copy is no act on anybody's records."""

    def append(self, action: str, **facts: Any) -> str:
        return ""

    def entries(self) -> list[Mapping[str, Any]]:
        return []

    def verify(self, known: Sequence[str] = ()) -> TrailCheck:
        return TrailCheck(0, "")
