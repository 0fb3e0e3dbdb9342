"""Rewrites a schema of any draft into one self-contained document in the words of draft 2020-12.

References become `#/$defs/…` within it, keywords that the draft does not know are left out, and every node
remembers where it came from. The rewriting is exact but for the cases that `Exactness` names.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.library import Library, Node
from desktop_wizard.engine.schema.path import Place
from desktop_wizard.engine.schema.patterns import matches_everything
from desktop_wizard.engine.schema.values import canonical_text

NormalNode = dict[str, Any]

ANNOTATIONS = (
    "title",
    "description",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
    "$comment",
)
_SINCE = {
    "const": dialects.DRAFT_06,
    "contains": dialects.DRAFT_06,
    "propertyNames": dialects.DRAFT_06,
    "if": dialects.DRAFT_07,
    "then": dialects.DRAFT_07,
    "else": dialects.DRAFT_07,
    "dependentRequired": dialects.DRAFT_2019,
    "dependentSchemas": dialects.DRAFT_2019,
    "minContains": dialects.DRAFT_2019,
    "maxContains": dialects.DRAFT_2019,
    "unevaluatedProperties": dialects.DRAFT_2019,
    "unevaluatedItems": dialects.DRAFT_2019,
    "prefixItems": dialects.DRAFT_2020,
}
_PLAIN = {
    *("type", "enum", "const", "multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
    *("minLength", "maxLength", "pattern", "format", "minItems", "maxItems", "uniqueItems", "minContains"),
    *("maxContains", "minProperties", "maxProperties", "required", "dependentRequired"),
    *("contentEncoding", "contentMediaType", "$schema", "$id"),
    *ANNOTATIONS,
}
_NEGATIVE = {"not", "if", "oneOf", "maxContains"}
# Formats that validators do not assert under the earlier drafts, measured with jsonschema-rs.
_UNASSERTED = {
    dialects.DRAFT_04: {
        *("duration", "idn-hostname", "uri-reference", "iri", "iri-reference", "uuid", "uri-template"),
        *("json-pointer", "relative-json-pointer"),
    },
    dialects.DRAFT_06: {"duration", "idn-hostname", "iri", "iri-reference", "uuid", "relative-json-pointer"},
    dialects.DRAFT_07: {"duration", "uuid"},
}


class Exactness(Enum):
    """How the rewritten schema relates to the one it came from."""

    EXACT = "exact"
    WIDER = "wider"  # it may admit more: draft 4's `1.0` is no integer, drafts 6 and 7 decode contents
    UNKNOWN = "unknown"


class Origin(NamedTuple):
    """Where a node came from.

    Attributes:
        place: in its document.
        renamed: keywords that are called otherwise there, with their places relative to the node.
    """

    place: Place
    renamed: Mapping[str, Place]


@dataclass(slots=True)
class NormalSchema:
    """The rewritten schema.

    Attributes:
        root: its root node.
        defs: what `#/$defs/…` names.
        exactness: whether proofs about it hold for the schema it came from.
    """

    root: NormalNode = field(default_factory=dict)
    defs: dict[str, NormalNode] = field(default_factory=dict)
    exactness: Exactness = Exactness.EXACT
    origins: dict[int, Origin] = field(default_factory=dict)
    joined: list[NormalNode] = field(default_factory=list)  # keeps nodes alive whose identity is a key
    _named: dict[int, tuple[NormalNode, tuple[str, ...]]] = field(default_factory=dict)
    _written: dict[int, tuple[NormalNode, str]] = field(default_factory=dict)

    def target(self, node: NormalNode) -> NormalNode | None:
        """Return what a node's `$ref` names, None where it has none."""
        reference = node.get("$ref")
        return None if reference is None else self.defs[reference.removeprefix("#/$defs/")]

    def place(self, node: NormalNode, *path: str | int) -> Place:
        """Return where a keyword of a node stands in the schema as it was read."""
        origin = self.origins.get(id(node), Origin((), {}))
        if not path:
            return origin.place
        renamed = origin.renamed.get(str(path[0]))
        return origin.place + ((*renamed, *path[1:]) if renamed is not None else path)

    def standalone(self, node: NormalNode) -> JsonValue:
        """Return a node as a document of its own, with the definitions it reaches."""
        names = self._reached(node)
        return {**node, "$defs": {name: self.defs[name] for name in names}} if names else node

    def text(self, node: NormalNode) -> str:
        """Return a short text that two nodes share exactly when they, and all they reach, are written alike."""
        told = [self._digest(node)]
        told += (f"{name} {self._digest(self.defs[name])}" for name in sorted(self._reached(node)))
        return "\n".join(told)

    def _reached(self, node: NormalNode) -> dict[str, None]:
        """Return the names of the definitions that a node reaches."""
        names: dict[str, None] = {}
        waiting = [node]
        while waiting:
            for name in self._names_in(waiting.pop()):
                if name not in names:
                    names[name] = None
                    waiting.append(self.defs[name])
        return names

    def _names_in(self, node: NormalNode) -> tuple[str, ...]:
        known = self._named.get(id(node))
        if known is not None and known[0] is node:
            return known[1]
        found = (inner["$ref"].removeprefix("#/$defs/") for inner in nodes_within(node) if "$ref" in inner)
        names = tuple(dict.fromkeys(found))
        if id(node) in self.origins:  # not for what is made for a moment
            self._named[id(node)] = (node, names)
        return names

    def _digest(self, node: NormalNode) -> str:
        known = self._written.get(id(node))
        if known is not None and known[0] is node:
            return known[1]
        digest = hashlib.sha256(canonical_text(node).encode()).hexdigest()
        if id(node) in self.origins:
            self._written[id(node)] = (node, digest)
        return digest


def nodes_within(node: NormalNode) -> Iterator[NormalNode]:
    """Yield a node and all that stand within it; references are not followed."""
    yield node
    for _, child in dialects.subschemas(node, dialects.DRAFT_2020):
        yield from nodes_within(child)


def normalise(library: Library) -> NormalSchema:
    """Return a library's root schema rewritten."""
    return _Rewriter(library).run()


class _Rewriter:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._made = NormalSchema()
        self._nodes: dict[int, NormalNode] = {}
        self._names: dict[int, str] = {}
        self._waiting: list[tuple[str, Node]] = []
        self._is_loosened = False
        self._is_dynamic = False
        self._has_negation = False

    def run(self) -> NormalSchema:
        self._made.root = self._node(self._library.root)
        while self._waiting:
            name, node = self._waiting.pop()
            self._made.defs[name] = self._node(node)
        if self._is_dynamic or (self._is_loosened and self._has_negation):
            self._made.exactness = Exactness.UNKNOWN
        elif self._is_loosened:
            self._made.exactness = Exactness.WIDER
        return self._made

    def _node(self, node: Node) -> NormalNode:
        known = self._nodes.get(id(node.value))
        if known is not None:
            return known
        made: NormalNode = {}
        if isinstance(node.value, dict):
            self._nodes[id(node.value)] = made  # one node, whether met in its place or by a reference
        renamed: dict[str, Place] = {}
        if node.value is False:
            made["not"] = {}
        elif isinstance(node.value, dict):
            if dialects.ignores_siblings(node.value, node.dialect):
                self._reference(node, "$ref", made)
                made |= {key: node.value[key] for key in ANNOTATIONS if key in node.value}
            else:
                for keyword in node.value:
                    self._keyword(node, keyword, made, renamed)
        self._made.origins[id(made)] = Origin(node.place, renamed)
        return made

    def _keyword(self, node: Node, keyword: str, made: NormalNode, renamed: dict[str, Place]) -> None:
        if not dialects.is_at_least(node.dialect, _SINCE.get(keyword, dialects.DRAFT_04)):
            return
        value = node.value[keyword]
        self._has_negation |= keyword in _NEGATIVE
        if keyword in ("$ref", "$recursiveRef", "$dynamicRef"):
            self._reference(node, keyword, made)
        elif keyword == "items" or keyword == "additionalItems":
            self._items(node, made, renamed)
        elif keyword == "dependencies":
            self._dependencies(node, value, made, renamed)
        elif keyword in ("exclusiveMinimum", "exclusiveMaximum") and isinstance(value, bool):
            _exclusive(node, keyword, made, renamed)
        elif keyword in _PLAIN:
            self._plain(node, keyword, value, made)
        elif keyword not in ("$defs", "definitions"):
            self._schemas(node, keyword, made)

    def _plain(self, node: Node, keyword: str, value: JsonValue, made: NormalNode) -> None:
        if keyword == "format" and value in _UNASSERTED.get(node.dialect, ()):
            return
        if keyword in ("minimum", "maximum") and node.value.get(_exclusive_of(keyword)) is True:
            return  # draft 4's boolean takes the bound with it
        if keyword == "type" and node.dialect == dialects.DRAFT_04 and "integer" in value:
            self._is_loosened = True
        if value in ("base64", "application/json") and node.dialect in (dialects.DRAFT_06, dialects.DRAFT_07):
            self._is_loosened = True
        if keyword == "pattern" and matches_everything(value):
            return
        made[keyword] = int(value) if isinstance(value, float) and value.is_integer() else value

    def _schemas(self, node: Node, keyword: str, made: NormalNode) -> None:
        for place, value in dialects.subschemas({keyword: node.value[keyword]}, node.dialect):
            child = self._node(self._library.child(node, place, value))
            if len(place) == 1:
                made[keyword] = child
            elif isinstance(place[1], int):
                made.setdefault(keyword, []).append(child)
            else:
                made.setdefault(keyword, {})[place[1]] = child

    def _items(self, node: Node, made: NormalNode, renamed: dict[str, Place]) -> None:
        items = node.value.get("items")
        if not isinstance(items, list):
            if "items" in node.value and "items" not in made:
                made["items"] = self._node(self._library.child(node, ("items",), items))
            return
        if dialects.is_at_least(node.dialect, dialects.DRAFT_2020) or "prefixItems" in made:
            return
        renamed["prefixItems"] = ("items",)
        made["prefixItems"] = [
            self._node(self._library.child(node, ("items", index), child)) for index, child in enumerate(items)
        ]
        if "additionalItems" in node.value:
            renamed["items"] = ("additionalItems",)
            rest = self._library.child(node, ("additionalItems",), node.value["additionalItems"])
            made["items"] = self._node(rest)

    def _dependencies(
        self, node: Node, value: dict[str, JsonValue], made: NormalNode, renamed: dict[str, Place]
    ) -> None:
        # Validators honour it in the later drafts, too.
        for name, wanted in value.items():
            keyword = "dependentRequired" if isinstance(wanted, list) else "dependentSchemas"
            renamed[keyword] = ("dependencies",)
            if not isinstance(wanted, list):
                wanted = self._node(self._library.child(node, ("dependencies", name), wanted))
            made[keyword] = {**made.get(keyword, {}), name: wanted}

    def _reference(self, node: Node, keyword: str, made: NormalNode) -> None:
        target = self._library.resolve(node, node.value[keyword])
        if target is None:
            self._is_dynamic = True
            return
        if keyword != "$ref":
            self._is_dynamic = True  # its target depends on who asks
        reference = {"$ref": f"#/$defs/{self._name(target)}"}
        if "$ref" in made:
            made.setdefault("allOf", []).append(reference)
        else:
            made |= reference

    def _name(self, target: Node) -> str:
        key = id(target.value) if isinstance(target.value, dict) else hash((target.document, target.place))
        if key not in self._names:
            stem = str(target.place[-1]) if target.place else "root"
            name = "".join(c if c.isalnum() and c.isascii() else "_" for c in stem)
            if name in self._names.values():
                name = f"{name}_{len(self._names)}"
            self._names[key] = name
            self._waiting.append((name, target))
        return self._names[key]


def _exclusive_of(keyword: str) -> str:
    return "exclusive" + keyword[0].upper() + keyword[1:]


def _exclusive(node: Node, keyword: str, made: NormalNode, renamed: dict[str, Place]) -> None:
    """Turn draft 4's boolean into the bound itself."""
    plain = keyword.removeprefix("exclusive").lower()
    if node.value[keyword] and plain in node.value:
        made[keyword] = node.value[plain]
        renamed[keyword] = (plain,)
