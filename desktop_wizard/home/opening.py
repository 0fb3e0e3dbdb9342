"""What files and folders are, by what is in them: a database, a registry, or a schema; no Qt."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desktop_wizard.engine.errors import InputWrong, WizardError
from desktop_wizard.engine.ports import Ports
from desktop_wizard.pages.dropping import is_database

_START = 1024


@dataclass(frozen=True, slots=True)
class Found:
    """Things to open, sorted by what they are."""

    databases: tuple[Path, ...]
    registries: tuple[Path, ...]
    schemas: tuple[Path, ...]


def look_at(paths: Iterable[Path], ports: Ports) -> Found:
    """Return what files and folders are.

    Raises:
        InputWrong: there is no such thing, or it is none of the three.
        RegistryWrong: it looks like a registry, and can't be read as one.
    """
    found: dict[str, list[Path]] = {"database": [], "registry": [], "schema": []}
    for path in paths:
        found[_kind(path.absolute(), ports)].append(path.absolute())
    return Found(tuple(found["database"]), tuple(found["registry"]), tuple(found["schema"]))


def _kind(path: Path, ports: Ports) -> str:
    if not path.exists():
        raise InputWrong("There is no such file or folder.", where=str(path), cure="Check the name.")
    if path.is_dir():
        return "registry"
    if is_database(path):
        return "registry" if _is_registry(path, ports) else "database"
    if _begins_an_object(path):
        return "schema"
    ports.registries.open(str(path))
    return "registry"


def _is_registry(path: Path, ports: Ports) -> bool:
    """Tell whether an SQLite file is an embedded registry."""
    try:
        ports.registries.open(str(path))
    except WizardError:
        return False
    return True


def _begins_an_object(path: Path) -> bool:
    """Tell whether a file begins like a JSON object; `is_database` has opened it before."""
    with path.open("rb") as file:
        start = file.read(_START)
    return start.removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"{")
