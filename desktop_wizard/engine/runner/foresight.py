"""What a run need not find out again, because a dry run of the same plan has; see `foreseen`."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from itertools import islice

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.events import LogLevel
from desktop_wizard.engine.model import Key, KeyRange
from desktop_wizard.engine.plan import Review
from desktop_wizard.engine.prediction import PREDICTION
from desktop_wizard.engine.runner.foreseen import Foreseen
from desktop_wizard.engine.runner.scene import Scene

JUDGES = "judges"
"""Among a dry run's facts: what decided about its records beside the plan."""

JUDGING = ("desktop-wizard", "jsonschema-rs", "orjson", "google-re2")
"""The packages whose versions those are; a bundle has to carry what tells them."""

MOST_RANGES = 50_000
"""Ranges that are kept in memory, where each takes 800 bytes; what lies behind them is looked at record by record."""


def can_foresee(review: Review) -> bool:
    """Tell whether nothing but plan and content decide what becomes of a record."""
    return bool(judges()) and not review.is_seen and not review.rules.may_vary


@cache  # what is loaded stays, whatever is installed meanwhile
def judges() -> str:
    """Return what decides about a record beside the plan: the versions of program, libraries and Python.

    It is empty where one of them is not known, as in a checkout that was not installed.
    """
    try:
        versions = [f"{name}={version(name)}" for name in JUDGING]
    except PackageNotFoundError:
        return ""
    return " ".join([*versions, f"python={platform.python_version()}"])


@dataclass(frozen=True, slots=True)
class Foresight:
    """What the dry run before a run has foreseen; empty where there was none that holds.

    Attributes:
        by_digest: digest of a range → what became of it.
        ranges: lower bound → range. Records that were added or deleted since shift no range but their own.
    """

    by_digest: Mapping[bytes, Foreseen] = field(default_factory=dict)
    ranges: Mapping[Key | None, KeyRange] = field(default_factory=dict)

    def without_ranges(self) -> Foresight:
        """Return the same, for a source that has become another one: its records lie elsewhere."""
        return Foresight(self.by_digest)


BLIND = Foresight()


def foresight(scene: Scene) -> Foresight:
    """Return what the dry run that a run is held against has foreseen."""
    predicted = scene.run.facts.get(PREDICTION)
    if scene.run.is_dry_run or predicted is None or not can_foresee(scene.plan.review):
        return BLIND
    try:
        return _noted(scene, predicted["run_id"])
    except (WizardError, OSError) as error:  # it saves time, and no more: a run must not fail for it
        text = f"What the dry run noted of each record can't be read, so all are looked at again. {error}"
        scene.teller.log(LogLevel.WARNING, text)
        return BLIND


def next_range(
    scene: Scene, seen: Foresight, number: int, after: Key | None, first_index: int, size: int
) -> KeyRange | None:
    """Return the range behind a key: the dry run's, or else a new one; None where there are no more records.

    Args:
        size: records that it is to have. The dry run's serves if it has half as many to twice as many, and no more
            than a batch may have.
    """
    known = seen.ranges.get(after)
    if known and known.size <= scene.plan.options.range_size and size < 2 * known.size <= 4 * size:
        return replace(known, number=number, first_index=first_index)
    return scene.store.next_range(number, after, first_index, size, scene.versions)


def _noted(scene: Scene, dry_run_id: str) -> Foresight:
    journal = scene.ports.stores.dry_journal(scene.store.source)
    try:
        dry_run = journal.run(dry_run_id)
        if dry_run is None or dry_run.facts.get(JUDGES) != judges():
            return BLIND
        by_digest: dict[bytes, Foreseen] = {}
        ranges: dict[Key | None, KeyRange] = {}
        for entry in islice(journal.ledger(dry_run_id), MOST_RANGES):
            ranges[entry.span.after] = entry.span
            if entry.foreseen:
                by_digest[bytes.fromhex(entry.digest_before)] = Foreseen(entry.foreseen, entry.checksum_after)
        return Foresight(by_digest, ranges)
    finally:
        journal.close()
