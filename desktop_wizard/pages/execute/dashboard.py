"""What a run shows of itself: bar, figures, chart and log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_wizard.config import WizardConfig
from desktop_wizard.engine.events import BatchCommitted, Phase
from desktop_wizard.engine.model import MigrationProgress
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.numerals import filled, number
from desktop_wizard.pages.execute.full_log import FullLog
from desktop_wizard.pages.execute.progress_card import ProgressCard
from desktop_wizard.pages.wording import seconds, share
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.figures import Figures
from desktop_wizard.widgets.log_view import LogView
from desktop_wizard.widgets.message import Tone
from desktop_wizard.widgets.throughput_chart import ThroughputChart

SECONDS_BETWEEN_POINTS = 0.2
"""Batches come in bursts; closer together, the line would show the bursts and not the speed."""


class Dashboard(QWidget):
    """Everything on the page Execute but its buttons."""

    def __init__(self, config: WizardConfig) -> None:
        super().__init__()
        self.progress = ProgressCard()
        self.figures = Figures(
            [
                ("succeeded", self.tr("Succeeded")),
                ("failed", self.tr("Failed")),
                ("skipped", self.tr("Skipped")),
                ("throughput", self.tr("Throughput")),
                ("elapsed", self.tr("Elapsed")),
            ]
        )
        self.chart = ThroughputChart()
        self.chart.table_button.setProperty("role", "compact")
        self.chart.sentence.hide()  # the figures above say the same; it stays the chart's description
        self.log = LogView()
        self.log.view.setMinimumHeight(self.fontMetrics().height() * 4)
        self.full_log = FullLog(self, self.log.log.lines)
        self.view_full_log = QPushButton(self.tr("View &Full Log…"))
        self.view_full_log.setProperty("role", "compact")
        self.view_full_log.clicked.connect(self.full_log.open)
        self._dry = False
        self._lay_out(config)

    def _lay_out(self, config: WizardConfig) -> None:
        figures = Card()
        figures.body.addWidget(self.figures)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.progress)
        box.addWidget(figures)
        if config.show_progress_chart:
            throughput = Card(self.tr("Throughput"), self.tr("records a second, by seconds"))
            throughput.head.addWidget(self.chart.table_button)
            throughput.body.addWidget(self.chart)
            box.addWidget(throughput, 3)
        if config.show_error_log:
            log = Card(self.tr("Log"))
            log.head.addWidget(self.log.controls)
            log.head.addWidget(self.view_full_log)
            log.body.addWidget(self.log)
            box.addWidget(log, 2)

    def begin(self, plan: MigrationPlan) -> None:
        """Start from nothing."""
        self._dry = plan.options.is_dry_run
        table = plan.selection.source.table
        self.progress.begin(
            self.tr("Dry run: nothing is changed") if self._dry else self.tr("Migrating {0}").format(table)
        )
        self.figures.clear()
        self.chart.clear()
        self.log.clear()

    def go_on(self) -> None:
        self.progress.show_state("")

    def show_phase(self, phase: Phase) -> None:
        self.progress.show_phase(phase)

    def show_stop(self, text: str, tone: Tone) -> None:
        """Say why the run stands still."""
        self.progress.show_state(text, tone)
        self.log.flush()

    def show_progress(self, progress: MigrationProgress, committed: Sequence[BatchCommitted]) -> None:
        """Show the latest state.

        Args:
            committed: the batches since the last time, for the chart.
        """
        self.progress.show_progress(progress)
        counts = progress.counts
        self.figures.set("succeeded", number(counts.migrated), share(counts.migrated, counts.read))
        self.figures.set(
            "failed", number(counts.failed), self.tr("in quarantine") if counts.failed else self.tr("none so far")
        )
        self.figures.set("skipped", number(counts.skipped), self.tr("left out on purpose"))
        average = counts.read / progress.elapsed if progress.elapsed else 0.0
        self.figures.set(
            "throughput", f"{number(progress.throughput, ',.0f')} /s", filled(self.tr("average {0:,.0f}"), average)
        )
        self.figures.set("elapsed", seconds(progress.elapsed), f"{number(progress.percentage, '.0f')} %")
        self.chart.add_all(_apart(committed, self.chart.points[-1].elapsed if self.chart.points else 0.0))


def _apart(committed: Sequence[BatchCommitted], last: float) -> Iterator[tuple[float, int]]:
    """Yield time and records of the batches that are far enough from the one before; `last` is the last one drawn."""
    for batch in committed:
        if batch.elapsed - last >= SECONDS_BETWEEN_POINTS:
            last = batch.elapsed
            yield batch.elapsed, batch.processed_records
