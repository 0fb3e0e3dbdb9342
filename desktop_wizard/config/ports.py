"""The world of a wizard as its host wants it."""

from __future__ import annotations

from desktop_wizard.config.wizard_config import WizardConfig
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.wiring import build_ports


def ports_of(config: WizardConfig) -> Ports:
    """Return the ports of this machine with what a host gives behind them: its backups, and records of its own."""
    return build_ports(
        create_backup=config.create_backup, restore_backup=config.restore_backup, host=config.host_records
    )
