"""The undo block: what comes out is what went in, byte for byte."""

from __future__ import annotations

import hashlib

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from desktop_wizard.engine.errors import Bug
from desktop_wizard.engine.model import StoredRecord
from desktop_wizard.engine.undo import (
    UndoBlock,
    UndoImage,
    document_hash,
    pack,
    records_digest,
    records_mark,
    unpack,
)

keys = st.tuples(st.integers() | st.text() | st.binary() | st.floats(allow_nan=False))
images = st.builds(
    UndoImage,
    keys,
    st.sampled_from(["text", "blob"]),
    st.binary(),
    st.binary(min_size=16, max_size=16),
)


@given(st.lists(images), st.lists(st.tuples(keys, st.integers(0, 2**32 - 1))))
def test_a_block_is_unpacked_as_it_was_packed(
    some: list[UndoImage], stamped: list[tuple[tuple[object, ...], int]]
) -> None:
    block = UndoBlock(tuple(some), tuple(key for key, _ in stamped), tuple(mark for _, mark in stamped))
    assert unpack(pack(block)) == block


def test_a_block_of_an_earlier_version_is_read() -> None:
    header = b'{"images":[[[1],"text",2,"' + b"ab" * 16 + b'"],[[{"hex":"00"}],"blob",3,"' + b"cd" * 16 + b'"]],'
    header += b'"stamped":[[3],[4]],"marks":[7,8]}'
    body = b"DWU1" + len(header).to_bytes(4, "big") + header + b"{}" + b"[1]"
    images = (UndoImage((1,), "text", b"{}", b"\xab" * 16), UndoImage((b"\0",), "blob", b"[1]", b"\xcd" * 16))
    assert unpack(zstandard.compress(body)) == UndoBlock(images, ((3,), (4,)), (7, 8))


def test_bytes_that_are_no_block_are_told_apart() -> None:
    with pytest.raises(Bug, match="damaged"):
        unpack(b"not zstd")


def test_text_and_blob_with_the_same_bytes_are_different_documents() -> None:
    assert document_hash("text", b"{}") != document_hash("blob", b"{}")


def test_the_hash_of_a_document_is_the_same_however_often_it_is_made() -> None:
    stands_in_journals = hashlib.blake2b(b"{}", digest_size=16, person=b"text").digest()
    assert [document_hash("text", b"{}") for _ in range(2)] == [stands_in_journals] * 2


def test_the_digest_sees_keys_documents_storage_and_versions() -> None:
    record = StoredRecord((1,), "text", b"{}", "1.0.0")
    others = [
        record._replace(key=(2,)),
        record._replace(data=b"{ }"),
        record._replace(storage="blob"),
        record._replace(version="2.0.0"),
    ]
    digests = {records_digest([each]) for each in [record, *others]}
    assert len(digests) == 5


def test_a_mark_adds_up_however_records_are_cut_into_batches() -> None:
    records = [StoredRecord((n,), "text", b'{"n": %d}' % n, "1") for n in range(10)]
    assert records_mark(records) == records_mark(records[:3]) + records_mark(records[3:])
    assert records_mark([]) == 0


@pytest.mark.parametrize(
    "other",
    [
        StoredRecord((5,), "text", b'{"n": 6}', "1"),
        StoredRecord((50,), "text", b'{"n": 5}', "1"),
        StoredRecord((5,), "null", None, "1"),
        StoredRecord((5, "a"), "text", b'{"n": 5}', "1"),
        StoredRecord(("\ud800",), "text", b'{"n": 5}', "1"),
    ],
    ids=["document", "key", "no document", "composite key", "key that is no Unicode"],
)
def test_a_mark_moves_with_a_key_and_with_a_document(other: StoredRecord) -> None:
    records = [StoredRecord((n,), "text", b'{"n": %d}' % n, "1") for n in range(10)]
    assert records_mark([*records[:5], other, *records[6:]]) != records_mark(records)


def test_a_mark_does_not_depend_on_the_way_it_is_made() -> None:
    """A range with an odd record in it, and the rest of it alone, agree on what the rest is."""
    plain, odd = StoredRecord((1,), "text", b"{}", "1"), StoredRecord((2,), "integer", 7, "1")
    assert records_mark([plain, odd]) - records_mark([odd]) == records_mark([plain])


def test_changes_of_two_records_do_not_cancel_each_other_in_a_mark() -> None:
    one, two = StoredRecord((1,), "text", b'{"on": 0}', "1"), StoredRecord((2,), "text", b'{"on": 1}', "1")
    toggled = [one._replace(data=two.data), two._replace(data=one.data)]
    assert records_mark([one, two]) != records_mark(toggled)
