"""What a wizard begins with: what its host says, and the user's settings where it says nothing."""

from __future__ import annotations

from dataclasses import replace

from desktop_wizard.config.wizard_config import WizardConfig
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.settings import Settings


def begun_with(config: WizardConfig, settings: Settings) -> WizardConfig:
    """Return a configuration in which the settings stand wherever it says no more than its defaults do."""
    runs, defaults = settings.runs, WizardConfig()
    wanted: dict[str, object] = {
        "default_batch_size": runs.batch_size,
        "default_dry_run": runs.dry_run,
        "backup_strategy": BackupStrategy(runs.backup),
        "migration_timeout": runs.timeout,
        "retry_failed_records": runs.retry,
        "max_retries": runs.max_retries,
        "retry_delay": runs.retry_delay,
        "parallel_processing": runs.parallel,
        "parallel_workers": runs.workers,
    }
    open_ones = {
        field: value for field, value in wanted.items() if getattr(config, field) == getattr(defaults, field)
    }
    return replace(config, **open_ones)  # type: ignore[arg-type]  # each is of its field's type
