"""The undo block of a batch: what its records were before, in a form that any version can read again.

A block is zstd-compressed. Inside: the magic `DWU1`, the length of the header (4 bytes, big-endian), the header
as UTF-8 JSON, then the documents' bytes one after another. The header says, per image, the key, the storage
class, the number of bytes and the hash of what was written instead; and, per record that was only stamped, its key
and a mark of its document.
"""

from __future__ import annotations

import hashlib
import json
import struct
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import zstandard

from desktop_wizard.engine.errors import Bug
from desktop_wizard.engine.model import Key, KeyPart, StoredRecord

_MAGIC = b"DWU1"
_LENGTH = struct.Struct(">I")


class UndoImage(NamedTuple):
    """One record before a run changed it.

    Attributes:
        key: which record.
        storage: `text` or `blob`, how the document was stored.
        data: the document's exact bytes.
        written: `document_hash` of what the run wrote instead.
    """

    key: Key
    storage: str
    data: bytes
    written: bytes


@dataclass(frozen=True, slots=True)
class UndoBlock:
    """Everything needed to take one batch back.

    Attributes:
        images: the records whose document was changed.
        stamped: keys of the other migrated records, whose version stamp alone was changed; empty where the
            source has no version column.
        marks: `document_mark` of each stamped record, so that one that was rewritten since keeps its stamp.
    """

    images: tuple[UndoImage, ...]
    stamped: tuple[Key, ...] = ()
    marks: tuple[int, ...] = ()

    def rewritten(self, records: Mapping[Key, StoredRecord]) -> list[Key]:
        """Return which stamped records are not among `records`, or not with the document they were stamped with."""
        marked = zip(self.stamped, self.marks, strict=True) if self.marks else ()
        return [key for key, mark in marked if not _has_mark(records.get(key), mark)]


def _has_mark(record: StoredRecord | None, mark: int) -> bool:
    data = record.data if record is not None else None
    return record is not None and isinstance(data, bytes) and document_mark(record.storage, data) == mark


def document_hash(storage: str, data: bytes) -> bytes:
    """Return 16 bytes that tell one stored document from another, its storage class included (BLAKE2b)."""
    return hashlib.blake2b(data, digest_size=16, person=storage.encode()).digest()


def document_mark(storage: str, data: bytes) -> int:
    """Return 32 bits that tell a rewritten document from the one it was (CRC-32).

    That is enough where only a version stamp hangs on it, costs next to nothing, and keeps undo blocks small.
    """
    return zlib.crc32(data, 1 if storage == "blob" else 0)


def pack(block: UndoBlock) -> bytes:
    """Return `block` as bytes."""
    header = {
        "images": [
            [key_to_json(image.key), image.storage, len(image.data), image.written.hex()] for image in block.images
        ],
        "stamped": [key_to_json(key) for key in block.stamped],
        "marks": block.marks,
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    body = b"".join([_MAGIC, _LENGTH.pack(len(text)), text, *(image.data for image in block.images)])
    return zstandard.ZstdCompressor(level=1).compress(body)


def unpack(packed: bytes) -> UndoBlock:
    """Return the block that `pack` made; raise `Bug` if these bytes are none."""
    try:
        body = memoryview(zstandard.ZstdDecompressor().decompress(packed))
    except zstandard.ZstdError as error:
        raise Bug("An undo block of the journal is damaged.", where=str(error)) from error
    if bytes(body[:4]) != _MAGIC:
        raise Bug("An undo block of the journal has an unknown form.")
    (length,) = _LENGTH.unpack(body[4:8])
    header = json.loads(bytes(body[8 : 8 + length]))
    images = []
    at = 8 + length
    for key, storage, size, written in header["images"]:
        images.append(UndoImage(key_from_json(key), storage, bytes(body[at : at + size]), bytes.fromhex(written)))
        at += size
    return UndoBlock(tuple(images), tuple(key_from_json(key) for key in header["stamped"]), tuple(header["marks"]))


def key_to_json(key: Key) -> list[Any]:
    """Return a key as JSON keeps it: numbers and strings as they are, bytes as `{"hex": …}`."""
    return [{"hex": part.hex()} if isinstance(part, bytes) else part for part in key]


def key_from_json(value: Sequence[Any]) -> Key:
    """Return the key that `key_to_json` wrote."""

    def part(item: Any) -> KeyPart:
        return bytes.fromhex(item["hex"]) if isinstance(item, dict) else item

    return tuple(part(item) for item in value)


def records_digest(records: Iterable[StoredRecord]) -> bytes:
    """Return 16 bytes that change when any key, document or version among `records` does (BLAKE2b)."""
    digest = hashlib.blake2b(digest_size=16)
    for record in records:
        digest.update(repr((record.key, record.storage, record.version)).encode())
        digest.update(record.data if isinstance(record.data, bytes) else repr(record.data).encode())
    return digest.digest()
