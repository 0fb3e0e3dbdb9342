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

import hashlib
import json
import logging
import os
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_wizard.engine.ports import Clock
from desktop_wizard.engine.safety.files import file_failure, locked, private_folder, write_whole
from desktop_wizard.engine.safety.redaction import plain_facts

_log = logging.getLogger(__name__)

FIRST = "0" * 64
"""`previous` of the first entry."""


@dataclass(frozen=True, slots=True)
class _Head:
    """What the trail's end is known to be. `size` is in bytes."""

    count: int = 0
    sha256: str = FIRST
    size: int = 0

    def after(self, line: bytes) -> _Head:
        return _Head(self.count + 1, _sha256(line), self.size + len(line) + 1)


class FileAuditTrail:
    """An append-only, hash-chained trail in a file; fulfils `ports.AuditTrail`.

    Safe with several processes and threads: each entry is appended under a file lock and is on the disk
    when `append` returns. Passwords never get in.
    """

    def __init__(self, data_dir: Path, clock: Clock, user: str) -> None:
        folder = data_dir / "audit"
        self.path = folder / "trail.jsonl"
        self._head_path = folder / "head.json"
        self._lock_path = folder / "lock"
        self._clock = clock
        self._user = user

    def append(self, action: str, **facts: Any) -> None:
        """Write an entry: who (OS user and host), what (`action`, `facts`) and when.

        Raises:
            EnvironmentFailed: the file can't be written; `DiskFull` when there is no room.
        """
        size = 0
        try:
            private_folder(self.path.parent)
            with locked(self._lock_path):
                head = self._end_of_trail()
                if head is None:
                    head = self._write(self._last_line_as_head(), "audit.head_missing", {})
                size = self._write(head, action, facts).size
        except OSError as error:
            raise file_failure(
                error, doing="The audit trail could not be written", path=self.path, needed=size + 4096
            ) from error

    def entries(self) -> list[Mapping[str, Any]]:
        """Return the entries, the oldest first; lines that are no entry are left to `verify`."""
        with self._reading():
            return [entry for _, _, entry in self._lines() if entry is not None]

    def verify(self) -> list[str]:
        """Return what is wrong with the chain, each with its place; empty when it is whole."""
        with self._reading():
            return list(self._problems())

    # --- writing ---------------------------------------------------------------------------------------

    def _write(self, head: _Head, action: str, facts: Mapping[str, Any]) -> _Head:
        line = _canonical(
            {
                "number": head.count + 1,
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
        actual = _Head(grown.count, grown.sha256, self.path.stat().st_size)
        fields = {"count": actual.count, "sha256": actual.sha256, "size": actual.size}
        write_whole(self._head_path, _canonical(fields))
        return actual

    def _end_of_trail(self) -> _Head | None:
        """Return the head to go on from, None if the head file is gone although entries are there."""
        size = self.path.stat().st_size if self.path.exists() else 0
        head = self._read_head()
        if head is None:
            return None if size else _Head()
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

    def _last_line_as_head(self) -> _Head:
        head = _Head()
        for _, line, entry in self._lines():
            number = entry.get("number") if entry else None
            count = number if isinstance(number, int) else head.count + 1
            head = _Head(count, _sha256(line), head.size + len(line) + 1)
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

    def _read_head(self) -> _Head | None:
        try:
            fields = json.loads(self._head_path.read_bytes())
            return _Head(int(fields["count"]), str(fields["sha256"]), int(fields["size"]))
        except (FileNotFoundError, ValueError, KeyError, TypeError):
            return None

    def _lines(self) -> Iterator[tuple[int, bytes, dict[str, Any] | None]]:
        """Yield line number, bytes and entry (None if the line is no entry)."""
        if not self.path.exists():
            return
        with self.path.open("rb") as file:
            for number, raw in enumerate(file, 1):
                line = raw.removesuffix(b"\n")
                yield number, line, _entry(line)

    def _problems(self) -> Iterator[str]:
        head = self._read_head()
        count, previous, line_at_head = 0, FIRST, head.sha256 if head and not head.count else None
        for at, line, entry in self._lines():
            place = f"{self.path.name}, line {at}"
            if entry is None:
                yield f"{place}: this is not an entry as the program writes it; it was edited."
                count += 1
            else:
                yield from _chain_problems(place, entry, count, previous)
                count = entry["number"] if isinstance(entry.get("number"), int) else count + 1
            previous = _sha256(line)
            if head and count == head.count:
                line_at_head = previous
        if head is None:
            if count:
                yield f"{self._head_path.name}: the file that keeps the trail's end is missing or unreadable."
        elif count < head.count:
            yield f"{self.path.name}: the last {head.count - count} of {head.count} entries were cut off."
        elif line_at_head != head.sha256:
            yield f"{self.path.name}, entry {head.count}: it is not what was written; it was edited."


def _chain_problems(place: str, entry: Mapping[str, Any], count: int, previous: str) -> Iterator[str]:
    number = entry.get("number")
    if number != count + 1:
        yield (
            f"{place}: entry {number} follows entry {count}; "
            "entries in between were removed, or their order was changed."
        )
    if entry.get("previous") != previous:
        what = f"entry {count}" if count else "an entry before it"
        yield f"{place}: it continues another text than the line before; {what} was edited or moved."


def _entry(line: bytes) -> dict[str, Any] | None:
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) and _canonical(value) == line else None


def _canonical(value: Mapping[str, Any]) -> bytes:
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=True)
    return text.encode("utf-8", "backslashreplace")


def _sha256(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
