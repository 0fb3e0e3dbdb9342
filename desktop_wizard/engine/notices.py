"""What people who are not there are told of a run: names and counts, never anything out of a record."""

from __future__ import annotations

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import MigrationResult, Notice
from desktop_wizard.engine.plan import MigrationPlan


def trial_notice() -> Notice:
    """Return what is told to see whether it arrives."""
    return Notice("Desktop Wizard can reach you", "This was sent to try the settings. No run was begun or ended.")


def start_notice(plan: MigrationPlan, *, is_dry_run: bool) -> Notice:
    """Return what is told when a run begins."""
    return Notice(
        f"{_name(is_dry_run)} started: {_what(plan)}",
        f"{plan.review.impact.total:,} records, {plan.review.impact.affected:,} of them affected.",
    )


def end_notice(plan: MigrationPlan, result: MigrationResult) -> Notice:
    """Return what is told when a run is over."""
    counts = result.counts
    left = counts.failed + counts.skipped
    stay = f" {left:,} stay as they were and are listed in quarantine." if left else ""
    return Notice(
        f"{_name(result.is_dry_run)} {result.state}: {_what(plan)}",
        f"{counts.migrated:,} of {result.total_records:,} records migrated in {result.duration:,.0f} seconds.{stay}\n"
        f"Run {result.run_id}.",
    )


def error_notice(plan: MigrationPlan, error: WizardError, *, is_dry_run: bool) -> Notice:
    """Return what is told when an error stopped a run."""
    told = [error.what, error.safe, error.cure]
    return Notice(f"{_name(is_dry_run)} stopped: {_what(plan)}", "\n".join(each for each in told if each))


def _name(is_dry_run: bool) -> str:
    return "Dry run" if is_dry_run else "Migration"


def _what(plan: MigrationPlan) -> str:
    selection = plan.selection
    return f"{selection.source.table}, {selection.schema_id} {selection.from_version} to {selection.to_version}"
