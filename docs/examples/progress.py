"""Example 3: the program around the wizard follows the run, and says so at every quarter.

Run it with `python docs/examples/progress.py`.
"""

from __future__ import annotations

import sys
from pathlib import Path

import sample_data
from PySide6.QtWidgets import QListWidget, QProgressBar, QVBoxLayout, QWidget

from desktop_wizard import MigrationProgress, MigrationResult, MigrationWizard, WizardConfig

SCHEMA_ID = "patient_record_schema"
VERSIONS = {
    "1.5.0": {"type": "object", "properties": {"name": {"type": "string"}, "ward": {"type": "integer"}}},
    "2.0.0": {
        "type": "object",
        "properties": {"name": {"type": "string"}, "ward": {"type": "integer", "minimum": 0}},
    },
}
DOCUMENTS = [{"name": f"Patient {number}", "ward": number % 9} for number in range(2_000)]
MILESTONES = (25, 50, 75)


class ProgressWindow(QWidget):
    """Shows how far the wizard's run is. Callbacks are called in the windows' thread, so that they may do that."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setWindowTitle("Migration of the patients' records")
        self.bar, self.news = QProgressBar(), QListWidget()
        layout = QVBoxLayout(self)
        layout.addWidget(self.bar)
        layout.addWidget(self.news)
        self.told: set[int] = set()
        place = sample_data.create(folder, SCHEMA_ID, VERSIONS, DOCUMENTS)
        self.wizard = MigrationWizard(
            WizardConfig(
                record_source=place.source,
                registry=place.registry,
                schema_id=SCHEMA_ID,
                from_version="1.5.0",
                to_version="2.0.0",
                default_batch_size=100,
                on_progress=self.show_progress,
                on_complete=self.show_result,
            )
        )
        self.wizard.show()

    def show_progress(self, progress: MigrationProgress) -> None:
        """Hear of the run: once a second at most, so that a quick one passes several milestones at once."""
        self.bar.setValue(int(progress.percentage))
        for milestone in MILESTONES:
            if progress.percentage >= milestone and milestone not in self.told:
                self.told.add(milestone)
                self.news.addItem(f"{milestone} % complete: {progress.processed_records} records processed")

    def show_result(self, result: MigrationResult) -> None:
        self.news.addItem(f"Migration complete: {result.migrated_records} records in {result.duration:.1f} s")


if __name__ == "__main__":
    sys.exit(sample_data.show(ProgressWindow))
