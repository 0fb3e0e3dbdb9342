"""Example 5: an action of the program's own runs the migration in the background, and its state is asked for.

Run it with `python docs/examples/background_run.py`, go on to *Configure*, and press *Run in Background*.
"""

from __future__ import annotations

import sys
from pathlib import Path

import sample_data
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_wizard import (
    CustomWizardAction,
    MigrationWizard,
    WizardConfig,
    WizardStep,
    migration_status,
    start_migration,
)

SCHEMA_ID = "product_schema"
VERSIONS = {
    "2.0.0": {"type": "object", "properties": {"title": {"type": "string"}}},
    "2.1.0": {"type": "object", "properties": {"title": {"type": "string"}, "variants": {"type": "array"}}},
}
DOCUMENTS = [{"title": f"Product {number}"} for number in range(500)]
ASKED_EVERY_MS = 200


class BackgroundWindow(QWidget):
    """Goes on with its own work while the records are migrated, and looks now and then how far that is."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Products")
        self.status, self.bar = QLabel("Nothing is running."), QProgressBar()
        layout = QVBoxLayout(self)
        layout.addWidget(self.status)
        layout.addWidget(self.bar)
        self.run_id = ""
        self.timer = QTimer(self, interval=ASKED_EVERY_MS)
        self.timer.timeout.connect(self.look)
        place = sample_data.create(folder, SCHEMA_ID, VERSIONS, DOCUMENTS)
        action = CustomWizardAction(
            id="background",
            label="Run in Background",
            on_click=self.run_in_background,
            show_on_steps=(WizardStep.CONFIGURE,),
        )
        self.config = WizardConfig(
            record_source=place.source,
            registry=place.registry,
            schema_id=SCHEMA_ID,
            from_version="2.0.0",
            to_version="2.1.0",
            default_dry_run=False,
            custom_actions=(action,),
        )
        self.wizard = MigrationWizard(self.config)
        self.wizard.show()

    def run_in_background(self) -> None:
        """Start what the wizard would start, without its last question, and put the wizard away."""
        plan = self.wizard.plan
        if plan is None:
            self.status.setText("An option is out of its range.")
            return
        self.run_id = start_migration(plan, self.config)
        self.wizard.hide()
        self.timer.start()

    def look(self) -> None:
        now = migration_status(self.run_id)
        if now.progress is not None:
            self.bar.setValue(int(now.progress.percentage))
        self.status.setText(now.result.summary if now.result else f"The migration is {now.state}.")
        if now.state != "running":
            self.timer.stop()


if __name__ == "__main__":
    sys.exit(sample_data.show(BackgroundWindow))
