"""What a report says, whatever it is written as.

A report stays readable however badly a run went: causes, examples and failures are cut to the first ones, and
what was left out is said. The CSV alone lists every failure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_wizard.engine.model import Check, Counts, Impact, PredictedCount, PredictionCheck, Severity
from desktop_wizard.engine.status import RunState


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One change with what it did to the records. `keys` are the first affected ones."""

    kind: str
    path: str
    description: str
    is_breaking: bool
    severity: Severity
    affected: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cause:
    """Records that were left behind for the same reason with values of one shape, and one of them as an example."""

    name: str
    shape: str
    count: int
    example_key: str
    example_path: str
    example_value: str
    example_message: str
    recommendation: str


@dataclass(frozen=True, slots=True)
class Failure:
    """One record that was left behind."""

    key: str
    cause: str
    path: str
    message: str
    attempts: int
    is_skipped: bool
    shape: str
    value: str


@dataclass(frozen=True, slots=True)
class Difference:
    """One place in a record that the run changed, as JSON text; empty where there was or is nothing."""

    path: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class ChangedRecord:
    """A record that the run changed, with the first places that differ."""

    key: str
    differences: tuple[Difference, ...]
    other_differences: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A named value, such as a fingerprint."""

    name: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A run in the form in which it is handed on.

    Attributes:
        verdict: how it went, in a sentence; `is_good` when nothing in it asks for attention.
        seconds: time spent running.
        affected: records that the new version breaks or takes data from, before the run.
        rules: what was done to the records, a sentence each.
        checks: of the validation report; empty when nobody verified the run.
        samples: some records before and after.
        causes_told: how many failures have how many causes, in a sentence; empty where nothing was left behind.
        causes, failures: the first of them; `other_causes` and `other_failures` tell how many more there are.
        prediction: whether a real run did what its dry run predicted; None where there is none.
        predicted: the first counts beside what was predicted for them.
        rollback: sentences on how to take the run back; `rollback_command` is empty where that is not possible.
    """

    title: str
    verdict: str
    is_good: bool
    run_id: str
    is_dry_run: bool
    state: RunState
    generated_at: datetime
    started_at: datetime
    finished_at: datetime | None
    seconds: float
    database: str
    source: tuple[Fact, ...]
    counts: Counts
    total: int
    impact: Impact
    changes: tuple[ChangeLine, ...]
    rules: tuple[str, ...]
    risks: tuple[str, ...]
    checks: tuple[Check, ...]
    causes_told: str
    causes: tuple[Cause, ...]
    other_causes: int
    failures: tuple[Failure, ...]
    other_failures: int
    samples: tuple[ChangedRecord, ...]
    options: tuple[Fact, ...]
    fingerprints: tuple[Fact, ...]
    backup_id: str | None
    prediction: PredictionCheck | None
    predicted: tuple[PredictedCount, ...]
    rollback: tuple[str, ...]
    rollback_command: str

    @property
    def is_verified(self) -> bool:
        return bool(self.checks)

    @property
    def affected(self) -> int:
        return self.impact.affected
