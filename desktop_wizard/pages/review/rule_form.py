"""A rule as a form: what its kind asks for, made from the description that rules files are checked with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_wizard import theme
from desktop_wizard.a11y import labelled, mnemonic, name, plain_label
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.resources import resource
from desktop_wizard.engine.transform import MISSING, PathWrong, declared_paths, declared_values, parse_path
from desktop_wizard.engine.transform.parameters import KIND, KindForm, Parameter, as_read, forms_of
from desktop_wizard.pages.fields import FieldErrors
from desktop_wizard.pages.review.rule_fields import Editor, Unreadable, editor_for
from desktop_wizard.told import told

Draft = dict[str, JsonValue]
"""A rule as a rules file has it, right or not yet."""


@lru_cache(maxsize=1)
def kind_forms() -> Mapping[str, KindForm]:
    """Return what can be said of each kind of rule, by its name in a rules file."""
    schema = json.loads(resource("rules.schema.json").read_text(encoding="utf-8"))
    return {form.kind: form for form in forms_of(schema)}


class RuleForm(QWidget):
    """The fields of one rule. What it has no field for stays as it is.

    Attributes:
        draft: the rule as it stands in the form.
        kind: chooses the kind.
        editors: the fields of that kind, by the names of their members.
        touched: the members that were edited since the rule was shown.

    Signals:
        edited(): the user changed the draft, or wrote what can't be read.
    """

    edited = Signal()

    def __init__(self, schemas: Sequence[JsonValue], beside: Iterable[str] = ()) -> None:
        """Make an empty form.

        Args:
            schemas: both versions; fields offer the paths and values that they declare.
            beside: texts of the buttons that are seen with the form, whose letters no field gets.
        """
        super().__init__()
        self.draft: Draft = {}
        self.editors: dict[str, Editor] = {}
        self.touched: set[str] = set()
        self._schemas, self._parameters = schemas, tuple[Parameter, ...]()
        self._paths = list(dict.fromkeys(path.text for schema in schemas for path in declared_paths(schema)))
        self._errors = FieldErrors()
        self._aside: Draft = {}
        self._is_filling = False
        self.kind = QComboBox()
        for form in kind_forms().values():
            self.kind.addItem(f"{told(form.title)} ({form.kind})", form.kind)
        self.about = plain_label("", role="help")
        self.help = plain_label("", role="help")
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setSpacing(theme.GAP)
        label = labelled(box, self.tr("&Kind:"), self.kind)
        self._taken = {mnemonic(text) for text in (label.text(), *beside)}
        box.addWidget(self.about)
        box.addWidget(self._scroll, 1)
        box.addWidget(self.help)
        self.help.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        self.kind.currentIndexChanged.connect(self._change_kind)

    def show_draft(self, draft: Mapping[str, JsonValue]) -> None:
        """Show a rule, whose kind is known, in a form of that kind."""
        is_other = draft[KIND] != self.draft.get(KIND)
        self.draft, self._aside = dict(draft), {}
        if is_other:
            self.kind.blockSignals(True)
            self.kind.setCurrentIndex(self.kind.findData(draft[KIND]))
            self.kind.blockSignals(False)
            self._make_fields()
        self._fill()

    def unreadable(self) -> dict[str, str]:
        """Return the fields in which no value stands, with the reason."""
        found: dict[str, str] = {}
        for member in self.touched & self.editors.keys():
            try:
                self.editors[member].read()
            except Unreadable as wrong:
                found[member] = str(wrong)
        return found

    def show_problems(self, problems: Mapping[str, str], *, take_focus: bool = False) -> None:
        """Show what is wrong beside each field, in place of what was; see `FieldErrors.show`."""
        self._errors.show(problems, take_focus=take_focus)

    # --- fields --------------------------------------------------------------------------------------------

    def _make_fields(self) -> None:
        form = kind_forms()[self.draft[KIND]]
        self._parameters, self._errors, self.editors = form.parameters, FieldErrors(), {}
        self.about.setText(as_read(told(form.help)))
        name(self.kind, self.kind.accessibleName(), self.about.text())
        body = QWidget()
        body.setProperty("role", "scroll_body")
        rows = QFormLayout(body)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        letters = set(self._taken)
        for parameter in form.parameters:
            self._add_field(rows, parameter, letters)
        self._scroll.setWidget(body)
        before: QWidget = self.kind
        for editor in self.editors.values():
            QWidget.setTabOrder(before, editor.widget)
            before = editor.widget
        self.help.setText("")

    def _fill(self) -> None:
        self._is_filling = True
        for member, editor in self.editors.items():
            editor.show(self.draft.get(member, MISSING))
        self._is_filling = False
        self.touched = set()

    def _add_field(self, rows: QFormLayout, parameter: Parameter, letters: set[str]) -> None:
        editor = editor_for(parameter, self._paths)
        member = parameter.name
        self.editors[member] = editor
        labelled(rows, f"{_with_mnemonic(told(parameter.title), letters)}:", editor.widget)
        editor.widget.setAccessibleDescription(as_read(told(parameter.help)))
        rows.addRow("", self._errors.add(member, editor.widget))
        editor.edited.connect(lambda: self._take_in(member))
        editor.widget.installEventFilter(self)

    def _take_in(self, member: str) -> None:
        if self._is_filling:
            return
        self.touched.add(member)
        try:
            value = self.editors[member].read()
        except Unreadable:
            pass  # unreadable() tells
        else:
            if value is MISSING:
                self.draft.pop(member, None)
            else:
                self.draft[member] = value
        self.edited.emit()

    def _change_kind(self) -> None:
        """Go on with another kind; what it has no member for is put aside, and comes back with a kind that has."""
        kind = self.kind.currentData()
        everything = {**self._aside, **self.draft, KIND: kind}
        kept = (KIND, *kind_forms()[kind].names)
        self.draft = {member: everything[member] for member in kept if member in everything}
        self._aside = {member: value for member, value in everything.items() if member not in kept}
        self._make_fields()
        self._fill()
        self.edited.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what the field means that the user is in."""
        if isinstance(event, QFocusEvent) and event.gotFocus():
            for parameter in self._parameters:
                if self.editors[parameter.name].widget is watched:
                    self.help.setText(as_read(told(parameter.help)))
                    self._offer_values(self.editors[parameter.name])
        return super().eventFilter(watched, event)

    def _offer_values(self, editor: Editor) -> None:
        """Have an editor for a value offer what both versions declare for the path that stands in the form by now."""
        if editor.offer is None:
            return
        try:
            path = parse_path(str(self.draft.get("path", "")))
        except PathWrong:
            editor.offer(())
        else:
            editor.offer([value for schema in self._schemas for value in declared_values(schema, path)])


def _with_mnemonic(title: str, letters: set[str]) -> str:
    """Return a title with the first of its letters that nothing else answers to; take that letter."""
    for at, letter in enumerate(title.lower()):
        if letter.isalnum() and letter not in letters:
            letters.add(letter)
            return f"{title[:at]}&{title[at:]}"
    return title
