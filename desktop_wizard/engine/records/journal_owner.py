"""Who runs a run, and whether that process still lives.

A process is not enough where a window outlives its runs: a run whose database could not note that it ended would
count as running for as long as the window is open. So a process remembers which runs it is at work on; that is a
fact about the process, like its number, and the same for all of its journals.
"""

from __future__ import annotations

import os
import socket
import time

import psutil

from desktop_wizard.engine.ports import Owner

HEARTBEAT_LIMIT = 60.0
"""Seconds without a heartbeat after which an owner on another machine counts as dead."""

_START_TOLERANCE = 1.0  # the start time is derived from the clock, which may have been set since


_at_work: set[str] = set()


def claim(run_id: str) -> None:
    """Remember that this process is at work on a run."""
    _at_work.add(run_id)


def release(run_id: str) -> None:
    """Forget a claim; a run that still says running is interrupted from now on."""
    _at_work.discard(run_id)


def is_at_work(run_id: str, owner: Owner, heartbeat: float) -> bool:
    """Tell whether a run's owner is there, and still at work on it where it is this very process."""
    is_here = owner.host == socket.gethostname() and owner.pid == os.getpid()
    return is_alive(owner, heartbeat) and (not is_here or run_id in _at_work)


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
