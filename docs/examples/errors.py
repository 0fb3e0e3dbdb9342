"""Example 4: the program around the wizard hears of errors, and whether the run can be taken up again.

It makes the backup itself, on a server that can't be reached until a box is ticked. Run it with
`python docs/examples/errors.py`, start the migration for real, see the run pause, tick the box, and resume.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import sample_data
from PySide6.QtWidgets import QCheckBox, QListWidget, QVBoxLayout, QWidget

from desktop_wizard import BackupStrategy, MigrationWizard, WizardConfig, WizardError

SCHEMA_ID = "legal_case_schema"
VERSIONS = {
    "2.3.0": {"type": "object", "properties": {"caseNumber": {"type": "string"}}},
    "3.0.0": {"type": "object", "properties": {"caseNumber": {"type": "string", "pattern": "^[A-Z]{2}-[0-9]{4}$"}}},
}
DOCUMENTS = [{"caseNumber": f"AB-{number:04}"} for number in range(300)]


class ErrorWindow(QWidget):
    """Lists errors; whoever watches for them elsewhere would be told from here."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Errors of the migration")
        self.errors, self.is_reachable = QListWidget(), QCheckBox("The backup server can be reached")
        layout = QVBoxLayout(self)
        layout.addWidget(self.errors)
        layout.addWidget(self.is_reachable)
        self.place = sample_data.create(folder, SCHEMA_ID, VERSIONS, DOCUMENTS)
        self.server = folder / "backup server"
        self.is_reachable.toggled.connect(self.set_reachable)
        self.wizard = MigrationWizard(
            WizardConfig(
                record_source=self.place.source,
                registry=self.place.registry,
                schema_id=SCHEMA_ID,
                from_version="2.3.0",
                to_version="3.0.0",
                backup_strategy=BackupStrategy.CUSTOM,
                create_backup=self.create_backup,
                restore_backup=self.restore_backup,
                retry_failed_records=True,
                max_retries=3,
                on_error=self.show_error,
            )
        )
        self.wizard.show()

    def set_reachable(self, is_reachable: bool) -> None:
        self.server.mkdir() if is_reachable else self.server.rmdir()

    def create_backup(self) -> str:
        """Copy the database, and return the name of the copy. Called in a thread; what it raises pauses the run."""
        if not self.server.is_dir():
            raise ConnectionError("the backup server can't be reached")
        copy_database(self.database, self.server / "before.sqlite")
        return "before.sqlite"

    def restore_backup(self, name: str) -> None:
        copy_database(self.server / name, self.database)

    @property
    def database(self) -> Path:
        return Path(self.place.source.url.removeprefix("sqlite:///"))

    def show_error(self, error: WizardError, recoverable: bool) -> None:
        self.errors.addItem(f"{'Can be resumed' if recoverable else 'Failed'}: {error.what}")


def copy_database(source: Path, target: Path) -> None:
    """Copy a database, also while others use it."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


if __name__ == "__main__":
    sys.exit(sample_data.show(ErrorWindow))
