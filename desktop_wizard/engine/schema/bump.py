"""Which version number a changed schema should get."""

from __future__ import annotations

from enum import StrEnum

from semver import Version

from desktop_wizard.engine.schema.comparison import Comparison


class Bump(StrEnum):
    """The part of a semantic version that goes up."""

    MAJOR = "major"
    MINOR = "minor"
    PATCH = "patch"


def bump_for(comparison: Comparison) -> Bump:
    """Return what a comparison with the version before asks for (Semantic Versioning 2.0.0, items 6 to 8).

    A major version where records break, data is lost, or nobody could prove that none does; a minor one where more
    is allowed or declared; a patch where only what people read has changed.
    """
    if comparison.is_compatible is not True or comparison.breaking:
        return Bump.MAJOR
    return Bump.MINOR if comparison.additive else Bump.PATCH


def next_version(version: str, bump: Bump) -> str:
    """Return the version after one, such as 3.0.0 after 2.1.0 for `MAJOR`. Raises `ValueError` for no version."""
    return str(Version.parse(version).next_version(bump.value))
