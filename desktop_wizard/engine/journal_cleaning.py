"""Removing what runs have left: undo images, which are copies of records, journals, and copies of hosts' records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from desktop_wizard.engine.errors import InputWrong, NotAllowed, WizardError
from desktop_wizard.engine.ports import HostCopy, Ports, RunRecord
from desktop_wizard.engine.runs import IMAGES_REMOVED, list_runs
from desktop_wizard.engine.status import UNFINISHED


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What was, or would be, removed from a database's journal.

    Attributes:
        runs: ids of the runs that it was about.
        images: how many undo blocks go.
        is_whole: whether the journal's tables go as well.
    """

    runs: tuple[str, ...]
    images: int
    is_whole: bool

    @property
    def summary(self) -> str:
        """What is not possible any more, in sentences."""
        if not self.runs and not self.is_whole:
            return "There is nothing to remove."
        gone = f"{self.images:,} blocks of undo images of {len(self.runs):,} runs"
        if not self.is_whole:
            return f"{gone} are removed: these runs can't be rolled back any more. Their backups stay."
        return (
            f"The journal with {gone} is removed: these runs can't be resumed, verified, reported or rolled back any "
            "more, and records that failed can't be retried. Backups and the audit trail stay."
        )


def remove_images(
    url: str,
    ports: Ports,
    *,
    run_id: str | None = None,
    older_than: timedelta | None = None,
    is_dry_run: bool = False,
) -> Removal:
    """Remove the undo images of one run, or of those that ended long ago; the rest of the journal stays.

    Args:
        url: of the database.
        older_than: only of runs that ended longer ago than this.
        is_dry_run: only tell what would go.

    Raises:
        InputWrong: there is no journal, or no such run.
        NotAllowed: the run is not finished.
    """
    journal = ports.stores.own_journal(url)
    try:
        chosen = _chosen(journal.runs(), run_id, older_than, ports)
        images = sum(journal.count_images(run.run_id) for run in chosen)
        removal = Removal(runs=tuple(run.run_id for run in chosen), images=images, is_whole=False)
        if not is_dry_run:
            for run in chosen:
                now = ports.clock.now().isoformat(timespec="seconds")
                ports.audit.append("undo images removed", run=run.run_id)
                journal.remove_images(run.run_id)
                journal.save_facts(run.run_id, {**run.facts, IMAGES_REMOVED: now})
        return removal
    finally:
        journal.close()


def remove_journal(url: str, ports: Ports, *, is_dry_run: bool = False) -> Removal:
    """Remove the journal's tables with all that is in them; refused while a run is not finished.

    Raises:
        InputWrong: there is no journal.
        NotAllowed: a run is not finished.
    """
    journal = ports.stores.own_journal(url)
    try:
        runs = journal.runs()
        _refuse_unfinished(runs)
        images = sum(journal.count_images(run.run_id) for run in runs)
        removal = Removal(runs=tuple(run.run_id for run in runs), images=images, is_whole=True)
        if not is_dry_run:
            ports.audit.append("journal removed", runs=removal.runs)
            journal.remove()
        return removal
    finally:
        journal.close()


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyFacts:
    """A copy of a host's records, and the runs whose journal goes with it, the newest first.

    Attributes:
        unreadable: why its runs are not known, empty where they are.
    """

    copy: HostCopy
    runs: tuple[RunRecord, ...] = ()
    unreadable: str = ""

    @property
    def unfinished(self) -> tuple[str, ...]:
        return tuple(run.run_id for run in self.runs if run.state in UNFINISHED)


@dataclass(frozen=True, slots=True)
class CopyRemoval:
    """Copies of hosts' records that were, or would be, removed."""

    copies: tuple[CopyFacts, ...]

    @property
    def summary(self) -> str:
        """What is not possible any more, in sentences."""
        if not self.copies:
            return "There is no copy of a host's records to remove."
        size, runs = sum(each.copy.size for each in self.copies), sum(len(each.runs) for each in self.copies)
        gone = f"{len(self.copies):,} copies of hosts' records ({size:,} bytes) with the journal of {runs:,} runs"
        said = f"{gone} are removed: these runs can't be resumed, verified or rolled back any more."
        unfinished = [run_id for each in self.copies for run_id in each.unfinished]
        if unfinished:
            said += f" Not finished yet: {', '.join(unfinished)}."
        return f"{said} What the hosts themselves have stays."


def host_copies(ports: Ports) -> tuple[CopyFacts, ...]:
    """Return the copies of records that lie with hosts, whichever program made them."""
    return tuple(_copy_facts(copy, ports) for copy in ports.stores.host_copies())


def remove_host_copies(
    ports: Ports, *, name: str | None = None, older_than: timedelta | None = None, is_dry_run: bool = False
) -> CopyRemoval:
    """Remove the copy of a name, or those that were not used for long.

    A run that is not finished is no hindrance: only its host could finish it, which may be gone for good.

    Args:
        older_than: only copies that were used longer ago than this.
        is_dry_run: only tell what would go.

    Raises:
        InputWrong: there is no copy of that name.
        NotAllowed: a program has a copy open.
    """
    before = ports.clock.now() - (older_than or timedelta(0))
    known = host_copies(ports)
    chosen = [each for each in known if (each.copy.name == name if name else each.copy.used_at <= before)]
    if name and not chosen:
        raise InputWrong(f"There is no copy of a host's records called {name}.")
    for each in () if is_dry_run else chosen:
        ports.stores.remove_host_copy(each.copy.name)
        ports.audit.append("copy of a host's records removed", copy=each.copy.name)
    return CopyRemoval(tuple(chosen))


def _copy_facts(copy: HostCopy, ports: Ports) -> CopyFacts:
    try:
        return CopyFacts(copy=copy, runs=tuple(list_runs(copy.url, ports)))
    except WizardError as error:
        return CopyFacts(copy=copy, unreadable=error.what)


def _chosen(
    runs: Sequence[RunRecord], run_id: str | None, older_than: timedelta | None, ports: Ports
) -> list[RunRecord]:
    if run_id is not None:
        chosen = [run for run in runs if run.run_id == run_id]
        if not chosen:
            raise InputWrong(f"There is no run {run_id} in this database.")
        _refuse_unfinished(chosen)
        return chosen
    before = ports.clock.now() - (older_than or timedelta(0))
    ended = [run for run in runs if run.state not in UNFINISHED and (run.finished_at or run.started_at) <= before]
    return [run for run in ended if IMAGES_REMOVED not in run.facts]


def _refuse_unfinished(runs: Sequence[RunRecord]) -> None:
    for run in runs:
        if run.state in UNFINISHED:
            raise NotAllowed(
                f"Run {run.run_id} is {run.state.replace('_', ' ')}, and its undo images may be needed yet.",
                where=f"run {run.run_id}",
                cure="Finish it, roll it back or give it up first.",
            )
