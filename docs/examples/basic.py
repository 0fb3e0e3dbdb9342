"""Example 1: a page about a schema opens the wizard, and hears when the migration is complete or given up.

Run it with `python docs/examples/basic.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import sample_data
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import MigrationResult, MigrationWizard, WizardConfig, WizardStep

SCHEMA_ID = "customer_schema"
VERSIONS = {
    "1.0.0": {"type": "object", "properties": {"name": {"type": "string"}, "country": {"type": "string"}}},
    "2.0.0": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "country": {"type": "string"}},
        "required": ["name"],
    },
}
DOCUMENTS = [{"name": f"Customer {number}", "country": "DE"} for number in range(200)]


class SchemaPage(QWidget):
    """Shows a schema and its latest version, and a button that brings its records there."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle(SCHEMA_ID)
        self.place = sample_data.create(folder, SCHEMA_ID, VERSIONS, DOCUMENTS)
        self.status = QLabel("Records are on version 1.0.0.")
        self.migrate = QPushButton("Migrate to 2.0.0")
        self.migrate.clicked.connect(self.open_wizard)
        layout = QVBoxLayout(self)
        layout.addWidget(self.status)
        layout.addWidget(self.migrate)
        self.wizard: MigrationWizard | None = None

    def open_wizard(self) -> None:
        self.wizard = MigrationWizard(
            WizardConfig(
                record_source=self.place.source,
                registry=self.place.registry,
                schema_id=SCHEMA_ID,
                from_version="1.0.0",
                to_version="2.0.0",
                on_complete=self.show_result,
                on_cancel=self.show_cancelled,
            )
        )
        self.wizard.show()

    def show_result(self, result: MigrationResult) -> None:
        self.status.setText(f"{result.migrated_records} records are on version 2.0.0.")
        self.migrate.setEnabled(False)

    def show_cancelled(self, step: WizardStep) -> None:
        self.status.setText(f"Left at the step {step}; records are on version 1.0.0.")


if __name__ == "__main__":
    sys.exit(sample_data.show(SchemaPage))
