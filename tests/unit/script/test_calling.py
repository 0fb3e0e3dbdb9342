"""Hooks see ordinary values; what they leave alone is written as it was, and what they return must be JSON."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from desktop_wizard.engine.model import MigrationContext
from desktop_wizard.engine.script import Changed, Failure, LeftOut, Outcome, Unchanged
from desktop_wizard.engine.script.calling import RecordCaller

CONTEXT = MigrationContext(
    schema_id="s", from_version="1", to_version="2", dry_run=True, batch_number=1, record_index=0
)
ODD = (
    b'{ "price" : 1.10, "huge":1e400, "zero":-0,"long":123456789012345678901234567890,'
    b' "name":"caf\\u00e9", "fine":0.1234567890123456789, "list":[1.0, {"b":2e0, "a":3}], "lone":"\\ud800" }'
)
COMPACT = b'{"b":1,"a":{"x":[1,2.5,true,null,"\xc3\xa9"]}}'


def outcome(hook: Callable[..., Any] | None, data: bytes = COMPACT, validate: Any = None) -> Outcome:
    caller = RecordCaller(transform=hook, validate=validate, seconds=0.2)
    if caller.is_async:
        told: list[Outcome] = []
        asyncio.run(caller.together([(0, CONTEXT, data)], 4, lambda _, each: told.append(each)))
        return told[0]
    return next(iter(caller.one_by_one([(0, CONTEXT, data)])))[1]


def failure(hook: Callable[..., Any] | None, data: bytes = COMPACT, validate: Any = None) -> Failure:
    found = outcome(hook, data, validate)
    assert isinstance(found, Failure)
    return found


@pytest.mark.parametrize("data", [ODD, COMPACT])
@pytest.mark.parametrize(
    "same", [lambda r, c: r, lambda r, c: {**r}, lambda r, c: copy.deepcopy(r), lambda r, c: dict(r)]
)
def test_what_a_hook_leaves_alone_is_not_changed(same: Callable[..., Any], data: bytes) -> None:
    assert outcome(same, data) == Unchanged()


def test_a_new_field_leaves_every_other_byte_as_it_was() -> None:
    assert outcome(lambda r, c: {**r, "new": True}, ODD) == Changed(ODD[:-2] + b', "new":true }')


def test_a_value_that_is_moved_takes_its_lexeme_along() -> None:
    def move(record: Any, context: Any) -> Any:
        record["cost"] = record.pop("price")
        record["label"] = record.pop("name")
        return record

    changed = outcome(move, ODD)
    assert isinstance(changed, Changed)
    assert b"1.10" in changed.data
    assert b'"caf\\u00e9"' in changed.data
    assert b'"huge":1e400' in changed.data


def test_values_are_ordinary_ones() -> None:
    seen: dict[str, Any] = {}
    outcome(lambda r, c: seen.update(r), ODD)
    assert isinstance(seen["price"], float)
    assert seen["price"] + 1 == pytest.approx(2.1)
    assert seen["name"] == "café"
    assert seen["zero"] == 0
    assert seen["list"][1] == {"b": 2.0, "a": 3}


@pytest.mark.parametrize(("new", "text"), [(1.0, b'"b":1.0'), (True, b'"b":true'), (10**30, b'"b":1' + b"0" * 30)])
def test_one_is_not_one_point_nothing_and_not_true(new: object, text: bytes) -> None:
    changed = outcome(lambda r, c: {**r, "b": new})
    assert isinstance(changed, Changed)
    assert text in changed.data


def test_another_order_is_a_change_of_order_alone() -> None:
    assert outcome(lambda r, c: dict(sorted(r.items()))) == Changed(b'{"a":{"x":[1,2.5,true,null,"\xc3\xa9"]},"b":1}')


def test_none_leaves_a_record_out() -> None:
    assert outcome(lambda r, c: None) == LeftOut()


@pytest.mark.parametrize(
    ("returned", "path", "message"),
    [
        (3, "$", "a value of type int instead of a record"),
        ([], "$", "a value of type list"),
        ({"a": {"b": [0, float("nan")]}}, "$.a.b[1]", "the number nan"),
        ({"a": float("inf")}, "$.a", "the number inf"),
        ({"a": {1, 2}}, "$.a", "type set, which has to be a list"),
        ({"a": (1, 2)}, "$.a", "type tuple"),
        ({"a": b"x"}, "$.a", "type bytes"),
        ({1: 2}, "$", "a field whose name is a value of type int"),
        ({"a": object()}, "$.a", "type object"),
    ],
)
def test_nonsense_is_named_with_its_place(returned: object, path: str, message: str) -> None:
    found = failure(lambda r, c: returned)
    assert found.path == path
    assert message in found.message
    assert not found.may_pass


def test_subclasses_of_json_types_are_taken_for_those() -> None:
    from collections import OrderedDict, defaultdict
    from enum import StrEnum

    class Kind(StrEnum):
        CARD = "card"

    given = {"kind": Kind.CARD, "more": defaultdict(list, a=OrderedDict(b=1))}
    assert outcome(lambda r, c: given) == Changed(b'{"kind":"card","more":{"a":{"b":1}}}')


def test_an_exception_says_type_message_and_line_and_may_pass() -> None:
    def fails(record: Any, context: Any) -> Any:
        raise ValueError("no such amount")

    found = failure(fails)
    assert "ValueError: no such amount" in found.message
    assert "raise ValueError" in found.trace
    assert found.may_pass


@pytest.mark.parametrize(
    ("verdict", "message"),
    [("too low", "too low"), (False, "says that the record is not valid"), (None, "returned None instead of True")],
)
def test_a_verdict_other_than_true_fails_the_record(verdict: object, message: str) -> None:
    assert message in failure(None, validate=lambda r: verdict).message


def test_a_validation_alone_changes_nothing_even_if_it_tries() -> None:
    assert outcome(None, ODD, validate=lambda r: bool(r.clear()) or True) == Unchanged()


def test_an_async_hook_that_waits_too_long_is_cancelled_and_its_record_fails() -> None:
    async def slow(record: Any, context: Any) -> Any:
        await asyncio.Event().wait()

    assert "took longer than 0.2 seconds" in failure(slow).message


def test_async_hooks_have_several_records_in_hand_but_not_more_than_allowed() -> None:
    now = most = 0

    async def counting(record: Any, context: Any) -> Any:
        nonlocal now, most
        now += 1
        most = max(most, now)
        await asyncio.sleep(0)
        now -= 1
        return record

    caller = RecordCaller(transform=counting, validate=None, seconds=5.0)
    told: list[int] = []
    records = [(number, replace(CONTEXT, record_index=number), COMPACT) for number in range(50)]
    asyncio.run(caller.together(records, 4, lambda number, _: told.append(number)))
    assert sorted(told) == list(range(50))
    assert most == 4
