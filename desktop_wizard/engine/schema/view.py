"""One level of a schema, with its `$ref`s followed and its `allOf`s joined, so that rearranging changes nothing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.normal import NormalNode, NormalSchema
from desktop_wizard.engine.schema.path import Place
from desktop_wizard.engine.schema.values import without

_WRAPPING = {"$ref", "allOf"}


class Stated(NamedTuple):
    """A keyword's value, and the node that states it."""

    value: Any
    node: NormalNode


class View:
    """All that holds at one place of a schema.

    Attributes:
        schema: the whole.
        node: the node as it stands.
        parts: the nodes that hold together, references followed.
    """

    __slots__ = ("node", "parts", "schema")

    def __init__(self, schema: NormalSchema, node: NormalNode) -> None:
        self.schema = schema
        self.node = node
        self.parts: list[NormalNode] = []
        self._collect(node)

    def _collect(self, node: NormalNode) -> None:
        if any(part is node for part in self.parts):
            return
        self.parts.append(node)
        target = self.schema.target(node)
        if target is not None:
            self._collect(target)
        for inner in node.get("allOf", ()):
            self._collect(inner)

    @property
    def key(self) -> tuple[int, ...]:
        """Return what tells this place of the schema from others, however it was reached; empty for "anything"."""
        return tuple(id(part) for part in self.parts if not part.keys() <= _WRAPPING)

    def stated(self, keyword: str) -> list[Stated]:
        """Return every statement of a keyword here."""
        return [Stated(part[keyword], part) for part in self.parts if keyword in part]

    def first(self, keyword: str) -> Stated | None:
        """Return the first statement of a keyword."""
        for part in self.parts:
            if keyword in part:
                return Stated(part[keyword], part)
        return None

    def place(self, keyword: str) -> Place:
        """Return where a keyword stands, or would stand."""
        found = self.first(keyword)
        node = found.node if found else self.parts[-1] if "$ref" in self.node else self.node
        return self.schema.place(node, keyword)

    def is_false(self) -> bool:
        """Tell whether nothing at all is allowed here."""
        return any(part.get("not") == {} for part in self.parts)

    def types(self) -> frozenset[str] | None:
        """Return the types allowed, None where every type is; `number` stands for integers, too."""
        found: frozenset[str] | None = None
        for value, _ in self.stated("type"):
            names = _widened({value} if isinstance(value, str) else set(value))
            found = names if found is None else found & names
        return None if found is None else _narrowed(found)

    def types_of_all(self) -> frozenset[str] | None:
        """Return the types allowed, also where it is alternatives that say so; None where every type is."""
        stated = self.types()
        if stated is not None:
            return stated
        for keyword in ("anyOf", "oneOf"):
            for branches in self.stated(keyword):
                each = [View(self.schema, branch).types() for branch in branches.value]
                named = [types for types in each if types is not None]
                if len(named) == len(each):
                    return _narrowed(frozenset().union(*map(_widened, map(set, named))))
        return None

    def values(self) -> list[JsonValue] | None:
        """Return the values that `enum` and `const` leave, None where there is neither."""
        found: list[JsonValue] | None = None
        for listed in [s.value for s in self.stated("enum")] + [[s.value] for s in self.stated("const")]:
            found = list(listed) if found is None else without(found, without(found, listed))
        return found

    def bound(self, keyword: str, is_lower: bool) -> Stated | None:
        """Return the tightest statement of a numeric bound."""
        found = self.stated(keyword)
        if not found:
            return None
        return max(found, key=lambda s: s.value) if is_lower else min(found, key=lambda s: s.value)

    def required(self) -> list[str]:
        """Return the names of all required fields, in their order."""
        return list(dict.fromkeys(name for stated in self.stated("required") for name in stated.value))

    def properties(self) -> dict[str, list[NormalNode]]:
        """Return the declared fields with the nodes that describe each."""
        return self._by_name("properties")

    def pattern_properties(self) -> dict[str, list[NormalNode]]:
        """Return the declared patterns of field names with the nodes that describe each."""
        return self._by_name("patternProperties")

    def _by_name(self, keyword: str) -> dict[str, list[NormalNode]]:
        found: dict[str, list[NormalNode]] = {}
        for value, _ in self.stated(keyword):
            for name, node in value.items():
                found.setdefault(name, []).append(node)
        return found

    def joined(self, nodes: list[NormalNode]) -> NormalNode:
        """Return one node for several that hold together."""
        if len(nodes) == 1:
            return nodes[0]
        node: NormalNode = {"allOf": nodes}
        self.schema.joined.append(node)
        if (origin := self.schema.origins.get(id(nodes[0]))) is not None:
            self.schema.origins[id(node)] = origin
        return node

    def also(self, *nodes: NormalNode) -> View:
        """Return a view of what holds here and in `nodes` together."""
        return View(self.schema, {"allOf": [self.node, *nodes]})

    def texts(self, keyword: str) -> Iterator[str]:
        """Yield the statements of a keyword as texts that can be compared."""
        return (self.schema.text(_as_node(s)) for s in self.stated(keyword))


def _as_node(stated: Stated) -> NormalNode:
    return stated.value if isinstance(stated.value, dict) else {"allOf": stated.value}


def _widened(names: set[str]) -> frozenset[str]:
    return frozenset(names | {"integer"}) if "number" in names else frozenset(names)


def _narrowed(names: frozenset[str]) -> frozenset[str]:
    return names - {"integer"} if "number" in names else names
