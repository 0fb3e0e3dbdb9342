"""Warm workers: a process that did what it was asked is used again, any other is not, and nothing of a duty stays."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from desktop_wizard.engine import on_duty
from desktop_wizard.engine.errors import Bug, WorkerDied
from desktop_wizard.engine.impact import SCAN_SIZE, ImpactHand, count_impact
from desktop_wizard.engine.process import WorkerProcess
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.reserve import Reserve
from desktop_wizard.engine.scan import GivenUp, Hands
from tests.support.hands import CountingReaderSpec, LookingHand, Sight, SilentHand, SumHand, ranges
from tests.support.schemas import schema
from tests.support.small_database import make_database

PATIENCE = 30.0
"""Seconds for a process to end on a busy machine."""


@pytest.fixture
def reserve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Reserve]:
    """An empty reserve in the place of the program's."""
    reserve = Reserve()
    monkeypatch.setattr(on_duty, "RESERVE", reserve)
    yield reserve
    reserve.dismiss()


def look(hand: LookingHand | None = None) -> Sight:
    """Have a worker look around once."""
    with Hands(CountingReaderSpec(), hand or LookingHand()) as hands:
        sight: Sight = hands.ask(ranges(1)[0])
    return sight


def two_pids() -> set[int]:
    """Have two workers look around until each of them did."""
    pids = set[int]()
    with Hands(CountingReaderSpec(), LookingHand(), workers=2) as hands:
        while len(pids) < 2:
            pids |= {sight.pid for _, sight in hands.results(ranges(10))}
    return pids


def waiting(reserve: Reserve) -> list[psutil.Process]:
    return [psutil.Process(pid) for pid in reserve.pids]


def is_gone(pid: int) -> bool:
    """Wait for a process to end."""
    if psutil.pid_exists(pid):
        psutil.wait_procs([psutil.Process(pid)], timeout=PATIENCE)
    return not psutil.pid_exists(pid)


def test_a_worker_that_did_its_duty_does_the_next_one_too(reserve: Reserve) -> None:
    assert look().pid == look().pid


def test_each_of_several_workers_is_used_again(reserve: Reserve) -> None:
    assert two_pids() == two_pids() == set(reserve.pids)


def test_nothing_of_a_duty_stays_in_the_process(reserve: Reserve) -> None:
    first, second = look(), look()
    assert first.pid == second.pid
    assert (first.hands, second.hands) == (1, 1)


def test_a_database_is_closed_when_the_duty_ends(reserve: Reserve, tmp_path: Path) -> None:
    source = make_database(tmp_path / "payments.sqlite", records=3 * SCAN_SIZE)
    anything = schema({})
    store = Stores(tmp_path).open(source)
    assert count_impact(store, ImpactHand(anything, anything, ()), None, workers=2).total == 3 * SCAN_SIZE
    store.close()
    idle = waiting(reserve)
    assert idle, "one that was still starting when all was done is ended; another one did it"
    opened = [file.path for each in idle for file in each.open_files()]
    assert [path for path in opened if path.startswith(str(tmp_path))] == []


def test_a_worker_sees_the_environment_as_it_is_when_its_duty_begins(
    reserve: Reserve, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = look(LookingHand("WEATHER"))
    monkeypatch.setenv("WEATHER", "rain")
    second = look(LookingHand("WEATHER"))
    monkeypatch.delenv("WEATHER")
    third = look(LookingHand("WEATHER"))
    assert [first.value, second.value, third.value] == [None, "rain", None]
    assert first.pid == second.pid == third.pid


def test_what_a_process_reads_when_it_starts_takes_a_new_one_when_it_has_changed(
    reserve: Reserve, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pids = [look().pid]
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    pids.append(look().pid)
    monkeypatch.syspath_prepend(tmp_path)
    pids.append(look().pid)
    monkeypatch.chdir(tmp_path)
    pids.append(look().pid)
    assert len(set(pids)) == 4
    assert all(is_gone(pid) for pid in pids[:3])


def test_a_worker_that_has_shown_records_to_a_script_does_nothing_else(reserve: Reserve) -> None:
    assert is_gone(look(LookingHand(is_for_once=True)).pid)


@pytest.mark.parametrize(
    ("hand", "error"), [(SumHand(dies_at=2), WorkerDied), (SumHand(breaks_at=2), Bug)], ids=["dies", "breaks"]
)
def test_a_worker_that_did_not_do_what_it_was_asked_is_not_used_again(
    reserve: Reserve, hand: SumHand, error: type[Exception]
) -> None:
    with Hands(CountingReaderSpec(), hand) as hands, pytest.raises(error):
        list(hands.results(ranges(3)))
    assert waiting(reserve) == []


def test_a_worker_that_failed_once_is_not_used_again_whatever_it_did_afterwards(reserve: Reserve) -> None:
    first, second = ranges(2)
    with Hands(CountingReaderSpec(), SumHand(breaks_at=first.number)) as hands:
        with pytest.raises(Bug):
            hands.ask(first)
        assert hands.ask(second)
    assert waiting(reserve) == []


def test_a_worker_whose_result_nobody_waits_for_is_not_used_again(reserve: Reserve) -> None:
    pid = look().pid
    with Hands(CountingReaderSpec(), SilentHand(), is_wanted=lambda: False) as hands, pytest.raises(GivenUp):
        hands.ask(ranges(1)[0])
    assert is_gone(pid)
    assert waiting(reserve) == []


def test_a_worker_that_ended_while_it_waited_is_replaced(reserve: Reserve) -> None:
    pid = look().pid
    psutil.Process(pid).kill()
    assert look().pid != pid


def test_a_worker_that_ends_just_when_it_is_taken_on_is_replaced(
    reserve: Reserve, monkeypatch: pytest.MonkeyPatch
) -> None:
    pid = look().pid
    process = psutil.Process(pid)
    process.kill()
    process.wait(PATIENCE)
    monkeypatch.setattr(WorkerProcess, "is_alive", True)
    assert look().pid != pid


def test_a_worker_that_has_grown_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_duty, "RESERVE", Reserve(memory=1_000_000))
    assert is_gone(look().pid)


def test_no_more_workers_wait_than_are_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    reserve = Reserve(most=1)
    monkeypatch.setattr(on_duty, "RESERVE", reserve)
    two_pids()
    assert len(waiting(reserve)) == 1
    reserve.dismiss()
    assert waiting(reserve) == []


def test_workers_that_wait_too_long_are_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(on_duty, "RESERVE", Reserve(seconds=0.05))
    assert is_gone(look().pid)


def test_a_program_takes_its_warm_workers_along_when_it_ends() -> None:
    program = (
        "from tests.unit.run.test_reserve import look\n"
        "import desktop_wizard.engine.reserve as reserve\n"
        "pid = look().pid\n"
        "assert look().pid == pid\n"
        "print(pid)"
    )
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    assert ended.stderr == ""
    assert is_gone(int(ended.stdout))


@pytest.mark.skipif(sys.platform == "win32", reason="nothing forks there")
def test_a_forked_child_leaves_the_workers_to_its_parent() -> None:
    program = (
        "import os, sys\n"
        "from tests.unit.run.test_reserve import look\n"
        "pid = look().pid\n"
        "child = os.fork()\n"
        "if not child: os._exit(look().pid == pid)\n"
        "assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0\n"
        "assert look().pid == pid\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=2 * PATIENCE)
