"""What the user has decided so far: one slot per step, and setting one clears the later ones."""

from __future__ import annotations

from desktop_wizard.engine.model import MigrationResult, Selection, ValidationReport
from desktop_wizard.engine.plan import MigrationPlan, Review


class Session:
    """The values that flow from page to page; Qt-free.

    Attributes:
        selection: from Select.
        review: from Review.
        plan: from Configure.
        result: from Execute.
        report: from Verify.
    """

    def __init__(self) -> None:
        self._selection: Selection | None = None
        self._review: Review | None = None
        self._plan: MigrationPlan | None = None
        self._result: MigrationResult | None = None
        self._report: ValidationReport | None = None

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
