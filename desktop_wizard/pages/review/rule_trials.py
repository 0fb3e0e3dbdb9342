"""What is found out in the background each time the rules change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.impact import Trial, suggestions_for
from desktop_wizard.engine.model import Impact
from desktop_wizard.engine.plan import MigrationPlan, Preview
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.script import HostHooks
from desktop_wizard.engine.transform import RuleSet, Suggestions
from desktop_wizard.engine.trying import Bystanders, Exhibits, agreed, previews_of, records_to_show, try_plan
from desktop_wizard.pages.errand import Errand


class RuleTrials(QObject):
    """Previews, suggestions and counts for rules that are being edited; new rules end what was under way.

    Signals:
        previewed(object): previews of affected records, soon after the rules changed.
        suggested(object): `Suggestions`, tried with the rules that are there.
        tried(object): a `Trial` over every record; see `try_plan`.
        progressed(int, int): records tried, of how many.
        failed(object): the `WizardError` that kept one of them from being found out.
    """

    previewed = Signal(object)
    suggested = Signal(object)
    tried = Signal(object)
    progressed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, executor: Executor, ports: Ports, host: HostHooks, parent: QObject) -> None:
        super().__init__(parent)
        self._ports, self._host = ports, host
        self._looking, self._ranking, self._trying = (Errand(executor, self) for _ in range(3))
        self._plan: MigrationPlan | None = None
        self._exhibits: Exhibits | None = None

    def begin(self, plan: MigrationPlan) -> None:
        """Take the plan whose changes and records are looked at."""
        self.stop()
        self._plan, self._exhibits = plan, None

    def try_out(self, rules: RuleSet) -> None:
        """Find out what rules do: at once on some records, then on all."""
        self.look(rules)
        plan = self._with(rules)
        self._ranking.start(lambda task: self._suggest(plan, task), done=self.suggested.emit, failed=self.failed.emit)
        self._trying.start(
            lambda task: self._try(plan, task),
            done=self.tried.emit,
            failed=self.failed.emit,
            progress=self.progressed.emit,
        )

    def look(self, rules: RuleSet) -> None:
        """Find out what rules make of some records."""
        plan = self._with(rules)
        self._looking.start(lambda task: self._preview(plan, task), done=self._take_previews, failed=self.failed.emit)

    def _with(self, rules: RuleSet) -> MigrationPlan:
        assert self._plan is not None, "begin() comes first"
        return replace(self._plan, review=replace(self._plan.review, rules=rules))

    def stop(self) -> None:
        """Let go of everything that is under way."""
        for errand in (self._looking, self._ranking, self._trying):
            errand.stop()

    def stop_trying(self) -> None:
        """Let go of the count over every record."""
        self._trying.stop()

    def _take_previews(self, found: tuple[Exhibits, Sequence[Preview]]) -> None:
        self._exhibits, previews = found
        self.previewed.emit(previews)

    def _preview(self, plan: MigrationPlan, task: Task) -> tuple[Exhibits, Sequence[Preview]]:
        exhibits = self._exhibits if self._exhibits is not None else self._fetch(plan)
        present = Bystanders(self._ports.user, self._host, task.is_wanted)
        return exhibits, previews_of(exhibits, agreed(plan, self._ports.consents), present)

    def _fetch(self, plan: MigrationPlan) -> Exhibits:
        store = self._ports.stores.open(plan.selection.source)
        try:
            return records_to_show(store, plan, Impact.MAX_KEYS_PER_CHANGE)
        finally:
            store.close()

    def _suggest(self, plan: MigrationPlan, task: Task) -> Suggestions:
        return suggestions_for(
            plan.review,
            plan.selection,
            self._ports,
            present=plan.review.rules,
            stop=lambda: task.progress(0, 0),
        )

    def _try(self, plan: MigrationPlan, task: Task) -> Trial:
        return _tried(plan, self._ports, self._host, task)


def _tried(plan: MigrationPlan, ports: Ports, host: HostHooks, task: Task) -> Trial:
    return try_plan(agreed(plan, ports.consents), ports, task.progress, host=host, is_wanted=task.is_wanted)


class LikeFinder(QObject):
    """Finds a record that fails as another one does; the trial that it takes is kept until rules or script change.

    Signals:
        found(object): its `Preview`, None where there is no other.
        failed(object): the `WizardError` that kept it from being found.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, executor: Executor, ports: Ports, host: HostHooks, parent: QObject) -> None:
        super().__init__(parent)
        self._ports, self._host = ports, host
        self._errand = Errand(executor, self)
        self._known: tuple[str, Trial] | None = None

    def look(self, plan: MigrationPlan, like: Preview, trial: Trial | None = None) -> None:
        """Look for a record like one, under a plan's rules.

        Args:
            trial: of this plan, where it is known already.
        """
        if trial is not None:
            self._known = plan.fingerprint, trial

        def work(task: Task) -> tuple[Trial, Preview | None]:
            known = self._known
            is_known = known is not None and known[0] == plan.fingerprint
            made = known[1] if known and is_known else _tried(plan, self._ports, self._host, task)
            return made, self._preview(plan, made, like, task)

        def done(result: tuple[Trial, Preview | None]) -> None:
            self._known = plan.fingerprint, result[0]
            self.found.emit(result[1])

        self._errand.start(work, done=done, failed=self.failed.emit)

    def stop(self) -> None:
        """Let go of the search."""
        self._errand.stop()

    def _preview(self, plan: MigrationPlan, trial: Trial, like: Preview, task: Task) -> Preview | None:
        key = trial.like(like.failure, like.key)
        if key is None:
            return None
        store = self._ports.stores.open(plan.selection.source)
        try:
            exhibits = Exhibits.of(store, [key])
        finally:
            store.close()
        present = Bystanders(self._ports.user, self._host, task.is_wanted)
        found = previews_of(exhibits, agreed(plan, self._ports.consents), present)
        return found[0] if found else None
