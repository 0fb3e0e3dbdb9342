"""Going back to a backup: the whole database, the records of one source, or what the host has saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from desktop_wizard.engine.errors import NotAllowed, RunInTheWay
from desktop_wizard.engine.model import Backup, BackupStrategy, Conflict, ConflictChoice, Key, StoredRow
from desktop_wizard.engine.ports import BatchTransaction, Journal, Ports, Progress, RunRecord, Stages
from desktop_wizard.engine.restore.forecast import REASONS, RestoreForecast, forecast, pages
from desktop_wizard.engine.restore.ground import Fate, Ground, Written, is_whole, opened
from desktop_wizard.engine.runs import this_process
from desktop_wizard.engine.status import UNFINISHED, RunState
from desktop_wizard.engine.trail import note


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreResult:
    """How going back to a backup ended.

    Attributes:
        restored: records that were put back; 0 where the host did it.
        already: records that were as in the backup already.
        conflicts: records that were not put back, with the reason.
        added: records that are new since the backup, and were kept.
        runs: ids of the runs that were undone by it.
        is_proved: whether the whole source is byte for byte what it was when the backup was made.
        duration: seconds.
    """

    backup_id: str
    restored: int
    already: int
    conflicts: tuple[Conflict, ...]
    added: int
    runs: tuple[str, ...]
    is_proved: bool
    duration: float

    @property
    def summary(self) -> str:
        parts = [f"{self.restored:,} records restored from {self.backup_id}"]
        if self.already:
            parts.append(f"{self.already:,} were as in it already")
        if self.conflicts:
            parts.append(f"{len(self.conflicts):,} kept as others have left them")
        if self.added:
            parts.append(f"{self.added:,} that are new since were kept")
        proof = (
            "The source is byte for byte what it was when the backup was made."
            if self.is_proved
            else "The source differs from what it was when the backup was made."
        )
        return f"{', '.join(parts)}. {proof}"


def restore_backup(
    backup: Backup,
    url: str | None,
    ports: Ports,
    *,
    conflicts: ConflictChoice = ConflictChoice.KEEP,
    progress: Progress | None = None,
) -> RestoreResult:
    """Go back to a backup, which is verified before; doing it twice restores nothing more.

    A snapshot takes the whole database back, or nothing of it; so what others did since has to be given up
    explicitly. The other kinds put back record by record, and can be cut off and repeated.

    Args:
        url: of the database, None where it is still what the backup says.
        conflicts: what becomes of records that somebody else changed or deleted since.
        progress: hears of each stage; it may raise `RunCancelled`.

    Raises:
        BackupFailed: the backup is damaged.
        NotAllowed: the whole database would go back, and others have changed records since.
        RunInTheWay: a run is under way.
        DatabaseFailed: other programs did not let go of the database; it is as it was.
    """
    began, stages = ports.clock.monotonic(), Stages(progress, 3)
    is_custom = backup.strategy is BackupStrategy.CUSTOM
    if not is_custom:
        ports.backups.verify(backup, stages.stage(0))
    with opened(backup, url, ports) as ground:
        _refuse_running(ground)
        seen = forecast(ground, ports, stages.stage(1))
        if seen.is_overwriting and conflicts is ConflictChoice.KEEP:
            _refuse_loss(seen)
        ports.audit.append("restore started", backup=backup.id, strategy=backup.strategy, runs=seen.runs)
        if not is_custom:
            kept = _put_back(ground, seen, conflicts, ports, stages.stage(2))
    if is_custom:
        ports.backups.restore_custom(backup)
        kept = ()
    return _proved(backup, url, ports, seen, kept, began)


def _put_back(
    ground: Ground, seen: RestoreForecast, choice: ConflictChoice, ports: Ports, report: Progress
) -> tuple[Conflict, ...]:
    """Restore; return the records that were kept."""
    if seen.is_overwriting:
        ports.backups.overwrite(ground.store, ground.backup, lambda draft: _mark_undone(draft, ground, ports), report)
        kept: tuple[Conflict, ...] = ()
    else:
        kept = _by_records(ground, choice, ports, report)
    for run in ground.runs:
        if run.state in UNFINISHED:
            ground.store.clean_up_after_run(run.facts)
    return kept


def _proved(
    backup: Backup, url: str | None, ports: Ports, seen: RestoreForecast, kept: tuple[Conflict, ...], began: float
) -> RestoreResult:
    """Look at all records again, note what was done, and return it."""
    with opened(backup, url, ports) as ground:
        _, fingerprint = ground.store.data_fingerprint()
        is_proved = fingerprint == backup.fingerprint
        if backup.strategy is BackupStrategy.CUSTOM and is_proved and ground.journal is not None:
            for run in ground.runs_of_table:
                _undo(run, ground.journal)
        if ground.journal is not None:
            for run_id in seen.runs:
                facts = {"backup": backup.id, "proved": is_proved}
                note(ports.audit, ground.journal, "run undone by a restore", run_id, **facts)
    result = RestoreResult(
        backup_id=backup.id,
        restored=seen.ours + len(seen.conflicts) - len(kept),
        already=seen.same,
        conflicts=kept,
        added=0 if seen.is_overwriting else seen.added,
        runs=seen.runs,
        is_proved=is_proved,
        duration=ports.clock.monotonic() - began,
    )
    ports.audit.append(
        "restore finished", backup=backup.id, restored=result.restored, conflicts=len(kept), proved=is_proved
    )
    return result


def _refuse_running(ground: Ground) -> None:
    """Raise `RunInTheWay` while a process is at work on any run of the database."""
    for run in ground.journal.runs() if ground.journal else ():
        if run.state in (RunState.RUNNING, RunState.ROLLING_BACK):
            raise RunInTheWay(
                f"Run {run.run_id} is under way.",
                run_id=run.run_id,
                is_alive=True,
                cure="Wait until it is done, or pause or cancel it.",
            )


def _refuse_loss(seen: RestoreForecast) -> None:
    lost = len(seen.conflicts) + seen.added
    if not lost:
        return
    if not seen.is_told_apart:
        raise NotAllowed(
            f"{lost:,} records differ from the backup. Whether a run or others changed them can't be told any more, "
            "because undo images were removed.",
            where=seen.backup.id,
            cure="Add --conflicts restore if all of them may go back.",
        )
    raise NotAllowed(
        f"{lost:,} records were changed, deleted or added by others since the backup was made, "
        "and would be lost with the rest of the database's changes.",
        where=seen.backup.id,
        cure="Roll the run back instead, which keeps them, or add --conflicts restore to give them up.",
    )


# --- record by record --------------------------------------------------------------------------------------


def _by_records(ground: Ground, choice: ConflictChoice, ports: Ports, report: Progress) -> tuple[Conflict, ...]:
    """Put back record by record, `PAGE` of them in one transaction; return those that were kept."""
    journal, backup, written = ground.journal, ground.backup, Written(ground)
    runs = ground.runs_of_table
    if runs and journal is not None:
        journal.take_over(runs[0].run_id, this_process(), RunState.ROLLING_BACK)  # keeps others off the records
    kept: list[Conflict] = []
    done = 0
    for page in pages(ports, backup):
        with ground.store.batch() as transaction:
            kept += _page(ground, page, written, choice, transaction)
        done += len(page)
        report(done, backup.records)
    if journal is not None:
        for run in runs:
            _undo(run, journal, is_taken_over=run is runs[0])
    return tuple(kept)


def _page(
    ground: Ground, page: list[StoredRow], written: Written, choice: ConflictChoice, transaction: BatchTransaction
) -> list[Conflict]:
    now = {row.key: row for row in ground.store.rows([row.key for row in page])}
    kept: dict[Key, Conflict] = {}
    back, gone = [], []
    for row in page:
        fate = written.fate(row, now.get(row.key))
        is_wanted = choice is ConflictChoice.RESTORE and (fate is Fate.CHANGED or is_whole(row, ground.source))
        if fate is Fate.OURS or (fate is Fate.CHANGED and is_wanted):
            back.append(row)
        elif fate is Fate.DELETED and is_wanted:
            gone.append(row)
        elif fate in REASONS:
            kept[row.key] = Conflict(row.key, REASONS[fate])
    for refused in (*transaction.put_back(back), *transaction.insert(gone)):
        kept[refused.key] = Conflict(refused.key, "refused", refused.message)
    return list(kept.values())


# --- the runs that are undone by it ------------------------------------------------------------------------


def _mark_undone(draft: Path, ground: Ground, ports: Ports) -> None:
    """Note in what is going to be the database that the runs since the backup are undone."""
    if not ground.runs:
        return
    store = ports.stores.open(replace(ground.source, url=str(draft)))
    try:
        journal = store.journal()
        for run in ground.runs:
            _undo(run, journal)
        journal.close()
    finally:
        store.close()


def _undo(run: RunRecord, journal: Journal, *, is_taken_over: bool = False) -> None:
    if not is_taken_over:
        journal.take_over(run.run_id, this_process(), RunState.ROLLING_BACK)
    journal.set_state(run.run_id, RunState.ROLLED_BACK)
