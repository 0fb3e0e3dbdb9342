"""What a process prints, read as fast as it comes and kept within bounds."""

from __future__ import annotations

import os
import re
import threading
from typing import BinaryIO

_CHUNK = 1 << 16
_TAIL = 4096


class Prints:
    """Reads a stream until it ends, in a thread of its own, so that nobody who prints ever waits.

    Args:
        limit: bytes that are kept between two calls of `take`; the rest is counted.
    """

    def __init__(self, stream: BinaryIO, limit: int) -> None:
        self._limit = limit
        self._changed = threading.Condition()
        self._kept = bytearray()
        self._dropped = 0
        self._tail = b""
        self._has_ended = False
        self._thread = threading.Thread(target=self._read, args=(stream,), daemon=True, name="prints")
        self._thread.start()

    def _read(self, stream: BinaryIO) -> None:
        handle = stream.fileno()
        while chunk := os.read(handle, _CHUNK):
            with self._changed:
                room = max(self._limit - len(self._kept), 0)
                self._kept += chunk[:room]
                self._dropped += max(len(chunk) - room, 0)
                self._tail = (self._tail + chunk)[-_TAIL:]
                self._changed.notify_all()
        with self._changed:
            self._has_ended = True
            self._changed.notify_all()

    def wait_for(self, text: str, seconds: float) -> bool:
        """Wait until `text` was printed, or the stream has ended; tell whether it was in time."""
        wanted = text.encode()
        with self._changed:
            return self._changed.wait_for(lambda: wanted in self._tail or self._has_ended, seconds)

    def wait_for_line(self, pattern: re.Pattern[bytes], seconds: float) -> bool:
        """Wait until a pattern was printed, or the stream has ended; tell whether it was in time."""
        with self._changed:
            return self._changed.wait_for(lambda: bool(pattern.search(self._tail)) or self._has_ended, seconds)

    def tail(self) -> str:
        """Return the last of what was printed."""
        return self._tail.decode("utf-8", "replace")

    def take(self, mark: str = "") -> str:
        """Return what was printed since the last call, without `mark` and characters that are none to read."""
        with self._changed:
            kept, dropped = self._kept.decode("utf-8", "replace").replace(mark, ""), self._dropped
            self._kept.clear()
            self._dropped = 0
        text = "".join(character if character.isprintable() or character in "\n\t" else "�" for character in kept)
        if dropped > len(mark):
            text += f"\n… and {dropped:,} bytes more, which were not kept"
        return text.strip("\n")

    def join(self, seconds: float) -> None:
        """Wait for the stream's end; whoever still holds it open is not waited for longer."""
        self._thread.join(seconds)
