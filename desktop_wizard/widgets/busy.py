"""A line that says what is being waited for, with a way out of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce, name, plain_label

_STEPS = 100


class Busy(QWidget):
    """Hidden until `start`; indeterminate until `set_progress` knows a total.

    Signals:
        cancelled(): the user no longer wants to wait.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = plain_label("")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel = QPushButton(self.tr("Stop"))
        name(self.cancel, self.tr("Stop waiting"))
        self.cancel.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        self.hide()

    def start(self, text: str) -> None:
        """Say what is being done (`Counting affected records…`)."""
        self.label.setText(text)
        name(self.bar, text)
        # A bar that moves for ever tells nothing that the words don't.
        self.bar.setVisible(not theme.prefers_reduced_motion())
        self.bar.setRange(0, 0)
        self.cancel.setEnabled(True)
        self.show()
        announce(self, text)

    def set_progress(self, done: int, total: int) -> None:
        """Show `done` of `total` records; a total of 0 keeps the bar indeterminate."""
        self.bar.setVisible(bool(total) or not theme.prefers_reduced_motion())
        # Qt's range ends at 2³¹, a record source need not; and a screen reader is told of every step.
        self.bar.setRange(0, _STEPS if total else 0)
        if total:
            self.bar.setValue(min(_STEPS, done * _STEPS // total))

    def stop(self) -> None:
        self.hide()
