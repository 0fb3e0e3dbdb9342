"""Every record that a run changed, before and after, in a window of its own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import plain_label
from desktop_wizard.engine.changed import ChangedIndex, ChangedRecord, index_changed, read_changed
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.wording import records
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.changed_table import ChangedTable
from desktop_wizard.widgets.message import Message
from desktop_wizard.widgets.record_diff import ABSENT, RecordDiff


class AllRecordsDialog(QDialog):
    """A list of all of them, and the current one line beside line. What comes into view is read from the journal."""

    def __init__(self, parent: QWidget, executor: Executor, ports: Ports) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed Records"))
        self._ports = ports
        self._run: tuple[str, str] = ("", "")
        self._index = ChangedIndex((), ())
        self._wanted: list[int] = []
        self._errand = Errand(executor, self)
        self.where = plain_label("")
        self.table = ChangedTable()
        self.diff = RecordDiff()
        self.busy = Busy()
        self.message = Message()
        self.close_button = QPushButton(self.tr("C&lose"))
        self._lay_out()
        # Queued, so that nothing is begun while the table is being painted.
        self.table.records.wanted.connect(self._want, Qt.ConnectionType.QueuedConnection)
        self.table.moved.connect(self._show_current)
        self.close_button.clicked.connect(self.close)
        self.busy.cancelled.connect(self._stop)
        self.finished.connect(self._stop)

    def show_run(self, run_id: str, url: str) -> None:
        """Open on the records of a run of the database at `url`."""
        self._run = run_id, url
        self._wanted.clear()
        self.message.hide()
        self.where.setText("")
        self.table.records.show_index(ChangedIndex((), ()))
        self.diff.show_lines([])
        self.open()
        self.busy.start(self.tr("Looking in the journal…"))
        ports = self._ports
        self._errand.start(lambda task: index_changed(run_id, url, ports), done=self._found, failed=self._cannot)

    def _lay_out(self) -> None:
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.table)
        halves.addWidget(self.diff)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.where)
        box.addWidget(halves, 1)
        box.addWidget(self.busy)
        box.addWidget(self.message)
        box.addLayout(buttons)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 130, letter.height() * 36)

    def _found(self, index: ChangedIndex) -> None:
        self.busy.stop()
        self._index = index
        self.where.setText(self.tr("{0} changed by the run").format(records(index.count)))
        self.table.records.show_index(index)
        if index.count:
            self.table.selectRow(0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _want(self, at: int) -> None:
        """Read a batch next, before those that were asked for earlier: it is the one that is looked at now."""
        if at in self._wanted:
            return
        self._wanted.append(at)
        if not self._errand.is_running:
            self._read_next()

    def _read_next(self) -> None:
        if not self._wanted:
            return
        (run_id, url), ports, at = self._run, self._ports, self._wanted[-1]
        number = self._index.numbers[at]
        self._errand.start(
            lambda task: read_changed(run_id, url, ports, number), done=partial(self._read, at), failed=self._cannot
        )

    def _read(self, at: int, batch: tuple[ChangedRecord, ...]) -> None:
        self._wanted.remove(at)
        self.table.records.fill(at, batch)
        self._read_next()

    def _show_current(self) -> None:
        record = self.table.current()
        if record is None:
            self.diff.show_lines([])
        else:
            self.diff.show_records(record.before, ABSENT if record.after is None else record.after)

    def _cannot(self, error: WizardError) -> None:
        self._stop()
        self.message.say("error", str(error))

    def _stop(self) -> None:
        self._errand.stop()
        self._wanted.clear()
        self.busy.stop()
