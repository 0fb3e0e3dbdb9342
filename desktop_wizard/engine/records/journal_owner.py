"""Who runs a run, and whether that process still lives."""

from __future__ import annotations

import socket
import time

import psutil

from desktop_wizard.engine.ports import Owner

HEARTBEAT_LIMIT = 60.0
"""Seconds without a heartbeat after which an owner on another machine counts as dead."""

_START_TOLERANCE = 1.0  # the start time is derived from the clock, which may have been set since


def is_alive(owner: Owner, heartbeat: float) -> bool:
    """Tell whether the process that owns a run is there.

    Args:
        heartbeat: when it last wrote to the journal, in seconds since 1970; counts for other machines only,
            whose processes can't be seen from here.
    """
    if owner.host != socket.gethostname():
        return time.time() - heartbeat <= HEARTBEAT_LIMIT
    try:
        process = psutil.Process(owner.pid)
        is_same = abs(process.create_time() - owner.process_started) <= _START_TOLERANCE
        return is_same and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False
    except psutil.AccessDenied:
        return True  # a process of that number is there; better to refuse than to run twice


def owner_text(owner: Owner) -> str:
    """Return an owner as people read it."""
    return f"{owner.program} (process {owner.pid} on {owner.host})"
