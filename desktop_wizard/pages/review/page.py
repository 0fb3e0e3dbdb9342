"""Step 2, the page: the plan as it would run, counted over every record."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_wizard.a11y import plain_label, show_text
from desktop_wizard.engine.errors import RulesWrong, WizardError
from desktop_wizard.engine.events import ImpactEstimated
from desktop_wizard.engine.executor import Task
from desktop_wizard.engine.model import Impact, RunOptions, Selection, WizardStep, key_text
from desktop_wizard.engine.rollback import RollbackResult
from desktop_wizard.engine.script import Script, read_script
from desktop_wizard.engine.status import WizardState
from desktop_wizard.engine.transform import RuleSet
from desktop_wizard.engine.trying import has_counter
from desktop_wizard.numerals import filled, numerus
from desktop_wizard.pages.base import Desk, Page
from desktop_wizard.pages.errand import Errand
from desktop_wizard.pages.review import loading
from desktop_wizard.pages.review.advice_card import AdviceCard
from desktop_wizard.pages.review.estimate import show_estimate, show_expected
from desktop_wizard.pages.review.key_dialog import KeyDialog, choices
from desktop_wizard.pages.review.named_changes import with_named
from desktop_wizard.pages.review.preview_card import PreviewCard
from desktop_wizard.pages.review.rule_desk import RuleDesk
from desktop_wizard.pages.review.script_card import ScriptCard
from desktop_wizard.pages.review.sql_button import SqlButton
from desktop_wizard.pages.review.summary_card import SummaryCard
from desktop_wizard.widgets.card import Card
from desktop_wizard.widgets.change_tree import ChangeEntry, ChangeTree
from desktop_wizard.widgets.message import Message

KEPT_NAMED = 10
"""Records that a rollback kept, and that are named; the audit trail has their number."""


class ReviewPage(Page):
    """What changes, whom it affects, and what the rules make of them.

    Signals:
        reviewed(): the records were counted, and the computer is free while the user reads.
    """

    step = WizardStep.REVIEW
    enter_goes_on = True
    reviewed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk, self.tr("Review Migration Plan"), self.tr("What changes, which records it affects, and how.")
        )
        self._reviewed: loading.Reviewed | None = None
        self._rules_file: Path | None = desk.config.rules
        self._errand = Errand(desk.executor, self)
        self._is_wanted = False
        self._is_edited = False
        self.message = Message()
        self.summary = SummaryCard(has_chart=desk.config.show_impact_analysis)
        self.figures, self.impact, self.verdict = self.summary.figures, self.summary.impact, self.summary.verdict
        self.busy = self.summary.busy
        self.changes = Card(self.tr("Breaking changes"))
        self.tree = ChangeTree()
        self.rules = plain_label("", role="muted")
        self.rules_button = QPushButton(self.tr("&Rules file…"))
        self.rules_button.setProperty("role", "compact")
        self.keys_button = QPushButton(self.tr("&Affected records…"))
        self.keys_button.setProperty("role", "compact")
        self.keys_button.setEnabled(False)
        self.sql_button = SqlButton()
        self.keys = KeyDialog(self, desk.executor, desk.ports)
        self.preview = PreviewCard()
        self.rule_desk = RuleDesk(self, desk, self.preview, self.message)
        self.advice = AdviceCard()
        self.script = ScriptCard(desk)
        self._lay_out()
        self.busy.cancelled.connect(self._stop_counting)
        self.rules_button.clicked.connect(self._choose_rules)
        self.rule_desk.taken.connect(self._take_edited)
        self.keys_button.clicked.connect(self._show_keys)
        self.tree.selected.connect(self._offer_keys)
        self.sql_button.copied.connect(lambda: self.say(self.tr("The rules are on the clipboard as SQL, to read.")))
        self.script.chosen.connect(self._use_script)

    def _lay_out(self) -> None:
        self.changes.head.addWidget(self.rules)
        self.changes.head.addWidget(self.rule_desk.button)
        self.changes.head.addWidget(self.rules_button)
        self.changes.head.addWidget(self.keys_button)
        self.changes.head.addWidget(self.sql_button)
        self.changes.body.addWidget(self.tree)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.preview, 3)
        below.addWidget(self.advice, 2)
        self.body.addWidget(self.message)
        self.body.addWidget(self.summary)
        self.body.addWidget(self.changes, 5)
        self.body.addWidget(self.script)
        self.body.addLayout(below, 5)

    def enter(self) -> None:
        session = self.desk.session
        if self._reviewed is not None and session.review is self._reviewed.review:
            return
        assert session.selection is not None, "Select lets nobody pass without one"
        self._count(session.selection)

    def leave(self) -> None:
        self._is_wanted = False
        self._errand.stop()
        self.rule_desk.stop()
        self.busy.stop()

    def first_focus(self) -> QWidget:
        return self.tree if self._reviewed is not None else self.busy.cancel

    def may_go_on(self) -> bool:
        if self._errand.is_running:
            self._is_wanted = True
            self.say(self.tr("Counting affected records; the wizard goes on when they are counted."))
        return self._reviewed is not None and not self._errand.is_running

    def forget_counts(self) -> None:
        """Count again on entering: the records are not what they were."""
        self._reviewed = None

    def announce_rollback(self, result: RollbackResult) -> None:
        """Say that a run was taken back, over the plan that can be run again; name the records that were kept."""
        if not result.conflicts:
            self.message.say("success" if result.is_proved else "warning", result.summary)
            return
        kept = ", ".join(key_text(key) for key in result.conflicts[:KEPT_NAMED])
        if len(result.conflicts) > KEPT_NAMED:
            kept = filled(self.tr("{0} and {1:,} more"), kept, len(result.conflicts) - KEPT_NAMED)
        self.message.say("warning", self.tr("{0}\nKept as they are: {1}.").format(result.summary, kept))

    # --- counting ------------------------------------------------------------------------------------------

    def _count(self, selection: Selection) -> None:
        self._forget()
        self.busy.start(self.tr("Counting affected records…"))
        ports, config, file = self.desk.ports, self.desk.config, self._rules_file
        show_expected(config.estimated_record_count, config.default_batch_size, self.figures)
        review, script_file = self.desk.session.review, config.script
        known = review.rules if review else None  # of a run that was taken up
        options = RunOptions(
            batch_size=config.default_batch_size, workers=config.parallel_workers if config.parallel_processing else 1
        )

        def work(task: Task) -> loading.Reviewed:
            rules = known or (loading.rules_of(file, selection, ports) if file else None)
            script = review.script if review else read_script(script_file) if script_file else None

            def estimated(impact: Impact) -> None:
                task.emit(ImpactEstimated(impact))

            return loading.load(selection, ports, options, rules, script, config.host_hooks, task, estimated)

        self._errand.start(
            work,
            done=self._counted,
            failed=self._cannot,
            progress=self.busy.set_progress,
            estimated=lambda impact: show_estimate(impact, self.figures, self.impact),
        )

    def _forget(self) -> None:
        self._reviewed = None
        self.message.hide()
        self.summary.clear()
        self.tree.show_entries([])
        self.preview.show_previews([], 0)
        self.advice.clear()
        self.changes.set_title(self.tr("Breaking changes"))
        self.rules_button.setEnabled(False)
        self.sql_button.show_plan(None)
        self.rule_desk.show_plan(None)
        self._is_edited = False

    def _counted(self, reviewed: loading.Reviewed) -> None:
        if self.desk.session.state is WizardState.LOADING_PLAN:
            self.desk.session.move(WizardState.REVIEWING)
        self._show(reviewed)
        self.reviewed.emit()
        script = reviewed.review.script
        if script is not None and not self.desk.ports.consents.has(script):
            self._use_script(script if self.script.may_use(script) else None)
            return
        self.say(self.impact.sentence.text())
        if self._is_wanted:
            self._is_wanted = False
            self.ready.emit()
        else:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cannot(self, error: WizardError) -> None:
        self.busy.stop()
        if self.desk.session.state is WizardState.LOADING_PLAN:
            self.desk.session.move(WizardState.FAILED)
        self.message.say("error", str(error))
        self.rules_button.setEnabled(isinstance(error, RulesWrong))

    def _count_with(self, rules: Path) -> None:
        """Try again after rules that were wrong."""
        session = self.desk.session
        assert session.selection is not None
        session.move(WizardState.SELECTING)
        session.move(WizardState.LOADING_PLAN)
        self._rules_file = rules
        self._count(session.selection)

    def _stop_counting(self) -> None:
        self._errand.stop()
        self.busy.stop()
        self.back_wanted.emit()

    # --- showing -------------------------------------------------------------------------------------------

    def _show(self, reviewed: loading.Reviewed) -> None:
        self._reviewed = reviewed
        self.desk.session.review = review = reviewed.review
        self.desk.session.structure = reviewed.structure
        self.summary.show_reviewed(reviewed)
        additive = len(review.additive)
        others = self.tr("{0:,} others below", "", numerus(additive))
        self.changes.set_aside(filled(others, additive) if additive else "")
        lines = with_named(loading.entries(review), self.desk.config.breaking_changes)
        shown = sum(line.change.is_breaking for line in lines)
        self.changes.set_title(filled(self.tr("Breaking changes ({0:,})"), shown))
        self.tree.show_entries(lines)
        self.preview.show_previews(reviewed.previews, review.impact.affected, has_counter=has_counter(review.rules))
        self.script.show_script(review.script)
        conform = [preview.conforms for preview in reviewed.previews]
        self.advice.show_advice(reviewed.draft, conform, [rules.sentence for rules in reviewed.passed_over])
        show_text(self.rules, origin := self._rules_origin(review.rules))
        self.rules.setToolTip(origin)
        self.rules_button.setEnabled(True)
        self.sql_button.show_plan(reviewed.draft)
        self.rule_desk.show_plan(reviewed.draft)

    def _rules_origin(self, rules: RuleSet) -> str:
        """Return where the rules come from, for the line above the changes."""
        if self._is_edited:
            return self.tr("Rules: edited here")
        if self._rules_file is not None:
            return self.tr("Rules: {0}").format(self._rules_file.name)
        if not rules.rules:
            return self.tr("Rules: none yet")
        bare = ", ".join(f"{start} → {end}" for start, end in rules.bare_steps)
        return self.tr("Rules: published, none for {0}").format(bare) if bare else self.tr("Rules: published")

    def _offer_keys(self, entry: ChangeEntry | None) -> None:
        self.keys_button.setEnabled(self._reviewed is not None and bool(choices(self._reviewed.draft)))

    def _show_keys(self) -> None:
        """Open the list of the records that the current change affects, or of all where it affects none."""
        entry = self.tree.current_entry()
        if self._reviewed is not None:
            self.keys.show_records(self._reviewed.draft, entry.change.id if entry and entry.records else "")

    def _choose_rules(self) -> None:
        kinds = ";;".join((self.tr("Rules (*.json)"), self.tr("All files (*)")))
        path = self.desk.ask.choose_file(self.tr("Choose Rules"), str(self._rules_file or ""), kinds)
        if path is None:
            return
        if self._reviewed is None:
            self._count_with(path)
            return
        reviewed, ports = self._reviewed, self.desk.ports

        def work(task: Task) -> tuple[Path, loading.Reviewed]:
            rules = loading.rules_of(path, reviewed.draft.selection, ports)
            return path, loading.with_rules(reviewed, rules, ports, task)

        self.busy.start(self.tr("Trying the rules…"))
        self._errand.start(work, done=self._took_rules, failed=self._cannot_take_rules)

    def _use_script(self, script: Script | None) -> None:
        """Show what becomes of the records with another script, or without one."""
        reviewed, ports = self._reviewed, self.desk.ports
        if reviewed is None:
            return

        def work(task: Task) -> loading.Reviewed:
            return loading.with_script(reviewed, script, ports, task)

        self.busy.start(self.tr("Trying the script…") if script else self.tr("Trying without a script…"))
        self._errand.start(work, done=self._took_script, failed=self._cannot_take_rules)

    def _took_script(self, reviewed: loading.Reviewed) -> None:
        self._show(reviewed)
        script = reviewed.review.script
        self.say(self.tr("Script {0} taken.").format(script.name) if script else self.tr("No script is used."))
        if self._is_wanted:
            self._is_wanted = False
            self.ready.emit()

    def _took_rules(self, taken: tuple[Path, loading.Reviewed]) -> None:
        self._rules_file, reviewed = taken
        self._is_edited = False
        self._show(reviewed)
        self.say(self.tr("Rules of {0} taken.").format(self._rules_file.name))

    def _take_edited(self, rules: RuleSet) -> None:
        reviewed, ports = self._reviewed, self.desk.ports
        assert reviewed is not None, "rules are edited for what was reviewed"

        def done(edited: loading.Reviewed) -> None:
            self._is_edited = True
            self._show(edited)
            self.say(self.tr("The rules are taken over."))

        self.busy.start(self.tr("Trying the rules…"))
        self._errand.start(
            lambda task: loading.with_rules(reviewed, rules, ports, task), done=done, failed=self._cannot_take_rules
        )

    def _cannot_take_rules(self, error: WizardError) -> None:
        self.busy.stop()
        self.desk.ask.show_error(error)
