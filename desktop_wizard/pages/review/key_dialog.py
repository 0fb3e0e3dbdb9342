"""Every record of one kind, a page at a time, in a window of its own: those that a change affects, above all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import labelled, name, plain_label, set_no_tab_trap
from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.impact import KeyPage, RecordClass
from desktop_wizard.engine.model import Key, key_text
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.ports import Ports
from desktop_wizard.numerals import filled, number
from desktop_wizard.pages.chore import Chore
from desktop_wizard.pages.review.loading import keys_behind
from desktop_wizard.told import told
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message

# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """Records that can be listed.

    Attributes:
        wanted: a change's id, or a class of records.
        count: how many there are.
        keys: the first of them, as far as they were kept while counting.
    """

    text: str
    wanted: str
    count: int
    keys: Sequence[Key] = ()


def choices(plan: MigrationPlan) -> list[Choice]:
    """Return what can be listed of a plan's records: by change, and by class; nothing that has no record."""
    review, impact = plan.review, plan.review.impact
    by_change = [
        Choice(change.description, change.id, count, impact.keys_by_change.get(change.id, ()))
        for change in review.breaking
        if (count := impact.by_change.get(change.id, 0))
    ]
    every = translate("KeyDialog", "All affected records")
    before = translate("KeyDialog", "Invalid under {0} already").format(plan.selection.from_version)
    unexplained = translate("KeyDialog", "Invalid for a reason that no change explains")
    unreadable = translate("KeyDialog", "No readable JSON object")
    by_class = [
        Choice(every, RecordClass.AFFECTED, impact.affected, impact.affected_keys),
        Choice(before, RecordClass.ALREADY_INVALID, impact.already_invalid, impact.already_invalid_keys),
        Choice(unexplained, RecordClass.UNATTRIBUTED, impact.unattributed),
        Choice(unreadable, RecordClass.UNREADABLE, impact.unreadable),
    ]
    return [*by_change, *(choice for choice in by_class if choice.count)]


class KeyDialog(QDialog):
    """The keys that were kept while counting at once; the others are looked for when they are asked for."""

    def __init__(self, parent: QWidget, executor: Executor, ports: Ports) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Affected Records"))
        self._ports = ports
        self._plan: MigrationPlan | None = None
        self._choices: list[Choice] = []
        self._shown: Choice | None = None
        self._after: Key | None = None
        self.which = QComboBox()
        self.which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.where = plain_label("")
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        name(self.list, self.tr("Keys of the affected records"))
        set_no_tab_trap(self.list)
        self.busy = Busy()
        self.message = Message()
        self._chore = Chore(executor, self.busy, self.message, self)
        self.more = QPushButton(self.tr("&More…"))
        self.close_button = QPushButton(self.tr("C&lose"))
        self._lay_out()
        self.which.currentIndexChanged.connect(self._choose)
        self.more.clicked.connect(self._look)
        self.close_button.clicked.connect(self.close)
        self._chore.changed.connect(lambda: self.more.setEnabled(not self._chore.is_running))
        self.finished.connect(self._chore.stop)

    def show_records(self, plan: MigrationPlan, wanted: str = "") -> None:
        """Open on the records that a change of a plan affects, or a class of them; on all affected ones otherwise."""
        self._plan, self._choices = plan, choices(plan)
        offered = [choice.wanted for choice in self._choices]
        with QSignalBlocker(self.which):
            self.which.clear()
            self.which.addItems([f"{told(choice.text)} ({number(choice.count)})" for choice in self._choices])
            first = next((at for at in (wanted, RecordClass.AFFECTED) if at in offered), None)
            self.which.setCurrentIndex(offered.index(first) if first is not None else 0)
        self.open()
        self._choose()

    def _choose(self) -> None:
        self._chore.stop()
        self._shown = self._choices[self.which.currentIndex()]
        self.message.hide()
        self.list.clear()
        self._after = None
        self._add(self._shown.keys)
        if not self._shown.keys:
            self._look()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        row = QHBoxLayout()
        labelled(row, self.tr("&Show:"), self.which)
        row.setStretchFactor(self.which, 1)
        box.addLayout(row)
        for widget in (self.where, self.list, self.busy, self.message):
            box.addWidget(widget)
        box.addLayout(buttons)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 90, letter.height() * 24)

    def _add(self, keys: Sequence[Key]) -> None:
        first = self.list.count()
        self.list.addItems([key_text(key) for key in keys])
        if keys:
            self._after = keys[-1]
            self.list.setCurrentRow(first)
        shown, count = self.list.count(), self._shown.count if self._shown else 0
        self.where.setText(filled(self.tr("{0:,} of {1:,} shown"), shown, count))
        self.more.setEnabled(shown < count)

    def _look(self) -> None:
        plan, ports, shown, after = self._plan, self._ports, self._shown, self._after
        assert plan is not None, "the button is there when a plan is shown"
        assert shown is not None, "and something of it"

        def work(task: Task) -> KeyPage:
            return keys_behind(plan, ports, shown.wanted, after, task.progress)

        self._chore.start(self.tr("Looking for more records…"), work, self._found)

    def _found(self, page: KeyPage) -> None:
        self._add(page.keys)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if page.after is None:
            self.more.setEnabled(False)
            if self._shown is not None and self.list.count() != self._shown.count:
                self.message.say("info", self.tr("The records were changed since they were counted."))
