"""A backup's manifest: a JSON file beside it, written last, so that what has one is whole."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path

from desktop_wizard.engine.errors import BackupFailed
from desktop_wizard.engine.model import Backup, BackupStrategy, RecordSource


def manifest(backup: Backup) -> bytes:
    """Return the manifest of a backup. Files are named without their folder, so that it may move."""
    is_custom = backup.strategy is BackupStrategy.CUSTOM
    fields = {
        **asdict(backup),
        "strategy": backup.strategy.value,
        "path": backup.path if is_custom else Path(backup.path).name,
        "export": Path(backup.export).name if backup.export else "",
        "created_at": backup.created_at.isoformat(),
    }
    return json.dumps(fields, indent=2).encode()


_AS_THEY_ARE = ("id", "size", "records", "fingerprint", "duration", "run_id", "sha256")


def read_manifest(path: Path) -> Backup:
    """Return the backup that a manifest speaks of. Raises `BackupFailed` if it is damaged or a file is gone."""
    try:
        fields = json.loads(path.read_bytes())
        backup = Backup(
            **{name: fields[name] for name in _AS_THEY_ARE},
            strategy=BackupStrategy(fields["strategy"]),
            path=fields["path"],
            export=fields["export"],
            created_at=datetime.fromisoformat(fields["created_at"]),
            source=RecordSource.from_json(fields["source"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise BackupFailed(f"The manifest of a backup can't be read: {error!r}.", where=str(path)) from error
    if backup.id != path.stem:
        raise BackupFailed(f"The manifest is that of another backup, {backup.id}.", where=str(path))
    if backup.strategy is BackupStrategy.CUSTOM:
        return backup
    return _at_home(backup, path.parent)


def _at_home(backup: Backup, folder: Path) -> Backup:
    """Return a backup with the whole paths of its files, which lie beside the manifest."""
    file = folder / Path(backup.path).name
    export = str(folder / Path(backup.export).name) if backup.export else ""
    if not file.is_file():
        raise BackupFailed("The file of a backup is gone.", where=str(file))
    return replace(backup, path=str(file), export=export)
