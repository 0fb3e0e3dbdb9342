"""What was migrated lately, and which registry was open last, remembered in the app's data folder; Qt-free."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from desktop_wizard.engine.model import RecordSource, Selection
from desktop_wizard.engine.model.passwords import without_password

MOST = 10


def recent(data_dir: Path) -> list[Selection]:
    """Return what was migrated lately, the latest first; nothing where that can't be read."""
    try:
        return [_selection(entry) for entry in json.loads(_file(data_dir).read_text("utf-8"))]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return []


def remember(data_dir: Path, selection: Selection) -> None:
    """Put a selection first. Its password is not kept; where nothing can be written, nothing is remembered."""
    kept = replace(selection, source=replace(selection.source, url=without_password(selection.source.url)))
    known = [other for other in recent(data_dir) if other.source != kept.source]
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        _file(data_dir).write_text(json.dumps([asdict(one) for one in [kept, *known][:MOST]], indent=1), "utf-8")
    except OSError:
        return


def last_registry(data_dir: Path) -> tuple[str, str]:
    """Return the registry that was opened last and the schema that was chosen; empty texts where none is known."""
    try:
        known = json.loads(_registry_file(data_dir).read_text("utf-8"))
        return str(known["location"]), str(known["schema_id"])
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return "", ""


def remember_registry(data_dir: Path, location: str, schema_id: str) -> None:
    """Keep which registry is open; where nothing can be written, nothing is remembered."""
    try:
        data_dir.mkdir(parents=True, exist_ok=True)
        _registry_file(data_dir).write_text(json.dumps({"location": location, "schema_id": schema_id}), "utf-8")
    except OSError:
        return


def _registry_file(data_dir: Path) -> Path:
    return data_dir / "registry.json"


def _file(data_dir: Path) -> Path:
    return data_dir / "recent.json"


def _selection(entry: dict[str, Any]) -> Selection:
    return Selection(**entry | {"source": RecordSource.from_json(entry["source"])})
