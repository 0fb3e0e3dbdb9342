"""This program's side of the race. Each contender returns what the work alone spent."""

from __future__ import annotations

from contextlib import closing

from desktop_wizard.engine.impact import ImpactHand, compare_versions, count_impact
from desktop_wizard.engine.model import BackupStrategy, MigrationResult, RunOptions
from desktop_wizard.engine.rollback import roll_back
from desktop_wizard.engine.runner import RunControl, start_run
from desktop_wizard.engine.verify import verify_run
from desktop_wizard.engine.wiring import build_ports
from tests.bench.ground import PAYMENTS, Ground
from tests.bench.stopwatch import Spent, Stopwatch
from tests.support.journey import Journey

BATCH_SIZE = 2000


def run(ground: Ground, *, workers: int, is_dry_run: bool = False, has_backup: bool = False) -> Spent:
    """A whole run, its workers' start included: every record validated, compared, journaled, stamped and counted.

    The backup is left out unless asked for, as it is beside the statement typed by hand.
    """
    return _run(ground, workers=workers, is_dry_run=is_dry_run, has_backup=has_backup)[1]


def run_after_dry_run(ground: Ground, *, workers: int) -> Spent:
    """The same behind a dry run, which is not counted: what that found settled is not validated again."""
    _run(ground, workers=2, is_dry_run=True)
    return _run(ground, workers=workers)[1]


def verify(ground: Ground, *, workers: int) -> Spent:
    """Proving a run on every record; the run itself is not counted."""
    result, _ = _run(ground, workers=2)
    ports = build_ports(ground.folder / "data")
    watch = Stopwatch()
    report = verify_run(result.run_id, ground.place.source.url, ports, workers=workers)
    spent = watch.stop()
    if not report.passed:
        raise AssertionError([check for check in report.checks if not check.passed])
    return spent


def take_back(ground: Ground) -> Spent:
    """Rolling a run back and proving it; the run itself is not counted."""
    result, _ = _run(ground, workers=2)
    ports = build_ports(ground.folder / "data")
    watch = Stopwatch()
    rollback = roll_back(result.run_id, ground.place.source.url, ports)
    spent = watch.stop()
    if not rollback.is_proved:
        raise AssertionError(rollback.summary)
    return spent


def impact(ground: Ground, *, workers: int) -> Spent:
    """Counting on every record which changes affect it."""
    ports = build_ports(ground.folder / "data")
    registry = ports.registries.open(str(ground.place.registry))
    versions = PAYMENTS.from_version, PAYMENTS.to_version
    old, new, comparison = compare_versions(registry, PAYMENTS.schema_id, *versions)
    with closing(ports.stores.open(ground.place.source)) as store:
        watch = Stopwatch()
        hand = ImpactHand(old, new, comparison.changes)
        counted = count_impact(store, hand, [PAYMENTS.from_version], workers=workers)
        spent = watch.stop()
    if counted.total != ground.records:
        raise AssertionError(f"{counted.total} of {ground.records} records were counted")
    return spent


def _run(
    ground: Ground, *, workers: int, is_dry_run: bool = False, has_backup: bool = False
) -> tuple[MigrationResult, Spent]:
    backup = BackupStrategy.DATABASE_SNAPSHOT if has_backup else None
    options = RunOptions(is_dry_run=is_dry_run, backup=backup, workers=workers, batch_size=BATCH_SIZE)
    ports = build_ports(ground.folder / "data")
    journey = Journey(ports, ground.selection, ground.place.rules, options)
    plan = journey.plan()
    watch = Stopwatch()
    result = start_run(plan, ports, emit=lambda event: None, control=RunControl())
    spent = watch.stop()
    if not result.success or result.counts.migrated != ground.records:
        raise AssertionError(result.summary)
    return result, spent
