"""The audit trail: a file that only grows, in which each entry carries the hash of the one before.

`audit/trail.jsonl` in the app's data folder holds one entry a line, as canonical JSON (keys sorted, no spaces,
UTF-8). `previous` is the SHA-256 of the line before, without its line feed, and 64 zeros in the first. So a
changed, moved or missing line is found by whoever can read JSON and compute SHA-256; `audit/head.json` keeps
the number of entries, the size of the file and the last line's hash, so that a cut at the end is found too.

A process that is killed between line and head leaves a line more than the head knows: it is a good entry when
it continues the chain. A line that was cut off while it was written was never promised to anybody; the next
entry takes its place.
"""

from __future__ import annotations

import json
import logging
import os
import socket
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop_wizard.engine.ports import Clock, TrailCheck
from desktop_wizard.engine.safety.audit_check import (
    HEAD_FILE,
    Head,
    canonical,
    check_trail,
    entry_of,
    sha256,
    trail_id,
)
from desktop_wizard.engine.safety.files import file_failure, locked, private_folder, write_whole
from desktop_wizard.engine.safety.redaction import plain_facts

_log = logging.getLogger(__name__)


class FileAuditTrail:
    """An append-only, hash-chained trail in a file; fulfils `ports.AuditTrail`.

    Safe with several processes and threads: each entry is appended under a file lock and is on the disk
    when `append` returns. Passwords never get in.
    """

    def __init__(self, data_dir: Path, clock: Clock, user: str) -> None:
        folder = data_dir / "audit"
        self.path = folder / "trail.jsonl"
        self._head_path = folder / HEAD_FILE
        self._lock_path = folder / "lock"
        self._clock = clock
        self._user = user

    def append(self, action: str, **facts: Any) -> str:
        """Write an entry: who (OS user and host), what (`action`, `facts`) and when; return its line.

        Raises:
            EnvironmentFailed: the file can't be written; `DiskFull` when there is no room.
        """
        size = 0
        try:
            private_folder(self.path.parent)
            with locked(self._lock_path):
                head = self._end_of_trail()
                if head is None:
                    head, _ = self._write(self._last_line_as_head(), "audit.head_missing", {})
                head, line = self._write(head, action, facts)
                size = head.size
        except OSError as error:
            raise file_failure(
                error, doing="The audit trail could not be written", path=self.path, needed=size + 4096
            ) from error
        return line.decode()

    def entries(self) -> list[Mapping[str, Any]]:
        """Return the entries, the oldest first; lines that are no entry are left to `verify`."""
        with self._reading():
            return [entry for _, _, entry in self._lines() if entry is not None]

    def verify(self, known: Sequence[str] = ()) -> TrailCheck:
        """Look at the whole chain; see `audit_check`.

        Args:
            known: lines or SHA-256 sums of lines that were seen before, and so must still be in it.
        """
        with self._reading():
            data = self.path.read_bytes() if self.path.exists() else b""
            return check_trail(self.path.name, data, self._read_head(), known)

    # --- writing ---------------------------------------------------------------------------------------

    def _write(self, head: Head, action: str, facts: Mapping[str, Any]) -> tuple[Head, bytes]:
        line = canonical(
            {
                "number": head.count + 1,
                "trail": self._trail_id(),
                "time": self._clock.now().isoformat(),
                "user": self._user,
                "host": socket.gethostname(),
                "action": action,
                "facts": plain_facts(facts),
                "previous": head.sha256,
            }
        )
        with self.path.open("ab") as file:
            file.write(line + b"\n")
            file.flush()
            os.fsync(file.fileno())
        grown = head.after(line)
        actual = Head(grown.count, grown.sha256, self.path.stat().st_size)
        fields = {"count": actual.count, "sha256": actual.sha256, "size": actual.size}
        write_whole(self._head_path, canonical(fields))
        return actual, line

    def _trail_id(self) -> str:
        """Return what tells this trail from others: the beginning of its first line's sum; empty before that."""
        if not self.path.exists():
            return ""
        with self.path.open("rb") as file:
            return trail_id(file.readline())

    def _end_of_trail(self) -> Head | None:
        """Return the head to go on from, None if the head file is gone although entries are there."""
        size = self.path.stat().st_size if self.path.exists() else 0
        head = self._read_head()
        if head is None:
            return None if size else Head()
        if size <= head.size:  # shorter: something was cut; going on from the head keeps that visible
            return head
        with self.path.open("rb+") as file:
            file.seek(head.size)
            tail = file.read()
            whole, feed, torn = tail.rpartition(b"\n")
            if torn:
                _log.warning("a line of the audit trail was cut off while it was written, and is dropped")
                file.truncate(size - len(torn))
        for line in whole.split(b"\n") if feed else ():
            head = head.after(line)
        return head

    def _last_line_as_head(self) -> Head:
        head = Head()
        for _, line, entry in self._lines():
            number = entry.get("number") if entry else None
            count = number if isinstance(number, int) else head.count + 1
            head = Head(count, sha256(line), head.size + len(line) + 1)
        return head

    # --- reading ---------------------------------------------------------------------------------------

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Keep writers out meanwhile; where there is no trail, none is made."""
        if not self.path.parent.is_dir():
            yield
            return
        try:
            with locked(self._lock_path):
                yield
        except OSError as error:
            raise file_failure(error, doing="The audit trail could not be read", path=self.path, needed=0) from error

    def _read_head(self) -> Head | None:
        try:
            fields = json.loads(self._head_path.read_bytes())
            return Head(int(fields["count"]), str(fields["sha256"]), int(fields["size"]))
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return None

    def _lines(self) -> Iterator[tuple[int, bytes, dict[str, Any] | None]]:
        """Yield line number, bytes and entry (None if the line is no entry)."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            for number, raw in enumerate(file, 1):
                line = raw.removesuffix(b"\n")
                yield number, line, entry_of(line)
