"""Database URLs as people write and read them: a SQLite file by its path; no Qt."""

from __future__ import annotations

from desktop_wizard.engine.model.places import typed_path


def url_of(text: str) -> str:
    """Return the database URL that somebody typed, a path taken as a SQLite file."""
    text = text.strip()
    if not text or "://" in text:
        return text
    return f"sqlite:///{typed_path(text).absolute().as_posix()}"


def text_of(url: str) -> str:
    """Return a database URL as it is shown: a SQLite file by its path."""
    return url.removeprefix("sqlite:///")
