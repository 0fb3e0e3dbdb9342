"""Schemas in a folder: `<name>/<version>.json`, `<name>/<version>/schema.json` or `<name>-<version>.json`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property, partial
from pathlib import Path, PurePosixPath

from semver import Version

from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.ports import PublishedRules
from desktop_wizard.engine.registry.files import MAX_FILES, Folder
from desktop_wizard.engine.registry.listed import Document, Entry, ListedRegistry
from desktop_wizard.engine.registry.names import published_as, rules_published_as
from desktop_wizard.engine.registry.references import Found, identifiers, reached

NAMELESS_LOOKED = 200
"""Files whose names say no version, and that are looked into nevertheless: a schema may be among them."""


class FolderRegistry(ListedRegistry):
    """A folder of schemas; fulfils `ports.Registry`.

    Files that are named otherwise may be referred to by the schemas, by their place or by the `$id`s in them.
    """

    form = "folder of schemas"

    def __init__(self, root: Path) -> None:
        self._folder = Folder(root)
        self._documents: dict[str, JsonValue | None] = {}
        self._referred: set[str] = set()
        notes: list[str] = []
        self._files = _json_files(root, notes)
        super().__init__(str(root), self._published(), notes)

    def problems(self) -> list[str]:
        """Return what could not be read, each with its reason, and the schemas whose names say no version."""
        found = super().problems()
        nameless = [name for name in self._files if name not in self._referred and self._named_as(name) is None]
        found += (
            f"{name} is left out: its name says no version, as pay/1.0.0.json or pay-1.0.0.json would."
            for name in nameless[:NAMELESS_LOOKED]
            if _looks_like_a_schema(self._folder.find(name))
        )
        return found

    def _named_as(self, origin: str) -> tuple[str, Version] | None:
        return published_as(PurePosixPath(origin), self._folder.root.name)

    def _published(self) -> Iterator[Entry]:
        for origin in self._files:
            named = self._named_as(origin)
            if named is not None:
                schema_id, version = named
                yield Entry(
                    schema_id=schema_id,
                    version=version,
                    origin=origin,
                    read=partial(self._read, origin),
                    published_at=self._folder.modified_at(origin),
                )

    def published_rules(self, schema_id: str) -> list[PublishedRules]:
        """Return the rules files beside a schema's versions. Raises `SchemaWrong` for one that can't be read."""
        found = []
        for origin in self._files:
            named = rules_published_as(PurePosixPath(origin), self._folder.root.name)
            if named is not None and named[0] == schema_id:
                _, version, before = named
                rules = PublishedRules(
                    to_version=str(version),
                    from_version=str(before) if before else "",
                    origin=origin,
                    data=self._folder.bytes(origin),
                )
                found.append(rules)
        return found

    def _read(self, origin: str) -> Document:
        data = self._folder.bytes(origin)
        return Document(data, reached(origin, data, self._find))

    def _find(self, name: str) -> Found | None:
        own_name = self._named.get(name, name) if ":" in name else name
        document = self._document(own_name)
        self._referred.add(own_name)
        return None if document is None else Found(own_name, document)

    def _document(self, name: str) -> JsonValue | None:
        """Return a document that may be referred to often, read once."""
        if name not in self._documents:
            self._documents[name] = self._folder.find(name)
        return self._documents[name]

    @cached_property
    def _named(self) -> dict[str, str]:
        """Return the files by the URIs that they give themselves; looked up when a reference says a URI."""
        found: dict[str, str] = {}
        for name in self._files:
            for uri in identifiers(name, self._document(name)):
                found.setdefault(uri, name)
        return found


def _looks_like_a_schema(document: JsonValue | None) -> bool:
    return isinstance(document, dict) and not {"$schema", "properties"}.isdisjoint(document)


def _json_files(root: Path, notes: list[str]) -> list[str]:
    """Return the JSON files in a folder and below, relative to it, in order; links to folders are not followed."""
    found: list[str] = []

    def note(error: OSError) -> None:
        notes.append(f"{error.filename} can't be listed: {error.strerror}.")

    for parent, folders, files in os.walk(root, onerror=note):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        here = Path(parent).relative_to(root)
        names = (name for name in sorted(files) if name.lower().endswith(".json"))
        found += ((here / name).as_posix() for name in names if not name.startswith("."))
        if len(found) > MAX_FILES:
            notes.append(f"There are more than {MAX_FILES:,} files; only the first were looked at.")
            return found[:MAX_FILES]
    return found
