"""What a plan does to which records, as the batches and the backup of what they would change have to agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from desktop_wizard.engine.model import Key, KeyRange
from desktop_wizard.engine.plan import record_job, seed_of
from desktop_wizard.engine.ports import Affected
from desktop_wizard.engine.runner.batch_work import BatchWork
from desktop_wizard.engine.runner.foresight import BLIND, Foresight, can_foresee, next_range
from desktop_wizard.engine.runner.hand import MigrationHand
from desktop_wizard.engine.runner.hosted import HostStage
from desktop_wizard.engine.runner.scene import Scene
from desktop_wizard.engine.runner.wishes import HostWish
from desktop_wizard.engine.runs import quarantined_keys
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.script import Performance
from desktop_wizard.engine.undo import unpack


def migration_hand(scene: Scene, left_alone: frozenset[Key], seen: Foresight) -> MigrationHand:
    """Return what a worker does with the ranges of a run.

    Args:
        left_alone: records that are in quarantine already.
        seen: what need not be found out again.
    """
    plan, ports = scene.plan, scene.ports
    only = None
    if plan.retry_of and scene.versions is None:
        only = quarantined_keys(plan.retry_of, plan.selection.source.url, ports)
    return MigrationHand(
        rules=plan.review.rules,
        seed=seed_of(plan, scene.run.started_at, ports.user),
        schema=plan.review.new_schema,
        stamps=scene.versions is not None,
        passing_over=left_alone,
        only=only,
        script=record_job(plan, is_dry_run=scene.run.is_dry_run),
        is_hosted=plan.review.is_hosted,
        form=scene.store.form,
        most=plan.options.range_size,
        foreseen=seen.by_digest,
        notes=scene.run.is_dry_run and can_foresee(plan.review),
    )


def host_grant(scene: Scene) -> Callable[[HostWish], Performance] | None:
    """Return what shows records to the host of a run, None where it sees none."""
    if not scene.plan.review.is_hosted:
        return None
    return HostStage(scene.plan, scene.host, is_dry_run=scene.run.is_dry_run, is_wanted=scene.is_wanted).grant


def affected_records(scene: Scene, seen: Foresight) -> Iterator[Affected]:
    """Yield what would change of the records that a run is about to handle, range by range.

    Rules are tried on them. A script or a host is not: it may take long, do something, and answer differently the
    next time, so every record that it is going to see counts as changed.
    """
    if scene.plan.review.is_seen:
        yield from _all_records(scene)
        return
    hand, workers = migration_hand(scene, frozenset(), seen), scene.plan.options.workers
    reader = scene.store.reader(scene.versions)
    with Hands(reader, hand, workers) as hands:
        for span, work in hands.results(_spans(scene, seen)):
            yield _affected(work)
            while work.span.upto != span.upto:  # its documents are more than a worker takes at a time
                span = replace(span, after=work.span.upto)
                work = hands.ask(span)
                yield _affected(work)


def _all_records(scene: Scene) -> Iterator[Affected]:
    only = migration_hand(scene, frozenset(), BLIND).only
    reader = scene.store.reader(scene.versions).open()
    try:
        for span in _spans(scene, BLIND):
            keys = [record.key for record in reader.read(span)]
            yield Affected(span.size, [key for key in keys if only is None or key in only], ())
    finally:
        reader.close()


def _affected(work: BatchWork) -> Affected:
    stamped = unpack(work.undo).stamped if work.undo else ()
    return Affected(work.span.size, [change.key for change in work.changes], stamped)


def _spans(scene: Scene, seen: Foresight) -> Iterator[KeyRange]:
    number, cursor, index, size = 1, None, 0, scene.plan.options.range_size
    while span := next_range(scene, seen, number, cursor, index, size):
        yield span
        number, cursor, index = number + 1, span.upto, index + span.size
