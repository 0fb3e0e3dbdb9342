"""Resolves `$ref`s among a schema and the documents it may name. Nothing is ever fetched.

Identifiers and anchors are indexed once, so that every node of every document knows its base URI, dialect and
place. The documents' own names are relative to the registry, which has a URI that can't be anybody's (RFC 2606).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import quote, unquote, urldefrag, urljoin

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.path import Place

ROOT = "https://registry.invalid/"
REFERENCES = ("$ref", "$recursiveRef", "$dynamicRef")
RECURSIVE = ""
"""Name of the anchor that 2019-09 sets with `$recursiveAnchor`."""


class Node(NamedTuple):
    """One schema in one document.

    Attributes:
        value: the schema as read.
        base: URI that its references are relative to.
        dialect: the draft it is written in.
        document: URI of the document that it stands in.
        place: where it stands there.
    """

    value: JsonValue
    base: str
    dialect: str
    document: str
    place: Place


class Library:
    """A schema with the documents that it may refer to.

    Attributes:
        root: the schema.
    """

    def __init__(self, value: JsonValue, dialect: str, origin: str, resources: Mapping[str, JsonValue]) -> None:
        self._by_uri: dict[str, Node] = {}
        self._anchors: dict[tuple[str, str], Node] = {}
        self._dynamic: dict[str, dict[str, Node]] = {}
        self._nodes: dict[int, Node] = {}
        self._documents: dict[str, Node] = {}
        self._contents: dict[str, list[Node]] = {}
        self._names: dict[str, str] = {}
        start = origin_uri(origin)
        self.root = self._add(start, value, dialect)
        for name, resource in resources.items():
            if origin_uri(name) == start:
                continue
            uri = self._neighbour(name, start)
            self._names[uri] = name
            self._add(uri, resource, dialects.detect(resource)[0] if _says(resource) else dialect)
        for uri, name in self._names.items():
            self._by_uri.setdefault(join(self.root.base, name), self._by_uri[uri])

    def _neighbour(self, name: str, start: str) -> str:
        """Return the URI of another file of the registry, as the schema's own `$id` would have it."""
        uri = origin_uri(name)
        if not uri.startswith(ROOT) or not start.startswith(ROOT):
            return uri
        folder = posixpath.dirname(start.removeprefix(ROOT))
        return join(self.root.base, posixpath.relpath(uri.removeprefix(ROOT), folder or "."))

    def resource_name(self, document: str) -> str | None:
        """Return the name under which a document was handed in; None for the schema itself and meta-schemas."""
        return self._names.get(document)

    def nodes(self, start: Node) -> Iterator[Node]:
        """Yield `start` and all schemas that stand within it."""
        if not start.place and start.document in self._contents:
            yield from self._contents[start.document]
            return
        stack = [start]
        while stack:
            node = stack.pop()
            yield node
            inner = list(self.children(node))
            if inner:
                stack += reversed(inner)

    def children(self, node: Node) -> Iterator[Node]:
        """Yield the schemas directly within a node."""
        for place, value in dialects.subschemas(node.value, node.dialect):
            yield self.child(node, place, value)

    def child(self, node: Node, place: Place, value: JsonValue) -> Node:
        """Return the node of a schema within another."""
        known = self._nodes.get(id(value)) if isinstance(value, dict) else None
        if known is not None:
            return known
        base = _base_of(value, node.base, node.dialect)
        return Node(value, base, _dialect_of(value, node.dialect), node.document, node.place + place)

    def resolve(self, node: Node, reference: str) -> Node | None:
        """Return what a reference in `node` names, or None if it names nothing here."""
        uri, fragment = urldefrag(join(node.base, reference))
        document = self._by_uri.get(uri) or self._meta_schema(uri)
        if document is None or not fragment:
            return document
        if not fragment.startswith("/"):
            return self._anchors.get((uri, unquote(fragment)))
        for part in fragment[1:].split("/"):
            document = self._step(document, unquote(part).replace("~1", "/").replace("~0", "~"))
            if document is None:
                return None
        return document

    def dynamic_anchors(self, base: str) -> Mapping[str, Node]:
        """Return the dynamic anchors of the resource with a base URI."""
        return self._dynamic.get(base, {})

    def dynamic_anchor(self, target: Node, reference: str, keyword: str) -> str | None:
        """Return the anchor by which a dynamic reference looks on, None where it stays with its first target."""
        anchor = RECURSIVE if keyword == "$recursiveRef" else unquote(urldefrag(reference).fragment)
        named = self.dynamic_anchors(target.base).get(anchor)
        return anchor if named is not None and named.value is target.value else None

    def whole(self, node: Node) -> Node:
        """Return the document that a node stands in."""
        return self._documents[node.document]

    def _step(self, node: Node, part: str) -> Node | None:
        if isinstance(node.value, dict) and part in node.value:
            return self.child(node, (part,), node.value[part])
        if isinstance(node.value, list) and part.isdigit() and int(part) < len(node.value):
            return self.child(node, (int(part),), node.value[int(part)])
        return None

    def _add(self, uri: str, value: JsonValue, dialect: str) -> Node:
        root = Node(value, _base_of(value, uri, dialect), dialect, uri, ())
        self._by_uri.setdefault(uri, root)
        self._documents[uri] = root
        contents = list(self.nodes(root))
        for node in contents:
            if isinstance(node.value, dict):
                self._nodes[id(node.value)] = node
                self._index(node)
        self._contents[uri] = contents
        return root

    def _index(self, node: Node) -> None:
        if not dialects.ignores_siblings(node.value, node.dialect):
            identifier = node.value.get("id" if node.dialect == dialects.DRAFT_04 else "$id")
            if isinstance(identifier, str):
                fragment = urldefrag(identifier).fragment
                if fragment:
                    self._anchors.setdefault((node.base, fragment), node)
                else:
                    self._by_uri.setdefault(node.base, node)
        for keyword in ("$anchor", "$dynamicAnchor"):
            anchor = node.value.get(keyword)
            if isinstance(anchor, str):
                self._anchors.setdefault((node.base, anchor), node)
                if keyword == "$dynamicAnchor":
                    self._dynamic.setdefault(node.base, {}).setdefault(anchor, node)
        if node.value.get("$recursiveAnchor") is True and node.dialect == dialects.DRAFT_2019:
            self._dynamic.setdefault(node.base, {}).setdefault(RECURSIVE, node)

    def _meta_schema(self, uri: str) -> Node | None:
        from jsonschema_specifications import REGISTRY as META_SCHEMAS  # type: ignore[import-untyped]  # rarely needed

        resource = META_SCHEMAS.get(uri) or META_SCHEMAS.get(uri + "#")
        if resource is None:
            return None
        contents = resource.contents
        return self._add(uri, contents, dialects.detect(contents)[0])


def origin_uri(origin: str) -> str:
    """Return the URI that a schema from `origin` has within its registry."""
    return origin if "://" in origin else ROOT + quote(origin.replace("\\", "/").lstrip("/"))


def join(base: str, reference: str) -> str:
    """Return a reference made absolute (RFC 3986), also where the base is a URN."""
    return base.partition("#")[0] + reference if reference.startswith("#") else urljoin(base, reference)


def _says(document: JsonValue) -> bool:
    return isinstance(document, dict) and "$schema" in document


def _dialect_of(value: JsonValue, default: str) -> str:
    is_own = _says(value) and isinstance(value.get("$id", value.get("id")), str)
    return dialects.detect(value)[0] if is_own else default


def _base_of(value: JsonValue, base: str, dialect: str) -> str:
    if not isinstance(value, dict) or dialects.ignores_siblings(value, dialect):
        return base
    identifier = value.get("id" if dialect == dialects.DRAFT_04 else "$id")
    if not isinstance(identifier, str) or identifier.startswith("#"):
        return base
    return urldefrag(join(base, identifier)).url


def references(node: Node) -> Iterator[tuple[str, str]]:
    """Yield the references that a schema itself makes, as (keyword, reference)."""
    if isinstance(node.value, dict):
        for keyword in REFERENCES:
            reference = node.value.get(keyword)
            if isinstance(reference, str) and is_spoken(keyword, node.dialect):
                yield keyword, reference


def is_spoken(keyword: str, dialect: str) -> bool:
    """Tell whether a dialect knows a keyword of reference."""
    if keyword == "$recursiveRef":
        return dialect == dialects.DRAFT_2019
    return keyword == "$ref" or dialect == dialects.DRAFT_2020
