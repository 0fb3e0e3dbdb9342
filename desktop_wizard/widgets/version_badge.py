"""The two versions of a migration as a badge: 2.1.0 → 3.0.0."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class VersionBadge(QLabel):
    """From which version to which; hidden until both are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "badge")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.hide()

    def set_versions(self, from_version: str, to_version: str) -> None:
        self.setText(f"{from_version}  →  {to_version}")
        self.setAccessibleName(self.tr("From version {0} to version {1}").format(from_version, to_version))
        self.setVisible(bool(from_version and to_version))
