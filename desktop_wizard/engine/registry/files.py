"""Reads the files of a registry: bounded in size, never out of its folder, and never from anywhere else."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin

from desktop_wizard.engine.errors import Problem, SchemaWrong
from desktop_wizard.engine.model import JsonValue
from desktop_wizard.engine.schema.dialect import DRAFT_04, detect
from desktop_wizard.engine.schema.library import ROOT, origin_uri

MAX_SIZE = 100 * 1024 * 1024
"""Largest file that is read, in bytes."""
MAX_FILES = 20_000
"""Most files of one registry that are looked at."""
MAX_REACHED = 500
"""Most documents that one schema's references may reach."""


def read_file(path: Path, name: str) -> bytes:
    """Return a file's bytes. Raises `SchemaWrong` where it is no file, too large or unreadable."""
    try:
        facts = path.stat()
        if not stat.S_ISREG(facts.st_mode):  # reading a pipe would wait for ever
            raise unread(name, "It is no file.")
        if facts.st_size > MAX_SIZE:
            raise unread(name, f"It is larger than {MAX_SIZE // 1024**2} MB: {facts.st_size // 1024**2:,} MB.")
        return path.read_bytes()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else str(error)
        raise unread(name, f"It can't be read: {reason}.") from error


def unread(name: str, message: str) -> SchemaWrong:
    """Return the error for a document that could not be read."""
    return SchemaWrong(
        "This file can't be read.",
        where=name,
        cure="Put the file in order and open the registry again.",
        problems=(Problem(name, message),),
    )


def reason_of(name: str, wrong: SchemaWrong) -> str:
    """Return why a document can't be used, as one line."""
    return "; ".join(str(problem) for problem in wrong.problems) or f"{name}: {wrong.what}"


class Folder:
    """Reads documents by their names relative to a folder; links that lead out of it are not followed."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._real = Path(os.path.realpath(root))

    def bytes(self, name: str) -> bytes:
        """Return a file's bytes. Raises `SchemaWrong`."""
        path = self.root / name
        if not Path(os.path.realpath(path)).is_relative_to(self._real):
            raise unread(name, "It leads out of the registry, and is not read.")
        return read_file(path, name)

    def find(self, name: str) -> JsonValue | None:
        """Return a document that a reference names, None where there is none that can be read."""
        try:
            return None if "://" in name else as_json(self.bytes(name))
        except SchemaWrong:
            return None


def as_json(data: bytes) -> JsonValue | None:
    """Return a document's value, None where it is no JSON: whoever needs it is told so then."""
    try:
        found: JsonValue = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return found


def reached(origin: str, data: bytes, find: Callable[[str], JsonValue | None]) -> dict[str, JsonValue]:
    """Return the documents that a schema's references reach, each read once, whatever circles they make.

    Args:
        origin: the schema's name relative to the registry.
        data: its bytes.
        find: returns a document by its name relative to the registry, or by its URI.
    """
    found: dict[str, JsonValue] = {}
    value = as_json(data) if b'ref"' in data else None
    waiting = [(origin, value)]
    while waiting and len(found) < MAX_REACHED:
        name, value = waiting.pop()
        for target in _targets(name, value):
            if target == origin or target in found or len(found) == MAX_REACHED:
                continue
            document = find(target)
            if document is not None:
                found[target] = document
                waiting.append((target, document))
    return found


def _targets(name: str, document: JsonValue) -> list[str]:
    """Return the names of the documents that a document refers to, itself left out."""
    targets: dict[str, None] = {}
    for reference in _references(document):
        target = name_at(origin_uri(name), reference)
        if target and target != name:
            targets[target] = None
    return list(targets)


def name_at(base: str, reference: str) -> str:
    """Return what a reference names: relative to the registry, or a URI where that is not in it."""
    try:
        uri = urldefrag(urljoin(base, reference)).url
    except ValueError:  # no URI: whoever reads the schema says so
        return reference
    return unquote(uri.removeprefix(ROOT)) if uri.startswith(ROOT) else uri


def base_of(name: str, document: JsonValue) -> str:
    """Return the URI that the references of a document are relative to: its own `$id`, else its place."""
    place = origin_uri(name)
    if not isinstance(document, dict):
        return place
    identifier = document.get("id" if detect(document)[0] == DRAFT_04 else "$id")
    try:
        return urljoin(place, identifier) if isinstance(identifier, str) else place
    except ValueError:
        return place


def _references(document: JsonValue) -> list[str]:
    found = []
    stack = [document]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            reference = value.get("$ref")
            if isinstance(reference, str) and not reference.startswith("#"):
                found.append(reference)
            stack += value.values()
        elif isinstance(value, list):
            stack += value
    return found
