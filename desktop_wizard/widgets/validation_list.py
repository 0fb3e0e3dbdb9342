"""The validation report: what was asked of every record, and whether it holds."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import name, set_no_tab_trap
from desktop_wizard.engine.model import Check
from desktop_wizard.told import told

_PASSED = int(Qt.ItemDataRole.UserRole)


class ValidationList(QListWidget):
    """One line a check: mark, word, statement and evidence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        name(self, self.tr("Validation report"))
        set_no_tab_trap(self)
        self.setWordWrap(True)

    def show_checks(self, checks: Iterable[Check]) -> None:
        self.clear()
        for check in checks:
            mark = self.tr("✓ Passed") if check.passed else self.tr("✗ Failed")
            statement, evidence = told(check.name), told(check.detail)
            item = QListWidgetItem(f"{mark}   {statement}" + (f" – {evidence}" if evidence else ""))
            word = self.tr("Passed") if check.passed else self.tr("Failed")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{word}: {statement}. {evidence}")
            item.setData(_PASSED, check.passed)
            self.addItem(item)
        self._colour()
        self.setCurrentRow(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._colour()

    def _colour(self) -> None:
        look = theme.of(self)
        for item in map(self.item, range(self.count())):
            item.setForeground(look.color("success" if item.data(_PASSED) else "danger"))
