"""An export of Apicurio Registry (`GET /apis/registry/v3/admin/export`): a zip with one JSON file an entity.

Source: `EntityWriter` and the `*Entity` classes in Apicurio Registry's `utils/importexport`, packages `v3` and `v2`
(https://github.com/Apicurio/apicurio-registry). Of what is in such a zip, this is used:

    manifest-<time>.Manifest.json                            systemName, systemVersion, exportedOn
    groups/<group>/artifacts/<id>/MetaData.Artifact.json     groupId, artifactId, artifactType (v3 alone)
    groups/<group>/artifacts/<id>/versions/<v>.ArtifactVersion.json
                                      groupId, artifactId, version, versionOrder, state, createdOn, contentId
                                      (v2 has the artifactType here)
    content/<hash>.Content.json                              contentId, contentHash, serializedReferences
    content/<hash>.Content.data                              the document

`serializedReferences` is a JSON array, written as a text, of `{groupId, artifactId, version, name}`, where `name` is
what a `$ref` says. Ids stand in the paths unescaped, so that only the entities themselves are believed.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.model.versions import parse_version
from desktop_wizard.engine.registry.archive import Archive
from desktop_wizard.engine.registry.confluent import instant
from desktop_wizard.engine.registry.files import reason_of, unread
from desktop_wizard.engine.registry.listed import Document, Entry, ListedRegistry
from desktop_wizard.engine.registry.references import named
from desktop_wizard.engine.schema.reading import read_json

MAX_ENTITY = 4 * 1024 * 1024
MAX_CONTENT = 64 * 1024 * 1024

_Id = tuple[str, str]
"""Group and artifact; `default` is the group of what has none."""


@dataclass(frozen=True, slots=True)
class _Content:
    """A document, and what its references mean as (name, artifact, version)."""

    data: bytes
    references: tuple[tuple[str, _Id, str], ...]


@dataclass(frozen=True, slots=True)
class _Version:
    """A version of an artifact, as the export has it."""

    artifact: _Id
    written: str
    state: str
    origin: str
    facts: Mapping[str, Any]

    @property
    def schema_id(self) -> str:
        group, artifact = self.artifact
        return artifact if group == "default" else f"{group}/{artifact}"


class ApicurioRegistry(ListedRegistry):
    """An export of Apicurio Registry 2 or 3; fulfils `ports.Registry`. Schemas are called `group/artifact`.

    Everything is read when it is opened; the archive is closed then.
    """

    form = "Apicurio Registry export"

    def __init__(self, location: str, archive: Archive) -> None:
        notes = list(archive.refused)
        entities = _Entities(archive, notes)
        self._by_name = {(version.artifact, version.written): version for version in entities.versions()}
        self._contents = entities.contents()
        entries = [entry for version in self._by_name.values() if (entry := self._entry(version, entities, notes))]
        notes += self._missing(entries)
        super().__init__(location, entries, notes)

    def _entry(self, version: _Version, entities: _Entities, notes: list[str]) -> Entry | None:
        kind = entities.kind(version)
        number = parse_version(version.written)
        if kind != "JSON":
            notes.append(f"{version.origin} is left out: it is {kind}, not JSON Schema.")
        elif version.state == "DRAFT":
            notes.append(f"{version.origin} is left out: it is a draft, not published.")
        elif number is None:
            notes.append(f"{version.origin} is left out: {version.written} is no version number.")
        else:
            return Entry(
                schema_id=version.schema_id,
                version=number,
                origin=version.origin,
                read=lambda: self._document(version),
                known_as="" if version.written == str(number) else version.written,
                published_at=instant(version.facts.get("createdOn")),
            )
        return None

    def _content(self, version: _Version) -> _Content | None:
        identity = version.facts.get("contentId")
        return self._contents.get(identity) if isinstance(identity, int) else None

    def _document(self, version: _Version) -> Document:
        content = self._content(version)
        if content is None:
            raise unread(version.origin, "Its content is not in the archive, or can't be read.")
        is_fine = version.state in ("", "ENABLED")
        notes = () if is_fine else (f"It is marked as {version.state.lower()} in the registry.",)
        reached = named(version.origin, content, lambda other: other.data, self._stated)
        return Document(content.data, reached, notes)

    def _stated(self, content: _Content) -> Iterator[tuple[str, _Content | None]]:
        for name, artifact, written in content.references:
            version = self._by_name.get((artifact, written))
            yield name, self._content(version) if version else None

    def _missing(self, entries: list[Entry]) -> Iterator[str]:
        listed = {entry.origin for entry in entries}
        for version in self._by_name.values():
            content = self._content(version) if version.origin in listed else None
            for _, (group, artifact), written in content.references if content else ():
                if ((group, artifact), written) not in self._by_name:
                    yield f"{version.origin} refers to {group}/{artifact}, version {written}, which is not there."


class _Entities:
    """The entities in an export; those that can't be read are noted."""

    def __init__(self, archive: Archive, notes: list[str]) -> None:
        self._archive = archive
        self._notes = notes
        self._kinds = {
            _identity(facts): str(facts.get("artifactType", "of no type")) for _, facts in self._all("Artifact")
        }

    def kind(self, version: _Version) -> str:
        return self._kinds.get(version.artifact) or str(version.facts.get("artifactType", "of no type"))

    def versions(self) -> Iterator[_Version]:
        for name, facts in self._all("ArtifactVersion"):
            group, artifact = _identity(facts)
            written = facts.get("version")
            if not artifact or not isinstance(written, str):
                self._notes.append(f"{name} is left out: it names no artifact and version.")
                continue
            state = facts.get("state")
            yield _Version((group, artifact), written, state if isinstance(state, str) else "", name, facts)

    def contents(self) -> dict[int, _Content]:
        found = {}
        for name, facts in self._all("Content"):
            identity = facts.get("contentId")
            try:
                if isinstance(identity, int):
                    data = self._archive.read(name.removesuffix("json") + "data", MAX_CONTENT)
                    found[identity] = _Content(data, tuple(_references(facts.get("serializedReferences"))))
            except SchemaWrong as wrong:
                self._notes.append(reason_of(name, wrong))
        return found

    def _all(self, kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for name in self._archive.names:
            if not name.endswith(f".{kind}.json"):
                continue
            try:
                _, facts, _ = read_json(self._archive.read(name, MAX_ENTITY), name)
            except SchemaWrong as wrong:
                self._notes.append(reason_of(name, wrong))
                continue
            if isinstance(facts, dict):
                yield name, facts
            else:
                self._notes.append(f"{name} is left out: it is no JSON object.")


def open_apicurio(path: Path) -> ApicurioRegistry:
    """Open an export. Raises `RegistryWrong` where the archive is damaged, too large, or no export."""
    with Archive(path) as archive:
        if not any(name.endswith((".ArtifactVersion.json", ".Manifest.json")) for name in archive.names):
            raise RegistryWrong(
                "This archive is no export of Apicurio Registry: it has no manifest and no versions.",
                where=str(path),
                cure="Choose the file that GET /apis/registry/v3/admin/export gave, or unpack an archive of schemas.",
            )
        return ApicurioRegistry(str(path), archive)


def _identity(facts: Mapping[str, Any]) -> _Id:
    artifact = facts.get("artifactId")
    return str(facts.get("groupId") or "default"), artifact if isinstance(artifact, str) else ""


def _references(serialized: object) -> Iterator[tuple[str, _Id, str]]:
    try:
        stated = json.loads(serialized) if isinstance(serialized, str) and serialized else []
    except (ValueError, RecursionError):
        return
    for reference in stated if isinstance(stated, list) else ():
        if isinstance(reference, dict):
            name, written = reference.get("name"), reference.get("version")
            if isinstance(name, str) and isinstance(written, str):
                yield name, _identity(reference), written
