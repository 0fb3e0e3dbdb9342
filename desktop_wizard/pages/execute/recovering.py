"""What the recovery dialog says about a run that stands still."""

from __future__ import annotations

from datetime import datetime

from desktop_wizard.ask import RecoveryFacts
from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.model import Counts, MigrationProgress
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.prospects import prospects
from desktop_wizard.pages.hosted import has_way_back, way_back
from desktop_wizard.pages.wording import about


def recovery_facts(
    plan: MigrationPlan, progress: MigrationProgress | None, now: datetime, config: WizardConfig
) -> RecoveryFacts:
    """Return how a run stands and what each way on would do.

    Args:
        progress: the last that the run told, None where it stopped before its first batch.
    """
    ahead = prospects(
        progress.counts if progress else Counts(),
        progress.total_records if progress else plan.records,
        progress.elapsed if progress else 0.0,
    )
    return RecoveryFacts(
        time=f"{now.astimezone():%H:%M:%S}",
        batch=progress.current_batch + 1 if progress else 1,
        total_batches=progress.total_batches if progress else plan.estimated_batches,
        ahead=ahead,
        finish_in=about(ahead.seconds_to_finish) if ahead.seconds_to_finish else "",
        restore_in=about(ahead.seconds_to_restore) if ahead.seconds_to_restore else "",
        from_version=plan.selection.from_version,
        is_dry_run=plan.options.is_dry_run,
        can_roll_back=has_way_back(config, plan.options.backup),
        hosted=way_back(config) if config.host_records else "",
    )
