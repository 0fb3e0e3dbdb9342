"""Comparing in bounded time: what hangs in native code ends undecided, and the next pair is compared as ever."""

from __future__ import annotations

import time
from typing import Any

import pytest
from psutil import Process

from desktop_wizard.engine import comparing
from desktop_wizard.engine.comparing import Comparer
from desktop_wizard.engine.errors import WorkerDied
from desktop_wizard.engine.on_duty import WorkerOnDuty
from desktop_wizard.engine.schema import Attribution, compare, comparisons
from tests.support.hands import DyingDuty, SilentDuty, StillbornDuty
from tests.support.schemas import schema

OLD, NEW = schema({"enum": ["card", "paypal"]}), schema({"enum": ["card"]})


def either(other: str) -> Any:
    """Return a schema whose canonical form has 2²² branches; comparing two of them does not end."""
    return {"allOf": [{"anyOf": [{"required": [f"a{n}"]}, {"required": [f"{other}{n}"]}]} for n in range(22)]}


ENDLESS = schema(either("b")), schema(either("c"))


def test_a_comparison_in_a_process_is_the_one_that_it_is_here() -> None:
    with Comparer() as comparer:
        assert comparer.compare(OLD, NEW) == compare(OLD, NEW)


def test_a_comparison_that_takes_too_long_is_undecided_and_the_next_one_is_not() -> None:
    with Comparer(seconds=0.5) as comparer:
        first = comparer.start()
        began = time.monotonic()
        found = comparer.compare(*ENDLESS)
        passed = time.monotonic() - began
        assert (found.is_compatible, found.decided_by, found.witness) == (None, "undecided", None)
        assert 0.4 < passed < 2.0
        assert first.exit_code != 0, "the process is gone"
        assert comparer.compare(OLD, NEW).is_compatible is False
        second = comparer.start()
        assert comparer.compare(NEW, OLD).is_compatible is True
        assert comparer.start() is second, "one process for many pairs"


def test_a_comparison_that_is_cut_short_tells_the_changes_by_their_kinds_and_says_so() -> None:
    with Comparer(seconds=3.0) as comparer:
        found = comparer.compare(*ENDLESS)
    *changes, note = found.changes
    assert len(changes) == 44, "an alternative less and one more, 22 times"
    assert not found.is_complete
    assert "could not be proved in 3 seconds" in note.description
    assert not note.is_breaking


def test_a_large_comparison_that_is_cut_short_has_its_witness() -> None:
    def large(limit: int) -> Any:
        return {"properties": {f"f{n}": {"type": "string", "maxLength": limit} for n in range(400)}}

    old, new = schema(large(20)), schema(large(10))
    glance = next(comparisons(old, new, seconds=60))
    assert (glance.is_compatible, glance.decided_by) == (False, "witness")
    assert len(glance.breaking) == 400


def test_what_was_not_compared_is_one_change_that_every_broken_record_counts_under(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(comparing, "ComparisonDuty", SilentDuty)
    with Comparer(seconds=0.0) as comparer:
        (change,) = comparer.compare(*ENDLESS).changes
    assert "could not be compared in 0 seconds" in change.description
    attribution = Attribution(OLD, NEW, [change])
    assert attribution.explain("paypal").change_ids == {change.id}
    assert not attribution.explain("card").is_affected


def test_a_comparison_that_kills_its_process_is_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "ComparisonDuty", DyingDuty)
    with Comparer() as comparer:
        found = comparer.compare(OLD, NEW)
    assert found.decided_by == "undecided"
    assert "broke down" in found.changes[0].description


def test_a_process_that_never_gets_ready_is_an_error_that_says_how_it_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "ComparisonDuty", StillbornDuty)
    with Comparer() as comparer, pytest.raises(WorkerDied) as caught:
        comparer.start()
    assert caught.value.where == "exit code 4"


def test_a_process_that_answers_in_time_is_not_killed() -> None:
    process = WorkerOnDuty(comparing.ComparisonDuty(2.0))
    for _ in range(3):
        assert [draft.is_compatible for draft in process.ask_for_drafts((OLD, NEW), seconds=30)][-1] is False
    process.close()
    assert Process(process.pid).is_running()
