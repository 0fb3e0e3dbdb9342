"""How this program starts itself again as another process, from a checkout, a wheel or a bundle."""

from __future__ import annotations

import os
import sys


def program_command(*arguments: str) -> list[str]:
    """Return the command that starts this program with `arguments`."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "desktop_wizard", *arguments]


def program_environment() -> dict[str, str]:
    """Return an environment in which it imports from where this process does, like multiprocessing's spawn."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
