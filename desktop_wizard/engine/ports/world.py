"""The audit trail, reports and the clock; and all ports in one value."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from desktop_wizard.engine.model import Notice, Notifications, PredictionCheck, Quarantined
from desktop_wizard.engine.ports.backups import Backups
from desktop_wizard.engine.ports.journal import RunRecord
from desktop_wizard.engine.ports.schemas import Registries
from desktop_wizard.engine.ports.stores import RecordStores
from desktop_wizard.engine.script import Script

if TYPE_CHECKING:
    from desktop_wizard.engine.plan import MigrationPlan, Preview


@dataclass(frozen=True, slots=True)
class TrailCheck:
    """What looking at the whole audit trail showed.

    Attributes:
        entries: how many there are.
        head: SHA-256 of the last one; kept elsewhere, it proves later that nothing before it was changed.
        problems: what is wrong, each with its place; empty when the chain is whole.
        notices: what is worth knowing and no sign of tampering.
    """

    entries: int
    head: str
    problems: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


class AuditTrail(Protocol):
    """Append-only and hash-chained."""

    def append(self, action: str, **facts: Any) -> str:
        """Write who (OS user and host), what and when; return the line that was written."""

    def entries(self) -> list[Mapping[str, Any]]: ...

    def verify(self, known: Sequence[str] = ()) -> TrailCheck:
        """Look at the whole chain.

        Args:
            known: lines or SHA-256 sums of lines that were seen before, and so must still be in it.
        """


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportInput:
    """All that a report is made from; `engine.evidence.gather` makes it.

    Attributes:
        samples: some of the records that the run changed, before and after it.
        prediction: what it did against its dry run; None where there was none, or it did not come to its end.
        seen: the mark of the data that it read, empty where none was kept.
    """

    run: RunRecord
    plan: MigrationPlan
    quarantined: Sequence[Quarantined]
    display_url: str
    generated_at: datetime
    samples: Sequence[Preview] = ()
    prediction: PredictionCheck | None = None
    seen: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All that the evidence of a run is made from; `engine.evidence.gather_evidence` makes it.

    Attributes:
        plan: as canonical JSON, which the audit trail seals.
        audit, ledger, quarantine: lines of JSON, as the journal has them.
        changed: a line for each batch, with the keys of the records that it changed.
    """

    report: ReportInput
    plan: bytes
    audit: bytes
    ledger: bytes
    quarantine: bytes
    changed: bytes


@dataclass(frozen=True, slots=True)
class WrittenReport:
    """The files of a report.

    Attributes:
        path: the report.
        failures: all failures as CSV, where the report can't hold them; else None.
        has_tags: whether a PDF tells screen readers what is a heading, a table, a picture; None for other formats.
    """

    path: Path
    failures: Path | None = None
    has_tags: bool | None = None


class Reports(Protocol):
    formats: tuple[str, ...]

    def write_evidence(self, evidence: Evidence, path: Path) -> str:
        """Write the evidence of a run as a zip; return the SHA-256 of its manifest.

        Raises:
            EnvironmentFailed: the file can't be written.
        """

    def write(self, report: ReportInput, format: str, path: Path) -> WrittenReport:  # noqa: A002
        """Write a report, and return what was written.

        Raises:
            EnvironmentFailed: the file can't be written.
        """


class Wakefulness(Protocol):
    def during(self, what: str) -> AbstractContextManager[str]:
        """Keep the machine awake while `what` goes on; the sentence says so, or why not. Nothing is raised by it."""


class Secrets(Protocol):
    """Passwords in the operating system's keyring; where there is none, until the program ends. It takes its time."""

    def get(self, name: str) -> str | None:
        """Return a secret; None where there is none, or no keyring."""

    def keep(self, name: str, secret: str) -> str:
        """Keep a secret; return a sentence where that is for this session alone, an empty text otherwise."""

    def lent(self, name: str, secret: str) -> AbstractContextManager[None]:
        """Have a secret known for a moment, to try it; it is kept nowhere."""

    def forget(self, name: str) -> None:
        """Delete a secret, if there is one. Raises `EnvironmentFailed`."""


class Notifier(Protocol):
    def send(self, notice: Notice, notifications: Notifications) -> tuple[str, ...]:
        """Tell somebody; return a sentence for each way that failed. It takes seconds, and never raises."""

    def can_post_to(self, url: str) -> bool:
        """Tell whether a webhook may have this URL."""


class Diagnostics(Protocol):
    """What helps to find a fault of the program: a log in detail, and a file to hand on. Neither shows a record."""

    def log_in_detail(self) -> Callable[[], None]:
        """Log in detail until the answer is called. Nothing is raised by it."""

    def save(self, facts: Mapping[str, Any], path: Path) -> None:
        """Write facts, versions and the log into one zip. Raises `EnvironmentFailed` and `DiskFull`."""


class Clock(Protocol):
    def now(self) -> datetime:
        """Return the time with its zone."""

    def monotonic(self) -> float:
        """Return seconds that never go back."""


class Consents(Protocol):
    """Which scripts somebody has agreed to run."""

    def has(self, script: Script) -> bool:
        """Tell whether somebody has agreed to run this very text."""

    def give(self, script: Script) -> None:
        """Remember that the user agrees to run a script. Raises `EnvironmentFailed`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ports:
    """Everything the engine is given, in one value; `wiring` makes it.

    Attributes:
        data_dir: the app's data folder: backups, dry runs, reports, audit trail.
        config_dir: the folder of the user's settings.
        user: who the audit trail and generated values name.
    """

    data_dir: Path
    config_dir: Path
    user: str
    stores: RecordStores
    registries: Registries
    backups: Backups
    audit: AuditTrail
    reports: Reports
    consents: Consents
    clock: Clock
    wakefulness: Wakefulness
    secrets: Secrets
    notifier: Notifier
    diagnostics: Diagnostics
