"""What the samples' generators share: seeded drawing, exact shares, and how documents are written down."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Any, TypeVar

_T = TypeVar("_T")

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_spaced = json.JSONEncoder(ensure_ascii=True, separators=(", ", ": "))


def share(records: int, part: int, of: int) -> int:
    """Return how many of `records` are the share `part / of`, rounded half up, in integers alone."""
    return (2 * records * part + of) // (2 * of)


def disjoint(rng: Random, records: int, sizes: Mapping[str, int]) -> dict[int, str]:
    """Draw distinct numbers of 1–`records` for every name in `sizes`, spread over the whole range.

    Returns:
        number → name. `sizes` may not add up to more than `records`.
    """
    drawn = iter(rng.sample(range(1, records + 1), sum(sizes.values())))
    return {next(drawn): name for name, size in sizes.items() for _ in range(size)}


class Draw:
    """Draws from short lists by one seeded stream of bits: several times the speed of `Random.choice`.

    Nothing here has to be fair to the last bit, it has to be the same on every machine.
    """

    def __init__(self, rng: Random) -> None:
        self._bits = rng.getrandbits

    def below(self, limit: int) -> int:
        """Return an integer of 0 to `limit` - 1."""
        return self._bits(48) % limit

    def of(self, options: tuple[_T, ...]) -> _T:
        return options[self._bits(32) % len(options)]


def moment(number: int, records: int, draw: Draw) -> datetime:
    """Return a time in 2025 that rises with `number`: records come in the order in which things happened."""
    seconds_a_record = 365 * 86_400 // max(records, 1)
    start = datetime(2025, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds_a_record * (number - 1))
    return start + timedelta(milliseconds=draw.below(max(seconds_a_record, 1) * 1000))


def timestamp(when: datetime) -> str:
    """Return RFC 3339 with milliseconds, as most services write it."""
    return when.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def compact(document: Mapping[str, Any]) -> str:
    """Return a document as most services write it: no blanks, letters as they are."""
    return _compact.encode(document)


def spaced(document: Mapping[str, Any]) -> str:
    """Return a document as some older service writes it: blanks, and every letter beyond ASCII escaped."""
    return _spaced.encode(document)
