"""A schema as one self-contained document in the words of draft 2020-12; `rewriting` makes it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, NamedTuple

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.path import Place
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
UNCHECKED_FORMAT = "$format"
"""Stands for `format` where no validator checks it."""


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

    def is_larger(self, node: NormalNode, nodes: int) -> bool:
        """Tell whether a node, with the definitions it reaches, holds more than so many nodes and listed values."""
        count = 0
        for root in (node, *(self.defs[name] for name in self._reached(node))):
            for inner in nodes_within(root):
                count += 1 + len(inner.get("enum", ()))
                if count > nodes:
                    return True
        return False

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
