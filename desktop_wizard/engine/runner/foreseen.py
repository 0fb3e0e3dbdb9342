"""What a dry run has foreseen of a range, as a run that reads the same range may use it.

A dry run notes for each range the digest of what it read, what each record came to, and the SHA-256 of all that it
wrote. A run that reads a range with that very digest has the same keys, documents and versions before it. By the same
rules and schema, records that conformed as they were still do; and documents that come out with the same SHA-256 are
the ones that the dry run validated.

A worker process loads this module, so it stays light.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop_wizard.engine.model import Key, StoredRecord

SETTLED, OPEN, CHANGED = 0, 1, 2
"""What a record came to: it conforms as it is and no rule changes it; something that has to be found out each time;
a compact document that becomes another one, which conforms."""


class Foreseen(NamedTuple):
    """What a dry run came to in one range.

    Attributes:
        states: one of the three for each record, see `packed_states`.
        checksum_after: of all changed documents, as the ledger has it.
    """

    states: bytes
    checksum_after: str


def packed_states(read: Sequence[StoredRecord], settled: Iterable[Key], changed: Iterable[Key]) -> bytes:
    """Return the states of the records of a range, a byte for each, compressed."""
    states = {**dict.fromkeys(settled, SETTLED), **dict.fromkeys(changed, CHANGED)}
    return zlib.compress(bytes([states.get(record.key, OPEN) for record in read]), 1)


def unpacked_states(packed: bytes) -> bytes:
    """Return what `packed_states` packed."""
    return zlib.decompress(packed)
