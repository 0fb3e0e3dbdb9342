"""How many records go into a batch: no more than was asked for, and fewer where a batch gets too large or too slow.

A large batch takes memory, keeps other programs waiting for the write lock, and delays a pause. So its documents stay
within a number of bytes, which a worker keeps to the record, and its transaction within a time, as far as the batches
before it tell.

A worker process loads this module, so it stays light.
"""

from __future__ import annotations

from enum import StrEnum

MOST_BYTES = 16 * 1024 * 1024
"""Bytes of documents in a batch; a single record may be larger, and is a batch of its own then."""

MOST_SECONDS = 0.5
"""Seconds that a transaction is to take."""

LEAST = 50
"""Records that a batch has however slow it is: a disk that is slow for each transaction is not helped by more."""

GROWTH = 2
"""How many times larger than the batch before a batch may be planned."""


MOST_AHEAD = 6
"""Ranges that may be under way beside the least, as long as all of them stay within `MOST_BYTES`."""


def ranges_under_way(least: int, size: int) -> int:
    """Return how many ranges may be under way, so that workers go on while the database writes its log back.

    That takes it 0.05 to 0.3 s for every 16 MiB, in which nothing is committed.

    Args:
        least: as many as it takes to keep the workers busy otherwise.
        size: bytes of a range's documents.
    """
    return max(min(least + MOST_AHEAD, MOST_BYTES // max(size, 1)), least)


class Bound(StrEnum):
    """What keeps a batch from being larger."""

    ASKED = "asked"
    BYTES = "bytes"
    SECONDS = "seconds"


_WHY = {
    Bound.ASKED: "",
    Bound.BYTES: f"to stay within {MOST_BYTES // 1024**2} MiB",
    Bound.SECONDS: f"to keep a transaction within {MOST_SECONDS:g} s",
}


class BatchSizer:
    """Plans the size of the next batch.

    Args:
        most: records in a batch, as was asked for.

    Attributes:
        size: records in the next batch.
        bound: what it is bounded by.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self.size = most
        self.bound = Bound.ASKED

    def learn(self, records: int, size: int, seconds: float) -> bool:
        """Plan the next batch by the one that was just committed; return whether it is bounded by something else.

        Args:
            records: how many it had.
            size: bytes of their documents.
            seconds: that its transaction took.
        """
        if not records:
            return False
        by_bytes = max(MOST_BYTES * records // size, 1) if size else self._most
        by_seconds = max(int(MOST_SECONDS * records / seconds), LEAST) if seconds > 0 else self._most
        before = self.bound
        wanted, self.bound = min((self._most, Bound.ASKED), (by_bytes, Bound.BYTES), (by_seconds, Bound.SECONDS))
        self.size = min(wanted, max(self.size * GROWTH, 1))
        return self.bound is not before

    @property
    def why(self) -> str:
        """Why batches are smaller than was asked for, as the end of a sentence; empty where they are not."""
        return _WHY[self.bound]
