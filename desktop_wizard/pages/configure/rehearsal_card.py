"""The rehearsal before a real run: on a copy of some records, in the background, with what it showed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton

from desktop_wizard.a11y import name, plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.rehearsal import SIZE, Rehearsal, rehearse
from desktop_wizard.numerals import filled
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.errand import Errand
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.message import Message


class RehearsalCard(Card):
    """Says whether a sample of the records came back byte for byte.

    Attributes:
        result: how the last rehearsal went, None where the present plan had none.

    Args:
        plan: returns the plan as it is now.
    """

    def __init__(self, desk: Desk, plan: Callable[[], MigrationPlan]) -> None:
        super().__init__()
        self.set_title(self.tr("Rehearsal"))
        self.result: Rehearsal | None = None
        self._desk, self._plan = desk, plan
        self._errand = Errand(desk.executor, self)
        self._rehearsed = ""
        text = self.tr(
            "Migrates {0:,} records in a scratch copy, affected ones first, takes that back, and compares every byte."
        )
        explanation = filled(text, SIZE)
        self.explanation = plain_label(explanation, role="muted")
        self.explanation.setWordWrap(True)
        self.message = Message()
        self.busy = Busy()
        self.start_button = QPushButton(self.tr("Re&hearse now"))
        name(self.start_button, self.tr("Rehearse now"), explanation)
        self.start_button.setToolTip(explanation)
        self.head.addWidget(self.start_button)
        for widget in (self.explanation, self.busy, self.message):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.start_button.clicked.connect(self.start)
        self.busy.cancelled.connect(self.stop)

    def follow_plan(self, *, is_real: bool) -> None:
        """Rehearse the plan as it is now, once, where it is to be run for real; forget what was said of another."""
        if self._rehearsed == self._plan().fingerprint:
            return
        self.stop()
        self.result = None
        self.message.hide()
        self.explanation.show()
        if is_real:
            self.start()

    def start(self) -> None:
        """Rehearse in the background."""
        plan, ports, host = self._plan(), self._desk.ports, self._desk.config.host_hooks
        self._rehearsed, self.result = plan.fingerprint, None

        def work(task: Task) -> Rehearsal:
            return rehearse(plan, ports, progress=task.progress, host=host)

        self.start_button.setEnabled(False)
        self.message.hide()
        self.explanation.hide()  # a page of 768 pixels has no room for both, and the button says it still
        self.busy.start(self.tr("Rehearsing on a copy…"))
        self._errand.start(work, done=self._done, failed=self._failed, progress=self.busy.set_progress)

    def stop(self) -> None:
        """Stop a rehearsal that is going on; its copy goes away."""
        if self._errand.is_running:
            self._errand.stop()
            self._rehearsed = ""
            self._is_over()
            self.explanation.show()

    def _is_over(self) -> None:
        self.busy.stop()
        self.start_button.setEnabled(True)

    def _done(self, result: Rehearsal) -> None:
        self._is_over()
        self.result = result
        self.message.say("success" if result.is_proved else "warning", self._told(result))

    def _failed(self, error: WizardError) -> None:
        self._is_over()
        self.message.say("warning", self.tr("It could not be rehearsed: {0}").format(str(error)))

    def _told(self, result: Rehearsal) -> str:
        if not result.records:
            return self.tr("There is no record to rehearse on.")
        counts = result.counts
        parts = [
            filled(self.tr("{0:,} of {1:,} restored byte-identical."), result.restored, result.records),
            filled(self.tr("{0:,} of them were changed, {1:,} failed."), counts.changed, counts.failed),
        ]
        if result.different:
            advice = self.tr("Not the same as before: {0}. Look for triggers that write to the table.")
            parts.append(advice.format(result.names))
        return " ".join(parts)
