"""Which records of a range a dry run has found settled, as bytes.

A record is settled if it conforms to the new version as it is, and no rule changes it. A dry run notes for each range
the digest of what it read, and which of its records are not settled. A run that reads a range with that very digest
has the same keys, documents and versions before it; by the same rules and schema, what was settled still is.

A worker process loads this module, so it stays light.
"""

from __future__ import annotations

import zlib
from collections.abc import Collection, Sequence

from desktop_wizard.engine.model import Key, StoredRecord


def unsettled_marks(read: Sequence[StoredRecord], settled: Collection[Key]) -> bytes:
    """Return which records of a range are not settled: a byte for each, compressed; empty where none is settled."""
    if not settled:
        return b""
    keys = frozenset(settled)
    return zlib.compress(bytes(record.key not in keys for record in read), 1)


def is_unsettled(marks: bytes) -> bytes:
    """Return for each record of a range 1 where it is not settled, and 0 where it is."""
    return zlib.decompress(marks)
