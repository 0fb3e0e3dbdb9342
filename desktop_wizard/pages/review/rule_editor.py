"""One rule as JSON, with what is wrong with it at its place."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import labelled
from desktop_wizard.engine.errors import RulesWrong
from desktop_wizard.engine.transform import Rule, parse_rules
from desktop_wizard.widgets.message import Message

_NEW = {"kind": "set_default", "path": "$.", "value": ""}


class RuleEditor(QDialog):
    """A rule's text; it can be taken only while there is nothing wrong with it.

    Attributes:
        rule: what the text says, None while it is wrong.
    """

    def __init__(self, parent: QWidget, rule: Rule | None, old_schema: object, new_schema: object) -> None:
        """Open on a rule, or on the beginning of a new one.

        Args:
            old_schema, new_schema: both versions; a path that is in neither is wrong.
        """
        super().__init__(parent)
        self.setWindowTitle(self.tr("Edit Rule") if rule is not None else self.tr("New Rule"))
        self.rule: Rule | None = None
        self._schemas = old_schema, new_schema
        self.text = QPlainTextEdit()
        self.text.setProperty("role", "mono")
        self.text.setTabChangesFocus(True)
        self.problems = Message()
        self.take = QPushButton(self.tr("&Take Rule"))
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        self.leave = QPushButton(self.tr("&Cancel"))
        self._lay_out()
        self.text.textChanged.connect(self._check)
        self.take.clicked.connect(self.accept)
        self.leave.clicked.connect(self.reject)
        form = rule.to_json() if rule is not None else _NEW
        self.text.setPlainText(json.dumps(form, indent=2, ensure_ascii=False))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.take)
        box = QVBoxLayout(self)
        box.setContentsMargins(*(4 * (theme.MARGIN,)))
        box.setSpacing(theme.GAP)
        labelled(
            box,
            self.tr("&Rule as JSON:"),
            self.text,
            self.tr("The kinds of rules and their members are described in docs/rules.md."),
        )
        box.addWidget(self.problems)
        box.addLayout(buttons)
        letter = self.fontMetrics()
        self.resize(letter.averageCharWidth() * 80, letter.height() * 24)

    def _check(self) -> None:
        """Read the text again; say what is wrong, each with its place."""
        old, new = self._schemas
        try:
            value = json.loads(self.text.toPlainText())
        except (ValueError, RecursionError) as error:
            self._refuse(self.tr("This is no JSON: {0}").format(error))
            return
        try:
            read = parse_rules({"rules": [value]}, origin="", old_schema=old, new_schema=new)
        except RulesWrong as wrong:
            lines = (f"{_place(each.location)}: {each.message}" for each in wrong.problems)
            self._refuse("\n".join(lines))
            return
        (self.rule,) = read.rules
        self.problems.hide()
        self.take.setEnabled(True)

    def _refuse(self, text: str) -> None:
        self.rule = None
        self.take.setEnabled(False)
        self.problems.say("error", text)


def _place(location: str) -> str:
    """Return a place within the rule, as it is read in its text; the rule itself is `rule`."""
    return location.removeprefix("#/rules/0").strip("/").replace("/", " › ") or "rule"
