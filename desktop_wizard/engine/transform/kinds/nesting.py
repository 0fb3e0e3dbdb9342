"""Fields that go into an object of their own, or come out of it."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import Any, ClassVar, Self

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.kinds.members import exchange, refuse_taken
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail
from desktop_wizard.engine.transform.values import shown


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fold(Rule):
    """What `flatten` and `nest` share.

    Attributes:
        path: the object.
        fields: names of its members.
        prefix: what their names begin with when they stand beside the object.
    """

    fields: tuple[str, ...]
    prefix: str = ""

    @classmethod
    def read(cls, form: Form) -> Self | None:
        path = form.field_path()
        fields, prefix = form.names("fields", 1), form.text("prefix", "")
        if form.has_problems or path is None:
            return None
        return cls(path=path, fields=fields, prefix=prefix)

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"fields": list(self.fields)}
        return {**form, "prefix": self.prefix} if self.prefix else form

    def touched(self) -> tuple[Path, ...]:
        return tuple(dict.fromkeys((self.path, *(self.path.beside(self.prefix + name) for name in self.fields))))

    def edit(self) -> Edit:
        return self.fold

    @abstractmethod
    def fold(self, container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        """Do it at one place; an `Edit`."""

    @property
    def listed(self) -> str:
        """The names of the fields beside the object, as a sentence shows them."""
        return ", ".join(self.path.beside(self.prefix + name).label for name in self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flatten(_Fold):
    """Put the members of an object beside it, in its place. What is no object, or an empty one, is left alone."""

    kind: ClassVar[str] = "flatten"

    def does(self) -> str:
        return f"Take {self.path.label} apart into {self.listed}"

    def lost(self) -> str:
        return "afterwards a field that came out of it can't be told from one that stood beside it"

    def fold(self, container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        value = container.get(place)
        if not isinstance(value, dict) or not value:
            return False
        others = [name for name in value if name not in self.fields]
        if others:
            message = f"It has a member {shown(others[0])} too, which no field is meant for"
            raise RuleFailed(self, self.path.at(trail), message)
        members = {self.prefix + name: item for name, item in value.items()}
        refuse_taken(self, container, members, trail, apart_from=(place,))
        exchange(container, (place,), members)
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Nest(_Fold):
    """Put fields into a new object, in the place of the first of them. Where none of them is, nothing is done."""

    kind: ClassVar[str] = "nest"

    def does(self) -> str:
        return f"Put {self.listed} into {self.path.label}"

    def lost(self) -> str:
        return "where the fields stood among their neighbours is gone"

    def fold(self, container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        inner = {self.prefix + name: name for name in self.fields}
        gone = [name for name in container if name in inner]
        if not gone:
            return False
        refuse_taken(self, container, (place,), trail, apart_from=gone)
        exchange(container, gone, {place: {inner[name]: container[name] for name in gone}})
        return True
