"""Writes a registry as a folder that opens again, with a manifest of where each schema came from and its hash."""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import Any
from urllib.parse import quote, unquote, urldefrag

from desktop_wizard.engine.errors import EnvironmentFailed, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.ports import Exported, Registry, SchemaVersion
from desktop_wizard.engine.schema import Schema, parse_schema
from desktop_wizard.engine.schema.document import library_of
from desktop_wizard.engine.schema.library import references

MANIFEST = "manifest.json"

_UNSAFE = re.compile(r"[<>:\"\\|?*%\x00-\x1f\ud800-\udfff]|^\.|[. ]$")


def export_folder(registry: Registry, folder: Path) -> Exported:
    """Write every version as `<schema id>/<version>.json`, with the files it refers to and `manifest.json`.

    A file that is there already is never overwritten with anything else, but for the manifest.

    Raises:
        EnvironmentFailed: a file can't be written.
    """
    entries: list[dict[str, Any]] = []
    problems = list(registry.problems())
    try:
        for schema_id in registry.schema_ids():
            for version in registry.versions(schema_id):
                name = f"{folder_name(schema_id)}/{version.version}.json"
                problem = write_version(registry.load(schema_id, version.version), name, folder)
                if problem:
                    problems.append(f"{schema_id} {version.version} is left out: {problem}")
                else:
                    _date(folder / name, version)
                    entries.append(_manifest_entry(version, name, registry))
        _write(folder / MANIFEST, _json({"form": registry.form, "from": registry.location, "schemas": entries}))
    except OSError as error:
        raise EnvironmentFailed(
            f"The registry could not be exported: {error.strerror}.",
            where=str(error.filename or folder),
            safe="The registry itself is as it was.",
            cure="Check that the folder may be written to, and that there is room.",
        ) from error
    return Exported(len(entries), tuple(problems))


def write_version(schema: Schema, name: str, folder: Path) -> str:
    """Write a version and what it refers to; return why that is not possible, or an empty string.

    Args:
        name: its place in the folder.

    Raises:
        OSError: a file can't be written.
    """
    placed = _placed(schema, name)
    try:
        again = parse_schema(schema.text, origin=name, resources=placed)
    except SchemaWrong:
        return "what it refers to would not be found in a folder."
    files = {name: schema.text.encode()} | {place: _json(placed[place]) for place in again.resources}
    for place, data in files.items():
        if place.startswith("..") or not place.endswith(".json"):
            return f"it refers to {place}, which has no place in the folder."
        if (folder / place).exists() and (folder / place).read_bytes() != data:
            return f"{place} is there already, and is another."
    for place, data in files.items():
        _write(folder / place, data)
    return ""


def _date(file: Path, version: SchemaVersion) -> None:
    """Give a file the time when its version was published, which a folder registry reads off it."""
    if version.published_at is not None:
        moment = version.published_at.timestamp()
        os.utime(file, (moment, moment))


def _placed(schema: Schema, name: str) -> dict[str, JsonValue]:
    """Return the documents that a schema refers to by the places where its references look for them.

    A reference by URI finds its document wherever that is, by the `$id` in it.
    """
    library = library_of(schema)
    placed: dict[str, JsonValue] = {}
    seen = {library.root.document}
    waiting = [(library.root, name)]
    while waiting:
        root, place = waiting.pop()
        for node in library.nodes(root):
            for _, reference in references(node):
                target = library.resolve(node, reference)
                if target is None or target.document in seen or library.resource_name(target.document) is None:
                    continue
                seen.add(target.document)
                at = _place(urldefrag(reference).url, place)
                whole = library.whole(target)
                placed[at] = whole.value
                waiting.append((whole, at))
    return placed


def _place(reference: str, origin: str) -> str:
    if ":" in reference or reference.startswith("/"):
        return f"referenced/{quote(reference, safe='')}.json"
    return normpath(join(dirname(origin), unquote(reference)))


def _manifest_entry(version: SchemaVersion, name: str, registry: Registry) -> dict[str, Any]:
    return {
        "schema_id": version.schema_id,
        "version": version.version,
        "known_as": version.known_as or version.version,
        "file": name,
        "sha256": hashlib.sha256(registry.load(version.schema_id, version.version).text.encode()).hexdigest(),
        "origin": version.origin,
        "published_at": version.published_at.isoformat() if version.published_at else None,
    }


def folder_name(schema_id: str) -> str:
    """Return a schema's id as a path that every system can have, and that stays within the folder."""
    parts = [part for part in schema_id.split("/") if part] or ["_"]
    return "/".join(_UNSAFE.sub(lambda found: f"%{ord(found[0]):02X}", part) for part in parts)


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode()


def _write(path: Path, data: bytes) -> None:
    """Write a file under a temporary name first, so that nobody reads half of it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        draft.write_bytes(data)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
