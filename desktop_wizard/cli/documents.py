"""JSON that goes in, and JSON that scripts rely on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from desktop_wizard.engine.errors import InputWrong
from desktop_wizard.engine.model import Change, Impact


def read_file(path: Path, wrong: type[InputWrong], what: str) -> bytes:
    """Return the bytes of an input file; raise `wrong` when it can't be read.

    Args:
        what: what the file is, such as `plan`.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise wrong(
            f"The {what} file can't be read: {error.strerror}.", where=str(path), cure="Check the path."
        ) from error


def change_fields(change: Change) -> dict[str, Any]:
    """Return a change; `impact` is its kind's severity, before any record was counted."""
    return {
        "id": change.id,
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


def affected_text(impact: Impact) -> str:
    """Return how many records are affected, with how that is known."""
    shares = [
        100 * count / impact.total if impact.total else 0.0 for count in (impact.affected, *(impact.bounds or ()))
    ]
    if impact.bounds is None:
        return f"{impact.affected:,} of {impact.total:,} records are affected ({shares[0]:.1f} %, counted)."
    share, low, high = shares
    return (
        f"~{impact.affected:,} of {impact.total:,} records are affected ({share:.1f} %, between {low:.1f} and "
        f"{high:.1f} %, estimated from {impact.sampled:,} of them)."
    )
