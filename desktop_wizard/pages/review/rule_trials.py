"""What is found out in the background each time the rules change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from desktop_wizard.engine.executor import Executor, Task
from desktop_wizard.engine.impact import Trial, TrialHand, suggestions_for, try_rules
from desktop_wizard.engine.model import Impact, StoredRecord
from desktop_wizard.engine.plan import MigrationPlan, Preview, Previewer, keys_to_show, seed_of
from desktop_wizard.engine.ports import Ports
from desktop_wizard.engine.transform import RuleSet, Suggestions
from desktop_wizard.pages.errand import Errand

WITHOUT_IMPACT = 5
"""Records to show when none is affected."""


class RuleTrials(QObject):
    """Previews, suggestions and counts for rules that are being edited; new rules end what was under way.

    Signals:
        previewed(object): previews of affected records, soon after the rules changed.
        suggested(object): `Suggestions`, tried with the rules that are there.
        tried(object): a `Trial` over every record.
        progressed(int, int): records tried, of how many.
        failed(object): the `WizardError` that kept one of them from being found out.
    """

    previewed = Signal(object)
    suggested = Signal(object)
    tried = Signal(object)
    progressed = Signal(object, object)
    failed = Signal(object)

    def __init__(self, executor: Executor, ports: Ports, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._looking, self._ranking, self._trying = (Errand(executor, self) for _ in range(3))
        self._plan: MigrationPlan | None = None
        self._records: Sequence[StoredRecord] | None = None

    def begin(self, plan: MigrationPlan) -> None:
        """Take the plan whose changes and records are looked at."""
        self.stop()
        self._plan, self._records = plan, None

    def try_out(self, rules: RuleSet) -> None:
        """Find out what rules do: at once on some records, then on all."""
        assert self._plan is not None, "begin() comes first"
        plan = replace(self._plan, review=replace(self._plan.review, rules=rules))
        self._looking.start(lambda task: self._preview(plan), done=self._take_previews, failed=self.failed.emit)
        self._ranking.start(lambda task: self._suggest(plan, task), done=self.suggested.emit, failed=self.failed.emit)
        self._trying.start(
            lambda task: self._try(plan, task),
            done=self.tried.emit,
            failed=self.failed.emit,
            progress=self.progressed.emit,
        )

    def stop(self) -> None:
        """Let go of everything that is under way."""
        for errand in (self._looking, self._ranking, self._trying):
            errand.stop()

    def stop_trying(self) -> None:
        """Let go of the count over every record."""
        self._trying.stop()

    def _take_previews(self, found: tuple[Sequence[StoredRecord], Sequence[Preview]]) -> None:
        self._records, previews = found
        self.previewed.emit(previews)

    def _preview(self, plan: MigrationPlan) -> tuple[Sequence[StoredRecord], Sequence[Preview]]:
        records = self._records if self._records is not None else self._fetch(plan)
        seed = seed_of(plan, plan.created_at, self._ports.user)
        return records, Previewer(plan.review.rules, seed, plan.review.new_schema).previews(records)

    def _fetch(self, plan: MigrationPlan) -> Sequence[StoredRecord]:
        keys = keys_to_show(plan.review)[: Impact.MAX_KEYS_PER_CHANGE]
        store = self._ports.stores.open(plan.selection.source)
        try:
            return store.fetch(keys) if keys else store.sample(WITHOUT_IMPACT, plan.selection.versions)
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
        return try_all(plan, self._ports, task)


def try_all(plan: MigrationPlan, ports: Ports, task: Task) -> Trial:
    """Try a plan's rules on every record. Raises what opening the source raises, and `RunCancelled`."""
    hand = TrialHand(plan.review.rules, seed_of(plan, plan.created_at, ports.user), plan.review.new_schema)
    store = ports.stores.open(plan.selection.source)
    try:
        return try_rules(store, hand, plan.selection.versions, workers=plan.options.workers, progress=task.progress)
    finally:
        store.close()


class LikeFinder(QObject):
    """Finds a record that fails as another one does; the trial that it takes is kept until the rules change.

    Signals:
        found(object): its `Preview`, None where there is no other.
        failed(object): the `WizardError` that kept it from being found.
    """

    found = Signal(object)
    failed = Signal(object)

    def __init__(self, executor: Executor, ports: Ports, parent: QObject) -> None:
        super().__init__(parent)
        self._ports = ports
        self._errand = Errand(executor, self)
        self._known: tuple[RuleSet, Trial] | None = None

    def look(self, plan: MigrationPlan, like: Preview, trial: Trial | None = None) -> None:
        """Look for a record like one, under a plan's rules.

        Args:
            trial: of these rules, where it is known already.
        """
        if trial is not None:
            self._known = plan.review.rules, trial

        def work(task: Task) -> tuple[Trial, Preview | None]:
            known = self._known
            made = known[1] if known and known[0] == plan.review.rules else try_all(plan, self._ports, task)
            return made, self._preview(plan, made, like)

        def done(result: tuple[Trial, Preview | None]) -> None:
            self._known = plan.review.rules, result[0]
            self.found.emit(result[1])

        self._errand.start(work, done=done, failed=self.failed.emit)

    def stop(self) -> None:
        """Let go of the search."""
        self._errand.stop()

    def _preview(self, plan: MigrationPlan, trial: Trial, like: Preview) -> Preview | None:
        key = trial.like(like.failure, like.key)
        if key is None:
            return None
        store = self._ports.stores.open(plan.selection.source)
        try:
            records = store.fetch([key])
        finally:
            store.close()
        seed = seed_of(plan, plan.created_at, self._ports.user)
        previews = Previewer(plan.review.rules, seed, plan.review.new_schema).previews(records)
        return previews[0] if previews else None
