"""Fields that come, go, or change their name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.paths import Path, PathWrong, parse_path
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail
from desktop_wizard.engine.transform.supply import VARYING, Supply, read_supply
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, same, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDefault(Rule):
    """Give a field a value where it is absent. The object it belongs to has to be there.

    Attributes:
        value: what it gets.
        replace_null: whether null counts as absent.
    """

    kind: ClassVar[str] = "set_default"
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    value: Supply
    replace_null: bool = False

    @classmethod
    def read(cls, form: Form) -> SetDefault | None:
        path = form.field_path()
        value = read_supply(form, "value", path)
        replace_null = form.flag("replace_null", default=False)
        if form.has_problems or path is None or value is None:
            return None
        return cls(path=path, value=value, replace_null=replace_null)

    @property
    def may_vary(self) -> bool:
        return isinstance(self.value, VARYING)

    def lost(self) -> str:
        return "afterwards a value that was set can't be told from one that was there"

    def does(self) -> str:
        absent = "is absent or null" if self.replace_null else "is absent"
        return f"Set {self.path.label} to {self.value.phrase()} where it {absent}"

    def members(self) -> dict[str, JsonValue]:
        form = {"value": self.value.to_json()}
        return {**form, "replace_null": True} if self.replace_null else form

    def edit(self) -> Edit:
        make, replace_null = self.value.make, self.replace_null

        def edit(container: Any, name: Any, scene: Scene, trail: Trail) -> bool:
            if name in container and not (replace_null and container[name] is None):
                return False
            value = make(self, scene, trail)
            if value is None and name in container:
                return False
            container[name] = value
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class SetValue(Rule):
    """Give a field or an element a value, whatever was there. A new field comes last in its object."""

    kind: ClassVar[str] = "set_value"
    replaces_value: ClassVar[bool] = True
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    value: Supply

    @classmethod
    def read(cls, form: Form) -> SetValue | None:
        path = form.path()
        value = read_supply(form, "value", path)
        return None if form.has_problems or path is None or value is None else cls(path=path, value=value)

    @property
    def may_vary(self) -> bool:
        return isinstance(self.value, VARYING)

    def lost(self) -> str:
        return f"the earlier value of {self.path.label} is gone"

    def does(self) -> str:
        return f"Set {self.path.label} to {self.value.phrase()}"

    def members(self) -> dict[str, JsonValue]:
        return {"value": self.value.to_json()}

    def edit(self) -> Edit:
        make = self.value.make

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = make(self, scene, trail)
            is_there = place.__class__ is int or place in container
            if is_there and same(value, container[place]):
                return False
            container[place] = value
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveField(Rule):
    """Take a field out of its object.

    Attributes:
        archive: whether the value counts as worth keeping: it stays in the undo image of its record, from where
            it can be read until the run's undo images are removed.
    """

    kind: ClassVar[str] = "remove_field"
    needs_value: ClassVar[bool] = True
    archive: bool = True

    @classmethod
    def read(cls, form: Form) -> RemoveField | None:
        path = form.field_path()
        archive = form.flag("archive", default=True)
        return None if form.has_problems or path is None else cls(path=path, archive=archive)

    def lost(self) -> str:
        if self.archive:
            return "the value leaves the record; the undo image keeps it for as long as undo images are kept"
        return "the value is gone once the run is completed"

    def does(self) -> str:
        label = self.path.label
        return f"Archive {label}, then remove it" if self.archive else f"Remove {label}"

    def members(self) -> dict[str, JsonValue]:
        return {"archive": self.archive}

    def edit(self) -> Edit:
        def edit(container: Any, name: Any, scene: Scene, trail: Trail) -> bool:
            if name not in container:
                return False
            del container[name]
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameField(Rule):
    """Give a field another name in the same object, and leave its place and value. Never overwrites.

    Attributes:
        to: the new name.
    """

    kind: ClassVar[str] = "rename_field"
    needs_value: ClassVar[bool] = True
    to: str

    @classmethod
    def read(cls, form: Form) -> RenameField | None:
        path = form.field_path()
        to = _read_new_name(form, path)
        return None if form.has_problems or path is None else cls(path=path, to=to)

    def lost(self) -> str:
        return ""

    def does(self) -> str:
        return f"Rename {self.path.label} to {self.path.beside(self.to).label}"

    def members(self) -> dict[str, JsonValue]:
        return {"to": self.path.beside(self.to).text}

    def touched(self) -> tuple[Path, ...]:
        return (self.path, self.path.beside(self.to))

    def backwards(self) -> RenameField:
        return RenameField(path=self.path.beside(self.to), to=str(self.path.last))

    def edit(self) -> Edit:
        new_name, new_path = self.to, self.path.beside(self.to)

        def edit(container: Any, name: Any, scene: Scene, trail: Trail) -> bool:
            if name not in container:
                return False
            if new_name in container:
                message = f"There is a field '{new_name}' already; it is not overwritten"
                raise RuleFailed(self, new_path.at(trail), message)
            members = [(new_name if each == name else each, value) for each, value in container.items()]
            container.clear()
            container.update(members)
            return True

        return edit


def _read_new_name(form: Form, path: Path | None) -> str:
    value = form.required("to", "the new name, or a path beside the old one")
    if value is MISSING:
        return ""
    if not isinstance(value, str):
        form.wrong("to", f"The new name in quotes belongs here, not {shown(value)}.")
        return ""
    name = value
    if value.startswith("$"):
        try:
            target = parse_path(value)
        except PathWrong as error:
            form.wrong("to", str(error))
            return ""
        if not isinstance(target.last, str) or (path is not None and target.parent != path.parent):
            form.wrong("to", f"'{value}' is not beside '{path}'; a field is renamed within its object.")
            return ""
        name = target.last
    if path is not None and name == path.last:
        form.wrong("to", f"'{name}' is the name it has already.")
    return name
