"""Backups as values, for tests of what is said and decided about them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from desktop_wizard.engine.model import Backup, BackupStrategy, RecordSource

MADE = datetime(2026, 11, 24, tzinfo=UTC)


def a_backup(backup_id: str = "backup_1", *, table: str = "payments", **fields: Any) -> Backup:
    """Return a backup of one byte, with some fields of the test's own."""
    source = RecordSource(url="sqlite:////x.db", table=table, key_columns=("id",), document_column="doc")
    values: dict[str, Any] = {
        "id": backup_id,
        "strategy": BackupStrategy.DATABASE_SNAPSHOT,
        "path": f"/backups/{backup_id}.sqlite",
        "size": 1,
        "records": 1,
        "fingerprint": "f" * 64,
        "created_at": MADE,
        "duration": 1.0,
        "run_id": "run_1",
        "source": source,
        "sha256": "0" * 64,
    }
    return Backup(**(values | fields))
