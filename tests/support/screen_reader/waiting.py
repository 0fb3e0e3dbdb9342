"""Waiting for what other processes do: for a condition, never for a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE = 20.0
"""Seconds after which a condition will not come true any more. Generous: the machine may be busy."""

_BEAT = 0.02

T = TypeVar("T")


def wait_until(
    condition: Callable[[], T],
    what: str | Callable[[], str],
    *,
    beat: Callable[[], object] = lambda: threading.Event().wait(_BEAT),
) -> T:
    """Return what `condition` returns as soon as it is true.

    Args:
        what: what is waited for, for the failure; made then if it is a function.
        beat: passes the time until looking again is worth while.

    Raises:
        AssertionError: it did not come true.
    """
    latest = time.monotonic() + PATIENCE
    while not (value := condition()):
        if time.monotonic() > latest:
            raise AssertionError(f"Waited in vain for {what if isinstance(what, str) else what()}")
        beat()
    return value
