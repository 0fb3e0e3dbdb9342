"""What verification sees in a range, held against the same found in the slowest way."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from itertools import product
from typing import Any

import pytest

from desktop_wizard.engine.inspection import Findings, VerificationHand
from desktop_wizard.engine.model import Key, KeyRange, NoDocument, StoredRecord
from desktop_wizard.engine.schema import Validator
from desktop_wizard.engine.transform import DocumentRefused, changed_paths, is_touched, plain, read_document
from desktop_wizard.engine.undo import UndoBlock, UndoImage, document_hash, document_mark
from tests.support.fidelity import CORPUS, REFUSED
from tests.support.schemas import schema

OLD, NEW = "1.0.0", "2.0.0"
SPAN = KeyRange(1, None, (9,), 0, 9)
TOUCHES = ("$.x", "$['odd.name']", "$.deep.list[*].v", "$.gone[0]")


@dataclass
class Range:
    """One range of a run, as a worker reads it."""

    records: list[StoredRecord]
    block: UndoBlock | None = None
    left: frozenset[Key] = field(default_factory=frozenset)

    def read(self, span: KeyRange) -> list[StoredRecord]:
        return self.records

    def read_within(self, span: KeyRange, most: int) -> tuple[KeyRange, list[StoredRecord]]:
        return span, self.records

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None:
        return self.block

    def quarantined_keys(self, run_id: str, number: int) -> frozenset[Key]:
        return self.left

    def close(self) -> None:
        pass


def hand(rule: Any = True, *, to_version: str | None = NEW, observes: bool = False) -> VerificationHand:
    touches = ("$",) if observes else TOUCHES
    return VerificationHand(
        run_id="run_1",
        schema=schema(rule),
        touches=touches,
        from_version=OLD,
        to_version=to_version,
        observes=observes,
    )


def seen(there: Range, made: VerificationHand) -> Findings:
    return made.ready()(there, SPAN)


def record(key: int, data: Any = b"{}", version: str | None = NEW, storage: str = "text") -> StoredRecord:
    return StoredRecord((key,), storage, data, version)


def image(key: int, before: bytes, after: bytes, storage: str = "text") -> UndoImage:
    return UndoImage((key,), storage, before, document_hash(storage, after))


def in_plain_words(there: Range, made: VerificationHand) -> dict[str, Any]:
    """Return what a range shows, found in the slowest way."""
    block = there.block or UndoBlock(())
    images = {each.key: each for each in block.images}
    marks = dict(zip(block.stamped, block.marks, strict=False))
    faults: dict[str, list[Key]] = {}
    for each in there.records:
        if made.to_version is not None and each.key not in images and each.key not in block.stamped:
            continue
        if each.key in marks:
            data = each.data
            if not isinstance(data, bytes) or document_mark(each.storage, data) != marks[each.key]:
                faults.setdefault("meddled", []).append(each.key)
        try:
            read_document(each.data if isinstance(each.data, bytes) else b"")
        except DocumentRefused:
            faults.setdefault("invalid", []).append(each.key)
            continue
        assert isinstance(each.data, bytes)
        if not Validator(made.schema).is_valid(plain(each.data)):
            faults.setdefault("invalid", []).append(each.key)
        if was := images.get(each.key):
            if document_hash(each.storage, each.data) != was.written:
                faults.setdefault("meddled", []).append(each.key)
            changes = changed_paths(plain(was.data), plain(each.data), limit=sys.maxsize)
            if any(not is_touched(change.path, made.touches) for change in changes):
                faults.setdefault("overreached", []).append(each.key)
    return faults


def variants(text: str) -> list[bytes]:
    """Return a document, and it with a change within what rules touch, beside it, and in form alone."""
    return [
        text.encode(),
        text.replace('"x":1', '"x":true').replace('"x": 1', '"x": null').encode(),
        text.replace('"last"', '"least"').encode(),
        text.replace(",", " , ", 1).encode(),
    ]


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
@pytest.mark.parametrize("storage", ["text", "blob"])
def test_each_document_is_compared_as_it_is_slowly(text: str, storage: str) -> None:
    pairs = list(product(variants(text), repeat=2))
    records = [record(key, after, storage=storage) for key, (_, after) in enumerate(pairs)]
    images = [image(key, before, after, storage) for key, (before, after) in enumerate(pairs)]
    there = Range(records, UndoBlock(tuple(images)))
    made = hand({"properties": {"x": {"type": "integer"}}})
    assert seen(there, made).keys == in_plain_words(there, made)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b'{"a":1}', b'{"a":1.0}'),
        (b'{"a":1}', b'{"a":true}'),
        (b'{"a":0.0}', b'{"a":-0.0}'),
        (b'{"a":-0}', b'{"a":0}'),
        (b'{"a":1e400}', b'{"a":1e401}'),
        (b'{"a":1e400}', b'{"a":null}'),
        (b'{"a":18446744073709551616}', b'{"a":18446744073709551617}'),
        (b'{"a":18446744073709551616}', b'{"a":1.8446744073709552e19}'),
        (rb'{"a":"\ud800"}', rb'{"a":"\ud801"}'),
        (rb'{"a":"\u00e9"}', '{"a":"é"}'.encode()),
        (b'{"a":1,"b":2}', b'{"b":2,"a":1}'),
        (b'{"a":[{"b":1}]}', b'{"a":[{"b":2}]}'),
        (b'{"a":null}', b"{}"),
        (b"{}", b'{"odd.name":1}'),
        (b'{"odd":{"name":1}}', b"{}"),
        (b'{"gone":[1,2]}', b'{"gone":[2,2]}'),
        (b'{"gone":[1,2]}', b'{"gone":[1]}'),
        (b'{"x":{"y":1}}', b'{"x":[1]}'),
        (b'{"deep":{"list":[{"v":1}]}}', b'{"deep":{"list":[{"v":2}]}}'),
        (b'{"deep":{"list":[{"v":1}]}}', b'{"deep":{"list":[{"w":1}]}}'),
        (b'{"a":' + b"[" * 253 + b"]" * 253 + b"}", b'{"a":' + b"[" * 252 + b"]" * 252 + b"}"),
    ],
)
@pytest.mark.parametrize("is_turned", [False, True])
def test_what_changed_beside_the_rules_is_seen_as_it_is_slowly(before: bytes, after: bytes, is_turned: bool) -> None:
    if is_turned:
        before, after = after, before
    there = Range([record(1, after)], UndoBlock((image(1, before, after),)))
    assert seen(there, hand()).keys == in_plain_words(there, hand())


@pytest.mark.parametrize("data", [data for data, _ in REFUSED.values()], ids=REFUSED)
@pytest.mark.parametrize("storage", ["text", "blob"])
@pytest.mark.parametrize("to_version", [NEW, None])
def test_a_document_that_a_run_would_refuse_is_invalid_as_a_whole(
    data: bytes, storage: str, to_version: str | None
) -> None:
    found = seen(
        Range([record(1, data, storage=storage)], UndoBlock((image(1, b"{}", b"{}", storage),))),
        hand(to_version=to_version),
    )
    assert (found.seen, found.invalid, found.by_keyword) == (1, 1, {"type": 1})
    assert found.places == {"invalid": ["1 at $"]}


@pytest.mark.parametrize(
    ("storage", "data"), [("null", None), ("integer", 0), ("real", 0.5), ("row", NoDocument("It is none.", "1"))]
)
def test_a_stamped_record_that_is_no_document_any_more_is_rewritten_and_invalid(storage: str, data: Any) -> None:
    mark = document_mark(storage, b"")  # even where the mark is that of nothing
    found = seen(Range([record(1, data, storage=storage)], UndoBlock((), ((1,),), (mark,))), hand())
    assert found.keys == {"meddled": [(1,)], "invalid": [(1,)]}


@pytest.mark.parametrize("was", ["text", "blob"])
@pytest.mark.parametrize("storage", ["text", "blob"])
@pytest.mark.parametrize("now", [b"{}", b"{ }"])
def test_a_stamped_record_is_rewritten_when_its_bytes_or_their_storage_changed(
    was: str, storage: str, now: bytes
) -> None:
    found = seen(
        Range([record(1, now, storage=storage)], UndoBlock((), ((1,),), (document_mark(was, b"{}"),))), hand()
    )
    assert found.meddled == (was != storage or now != b"{}")


def test_stamped_records_of_a_journal_without_marks_are_never_called_rewritten() -> None:
    found = seen(Range([record(1), record(2)], UndoBlock((), ((1,), (2,)))), hand())
    assert (found.seen, found.keys) == (2, {})


def test_a_record_back_on_the_old_version_is_orphaned_and_still_looked_at() -> None:
    found = seen(
        Range([record(1, b"{ }", OLD)], UndoBlock((), ((1,),), (document_mark("text", b"{}"),))), hand(False)
    )
    assert found.keys == {"orphaned": [(1,)], "meddled": [(1,)], "invalid": [(1,)]}


def test_records_that_are_gone_are_named() -> None:
    block = UndoBlock((image(1, b"{}", b"{}"), image(3, b"{}", b"{}")), ((2,), (4,)), (0, 0))
    found = seen(Range([record(3)], block), hand())
    assert (found.seen, found.places) == (1, {"lost": ["1", "2", "4"]})


def test_a_record_in_quarantine_is_left_and_neither_lost_nor_checked() -> None:
    there = Range(
        [record(1, b"no", OLD), record(2, b"no", NEW), record(3, b"no", OLD)],
        UndoBlock((image(1, b"{}", b"{}"),), ((2,),), (0,)),
        frozenset({(1,), (2,), (3,)}),
    )
    found = seen(there, hand())
    assert (found.seen, found.left, found.keys, found.places) == (3, 2, {}, {})


def test_a_record_that_the_run_did_not_see_counts_only_where_no_version_tells() -> None:
    there = Range([record(1, b"no"), record(2)], None)
    assert seen(there, hand()).seen == 0
    found = seen(there, hand(to_version=None))
    assert (found.seen, found.keys) == (2, {"invalid": [(1,)]})


def test_what_changed_is_told_by_path_where_a_script_declares_nothing() -> None:
    before, after = b'{"x":1,"l":[1,2],"k":1}', b'{"x":2,"l":[3,4],"k":1}'
    found = seen(Range([record(1, after)], UndoBlock((image(1, before, after),))), hand(observes=True))
    assert (found.observed, found.overreached) == ({"$.x": 1, "$.l[*]": 1}, 0)
