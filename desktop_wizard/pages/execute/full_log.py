"""The whole log of a run, in a window as large as the screen allows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.widgets.log_lines import LogLines
from desktop_wizard.widgets.log_view import LogView

_SIZE = (980, 700)


class FullLog(QDialog):
    """All lines of a log, with a filter and a search of its own; lines that come are shown as well."""

    def __init__(self, parent: QWidget, lines: LogLines) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Full Log"))
        self.log = LogView(lines)
        self.close_button = QPushButton(self.tr("C&lose"))
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.log, 1)
        box.addLayout(buttons)
        self.resize(*_SIZE)
