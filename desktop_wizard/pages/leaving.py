"""Leaving the wizard: what is asked before something would be lost."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_wizard.ask import Ask
from desktop_wizard.engine.model import WizardStep
from desktop_wizard.engine.status import WizardState
from desktop_wizard.pages.execute import ExecutePage
from desktop_wizard.pages.select import SelectPage
from desktop_wizard.pages.verify import VerifyPage
from desktop_wizard.session import Session

translate = QCoreApplication.translate

_DECIDING = (WizardStep.REVIEW, WizardStep.CONFIGURE)


class Leaving:
    """Decides with the user whether a wizard may be left now."""

    def __init__(
        self, ask: Ask, session: Session, select: SelectPage, execute: ExecutePage, verify: VerifyPage
    ) -> None:
        self._ask, self._session = ask, session
        self._select, self._execute, self._verify = select, execute, verify

    def is_allowed(self, step: WizardStep) -> bool:
        """Ask where something would be lost; a run that goes on keeps the wizard open, whatever becomes of it."""
        if self._execute.is_active:
            self._ask_about_run()
            return False
        if self._verify.is_rolling_back:
            return self._ask.confirm_cancel(
                translate("Leaving", "The rollback stops where it is."),
                translate("Leaving", "It can be taken up again later."),
            )
        if self._session.state is WizardState.PAUSED:
            return self._ask.confirm_cancel(
                translate("Leaving", "The run stays paused."),
                translate("Leaving", "It can be resumed or rolled back later."),
            )
        is_chosen = self._select.has_choices or step in _DECIDING
        has_run = self._session.result is not None
        return not is_chosen or has_run or self._ask.confirm_cancel()

    def _ask_about_run(self) -> None:
        answer = self._ask.close_while_running()
        if not self._execute.is_active:  # it ended while the question stood there
            return
        if answer == "pause":
            self._execute.pause()
        elif answer == "cancel":
            self._execute.cancel()
