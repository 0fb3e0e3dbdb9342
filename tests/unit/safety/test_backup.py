"""A backup is there only if it is proved."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import stat
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_wizard.engine.errors import BackupFailed, DiskFull, InputWrong, RunCancelled, SourceWrong
from desktop_wizard.engine.model import BackupStrategy, RecordSource
from desktop_wizard.engine.ports import Progress, RecordStore
from desktop_wizard.engine.records.stores import Stores
from desktop_wizard.engine.safety import FileBackups
from desktop_wizard.engine.safety.backups.folder import ATTEMPTS
from tests.support.fixed_clock import FixedClock
from tests.support.small_database import RECORDS, make_database

SNAPSHOT = BackupStrategy.DATABASE_SNAPSHOT


class Usage(NamedTuple):
    total: int
    used: int
    free: int


@pytest.fixture
def source(tmp_path: Path) -> RecordSource:
    return make_database(tmp_path / "pay.db")


@pytest.fixture
def backups(tmp_path: Path) -> FileBackups:
    return FileBackups(tmp_path / "data", FixedClock(), Stores(tmp_path / "data"))


@pytest.fixture
def store(source: RecordSource, tmp_path: Path) -> Iterator[RecordStore]:
    store = Stores(tmp_path / "data").open(source)
    yield store
    store.close()


def left_behind(backups: FileBackups) -> list[str]:
    return [path.name for path in backups.folder.iterdir()]


def test_a_backup_holds_the_very_records(backups: FileBackups, store: RecordStore) -> None:
    backup = backups.create(store, "run_1", SNAPSHOT)
    copy = Stores(backups.folder).open(replace(store.source, url=backup.path))
    assert copy.data_fingerprint() == store.data_fingerprint() == (backup.records, backup.fingerprint)
    copy.close()
    assert backup.records == RECORDS
    assert backup.size == Path(backup.path).stat().st_size
    assert backup.duration > 0


def test_a_backup_is_named_by_its_time(backups: FileBackups, store: RecordStore) -> None:
    backup = backups.create(store, "run_1", SNAPSHOT)
    assert backup.id.startswith("backup_20261124_123457_")
    assert Path(backup.path).name == f"{backup.id}.sqlite"


def test_the_folder_holds_the_backup_and_its_manifest_alone(backups: FileBackups, store: RecordStore) -> None:
    backup = backups.create(store, "run_1", SNAPSHOT)
    assert sorted(left_behind(backups)) == [f"{backup.id}.json", f"{backup.id}.sqlite"]
    manifest = json.loads((backups.folder / f"{backup.id}.json").read_text())
    assert manifest["run_id"] == "run_1"
    assert manifest["source"]["table"] == "payments"
    assert manifest["fingerprint"] == backup.fingerprint


def test_backups_are_listed_newest_first_and_found_by_id(backups: FileBackups, store: RecordStore) -> None:
    first = backups.create(store, "run_1", SNAPSHOT)
    second = backups.create(store, "run_2", SNAPSHOT)
    assert backups.list() == [second, first]
    assert backups.get(first.id) == first
    with pytest.raises(InputWrong, match="no backup backup_none"):
        backups.get("backup_none")


def test_a_backup_without_file_or_with_a_damaged_manifest_is_not_listed(
    backups: FileBackups, store: RecordStore
) -> None:
    gone, damaged = backups.create(store, "run_1", SNAPSHOT), backups.create(store, "run_2", SNAPSHOT)
    Path(gone.path).unlink()
    Path(damaged.path).with_suffix(".json").write_text("{")
    assert backups.list() == []
    assert len(backups.damaged()) == 2


def test_the_list_is_empty_where_no_backup_was_ever_made(backups: FileBackups) -> None:
    assert backups.list() == []


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_nobody_else_may_read_a_backup(backups: FileBackups, store: RecordStore) -> None:
    backup = backups.create(store, "run_1", SNAPSHOT)
    assert stat.S_IMODE(Path(backup.path).stat().st_mode) == 0o600
    assert stat.S_IMODE(backups.folder.stat().st_mode) == 0o700


def test_a_database_in_wal_mode_gives_a_backup_that_is_one_file(backups: FileBackups, store: RecordStore) -> None:
    with closing(sqlite3.connect(store.source.url.removeprefix("sqlite:///"))) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        with connection:
            connection.execute("INSERT INTO payments VALUES ('zzz', '{}', NULL)")
        backup = backups.create(store, "run_1", SNAPSHOT)
    assert backup.records == RECORDS + 1
    assert sorted(left_behind(backups)) == [f"{backup.id}.json", f"{backup.id}.sqlite"]


def test_progress_rises_to_the_end(backups: FileBackups, store: RecordStore) -> None:
    seen: list[tuple[int, int]] = []
    backups.create(store, "run_1", SNAPSHOT, lambda done, total: seen.append((done, total)))
    shares = [done / total for done, total in seen]
    assert shares == sorted(shares)
    assert shares[0] >= 0
    assert 0.75 <= shares[-1] <= 1


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.8])
def test_a_cancelled_backup_leaves_nothing(backups: FileBackups, store: RecordStore, share: float) -> None:
    def cancel(done: int, total: int) -> None:
        if done / total >= share:
            raise RunCancelled("Somebody asked for it.")

    with pytest.raises(RunCancelled):
        backups.create(store, "run_1", SNAPSHOT, cancel)
    assert left_behind(backups) == []


def test_a_long_integrity_check_can_be_cancelled(
    backups: FileBackups, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_wizard.engine.safety.sqlite_copy._OPS_A_TICK", 10)
    store = Stores(tmp_path).open(make_database(tmp_path / "large.db", 5000))

    def cancel(done: int, total: int) -> None:
        if done == total // 4 and cancel_at.append(done) is None and len(cancel_at) > 1:
            raise RunCancelled("Somebody asked for it.")

    cancel_at: list[int] = []
    with pytest.raises(RunCancelled):
        backups.create(store, "run_1", SNAPSHOT, cancel)
    store.close()
    assert left_behind(backups) == []


def test_a_full_disk_is_said_before_anything_is_copied(
    backups: FileBackups, store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**9, 10**9, 4096))
    with pytest.raises(DiskFull) as caught:
        backups.create(store, "run_1", SNAPSHOT)
    assert caught.value.free == 4096
    assert caught.value.needed > Path(store.source.url.removeprefix("sqlite:///")).stat().st_size
    assert left_behind(backups) == []


def test_a_write_between_copy_and_proof_makes_a_new_copy(
    backups: FileBackups, store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(store.source.url.removeprefix("sqlite:///"), isolation_level=None)
    honest = store.data_fingerprint
    writes = iter(["once"])

    def disturbed(progress: Progress | None = None) -> tuple[int, str]:
        for key in writes:
            other.execute("INSERT INTO payments VALUES (?, '{}', NULL)", (key,))
        return honest(progress)

    monkeypatch.setattr(store, "data_fingerprint", disturbed)
    backup = backups.create(store, "run_1", SNAPSHOT)
    other.close()
    assert backup.records == RECORDS + 1
    assert len(left_behind(backups)) == 2


def test_a_database_that_never_stands_still_gives_no_backup(
    backups: FileBackups, store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(store.source.url.removeprefix("sqlite:///"), isolation_level=None)
    honest = store.data_fingerprint
    keys: list[str] = []

    def disturbed(progress: Progress | None = None) -> tuple[int, str]:
        keys.append(f"new_{len(keys)}")
        other.execute("INSERT INTO payments VALUES (?, '{}', NULL)", (keys[-1],))
        return honest(progress)

    monkeypatch.setattr(store, "data_fingerprint", disturbed)
    with pytest.raises(BackupFailed, match="kept writing"):
        backups.create(store, "run_1", SNAPSHOT)
    other.close()
    assert len(keys) == ATTEMPTS
    assert left_behind(backups) == []


def test_a_copy_that_differs_though_nobody_wrote_is_refused(
    backups: FileBackups, store: RecordStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store, "data_fingerprint", lambda progress=None: (RECORDS, "0" * 64))
    with pytest.raises(BackupFailed, match="not what the database holds"):
        backups.create(store, "run_1", SNAPSHOT)
    assert left_behind(backups) == []


def test_a_damaged_database_gives_no_backup(backups: FileBackups, tmp_path: Path) -> None:
    path = tmp_path / "large.db"
    source = make_database(path, 3000)
    store = Stores(tmp_path).open(source)
    data = bytearray(path.read_bytes())
    data[8 * 4096 : 9 * 4096] = b"\xff" * 4096
    path.write_bytes(data)
    with pytest.raises(BackupFailed):
        backups.create(store, "run_1", SNAPSHOT)
    store.close()
    assert left_behind(backups) == []


def test_what_a_killed_process_left_is_swept_away(backups: FileBackups, store: RecordStore) -> None:
    backups.folder.mkdir(parents=True)
    dead = backups.folder / "backup_x.sqlite.4194305.part"  # above Linux' largest process id
    ours = backups.folder / f"backup_y.sqlite.{os.getpid()}.part"
    dead.write_bytes(b"x")
    ours.write_bytes(b"x")
    backups.create(store, "run_1", SNAPSHOT)
    assert not dead.exists()
    assert ours.exists()


def test_a_folder_that_cannot_be_made_is_an_environment_error(tmp_path: Path, store: RecordStore) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(Exception, match="backup could not be made") as caught:
        FileBackups(tmp_path / "data", FixedClock(), Stores(tmp_path / "data")).create(store, "run_1", SNAPSHOT)
    assert caught.value.exit_code == 3


def test_the_estimate_is_the_size_of_the_file_and_a_time(backups: FileBackups, store: RecordStore) -> None:
    size, seconds = backups.estimate(store, SNAPSHOT)
    assert size == Path(store.source.url.removeprefix("sqlite:///")).stat().st_size
    assert seconds > 0
    assert left_behind(backups) == []


@pytest.mark.parametrize("url", ["postgresql://ada@db/pay", "sqlite:///:memory:", "sqlite://", "duckdb:///x"])
def test_only_sqlite_files_have_snapshots(backups: FileBackups, store: RecordStore, url: str) -> None:
    store.source = replace(store.source, url=url)
    with pytest.raises(SourceWrong):
        backups.create(store, "run_1", SNAPSHOT)
