"""The card that stands for records that the program around the wizard keeps to itself."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_wizard.a11y import name, plain_label
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.model import RecordSource
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.hosted import promises
from desktop_wizard.pages.wording import records
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.card import Card


class HostCard(Card):
    """Fetches the records into their copy when the page is entered, and again when that is asked for.

    It is to the page what `SourceCard` is for a database.

    Signals:
        changed(): `source()` may return something else now.
        touched(): the user has chosen something; here there is nothing to choose.
    """

    changed = Signal()
    touched = Signal()

    def __init__(self, desk: Desk, errors: FieldErrors) -> None:
        super().__init__(self.tr("Record source"))
        self.set_aside(desk.config.records_name, longest=60)
        self._desk = desk
        self._count: int | None = None
        self.problem = ""
        self._errand = Errand(desk.executor, self)
        self.busy = Busy()
        self.summary = plain_label(self.tr("The records come from the program that opened this wizard."))
        self.again = QPushButton(self.tr("Fetch A&gain"))
        name(self.again, self.tr("Fetch the records again"))
        self.promises = plain_label(promises(desk.config), role="muted")
        for label in (self.summary, self.promises):
            label.setWordWrap(True)
        self.head.addWidget(self.again)
        for widget in (self.summary, errors.add("table", self.again), self.busy, self.promises):
            self.body.addWidget(widget)
        self.again.clicked.connect(self.look)
        self.busy.cancelled.connect(self._stop)

    @property
    def is_looking(self) -> bool:
        return self._errand.is_running

    @property
    def url(self) -> str:
        """The database that is being chosen: none."""
        return ""

    def source(self) -> RecordSource | None:
        """Return the records' source, None until they are fetched."""
        return None if self._count is None else self._desk.ports.stores.hosted()

    def problems(self) -> dict[str, str]:
        """Return what is wrong by field."""
        if self.problem:
            return {"table": self.problem}
        return {"table": self.tr("The records have to be fetched first.")} if self._count is None else {}

    def first_field(self) -> QWidget | None:
        """Return the control that has to be filled in first, None where there is none."""
        return None

    def take_file(self, path: Path) -> None:
        """Take no notice of a database that is dropped on the window: the records are the host's."""

    def look(self) -> None:
        """Fetch the records."""
        stores = self._desk.ports.stores
        self._count, self.problem = None, ""
        self.again.setEnabled(False)
        self.busy.start(self.tr("Fetching the records…"))

        def work(task: Task) -> int:
            source = stores.hosted()
            assert source is not None, "this card is for hosts that give records"
            store = stores.open(source)
            try:
                store.refresh(task.progress)
                return store.count()
            finally:
                store.close()

        self._errand.start(work, done=self._fetched, failed=self._cannot, progress=self.busy.set_progress)

    def _fetched(self, count: int) -> None:
        self._end()
        self._count = count
        came = self.tr("The records come from the program that opened this wizard: {0} fetched.")
        self.summary.setText(came.format(records(count)))
        self.changed.emit()

    def _cannot(self, error: WizardError) -> None:
        self._end()
        self.problem = str(error)
        self.changed.emit()

    def _stop(self) -> None:
        self._errand.stop()
        self._end()
        self.changed.emit()

    def _end(self) -> None:
        self.busy.stop()
        self.again.setEnabled(True)
