"""What the editor finds out in the background: opening, checking, comparing and publishing a schema; no Qt."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from semver import Version

from desktop_wizard.engine.comparing import Comparer
from desktop_wizard.engine.errors import EnvironmentFailed, Problem, RegistryWrong, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.ports import Imported, Ports, Registry, SchemaVersion
from desktop_wizard.engine.schema import Comparison, Schema, Validator, parse_schema
from desktop_wizard.engine.schema.bump import Bump, bump_for, next_version
from desktop_wizard.engine.schema.locating import Mark, mark_at, marks, spans
from desktop_wizard.engine.schema.path import Place, parse_path

MAX_EDITED = 1_000_000
"""Longest schema that is edited, in bytes: it is read again after each pause in typing."""

_VERSION_AT_END = re.compile(r"[-_. ]?v?\d+(\.\d+)*\Z")

NEW_SCHEMA = """{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {},
  "required": []
}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Basis:
    """What a schema was before it was edited.

    Attributes:
        schema_id: the schema it is a version of, as far as that is known.
        text: as it was read.
        origin: its place, for messages.
        resources: what it referred to.
        path: the file, where it is a loose one; what it refers to is looked for beside it then.
    """

    schema_id: str = ""
    text: str = NEW_SCHEMA
    origin: str = "schema"
    resources: Mapping[str, JsonValue] = field(default_factory=dict)
    path: Path | None = None


@dataclass(frozen=True, slots=True)
class Checked:
    """A text that was read as a schema: the schema, None where it is none, and what is wrong."""

    schema: Schema | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class SinceLast:
    """What an edited schema changes of the last published version.

    Attributes:
        suggestion: the number for the next version.
    """

    version: str
    comparison: Comparison
    bump: Bump
    suggestion: str


@dataclass(frozen=True, slots=True)
class Publication:
    """A version that was published.

    Attributes:
        brought: the earlier versions that came along from the registry it is from.
        since: what it changes of the last version, None where it is the first.
    """

    version: SchemaVersion
    brought: Imported
    since: SinceLast | None


def open_version(location: str, schema_id: str, version: str, ports: Ports) -> Basis:
    """Return a version of a registry, to be edited. Raises `RegistryWrong`, and `SchemaWrong` as `open_file` does."""
    schema = ports.registries.open(location).load(schema_id, version)
    _check_size(len(schema.text), schema.origin)
    return Basis(schema_id=schema_id, text=schema.text, origin=schema.origin, resources=schema.resources)


def open_file(path: Path) -> Basis:
    """Return a file to be edited, whether it is a schema or not yet.

    Raises:
        SchemaWrong: it can't be read, is no UTF-8, or is larger than `MAX_EDITED`.
    """
    try:
        _check_size(path.stat().st_size, str(path))
        text = path.read_bytes().removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except OSError as error:
        raise SchemaWrong(f"The file can't be read: {error.strerror}.", where=str(path)) from error
    except UnicodeDecodeError as error:
        raise SchemaWrong("The file is not UTF-8.", where=str(path), cure="Save it as UTF-8.") from error
    return Basis(text=text, origin=path.name, path=path)


def save_file(text: str, path: Path) -> None:
    """Write a text to a file as UTF-8; one that is there is replaced only by the whole of it.

    Raises:
        EnvironmentFailed: it can't be written.
        SchemaWrong: the text is no Unicode.
    """
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(text.encode())
        part.replace(path)
    except UnicodeEncodeError as error:
        raise SchemaWrong("The text holds half of a surrogate pair.", where=f"letter {error.start + 1}") from error
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFailed(
            f"The schema could not be saved: {error.strerror}.",
            where=str(path),
            safe="What was there before is as it was.",
            cure="Choose another place, or make room.",
        ) from error


def name_of(path: Path) -> str:
    """Return what a schema in a file is probably called: the file without its version, else its folder."""
    return _VERSION_AT_END.sub("", path.stem.removesuffix(".schema")) or path.parent.name


def _check_size(size: int, where: str) -> None:
    if size > MAX_EDITED:
        raise SchemaWrong(
            f"Schemas of more than {MAX_EDITED:,} bytes can't be edited here.",
            where=where,
            cure="Edit it elsewhere, and publish it with `desktop-wizard registry publish`.",
        )


def check(text: str, basis: Basis, ports: Ports) -> Checked:
    """Return the schema that a text is, or everything that is wrong with it."""
    try:
        if basis.path is None:
            return Checked(parse_schema(text, origin=basis.origin, resources=basis.resources), ())
        return Checked(ports.registries.read_loose(basis.path, text.encode("utf-8", "surrogatepass")), ())
    except SchemaWrong as wrong:
        problems = wrong.problems or (Problem(basis.origin, wrong.what),)
        return Checked(None, marks(text, problems, basis.origin))


def check_record(text: str, schema: Schema) -> tuple[Mark, ...]:
    """Return everything that a schema finds wrong with the text of a record; nothing where it conforms."""
    try:
        value = json.loads(text)
        where = spans(text)
    except json.JSONDecodeError as error:
        return (Mark(error.pos, min(error.pos + 1, len(text)), f"line {error.lineno}", f"{error.msg}."),)
    except RecursionError:
        return (Mark(0, 0, "#", "It is nested too deeply to be looked at here."),)
    violations = Validator(schema).nearest_violations(value)
    return tuple(mark_at(where, _place(violation.record_path), violation.message) for violation in violations)


def _place(path: str) -> Place:
    return tuple(part for part in parse_path(path) if isinstance(part, str | int))


def compare_with_last(schema: Schema, schema_id: str, location: str, ports: Ports) -> SinceLast | None:
    """Compare a schema with the highest version that is published in the open registry or in the program's own one.

    Returns:
        None where no version of that schema is published.
    """
    candidates = [
        (Version.parse(version.version), at, registry)
        for at, registry in enumerate((ports.registries.own(), ports.registries.open(location)))
        for version in _versions(registry, schema_id)
    ]
    if not candidates:
        return None
    number, _, registry = max(candidates, key=lambda candidate: candidate[:2])
    with Comparer() as comparer:
        comparison = comparer.compare(registry.load(schema_id, str(number)), schema)
    bump = bump_for(comparison)
    return SinceLast(str(number), comparison, bump, next_version(str(number), bump))


def _versions(registry: Registry, schema_id: str) -> list[SchemaVersion]:
    return registry.versions(schema_id) if schema_id in registry.schema_ids() else []


def publish(schema: Schema, schema_id: str, version: str, location: str, ports: Ports) -> Publication:
    """Publish a version in the program's own registry, with the earlier ones of the registry that is open.

    Raises:
        RegistryWrong: a version as high is published already, or its number or name is none.
    """
    since = compare_with_last(schema, schema_id, location, ports)
    if since is not None and Version.parse(version) <= Version.parse(since.version):
        raise RegistryWrong(
            f"Version {since.version} of {schema_id} is published already.",
            cure=f"Choose a number above it, such as {since.suggestion}.",
        )
    own, registry = ports.registries.own(), ports.registries.open(location)
    brought = Imported((), 0, ())
    if registry.location != own.location and schema_id in registry.schema_ids():
        brought = own.import_from(registry, [schema_id])
    return Publication(own.publish(schema_id, version, schema), brought, since)
