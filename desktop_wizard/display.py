"""Whether a window can be opened here; Qt ends the whole process where it can't, so look before asking it."""

from __future__ import annotations

import importlib.util
import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

_PATIENCE = 2.0  # seconds for a display at the other end of a network
_WINDOWLESS = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}  # Qt platforms that need no display server


def display_problem(environment: Mapping[str, str] = os.environ) -> str | None:
    """Return what is missing for a window, in one sentence; None when nothing is."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6, which draws the windows, is not installed."
    if sys.platform in ("win32", "darwin"):
        return None
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in _WINDOWLESS:
        return None
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if not wayland and not x11:
        return "There is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set)."
    if wayland and _has_wayland(wayland, environment):
        return None
    if x11 and _has_x11(x11):
        return None
    return f"The display {wayland or x11} does not answer."


def _has_wayland(name: str, environment: Mapping[str, str]) -> bool:
    path = Path(environment.get("XDG_RUNTIME_DIR", "/run")) / name  # an absolute name stays as it is
    return _answers(socket.AF_UNIX, str(path))


def _has_x11(display: str) -> bool:
    """Tell whether an X server answers at `[host]:number[.screen]` (X(7), "Display Names")."""
    found = re.fullmatch(r"(?:(?P<host>[^:]*)(?:/unix)?):(?P<number>\d+)(?:\.\d+)?", display)
    if not found:
        return False
    host, number = found["host"].removesuffix("/unix"), int(found["number"])
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _answers(socket.AF_UNIX, path) or _answers(socket.AF_UNIX, f"\0{path}")
    return _answers(socket.AF_INET, (host, 6000 + number))


def _answers(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    try:
        with socket.socket(family, socket.SOCK_STREAM) as connection:
            connection.settimeout(_PATIENCE)
            connection.connect(address)
    except OSError:
        return False
    return True
