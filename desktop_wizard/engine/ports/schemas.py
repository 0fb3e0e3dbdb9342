"""Where versions of schemas are read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

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
    """

    schema_id: str
    version: str
    origin: str
    published_at: datetime | None = None
    known_as: str = ""
    sha256: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedRules:
    """A rules file that was published with a version; not read yet.

    Attributes:
        to_version: the version it leads to, as semantic version text.
        from_version: the version it starts from; empty for the one before.
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


class Registries(Protocol):
    def open(self, location: str) -> Registry:
        """Open a registry. Raises `RegistryWrong` if there is none at `location`."""
