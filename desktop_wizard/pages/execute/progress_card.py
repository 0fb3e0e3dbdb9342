"""The card with the bar: how far the run is, in words below it."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from desktop_wizard.a11y import name, plain_label, show_text
from desktop_wizard.engine.events import Phase
from desktop_wizard.engine.model import MigrationProgress
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.wording import about, roughly
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message, Tone

_STEPS = 1000
"""Qt's range is that of a 32-bit number; a bar needs no more than this."""


class ProgressCard(Card):
    """One bar over all phases. It never goes back, and is full only at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 0)
        name(self.bar, self.tr("Progress of the run"))
        self.text = plain_label("")
        self.state = Message()
        self.body.addWidget(self.bar)
        self.body.addWidget(self.text)
        self.body.addWidget(self.state)
        self._phase = ""

    def begin(self, title: str) -> None:
        """Start from nothing."""
        self.set_title(title)
        self.set_aside("")
        self.bar.setUpdatesEnabled(False)  # a bar that is set paints the window at once, in the turn of the page
        self.bar.setRange(0, 0)
        self.bar.setUpdatesEnabled(True)
        show_text(self.text, self.tr("Getting ready…"))
        self.show_state("")

    def show_phase(self, phase: Phase) -> None:
        self._phase = {
            Phase.PREFLIGHT: self.tr("Checking that nothing has changed since the review…"),
            Phase.BACKUP: self.tr("Making and verifying the backup…"),
            Phase.MIGRATING: self.tr("Migrating…"),
            Phase.FINISHING: self.tr("Finishing…"),
            Phase.ROLLING_BACK: self.tr("Rolling back…"),
        }[phase]
        show_text(self.text, self._phase)

    def show_progress(self, progress: MigrationProgress) -> None:
        self.bar.setRange(0, _STEPS)
        self.bar.setValue(max(self.bar.value(), round(progress.percentage / 100 * _STEPS)))
        batch = min(progress.current_batch + 1, progress.total_batches)
        if progress.percentage >= 100:
            batch = progress.total_batches
        if progress.total_batches:
            self.set_aside(filled(self.tr("Batch {0:,} of {1:,}"), batch, progress.total_batches))
        if not progress.processed_records:
            return
        done = filled(
            self.tr("{0:,} of {1:,} records", "", numerus(progress.total_records)),
            progress.processed_records,
            progress.total_records,
        )
        if progress.eta:
            done = self.tr("{0} · {1} left").format(done, self._time_left(progress))
        if progress.size_reason:
            size = filled(self.tr("batches of {0:,}, {1}"), progress.batch_size, progress.size_reason)
            done = self.tr("{0} · {1}").format(done, size)
        if progress.conflicts:
            met = filled(self.tr("read again because of other programs: {0:,}"), progress.conflicts)
            done = self.tr("{0} · {1}").format(done, met)
        show_text(self.text, done)

    def _time_left(self, progress: MigrationProgress) -> str:
        """Return the time left; a range until the pace is steady."""
        low, high = (about(seconds or 0.0) for seconds in (progress.eta_low, progress.eta_high))
        if low == high or not progress.eta_high:
            return about(progress.eta or 0.0)
        return self.tr("{0} to {1}").format(low, roughly(progress.eta_high))

    def show_state(self, text: str, tone: Tone = "info") -> None:
        """Show the word that says why the bar stands still; an empty text when it does not."""
        self.bar.setProperty("tone", {"error": "danger", "warning": "warning"}.get(tone, "") if text else "")
        self.bar.style().unpolish(self.bar)
        self.bar.style().polish(self.bar)
        if text:
            self.state.say(tone, text)
        else:
            self.state.hide()

    def go_on_saying(self, text: str) -> None:
        """Show the same word with what has become of it, such as the time; nobody is told of it again."""
        self.state.go_on_saying(text)
