"""An Iglu static registry: `schemas/<vendor>/<name>/jsonschema/<MODEL-REVISION-ADDITION>`.

Sources: Snowplow's "Managing schemas using Iglu" (the layout, files without an ending) and "SchemaVer" (versions
are three numbers, of which the first begins at 1, ordered as numbers).
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

from semver import Version

from desktop_wizard.engine.registry.files import MAX_FILES, Folder, as_json
from desktop_wizard.engine.registry.listed import Document, Entry, ListedRegistry
from desktop_wizard.engine.registry.references import Found, reached

_SCHEMA_VER = re.compile(r"([1-9][0-9]{0,8})-(0|[1-9][0-9]{0,8})-(0|[1-9][0-9]{0,8})", re.ASCII)
_FORMAT = "jsonschema"
_KEY = re.compile(r"(?:iglu:|https?://[^/]+/(?:.*/)?schemas/)(?P<place>[^/#]+/[^/#]+/[^/#]+/[^/#]+)#?")


class IgluRegistry(ListedRegistry):
    """An Iglu static registry on disk; fulfils `ports.Registry`. Schemas are called `vendor/name`.

    References to other schemas of the registry resolve, also as `iglu:vendor/name/jsonschema/1-0-0` and by the
    address at which such a registry is served.
    """

    form = "Iglu static registry"

    def __init__(self, root: Path, location: str) -> None:
        self._folder = Folder(root)
        notes: list[str] = []
        super().__init__(location, self._look(notes), notes)

    def _look(self, notes: list[str]) -> list[Entry]:
        found = []
        for seen, place in enumerate(_places(self._folder.root, notes)):
            if seen == MAX_FILES:
                notes.append(f"There are more than {MAX_FILES:,} files; only the first were looked at.")
                break
            vendor, name, kind, written = place
            version = schema_ver(written)
            if kind != _FORMAT:
                notes.append(f"{'/'.join(place)} is left out: its format is {kind}, not {_FORMAT}.")
            elif version is None:
                notes.append(f"{'/'.join(place)} is left out: {written} is no version such as 1-0-0.")
            else:
                found.append(self._entry(f"{vendor}/{name}", version, "/".join(place)))
        return found

    def _entry(self, schema_id: str, version: Version, origin: str) -> Entry:
        def read() -> Document:
            data = self._folder.bytes(origin)
            return Document(data, reached(origin, data, self._find), _notes(origin, data))

        return Entry(
            schema_id=schema_id,
            version=version,
            origin=origin,
            read=read,
            known_as=origin.rpartition("/")[2],
            published_at=self._folder.modified_at(origin),
        )

    def _find(self, name: str) -> Found | None:
        key = _KEY.fullmatch(name)
        document = self._folder.find(key["place"] if key else name)
        return None if document is None else Found(name, document)


def iglu_root(folder: Path) -> Path | None:
    """Return the folder that holds the vendors, None where a folder is no Iglu static registry."""
    for root in (folder / "schemas", folder):
        for seen, place in enumerate(_places(root, [])):
            if seen == MAX_FILES:
                break
            if place[2] == _FORMAT and schema_ver(place[3]):
                return root
    return None


def schema_ver(text: str) -> Version | None:
    """Return a SchemaVer as a version: `1-0-2` as 1.0.2. None where the text is none."""
    parts = _SCHEMA_VER.fullmatch(text)
    return Version(*map(int, parts.groups())) if parts else None


def _places(root: Path, notes: list[str]) -> Iterator[tuple[str, str, str, str]]:
    """Yield (vendor, name, format, version) of every file; the depth is fixed, so links can't lead in circles."""
    for vendor in _names(root, notes):
        for name in _names(root / vendor, notes):
            for kind in _names(root / vendor / name, notes):
                for version in _names(root / vendor / name / kind, notes):
                    yield vendor, name, kind, version


def _names(folder: Path, notes: list[str]) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries if not entry.name.startswith("."))
    except (NotADirectoryError, FileNotFoundError):
        return []
    except OSError as error:
        notes.append(f"{folder} can't be listed: {error.strerror}.")
        return []


def _notes(origin: str, data: bytes) -> tuple[str, ...]:
    """Return a note where a schema says that it is another one than its place says."""
    document = as_json(data)
    said = document.get("self") if isinstance(document, dict) else None
    if not isinstance(said, dict):
        return ("It does not describe itself, as schemas of an Iglu registry should.",)
    place = "/".join(str(said.get(part, "?")) for part in ("vendor", "name", "format", "version"))
    return () if place == origin else (f"It calls itself {place}; its place counts.",)
