"""The undo block of a batch: what its records were before, in a form that any version can read again.

A block is zstd-compressed. Inside: the magic `DWU2`, the length of the header (4 bytes, big-endian), the header as
UTF-8 JSON, and columns, each entry after the other without anything between:

    keys       8 bytes each, signed, where the header's `keys` is `int64`; else the header has them itself
    sizes      4 bytes each, of the documents
    hashes     16 bytes each, of what was written instead
    marks      4 bytes each, of the documents that were only stamped
    documents

Numbers are little-endian. Keys are those of the images first, then those of the records that were only stamped. The
header says how many there are of both (`images`, `stamped`) and of marks (`marks`), and the storage class of all
images, or a list of them (`storage`).

Columns are packed in a tenth of the time that a header with an entry a record takes. The blocks of before, `DWU1`,
have such a header; they are read as well.
"""

from __future__ import annotations

import hashlib
import json
import struct
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple, TypeVar

import zstandard

from desktop_wizard.engine.errors import Bug
from desktop_wizard.engine.model import Key, KeyPart, NoDocument, StoredRecord

T = TypeVar("T")

_MAGIC = b"DWU2"
_MAGIC_OF_BEFORE = b"DWU1"
_LENGTH = struct.Struct(">I")
_INT64 = "int64"
_HASH_SIZE = 16
_DOCUMENTS = frozenset({"text", "blob"})


class UndoImage(NamedTuple):
    """One record before a run changed it.

    Attributes:
        key: which record.
        storage: `text`, `blob` or `ROW`, how the document was stored.
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
        if not self.marks:
            return []
        marked = zip(self.stamped, self.marks, map(records.get, self.stamped), strict=True)
        return [key for key, mark, record in marked if record is None or _mark(record) != mark]


def _mark(record: StoredRecord) -> int | None:
    return document_mark(record.storage, record.data) if isinstance(record.data, bytes) else None


def document_hash(storage: str, data: bytes) -> bytes:
    """Return 16 bytes that tell one stored document from another, its storage class included (BLAKE2b)."""
    hasher = _hasher(storage).copy()
    hasher.update(data)
    return hasher.digest()


@cache
def _hasher(storage: str) -> hashlib.blake2b:
    """Return a hasher that has seen nothing yet; a copy of one is made in half the time of a new one."""
    return hashlib.blake2b(digest_size=_HASH_SIZE, person=storage.encode())


def document_mark(storage: str, data: bytes) -> int:
    """Return 32 bits that tell a rewritten document from the one it was (CRC-32).

    That is enough where only a version stamp hangs on it, costs next to nothing, and keeps undo blocks small.
    """
    return zlib.crc32(data, 1 if storage == "blob" else 0)


def document_marks(storages: Sequence[str], documents: Sequence[bytes]) -> list[int]:
    """Return `document_mark` of each of many documents, in a third of the time."""
    return list(map(zlib.crc32, documents, [storage == "blob" for storage in storages]))


def pack(block: UndoBlock) -> bytes:
    """Return `block` as bytes."""
    columns = zip(*block.images, strict=True) if block.images else ((), (), (), ())
    keys, storages, documents, written = map(tuple, columns)
    return pack_columns(keys, storages, documents, written, block.stamped, block.marks)


def pack_columns(
    keys: Sequence[Key],
    storages: Sequence[str],
    documents: Sequence[bytes],
    written: Sequence[bytes],
    stamped: Sequence[Key] = (),
    marks: Sequence[int] = (),
) -> bytes:
    """Return a block as bytes, given the columns of its images, and those of the records that were only stamped."""
    every_key = [*keys, *stamped]
    numbers = _as_int64(every_key)
    header = {
        "images": len(keys),
        "stamped": len(stamped),
        "marks": len(marks),
        "keys": [key_to_json(key) for key in every_key] if numbers is None else _INT64,
        "storage": in_short(storages),
    }
    text = json.dumps(header, separators=(",", ":")).encode()
    sizes, marked = _little(array("I", map(len, documents))), _little(array("I", marks))
    columns = [numbers or b"", sizes, *written, marked, *documents]
    body = b"".join([_MAGIC, _LENGTH.pack(len(text)), text, *columns])
    return zstandard.ZstdCompressor(level=1).compress(body)


def unpack(packed: bytes) -> UndoBlock:
    """Return the block that `pack` made, in this version or one before; raise `Bug` if these bytes are none."""
    try:
        body = memoryview(zstandard.ZstdDecompressor().decompress(packed))
    except zstandard.ZstdError as error:
        raise Bug("An undo block of the journal is damaged.", where=str(error)) from error
    magic = bytes(body[:4])
    if magic not in (_MAGIC, _MAGIC_OF_BEFORE):
        raise Bug("An undo block of the journal has an unknown form.")
    (length,) = _LENGTH.unpack(body[4:8])
    header, rest = json.loads(bytes(body[8 : 8 + length])), body[8 + length :]
    return _of_columns(header, rest) if magic == _MAGIC else _of_images(header, rest)


def _of_columns(header: Mapping[str, Any], body: memoryview) -> UndoBlock:
    images, every = header["images"], header["images"] + header["stamped"]
    at = 0

    def take(size: int) -> memoryview:
        nonlocal at
        at += size
        return body[at - size : at]

    keys: list[Key]
    if header["keys"] == _INT64:
        keys = [(number,) for number in _numbers("q", take(8 * every))]
    else:
        keys = list(map(key_from_json, header["keys"]))
    storages = header["storage"] if isinstance(header["storage"], list) else repeat(header["storage"])
    sizes = _numbers("I", take(4 * images))
    written = [bytes(take(_HASH_SIZE)) for _ in range(images)]
    marks = tuple(_numbers("I", take(4 * header["marks"])))
    documents = [bytes(take(size)) for size in sizes]
    made = map(UndoImage, keys[:images], storages, documents, written)
    return UndoBlock(tuple(made), tuple(keys[images:]), marks)


def _of_images(header: Mapping[str, Any], body: memoryview) -> UndoBlock:
    images = []
    at = 0
    for key, storage, size, written in header["images"]:
        images.append(UndoImage(key_from_json(key), storage, bytes(body[at : at + size]), bytes.fromhex(written)))
        at += size
    return UndoBlock(tuple(images), tuple(key_from_json(key) for key in header["stamped"]), tuple(header["marks"]))


def _as_int64(keys: Sequence[Key]) -> bytes | None:
    """Return keys as 8 bytes each, None where they are not all one integer of 64 bits."""
    try:
        numbers: list[Any] = [part for (part,) in keys]
        return _little(array("q", numbers))
    except (TypeError, ValueError, OverflowError):
        return None


def _little(numbers: array[int]) -> bytes:
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()


def _numbers(code: str, column: memoryview) -> array[int]:
    numbers = array(code)
    numbers.frombytes(column)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def in_short(column: Sequence[T]) -> T | Sequence[T]:
    """Return the value that all entries of a column share, or the column where they differ or are none."""
    return column[0] if column and column.count(column[0]) == len(column) else column


def key_to_json(key: Key) -> list[Any]:
    """Return a key as JSON keeps it: numbers and strings as they are, bytes as `{"hex": …}`."""
    return [_hex(part) if isinstance(part, bytes) else part for part in key]


def key_from_json(value: Sequence[Any]) -> Key:
    """Return the key that `key_to_json` wrote."""

    def part(item: Any) -> KeyPart:
        return bytes.fromhex(item["hex"]) if isinstance(item, dict) else item

    return tuple(part(item) for item in value)


def records_digest(records: Sequence[StoredRecord]) -> bytes:
    """Return 32 bytes that change when any key, document or version among `records` does.

    They are the SHA-256 of a JSON array, the sizes of the documents in 8 bytes each, and the documents. The array has
    the keys (as the hexadecimal SHA-256 of their 8 bytes each where they are `int64` as in a block), storage classes
    and versions (each as one value where all records share it), and the values in the place of documents that are
    none. Numbers are little-endian.
    """
    if not records:
        return hashlib.sha256().digest()
    keys, storages, data, versions = zip(*records, strict=True)
    documents, others = data, []
    if not _DOCUMENTS.issuperset(storages):
        documents = tuple(each if isinstance(each, bytes) else b"" for each in data)
        others = [each for each in data if not isinstance(each, bytes)]
    numbers = _as_int64(keys)
    named = keys if numbers is None else hashlib.sha256(numbers).hexdigest()
    facts = json.dumps([named, in_short(storages), in_short(versions), others], default=_hex).encode()
    digest = hashlib.sha256(facts)
    digest.update(_little(array("Q", map(len, documents))))
    digest.update(b"".join(documents))
    return digest.digest()


def records_mark(records: Sequence[StoredRecord]) -> int:
    """Return a number that moves when a key or document among `records` does, and adds up over batches.

    So the sum over a run is the same however its records were cut into batches. It is a sum of CRC-32s, each of a
    document begun with its key: enough to see that data moved, less than half a microsecond to make, and no proof.
    """
    keys = [record[0] for record in records]
    data = [record[2] for record in records]
    try:
        return sum(map(zlib.crc32, data, [part & 0xFFFFFFFF for (part,) in keys]))  # type: ignore[operator, arg-type]
    except (TypeError, ValueError):  # other keys, or no documents
        return sum(map(zlib.crc32, map(_as_bytes, data), map(_key_mark, keys)))


def _key_mark(key: Key) -> int:
    if len(key) == 1 and isinstance(key[0], int):
        return key[0] & 0xFFFFFFFF
    return zlib.crc32(repr(key).encode("utf-8", "surrogatepass"))


def _as_bytes(data: bytes | NoDocument | float | None) -> bytes:
    return data if isinstance(data, bytes) else repr(data).encode()


def _hex(part: bytes) -> dict[str, str]:
    return {"hex": part.hex()}
