"""The button that copies what the plan is in SQL, for a DBA to read; nothing of it is ever run."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_wizard.a11y import name
from desktop_wizard.engine.plan import MigrationPlan
from desktop_wizard.engine.transform import explanation


class SqlButton(QPushButton):
    """Puts the explanation of a plan onto the clipboard.

    Signals:
        copied: it is there.
    """

    copied = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Copy as S&QL"))
        self._plan: MigrationPlan | None = None
        self.setProperty("role", "compact")
        self.setToolTip(self.tr("Copies what each rule is in SQL, to read. The wizard does not run it."))
        name(self, self.tr("Copy as SQL"), self.toolTip())
        self.clicked.connect(self._copy)
        self.show_plan(None)

    def show_plan(self, plan: MigrationPlan | None) -> None:
        """Offer a plan, or none so far."""
        self._plan = plan
        self.setEnabled(plan is not None)

    def _copy(self) -> None:
        if self._plan is not None:
            QGuiApplication.clipboard().setText(explanation(self._plan.review.rules, self._plan.selection))
            self.copied.emit()
