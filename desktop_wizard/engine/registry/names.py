"""Reads the schema's name and version off a file's place in a registry folder."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from semver import Version

from desktop_wizard.engine.model.versions import parse_version

_VERSION = r"v?\d+(?:\.\d+){0,2}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?"
_DASHED = re.compile(rf"(?P<name>.+)-(?P<version>{_VERSION})")

_RULES = re.compile(rf"(?P<stem>.+?)(?:\.from-(?P<start>{_VERSION}))?\.rules\.json")


def published_as(origin: PurePosixPath, root_name: str) -> tuple[str, Version] | None:
    """Return the schema id and version that a file stands for, None where its name is of no known form.

    Args:
        origin: the file, relative to the folder.
        root_name: the folder's own name, which is the id of versions that lie in it directly.
    """
    if origin.name.endswith(".rules.json"):
        return None
    stem = origin.name[: -len(".json")]
    if stem == "schema" and (version := parse_version(origin.parent.name)) is not None:
        return _id(origin.parent.parent, root_name), version
    if (version := parse_version(stem)) is not None:
        return _id(origin.parent, root_name), version
    dashed = _DASHED.fullmatch(stem)
    if dashed and (version := parse_version(dashed["version"])) is not None:
        return (origin.parent / dashed["name"]).as_posix(), version
    return None


def rules_published_as(origin: PurePosixPath, root_name: str) -> tuple[str, Version, Version | None] | None:
    """Return the schema id, the version that a rules file leads to, and the one it starts from if its name says it.

    Args:
        origin: the file, relative to the folder: `3.0.0.rules.json`, `3.0.0.from-2.1.0.rules.json`,
            `<name>-3.0.0.rules.json` or `3.0.0/rules.json`; None where its name is of no such form.
        root_name: as in `published_as`.
    """
    if origin.name == "rules.json":
        named, start = published_as(origin.with_name("schema.json"), root_name), None
    else:
        match = _RULES.fullmatch(origin.name)
        if match is None:
            return None
        named, start = published_as(origin.with_name(f"{match['stem']}.json"), root_name), match["start"]
    before = parse_version(start) if start else None
    if named is None or (start and before is None):
        return None
    return (*named, before)


def _id(folder: PurePosixPath, root_name: str) -> str:
    return root_name if folder == PurePosixPath(".") else folder.as_posix()
