"""Runs that exist: finding, listing, accepting and abandoning them."""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import islice

import psutil

from desktop_wizard.engine.errors import InputWrong, NotAllowed
from desktop_wizard.engine.model import Key, MigrationError, MigrationResult, Quarantined, key_text
from desktop_wizard.engine.plan import MigrationPlan, plan_from_json
from desktop_wizard.engine.ports import Journal, Owner, Ports, RecordStore, RunRecord
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.trail import note

ERRORS_IN_RESULT = 100
"""A result carries the first errors only; the journal's quarantine has them all."""


@dataclass(frozen=True, slots=True)
class FoundRun:
    """A run with the open record source and the journal that knows it."""

    run: RunRecord
    plan: MigrationPlan
    store: RecordStore
    journal: Journal

    def reload(self) -> RunRecord:
        """Return the run as the journal has it now."""
        run = self.journal.run(self.run.run_id)
        assert run is not None
        return run


@contextmanager
def find_run(run_id: str, url: str, ports: Ports) -> Iterator[FoundRun]:
    """Open the run `run_id` of the database at `url`, and close it again.

    Raises:
        InputWrong: no such run is known for this database.
        SourceWrong: the database or the table is not there.
    """
    run = _look_up(run_id, url, ports)
    plan = plan_from_json(run.plan, origin=f"run {run_id}")
    plan = replace(plan, selection=replace(plan.selection, source=replace(plan.selection.source, url=url)))
    store = ports.stores.open(plan.selection.source)
    try:
        journal = ports.stores.dry_journal(store.source) if run.is_dry_run else store.journal()
        try:
            yield FoundRun(run, plan, store, journal)
        finally:
            journal.close()
    finally:
        store.close()


def _look_up(run_id: str, url: str, ports: Ports) -> RunRecord:
    for run in list_runs(url, ports):
        if run.run_id == run_id:
            return run
    raise InputWrong(
        f"There is no run {run_id} for this database.",
        cure="`desktop-wizard runs` lists the runs that there are.",
    )


def list_runs(url: str, ports: Ports) -> list[RunRecord]:
    """Return the runs of a database, dry runs included, the newest first."""
    runs: list[RunRecord] = []
    for journal in ports.stores.journals(url):
        runs += journal.runs()
        journal.close()
    return sorted(runs, key=lambda run: run.started_at, reverse=True)


IMAGES_REMOVED = "undo_images_removed_at"
"""Among a run's facts: when its undo images were removed."""


def check_images(run: RunRecord) -> None:
    """Raise `NotAllowed` where a run can't be taken back, because its undo images were removed."""
    if removed_at := run.facts.get(IMAGES_REMOVED):
        backup = f"`desktop-wizard backups restore {run.backup_id}` goes back further." if run.backup_id else ""
        raise NotAllowed(
            f"The undo images of this run were removed on {removed_at}, so it can't be rolled back.",
            where=f"run {run.run_id}",
            cure=backup or "No backup was made before it.",
        )


def audit_lines(url: str, ports: Ports) -> list[str]:
    """Return every entry of the audit trail that the journals of a database keep, dry runs' included."""
    lines: list[str] = []
    for journal in ports.stores.journals(url):
        for run in journal.runs():
            lines += journal.audit_lines(run.run_id)
        journal.close()
    return lines


def is_same_table(one: str, other: str) -> bool:
    """Tell whether two names may mean the same table; in doubt they do, for then a rollback is only refused."""
    return one.lower().rpartition(".")[2] == other.lower().rpartition(".")[2]


def complete_run(run_id: str, url: str, ports: Ports) -> str:
    """Accept a finished run; return a sentence on what was stamped. Accepting twice changes nothing.

    Raises:
        NotAllowed: it was a dry run, or it is not finished.
    """
    with find_run(run_id, url, ports) as found:
        run, plan = found.run, found.plan
        if run.is_dry_run:
            raise NotAllowed("A dry run changes nothing, so there is nothing to complete.", where=f"run {run_id}")
        if run.state not in (RunState.FINISHED, RunState.COMPLETED):
            raise NotAllowed(
                f"The run is {run.state}, not finished.",
                where=f"run {run_id}",
                cure="Resume it, or roll it back.",
            )
        if run.state is RunState.FINISHED:
            found.journal.set_state(run_id, RunState.COMPLETED)
            note(ports.audit, found.journal, "run completed", run_id, to_version=plan.selection.to_version)
        return _completion_sentence(run, plan)


def _completion_sentence(run: RunRecord, plan: MigrationPlan) -> str:
    version, source = plan.selection.to_version, plan.selection.source
    stamped = f"column {source.version_column} says so" if source.version_column else "the journal says so"
    left = run.counts.failed + run.counts.skipped
    rest = f" {left:,} records stay on {plan.selection.from_version}." if left else ""
    return f"{run.counts.migrated:,} records of {source.table} are on {version} ({stamped}).{rest}"


def abandon_run(run_id: str, url: str, ports: Ports) -> MigrationResult:
    """Give up a paused or cut-off run: what is migrated stays, the rest stays on the old version."""
    with find_run(run_id, url, ports) as found:
        found.journal.take_over(run_id, this_process(), RunState.CANCELLED)
        found.store.clean_up_after_run(found.run.facts)
        note(ports.audit, found.journal, "run abandoned", run_id)
        failures = first_failures(found.journal, run_id)
        return result_of(found.reload(), failures, ports.clock.now())


def first_failures(journal: Journal, run_id: str) -> list[Quarantined]:
    """Return the first `ERRORS_IN_RESULT` records of a run that failed; those left out on purpose did not."""
    failed = (record for record in journal.quarantined(run_id) if not record.is_skipped)
    return list(islice(failed, ERRORS_IN_RESULT))


def quarantined_keys(run_id: str, url: str, ports: Ports) -> frozenset[Key]:
    """Return the keys of the records that a run left behind."""
    with find_run(run_id, url, ports) as found:
        return frozenset(record.key for record in found.journal.quarantined(run_id))


def result_of(run: RunRecord, failures: Iterable[Quarantined], now: datetime) -> MigrationResult:
    """Return what a run came to.

    Args:
        run: with its state and counts as they are now.
        failures: the first records that failed.
        now: the time that the errors are stamped with.
    """
    counts = run.counts
    return MigrationResult(
        run_id=run.run_id,
        state=run.state,
        is_dry_run=run.is_dry_run,
        success=run.state in (RunState.FINISHED, RunState.COMPLETED) and not counts.failed,
        counts=counts,
        total_records=run.total,
        duration=run.seconds,
        throughput=counts.read / run.seconds if run.seconds else 0.0,
        backup_id=run.backup_id,
        error_log=tuple(_error(record, index, now) for index, record in enumerate(failures)),
        summary=_summary(run),
    )


def _error(record: Quarantined, index: int, now: datetime) -> MigrationError:
    return MigrationError(
        record_id=key_text(record.key),
        record_index=index,
        error=record.message,
        stack_trace=record.trace or None,
        timestamp=now,
        retryable=False,
        retry_count=record.attempts - 1,
    )


def _summary(run: RunRecord) -> str:
    counts = run.counts
    what = "Dry run" if run.is_dry_run else "Migration"
    would = "would be " if run.is_dry_run else ""
    return (
        f"{what} {run.state}: {counts.migrated:,} of {run.total:,} records {would}migrated "
        f"({counts.changed:,} changed, {counts.unchanged:,} conformed already), "
        f"{counts.failed:,} failed, {counts.skipped:,} skipped."
    )


def this_process() -> Owner:
    """Return this process as the owner of a run."""
    return Owner(
        host=socket.gethostname(),
        pid=os.getpid(),
        process_started=psutil.Process().create_time(),
        program=os.path.basename(sys.argv[0]) or "desktop-wizard",  # noqa: PTH119 - argv[0] may be no path
    )
