"""What a run need not find out again, because a dry run of the same plan has; see `foreseen`."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from importlib.metadata import PackageNotFoundError, version

from desktop_wizard.engine.errors import EnvironmentFailed
from desktop_wizard.engine.events import LogLevel
from desktop_wizard.engine.model import Key, KeyRange
from desktop_wizard.engine.plan import Review
from desktop_wizard.engine.prediction import PREDICTION
from desktop_wizard.engine.runner.foreseen import Foreseen
from desktop_wizard.engine.runner.scene import Scene

JUDGES = "judges"
"""Among a dry run's facts: what decided about its records beside the plan."""

_JUDGES = ("desktop-wizard", "jsonschema-rs", "orjson", "google-re2")


def can_foresee(review: Review) -> bool:
    """Tell whether nothing but plan and content decide what becomes of a record."""
    return not review.is_seen and not review.rules.may_vary


def judges() -> str:
    """Return what decides about a record beside the plan: the versions of program, libraries and Python."""
    return " ".join([*(f"{name}={_version(name)}" for name in _JUDGES), f"python={platform.python_version()}"])


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # a bundle has them all in one version of the program
        return ""


@dataclass(frozen=True, slots=True)
class Foresight:
    """What the dry run before a run has foreseen; empty where there was none that holds.

    Attributes:
        by_digest: digest of a range → what became of it.
        ranges: lower bound → range. Records that were added or deleted since shift no range but their own.
    """

    by_digest: Mapping[bytes, Foreseen] = field(default_factory=dict)
    ranges: Mapping[Key | None, KeyRange] = field(default_factory=dict)

    def next_range(self, number: int, after: Key | None, first_index: int, most: int) -> KeyRange | None:
        """Return the dry run's range behind a key; None where it has none, or one of more than `most` records."""
        known = self.ranges.get(after)
        return replace(known, number=number, first_index=first_index) if known and known.size <= most else None


BLIND = Foresight()


def foresight(scene: Scene) -> Foresight:
    """Return what the dry run that a run is held against has foreseen."""
    predicted = scene.run.facts.get(PREDICTION)
    if scene.run.is_dry_run or predicted is None or not can_foresee(scene.plan.review):
        return BLIND
    try:
        return _noted(scene, predicted["run_id"])
    except EnvironmentFailed as error:
        text = f"What the dry run noted of each record can't be read, so all are looked at again. {error}"
        scene.teller.log(LogLevel.WARNING, text)
        return BLIND


def _noted(scene: Scene, dry_run_id: str) -> Foresight:
    journal = scene.ports.stores.dry_journal(scene.store.source)
    try:
        dry_run = journal.run(dry_run_id)
        if dry_run is None or dry_run.facts.get(JUDGES) != judges():
            return BLIND
        ledger = list(journal.ledger(dry_run_id))
        by_digest = {
            bytes.fromhex(entry.digest_before): Foreseen(entry.foreseen, entry.checksum_after)
            for entry in ledger
            if entry.foreseen
        }
        return Foresight(by_digest, {entry.span.after: entry.span for entry in ledger})
    finally:
        journal.close()
