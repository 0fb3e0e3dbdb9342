"""What page 2 has for making rules: the button, the dialog behind it, and the search for records that fail."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.plan import MigrationPlan, Preview
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.review.preview_card import PreviewCard
from desktop_wizard.pages.review.rule_trials import LikeFinder
from desktop_wizard.pages.review.rules_dialog import RulesDialog
from desktop_wizard.widgets.message import Message


class RuleDesk(QObject):
    """Opens suggestions and rules for the plan under review.

    Attributes:
        button: opens the dialog.

    Signals:
        taken(object): the `RuleSet` that the user takes over; other rules than the plan's.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk, preview: PreviewCard, message: Message) -> None:
        super().__init__(parent)
        self._plan: MigrationPlan | None = None
        self._ask, self._preview, self._message = desk.ask, preview, message
        self.button = QPushButton(self.tr("S&uggestions and rules…"))
        self.button.setProperty("role", "compact")
        self.dialog = RulesDialog(parent, desk)
        self._finder = LikeFinder(desk.executor, desk.ports, desk.config.host_hooks, self)
        self.button.clicked.connect(self._open)
        self.dialog.taken.connect(self._take)
        preview.like_wanted.connect(self._find_like)
        self._finder.found.connect(self._show_like)
        self._finder.failed.connect(self._cannot)
        self.show_plan(None)

    def show_plan(self, plan: MigrationPlan | None) -> None:
        """Take the plan that is under review now, None while there is none."""
        self._plan = plan
        self._finder.stop()
        self.button.setEnabled(plan is not None)

    def stop(self) -> None:
        """Let go of what is under way."""
        self._finder.stop()

    def _open(self) -> None:
        if self._plan is not None:
            self.dialog.show_plan(self._plan)

    def _take(self, rules: object) -> None:
        if self._plan is not None and rules != self._plan.review.rules:
            self.taken.emit(rules)

    def _find_like(self, preview: Preview) -> None:
        if self._plan is not None:
            self._finder.look(self._plan, preview)

    def _show_like(self, preview: Preview | None) -> None:
        if preview is not None:
            self._preview.show_another(preview)
        else:
            self._message.say("info", self.tr("No other record fails like this one."))

    def _cannot(self, error: WizardError) -> None:
        self._ask.show_error(error)
