"""Makes the report of a run, once for all formats."""

from __future__ import annotations

import json
import shlex
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from desktop_wizard.engine.advice import FailureClass, causes_sentence, failure_classes
from desktop_wizard.engine.model import (
    BackupStrategy,
    Check,
    PredictedCount,
    PredictionCheck,
    Quarantined,
    RunOptions,
    key_text,
)
from desktop_wizard.engine.plan import Preview
from desktop_wizard.engine.ports import ReportInput, RunRecord
from desktop_wizard.engine.report.model import Cause, ChangedRecord, ChangeLine, Difference, Fact, Failure, Report
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.transform import MISSING

MAX_CAUSES = 20
MAX_FAILURES = 100
MAX_PREDICTED = 30
MAX_KEYS = 5
MAX_DIFFERENCES = 10
MAX_TEXT = 500
"""Characters of a message or key; a record may hold megabytes, and its message quote them."""


def make_report(given: ReportInput) -> Report:
    """Return the report of a run."""
    run, plan = given.run, given.plan
    selection, review = plan.selection, plan.review
    classes = failure_classes(given.quarantined)
    checks = run.validation.checks if run.validation else ()
    return Report(
        title=f"Migration of {selection.schema_id} from {selection.from_version} to {selection.to_version}",
        verdict=_verdict(given, checks),
        is_good=_is_good(given, checks),
        run_id=run.run_id,
        is_dry_run=run.is_dry_run,
        state=run.state,
        generated_at=given.generated_at,
        started_at=run.started_at,
        finished_at=run.finished_at,
        seconds=run.seconds,
        database=given.display_url,
        source=_source(given),
        counts=run.counts,
        total=run.total,
        impact=review.impact,
        changes=_changes(given),
        rules=tuple(rule.sentence() for rule in review.rules.rules),
        risks=plan.risks,
        checks=checks,
        causes_told=causes_sentence(classes) if classes else "",
        causes=tuple(map(_cause, classes[:MAX_CAUSES])),
        other_causes=max(0, len(classes) - MAX_CAUSES),
        failures=tuple(_failure(record) for record in islice(given.quarantined, MAX_FAILURES)),
        other_failures=max(0, len(given.quarantined) - MAX_FAILURES),
        samples=tuple(_changed_record(sample) for sample in given.samples),
        options=_options(plan.options),
        fingerprints=_fingerprints(given),
        backup_id=run.backup_id,
        prediction=given.prediction,
        predicted=_predicted(given.prediction) if given.prediction else (),
        rollback=_rollback(given),
        rollback_command=rollback_command(run.run_id, given.display_url) if _can_roll_back(run) else "",
    )


def rollback_command(run_id: str, url: str) -> str:
    """Return the command that takes a run back, ready for a shell."""
    return command_line("rollback", run_id, "--url", url, "--confirm", "ROLLBACK")


def command_line(*arguments: str) -> str:
    """Return a command of this program, quoted for a POSIX shell."""
    return shlex.join(["desktop-wizard", *arguments])


def shortened(text: str) -> str:
    """Return `text`, cut where it gets too long for a report."""
    return text if len(text) <= MAX_TEXT else f"{text[:MAX_TEXT]}… ({len(text):,} characters)"


_ENDINGS = {
    RunState.RUNNING: "The run is still going on.",
    RunState.PAUSED: "The run is paused and can be resumed.",
    RunState.INTERRUPTED: "The run was cut off and can be resumed.",
    RunState.CANCELLED: "The run was cancelled; what was migrated by then stays migrated.",
    RunState.ROLLING_BACK: "The rollback was cut off and can be taken up again.",
    RunState.ROLLED_BACK: "The run was rolled back.",
}


def _verdict(given: ReportInput, checks: Sequence[Check]) -> str:
    run = given.run
    if run.state in _ENDINGS:
        return _ENDINGS[run.state]
    counts = run.counts
    left = counts.failed + counts.skipped
    migrated = "could be migrated" if run.is_dry_run else "were migrated"
    parts = [f"{counts.migrated:,} of {run.total:,} records {migrated}."]
    if left:
        parts.append(f"{left:,} stay as they were.")
    if given.prediction is not None:
        parts.append("The dry run's prediction was " + ("kept." if given.prediction.is_kept else "not kept."))
    if failed := sum(not check.passed for check in checks):
        parts.append(f"{failed} of {len(checks)} checks failed.")
    elif checks:
        parts.append("All checks passed.")
    if run.is_dry_run:
        parts.append("This was a dry run: nothing was changed.")
    return " ".join(parts)


def _is_good(given: ReportInput, checks: Sequence[Check]) -> bool:
    run, prediction = given.run, given.prediction
    is_over = run.state in (RunState.FINISHED, RunState.COMPLETED, RunState.ROLLED_BACK)
    is_as_predicted = prediction is None or prediction.is_kept
    return is_over and not run.counts.failed and is_as_predicted and all(check.passed for check in checks)


def _source(given: ReportInput) -> tuple[Fact, ...]:
    source = given.plan.selection.source
    facts = [
        Fact("Database", given.display_url),
        Fact("Table", source.table),
        Fact("Key", ", ".join(source.key_columns)),
        Fact("Columns of the record" if source.is_row_mode else "Document column", source.content_text),
        Fact("Version column", source.version_column or "none"),
        Fact("Schema registry", given.plan.selection.registry),
    ]
    if source.is_row_mode:
        facts.append(Fact("NULL", "the member null" if source.shows_nulls else "no member"))
    if source.where:
        facts.append(Fact("Only records where", source.where))
    return tuple(facts)


def _changes(given: ReportInput) -> tuple[ChangeLine, ...]:
    """Return the changes, what breaks records first."""
    review = given.plan.review
    impact = review.impact
    lines = [
        ChangeLine(
            kind=change.kind,
            path=change.path,
            description=change.description,
            is_breaking=change.is_breaking,
            severity=review.severity(change),
            affected=impact.by_change.get(change.id, 0),
            keys=tuple(
                shortened(key_text(key)) for key in islice(impact.keys_by_change.get(change.id, ()), MAX_KEYS)
            ),
        )
        for change in review.changes
    ]
    return tuple(sorted(lines, key=lambda line: (not line.is_breaking, -line.severity.rank, -line.affected)))


def _cause(failures: FailureClass) -> Cause:
    example = failures.example
    return Cause(
        name=shortened(failures.cause),
        shape=shortened(failures.shape),
        count=failures.count,
        example_key=shortened(key_text(example.key)),
        example_path=shortened(example.path),
        example_value=shortened(example.value),
        example_message=shortened(example.message),
        recommendation=failures.recommendation,
    )


def _predicted(check: PredictionCheck) -> tuple[PredictedCount, ...]:
    """Return the first predicted counts beside what they were, those that differ before all others."""
    counts = sorted(check.counts, key=lambda count: count.is_kept)[:MAX_PREDICTED]
    return tuple(replace(count, name=shortened(count.name)) for count in counts)


def _failure(record: Quarantined) -> Failure:
    return Failure(
        key=shortened(key_text(record.key)),
        cause=shortened(record.cause),
        path=shortened(record.path),
        message=shortened(record.message),
        attempts=record.attempts,
        is_skipped=record.is_skipped,
        shape=shortened(record.shape),
        value=shortened(record.value),
    )


def _changed_record(sample: Preview) -> ChangedRecord:
    shown = sample.changes[:MAX_DIFFERENCES]
    return ChangedRecord(
        key=shortened(key_text(sample.key)),
        differences=tuple(
            Difference(shortened(change.path), _json_text(change.before), _json_text(change.after))
            for change in shown
        ),
        other_differences=len(sample.changes) - len(shown),
    )


def _json_text(value: object) -> str:
    return "" if value is MISSING else shortened(json.dumps(value, ensure_ascii=False))


_BACKUPS = {
    BackupStrategy.DATABASE_SNAPSHOT: "snapshot of the database",
    BackupStrategy.INCREMENTAL: "the affected records",
    BackupStrategy.EXPORT_JSON: "export as JSON",
    BackupStrategy.EXPORT_CSV: "export as CSV",
    BackupStrategy.CUSTOM: "the host's own",
    None: "none",
}


def _options(options: RunOptions) -> tuple[Fact, ...]:
    return (
        Fact("Dry run", _yes(options.is_dry_run)),
        Fact("Batch size", f"{options.batch_size:,} records"),
        Fact("Backup", _BACKUPS[options.backup]),
        Fact("Retries", str(options.max_retries)),
        Fact("Continue on error", _yes(options.continue_on_error)),
        Fact("Worker processes", str(options.workers)),
        Fact("Timeout", f"{options.timeout:,.0f} seconds"),
        Fact("Streaming", _yes(options.is_streaming)),
    )


def _fingerprints(given: ReportInput) -> tuple[Fact, ...]:
    plan = given.plan
    facts = [
        Fact("Plan", plan.fingerprint),
        Fact(f"Schema {plan.selection.from_version}", plan.review.old_schema.sha256),
        Fact(f"Schema {plan.selection.to_version}", plan.review.new_schema.sha256),
        Fact("Table structure", plan.structure),
    ]
    if given.run.fingerprint:
        facts.append(Fact("Records before the run", given.run.fingerprint))
    if given.seen:
        facts.append(Fact("Records that were read (number and mark)", given.seen))
    return tuple(facts)


def _can_roll_back(run: RunRecord) -> bool:
    return not run.is_dry_run and run.state not in (RunState.RUNNING, RunState.ROLLED_BACK)


def _rollback(given: ReportInput) -> tuple[str, ...]:
    run = given.run
    if run.is_dry_run:
        return ("A dry run changes nothing, so there is nothing to roll back.",)
    if run.state is RunState.ROLLED_BACK:
        return ("The run was rolled back already.",)
    if run.state is RunState.RUNNING:
        return ("The run is still going on; cancel it first.",)
    sentences = ["Every record that the run changed is restored, byte for byte, with this command:"]
    if given.display_url != given.plan.selection.source.url and "@" in given.display_url:
        sentences.append("Put the password back into the URL; reports never hold it.")
    return tuple(sentences)


def _yes(value: bool) -> str:
    return "yes" if value else "no"
