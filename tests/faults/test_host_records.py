"""Records that only a host can read and write: the whole way, and whatever a host may do wrong on it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.errors import HostBroken, HostFailed, InputWrong, NotAllowed, RunCancelled
from desktop_wizard.engine.events import BatchCommitted
from desktop_wizard.engine.journal_cleaning import host_copies, remove_host_copies
from desktop_wizard.engine.model import BackupStrategy, FetchedRecords, MigrationError, MigrationResult
from desktop_wizard.engine.record_rollback import roll_back_record
from desktop_wizard.engine.runner import start_run
from desktop_wizard.engine.wiring import build_ports
from tests.support.hosting import Host, hosted_journey, hosted_ports

CUSTOM = BackupStrategy.CUSTOM
Fetch = Callable[[int, int], Any]


@pytest.fixture
def host() -> Host:
    return Host.of(90)


def copied(journey: Any) -> list[Any]:
    return [document for _, _, document, _ in journey.rows()]


def test_a_hosts_copy_is_its_own_whichever_folder_the_host_works_in(
    host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["host.py"])
    before = hosted_ports(tmp_path, host).stores.hosted()
    monkeypatch.chdir(tmp_path)
    assert hosted_ports(tmp_path, host).stores.hosted() == before


def test_a_host_goes_the_whole_way_and_back(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)
    before = list(host.records)
    plan = journey.plan(backup=CUSTOM)
    assert plan.review.impact.affected == 30
    dry = journey.start(replace(plan, options=replace(plan.options, is_dry_run=True)))
    assert host.handed == [], "in a dry run nothing is handed over"
    result = journey.start(plan)
    assert dry.counts == result.counts
    assert (result.counts.migrated, result.counts.changed) == (90, 30)
    assert host.states == {"new", "done"}
    assert len(host.handed) == 5
    assert sorted(number for batch in host.handed for number in batch) == [
        record["n"] for record in before if record["state"] == "gone"
    ]
    assert host.options is not None
    assert (host.options.dry_run, host.options.batch_size, host.options.backup) == (False, 20, True)
    assert threading.current_thread() not in host.threads
    report = journey.verify(result.run_id)
    assert report.passed, [check for check in report.checks if not check.passed]
    back = journey.roll_back(result.run_id)
    assert back.is_proved
    assert host.records == before


def test_what_others_do_at_the_host_is_found_by_verification(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)
    result = journey.run()
    host.records[2]["state"] = "gone"
    host.records.append({"n": 90, "state": "new"})
    failed = {check.name for check in journey.verify(result.run_id).checks if not check.passed}
    assert "All migrated records comply with 2.0.0" in failed
    assert "Nobody else rewrote a migrated record" in failed
    assert "Every record was handled, and the counts add up" in failed


def test_a_record_that_the_host_refuses_stays_behind_with_its_words(host: Host, tmp_path: Path) -> None:
    host.refuses = {5: "Order 5 is locked.", 8: "Order 8 is locked."}
    journey = hosted_journey(tmp_path, host)
    result = journey.run()
    assert (result.counts.migrated, result.counts.failed) == (88, 2)
    assert [error.error for error in result.error_log] == ["Order 5 is locked.", "Order 8 is locked."]
    assert (host.records[5]["state"], host.records[11]["state"]) == ("gone", "done")
    assert journey.verify(result.run_id).passed


def test_a_batch_that_was_cut_off_is_handed_over_again(host: Host, tmp_path: Path) -> None:
    calls: list[int] = []

    async def applied(records: Sequence[Mapping[str, Any]], options: Any) -> MigrationResult:
        calls.append(len(records))
        answer = await host.apply(records, options)
        if len(calls) == 2:
            raise ConnectionResetError("the line is dead")
        return answer

    before = list(host.records)
    journey = hosted_journey(tmp_path, host, apply_migration=applied)
    paused = journey.run(max_retries=0, backup=CUSTOM)
    assert paused.state == "paused"
    assert paused.counts.read == 20
    result = journey.resume(paused.run_id)
    assert result.state == "finished"
    assert (result.counts.migrated, host.states) == (90, {"new", "done"})
    assert journey.verify(result.run_id).passed
    assert journey.roll_back(result.run_id).is_proved
    assert host.records == before


def test_what_may_pass_at_the_host_is_tried_again(host: Host, tmp_path: Path) -> None:
    calls: list[int] = []

    async def applied(records: Sequence[Mapping[str, Any]], options: Any) -> MigrationResult:
        calls.append(len(records))
        if len(calls) in (2, 3):
            raise ConnectionResetError("the line is dead")
        return await host.apply(records, options)

    journey = hosted_journey(tmp_path, host, apply_migration=applied)
    assert journey.run(max_retries=2).counts.migrated == 90
    assert (len(calls), len(host.handed)) == (7, 5)


def test_a_pause_stops_behind_a_batch_and_goes_on(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)

    def pausing(event: object) -> None:
        if isinstance(event, BatchCommitted):
            journey.control.pause()

    paused = start_run(journey.plan(), journey.ports, emit=pausing, control=journey.control)
    assert paused.state == "paused"
    assert 0 < len(host.handed) < 5
    assert journey.resume(paused.run_id).counts.migrated == 90


def test_without_a_backup_of_the_host_there_is_no_way_back(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)
    result = journey.run()
    with pytest.raises(NotAllowed, match="made no backup before this run"):
        journey.roll_back(result.run_id)
    with pytest.raises(NotAllowed, match="only take back the whole run"):
        roll_back_record(result.run_id, ("2",), journey.url, journey.ports)
    with pytest.raises(NotAllowed, match="a backup that can be restored"):
        journey.run(backup=BackupStrategy.DATABASE_SNAPSHOT)
    assert host.states == {"new", "done"}


def test_what_the_host_does_not_bring_back_is_told(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)
    result = journey.run(backup=CUSTOM)
    (saved,) = host.backups.values()
    saved[2]["state"] = "done"
    back = journey.roll_back(result.run_id)
    assert not back.is_proved
    assert (back.already, back.conflicts) == (29, ((2,),))


def test_another_program_does_not_touch_the_copy(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)
    before = copied(journey)
    for ports in (
        build_ports(tmp_path / "data"),
        build_ports(tmp_path / "data", host=Host.of(1).given(fetch_records=len)),
    ):
        with pytest.raises(NotAllowed, match="lie with another program"):
            ports.stores.open(journey.selection.source)
    assert copied(journey) == before


def listed(host: Host, **wrong: Any) -> Fetch:
    """Return a fetch that is right but for what a test says of the answer, given its size, offset and records."""

    def fetch(size: int, offset: int) -> FetchedRecords:
        right = host.fetch(size, offset)
        return replace(right, **{name: value(size, offset, right) for name, value in wrong.items()})

    return fetch


ALL_AT_ONCE = {"records": lambda size, offset, right: right.records * 2}
NO_OFFSET = {"records": lambda size, offset, right: [{"n": n} for n in range(size)]}
NO_END = {"records": lambda size, offset, right: right.records if offset < 80 else []}
GROWING = {"total_count": lambda size, offset, right: right.total_count + offset}
TOO_FEW = {"total_count": lambda size, offset, right: 10}
NO_COUNT = {"total_count": lambda size, offset, right: None}
NO_RECORD = {"records": lambda size, offset, right: [("a", 1)] * len(right.records)}
TRUE_COUNT = {"total_count": lambda size, offset, right: True}
NOTHING = {"records": lambda size, offset, right: None}
NO_COPY = {"records": lambda size, offset, right: [{"lock": threading.Lock()}] * len(right.records)}
TOO_LONG = {"records": lambda size, offset, right: [{"n": 10**5000}] * len(right.records)}
NO_JSON = {"records": lambda size, offset, right: [{"when": {1, 2}}] * len(right.records)}


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        (ALL_AT_ONCE, "returned 80 records where 40 were asked for"),
        (NO_OFFSET, "Record 39 is another one when it is asked for alone"),
        (NO_END, "returned no record, and says that there are 90"),
        (GROWING, "There were 90 records when the reading began"),
        (TOO_FEW, "returned 40 records behind 0, and says that there are 10"),
        (NO_COUNT, "there are None records in all"),
        (TRUE_COUNT, "there are True records in all"),
        (NOTHING, "Its `records` are a NoneType, not a list"),
        (NO_COPY, "Record 0 can't be copied: TypeError("),
        (TOO_LONG, "Record 0 can't be written as JSON"),
        (NO_RECORD, "Record 0 is a value of type tuple"),
        (NO_JSON, "a value of type set, which has to be a list, at $.when"),
    ],
)
def test_a_fetch_that_breaks_its_contract_is_told_of_and_changes_nothing(
    wrong: dict[str, Any], words: str, host: Host, tmp_path: Path
) -> None:
    journey = hosted_journey(tmp_path, host)
    before = copied(journey)
    other = build_ports(tmp_path / "data", host=host.given())
    source = other.stores.hosted()
    store = journey.ports.stores.open(source)
    store._host = host.given(fetch_records=listed(host, **wrong))
    try:
        with pytest.raises(HostFailed) as raised:
            store.refresh()
    finally:
        store.close()
    assert words in str(raised.value)
    assert copied(journey) == before


def test_a_fetch_that_raises_or_answers_nothing_or_never_is_told_of(host: Host, tmp_path: Path) -> None:
    never = threading.Event()

    def stuck(size: int, offset: int) -> Any:
        never.wait()

    def raising(size: int, offset: int) -> Any:
        raise PermissionError("no such user")

    cases: list[tuple[Fetch, str]] = [
        (raising, "PermissionError('no such user')"),
        (lambda size, offset: None, "a NoneType, not FetchedRecords"),
        (stuck, "did not answer in time"),
    ]
    for fetch, words in cases:
        with pytest.raises(HostFailed) as raised:
            hosted_journey(tmp_path, host, fetch_records=fetch, fetch_seconds=0.2)
        assert words in str(raised.value)
        assert isinstance(raised.value, HostBroken) == (fetch is not raising)
    never.set()


def test_records_that_a_host_makes_as_they_are_asked_for_are_held_to_its_time_too(host: Host, tmp_path: Path) -> None:
    never = threading.Event()

    def lazily(size: int, offset: int) -> FetchedRecords:
        return FetchedRecords(records=(never.wait() for _ in range(size)), total_count=90)  # type: ignore[arg-type]

    with pytest.raises(HostBroken, match="did not answer in time"):
        hosted_journey(tmp_path, host, fetch_records=lazily, fetch_seconds=0.2)
    never.set()


def test_reading_stops_while_a_host_does_not_come_back(host: Host, tmp_path: Path) -> None:
    held, never = threading.Event(), threading.Event()

    def stuck(size: int, offset: int) -> Any:
        held.set()
        never.wait()

    def stop(done: int, total: int) -> None:
        if held.is_set():
            raise RunCancelled("Enough.")

    journey = hosted_journey(tmp_path, host)
    store = journey.ports.stores.open(journey.selection.source)
    store._host = host.given(fetch_records=stuck)
    try:
        with pytest.raises(RunCancelled):
            store.refresh(stop)
    finally:
        store.close()
        never.set()


def failing(*indexes: Any, **result: Any) -> MigrationResult:
    return MigrationResult(error_log=tuple(MigrationError(record_index=at, error="no") for at in indexes), **result)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (None, "a NoneType, not a MigrationResult"),
        (failing(7, success=False), "says that record 7 failed, and was handed 6"),
        (failing(1, 1, success=False), "more records failed than it names"),
        (MigrationResult(success=True, error_log=None), "no list of `MigrationError`"),
        (MigrationResult(success=False, error_log=("no",)), "no list of `MigrationError`"),
        (failing("first", success=False), "no list of `MigrationError`"),
        (MigrationResult(success=True, counts=None), "Its `counts` are a NoneType"),
        (MigrationResult(success=False, summary="The disk is full"), "could not store the records: The disk is full"),
    ],
)
def test_an_apply_that_breaks_its_contract_pauses_the_run(
    answer: Any, words: str, host: Host, tmp_path: Path
) -> None:
    journey = hosted_journey(tmp_path, host, apply_migration=lambda records, options: answer)
    paused = journey.run()
    assert (paused.state, paused.counts.read) == ("paused", 0)
    errors = [event.error for event in journey.events if hasattr(event, "error") and event.error]
    assert words in str(errors[-1])
    assert isinstance(errors[-1], HostFailed)
    assert isinstance(errors[-1], HostBroken) == ("disk is full" not in words)
    assert "known to the host alone" in errors[-1].safe, "nobody else knows what it has stored"


def test_a_host_without_records_has_nothing_to_do(tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, Host.of(0))
    assert journey.run().counts.read == 0


def test_a_copy_is_listed_with_its_runs_and_removed_with_their_journals(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host)
    dry = journey.run(is_dry_run=True)
    real = journey.run()
    ports = build_ports(tmp_path / "data")  # of another program: a host may be gone for good
    (found,) = host_copies(ports)
    assert [run.run_id for run in found.runs] == [real.run_id, dry.run_id]
    assert (found.copy.url, found.unfinished) == (journey.url, ())
    assert remove_host_copies(ports, older_than=timedelta(days=1)).copies == ()
    seen = remove_host_copies(ports, name=found.copy.name, is_dry_run=True)
    assert "can't be resumed, verified or rolled back any more" in seen.summary
    assert host_copies(ports) == (found,)
    store = journey.ports.stores.open(journey.selection.source)
    with pytest.raises(NotAllowed, match="has this copy of a host's records open"):
        remove_host_copies(ports, name=found.copy.name)
    store.close()
    assert remove_host_copies(ports, older_than=timedelta(0)).copies == (found,)
    assert [path for path in (tmp_path / "data").rglob("*.sqlite*") if "audit" not in str(path)] == []
    with pytest.raises(InputWrong, match="no copy"):
        remove_host_copies(ports, name="../recent")
    assert len(host.records) == 90


def test_what_is_not_finished_in_a_copy_is_said_before_it_goes(host: Host, tmp_path: Path) -> None:
    journey = hosted_journey(tmp_path, host, apply_migration=lambda records, options: None)
    paused = journey.run()
    ports = build_ports(tmp_path / "data")
    assert paused.run_id in remove_host_copies(ports, older_than=timedelta(0), is_dry_run=True).summary
    assert remove_host_copies(ports, older_than=timedelta(0)).copies
    assert host_copies(ports) == ()
