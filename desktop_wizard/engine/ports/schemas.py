"""Where versions of schemas are read from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from desktop_wizard.engine.ports.progress import Progress

if TYPE_CHECKING:
    from desktop_wizard.engine.schema import Schema


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaVersion:
    """A published version of a schema in a registry.

    Attributes:
        version: as semantic version text, `4.4` read as `4.4.0`.
        origin: the file it was read from, relative to the registry.
        published_at: when, as far as the registry knows.
        known_as: the version as the registry writes it (`1-0-0`, `3`), empty where it is the same.
        sha256: of the document's bytes as they are in the registry, hexadecimal.
        dialect: the draft that it is read as, such as `2020-12`.
        notes: what had to be assumed or is odd about it, as sentences: a `$schema` that is not known, above all.
    """

    schema_id: str
    version: str
    origin: str
    published_at: datetime | None = None
    known_as: str = ""
    sha256: str | None = None
    dialect: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedRules:
    """A rules file that was published with a version; not read yet.

    Attributes:
        to_version: the version it leads to, as semantic version text.
        from_version: the version it starts from; empty for the one before. From a newer one it is the way back.
        origin: where it lies in the registry.
        data: the file's bytes.
    """

    to_version: str
    from_version: str
    origin: str
    data: bytes


class Registry(Protocol):
    """Where versions of schemas are read from."""

    location: str

    @property
    def form(self) -> str:
        """Return what kind of registry this is, for people."""

    def look_through(self, progress: Progress) -> None:
        """Look into every version now, so that nothing that is asked later takes long; thousands take a minute.

        Args:
            progress: told how many versions were looked into; it may raise `RunCancelled`.
        """

    def schema_ids(self) -> list[str]: ...

    def versions(self, schema_id: str) -> list[SchemaVersion]:
        """Return the versions of a schema, the oldest first. Raises `RegistryWrong` for an unknown schema."""

    def load(self, schema_id: str, version: str) -> Schema:
        """Return one version. Raises `RegistryWrong` (no such version) and `SchemaWrong`."""

    def published_rules(self, schema_id: str) -> list[PublishedRules]:
        """Return the rules that were published with a schema's versions; empty where there are none.

        Raises `SchemaWrong` for a file that can't be read.
        """

    def problems(self) -> list[str]:
        """Return what could not be read, each with its reason."""

    def missing(self) -> list[str]:
        """Return the URIs of documents that schemas refer to and that are nowhere on this machine, in order."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did.

    Attributes:
        published: the versions that are new here.
        already: how many were here before, with the same content.
        problems: those that were not taken, each with its reason.
    """

    published: tuple[SchemaVersion, ...]
    already: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export did.

    Attributes:
        versions: how many stand in the folder now.
        problems: those that could not be written, each with its reason.
    """

    versions: int
    problems: tuple[str, ...]


class OwnRegistry(Registry, Protocol):
    """The program's own registry, in which versions are published; what is published never changes."""

    def publish(self, schema_id: str, version: str, schema: Schema) -> SchemaVersion:
        """Publish a version. Raises `RegistryWrong` where that is not possible, such as for one that is there."""

    def import_from(self, other: Registry, schema_ids: Sequence[str] | None = None) -> Imported:
        """Publish what another registry has, or some schemas of it, in one transaction."""


class Registries(Protocol):
    def open(self, location: str) -> Registry:
        """Open a registry. Raises `RegistryWrong` if there is none at `location`."""

    def pair(self, files: Mapping[str, Path]) -> str:
        """Return the location that names two loose files by their versions."""

    def given(self, schema_id: str, documents: Mapping[str, str | None], beside: str = "") -> str:
        """Keep versions that a host gives as JSON text, and return the location of a registry that holds them.

        A version without a text is taken from the registry at `beside`.

        Raises `RegistryWrong`, `SchemaWrong` and `EnvironmentFailed`.
        """

    def locate(self, uri: str, path: Path) -> None:
        """Have a file stand for the document of a URI from now on, in every registry. Raises `SchemaWrong`."""

    def read_loose(self, path: Path, data: bytes) -> Schema:
        """Return the schema in one file, with what it refers to in its folder. Raises `SchemaWrong`."""

    def own(self) -> OwnRegistry:
        """Return the registry in the app's data folder, empty as long as nothing was published."""

    def export(self, registry: Registry, folder: Path) -> Exported:
        """Write a registry as a folder with a manifest. Raises `EnvironmentFailed`."""
