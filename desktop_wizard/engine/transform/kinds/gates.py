"""Records that stay as they are because of what is in them."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar, NoReturn, Self

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition, read_condition
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import WHOLE, Path
from desktop_wizard.engine.transform.rule import RecordSkipped, Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.values import MISSING, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate(Rule):
    """Let a record pass only if neither it nor any value at a path fulfils a condition. Changes nothing.

    Attributes:
        condition: what stops a record.
        reason: why, as the list of such records has it; empty for the condition itself.
    """

    has_terms: ClassVar[bool] = False
    condition: Condition
    reason: str = ""

    @classmethod
    def read(cls, form: Form) -> Self | None:
        path = form.path() if form.has("path") else WHOLE
        schema = form.required("condition", "a JSON Schema that the record, or the value at 'path', fulfils")
        condition = read_condition(form, "condition", schema) if schema is not MISSING else None
        reason = form.text("reason", "")
        if form.has_problems or path is None or condition is None:
            return None
        return cls(path=path, condition=condition, reason=reason)

    def lost(self) -> str:
        return "the records it stops stay on the old version"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"condition": self.condition.to_json()}
        return {**form, "reason": self.reason} if self.reason else form

    def touched(self) -> tuple[Path, ...]:
        return ()

    def edit(self) -> Edit:
        holds = self.condition.compile()

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place, MISSING)
            if value is not MISSING and holds(value):
                self.stop(self.path.at(trail), self.reason or f"The value {shown(value)} stops it")
            return False

        return edit

    @abstractmethod
    def stop(self, path: str, message: str) -> NoReturn:
        """Raise what keeps the record as it is."""

    @property
    def _subject(self) -> str:
        return self.path.label if self.path.steps else "the record"


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipWhen(Gate):
    """Leave records out on purpose: they stay on the old version and count as skipped."""

    kind: ClassVar[str] = "skip_when"

    def does(self) -> str:
        return f"Skip the record where, of {self._subject}, {self.condition.phrase()}"

    def stop(self, path: str, message: str) -> NoReturn:
        raise RecordSkipped(self, path, message)


@dataclass(frozen=True, slots=True, kw_only=True)
class QuarantineWhen(Gate):
    """Fail records on purpose: they stay on the old version, count as failed, and can be retried."""

    kind: ClassVar[str] = "quarantine_when"

    def does(self) -> str:
        return f"Quarantine the record where, of {self._subject}, {self.condition.phrase()}"

    def stop(self, path: str, message: str) -> NoReturn:
        raise RuleFailed(self, path, message)
