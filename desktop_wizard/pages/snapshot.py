"""Takes what a wizard stands for off its pages."""

from __future__ import annotations

from PySide6.QtWidgets import QWizard

from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.base import Button
from desktop_wizard.pages.configure import ConfigurePage
from desktop_wizard.pages.execute import ExecutePage
from desktop_wizard.session import Session
from desktop_wizard.snapshot import MigrationWizardState

_ONWARDS = (Button.NextButton, Button.CommitButton, Button.FinishButton)


def take_snapshot(
    wizard: QWizard, step: WizardStep, session: Session, configure: ConfigurePage, execute: ExecutePage
) -> MigrationWizardState:
    """Return everything that a wizard stands for now; it does not change with the wizard."""
    options, review, result, error = configure.options(), session.review, session.result, execute.error

    def can_press(which: QWizard.WizardButton) -> bool:
        button = wizard.button(which)
        return button.isVisibleTo(wizard) and button.isEnabled()

    return MigrationWizardState(
        current_step=step,
        state=session.state,
        can_proceed=any(map(can_press, _ONWARDS)),
        can_go_back=can_press(Button.BackButton),
        batch_size=options.batch_size,
        dry_run=options.is_dry_run,
        create_backup=options.backup is not None,
        backup_id=result.backup_id if result else None,
        total_records=review.impact.total if review else 0,
        affected_records=review.impact.affected if review else 0,
        migration_plan=session.plan or configure.plan(),
        is_executing=execute.is_active,
        is_paused=session.state is WizardState.PAUSED,
        progress=execute.progress,
        result=result,
        errors=result.error_log if result else (),
        fatal_error=str(error) if error else None,
    )
