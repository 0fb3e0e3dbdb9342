"""Everything that a wizard stands for at one moment, as one value that a host can keep."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_wizard.engine.model import MigrationError, MigrationProgress, MigrationResult, WizardStep
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.status import WizardState


@dataclass(frozen=True, slots=True, kw_only=True)
class MigrationWizardState:
    """Where a wizard stands, what is chosen, what is known of the records, and how its run goes.

    Attributes:
        state: one of the 13 states; `current_step` is the page.
        can_proceed, can_go_back: whether the buttons for that can be pressed now.
        batch_size, dry_run, create_backup: as *Configure* stands.
        backup_id: of the last run's backup, None where there is none.
        total_records, affected_records: as *Review* counted them, 0 before.
        migration_plan: what was started, or would be started now; None before *Review* is done.
        is_executing, is_paused: whether a run is at work, or stands at a batch boundary.
        progress: the last that the run told, None before.
        result: how the last run ended, None before.
        errors: the first failures of that run.
        fatal_error: what stopped a run, as people read it; None where nothing did.
    """

    current_step: WizardStep
    state: WizardState
    can_proceed: bool
    can_go_back: bool
    batch_size: int
    dry_run: bool
    create_backup: bool
    backup_id: str | None
    total_records: int
    affected_records: int
    migration_plan: MigrationPlan | None
    is_executing: bool
    is_paused: bool
    progress: MigrationProgress | None
    result: MigrationResult | None
    errors: tuple[MigrationError, ...]
    fatal_error: str | None
