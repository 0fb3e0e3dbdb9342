"""What the user has decided so far, and where the wizard stands; Qt-free."""

from __future__ import annotations

import logging

from desktop_wizard.engine.model import MigrationResult, Selection, ValidationReport, WizardStep
from desktop_wizard.engine.plan import MigrationPlan, Review
from desktop_wizard.engine.status import WizardState, next_wizard_state

_log = logging.getLogger(__name__)


class Session:
    """One slot per step; setting one clears the later ones.

    Attributes:
        state: one of the wizard's 13.
        selection: from Select.
        review: from Review.
        structure: fingerprint of the table's structure when it was reviewed.
        plan: from Configure.
        result: from Execute.
        report: from Verify.
    """

    def __init__(self) -> None:
        self.state = WizardState.IDLE
        self.structure = ""
        self._selection: Selection | None = None
        self._review: Review | None = None
        self._plan: MigrationPlan | None = None
        self._result: MigrationResult | None = None
        self._report: ValidationReport | None = None

    def move(self, then: WizardState) -> None:
        """Go to another state by the table in `engine.status`; raise `Bug` where it has no such way."""
        before, self.state = self.state, next_wizard_state(self.state, then)
        _log.debug("from %s to %s", before, then)

    def turn_to(self, step: WizardStep) -> None:
        """Move the state along with the pages up to Configure; a run and its verification move it themselves."""
        match step, self.state:
            case WizardStep.SELECT, _:
                self.move(WizardState.SELECTING)
            case WizardStep.REVIEW, WizardState.SELECTING:
                self.move(WizardState.LOADING_PLAN)
                if self.review is not None:
                    self.move(WizardState.REVIEWING)
            case WizardStep.REVIEW, WizardState.CONFIGURING:
                self.move(WizardState.REVIEWING)
            case WizardStep.CONFIGURE, _:
                self.move(WizardState.CONFIGURING)

    @property
    def selection(self) -> Selection | None:
        return self._selection

    @selection.setter
    def selection(self, selection: Selection | None) -> None:
        if selection != self._selection:
            self._selection = selection
            self.review = None

    @property
    def review(self) -> Review | None:
        return self._review

    @review.setter
    def review(self, review: Review | None) -> None:
        self._review = review
        self.plan = None

    @property
    def plan(self) -> MigrationPlan | None:
        return self._plan

    @plan.setter
    def plan(self, plan: MigrationPlan | None) -> None:
        self._plan = plan
        self.result = None

    @property
    def result(self) -> MigrationResult | None:
        return self._result

    @result.setter
    def result(self, result: MigrationResult | None) -> None:
        self._result = result
        self.report = None

    @property
    def report(self) -> ValidationReport | None:
        return self._report

    @report.setter
    def report(self, report: ValidationReport | None) -> None:
        self._report = report
