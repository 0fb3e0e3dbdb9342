"""The contract of backups, for each way of making them."""

from __future__ import annotations

from desktop_wizard.engine.model import BackupStrategy
from tests.contracts.backup_contract import BackupContract


class TestSnapshots(BackupContract):
    strategy = BackupStrategy.DATABASE_SNAPSHOT
    is_overwriting = True


class TestIncrementalBackups(BackupContract):
    strategy = BackupStrategy.INCREMENTAL


class TestJsonExports(BackupContract):
    strategy = BackupStrategy.EXPORT_JSON


class TestCsvExports(BackupContract):
    strategy = BackupStrategy.EXPORT_CSV
