"""A saved answer of a Confluent-compatible registry to `GET /schemas`: one JSON array with all versions.

Source: Confluent's "Schema Registry API Reference", `GET /schemas`; Karapace, Redpanda and Apicurio's compatible
API answer in the same form. An element has `subject`, `version`, `id`, `schema` (the document as a text),
`schemaType` (left out for Avro), and, where there are some, `references` (`name`, `subject`, `version`),
`metadata`, `ruleSet`, `ts` (milliseconds since 1970) and `deleted`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from semver import Version

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.ports import PublishedRules
from desktop_wizard.engine.registry.files import read_file
from desktop_wizard.engine.registry.listed import Document, Entry, ListedRegistry
from desktop_wizard.engine.registry.references import named
from desktop_wizard.engine.schema.reading import read_json
from desktop_wizard.engine.transform import Way


@dataclass(frozen=True, slots=True)
class MigrationRule:
    """A rule by which readers of the registry turn records of one version into another's.

    Attributes:
        kind: the language of `expression`, `JSONATA` as a rule.
        way: `UPGRADE` from the version before to this one, or `DOWNGRADE` back.
    """

    name: str
    kind: str
    way: Way
    expression: str


@dataclass(frozen=True, slots=True)
class DataContract:
    """What is published beside a schema, as the registry has it.

    Attributes:
        metadata: `properties`, `tags` and `sensitive`.
        rule_set: `domainRules`, `migrationRules` and such, rules that are disabled included.
    """

    metadata: Mapping[str, Any]
    rule_set: Mapping[str, Any]

    def migration_rules(self, way: Way) -> list[MigrationRule]:
        """Return the enabled migration rules of one way in the order they are applied: down, the last one first."""
        stated = self.rule_set.get("migrationRules")
        rules = [rule for rule in stated if isinstance(rule, dict)] if isinstance(stated, list) else []
        return [
            MigrationRule(str(rule.get("name", "")), str(rule.get("type", "")), way, rule["expr"])
            for rule in (rules if way == "UPGRADE" else reversed(rules))
            if rule.get("mode") in (way, "UPDOWN") and not rule.get("disabled") and isinstance(rule.get("expr"), str)
        ]


@dataclass(frozen=True, slots=True)
class _Subject:
    """An element of the array that is a JSON Schema."""

    name: str
    version: int
    element: Mapping[str, Any]

    @property
    def origin(self) -> str:
        return f"subjects/{self.name}/versions/{self.version}"


class ConfluentRegistry(ListedRegistry):
    """A saved `GET /schemas`; fulfils `ports.Registry`. Subjects are the schemas, version 3 reads as 3.0.0.

    Attributes:
        contracts: by (schema id, version such as `3.0.0`) the metadata and rules, of those that have some.
    """

    form = "Confluent-compatible registry, saved from GET /schemas"

    def __init__(self, location: str, elements: list[JsonValue]) -> None:
        self.contracts: dict[tuple[str, str], DataContract] = {}
        self._subjects: dict[tuple[str, int], _Subject] = {}
        notes: list[str] = []
        for number, element in enumerate(elements, 1):
            self._take(number, element, notes)
        notes += self._missing()
        super().__init__(location, [self._entry(subject) for subject in self._subjects.values()], notes)

    def published_rules(self, schema_id: str) -> list[PublishedRules]:
        """Return the migration rules of a subject's versions, up to them and back from them, as data contracts."""
        numbers = sorted(number for name, number in self._subjects if name == schema_id)
        found = []
        for before, number in zip([0, *numbers], numbers, strict=False):
            here, back = f"{number}.0.0", f"{before}.0.0"
            contract = self.contracts.get((schema_id, here))
            if contract is None:
                continue
            origin = self._subjects[schema_id, number].origin
            data = json.dumps({"ruleSet": dict(contract.rule_set)}).encode()
            if contract.migration_rules("UPGRADE"):
                found.append(PublishedRules(to_version=here, from_version="", origin=origin, data=data))
            if before and contract.migration_rules("DOWNGRADE"):
                found.append(PublishedRules(to_version=back, from_version=here, origin=origin, data=data))
        return found

    def _take(self, number: int, element: JsonValue, notes: list[str]) -> None:
        subject = _subject(element)
        if subject is None:
            notes.append(f"Element {number} is left out: it has no subject, version and schema.")
            return
        if (kind := subject.element.get("schemaType", "AVRO")) != "JSON":
            notes.append(f"{subject.origin} is left out: it is {kind}, not JSON Schema.")
            return
        if (subject.name, subject.version) in self._subjects:
            notes.append(f"Element {number} is left out: {subject.origin} stands twice.")
            return
        self._subjects[subject.name, subject.version] = subject
        metadata, rules = subject.element.get("metadata"), subject.element.get("ruleSet")
        if metadata or rules:
            self.contracts[subject.name, f"{subject.version}.0.0"] = DataContract(_object(metadata), _object(rules))

    def _missing(self) -> Iterator[str]:
        for subject in self._subjects.values():
            for _, target in _references(subject):
                if target not in self._subjects:
                    yield f"{subject.origin} refers to {target[0]}, version {target[1]}, which is not in this file."

    def _entry(self, subject: _Subject) -> Entry:
        def read() -> Document:
            notes = ("It is marked as deleted in the registry.",) if subject.element.get("deleted") is True else ()
            return Document(_data(subject), named(subject.origin, subject, _data, self._stated), notes)

        return Entry(
            schema_id=subject.name,
            version=Version(subject.version),
            origin=subject.origin,
            read=read,
            known_as=str(subject.version),
            published_at=instant(subject.element.get("ts")),
        )

    def _stated(self, subject: _Subject) -> Iterator[tuple[str, _Subject | None]]:
        return ((name, self._subjects.get(target)) for name, target in _references(subject))


def open_confluent(path: Path) -> ConfluentRegistry:
    """Open a saved `GET /schemas`.

    Raises:
        RegistryWrong: the file can't be read, is not JSON, or no such array.
    """
    try:
        _, value, _ = read_json(read_file(path, path.name), path.name)
    except SchemaWrong as wrong:
        raise RegistryWrong(
            "This file can't be read as a saved registry.",
            where=str(path),
            cure="Save the answer to GET /schemas again, as UTF-8, with ?subjectPrefix= where it is too large.",
            problems=wrong.problems,
        ) from wrong
    if not is_answer(value):
        raise RegistryWrong(
            "This JSON is no saved registry: it is no array of objects with subject, version and schema.",
            where=str(path),
            cure="Save the registry's answer to GET /schemas, or give two schemas as a pair.",
        )
    return ConfluentRegistry(str(path), value)


def is_answer(value: JsonValue) -> bool:
    """Tell whether a document looks like an answer to `GET /schemas`."""
    return isinstance(value, list) and (not value or any(_subject(element) is not None for element in value))


def instant(milliseconds: object) -> datetime | None:
    """Return a time given in milliseconds since 1970, None where it is none."""
    if not isinstance(milliseconds, int) or isinstance(milliseconds, bool) or milliseconds <= 0:
        return None
    try:
        return datetime.fromtimestamp(milliseconds / 1000, UTC)
    except (OSError, OverflowError, ValueError):
        return None


def _subject(element: JsonValue) -> _Subject | None:
    if not isinstance(element, dict):
        return None
    name, version = element.get("subject"), element.get("version")
    if not isinstance(name, str) or not name or not isinstance(element.get("schema"), str):
        return None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        return None
    return _Subject(name, version, element)


def _references(subject: _Subject) -> Iterator[tuple[str, tuple[str, int]]]:
    """Yield the references of a schema as (name, (subject, version))."""
    stated = subject.element.get("references")
    for reference in stated if isinstance(stated, list) else ():
        if isinstance(reference, dict):
            name, other, version = (reference.get(part) for part in ("name", "subject", "version"))
            if isinstance(name, str) and isinstance(other, str) and isinstance(version, int):
                yield name, (other, version)


def _data(subject: _Subject) -> bytes:
    text: str = subject.element["schema"]
    return text.encode()


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
