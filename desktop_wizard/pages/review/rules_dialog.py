"""Where rules are made: suggestions with their evidence, the rules that are taken, and what they make of records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QIODevice, QSaveFile, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import announce, plain_label, show_text
from desktop_wizard.engine.errors import WizardError
from desktop_wizard.engine.impact import Trial
from desktop_wizard.engine.plan import MigrationPlan, Preview, handling_rules
from desktop_wizard.engine.transform import Rule, RuleSet, Suggestions, with_taken
from desktop_wizard.engine.trying import has_counter
from desktop_wizard.numerals import filled, number, numerus
from desktop_wizard.pages.base import Desk
from desktop_wizard.pages.review.preview_card import PreviewCard
from desktop_wizard.pages.review.rule_editor import RuleEditor
from desktop_wizard.pages.review.rule_lists import ChangeLine, RuleCard, SuggestionCard
from desktop_wizard.pages.review.rule_outcome import outcome_of
from desktop_wizard.pages.review.rule_trials import LikeFinder, RuleTrials
from desktop_wizard.told import told
from desktop_wizard.widgets.busy import Busy
from desktop_wizard.widgets.message import Message


class RulesDialog(QDialog):
    """Takes suggestions, and edits rules, for the changes of one plan; nothing counts until it is accepted.

    Attributes:
        rules: the rules as they are in it now.

    Signals:
        taken(object): the `RuleSet`, when the user takes it over.
    """

    taken = Signal(object)

    def __init__(self, parent: QWidget, desk: Desk) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rules and Suggestions"))
        self._ask = desk.ask
        self._plan: MigrationPlan | None = None
        self._suggestions: Suggestions | None = None
        self._trial: Trial | None = None
        self.rules = RuleSet(rules=())
        host = desk.config.host_hooks
        self.trials = RuleTrials(desk.executor, desk.ports, host, self)
        self.finder = LikeFinder(desk.executor, desk.ports, host, self)
        self.message = Message()
        self.suggestions = SuggestionCard()
        self.list = RuleCard()
        self.preview = PreviewCard()
        self.outcome = plain_label("", role="value")
        self.busy = Busy()
        self.save = QPushButton(self.tr("Save to &File…"))
        self.leave = QPushButton(self.tr("&Cancel"))
        self.use = QPushButton(self.tr("Ad&opt These Rules"))
        self.use.setProperty("role", "primary")
        self._lay_out()
        self._connect()

    def show_plan(self, plan: MigrationPlan) -> None:
        """Open on the changes and the rules of a plan."""
        self._plan, self._suggestions = plan, None
        self.message.hide()
        self.preview.show_previews([], 0)
        self.suggestions.tell_of_script(plan.review.is_seen)
        self.trials.begin(plan)
        self._change_rules(plan.review.rules.rules)
        self.open()

    # --- making ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self.suggestions, 3)
        above.addWidget(self.list, 2)
        buttons = QHBoxLayout()
        for button in (self.save, self.leave, self.use):
            buttons.addWidget(button)
        buttons.insertStretch(1, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.message)
        box.addLayout(above, 1)
        box.addWidget(self.preview, 1)
        box.addWidget(self.outcome)
        box.addWidget(self.busy)
        box.addLayout(buttons)
        self.resize(980, 700)

    def _connect(self) -> None:
        actions: tuple[tuple[QAbstractButton, object], ...] = (
            (self.suggestions.take, self._take),
            (self.suggestions.take_all, self._take_all),
            (self.list.edit, self._edit),
            (self.list.new, self._add),
            (self.list.remove, self._remove),
            (self.list.up, lambda: self._move(-1)),
            (self.list.down, lambda: self._move(1)),
            (self.save, self._save),
            (self.leave, self.reject),
            (self.use, self._use),
        )
        for button, action in actions:
            button.clicked.connect(action)
        self.trials.previewed.connect(self._show_previews)
        self.trials.suggested.connect(self._show_suggestions)
        self.trials.tried.connect(self._show_trial)
        self.trials.progressed.connect(self.busy.set_progress)
        self.busy.cancelled.connect(self._stop_trying)
        self.preview.like_wanted.connect(self._find_like)
        self.finder.found.connect(self._show_like)
        for finding in (self.trials, self.finder):
            finding.failed.connect(self._cannot)
        self.finished.connect(self._let_go)

    # --- the rules ---------------------------------------------------------------------------------------------

    def _change_rules(self, rules: Sequence[Rule], current: int = 0) -> None:
        """Take other rules, show them, and find out what they do."""
        plan = self._plan
        assert plan is not None, "show_plan() comes first"
        is_chain = len(rules) == len(self.rules.rules) or tuple(rules) == plan.review.rules.rules
        self.rules = replace(
            plan.review.rules, rules=tuple(rules), stages=plan.review.rules.stages if is_chain else ()
        )
        self._trial = None
        self.list.show_rules(self.rules.rules, current)
        self._show_changes()
        show_text(self.outcome, "")
        self.busy.start(
            self.tr("Trying rules and script on the first records…")
            if plan.review.is_seen
            else self.tr("Trying the rules on every record…")
        )
        self.trials.try_out(self.rules)

    def _take(self) -> None:
        suggestion = self.suggestions.current_suggestion()
        if suggestion is not None:
            self._change_rules(with_taken(self.rules.rules, suggestion.rules))
            announce(self, self.tr("Taken: {0}").format(told(suggestion.sentence)))

    def _take_all(self) -> None:
        """Take the first suggestion for every change that affects records and that no rule takes care of yet."""
        found, plan, rules = self._suggestions, self._plan, self.rules.rules
        if found is None or plan is None:
            return
        open_ = {change.id for change in plan.review.breaking if not handling_rules(change, self.rules)}
        chosen = [suggestion for suggestion in found.firsts if suggestion.change_id in open_]
        for suggestion in chosen:
            if any(rule not in rules for rule in suggestion.rules):
                rules = with_taken(rules, suggestion.rules)
        self._change_rules(rules)
        announce(self, filled(self.tr("Suggestions taken: {0:,}"), len(chosen)))

    def _edit(self) -> None:
        at = self.list.current()
        if at is not None:
            self._ask_for_rule(at, self.rules.rules[at])

    def _add(self) -> None:
        self._ask_for_rule(len(self.rules.rules), None)

    def _ask_for_rule(self, at: int, rule: Rule | None) -> None:
        """Have a rule edited, with what it makes of records in view; a new one has the place behind the others."""
        assert self._plan is not None, "show_plan() comes first"
        review, rules = self._plan.review, self.rules.rules

        def with_it(edited: Rule) -> list[Rule]:
            return [*rules[:at], edited, *rules[at + 1 :]]

        def look(edited: Rule | None) -> None:
            if edited is not None:
                self.trials.look(RuleSet(rules=tuple(with_it(edited))))

        def show(previews: Sequence[Preview]) -> None:
            if editor.rule is not None:
                editor.show_outcome(outcome_of(previews, at + 1))

        editor = RuleEditor(self, rule, review.old_schema.value, review.new_schema.value)
        editor.changed.connect(look)
        self.trials.previewed.connect(show)
        look(editor.rule)
        is_taken = editor.exec() == QDialog.DialogCode.Accepted
        self.trials.previewed.disconnect(show)
        if is_taken and editor.rule is not None:
            self._change_rules(with_it(editor.rule), at)
        else:
            self.trials.look(self.rules)

    def _remove(self) -> None:
        at = self.list.current()
        if at is not None:
            self._change_rules([*self.rules.rules[:at], *self.rules.rules[at + 1 :]], max(0, at - 1))

    def _move(self, by: int) -> None:
        at, rules = self.list.current(), list(self.rules.rules)
        if at is not None and 0 <= at + by < len(rules):
            rules.insert(at + by, rules.pop(at))
            self._change_rules(rules, at + by)

    def _save(self) -> None:
        path = self._ask.choose_file_to_save(self.tr("Save Rules"), "rules.json", self.tr("Rules (*.json)"))
        if path is None:
            return
        data = self.rules.to_bytes()
        file = QSaveFile(str(path))  # rules that are there already are replaced only by the whole of these
        if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == len(data) and file.commit()):
            self.message.say("error", self.tr("The rules could not be saved: {0}.").format(file.errorString()))
            return
        self.message.say("success", self.tr("Rules saved as {0}.").format(path.name))

    def _use(self) -> None:
        self.taken.emit(self.rules)
        self.accept()

    # --- what was found out ------------------------------------------------------------------------------------

    def _show_changes(self) -> None:
        plan = self._plan
        assert plan is not None, "show_plan() comes first"
        impact = plan.review.impact
        lines = [
            ChangeLine(
                change=change,
                records=impact.by_change.get(change.id, 0),
                is_handled=bool(handling_rules(change, self.rules)),
            )
            for change in sorted(plan.review.breaking, key=lambda each: -impact.by_change.get(each.id, 0))
        ]
        self.suggestions.show_changes(lines)

    def _show_previews(self, previews: Sequence[Preview]) -> None:
        assert self._plan is not None
        affected = self._plan.review.impact.affected
        self.preview.show_previews(previews, affected, has_counter=has_counter(self.rules))

    def _show_suggestions(self, found: Suggestions) -> None:
        self._suggestions = found
        self.suggestions.show_suggestions(found)

    def _show_trial(self, trial: Trial) -> None:
        self._trial = trial
        self.busy.stop()
        assert self._plan is not None
        words = self.tr("{0:,} of {1:,} records would conform.", "", numerus(trial.read))
        if self._plan.review.is_seen:
            words = self.tr(
                "{0:,} of the first {1:,} records would conform, with the script.", "", numerus(trial.read)
            )
        text = filled(words, trial.conforming, trial.read)
        if trial.failing:
            worst = ", ".join(f"{number(count)} × {failure}" for failure, count in trial.failing.most_common(3))
            text = self.tr("{0} The others fail: {1}.").format(text, worst)
        show_text(self.outcome, text)
        announce(self, text)

    def _stop_trying(self) -> None:
        self.trials.stop_trying()
        self.busy.stop()
        show_text(self.outcome, self.tr("The count was stopped."))

    def _find_like(self, preview: Preview) -> None:
        assert self._plan is not None
        plan = replace(self._plan, review=replace(self._plan.review, rules=self.rules))
        self.finder.look(plan, preview, self._trial)

    def _show_like(self, preview: Preview | None) -> None:
        if preview is not None:
            self.preview.show_another(preview)
            self.preview.diff.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.message.say("info", self.tr("No other record fails like this one."))

    def _cannot(self, error: WizardError) -> None:
        self.busy.stop()
        self.message.say("error", str(error))

    def _let_go(self) -> None:
        self.trials.stop()
        self.finder.stop()
        self.busy.stop()
