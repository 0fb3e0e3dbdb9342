"""A JSON Schema as a value: read, checked, and ready to be compared or validated with."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Self
from urllib.parse import urldefrag

from desktop_wizard.engine.errors import Problem, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema import dialect as dialects
from desktop_wizard.engine.schema.checks import meta_schema_problems, pattern_problems
from desktop_wizard.engine.schema.library import ROOT, Library, Node, join, origin_uri, references
from desktop_wizard.engine.schema.native import make_validator
from desktop_wizard.engine.schema.path import Place, json_pointer
from desktop_wizard.engine.schema.reading import read_json
from desktop_wizard.engine.schema.spelling import spelled


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """A loaded JSON Schema.

    Attributes:
        text: as it was read.
        value: parsed; an object or a boolean.
        dialect: `draft-04`, `draft-06`, `draft-07`, `2019-09` or `2020-12`.
        origin: file name relative to the registry, or another place, for messages.
        resources: the other documents that its references name, by file name relative to the registry or by URI.
        notes: what had to be assumed while reading, as sentences.
        unchecked: those of the notes that name a pattern which no validator reads; with such a schema only changes
            can be listed, nothing proved and no record validated.
    """

    text: str
    value: JsonValue
    dialect: str
    origin: str
    resources: Mapping[str, JsonValue] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    unchecked: tuple[str, ...] = ()

    @property
    def sha256(self) -> str:
        """Return a SHA-256 over the text and the other documents, hexadecimal."""
        rest = json.dumps(self.resources, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(f"{len(self.text)}:{self.text}{rest}".encode("utf-8", "surrogatepass")).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """Return a JSON object that `from_json` makes an equal schema from."""
        return {
            "text": self.text,
            "dialect": self.dialect,
            "origin": self.origin,
            "resources": dict(self.resources),
            "notes": list(self.notes),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the schema that `to_json` described. Raises KeyError, TypeError or ValueError where it did not."""
        _, value, _ = read_json(data["text"], data["origin"])
        library = Library(value, data["dialect"], data["origin"], {})
        return cls(
            text=data["text"],
            value=spelled(value, list(library.nodes(library.root)), data["origin"]).value,
            dialect=data["dialect"],
            origin=data["origin"],
            resources=dict(data["resources"]),
            notes=tuple(data["notes"]),
        )


@dataclass(frozen=True, slots=True)
class Links:
    """A schema's documents under the very URIs by which its references name them.

    Attributes:
        base: URI of the schema itself.
        resources: the other documents.
    """

    base: str
    resources: Mapping[str, JsonValue]


def parse_schema(
    data: bytes | str,
    *,
    origin: str,
    resources: Mapping[str, JsonValue] | None = None,
    is_only_compared: bool = False,
) -> Schema:
    """Read and check a JSON Schema; nothing is fetched.

    Args:
        data: the document, UTF-8 where it is bytes.
        origin: its file name relative to the registry, or another place, for messages.
        resources: documents that its references may name, by file name relative to the registry or by URI.
        is_only_compared: no record will be validated, so patterns that no validator reads may stay unchecked.

    Returns:
        The schema, with those of `resources` that it needs.

    Raises:
        SchemaWrong: with every problem and its JSON pointer.
    """
    text, value, notes = read_json(data, origin)
    if not isinstance(value, dict | bool):
        raise _wrong(origin, [Problem(f"{origin}#", f"A schema is an object or a boolean, not {_shape(value)}.")])
    if dialects.is_unsupported(value):
        raise _wrong(origin, [Problem(f"{origin}#/$schema", "Drafts before draft 4 are not supported.")])
    dialect, assumption = dialects.detect(value)
    linked, unchecked = _spelled(_linked(value, dialect, origin, resources or {}), is_only_compared)
    root, problems = linked.library.root, list(linked.problems)
    for name, node in {origin: root, **linked.needed}.items():
        problems += _document_problems(name, node, linked.library)
    if problems:
        raise _wrong(origin, problems)
    schema = Schema(
        text=text,
        value=root.value,
        dialect=dialect,
        origin=origin,
        resources={name: node.value for name, node in sorted(linked.needed.items())},
        notes=(*notes, *([assumption] if assumption else []), *unchecked),
        unchecked=unchecked,
    )
    _compile(schema)
    return schema


@dataclass(frozen=True, slots=True)
class _Linked:
    """A schema among the documents that it may refer to.

    Attributes:
        library: all of them.
        needed: the documents that it refers to, by name.
        problems: references that name nothing.
    """

    library: Library
    needed: Mapping[str, Node]
    problems: Sequence[Problem]
    resources: Mapping[str, JsonValue]
    origin: str


def _linked(value: JsonValue, dialect: str, origin: str, resources: Mapping[str, JsonValue]) -> _Linked:
    try:
        library = Library(value, dialect, origin, resources)
        needed, problems = _reach(library, origin)
    except ValueError as error:
        raise _wrong(origin, [Problem(f"{origin}#", f"A $id or $ref in it is no URI: {error}.")]) from error
    return _Linked(library, needed, problems, resources, origin)


def _spelled(linked: _Linked, is_only_compared: bool) -> tuple[_Linked, tuple[str, ...]]:
    """Return the same with patterns that every validator reads, and the sentences about those that none does."""
    library = linked.library
    made = {
        name: spelled(node.value, list(library.nodes(node)), name, is_setting_aside=is_only_compared)
        for name, node in {linked.origin: library.root, **linked.needed}.items()
    }
    if made[linked.origin].value is library.root.value and all(
        made[name].value is node.value for name, node in linked.needed.items()
    ):
        return linked, ()
    others = {**linked.resources, **{name: made[name].value for name in linked.needed}}
    again = _linked(made[linked.origin].value, library.root.dialect, linked.origin, others)
    return again, tuple(sentence for each in made.values() for sentence in each.set_aside)


def library_of(schema: Schema) -> Library:
    """Return the resolver for a schema's references."""
    return Library(schema.value, schema.dialect, schema.origin, schema.resources)


def links_of(schema: Schema) -> Links:
    """Return the URIs by which a schema names its other documents."""
    base = origin_uri(schema.origin)
    if not schema.resources:
        return Links(base, {})
    library = library_of(schema)
    found: dict[str, JsonValue] = {}
    for node, _, reference, target in _all_references(library, library.root):
        if target is None or {node.document, target.document} == {base}:
            continue
        uri = urldefrag(join(node.base, reference)).url
        if library.resource_name(target.document) is not None or target.document == base:
            found[uri] = library.whole(target).value
    return Links(base, found)


def _reach(library: Library, origin: str) -> tuple[dict[str, Node], list[Problem]]:
    """Return the documents that a schema needs, and the references that name nothing."""
    needed: dict[str, Node] = {}
    problems = []
    for node, keyword, reference, target in _all_references(library, library.root):
        if target is None:
            at = library.resource_name(node.document) or origin
            problems.append(Problem(_at(at, (*node.place, keyword)), _unresolved(reference)))
            continue
        name = library.resource_name(target.document)
        if name is not None and name not in needed:
            needed[name] = library.whole(target)
    return needed, problems


def _all_references(library: Library, root: Node) -> list[tuple[Node, str, str, Node | None]]:
    """Return every reference that is made in a schema and in what it reaches, with what it names."""
    found = []
    seen: set[int] = set()
    waiting = [root]
    while waiting:
        for node in library.nodes(waiting.pop()):
            if id(node.value) in seen:
                continue
            seen.add(id(node.value))
            for keyword, reference in references(node):
                target = library.resolve(node, reference)
                found.append((node, keyword, reference, target))
                if target is not None and id(target.value) not in seen:
                    waiting.append(target)
                    if library.resource_name(target.document) is not None:
                        waiting.append(library.whole(target))
    return found


def _document_problems(name: str, root: Node, library: Library) -> list[Problem]:
    return [
        Problem(_at(name, place), message)
        for place, message in (
            *meta_schema_problems(root.value, root.dialect),
            *pattern_problems(library.nodes(root)),
        )
    ]


def _compile(schema: Schema) -> None:
    """Raise what only the compiler of validators notices."""
    links = links_of(schema)
    try:
        make_validator(schema.value, schema.dialect, links.base, links.resources)
    except (ValueError, RecursionError) as error:
        first_line = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise _wrong(schema.origin, [Problem(f"{schema.origin}#", first_line)]) from error


def _unresolved(reference: str) -> str:
    if "://" in reference and not reference.startswith(ROOT):
        return f"$ref names {reference}, which is not in the registry; remote schemas are never fetched."
    return f"$ref names {reference}, which is not there."


def _at(name: str, place: Place) -> str:
    return name + json_pointer(place)


def _shape(value: JsonValue) -> str:
    return {list: "an array", str: "a text", type(None): "null"}.get(type(value), "a number")


def _wrong(origin: str, problems: list[Problem]) -> SchemaWrong:
    return SchemaWrong(
        "This document is no usable JSON Schema.",
        where=origin,
        cure="Correct the schema and open it again.",
        problems=tuple(dict.fromkeys(problems)),
    )
