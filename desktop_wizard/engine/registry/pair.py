"""Two loose files as a registry of one schema; the person says which versions they are."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import quote, unquote, urldefrag, urlsplit

from desktop_wizard.engine.errors import Problem, RegistryWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.model.places import typed_path
from desktop_wizard.engine.model.versions import parse_version
from desktop_wizard.engine.registry.files import Folder
from desktop_wizard.engine.registry.listed import Document, Entry, ListedRegistry
from desktop_wizard.engine.registry.references import Found, reached
from desktop_wizard.engine.schema import Schema, parse_schema

PREFIX = "pair:"

_VERSION_AT_END = re.compile(r"[-_. /]*v?\d+(?:[._-]\d+){0,2}\Z")
_LONGEST_NAME = 200
_ENDING = re.compile(r"(?:\.schema)?\.json\Z", re.IGNORECASE)


class PairRegistry(ListedRegistry):
    """Two files; fulfils `ports.Registry`. References to files in the same folder or below it resolve.

    Its location is a text such as `pair:2.1.0=/schemas/old.json&3.0.0=/schemas/new.json`, so that a plan can name it.
    """

    form = "two files"

    def __init__(self, files: Mapping[str, Path]) -> None:
        """Take two files by their versions.

        Raises:
            RegistryWrong: with every problem: a text that is no version, the same version twice, a missing file.
        """
        problems = _problems(files)
        if problems:
            raise RegistryWrong(
                "These are no two versions of a schema.",
                where=pair_location(files),
                cure="Give two files, each with a version number such as 2.1.0.",
                problems=tuple(problems),
            )
        schema_id = _schema_id(list(files.values()))
        entries = [_entry(schema_id, version, path) for version, path in files.items()]
        super().__init__(pair_location(files), entries)


def read_loose(path: Path, data: bytes, located: Mapping[str, JsonValue]) -> Schema:
    """Return the schema in one file, for comparing: with the files and the located documents that it refers to.

    Raises:
        SchemaWrong: with every problem and its place.
    """
    resources = {**located, **reached(path.name, data, _finder(Folder(path.absolute().parent)))}
    return parse_schema(data, origin=path.name, resources=resources, is_only_compared=True)


def pair_location(files: Mapping[str, Path]) -> str:
    """Return the location that names two files by their versions."""
    return PREFIX + "&".join(f"{quote(version)}={quote(str(path), safe='/:')}" for version, path in files.items())


def open_pair(location: str) -> PairRegistry:
    """Open a location that `pair_location` made, or a person wrote. Raises `RegistryWrong`."""
    files = {}
    for part in location.removeprefix(PREFIX).split("&"):
        version, _, path = part.partition("=")
        files[unquote(version)] = typed_path(unquote(path)).absolute()
    return PairRegistry(files)


def _problems(files: Mapping[str, Path]) -> list[Problem]:
    found = []
    versions = [str(parse_version(text)) for text in files]
    if len(set(versions)) != 2:
        found.append(Problem("", "There have to be two files with two different versions."))
    for text, path in files.items():
        if parse_version(text) is None:
            found.append(Problem(str(path), f"{text!r} is no version number."))
        try:
            is_there = path.is_file()
        except (OSError, ValueError):
            is_there = False
        if not is_there:
            found.append(Problem(str(path), "There is no such file."))
    return found


def _entry(schema_id: str, written: str, path: Path) -> Entry:
    version = parse_version(written)
    assert version is not None  # checked before
    folder = Folder(path.parent)

    def read() -> Document:
        data = folder.bytes(path.name)
        return Document(data, reached(path.name, data, _finder(folder)))

    return Entry(
        schema_id=schema_id,
        version=version,
        origin=path.name,
        read=read,
        known_as="" if written == str(version) else written,
        published_at=folder.modified_at(path.name),
    )


def _finder(folder: Folder) -> Callable[[str], Found | None]:
    def find(name: str) -> Found | None:
        document = folder.find(name)
        return None if document is None else Found(name, document)

    return find


def _schema_id(paths: list[Path]) -> str:
    """Return what the `$id`s agree on, else what the files' paths do, else the name of the last file."""
    by_path = [_name_in(path.parts) for path in paths]
    for names in ([_name_by_id(path) for path in paths], by_path):
        if names[0] and len(set(names)) == 1:
            return names[0]
    return by_path[-1] or paths[-1].stem


def _name_by_id(path: Path) -> str:
    document = Folder(path.parent).find(path.name)
    identifier = (document.get("$id") or document.get("id")) if isinstance(document, dict) else None
    if not isinstance(identifier, str):
        return ""
    try:
        return _name_in(urlsplit(urldefrag(identifier).url).path.replace(":", "/").split("/"))
    except ValueError:
        return ""


def _name_in(parts: Sequence[str]) -> str:
    """Return the last part of a path that is more than a version and the word schema."""
    names = (_VERSION_AT_END.sub("", _ENDING.sub("", part[-_LONGEST_NAME:])) for part in reversed(parts))
    return next((name for name in names if name.strip("/\\") and name.lower() != "schema"), "")
