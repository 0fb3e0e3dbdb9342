"""How a script's process and its parent speak: a JSON header and records as bytes. Nothing in it can be code."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any, BinaryIO

import orjson

_LENGTH = struct.Struct(">Q")
MAX_BYTES = 1 << 32
"""A longer message is none: something else has written between the messages."""


class WireBroken(Exception):
    """What arrived is no message."""


def send(stream: BinaryIO, header: dict[str, Any], parts: Sequence[bytes] = ()) -> None:
    """Write one message and flush."""
    head = orjson.dumps({**header, "sizes": [len(part) for part in parts]})
    body = b"".join((_LENGTH.pack(len(head)), head, *parts))
    stream.write(_LENGTH.pack(len(body)) + body)
    stream.flush()


def receive(stream: BinaryIO) -> tuple[dict[str, Any], list[bytes]]:
    """Read one message.

    Raises:
        EOFError: the other end is gone.
        WireBroken: it is no message.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > MAX_BYTES:
        raise WireBroken
    body = _exactly(stream, length)
    try:
        (size,) = _LENGTH.unpack_from(body)
        at = _LENGTH.size + size
        header: dict[str, Any] = orjson.loads(body[_LENGTH.size : at])
        parts = []
        for each in header["sizes"]:
            parts.append(body[at : at + each])
            at += each
    except (orjson.JSONDecodeError, struct.error, KeyError, TypeError) as error:
        raise WireBroken from error
    return header, parts


def _exactly(stream: BinaryIO, size: int) -> bytes:
    data = stream.read(size)
    if len(data) < size:
        raise EOFError
    return data
