"""Versions that a host program gives as values, kept in the data folder as a registry that a plan can name."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from desktop_wizard.engine.errors import EnvironmentFailed, RegistryWrong
from desktop_wizard.engine.model.versions import parse_version
from desktop_wizard.engine.registry.export import folder_name, write_version
from desktop_wizard.engine.schema import Schema, parse_schema


def read_given(schema_id: str, version: str, document: str) -> Schema:
    """Return a version that a host gave as JSON text.

    Raises:
        RegistryWrong: its number is none.
        SchemaWrong: with every problem and its place.
    """
    if parse_version(version) is None:
        raise RegistryWrong(
            f"{version!r} is no version number.",
            where=schema_id,
            cure="Give a number such as 2.1.0 with each schema.",
        )
    return parse_schema(document.encode(), origin=f"{schema_id} {version}")


def keep_given(folder: Path, schema_id: str, schemas: Mapping[str, Schema]) -> Path:
    """Write versions into a folder that opens as a registry, named by what is in it; return the folder.

    The same versions always come to the same folder, and what is there is never changed.

    Raises:
        EnvironmentFailed: a file can't be written.
        RegistryWrong: a version refers to something that has no place in a folder.
    """
    digest = hashlib.sha256(schema_id.encode())
    for version, schema in schemas.items():
        digest.update(f"\0{version}\0{schema.sha256}".encode())
    root = folder / digest.hexdigest()[:32]
    try:
        for version, schema in schemas.items():
            number = parse_version(version)
            if problem := write_version(schema, f"{folder_name(schema_id)}/{number}.json", root):
                raise RegistryWrong(f"The schema that was given can't be kept: {problem}", where=version)
    except OSError as error:
        raise EnvironmentFailed(
            f"The schemas that were given could not be kept: {error.strerror}.",
            where=str(error.filename or root),
            safe="Nothing was changed.",
            cure="Check that the folder may be written to, and that there is room.",
        ) from error
    return root
