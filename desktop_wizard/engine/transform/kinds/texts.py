"""Texts that become shorter, fall into parts, or come together."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.kinds.casting import CASTS
from desktop_wizard.engine.transform.kinds.members import exchange, refuse_taken
from desktop_wizard.engine.transform.paths import Path
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, shown


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncate(Rule):
    """Cut texts that are too long; everything else is left alone.

    Attributes:
        length: how many characters (Unicode code points, as JSON Schema counts) are left at most, 0 or more.
        ending: what a cut text ends with; part of `length`.
    """

    kind: ClassVar[str] = "truncate"
    replaces_value: ClassVar[bool] = True
    length: int
    ending: str = ""

    @classmethod
    def read(cls, form: Form) -> Truncate | None:
        path = form.path()
        form.required("length", "how many characters are left")
        length, ending = form.integer("length", 0, 0, 2**31) or 0, form.text("ending", "")
        if len(ending) > length and not form.has_problems:
            form.wrong("ending", f"'{ending}' alone is longer than {length:,}.")
        return None if form.has_problems or path is None else cls(path=path, length=length, ending=ending)

    def does(self) -> str:
        ending = f", ending in '{self.ending}'" if self.ending else ""
        return f"Cut {self.path.label} to {self.length:,} characters{ending}"

    def lost(self) -> str:
        return f"what {self.path.label} had beyond that is gone"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"length": self.length}
        return {**form, "ending": self.ending} if self.ending else form

    def edit(self) -> Edit:
        length, kept, ending = self.length, self.length - len(self.ending), self.ending

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if not isinstance(value, str) or len(value) <= length:
                return False
            container[place] = value[:kept] + ending
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Split(Rule):
    """Take a text apart at a separator: into an array in its place, or into fields beside it.

    Attributes:
        separator: at least one character, taken literally.
        fields: names of the parts, in the place of the text; the last one gets all the rest. Empty for an array.
        strip: whether white space around each part goes.
    """

    kind: ClassVar[str] = "split"
    separator: str
    fields: tuple[str, ...] = ()
    strip: bool = False

    @classmethod
    def read(cls, form: Form) -> Split | None:
        fields = form.names("fields", 2) if form.has("fields") else ()
        path = form.field_path() if fields else form.path()
        form.required("separator", "what stands between the parts")
        separator, strip = form.text("separator", " "), form.flag("strip", default=False)
        if not separator:
            form.wrong("separator", "At least one character has to stand between the parts.")
        if form.has_problems or path is None:
            return None
        return cls(path=path, separator=separator, fields=fields, strip=strip)

    def does(self) -> str:
        into = ", ".join(self.path.beside(name).label for name in self.fields) or "an array"
        return f"Split {self.path.label} at {shown(self.separator)} into {into}"

    def lost(self) -> str:
        return "afterwards nothing tells which values were split, and how they were written"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"separator": self.separator}
        if self.fields:
            form["fields"] = list(self.fields)
        return {**form, "strip": True} if self.strip else form

    def touched(self) -> tuple[Path, ...]:
        return (self.path, *(self.path.beside(name) for name in self.fields if name != self.path.last))

    def edit(self) -> Edit:
        separator, fields, strip = self.separator, self.fields, self.strip

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if not isinstance(value, str):
                return False
            parts = str(value).split(separator, len(fields) - 1 if fields else -1)
            if strip:
                parts = [part.strip() for part in parts]
            if not fields:
                container[place] = parts
                return True
            if len(parts) < len(fields):
                message = f"{shown(value)} has {len(parts)} parts, not {len(fields)}"
                raise RuleFailed(self, self.path.at(trail), message)
            refuse_taken(self, container, fields, trail, apart_from=(place,))
            exchange(container, (place,), dict(zip(fields, parts, strict=True)))
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Join(Rule):
    """Put parts together to one text: the elements of an array in its place, or fields beside a new one.

    Numbers are joined as they are written, true and false as words; null, arrays and objects can't be joined.

    Attributes:
        separator: what stands between the parts; may be empty.
        fields: names of the fields that are joined and go; empty for the elements of an array.
    """

    kind: ClassVar[str] = "join"
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    separator: str
    fields: tuple[str, ...] = ()

    @classmethod
    def read(cls, form: Form) -> Join | None:
        fields = form.names("fields", 2) if form.has("fields") else ()
        path = form.field_path() if fields else form.path()
        form.required("separator", "what stands between the parts")
        separator = form.text("separator", "")
        return None if form.has_problems or path is None else cls(path=path, separator=separator, fields=fields)

    def does(self) -> str:
        parts = ", ".join(self.path.beside(name).label for name in self.fields)
        what = f"{parts} to {self.path.label}" if parts else f"the elements of {self.path.label} to one text"
        return f"Join {what}, with {shown(self.separator)} between them"

    def lost(self) -> str:
        return "afterwards nothing tells which parts there were, and of what type"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"separator": self.separator}
        return {**form, "fields": list(self.fields)} if self.fields else form

    def touched(self) -> tuple[Path, ...]:
        return (self.path, *(self.path.beside(name) for name in self.fields if name != self.path.last))

    def edit(self) -> Edit:
        return self._join_fields if self.fields else self._join_elements

    def _join_elements(self, container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        value = held(container, place)
        if not isinstance(value, list):
            return False
        container[place] = self._joined(value, trail)
        return True

    def _join_fields(self, container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
        missing = [name for name in self.fields if name not in container]
        if len(missing) == len(self.fields):
            return False
        if missing:
            raise RuleFailed(
                self, self.path.beside(missing[0]).at(trail), f"There is no field '{missing[0]}' to join"
            )
        joined = self._joined([container[name] for name in self.fields], trail)
        refuse_taken(self, container, (place,), trail, apart_from=self.fields)
        exchange(container, self.fields, {place: joined})
        return True

    def _joined(self, parts: list[JsonValue], trail: Trail) -> str:
        texts = [CASTS["string"](part) for part in parts]
        if MISSING in texts:
            part = parts[texts.index(MISSING)]
            raise RuleFailed(self, self.path.at(trail), f"{shown(part)} can't be joined to a text")
        return self.separator.join(texts)
