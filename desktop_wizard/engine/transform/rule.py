"""What every rule is, and what becomes of a record that one can't handle."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Holds
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.scene import Edit, Record, RecordChange, RuleContext, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT, KEEP, SKIP, UNCONDITIONAL, Terms
from desktop_wizard.engine.transform.values import MISSING, copied, same
from desktop_wizard.engine.transform.walking import compile_edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(ABC):
    """One rule, a frozen value. A kind says what it does; its terms say when, and what else.

    Attributes:
        kind: its name in a rules file.
        path: where it works; the one without steps is the whole record.
        terms: the conditions and answers that any rule may have.
        replaces_value: whether it puts a value in the place of the one at `path`, so that the original can be kept.
        answers: what its terms may say of failures.
        has_terms: whether it may have terms at all.
        makes_numbers: whether it may make a number that only the lossless path can write.
        needs_value: whether it leaves a record alone that has nothing at `path`.
    """

    kind: ClassVar[str]
    replaces_value: ClassVar[bool] = False
    answers: ClassVar[tuple[str, ...]] = ANSWERS
    makes_numbers: ClassVar[bool] = False
    needs_value: ClassVar[bool] = False
    has_terms: ClassVar[bool] = True
    path: Path
    terms: Terms = UNCONDITIONAL

    @classmethod
    @abstractmethod
    def read(cls, form: Form) -> Self | None:
        """Return the rule that a form says, without its terms; None where something is wrong with it."""

    @abstractmethod
    def does(self) -> str:
        """Return what the rule does, in one plain sentence without a full stop; nothing of its terms."""

    @abstractmethod
    def lost(self) -> str:
        """Return what is lost, as the second half of a sentence; empty when `backwards` brings everything back."""

    @abstractmethod
    def members(self) -> dict[str, JsonValue]:
        """Return what a rules file says of the rule besides kind, path and terms."""

    @abstractmethod
    def edit(self) -> Edit:
        """Return what the rule does at one place, as a quick function."""

    @property
    def may_vary(self) -> bool:
        """Whether another run, or another place among the records, may make something else of the same record."""
        return False

    def touched(self) -> tuple[Path, ...]:
        """Return where the rule may change something."""
        return (self.path,)

    def backwards(self) -> Rule | None:
        """Return the rule that takes this one back, None where something is lost; nothing of its terms."""
        return None

    @property
    def loses(self) -> str:
        """What is lost, as the second half of a sentence; empty when `inverse` brings everything back."""
        lost = self.lost() or ("" if self.inverse() else "afterwards nothing tells where the rule did its work")
        kept = self.terms.keep_original_as
        return f"{lost}; the original stays in {self.path.beside(kept).label}" if kept else lost

    def sentence(self) -> str:
        """Return what the rule does, in one plain sentence without a full stop."""
        return self.terms.sentence(self.does(), self.path.label)

    def to_json(self) -> dict[str, JsonValue]:
        """Return the rule as a rules file has it."""
        where = {"path": self.path.text} if self.path.steps else {}
        return {"kind": self.kind, **where, **self.members(), **self.terms.to_json()}

    def touches(self) -> tuple[str, ...]:
        """Return the paths where the rule may change something."""
        kept = self.terms.keep_original_as
        return tuple(path.text for path in (*self.touched(), *((self.path.beside(kept),) if kept else ())))

    def inverse(self) -> Rule | None:
        """Return the rule that takes this one back, None where something is lost."""
        return self.backwards() if self.terms == UNCONDITIONAL else None

    def compile(self) -> RecordChange:
        """Return the rule as a quick function."""
        change = compile_edit(self.path, self.termed_edit())
        if self.terms.when is None:
            return change
        holds = self.terms.when.compile()
        return lambda record, context: holds(record) and change(record, context)

    def termed_edit(self) -> Edit:
        """Return what the rule does at one place under its terms, but for the condition on the whole record."""
        terms, edit = self.terms, self.edit()
        if terms.on_failure == DEFAULT:  # what the default takes the place of is an original to be kept, too
            edit = _answering(self, edit)
        if terms.keep_original_as is not None:
            edit = _keeping(self, edit, terms.keep_original_as)
        if terms.on_failure in (SKIP, KEEP):
            edit = _answering(self, edit)
        if terms.when_value is not None:
            edit = _where(terms.when_value.compile(), edit)
        return edit

    def apply(self, record: Record, context: RuleContext) -> None:
        """Change a record in place; raise `RuleFailed` or `RecordSkipped` where that is impossible."""
        self.compile()(record, context)


class _RecordStays(Exception):
    """A record that has to stay as it was stored.

    Attributes:
        rule: which rule says so.
        path: JSONPath of the very place.
        message: why, one sentence.
    """

    def __init__(self, rule: Rule, path: str, message: str) -> None:
        super().__init__(rule, path, message)
        self.rule = rule
        self.path = path
        self.message = message

    def __str__(self) -> str:
        return f"{self.rule.sentence()}: {self.message} ({self.path})"

    @property
    def cause(self) -> str:
        """Groups the records that stay because of the same rule."""
        return f"{self.rule.kind} at {self.rule.path}"


class RuleFailed(_RecordStays):
    """A rule that can't do its work on a record."""


class RecordSkipped(_RecordStays):
    """A record that a rule leaves out on purpose."""


def _where(holds: Holds, edit: Edit) -> Edit:
    def where(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        value = held(container, place, MISSING)
        return value is not MISSING and holds(value) and edit(container, place, scene, trail)

    return where


def _keeping(rule: Rule, edit: Edit, name: str) -> Edit:
    def keeping(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        if place not in container:
            return edit(container, place, scene, trail)
        original = copied(container[place])
        if not edit(container, place, scene, trail):
            return False
        if name in container:
            container[place] = original
            message = f"There is a field '{name}' already; the original can't be kept there"
            raise RuleFailed(rule, rule.path.at(trail), message)
        container[name] = original
        return True

    return keeping


def _answering(rule: Rule, edit: Edit) -> Edit:
    answer, default = rule.terms.on_failure, rule.terms.default

    def answering(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        try:
            return edit(container, place, scene, trail)
        except RuleFailed as failed:
            if answer == SKIP:
                raise RecordSkipped(rule, failed.path, failed.message) from None
        if answer == KEEP or same(held(container, place, MISSING), default):
            return False
        container[place] = copied(default)
        return True

    return answering
