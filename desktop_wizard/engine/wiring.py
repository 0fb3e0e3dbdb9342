"""Where ports meet adapters, here alone."""

from __future__ import annotations

import getpass
import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

from desktop_wizard.engine.notify import NetworkNotifier
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.records.later import LaterStores
from desktop_wizard.engine.registry import LocalRegistries
from desktop_wizard.engine.report import FileReports
from desktop_wizard.engine.safety import (
    FileAuditTrail,
    FileBackups,
    FileConsents,
    FileDiagnostics,
    HostBackups,
    KeyringSecrets,
    SystemClock,
    Wakefulness,
)
from desktop_wizard.engine.script.host_records import HostRecords

HOME_VARIABLE = "DESKTOP_WIZARD_HOME"


def default_data_dir() -> Path:
    """Return the app's data folder: `DESKTOP_WIZARD_HOME`, else where the system keeps such things."""
    if home := os.environ.get(HOME_VARIABLE):
        return Path(home).absolute()
    return platformdirs.user_data_path("desktop-wizard", appauthor=False)


def default_config_dir() -> Path:
    """Return the folder of the user's settings: `DESKTOP_WIZARD_HOME`, else where the system keeps such things."""
    if os.environ.get(HOME_VARIABLE):
        return default_data_dir()
    return platformdirs.user_config_path("desktop-wizard", appauthor=False)


def build_ports(
    data_dir: Path | None = None,
    *,
    create_backup: Callable[[], str] | None = None,
    restore_backup: Callable[[str], None] | None = None,
    host: HostRecords | None = None,
) -> Ports:
    """Return the ports with the adapters of this machine behind them; nothing is touched or made yet.

    Args:
        data_dir: the app's data folder, and the one of settings, too; `default_data_dir()` and
            `default_config_dir()` unless given.
        create_backup, restore_backup: what a host program gives for backups of its own.
        host: what it gives for records that only it can read and write.
    """
    folder = default_data_dir() if data_dir is None else data_dir
    clock = SystemClock()
    user = _user()
    stores = LaterStores(folder, host)
    secrets = KeyringSecrets()
    return Ports(
        data_dir=folder,
        config_dir=default_config_dir() if data_dir is None else data_dir,
        user=user,
        stores=stores,
        registries=LocalRegistries(folder, clock, user),
        backups=FileBackups(folder, clock, stores, HostBackups(create_backup, restore_backup)),
        audit=FileAuditTrail(folder, clock, user),
        reports=FileReports(),
        consents=FileConsents(folder, clock, user),
        clock=clock,
        wakefulness=Wakefulness(),
        secrets=secrets,
        notifier=NetworkNotifier(secrets.get),
        diagnostics=FileDiagnostics(folder, clock),
    )


def _user() -> str:
    """Return the name that the operating system knows the user by."""
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # no name for this user id, as in some containers
        return f"uid {os.getuid()}" if hasattr(os, "getuid") else "unknown"
