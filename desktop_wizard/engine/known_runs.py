"""The runs of every database that is known here, each as one line that is light enough to list thousands of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import Counts, ValidationReport
from desktop_wizard.engine.ports import Ports, Progress, RunRecord
from desktop_wizard.engine.runs import IMAGES_REMOVED, list_runs
from desktop_wizard.engine.status import RUN_TRANSITIONS, UNFINISHED, RunState


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRun:
    """A run, and where it is known.

    Attributes:
        url: the database whose journal, or dry runs, it was found in.
        table: of the record source.
        total: records of the source when it began.
        seconds: time spent running, pauses left out.
        has_images: whether its undo images are still there, so that it can be taken back.
    """

    url: str
    run_id: str
    table: str
    schema_id: str
    from_version: str
    to_version: str
    state: RunState
    is_dry_run: bool
    counts: Counts
    total: int
    started_at: datetime
    seconds: float
    backup_id: str | None
    has_images: bool
    validation: ValidationReport | None

    @property
    def is_unfinished(self) -> bool:
        """Tell whether it keeps other runs off its record source."""
        return self.state in UNFINISHED

    @property
    def can_resume(self) -> bool:
        return self.state in (RunState.PAUSED, RunState.INTERRUPTED)

    @property
    def can_roll_back(self) -> bool:
        may_follow = RunState.ROLLING_BACK in RUN_TRANSITIONS[self.state]
        return may_follow and self.has_images and not self.is_dry_run and self.state is not RunState.ROLLED_BACK

    @property
    def can_verify(self) -> bool:
        return self.state in (RunState.FINISHED, RunState.COMPLETED)

    @property
    def left_behind(self) -> int:
        """Return how many records stay on the old version."""
        return self.counts.failed + self.counts.skipped


@dataclass(frozen=True, slots=True)
class KnownRuns:
    """Runs, the newest first, and the databases that could not be asked, each with its reason."""

    runs: tuple[KnownRun, ...]
    problems: tuple[str, ...]


def known_runs(urls: Iterable[str], ports: Ports, progress: Progress | None = None) -> KnownRuns:
    """Return the runs of databases, dry runs included. A database that can't be read hides nothing of the others.

    Args:
        progress: told how many databases are read; it may raise `RunCancelled`.
    """
    runs: list[KnownRun] = []
    problems = []
    asked = list(dict.fromkeys(urls))
    for done, url in enumerate(asked):
        if progress is not None:
            progress(done, len(asked))
        try:
            runs += [_known(run, url) for run in list_runs(url, ports)]
        except WizardError as error:
            problems.append(f"{error.what} ({error.where})" if error.where else error.what)
    runs.sort(key=lambda run: run.started_at, reverse=True)
    return KnownRuns(tuple(runs), tuple(problems))


def _known(run: RunRecord, url: str) -> KnownRun:
    plan = run.plan
    return KnownRun(
        url=url,
        run_id=run.run_id,
        table=plan["source"]["table"],
        schema_id=plan["schema_id"],
        from_version=plan["from_version"],
        to_version=plan["to_version"],
        state=run.state,
        is_dry_run=run.is_dry_run,
        counts=run.counts,
        total=run.total,
        started_at=run.started_at,
        seconds=run.seconds,
        backup_id=run.backup_id,
        has_images=IMAGES_REMOVED not in run.facts,
        validation=run.validation,
    )
