"""Values that become other values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.transform.form import Form
from desktop_wizard.engine.transform.rule import Rule
from desktop_wizard.engine.transform.scene import Edit, Scene, Trail
from desktop_wizard.engine.transform.values import MISSING, MissingType, copied, identity, same, shown

_SHOWN_PAIRS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class MapValues(Rule):
    """Replace listed values by others. 1, 1.0, true and "1" are four different values.

    Attributes:
        mapping: pairs of a value and what it becomes; any JSON values.
        default: what every value that is not listed becomes; MISSING leaves those alone.
    """

    kind: ClassVar[str] = "map_values"
    needs_value: ClassVar[bool] = True
    replaces_value: ClassVar[bool] = True
    mapping: tuple[tuple[JsonValue, JsonValue], ...]
    default: JsonValue | MissingType = MISSING

    @classmethod
    def read(cls, form: Form) -> MapValues | None:
        path = form.path()
        pairs = _read_pairs(form)
        default = form.constant("default", form.optional("default")) if form.has("default") else MISSING
        return None if form.has_problems or path is None else cls(path=path, mapping=pairs, default=default)

    def lost(self) -> str:
        if self.backwards() is not None:
            return ""
        return f"afterwards nothing in {self.path.label} tells which values were mapped"

    def does(self) -> str:
        parts = [f"{shown(old)} to {shown(new)}" for old, new in self.mapping[:_SHOWN_PAIRS]]
        if len(self.mapping) > _SHOWN_PAIRS:
            parts.append(f"{len(self.mapping) - _SHOWN_PAIRS} more values")
        if self.default is not MISSING:
            parts.append(f"everything else to {shown(self.default)}")
        listed = ", ".join(parts[:-1]) + (" and " if len(parts) > 1 else "") + parts[-1]
        return f"Map {listed} in {self.path.label}"

    def members(self) -> dict[str, JsonValue]:
        pairs = [{"from": copied(old), "to": copied(new)} for old, new in self.mapping]
        form: dict[str, JsonValue] = {"mapping": pairs}
        if self.default is not MISSING:
            form["default"] = copied(self.default)
        return form

    def backwards(self) -> MapValues | None:
        """Return the map backwards, if this one only exchanges values among themselves."""
        olds = {identity(old) for old, _ in self.mapping}
        news = {identity(new) for _, new in self.mapping}
        if self.default is not MISSING or olds != news:
            return None
        return MapValues(path=self.path, mapping=tuple((new, old) for old, new in self.mapping))

    def edit(self) -> Edit:
        table = {identity(old): new for old, new in self.mapping}
        default = self.default

        def edit(container: Any, place: Any, scene: Scene, trail: Trail) -> bool:
            if place.__class__ is str and place not in container:
                return False
            value = container[place]
            new = table.get(value if value.__class__ is str else identity(value), default)
            if new is MISSING or same(new, value):
                return False
            container[place] = copied(new)
            return True

        return edit


def _read_pairs(form: Form) -> tuple[tuple[JsonValue, JsonValue], ...]:
    values = form.required("mapping", 'a list of pairs such as {"from": "a", "to": "b"}')
    if values is MISSING:
        return ()
    if not isinstance(values, list) or not values:
        form.wrong("mapping", 'A list of at least one pair {"from": …, "to": …} belongs here.')
        return ()
    pairs: list[tuple[JsonValue, JsonValue]] = []
    seen = set()
    for number, value in enumerate(values):
        place = ("mapping", number)
        if not isinstance(value, dict):
            form.wrong(place, f'A pair {{"from": …, "to": …}} belongs here, not {shown(value)}.')
            continue
        pair = form.inner(place, value)
        old = pair.required("from", "the value that is replaced")
        new = pair.required("to", "what the value becomes")
        pair.close()
        if pair.has_problems:
            continue
        if identity(old) in seen:
            pair.wrong("from", f"{shown(old)} is mapped twice.")
        seen.add(identity(old))
        pairs.append((old, pair.constant("to", new)))
    return tuple(pairs)
