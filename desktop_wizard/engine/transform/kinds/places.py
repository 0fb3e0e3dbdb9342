"""Fields that go to another object, or are copied there."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import ALL, Path, values_at
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Record, Scene, Trail
from desktop_wizard.engine.transform.values import copied


@dataclass(frozen=True, slots=True, kw_only=True)
class Carry(Rule):
    """Put what stands in a field into another one, which is new. Where the field is absent, there is nothing to do.

    Attributes:
        to: where it goes; its wildcards stand for what the same wildcards of `path` stand for.
    """

    to: Path

    @classmethod
    def read(cls, form: Form) -> Self | None:
        path, to = form.field_path(), form.field_path("to")
        if path is None or to is None:
            return None
        shared = max((number + 1 for number, step in enumerate(to.steps) if step is ALL), default=0)
        if to.steps[:shared] != path.steps[:shared]:
            form.wrong("to", f"'{to}' means many places; up to its last wildcard it must be as '{path}' is.")
        elif to.steps[: len(path.steps)] == path.steps or path.steps[: len(to.steps)] == to.steps:
            form.wrong("to", f"'{to}' and '{path}' lie within each other.")
        else:
            cls.check(form, path, to)
        return None if form.has_problems else cls(path=path, to=to)

    @classmethod
    def check(cls, form: Form, path: Path, to: Path) -> None:
        """Note what else is wrong with a pair of paths."""

    def members(self) -> dict[str, JsonValue]:
        return {"to": self.to.text}

    def edit(self) -> Edit:
        def edit(container: Any, name: Any, scene: Scene, trail: Trail) -> bool:
            if name not in container:
                return False
            target = self._target(scene[0], trail, container[name])
            self.carry(container, name, target)
            return True

        return edit

    @abstractmethod
    def carry(self, container: Any, name: str, target: Record) -> None:
        """Do it: put the value of a field into an object, where there is no such field yet."""

    def _target(self, record: Record, trail: Trail, value: JsonValue) -> Record:
        """Return the object that a value goes to."""
        found = iter(trail)
        steps = tuple(next(found) if step is ALL else step for step in self.to.steps)
        around, place = Path(steps[:-1]), self.path.at(trail)
        target: Any = record
        for step in around.steps:
            target = next(values_at(target, (step,)), None)
            if target is value and isinstance(value, dict | list):  # indexes may lead there
                raise RuleFailed(self, place, f"{Path(steps)} lies within it")
        if not isinstance(target, dict):
            raise RuleFailed(self, place, f"There is no object at {around} that it could be put in")
        if steps[-1] in target:
            raise RuleFailed(self, place, f"There is something at {Path(steps)} already; it is not overwritten")
        return target


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveField(Carry):
    """Move a field to another object, where it comes last. Never overwrites."""

    kind: ClassVar[str] = "move_field"

    @classmethod
    def check(cls, form: Form, path: Path, to: Path) -> None:
        if path.parent == to.parent:
            form.wrong("to", f"'{to}' is beside '{path}'; \"rename_field\" does that, and keeps the place.")

    def does(self) -> str:
        return f"Move {self.path.label} to {self.to.label}"

    def lost(self) -> str:
        return f"where {self.path.last} stood among its neighbours is gone"

    def touched(self) -> tuple[Path, ...]:
        return (self.path, self.to)

    def carry(self, container: Any, name: str, target: Record) -> None:
        target[str(self.to.last)] = container.pop(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyField(Carry):
    """Copy a field, as it is written, to a new one, which comes last in its object. Never overwrites."""

    kind: ClassVar[str] = "copy_field"

    def does(self) -> str:
        return f"Copy {self.path.label} to {self.to.label}"

    def lost(self) -> str:
        return "afterwards a copy can't be told from a field that was there"

    def touched(self) -> tuple[Path, ...]:
        return (self.to,)

    def carry(self, container: Any, name: str, target: Record) -> None:
        target[str(self.to.last)] = copied(container[name])
