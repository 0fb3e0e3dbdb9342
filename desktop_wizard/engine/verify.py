"""Proving a run on every record: who conforms, what was touched, and whether anything was lost."""

from __future__ import annotations

from desktop_wizard.engine.inspection import Findings, VerificationHand
from desktop_wizard.engine.model import Check, ValidationReport
from desktop_wizard.engine.ports import LedgerEntry, Ports, Progress
from desktop_wizard.engine.prediction import check_prediction
from desktop_wizard.engine.runs import FoundRun, find_run
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.script import TOUCHES
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.trail import note

PATHS_SHOWN = 20
"""Changed paths that are named where a script declares none."""


def verify_run(
    run_id: str, url: str, ports: Ports, *, workers: int = 1, progress: Progress | None = None
) -> ValidationReport:
    """Look at every record of a run and return the validation report, which the journal keeps too.

    Args:
        url: of the database.
        workers: worker processes, 1–16.
        progress: told how many records are done; it may raise `RunCancelled`.

    Raises:
        InputWrong: no such run is known for this database.
    """
    with find_run(run_id, url, ports) as found:
        found.store.refresh(progress)
        report = _dry_report(found) if found.run.is_dry_run else _report(found, workers, progress)
        found.journal.save_validation(report)
        note(ports.audit, found.journal, "run verified", run_id, passed=report.passed, records=report.records)
        return report


def _report(found: FoundRun, workers: int, progress: Progress | None) -> ValidationReport:
    run, selection = found.run, found.plan.selection
    has_versions = selection.source.version_column is not None
    versions = [selection.from_version, selection.to_version] if has_versions else None
    hand = VerificationHand(
        run_id=run.run_id,
        schema=found.plan.review.new_schema,
        touches=found.plan.review.touches,
        observes=found.plan.review.may_touch_all,
        from_version=selection.from_version,
        to_version=selection.to_version if has_versions else None,
    )
    findings, ledger = Findings(), list(found.journal.ledger(run.run_id))
    with Hands(found.store.reader(versions), hand, workers) as hands:
        for _, one in hands.results(entry.span for entry in ledger):
            findings.merge(one)
            if progress:
                progress(findings.seen, max(run.total, findings.seen))
    return ValidationReport(
        run_id=run.run_id,
        checks=_checks(found, findings, ledger),
        records=findings.seen,
        invalid=findings.invalid,
        invalid_keys=tuple(findings.keys.get("invalid", ())),
    )


def _checks(found: FoundRun, findings: Findings, ledger: list[LedgerEntry]) -> tuple[Check, ...]:
    version = found.plan.selection.to_version
    read = sum(entry.counts.read for entry in ledger)
    left = found.run.counts.failed + found.run.counts.skipped
    rest = f" {left:,} records stay on {found.plan.selection.from_version}, as reported." if left else ""
    missing = findings.by_keyword["required"]
    mistyped = findings.by_keyword["type"]
    lost = read - findings.seen
    return (
        _check(
            f"All migrated records comply with {version}",
            findings.invalid,
            f"{findings.seen - left:,} records validated.{rest}",
            "{:,} records do not comply." + _named(findings, "invalid"),
        ),
        _check(
            "No orphaned records found",
            findings.orphaned + max(lost, 0),
            "Every record of the run is there, on the version it should be on.",
            "{:,} records are gone, or not on the version they were given." + _named(findings, "orphaned", "lost"),
        ),
        _check("All required fields present", missing, "None is missing.", "A field is missing in {:,} records."),
        _check("No type mismatches", mistyped, "Every type is right.", "A type is wrong in {:,} records."),
        _untouched(found, findings),
        _check(
            "Nobody else rewrote a migrated record",
            findings.meddled,
            "Every record is what the run wrote, or found in order.",
            "{:,} records were rewritten since; a rollback will keep them." + _named(findings, "meddled"),
        ),
        _coverage(found, read, findings.left),
        *_prediction(found),
    )


def _prediction(found: FoundRun) -> tuple[Check, ...]:
    """Return whether the run did what its dry run predicted; nothing where there was none."""
    kept = check_prediction(found.run, found.plan, found.journal)
    if kept is None:
        return ()
    return (Check(name="The run did what its dry run predicted", passed=kept.is_kept, detail=kept.sentence),)


def _untouched(found: FoundRun, findings: Findings) -> Check:
    """Return whether something was changed that was not to be; a script may say nothing of what it changes."""
    compared = f"{found.run.counts.changed:,} changed records compared with what they were."
    if found.plan.review.may_touch_all:
        shown = ", ".join(f"{path} ({count:,})" for path, count in findings.observed.most_common(PATHS_SHOWN))
        more = ", …" if len(findings.observed) > PATHS_SHOWN else ""
        detail = (
            f"{compared} The script declares no {TOUCHES}, so any field may. Changed were: {shown or 'none'}{more}."
        )
        return Check(name="Fields that were changed are known", passed=True, detail=detail)
    return _check(
        "Fields that no rule touches are unchanged"
        if found.plan.review.script is None
        else "Fields that neither rules nor script touch are unchanged",
        findings.overreached,
        compared,
        "{:,} records differ where nothing was to touch them." + _named(findings, "overreached"),
    )


def _named(findings: Findings, *kinds: str) -> str:
    """Return the first records of some kinds of faults, braces doubled, for the text is going to be a format."""
    places = [place for kind in kinds for place in findings.places.get(kind, ())]
    text = f" First: {', '.join(places)}." if places else ""
    return text.replace("{", "{{").replace("}", "}}")


def _check(name: str, faults: int, good: str, bad: str) -> Check:
    return Check(name=name, passed=not faults, detail=bad.format(faults) if faults else good)


def _coverage(found: FoundRun, read: int, left: int = 0) -> Check:
    """Compute whether the run is done: what the ledger says was read against what is there.

    Args:
        left: records in quarantine that are still on the old version.
    """
    run, counts = found.run, found.run.counts
    selection = found.plan.selection
    waiting = 0
    if run.is_dry_run or selection.source.version_column is None:
        waiting = max(found.store.count() - read, 0) if found.plan.retry_of is None else 0
    else:
        waiting = max(found.store.count([selection.from_version]) - left, 0)
    adds_up = read == counts.migrated + counts.failed + counts.skipped and run.state is not RunState.PAUSED
    return Check(
        name="Every record was handled, and the counts add up",
        passed=adds_up and not waiting,
        detail=f"{read:,} read: {counts.migrated:,} migrated, {counts.failed:,} failed, {counts.skipped:,} skipped."
        + (f" {waiting:,} records were not handled." if waiting else ""),
    )


def _dry_report(found: FoundRun) -> ValidationReport:
    """Return what a dry run proves: each record was transformed and validated, and nothing was written."""
    counts = found.run.counts
    read = sum(entry.counts.read for entry in found.journal.ledger(found.run.run_id))
    skipped = f", {counts.skipped:,} would be skipped on purpose" if counts.skipped else ""
    whom = "All records but the skipped" if counts.skipped else "All records"
    would = f"{counts.migrated:,} records would comply, {counts.failed:,} would fail{skipped}."
    return ValidationReport(
        run_id=found.run.run_id,
        checks=(
            Check(
                name=f"{whom} would comply with {found.plan.selection.to_version}",
                passed=not counts.failed,
                detail=would,
            ),
            _coverage(found, read),
        ),
        records=read,
        invalid=counts.failed,
    )
