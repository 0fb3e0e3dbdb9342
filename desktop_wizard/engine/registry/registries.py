"""Opens a registry by what is found at its location, never by a file's ending alone."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_wizard.engine.errors import RegistryWrong, SchemaWrong
from desktop_wizard.engine.model.places import typed_path
from desktop_wizard.engine.ports import Clock, Exported, Registry
from desktop_wizard.engine.registry.apicurio import open_apicurio
from desktop_wizard.engine.registry.confluent import open_confluent
from desktop_wizard.engine.registry.export import export_folder
from desktop_wizard.engine.registry.folder import FolderRegistry
from desktop_wizard.engine.registry.given import keep_given, read_given
from desktop_wizard.engine.registry.iglu import IgluRegistry, iglu_root
from desktop_wizard.engine.registry.listed import ListedRegistry
from desktop_wizard.engine.registry.located import FILE_NAME as LOCATED
from desktop_wizard.engine.registry.located import LocatedFiles
from desktop_wizard.engine.registry.pair import PREFIX, open_pair, pair_location, read_loose
from desktop_wizard.engine.schema import Schema

if TYPE_CHECKING:
    from desktop_wizard.engine.registry.embedded import EmbeddedRegistry

EMBEDDED = "embedded:"
"""The location of the registry in the app's data folder."""

_OWN = "registry.db"
_SQLITE, _ZIPS = b"SQLite format 3\x00", (b"PK\x03\x04", b"PK\x05\x06")
_UTF_16_OR_32 = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_LOOKED_FOR = (
    "A registry is a folder with <name>/<version>.json, <name>/<version>/schema.json or <name>-<version>.json, "
    "an Iglu static registry (schemas/<vendor>/<name>/jsonschema/1-0-0), a saved answer to GET /schemas (JSON), "
    "an export of Apicurio Registry (zip), an embedded registry (SQLite), "
    "or two files given as pair:2.1.0=OLD.json&3.0.0=NEW.json."
)


class LocalRegistries:
    """Opens every form of registry; fulfils `ports.Registries`. Nothing is ever fetched.

    Args:
        data_dir: the app's data folder; the embedded registry lies in it.
        clock: says when something was published there.
        user: who published it.
    """

    def __init__(self, data_dir: Path, clock: Clock, user: str) -> None:
        self._data_dir = data_dir
        self._clock = clock
        self._user = user
        self._located = LocatedFiles(data_dir / LOCATED)

    def open(self, location: str) -> Registry:
        """Return the registry at a location.

        Raises:
            RegistryWrong: there is nothing there, or no form of a registry; the message says what was looked for.
        """
        if location == EMBEDDED:
            return self.own()
        found = self._open(location)
        if isinstance(found, ListedRegistry):
            found.take_located(self._located.documents())
        return found

    def pair(self, files: Mapping[str, Path]) -> str:
        """Return the location that names two loose files by their versions."""
        return pair_location(files)

    def given(self, schema_id: str, documents: Mapping[str, str | None], beside: str = "") -> str:
        """Keep versions that a host gives; return the location of a registry that holds them.

        Args:
            documents: by version, as JSON text; None takes that version from another registry.
            beside: where that registry is.

        Raises:
            EnvironmentFailed: they can't be kept.
            RegistryWrong: a version has no number, or is not in the other registry.
            SchemaWrong: one of them is no JSON Schema.
        """
        schemas = {
            version: self.open(beside).load(schema_id, version)
            if document is None
            else read_given(schema_id, version, document)
            for version, document in documents.items()
        }
        return str(keep_given(self._data_dir / "given_schemas", schema_id, schemas))

    def locate(self, uri: str, path: Path) -> None:
        """Have a file stand for the document of a URI from now on, in every registry.

        Raises:
            SchemaWrong: the file can't be read as a schema, or the URI is none.
            EnvironmentFailed: it can't be noted.
        """
        self._located.locate(uri, path)

    def _open(self, location: str) -> Registry:
        if location.startswith(PREFIX):
            return open_pair(location)
        if not location.strip():
            raise RegistryWrong("No registry was named.", where=repr(location), cure=_LOOKED_FOR)
        try:
            path = typed_path(location).absolute()
            if path.is_dir():
                return _open_folder(path)
            if path.is_file():
                return self._open_file(path)
        except (OSError, ValueError, RuntimeError) as error:
            reason = (isinstance(error, OSError) and error.strerror) or str(error)
            raise RegistryWrong(f"The registry can't be read: {reason}.", where=location, cure=_LOOKED_FOR) from error
        raise RegistryWrong("There is no such folder or file.", where=location, cure=_LOOKED_FOR)

    def read_loose(self, path: Path, data: bytes) -> Schema:
        """Return the schema in one file; what it refers to is looked for in the file's folder.

        Args:
            data: the file's bytes, which may come from a pipe.

        Raises:
            SchemaWrong: with every problem and its place.
        """
        try:
            return read_loose(path, data, self._located.documents())
        except SchemaWrong as wrong:
            raise SchemaWrong(wrong.what, where=str(path), cure=wrong.cure, problems=wrong.problems) from wrong

    def own(self) -> EmbeddedRegistry:
        """Return the registry in the app's data folder, empty as long as nothing was published."""
        return self._embedded(self._data_dir / _OWN)

    def _embedded(self, path: Path) -> EmbeddedRegistry:
        from desktop_wizard.engine.registry.embedded import EmbeddedRegistry  # and SQLAlchemy with it

        return EmbeddedRegistry(path, self._clock, self._user)

    def export(self, registry: Registry, folder: Path) -> Exported:
        """Write a registry as a folder that opens again, with a manifest. Raises `EnvironmentFailed`."""
        return export_folder(registry, folder)

    def _open_file(self, path: Path) -> Registry:
        with path.open("rb") as file:
            start = file.read(1024)
        if start.startswith(_SQLITE):
            return self._embedded(path)
        if start.startswith(_ZIPS):
            return open_apicurio(path)
        if start.startswith(_UTF_16_OR_32):
            raise _wrong(path, "This file is UTF-16 or UTF-32; a saved registry has to be UTF-8.")
        text = start.removeprefix(b"\xef\xbb\xbf").lstrip()
        if text.startswith(b"["):
            return open_confluent(path)
        if text.startswith(b"{"):
            raise _wrong(path, "This is a single JSON object, and a registry has versions.")
        raise _wrong(path, "This file is no registry of a known form.")


def _open_folder(folder: Path) -> Registry:
    next(folder.iterdir(), None)  # raises where the folder can't be listed
    root = iglu_root(folder)
    return FolderRegistry(folder) if root is None else IgluRegistry(root, str(folder))


def _wrong(path: Path, what: str) -> RegistryWrong:
    return RegistryWrong(what, where=str(path), cure=_LOOKED_FOR)
