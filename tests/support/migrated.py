"""A small database that was migrated, made once and copied for each test that needs one."""

from __future__ import annotations

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_wizard.engine.model import Backup, BackupStrategy, ConflictChoice, MigrationResult
from desktop_wizard.engine.restore import RestoreResult, restore_backup
from tests.support.journey import Journey, small_journey
from tests.support.sqlite_ground import contents

CHANGE = """UPDATE payments SET doc = '{"mine": 1}' WHERE id = """
DELETE = "DELETE FROM payments WHERE id = "
"""What another program might do to a record; its key follows."""


@dataclass(frozen=True)
class Migrated:
    """A small database that was migrated with a backup.

    Attributes:
        folder: all of it: database, registry, data folder.
        before: every value of the table before the run, with its type.
    """

    folder: Path
    journey: Journey
    result: MigrationResult
    before: list[tuple[object, ...]]

    @classmethod
    def in_folder(cls, folder: Path, strategy: BackupStrategy) -> Migrated:
        journey = small_journey(folder)
        before = contents(Path(journey.url.removeprefix("sqlite:///")))
        return cls(folder, journey, journey.run(backup=strategy), before)

    def copied(self, folder: Path) -> Migrated:
        shutil.copytree(self.folder, folder)
        return replace(self, folder=folder, journey=self.journey.moved(self.folder, folder))

    @property
    def database(self) -> Path:
        return Path(self.journey.url.removeprefix("sqlite:///"))

    @property
    def backup(self) -> Backup:
        return self.journey.ports.backups.get(str(self.result.backup_id))

    def restore(self, **choice: ConflictChoice) -> RestoreResult:
        return restore_backup(self.backup, self.journey.url, self.journey.ports, **choice)

    def now(self) -> list[tuple[object, ...]]:
        return contents(self.database)

    def changed_keys(self) -> list[int]:
        """Return the keys of records whose document the run changed."""
        rows = self.journey.ports.backups.rows(self.backup)
        return [int(str(row.key[0])) for row in rows if '"paypal"' in str(row.cells.get("doc"))]
