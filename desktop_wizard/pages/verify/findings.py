"""What is shown of a run that ended: counts, checks, changed records, errors."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_wizard.a11y import name, plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.model import MigrationResult, Selection
from desktop_wizard.numerals import filled, number, numerus
from desktop_wizard.pages.verify.one_record import ChangedRecords
from desktop_wizard.pages.verify.proving import Proof, sample_rows
from desktop_wizard.pages.wording import records, seconds, share
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.error_table import ErrorTable
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.validation_list import ValidationList


class Findings(QWidget):
    """Everything on the page Verify but its buttons.

    Args:
        hosted: what is said of rolling back where the records lie with the program around the wizard; else empty.
    """

    def __init__(self, hosted: str = "") -> None:
        super().__init__()
        self._hosted = hosted
        self.banner = Message()
        self.outcome = Card()
        self.figures = Figures(
            [
                ("total", self.tr("Records")),
                ("migrated", self.tr("Migrated")),
                ("changed", self.tr("Changed")),
                ("failed", self.tr("Failed")),
                ("skipped", self.tr("Skipped")),
                ("time", self.tr("Time")),
            ]
        )
        self.busy = Busy()
        self.checks = ValidationList()
        self.changed = ChangedRecords()
        self.samples = self.changed.samples
        self.evidence = QPushButton(self.tr("Save E&vidence…"))
        self.evidence.setProperty("role", "compact")
        name(self.evidence, self.tr("Save the evidence of the run as one file"))
        self.errors = ErrorTable()
        self.download = QPushButton(self.tr("&Download CSV…"))
        self.download.setProperty("role", "compact")
        name(self.download, self.tr("Download the error log as CSV"))
        self.tabs = QTabWidget()
        self.tabs.setProperty("role", "flat")
        name(self.tabs, self.tr("Changed and failed records"))
        self.way_back = plain_label("", role="muted")
        self.way_back.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        self.outcome.body.addWidget(self.figures)
        self.outcome.body.addWidget(self.busy)
        report = Card(self.tr("Validation report"))
        report.head.addWidget(self.evidence)
        report.body.addWidget(self.checks)
        self._report = report
        errors = QWidget()
        errors_box = QVBoxLayout(errors)
        errors_box.setContentsMargins(8, 8, 8, 8)
        errors_box.addWidget(self.errors)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.download)
        errors_box.addLayout(row)
        self._errors_tab = errors
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.banner)
        box.addWidget(self.outcome)
        box.addWidget(report)
        box.addWidget(self.tabs)
        box.addWidget(self.way_back)

    def begin(self, result: MigrationResult, selection: Selection) -> None:
        """Show how the run ended; what it came to is still being looked at."""
        counts = result.counts
        is_dry = result.is_dry_run
        left = counts.failed + counts.skipped
        self._box.setStretchFactor(self._report, 2 if left else 5)  # what was left behind needs the room more
        self._box.setStretchFactor(self.tabs, 3 if left else 4)
        self.banner.hide()
        self.outcome.set_title(self.tr("Dry run: nothing was changed") if is_dry else self.tr("Migration finished"))
        self.outcome.set_aside(result.run_id)
        self.figures.set("total", number(result.total_records), self.tr("in this run"))
        would = self.tr("would be on {0}") if is_dry else self.tr("on {0}")
        self.figures.set("migrated", number(counts.migrated), would.format(selection.to_version))
        self.figures.set("changed", number(counts.changed), filled(self.tr("{0:,} unchanged"), counts.unchanged))
        self.figures.set("failed", number(counts.failed), share(counts.failed, counts.read))
        self.figures.set("skipped", number(counts.skipped), self.tr("on purpose"))
        self.figures.set("time", seconds(result.duration), filled(self.tr("{0:,.0f} records/s"), result.throughput))
        self.checks.clear()
        self._report.set_aside("")
        self.tabs.clear()
        self.tabs.addTab(self.changed, self.tr("Changed records"))
        self.samples.show_rows([])
        self.changed.allow(is_possible=False)
        self.evidence.setEnabled(False)
        if is_dry:
            self.way_back.setText(self.tr("Nothing was changed, so nothing has to be taken back."))
        elif self._hosted:
            none = self.tr("No backup was made before this run, so it can't be rolled back.")
            self.way_back.setText(self._hosted if result.backup_id else none)
        else:
            self.way_back.setText(
                filled(
                    self.tr(
                        "Rolling back restores the {0:,} migrated records to version {1}, byte for byte.",
                        "",
                        numerus(counts.migrated),
                    ),
                    counts.migrated,
                    selection.from_version,
                )
            )

    def begin_rollback(self, run_id: str) -> None:
        """Show nothing but that a run is being taken back."""
        self.banner.hide()
        self.outcome.set_title(self.tr("Rolling back"))
        self.outcome.set_aside(run_id)
        self.figures.clear()
        self.checks.clear()
        self.tabs.clear()
        self.way_back.setText("")

    def show_proof(self, proof: Proof) -> None:
        self.busy.stop()
        report = proof.report
        self.changed.allow(is_possible=not proof.is_dry_run and not self._hosted)
        self.evidence.setEnabled(True)
        passed = sum(check.passed for check in report.checks)
        self.checks.show_checks(report.checks)
        self._report.set_aside(self.tr("{0} of {1} checks passed").format(passed, len(report.checks)))
        self.samples.show_rows(sample_rows(proof.samples))
        self.tabs.setTabText(0, filled(self.tr("Changed records ({0:,} shown)"), len(proof.samples)))
        if proof.left_behind:
            count = len(proof.groups)
            causes = filled(self.tr("{0:,} causes", "", numerus(count)), count)
            title = self.tr("Left behind ({0}, {1})").format(records(proof.left_behind), causes)
            self.errors.show_groups(proof.groups)
            self.tabs.addTab(self._errors_tab, title)
            self.tabs.setCurrentWidget(self._errors_tab)
        self._say_what_to_look_at(proof)

    def _say_what_to_look_at(self, proof: Proof) -> None:
        """Say above all what asks for attention: a prediction that was not kept, then what was left behind."""
        said = []
        is_alarm = proof.prediction is not None and not proof.prediction.is_kept
        if proof.prediction is not None and is_alarm:
            said.append(proof.prediction.sentence)
        if proof.left_behind:
            said.append(
                filled(
                    self.tr("{0:,} records were left behind and stay as they were.", "", numerus(proof.left_behind)),
                    proof.left_behind,
                )
            )
        if said:
            self.banner.say("error" if is_alarm else "warning", "\n".join(said))

    def show_error(self, error: WizardError) -> None:
        self.busy.stop()
        self.banner.say("error", str(error))
