"""Finds the documents that a schema's references reach, so that nothing else has to be read or indexed."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.registry.files import as_json
from desktop_wizard.engine.schema.dialect import DRAFT_04, detect
from desktop_wizard.engine.schema.library import ROOT, Library, join, origin_uri, references

T = TypeVar("T")

MAX_REACHED = 500
"""Most documents that one schema's references may reach."""


class Found(NamedTuple):
    """A document that a reference names, with its own name: relative to the registry, or a URI."""

    name: str
    document: JsonValue


def reached(origin: str, data: bytes, find: Callable[[str], Found | None]) -> dict[str, JsonValue]:
    """Return the documents that a schema's references reach, each once, whatever circles they make.

    Args:
        origin: the schema's name relative to the registry.
        data: its bytes.
        find: returns a document by its name relative to the registry, or by a URI.
    """
    documents: dict[str, JsonValue] = {}
    waiting = [Found(origin, as_json(data) if b'ref"' in data else None)]
    asked = {origin}
    while waiting and len(documents) < MAX_REACHED:
        for target in _targets(waiting.pop()):
            if target in asked or len(documents) == MAX_REACHED:
                continue
            asked.add(target)
            found = find(target)
            if found is not None and found.name != origin and found.name not in documents:
                documents[found.name] = found.document
                waiting.append(found)
    return documents


def named(
    origin: str, start: T, data: Callable[[T], bytes], stated: Callable[[T], Iterable[tuple[str, T | None]]]
) -> dict[str, JsonValue]:
    """Return the documents that a schema's references reach in a registry that states what each one means.

    As such registries do it, the first to give a name decides what it means.

    Args:
        origin: the schema's name relative to the registry.
        data: returns a document's bytes.
        stated: yields a document's references as (what `$ref` says, the other document or None if it is not there).
    """
    documents: dict[str, JsonValue] = {}
    waiting = deque([(origin, start)])
    while waiting and len(documents) < MAX_REACHED:
        name, referring = waiting.popleft()
        base = base_of(name, as_json(data(referring)))
        for reference, other in stated(referring):
            document = None if other is None else as_json(data(other))
            place = name_at(base, reference)
            if other is not None and document is not None and place not in documents:
                documents[place] = document
                waiting.append((place, other))
    return documents


def missing(origin: str, data: bytes, resources: Mapping[str, JsonValue]) -> set[str]:
    """Return the URIs of other documents that a schema needs and that nothing in reach stands for.

    Args:
        origin: the schema's name relative to the registry.
        data: its bytes.
        resources: the documents in reach, by their names.
    """
    value = as_json(data) if b'ref"' in data else None
    if value is None:
        return set()
    library = Library(value, detect(value)[0], origin, resources)
    found: set[str] = set()
    waiting, met = [library.root], {library.root.document}
    while waiting:
        for node in library.nodes(waiting.pop()):
            for _, reference in references(node):
                target = library.resolve(node, reference)
                uri = urldefrag(join(node.base, reference)).url
                if target is None and _is_remote(uri) and library.resolve(node, uri) is None:
                    found.add(uri)
                elif target is not None and target.document not in met:
                    met.add(target.document)
                    waiting.append(library.whole(target))
    return found


def _is_remote(uri: str) -> bool:
    return bool(urlsplit(uri).scheme) and not uri.startswith(ROOT)


def name_at(base: str, reference: str) -> str:
    """Return what a reference names: relative to the registry, or a URI where that is not in it."""
    try:
        uri = urldefrag(urljoin(base, reference)).url
    except ValueError:  # no URI: whoever reads the schema says so
        return reference
    return unquote(uri.removeprefix(ROOT)) if uri.startswith(ROOT) else uri


def base_of(name: str, document: JsonValue) -> str:
    """Return the URI that the references of a document are relative to: its own `$id`, else its place."""
    return next((base for _, base in _objects(Found(name, document))), origin_uri(name))


def identifiers(name: str, document: JsonValue) -> Iterator[str]:
    """Yield the URIs that a document and the schemas within it give themselves."""
    place = origin_uri(name)
    for _, base in _objects(Found(name, document)):
        if base != place:
            yield urldefrag(base).url


def _targets(found: Found) -> Iterator[str]:
    """Yield what a document may refer to, read from its place and from its `$id`s."""
    place = origin_uri(found.name)
    for value, base in _objects(found):
        reference = value.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            yield name_at(place, reference)
            yield name_at(base, reference)


def _objects(found: Found) -> Iterator[tuple[dict[str, Any], str]]:
    """Yield every object in a document with the URI that its references are relative to."""
    keyword = "id" if detect(found.document)[0] == DRAFT_04 else "$id"
    stack = [(found.document, origin_uri(found.name))]
    while stack:
        value, base = stack.pop()
        if isinstance(value, dict):
            base = _joined(base, value.get(keyword))
            yield value, base
            stack += [(inner, base) for inner in value.values()]
        elif isinstance(value, list):
            stack += [(inner, base) for inner in value]


def _joined(base: str, identifier: object) -> str:
    if not isinstance(identifier, str) or identifier.startswith("#"):
        return base
    try:
        return urljoin(base, identifier)
    except ValueError:
        return base
