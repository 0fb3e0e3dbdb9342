"""How much a change matters once records are counted."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_wizard.engine.model import Change, Severity
from desktop_wizard.engine.schema import weigh
from tests.support.schemas import closed, only_change

NUMBER = {"type": "number"}
TEXT = {"type": "string"}


def change(old: Any, new: Any) -> Change:
    return only_change(old, new)


ENUM = (closed(m={"enum": ["card", "paypal"]}), closed(m={"enum": ["card"]}))
BOUND = (closed(amount=NUMBER), closed(amount={**NUMBER, "minimum": 0}))
PATTERN = (closed(case=TEXT), closed(case={**TEXT, "pattern": "^[A-Z]{2}-[0-9]{4}-[0-9]{6}$"}))
REMOVED = (closed(a=TEXT, metadata=TEXT), closed(a=TEXT))
REQUIRED = (closed(a=TEXT), {**closed(a=TEXT), "required": ["a"]})


@pytest.mark.parametrize(
    ("pair", "affected", "total", "is_archived", "expected"),
    [
        (ENUM, 234, 10_000, True, Severity.HIGH),
        (BOUND, 12, 10_000, True, Severity.MEDIUM),
        (REMOVED, 988, 10_000, True, Severity.MEDIUM),
        (REMOVED, 988, 10_000, False, Severity.HIGH),
        (PATTERN, 567, 5_000, True, Severity.HIGH),
        (REQUIRED, 50_000, 50_000, True, Severity.HIGH),
        (BOUND, 0, 10_000, True, Severity.LOW),
        (ENUM, 0, 10_000, True, Severity.LOW),
        (REMOVED, 0, 10_000, False, Severity.LOW),
        (BOUND, 1_000, 10_000, True, Severity.HIGH),
        (BOUND, 999, 10_000, True, Severity.MEDIUM),
        (BOUND, 0, 0, True, Severity.LOW),
    ],
)
def test_severity_comes_out_as_the_specification_prints_it(
    pair: Any, affected: int, total: int, is_archived: bool, expected: Severity
) -> None:
    assert weigh(change(*pair), affected, total, is_archived)[0] is expected


@pytest.mark.parametrize(
    ("pair", "expected"),
    [
        (ENUM, Severity.HIGH),
        (BOUND, Severity.MEDIUM),
        (PATTERN, Severity.MEDIUM),
        (REMOVED, Severity.MEDIUM),
        (REQUIRED, Severity.HIGH),
    ],
)
def test_the_severity_of_a_kind_before_counting(pair: Any, expected: Severity) -> None:
    assert change(*pair).severity is expected


def test_a_required_field_with_a_default_matters_less() -> None:
    field = {**TEXT, "default": "x"}
    assert change(closed(a=field), {**closed(a=field), "required": ["a"]}).severity is Severity.MEDIUM


def test_a_change_that_breaks_nothing_stays_low_however_many_records_there_are() -> None:
    assert weigh(change(*reversed(BOUND)), 10_000, 10_000, False)[0] is Severity.LOW


@pytest.mark.parametrize(
    ("pair", "affected", "is_archived", "reason"),
    [
        (ENUM, 0, True, "no record is affected"),
        (ENUM, 5, True, "such a change always has it"),
        (REMOVED, 5, False, "data is lost for good"),
        (BOUND, 100, True, "10 % of the records or more are affected"),
        (REMOVED, 100, False, "data is lost for good and 10 % of the records or more are affected"),
    ],
)
def test_a_severity_has_its_reason(pair: Any, affected: int, is_archived: bool, reason: str) -> None:
    assert weigh(change(*pair), affected, 1_000, is_archived)[1] == reason
