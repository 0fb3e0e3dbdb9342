"""Paths as people type them."""

from __future__ import annotations

from pathlib import Path


def typed_path(text: str) -> Path:
    """Return the path that a text means, `~` being the user's home; as it is written where no such user is known."""
    path = Path(text)
    try:
        return path.expanduser()
    except RuntimeError:
        return path
