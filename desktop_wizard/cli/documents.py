"""JSON that goes in, and JSON that scripts rely on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import Change, Impact


def read_json(path: Path, wrong: type[InputWrong], what: str) -> Any:
    """Read a JSON file; raise `wrong` with the place when that is not possible.

    Args:
        what: what the file is for, such as `plan`.
    """
    try:
        return json.loads(path.read_bytes())
    except OSError as error:
        raise wrong(
            f"The {what} file can't be read: {error.strerror}.", where=str(path), cure="Check the path."
        ) from error
    except json.JSONDecodeError as error:
        raise wrong(
            f"The {what} file is not JSON: {error.msg}.", where=f"{path}, line {error.lineno}, column {error.colno}"
        ) from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise wrong(f"The {what} file is not JSON that can be read: {error}.", where=str(path)) from error


def change_fields(change: Change) -> dict[str, Any]:
    """Return a change; `impact` is its kind's severity, before any record was counted."""
    return {
        "kind": change.kind,
        "type": change.type,
        "path": change.path,
        "record_path": change.record_path,
        "breaking": change.is_breaking,
        "impact": change.severity,
        "description": change.description,
        "old": change.old,
        "new": change.new,
        "witness": change.witness,
        "transformation_required": change.transformation_required,
    }


def impact_fields(impact: Impact) -> dict[str, Any]:
    """Return the counts of an impact."""
    return {
        "total": impact.total,
        "affected": impact.affected,
        "unaffected": impact.unaffected,
        "already_invalid": impact.already_invalid,
        "unreadable": impact.unreadable,
        "unattributed": impact.unattributed,
        "is_exact": impact.is_exact,
    }
