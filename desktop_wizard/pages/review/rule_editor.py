"""One rule as a form and as JSON, in step with each other, with what is wrong beside the field that it is about."""

from __future__ import annotations

import json
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import labelled, name, plain_label, show_text
from desktop_wizard.engine.errors import Problem, RulesWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform import Rule, parse_rules, read_literal
from desktop_wizard.engine.transform.parameters import KIND
from desktop_wizard.pages.review.rule_findings import Findings, at_its_place
from desktop_wizard.pages.review.rule_form import Draft, RuleForm, kind_forms
from desktop_wizard.widgets.code_edit import CodeEdit
from desktop_wizard.widgets.message import Message

_NEW: Draft = {KIND: "set_default", "path": "$."}


class RuleEditor(QDialog):
    """A rule's form and text; it can be taken only while there is nothing wrong with it.

    Attributes:
        rule: what form and text say, None while that is wrong.

    Signals:
        changed(object): `rule`, after an edit.
    """

    changed = Signal(object)

    def __init__(
        self, parent: QWidget | None, rule: Rule | None, old_schema: JsonValue, new_schema: JsonValue
    ) -> None:
        """Open on a rule, or on the beginning of a new one.

        Args:
            old_schema, new_schema: both versions; their paths are offered, and one that is in neither is wrong.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit Rule") if rule is not None else self.tr("New Rule"))
        self.rule: Rule | None = None
        self._schemas = old_schema, new_schema
        self._is_judged = self._is_writing = False
        self._why_not = self._said = ""
        self.take = QPushButton(self.tr("&Take Rule"))
        self.take.setProperty("role", "primary")
        self.leave = QPushButton(self.tr("&Cancel"))
        self.form = RuleForm(self._schemas, beside=(self.take.text(), self.leave.text()))
        self.cannot = Message()
        self.text = CodeEdit(self.tr("Rule as JSON"))
        self.tabs = QTabWidget()
        self.problems = Message()
        self.outcome = plain_label("", role="value")
        self._lay_out()
        draft = rule.to_json() if rule is not None else _NEW
        self.form.show_draft(draft)
        self._write(draft)
        self._judge()
        self._connect()
        first = self.form.kind if rule is None else self.form.editors[next(iter(self.form.editors))].widget
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        form, text = QWidget(), QWidget()
        form_box, text_box = QVBoxLayout(form), QVBoxLayout(text)
        form_box.addWidget(self.cannot)
        form_box.addWidget(self.form, 1)
        labelled(
            text_box,
            self.tr("&Rule as JSON:"),
            self.text,
            self.tr("The kinds of rules and their members are described in docs/rules.md."),
        )
        name(self.tabs, self.tr("Ways to edit the rule"))
        self.tabs.addTab(form, self.tr("Form"))
        self.tabs.addTab(text, self.tr("JSON"))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.leave, self.take):
            button.setAutoDefault(False)  # Enter goes to the next field
            buttons.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        box.addWidget(self.tabs, 1)
        box.addWidget(self.problems)
        box.addWidget(self.outcome)
        box.addLayout(buttons)
        self.outcome.setWordWrap(True)
        self.outcome.setMinimumHeight(self.fontMetrics().lineSpacing() * 3)
        self.resize(self.fontMetrics().averageCharWidth() * 110, self.fontMetrics().height() * 46)

    def _connect(self) -> None:
        self.form.edited.connect(self._follow_form)
        self.text.textChanged.connect(self._follow_text)
        self.tabs.currentChanged.connect(self._turn)
        self.take.clicked.connect(self._take)
        self.leave.clicked.connect(self.reject)

    def show_outcome(self, text: str) -> None:
        """Show what the rule as it stands makes of records, empty while that is not known."""
        show_text(self.outcome, text)

    # --- in step -------------------------------------------------------------------------------------------

    def _follow_form(self) -> None:
        self._write(self.form.draft)
        self._judge()

    def _write(self, draft: Draft) -> None:
        self._is_writing = True
        self.text.setPlainText(json.dumps(draft, indent=2, ensure_ascii=False))
        self._is_writing = False

    def _follow_text(self) -> None:
        """Show in the form what the user made of the text; where a form can't, say why in its place."""
        if self._is_writing:
            return
        draft, self._why_not = self._read_text()
        self.form.setEnabled(draft is not None)
        if draft is None:
            self.rule = None
            words = self.tr("The form waits until the text can be shown in it. {0}")
            self.cannot.say("info", words.format(self._why_not))
            self._turn()
            self._tell()
            return
        self.cannot.hide()
        self.form.show_draft(draft)
        self._is_judged = True
        self._judge()

    def _read_text(self) -> tuple[Draft | None, str]:
        """Return what the text says where a form can show it; otherwise why not."""
        try:
            value = read_literal(self.text.text())
        except ValueError as error:
            return None, self.tr("This is no JSON: {0}").format(error)
        if isinstance(value, dict) and value.get(KIND) in tuple(kind_forms()):
            return value, ""
        problems, _ = self._parsed(value)
        return None, "\n".join(at_its_place(each) for each in problems)

    def _turn(self) -> None:
        """Say again what is wrong: there are no fields beside the text, and a form that waits says so itself."""
        if self.form.isEnabled():
            self._judge()
        else:
            self._say(self._why_not.splitlines() if self.tabs.currentIndex() else ())

    # --- right or wrong ------------------------------------------------------------------------------------

    def _parsed(self, value: JsonValue) -> tuple[Sequence[Problem], Rule | None]:
        old, new = self._schemas
        try:
            read = parse_rules({"rules": [value]}, origin="", old_schema=old, new_schema=new)
        except RulesWrong as wrong:
            return wrong.problems, None
        return (), read.rules[0]

    def _judge(self, *, take_focus: bool = False) -> None:
        """Find out what is wrong; say what the user has seen to already, and all of it once they wanted to go on."""
        problems, rule = self._parsed(self.form.draft)
        found = Findings.of(problems, self.form.unreadable(), self.form.editors)
        self.rule = None if found.beside or found.others else rule
        if not self._is_judged:
            found = found.without_absent(self.form.touched)
        if take_focus and found.beside:
            self.tabs.setCurrentIndex(0)
        self.form.show_problems(found.beside, take_focus=take_focus)
        self._say(found.lines if self.tabs.currentIndex() else found.others)
        self._tell()

    def _say(self, lines: Sequence[str]) -> None:
        """Say what is wrong, once for as long as it is the same."""
        text = "\n".join(lines)
        if text and text != self._said:
            self.problems.say("error", text)
        elif not text:
            self.problems.hide()
        self._said = text

    def _tell(self) -> None:
        if self.rule is None:
            self.show_outcome(self.tr("What the rule does is shown here as soon as it is right."))
        self.changed.emit(self.rule)

    def _take(self) -> None:
        """Close where nothing is wrong; otherwise say all that is, and go to the first bad field."""
        self._is_judged = True
        if not self.form.isEnabled():
            self.tabs.setCurrentIndex(1)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._judge(take_focus=True)
        if self.rule is not None:
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, take the rule with Ctrl+Enter."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take.click()
        elif isinstance(focused := self.focusWidget(), QAbstractButton):
            focused.click()
        else:
            self.focusNextChild()
