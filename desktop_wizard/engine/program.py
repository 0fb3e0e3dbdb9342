"""How this program starts itself again as another process, from a checkout, a wheel or a bundle."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple


def program_command(*arguments: str) -> list[str]:
    """Return the command that starts this program with `arguments`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop_wizard", *arguments]


def program_environment() -> dict[str, str]:
    """Return an environment in which it imports from where this process does, like multiprocessing's spawn."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}


class StartingConditions(NamedTuple):
    """What a process of this program looks at when it starts, and never again.

    Attributes:
        folder: the working directory, empty where it was deleted.
        variables: the environment variables that Python, the loader and the C library read at their start.
    """

    folder: str
    variables: frozenset[tuple[str, str]]


def starting_conditions() -> StartingConditions:
    """Return the conditions that a process would be started under now."""
    environment = program_environment().items()
    return StartingConditions(_folder(), frozenset(pair for pair in environment if pair[0].startswith(_READ_ONCE)))


_READ_ONCE = ("PYTHON", "LD_", "DYLD_", "MALLOC_", "LC_", "LANG", "TZ", "TEMP", "TMP")


def _folder() -> str:
    try:
        return os.getcwd()  # noqa: PTH109 - the text is compared, not used as a path
    except FileNotFoundError:
        return ""
