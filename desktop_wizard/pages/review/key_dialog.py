"""Every record that one change affects, a page at a time, in a window of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import name, plain_label, set_no_tab_trap
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.impact import KeyPage
from desktop_wizard.engine.model import Key, key_text
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.review.loading import keys_behind
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.change_tree import ChangeEntry
from desktop_wizard.widgets.message import Message


class KeyDialog(QDialog):
    """The keys that were kept while counting at once; the others are looked for when they are asked for."""

    def __init__(
        self, parent: QWidget, executor: Executor, ports: Ports, plan: MigrationPlan, entry: ChangeEntry
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Affected Records"))
        self._ports, self._plan, self._change = ports, plan, entry.change.id
        self._count = entry.records or 0
        self._after: Key | None = None
        self._errand = Errand(executor, self)
        self.where = plain_label("")
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        name(self.list, self.tr("Keys of the affected records"))
        set_no_tab_trap(self.list)
        self.busy = Busy()
        self.message = Message()
        self.more = QPushButton(self.tr("&More…"))
        self.close_button = QPushButton(self.tr("C&lose"))
        self._lay_out(entry.change.description)
        self.more.clicked.connect(self._look)
        self.close_button.clicked.connect(self.close)
        self.busy.cancelled.connect(self._stop)
        self._add(plan.review.impact.keys_by_change.get(self._change, ()))

    def _lay_out(self, description: str) -> None:
        head = plain_label(description, role="heading")
        head.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        for widget in (head, self.where, self.list, self.busy, self.message):
            box.addWidget(widget)
        box.addLayout(buttons)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 60, letter.height() * 24)

    def _add(self, keys: Sequence[Key]) -> None:
        first = self.list.count()
        self.list.addItems([key_text(key) for key in keys])
        if keys:
            self._after = keys[-1]
            self.list.setCurrentRow(first)
        shown = self.list.count()
        self.where.setText(self.tr("{0:,} of {1:,} shown").format(shown, self._count))
        self.more.setEnabled(shown < self._count)

    def _look(self) -> None:
        plan, ports, change, after = self._plan, self._ports, self._change, self._after

        def work(task: Task) -> KeyPage:
            return keys_behind(plan, ports, change, after, task.progress)

        self.more.setEnabled(False)
        self.message.hide()
        self.busy.start(self.tr("Looking for more records…"))
        self._errand.start(work, done=self._found, failed=self._cannot, progress=self.busy.set_progress)

    def _found(self, page: KeyPage) -> None:
        self.busy.stop()
        self._add(page.keys)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if page.after is None:
            self.more.setEnabled(False)
            if self.list.count() != self._count:
                self.message.say("info", self.tr("The records were changed since they were counted."))

    def _cannot(self, error: WizardError) -> None:
        self._stop()
        self.message.say("error", str(error))

    def _stop(self) -> None:
        self._errand.stop()
        self.busy.stop()
        self.more.setEnabled(True)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._errand.stop()
        super().closeEvent(event)
