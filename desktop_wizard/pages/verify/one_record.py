"""Some of the records that a run changed, the way to all of them, and the way back for a single one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard.a11y import LineEdit, name, plain_label
from desktop_wizard.widgets.sample_table import SampleTable


class ChangedRecords(QWidget):
    """Some of the records that a run changed; the current one, or any other by its key, can be taken back.

    Signals:
        undo_wanted(str): the record with this key, as people write it.
        all_wanted(): all changed records are to be shown.
    """

    undo_wanted = Signal(str)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.samples = SampleTable()
        self.key = LineEdit()
        self.undo = QPushButton(self.tr("&Undo This Record…"))
        self.undo.setProperty("role", "compact")
        name(self.undo, self.tr("Take back what the run did to this record"))
        name(self.key, self.tr("Key of the record to take back"))
        self.all_records = QPushButton(self.tr("View &All Records…"))
        self.all_records.setProperty("role", "compact")
        name(self.all_records, self.tr("View all records that the run changed"))
        box = QVBoxLayout(self)
        box.setContentsMargins(8, 8, 8, 8)
        box.addWidget(self.samples)
        box.addWidget(self._row())
        # Methods and no lambdas: those would hold this widget for ever where no page takes it up as its own.
        self.samples.changed.connect(self._take_key)
        self.key.textChanged.connect(self._weigh)
        self.undo.clicked.connect(self._want_undo)
        self.all_records.clicked.connect(self.all_wanted)
        self.allow(is_possible=False)

    def _row(self) -> QWidget:
        self._way_back = QWidget()
        row = QHBoxLayout(self._way_back)
        row.setContentsMargins(0, 0, 0, 0)
        label = plain_label(self.tr("Record &key:"))
        label.setBuddy(self.key)
        row.addWidget(self.all_records)
        row.addStretch(1)
        for widget in (label, self.key, self.undo):
            row.addWidget(widget)
        return self._way_back

    def allow(self, *, is_possible: bool) -> None:
        """Offer to show all and to take one back, or not: a dry run changed none."""
        self._way_back.setVisible(is_possible)
        self._weigh()

    def _take_key(self) -> None:
        self.key.setText(self.samples.current_key())

    def _want_undo(self) -> None:
        self.undo_wanted.emit(self.key.text().strip())

    def _weigh(self) -> None:
        self.undo.setEnabled(bool(self.key.text().strip()))
