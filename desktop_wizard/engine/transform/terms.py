"""What every rule may say besides what it does: when it works, what it keeps, and what happens where it can't."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition, read_condition
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.values import MISSING, MissingType, copied, shown

QUARANTINE, SKIP, KEEP, DEFAULT = "quarantine", "skip", "keep", "default"
ANSWERS = (QUARANTINE, SKIP, KEEP)
"""What any rule may do where it fails: fail the record, leave it out on purpose, or leave the place as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The terms of a rule; the default ones say nothing.

    Attributes:
        when: the rule works only on records that fulfil this before it.
        when_value: the rule works only on values at its path that fulfil this; absent ones don't.
        keep_original_as: name of a field beside the path that gets the value as it was, where it is changed.
        on_failure: `quarantine` fails the record, `skip` leaves it out on purpose, `keep` leaves the place as it
            is, `default` puts `default` there.
    """

    when: Condition | None = None
    when_value: Condition | None = None
    keep_original_as: str | None = None
    on_failure: str = QUARANTINE
    default: JsonValue | MissingType = MISSING

    @property
    def is_conditional(self) -> bool:
        return self.when is not None or self.when_value is not None

    def sentence(self, does: str, label: str) -> str:
        """Return what a rule does under these terms; `does` is what it does, `label` its path."""
        failure = {
            QUARANTINE: "",
            SKIP: "; skip the record where that fails",
            KEEP: "; keep what can't be changed",
            DEFAULT: f"; put {shown(self.default) if self.default is not MISSING else ''} where that fails",
        }
        text = does
        if self.when_value is not None:
            text += f"; only if, of {label}, {self.when_value.phrase()}"
        if self.when is not None:
            text += f"; only if, of the record, {self.when.phrase()}"
        if self.keep_original_as is not None:
            text += f"; keep the original as {self.keep_original_as}"
        return text + failure[self.on_failure]

    def to_json(self) -> dict[str, JsonValue]:
        """Return the members that the terms add to a rule."""
        form: dict[str, JsonValue] = {}
        if self.when is not None:
            form["when"] = self.when.to_json()
        if self.when_value is not None:
            form["when_value"] = self.when_value.to_json()
        if self.keep_original_as is not None:
            form["keep_original_as"] = self.keep_original_as
        if self.on_failure != QUARANTINE:
            form["on_failure"] = self.on_failure
        if self.default is not MISSING:
            form["default"] = copied(self.default)
        return form


UNCONDITIONAL = Terms()


def read_terms(form: Form, path: Path | None, *, replaces_value: bool, answers: tuple[str, ...]) -> Terms:
    """Return the terms that a rule's object says.

    Args:
        path: the rule's, None where it could not be read.
        replaces_value: whether the rule puts a value in the place of the one at `path`.
        answers: what it may do where it fails.
    """
    when = read_condition(form, "when", form.optional("when")) if form.has("when") else None
    value = read_condition(form, "when_value", form.optional("when_value")) if form.has("when_value") else None
    if path is not None and not path.steps and value is not None:
        form.wrong("when_value", "The rule works on the whole record; 'when' is the condition for it.")
    on_failure = form.choice("on_failure", answers, QUARANTINE)
    kept = _read_kept(form, path) if replaces_value and form.has("keep_original_as") else None
    default = _read_default(form, on_failure) if DEFAULT in answers else MISSING
    if path is not None and not path.steps and default is not MISSING and not isinstance(default, dict):
        form.wrong("default", f"A whole record is an object, not {shown(default)}.")
    return Terms(when=when, when_value=value, keep_original_as=kept, on_failure=on_failure, default=default)


def _read_kept(form: Form, path: Path | None) -> str | None:
    name = form.text("keep_original_as", "")
    if path is None:
        return None
    if not path.steps or not isinstance(path.last, str):
        form.wrong("keep_original_as", f"'{path}' ends in no name of a field; nothing can be kept beside it.")
    elif name == path.last:
        form.wrong("keep_original_as", f"'{name}' is the field itself; the original needs another name.")
    return name


def _read_default(form: Form, on_failure: str) -> JsonValue | MissingType:
    default = form.optional("default")
    if on_failure == DEFAULT and default is MISSING:
        form.required("default", "what is put where the rule fails")
    if on_failure != DEFAULT and default is not MISSING:
        form.wrong("default", 'A default is used only where "on_failure" is "default".')
    return default if default is MISSING else form.constant("default", default)
