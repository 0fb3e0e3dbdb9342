"""A dry run as a contract: what it predicts is kept with the real run, and held against what that did.

Both count the same records for the same reasons, because a dry run is the same code. So a difference has a cause
that somebody should know: the data moved in between, or something answers differently each time it is asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from desktop_wizard.engine.model import Counts, Outcome, PredictedCount, PredictionCheck, RecordSource
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Journal, LedgerEntry, Ports, RunRecord
from desktop_wizard.engine.status import RunState

PREDICTION = "prediction"
"""Among a run's facts: what the dry run before it predicted."""

REFUSED = "refused by the database"
"""The cause of records that a constraint or trigger would not take."""

_COUNTS = ("read", "migrated", "unchanged", "failed", "skipped")
_MOVING = ("now", "user")


def outcome_of(journal: Journal, run: RunRecord) -> Outcome:
    """Return what became of the records of a run, or would have in a dry run, as its journal has it."""
    return Outcome(
        run_id=run.run_id,
        counts=run.counts,
        causes=journal.causes(run.run_id),
        seen=seen_text(journal.ledger(run.run_id)),
    )


def seen_text(ledger: Iterable[LedgerEntry]) -> str:
    """Return the mark of all data that a run read, however it was cut into batches; empty where none was kept."""
    records, mark = 0, 0
    for entry in ledger:
        if entry.mark_before is None:
            return ""
        records += entry.counts.read
        mark += entry.mark_before
    return f"{records}:{mark:x}"


def prediction_for(plan: MigrationPlan, source: RecordSource, ports: Ports) -> dict[str, Any]:
    """Return what the last whole dry run of a plan predicts, for the facts of a run; empty where there was none."""
    journal = ports.stores.dry_journal(source)
    try:
        for run in journal.runs():
            is_same = run.plan["fingerprint"] == plan.fingerprint and run.plan["retry_of"] == plan.retry_of
            if is_same and run.state is RunState.FINISHED:
                return {PREDICTION: _to_json(outcome_of(journal, run))}
    finally:
        journal.close()
    return {}


def check_prediction(run: RunRecord, plan: MigrationPlan, journal: Journal) -> PredictionCheck | None:
    """Hold what a run did against what was predicted; None where nothing was, or the run did not come to its end."""
    if PREDICTION not in run.facts or run.state not in (RunState.FINISHED, RunState.COMPLETED):
        return None
    predicted, actual = _from_json(run.facts[PREDICTION]), outcome_of(journal, run)
    counts = tuple(_side_by_side(predicted, actual))
    has_moved = predicted.seen != actual.seen if predicted.seen and actual.seen else None
    differing = frozenset(count.name for count in counts if not count.is_kept)
    return PredictionCheck(
        dry_run_id=predicted.run_id,
        counts=counts,
        has_data_moved=has_moved,
        reasons=_reasons(plan, differing, has_moved) if differing else (),
    )


def _side_by_side(predicted: Outcome, actual: Outcome) -> Iterator[PredictedCount]:
    for name in _COUNTS:
        yield PredictedCount(name, getattr(predicted.counts, name), getattr(actual.counts, name))
    for cause in sorted({*predicted.causes, *actual.causes}):
        yield PredictedCount(cause, predicted.causes.get(cause, 0), actual.causes.get(cause, 0))


def _reasons(plan: MigrationPlan, differing: frozenset[str], has_moved: bool | None) -> tuple[str, ...]:
    """Return what can explain the counts that differ; that there is nothing is worth a report."""
    reasons = []
    if has_moved:
        reasons.append("The records are not those that the dry run saw: somebody changed, added or removed some.")
    if has_moved is None:
        reasons.append("Whether the records changed in between was not kept.")
    if plan.review.is_seen:
        reasons.append("A script or the host program sees each record, and may answer differently each time.")
    if _makes_moving_values(plan.review.rules.to_json()):
        reasons.append("A rule writes the time of the run or its user, which are others now.")
    if REFUSED in differing:
        reasons.append("The database refused other records: its constraints and triggers may look beyond one record.")
    return tuple(reasons) or (
        "Nothing that could explain it is known: please report it with the evidence of the run.",
    )


def _makes_moving_values(rules: object) -> bool:
    """Tell whether a rule generates values that differ from run to run."""
    if isinstance(rules, Mapping):
        return rules.get("generate") in _MOVING or any(map(_makes_moving_values, rules.values()))
    return isinstance(rules, list | tuple) and any(map(_makes_moving_values, rules))


def _to_json(outcome: Outcome) -> dict[str, Any]:
    return {**asdict(outcome), "causes": dict(outcome.causes)}


def _from_json(value: Mapping[str, Any]) -> Outcome:
    return Outcome(
        run_id=value["run_id"], counts=Counts(**value["counts"]), causes=value["causes"], seen=value["seen"]
    )
