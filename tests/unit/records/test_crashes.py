"""Processes that die in the middle, programs that get in the way, and files that go away."""

from __future__ import annotations

import os
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from desktop_wizard.engine.errors import DatabaseFailed, DiskFull, NotAllowed, RunInTheWay
from desktop_wizard.engine.model import KeyRange, Quarantined
from desktop_wizard.engine.ports import Changes, DocumentChange, Owner
from desktop_wizard.engine.records import journal_owner, sqlite_file
from desktop_wizard.engine.records.journal_owner import is_alive
from desktop_wizard.engine.records.sqlite_errors import failure
from desktop_wizard.engine.status import RunState
from tests.support.runs import a_run, an_entry, owner_of, this_owner
from tests.support.sqlite_ground import SqliteGround, contents, run_sql

WHOLE = KeyRange(1, None, ("txn_99999",), 0, 10)


@pytest.fixture(params=["delete", "wal"])
def ground(request: pytest.FixtureRequest, tmp_path: Path) -> SqliteGround:
    ground = SqliteGround(tmp_path)
    run_sql(ground.path, f"PRAGMA journal_mode = {request.param}")
    ground.fill(10)
    return ground


def act(role: str, path: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.support.sqlite_actors", role, str(path)]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)


@contextmanager
def actor(role: str, path: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Have another program in place while the block runs."""
    with act(role, path) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield process
        process.kill()


def died(role: str, path: Path) -> subprocess.Popen[bytes]:
    process = act(role, path)
    process.communicate()
    assert process.returncode == -9
    return process


# --- crashes -----------------------------------------------------------------------------------------------


def test_a_process_killed_in_a_batch_leaves_the_batches_before_it_and_nothing_of_this_one(
    ground: SqliteGround,
) -> None:
    died("die in a batch", ground.path)
    store = ground.stores.open(ground.source)
    journal = store.journal()
    assert store.versions() == {"2.0.0": 5, "1.0.0": 5}
    assert [len(record.data or b"") > 1000 for record in store.sample(10)] == [True] * 5 + [False] * 5  # type: ignore[arg-type]
    run = journal.run("run_1")
    assert run is not None
    assert (run.state, run.cursor, run.counts.read) == (RunState.INTERRUPTED, ("txn_00004",), 5)
    assert [entry.span.number for entry in journal.ledger("run_1")] == [1]
    assert journal.undo_numbers("run_1") == [1]
    with pytest.raises(RunInTheWay) as caught:
        journal.create_run(a_run("run_2"))
    assert not caught.value.is_alive
    journal.take_over("run_1", this_owner(), RunState.RUNNING)
    run = journal.run("run_1")
    assert run is not None
    assert (run.state, run.owner) == (RunState.RUNNING, this_owner())
    store.close()


def test_looking_at_a_database_after_a_crash_works(ground: SqliteGround) -> None:
    died("die in a batch", ground.path)
    (facts,) = ground.stores.look(str(ground.path))
    assert facts.records == 10
    (journal,) = ground.stores.journals(str(ground.path))
    assert [run.state for run in journal.runs()] == [RunState.INTERRUPTED]
    journal.close()


def test_a_rollback_that_was_cut_off_can_only_be_gone_on_with(ground: SqliteGround) -> None:
    died("die in a rollback", ground.path)
    store = ground.stores.open(ground.source)
    journal = store.journal()
    run = journal.run("run_1")
    assert run is not None
    assert run.state is RunState.INTERRUPTED
    for then in (RunState.RUNNING, RunState.CANCELLED):
        with pytest.raises(NotAllowed, match="rolling back"):
            journal.take_over("run_1", this_owner(), then)
    journal.take_over("run_1", this_owner(), RunState.ROLLING_BACK)
    journal.set_state("run_1", RunState.ROLLED_BACK)
    store.close()


# --- owners ------------------------------------------------------------------------------------------------


def test_an_owner_lives_as_long_as_its_process(ground: SqliteGround) -> None:
    with actor("idle", ground.path) as process:
        owner = owner_of(process.pid)
        assert is_alive(owner, 0.0)
        process.kill()
        os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)  # dead, but not yet buried
        assert psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE
        assert not is_alive(owner, time.time())
    assert not is_alive(owner, time.time())


def test_another_process_with_the_same_number_is_not_the_owner() -> None:
    assert is_alive(this_owner(), 0.0)
    assert not is_alive(replace(this_owner(), process_started=this_owner().process_started - 5), time.time())


def test_an_owner_on_another_machine_is_judged_by_its_heartbeat() -> None:
    owner = Owner(host=socket.gethostname() + "-other", pid=1, process_started=0.0, program="x")
    assert is_alive(owner, time.time())
    assert not is_alive(owner, time.time() - journal_owner.HEARTBEAT_LIMIT - 1)


def test_a_second_living_program_is_named(ground: SqliteGround) -> None:
    store = ground.stores.open(ground.source)
    journal = store.journal()
    with actor("idle", ground.path) as process:
        journal.create_run(a_run(owner=owner_of(process.pid)))
        with pytest.raises(RunInTheWay, match=f"process {process.pid} on {socket.gethostname()}") as caught:
            journal.take_over("run_1", this_owner(), RunState.RUNNING)
        assert caught.value.is_alive
    journal.take_over("run_1", this_owner(), RunState.RUNNING)
    store.close()


def test_a_journal_of_a_newer_program_is_refused(ground: SqliteGround) -> None:
    store = ground.stores.open(ground.source)
    store.journal()
    run_sql(ground.path, "UPDATE desktop_wizard_journal SET version = 99")
    with pytest.raises(NotAllowed, match="newer"):
        store.journal()
    store.close()


# --- others in the way -------------------------------------------------------------------------------------


def test_a_lock_of_another_program_is_told_with_its_name(
    ground: SqliteGround, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.05)
    store = ground.stores.open(ground.source)
    before = contents(ground.path)
    with actor("lock", ground.path) as process:
        with pytest.raises(DatabaseFailed, match=rf"locked .*\(process {process.pid}\)"), store.batch() as batch:
            batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"[]")]))
        with pytest.raises(DatabaseFailed, match="locked"):
            store.check_privileges()
    with store.batch() as batch:
        batch.write(Changes())
    assert contents(ground.path) == before
    store.close()


def test_a_reader_keeps_a_commit_waiting_and_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.05)
    ground = SqliteGround(tmp_path)
    ground.fill(3)
    store = ground.stores.open(ground.source)
    with closing(sqlite3.connect(ground.path)) as other:
        reading = other.execute("SELECT * FROM payments")
        reading.fetchone()
        with pytest.raises(DatabaseFailed, match="locked"), store.batch() as batch:
            batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"[]")]))
        reading.close()
    with store.batch() as batch:
        batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"[]")]))
    assert store.fetch([("txn_00001",)])[0].data == b"[]"
    store.close()


@pytest.mark.parametrize("happening", ["moved", "deleted", "replaced"])
def test_a_file_that_goes_away_is_noticed_before_anything_is_written(ground: SqliteGround, happening: str) -> None:
    store = ground.stores.open(ground.source)
    reader = store.reader().open()
    if happening == "deleted":
        ground.path.unlink()
    else:
        ground.path.rename(ground.path.with_name("elsewhere"))
    if happening == "replaced":
        ground.path.write_bytes(ground.path.with_name("elsewhere").read_bytes())
    with pytest.raises(DatabaseFailed, match="moved, replaced or deleted"), store.batch():
        pass
    with pytest.raises(DatabaseFailed, match="moved, replaced or deleted"):
        reader.read(WHOLE)
    reader.close()
    store.close()


@pytest.mark.parametrize(
    ("error", "kind", "words"),
    [
        (sqlite3.OperationalError("database is locked"), DatabaseFailed, "locked"),
        (sqlite3.OperationalError("database table is locked: payments"), DatabaseFailed, "locked"),
        (sqlite3.OperationalError("disk I/O error"), DatabaseFailed, "disk"),
        (sqlite3.DatabaseError("database disk image is malformed"), DatabaseFailed, "damaged"),
        (sqlite3.OperationalError("attempt to write a readonly database"), DatabaseFailed, "can't be written"),
        (sqlite3.OperationalError("database or disk is full"), DiskFull, "no room"),
        (sqlite3.OperationalError("unable to open database file"), DatabaseFailed, "can't be opened"),
        (sqlite3.DatabaseError("file is not a database"), DatabaseFailed, "no SQLite database"),
        (sqlite3.OperationalError("no such table: payments"), DatabaseFailed, "no such table"),
    ],
)
def test_each_trouble_of_sqlite_has_its_words(
    tmp_path: Path, error: sqlite3.Error, kind: type[Exception], words: str
) -> None:
    told = failure(error, tmp_path / "x.sqlite")
    assert isinstance(told, kind)
    assert words in told.what
    assert told.cure


def test_a_full_database_says_so_and_keeps_what_was(tmp_path: Path) -> None:
    ground = SqliteGround(tmp_path)
    ground.fill(3)
    store = ground.stores.open(ground.source)
    store._connection.execute("PRAGMA max_page_count = 8")
    before = contents(ground.path)
    with pytest.raises(DiskFull) as caught, store.batch() as batch:
        batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"x" * 1_000_000)]))
    assert caught.value.free > 0
    assert contents(ground.path) == before
    with store.batch() as batch:
        assert batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"[]")])).refused == ()
    store.close()


def test_a_table_that_is_dropped_meanwhile_is_no_fault_of_the_records(ground: SqliteGround) -> None:
    store = ground.stores.open(ground.source)
    run_sql(ground.path, "DROP TABLE payments")
    with pytest.raises(DatabaseFailed, match="no such table"), store.batch() as batch:
        batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"[]")]))
    store.close()


def test_a_column_that_is_dropped_meanwhile_is_never_read_as_its_own_name(ground: SqliteGround) -> None:
    store = ground.stores.open(ground.source)
    reader = store.reader().open()
    run_sql(ground.path, "ALTER TABLE payments RENAME COLUMN doc TO document")
    with pytest.raises(DatabaseFailed, match="no such column"):
        reader.read(WHOLE)
    reader.close()
    store.close()


# --- journal mode ------------------------------------------------------------------------------------------


def test_a_run_uses_wal_and_puts_the_old_mode_back(tmp_path: Path) -> None:
    ground = SqliteGround(tmp_path)
    store = ground.stores.open(ground.source)
    facts = store.prepare_for_run()
    assert facts == {"journal_mode": "delete"}
    assert _mode(ground.path) == "wal"
    assert store.prepare_for_run() == {"journal_mode": "wal"}
    assert store.clean_up_after_run(facts) == ""
    assert _mode(ground.path) == "delete"
    store.close()


def test_a_wal_database_stays_one(tmp_path: Path) -> None:
    ground = SqliteGround(tmp_path)
    run_sql(ground.path, "PRAGMA journal_mode = wal")
    store = ground.stores.open(ground.source)
    assert store.clean_up_after_run(store.prepare_for_run()) == ""
    assert _mode(ground.path) == "wal"
    store.close()


def test_where_wal_can_not_be_had_the_run_goes_on_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.05)
    ground = SqliteGround(tmp_path)
    ground.fill(3)
    store = ground.stores.open(ground.source)
    with closing(sqlite3.connect(ground.path)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM payments").fetchall()
        assert store.prepare_for_run() == {"journal_mode": "delete"}
    assert _mode(ground.path) == "delete"
    with store.batch() as batch:
        batch.write(Changes.of([DocumentChange(("txn_00001",), "text", b"[]")]))
    store.close()


def test_it_is_said_when_the_old_mode_can_not_be_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.05)
    ground = SqliteGround(tmp_path)
    store = ground.stores.open(ground.source)
    facts = store.prepare_for_run()
    with closing(sqlite3.connect(ground.path)) as other:
        other.execute("SELECT * FROM payments").fetchall()
        assert "WAL" in store.clean_up_after_run(facts)
    assert store.clean_up_after_run(facts) == ""
    store.close()


def test_workers_import_neither_sqlalchemy_nor_psutil() -> None:
    code = "import sys, desktop_wizard.engine.records.sqlite_reader; print({'sqlalchemy', 'psutil'} & {*sys.modules})"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=True)
    assert done.stdout == b"set()\n"


def test_a_ledger_and_a_quarantine_longer_than_a_page_are_told_whole(tmp_path: Path) -> None:
    ground = SqliteGround(tmp_path)
    store = ground.stores.open(ground.source)
    journal = store.journal()
    journal.create_run(a_run())
    with store.batch() as batch:
        for number in range(1, 2002):
            batch.enter("run_1", an_entry(KeyRange(number, None, (number,), number - 1, 1)), 1.0)
            batch.quarantine("run_1", number, [Quarantined(key=(number,), cause="c", path="$", message="m")])
    assert [record.key for record in journal.quarantined("run_1")] == [(n,) for n in range(1, 2002)]
    assert [entry.span.number for entry in journal.ledger("run_1")] == list(range(1, 2002))
    store.close()


def _mode(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
        return str(mode)
