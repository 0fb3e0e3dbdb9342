"""Keeping the machine from going to sleep while a run is under way. Where that can't be had, the run goes on."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress

_PATIENCE_SECONDS = 2.0
"""How long the start of a run waits for the lock."""

_ENDING_SECONDS = 5.0


class Wakefulness:
    """Asks the operating system to stay awake; fulfils `ports.Wakefulness`."""

    @contextmanager
    def during(self, what: str) -> Iterator[str]:
        """Keep the machine awake, and yield a sentence that says so, or why not; nothing is ever raised by it.

        Args:
            what: is going on, for lists of what keeps a machine awake.
        """
        if sys.platform == "win32":
            with _execution_state() as told:
                yield told
        elif command := _command(what):
            with _holding(command) as told:
                yield told
        else:
            yield "The machine may go to sleep: there is no systemd-inhibit here to keep it awake."


def _command(what: str) -> Sequence[str]:
    """Return a command that keeps the machine awake until its standard input ends; empty where there is none."""
    if sys.platform == "darwin" and shutil.which("caffeinate"):
        return ("caffeinate", "-i", "-w", str(os.getpid()))
    if shutil.which("systemd-inhibit"):
        why = ("--what=sleep:idle", "--who=Desktop Wizard", f"--why={what}", "--mode=block")
        return ("systemd-inhibit", *why, "cat")  # cat ends with this process, whatever becomes of it
    return ()


@contextmanager
def _holding(command: Sequence[str]) -> Iterator[str]:
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
        )
    except OSError as error:
        yield f"The machine may go to sleep: {command[0]} could not be started ({error.strerror})."
        return
    if not _is_held(command, process):
        _end(process)
        yield f"The machine may go to sleep: {command[0]} could not keep it awake."
        return
    try:
        yield f"The machine is kept awake by {command[0]} until the run ends."
    finally:
        _end(process)


def _is_held(command: Sequence[str], process: subprocess.Popen[bytes]) -> bool:
    """Tell whether the lock is held: what is written to `cat` comes back once systemd-inhibit has started it."""
    if command[-1] != "cat":
        return process.poll() is None
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(b"awake\n")
        answered, _, _ = select.select([process.stdout], [], [], _PATIENCE_SECONDS)
        return bool(answered) and process.stdout.readline() == b"awake\n"
    except OSError:
        return False


def _end(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with suppress(OSError):  # it has ended by itself
                pipe.close()
    process.terminate()
    try:
        process.wait(_ENDING_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


if sys.platform == "win32":
    import ctypes

    _CONTINUOUS, _SYSTEM_REQUIRED = 0x80000000, 0x00000001

    @contextmanager
    def _execution_state() -> Iterator[str]:
        """Hold the state for this thread, which is the one that runs the run."""
        set_state = ctypes.windll.kernel32.SetThreadExecutionState
        if not set_state(_CONTINUOUS | _SYSTEM_REQUIRED):
            yield "The machine may go to sleep: Windows did not agree to keep it awake."
            return
        try:
            yield "The machine is kept awake by Windows until the run ends."
        finally:
            set_state(_CONTINUOUS)
