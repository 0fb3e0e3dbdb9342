"""Bytes without the spare room that their maker left behind them."""

from __future__ import annotations

from typing import Any

import orjson


def trimmed(data: bytes) -> bytes:
    """Return equal bytes that take no more memory than they need.

    orjson writes into a block of 4 KiB or more and gives it out as it is. Whoever keeps the documents of a batch
    keeps a page of memory for each, which the system has to provide one by one: 2.8 µs for a document, where a copy
    takes 0.1. (`sys.getsizeof` does not tell: it counts the bytes, not the block.)
    """
    return b"".join((data, b""))  # bytes(data) would be the very same object


def compact(value: Any) -> bytes:
    """Return a value as compact JSON to be kept; raises what `orjson.dumps` raises, which serves where it is not."""
    return trimmed(orjson.dumps(value))
