"""Runs whose records lie with a host program: what they can't do, and how the host takes them back."""

from __future__ import annotations

from collections.abc import Callable

from desktop_wizard.engine.errors import NotAllowed, RunCancelled
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports, Progress, RecordStore
from desktop_wizard.engine.runs import FoundRun

_CAN_GO_BACK = (None, BackupStrategy.CUSTOM)
"""Backups before such a run: none, or the host's own; any other holds a copy that nobody can put back."""


def check_hosted(plan: MigrationPlan, store: RecordStore) -> None:
    """Raise `NotAllowed` where a plan asks for a backup that could not be restored."""
    if store.is_hosted and not plan.options.is_dry_run and plan.options.backup not in _CAN_GO_BACK:
        raise NotAllowed(
            "Only the program that these records lie with can make a backup that can be restored.",
            cure="Choose its own backup, or none. A host gives `create_backup` and `restore_backup`.",
        )


def stopping(is_stopped: Callable[[], bool]) -> Progress:
    """Return a progress that stops reading once a stop is asked for."""

    def progress(done: int, total: int) -> None:
        if is_stopped():
            raise RunCancelled("The run was stopped while its records were fetched.", safe="No record was changed.")

    return progress


def check_host_backup(found: FoundRun) -> None:
    """Raise `NotAllowed` where a run's records lie with a host that made no backup before it."""
    if found.store.is_hosted and found.run.backup_id is None:
        raise NotAllowed(
            "These records lie with another program, which made no backup before this run: it can't be rolled back.",
            where=f"run {found.run.run_id}",
            cure="A host that gives `create_backup` and `restore_backup` can take its next runs back.",
        )


def check_record(found: FoundRun) -> None:
    """Raise `NotAllowed` where a single record can't be taken back, because it lies with a host."""
    if found.store.is_hosted:
        raise NotAllowed(
            "These records lie with another program, which can only take back the whole run.",
            where=f"run {found.run.run_id}",
            cure="Roll the run back.",
        )


def restore_by_host(found: FoundRun, ports: Ports, progress: Progress | None) -> None:
    """Have the host that a run's records lie with restore its backup, and look what it has brought back.

    Raises:
        BackupFailed, NotAllowed: the host could not, or has not said how.
        HostFailed: the records can't be fetched afterwards.
    """
    if not found.store.is_hosted or found.run.backup_id is None:
        return
    ports.backups.restore_custom(ports.backups.get(found.run.backup_id))
    found.store.refresh(progress)
