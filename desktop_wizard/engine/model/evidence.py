"""What was made sure before and after a run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_wizard.engine.model.records import Key, RecordSource
from desktop_wizard.engine.model.words import BackupStrategy


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One line of the validation report: what was asked, whether it holds, and the evidence in words."""

    name: str
    passed: bool
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ValidationReport:
    """What looking at every record after a run showed.

    Attributes:
        checks: the spec's four statements, and what this program adds to them.
        records: records looked at.
        invalid: records on the target version that do not conform to it.
        invalid_keys: the first of their keys, at most 100.
    """

    run_id: str
    checks: tuple[Check, ...]
    records: int
    invalid: int
    invalid_keys: tuple[Key, ...] = ()

    @property
    def passed(self) -> bool:
        return all(check.passed for check in self.checks)


CHANGED, DELETED = "changed", "deleted"
"""What somebody else did to a record that is in conflict."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """A record that somebody else changed or deleted since, so that taking it back would overwrite their work.

    Attributes:
        reason: `changed`, `deleted`, or `refused`, when the database did not take it back.
        detail: the database's words, where it refused.
    """

    key: Key
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A restorable copy made, and verified, before a run.

    Attributes:
        path: the file that it is restored from, as text; the host's own name for a custom one.
        size: bytes.
        records: records of the source in it.
        fingerprint: SHA-256 over the keys and typed values of the whole source, hexadecimal.
        duration: seconds it took, the verification included.
        run_id: the run that it was made for.
        source: whose records they are, its URL without a password.
        sha256: of the file, hexadecimal; empty for a custom one.
        export: a second file, made for people; empty where there is none.
    """

    id: str
    strategy: BackupStrategy
    path: str
    size: int
    records: int
    fingerprint: str
    created_at: datetime
    duration: float
    run_id: str
    source: RecordSource
    sha256: str
    export: str = ""
