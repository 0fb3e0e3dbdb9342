"""The numbers of versions, as people and files write them."""

from __future__ import annotations

from semver import Version


def parse_version(text: str) -> Version | None:
    """Return a version; `4.4` and `v4.4` read as `4.4.0`. None where the text is none."""
    try:
        return Version.parse(text.removeprefix("v"), optional_minor_and_patch=True)
    except ValueError:
        return None
