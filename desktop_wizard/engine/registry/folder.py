"""Schemas in a folder: `<name>/<version>.json`, `<name>/<version>/schema.json` or `<name>-<version>.json`."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path, PurePosixPath

from semver import Version

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.ports import SchemaVersion
from desktop_wizard.engine.registry.files import MAX_FILES, Folder, reason_of
from desktop_wizard.engine.registry.names import parse_version, published_as
from desktop_wizard.engine.schema import Schema, parse_schema


@dataclass(frozen=True, slots=True)
class _Published:
    """A file that is named as a version of a schema."""

    version: Version
    origin: str


class FolderRegistry:
    """A folder of schemas; fulfils `ports.Registry`. Each file is read once, when it is first needed.

    Files that are named otherwise may be referred to by the schemas. What can't be read is told by `problems`.

    Attributes:
        location: the folder's path.
    """

    form = "folder of schemas"

    def __init__(self, folder: Path) -> None:
        self.location = str(folder)
        self._folder = folder
        self._files_in = Folder(folder)
        self._notes: list[str] = []
        self._read: dict[str, Schema | SchemaWrong] = {}
        self._hashes: dict[str, str] = {}

    def schema_ids(self) -> list[str]:
        """Return the names of the schemas of which a version can be used, in order."""
        return [schema_id for schema_id in self._published if self._usable(schema_id)]

    def versions(self, schema_id: str) -> list[SchemaVersion]:
        """Return the versions of a schema that can be used, the oldest first.

        Raises:
            RegistryWrong: there is no such schema; the message names those there are.
        """
        return [
            SchemaVersion(
                schema_id=schema_id,
                version=str(published.version),
                origin=published.origin,
                published_at=self._modified_at(published.origin),
                sha256=self._hashes[published.origin],
            )
            for published in self._usable(schema_id)
        ]

    def load(self, schema_id: str, version: str) -> Schema:
        """Return one version; it may be asked for as `4.4` or `v4.4.0`, too.

        Raises:
            RegistryWrong: there is no such schema or version; the message names those there are.
            SchemaWrong: the file is no JSON Schema.
        """
        wanted = parse_version(version)
        for published in self._versions(schema_id):
            if str(published.version) == str(wanted):
                return self._schema(published.origin)
        there = ", ".join(str(published.version) for published in self._usable(schema_id))
        raise RegistryWrong(
            f"There is no version {version} of {schema_id}.",
            where=self.location,
            cure=f"The versions are {there}." if there else "None of its versions can be used.",
        )

    def problems(self) -> list[str]:
        """Return what could not be read, each with its reason."""
        found = []
        for versions in self._published.values():
            for published in versions:
                try:
                    self._schema(published.origin)
                except SchemaWrong as wrong:
                    found.append(reason_of(published.origin, wrong))
        return [*self._notes, *found]

    @cached_property
    def _files(self) -> list[str]:
        """Return the JSON files in the folder and below, relative to it, in order."""
        found: list[str] = []
        for parent, folders, files in os.walk(self._folder, onerror=self._note_unlisted):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            here = Path(parent).relative_to(self._folder)
            names = (name for name in sorted(files) if name.lower().endswith(".json"))
            found += ((here / name).as_posix() for name in names if not name.startswith("."))
            if len(found) > MAX_FILES:
                self._notes.append(f"There are more than {MAX_FILES:,} files; only the first were looked at.")
                return found[:MAX_FILES]
        return found

    def _note_unlisted(self, error: OSError) -> None:
        self._notes.append(f"{error.filename} can't be listed: {error.strerror}.")

    @cached_property
    def _published(self) -> dict[str, list[_Published]]:
        """Return the versions by schema, the oldest first."""
        found: dict[str, dict[str, _Published]] = {}
        for origin in self._files:
            named = published_as(PurePosixPath(origin), self._folder.name)
            if named is None:
                continue
            schema_id, version = named
            known = found.setdefault(schema_id, {}).setdefault(str(version), _Published(version, origin))
            if known.origin != origin:
                self._notes.append(f"{origin} is left out: {known.origin} is version {version}, too.")
        return {
            schema_id: sorted(versions.values(), key=lambda published: published.version)
            for schema_id, versions in sorted(found.items())
        }

    def _versions(self, schema_id: str) -> list[_Published]:
        if schema_id in self._published:
            return self._published[schema_id]
        names = ", ".join(self._published)
        raise RegistryWrong(
            f"There is no schema {schema_id}.",
            where=self.location,
            cure=f"The schemas are {names}." if names else "The folder holds no schemas.",
        )

    def _usable(self, schema_id: str) -> list[_Published]:
        return [published for published in self._versions(schema_id) if self._is_usable(published.origin)]

    def _is_usable(self, origin: str) -> bool:
        try:
            self._schema(origin)
        except SchemaWrong:
            return False
        return True

    def _schema(self, origin: str) -> Schema:
        if origin not in self._read:
            try:
                data = self._files_in.bytes(origin)
                others = self._documents if b'ef"' in data else {}
                self._read[origin] = parse_schema(data, origin=origin, resources=others)
                self._hashes[origin] = hashlib.sha256(data).hexdigest()
            except SchemaWrong as wrong:
                self._read[origin] = wrong
        found = self._read[origin]
        if isinstance(found, SchemaWrong):
            raise found
        return found

    @cached_property
    def _documents(self) -> dict[str, JsonValue]:
        """Return all files that are JSON, by their names: what references may name."""
        found: dict[str, JsonValue] = {}
        for origin in self._files:
            try:
                found[origin] = json.loads(self._files_in.bytes(origin))
            except (SchemaWrong, ValueError, RecursionError):
                continue  # told of where it is a version; where it is missed, the reference is told of
        return found

    def _modified_at(self, origin: str) -> datetime | None:
        try:
            return datetime.fromtimestamp((self._folder / origin).stat().st_mtime, UTC)
        except (OSError, OverflowError, ValueError):
            return None
