"""Files that are whole or not there, and a lock that several processes respect."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_wizard.engine.errors import DiskFull, EnvironmentFailed, WizardError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def write_whole(path: Path, data: bytes) -> None:
    """Write a file durably under a temporary name, then rename it, so that nobody ever reads half of it.

    What it replaces lends it its permissions.

    Raises:
        OSError: it could not be written; nothing is left behind then.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder durable, where the system can (Windows does so by itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network file systems can't
            raise
    finally:
        os.close(handle)


def private_folder(folder: Path) -> Path:
    """Make a folder that others on the machine can't look into; what lies in it may be personal data."""
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(PermissionError):  # somebody else's folder, which the user pointed us to
        folder.chmod(0o700)
    return folder


def file_failure(error: OSError, *, doing: str, path: Path, needed: int) -> WizardError:
    """Return a file error as what a person should read.

    Args:
        doing: what did not work, such as `The report could not be written`.
        needed: bytes that were to be written.
    """
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        free = shutil.disk_usage(path.parent).free if path.parent.exists() else 0
        wanted = f"{needed:,} bytes are needed, " if needed else ""
        return DiskFull(
            f"{doing}: the disk is full ({wanted}{free:,} are free).",
            needed=needed,
            free=free,
            where=str(path),
            cure="Free some space, or choose another place.",
        )
    reason = error.strerror or str(error)
    return EnvironmentFailed(
        f"{doing}: {reason}.", where=str(path), cure="Check that the folder exists and may be written to."
    )


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock on a file, waiting for whoever has it; it is released when the process ends."""
    with path.open("a+b") as file:
        _lock(file.fileno())
        try:
            yield
        finally:
            _unlock(file.fileno())


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        while True:
            try:
                msvcrt.locking(handle, msvcrt.LK_LOCK, 1)  # waits ten seconds, then raises
            except OSError as error:
                if error.errno != errno.EDEADLK:
                    raise
            else:
                return

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
