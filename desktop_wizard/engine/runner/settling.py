"""What a run need not look at again, because a dry run of the same plan has; see `settled`."""

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
from desktop_wizard.engine.runner.scene import Scene

JUDGES = "judges"
"""Among a dry run's facts: what decided about its records beside the plan."""

_JUDGES = ("desktop-wizard", "jsonschema-rs", "orjson", "google-re2")


def can_settle(review: Review) -> bool:
    """Tell whether a record that is settled once stays so: nothing but plan and content decide about it."""
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
class Settled:
    """What the dry run before a run noted; empty where there was none that holds.

    Attributes:
        marks: digest of a range → its `unsettled_marks`.
        ranges: lower bound → range. Records that were added or deleted since shift no range but their own.
    """

    marks: Mapping[bytes, bytes] = field(default_factory=dict)
    ranges: Mapping[Key | None, KeyRange] = field(default_factory=dict)

    def next_range(self, number: int, after: Key | None, first_index: int, most: int) -> KeyRange | None:
        """Return the dry run's range behind a key; None where it has none, or one of more than `most` records."""
        known = self.ranges.get(after)
        return replace(known, number=number, first_index=first_index) if known and known.size <= most else None


def settled_before(scene: Scene) -> Settled:
    """Return what the dry run noted that a run is held against."""
    predicted = scene.run.facts.get(PREDICTION)
    if scene.run.is_dry_run or predicted is None or not can_settle(scene.plan.review):
        return Settled()
    try:
        return _noted(scene, predicted["run_id"])
    except EnvironmentFailed as error:
        text = f"What the dry run noted of each record can't be read, so all are looked at again. {error}"
        scene.teller.log(LogLevel.WARNING, text)
        return Settled()


def _noted(scene: Scene, dry_run_id: str) -> Settled:
    journal = scene.ports.stores.dry_journal(scene.store.source)
    try:
        dry_run = journal.run(dry_run_id)
        if dry_run is None or dry_run.facts.get(JUDGES) != judges():
            return Settled()
        ledger = list(journal.ledger(dry_run_id))
        marks = {bytes.fromhex(entry.digest_before): entry.unsettled for entry in ledger if entry.unsettled}
        return Settled(marks, {entry.span.after: entry.span for entry in ledger})
    finally:
        journal.close()
