"""What most forms of a registry have in common: a list of versions, each read when it is first needed."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from semver import Version

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.model.versions import parse_version
from desktop_wizard.engine.ports import Progress, PublishedRules, SchemaVersion
from desktop_wizard.engine.registry.files import reason_of
from desktop_wizard.engine.registry.references import missing
from desktop_wizard.engine.schema import Schema, parse_schema


@dataclass(frozen=True, slots=True)
class Document:
    """A version's bytes, with the other documents that its references may name."""

    data: bytes
    resources: Mapping[str, JsonValue] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A version that a registry lists, not yet read.

    Attributes:
        origin: its place in the registry.
        read: returns the document, or raises `SchemaWrong`.
        known_as: the version as the registry writes it, where that differs.
    """

    schema_id: str
    version: Version
    origin: str
    read: Callable[[], Document]
    known_as: str = ""
    published_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is kept of a version that can be used."""

    sha256: str
    dialect: str
    notes: tuple[str, ...]


class ListedRegistry:
    """A registry whose versions are known when it is opened; the forms derive from it.

    A version is looked into when it is first asked about. One that is no JSON Schema is told of by `problems`
    and left out everywhere else. Only verdicts and hashes are kept in memory, never the documents.

    Attributes:
        form: what kind of registry this is, for people.
        location: where it was opened.
    """

    form: str

    def __init__(self, location: str, entries: Iterable[Entry], notes: Iterable[str] = ()) -> None:
        self.location = location
        self._notes = list(notes)
        self._located: Mapping[str, JsonValue] = {}
        self._verdicts: dict[tuple[str, str], _Seen | SchemaWrong] = {}
        listed: dict[str, dict[str, Entry]] = {}
        for entry in entries:
            known = listed.setdefault(entry.schema_id, {}).setdefault(str(entry.version), entry)
            if known is not entry:
                self._notes.append(f"{entry.origin} is left out: {known.origin} is version {entry.version}, too.")
        self._entries = {
            schema_id: sorted(versions.values(), key=lambda entry: entry.version)
            for schema_id, versions in sorted(listed.items())
        }

    def take_located(self, documents: Mapping[str, JsonValue]) -> None:
        """Let documents by URI stand for what is not in the registry; told before a version is looked into."""
        self._located = documents

    def look_through(self, progress: Progress) -> None:
        """Look into every version now, so that nothing that is asked later takes long."""
        entries = [entry for entries in self._entries.values() for entry in entries]
        for number, entry in enumerate(entries, 1):
            self._verdict(entry)
            progress(number, len(entries))

    def schema_ids(self) -> list[str]:
        """Return the schemas of which a version can be used, in order."""
        return [schema_id for schema_id, entries in self._entries.items() if any(map(self._is_usable, entries))]

    def versions(self, schema_id: str) -> list[SchemaVersion]:
        """Return the versions of a schema that can be used, the oldest first.

        Raises:
            RegistryWrong: there is no such schema; the message names those there are.
        """
        return [
            SchemaVersion(
                schema_id=schema_id,
                version=str(entry.version),
                origin=entry.origin,
                published_at=entry.published_at,
                known_as=entry.known_as,
                sha256=seen.sha256,
                dialect=seen.dialect,
                notes=seen.notes,
            )
            for entry in self._listed(schema_id)
            if isinstance(seen := self._verdict(entry), _Seen)
        ]

    def load(self, schema_id: str, version: str) -> Schema:
        """Return one version; it may be asked for as the registry writes it, too.

        Raises:
            RegistryWrong: there is no such schema or version; the message names those there are.
            SchemaWrong: the document is no JSON Schema.
        """
        entries = self._listed(schema_id)
        for entry in entries:
            if is_asked_for(version, str(entry.version), entry.known_as):
                return self._parsed(entry, entry.read())
        there = ", ".join(str(entry.version) for entry in entries if self._is_usable(entry))
        raise RegistryWrong(
            f"There is no version {version} of {schema_id}.",
            where=self.location,
            cure=f"The versions are {there}." if there else "None of its versions can be used.",
        )

    def published_rules(self, schema_id: str) -> list[PublishedRules]:
        """Return the rules that were published with a schema's versions; most forms of a registry have none."""
        return []

    def problems(self) -> list[str]:
        """Return what could not be read, each with its reason."""
        entries = [entry for entries in self._entries.values() for entry in entries]
        verdicts = [(entry.origin, self._verdict(entry)) for entry in entries]
        found = [reason_of(origin, verdict) for origin, verdict in verdicts if isinstance(verdict, SchemaWrong)]
        return [*self._notes, *found]

    def missing(self) -> list[str]:
        """Return the URIs of documents that schemas refer to and that are nowhere on this machine, in order."""
        found: set[str] = set()
        for entry in (entry for entries in self._entries.values() for entry in entries):
            if not self._is_usable(entry):
                found |= self._missing_for(entry)
        return sorted(found)

    def _missing_for(self, entry: Entry) -> set[str]:
        try:
            document = entry.read()
            return missing(entry.origin, document.data, self._in_reach(document))
        except (SchemaWrong, ValueError, RecursionError):  # what is wrong with it is among the problems
            return set()

    def _listed(self, schema_id: str) -> list[Entry]:
        if schema_id in self._entries:
            return self._entries[schema_id]
        names = ", ".join(self.schema_ids()[:20])
        raise RegistryWrong(
            f"There is no schema {schema_id}.",
            where=self.location,
            cure=f"The schemas are {names}." if names else "The registry holds no schemas.",
        )

    def _is_usable(self, entry: Entry) -> bool:
        return isinstance(self._verdict(entry), _Seen)

    def _verdict(self, entry: Entry) -> _Seen | SchemaWrong:
        """Return what is to be known of a version, or why it can't be used."""
        key = entry.schema_id, str(entry.version)
        if key not in self._verdicts:
            try:
                document = entry.read()
                schema = self._parsed(entry, document)
                digest = hashlib.sha256(document.data).hexdigest()
                self._verdicts[key] = _Seen(digest, schema.dialect, schema.notes)
            except SchemaWrong as wrong:
                self._verdicts[key] = wrong
        return self._verdicts[key]

    def _parsed(self, entry: Entry, document: Document) -> Schema:
        schema = parse_schema(document.data, origin=entry.origin, resources=self._in_reach(document))
        return replace(schema, notes=(*schema.notes, *document.notes)) if document.notes else schema

    def _in_reach(self, document: Document) -> Mapping[str, JsonValue]:
        return {**document.resources, **{u: d for u, d in self._located.items() if u not in document.resources}}


def is_asked_for(text: str, version: str, known_as: str) -> bool:
    """Tell whether a text means a version: as the registry writes it, or in any spelling of the number."""
    return (text != "" and text == known_as) or str(parse_version(text)) == version
