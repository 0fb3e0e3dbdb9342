"""Arrays and their elements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.condition import Condition, read_condition
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.kinds.fields import SetDefault
from desktop_wizard.engine.transform.paths import ALL, Path
from desktop_wizard.engine.transform.rule import Rule, RuleFailed
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail, held
from desktop_wizard.engine.transform.supply import Uuid
from desktop_wizard.engine.transform.terms import ANSWERS, DEFAULT
from desktop_wizard.engine.transform.values import MISSING, Identity, identity, shown

_ATTEMPTS = 1000
"""How many identifiers are tried for one element."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WrapInArray(Rule):
    """Make a value the only element of an array; arrays and null are left alone."""

    kind: ClassVar[str] = "wrap_in_array"
    replaces_value: ClassVar[bool] = True

    @classmethod
    def read(cls, form: Form) -> WrapInArray | None:
        path = form.path()
        return None if path is None else cls(path=path)

    def does(self) -> str:
        return f"Put {self.path.label} into an array, where it is none"

    def lost(self) -> str:
        return "afterwards nothing tells which arrays were there before"

    def members(self) -> dict[str, JsonValue]:
        return {}

    def edit(self) -> Edit:
        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if value is None or isinstance(value, list):
                return False
            container[place] = [value]
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class Unwrap(Rule):
    """Put an element of an array in its place; what is no array is left alone, and an empty one has none.

    Attributes:
        pick: which element: the `only` one, the `first` or the `last`.
    """

    kind: ClassVar[str] = "unwrap"
    replaces_value: ClassVar[bool] = True
    answers: ClassVar[tuple[str, ...]] = (*ANSWERS, DEFAULT)
    pick: str = "only"

    @classmethod
    def read(cls, form: Form) -> Unwrap | None:
        path, pick = form.path(), form.choice("pick", ("only", "first", "last"), "only")
        return None if form.has_problems or path is None else cls(path=path, pick=pick)

    def does(self) -> str:
        which = "first" if self.pick == "first" else "last" if self.pick == "last" else "only"
        return f"Replace the array {self.path.label} by its {which} element"

    def lost(self) -> str:
        if self.pick == "only":
            return "afterwards nothing tells where an array was"
        return "the other elements are gone"

    def members(self) -> dict[str, JsonValue]:
        return {} if self.pick == "only" else {"pick": self.pick}

    def edit(self) -> Edit:
        is_only, index = self.pick == "only", -1 if self.pick == "last" else 0

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if not isinstance(value, list):
                return False
            if not value or (is_only and len(value) > 1):
                wanted = "exactly one" if is_only else "any"
                raise RuleFailed(self, self.path.at(trail), f"The array has {len(value)} elements, not {wanted}")
            container[place] = value[index]
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class DedupeItems(Rule):
    """Leave the first of equal elements in an array. 1, 1.0, true and "1" are four different values.

    Attributes:
        by: elements are equal if these members of theirs are; elements without it stay. Empty compares them whole.
    """

    kind: ClassVar[str] = "dedupe_items"
    replaces_value: ClassVar[bool] = True
    by: str = ""

    @classmethod
    def read(cls, form: Form) -> DedupeItems | None:
        path, by = form.path(), form.text("by", "")
        return None if form.has_problems or path is None else cls(path=path, by=by)

    def does(self) -> str:
        alike = f"elements with the same {self.by}" if self.by else "equal elements"
        return f"Leave the first of {alike} in {self.path.label}"

    def lost(self) -> str:
        return "the other elements are gone"

    def members(self) -> dict[str, JsonValue]:
        return {"by": self.by} if self.by else {}

    def edit(self) -> Edit:
        by = self.by

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            if not isinstance(value, list):
                return False
            seen: set[Identity] = set()
            left = []
            for item in value:
                told = (item.get(by, MISSING) if isinstance(item, dict) else MISSING) if by else item
                mark = None if told is MISSING else identity(told)
                if mark is None or mark not in seen:
                    left.append(item)
                if mark is not None:
                    seen.add(mark)
            if len(left) == len(value):
                return False
            container[place] = left
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterItems(Rule):
    """Leave only those elements in an array that fulfil a condition."""

    kind: ClassVar[str] = "filter_items"
    replaces_value: ClassVar[bool] = True
    condition: Condition

    @classmethod
    def read(cls, form: Form) -> FilterItems | None:
        path = form.path()
        schema = form.required("condition", "a JSON Schema that the elements that stay fulfil")
        condition = read_condition(form, "condition", schema) if schema is not MISSING else None
        return None if form.has_problems or path is None or condition is None else cls(path=path, condition=condition)

    def does(self) -> str:
        return f"Leave only those elements of {self.path.label} of which {self.condition.phrase()}"

    def lost(self) -> str:
        return "the other elements are gone"

    def members(self) -> dict[str, JsonValue]:
        return {"condition": self.condition.to_json()}

    def edit(self) -> Edit:
        holds = self.condition.compile()

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            value = held(container, place)
            left = [item for item in value if holds(item)] if isinstance(value, list) else []
            if not isinstance(value, list) or len(left) == len(value):
                return False
            container[place] = left
            return True

        return edit


@dataclass(frozen=True, slots=True, kw_only=True)
class AddItemIds(Rule):
    """Give each object in an array that has none an identifier that no other in it has.

    Attributes:
        value: how the identifier is made.
        field: its name.
    """

    kind: ClassVar[str] = "add_item_ids"
    value: Uuid
    field: str = "id"

    @classmethod
    def read(cls, form: Form) -> AddItemIds | None:
        path, field = form.path(), form.text("field", "id")
        value = Uuid(form.integer("length", None, 1, 64), form.text("prefix", ""))
        return None if form.has_problems or path is None else cls(path=path, field=field, value=value)

    def does(self) -> str:
        return f"Give each object in {self.path.label} without {self.field} a generated one"

    def lost(self) -> str:
        return "afterwards a generated identifier can't be told from one that was there"

    def members(self) -> dict[str, JsonValue]:
        form: dict[str, JsonValue] = {"field": self.field}
        if self.value.length is not None:
            form["length"] = self.value.length
        return {**form, "prefix": self.value.prefix} if self.value.prefix else form

    def touched(self) -> tuple[Path, ...]:
        return (self._inner,)

    @property
    def _inner(self) -> Path:
        return Path((*self.path.steps, ALL, self.field))

    def edit(self) -> Edit:
        name = self.field

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            items = held(container, place)
            if not isinstance(items, list):
                return False
            bare = [index for index, item in enumerate(items) if isinstance(item, dict) and name not in item]
            taken = {identity(item[name]) for item in items if isinstance(item, dict) and name in item}
            made = [self._identifier(taken, scene, (*trail, index)) for index in bare]
            for index, identifier in zip(bare, made, strict=True):
                items[index][name] = identifier
            return bool(bare)

        return edit

    def _identifier(self, taken: set[Identity], scene: Scene, trail: Trail) -> JsonValue:
        """Return an identifier that is not taken, and take it; short ones may need several attempts."""
        maker = SetDefault(path=self._inner, value=self.value)
        for attempt in range(_ATTEMPTS):
            last = trail[-1] if not attempt else f"{trail[-1]}.{attempt}"
            made = self.value.make(maker, scene, (*trail[:-1], last))
            if made not in taken:
                taken.add(identity(made))
                return made
        message = f"There are not enough identifiers of {shown(self.value.length)} digits"
        raise RuleFailed(self, maker.path.at(trail), message)
