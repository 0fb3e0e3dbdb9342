"""Backups that the host makes: remembered, proved after a restore, and never taken for this program's own."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_wizard.engine.errors import BackupFailed, NotAllowed
from desktop_wizard.engine.model import BackupStrategy, RecordSource
from desktop_wizard.engine.restore import look_at_restore, restore_backup
from desktop_wizard.engine.wiring import build_ports
from tests.support.meddling import asked
from tests.support.migrated import Migrated
from tests.support.small_database import make_database


@pytest.fixture
def source(tmp_path: Path) -> RecordSource:
    return make_database(tmp_path / "pay.db")


@pytest.fixture
def database(source: RecordSource) -> Path:
    return Path(source.url.removeprefix("sqlite:///"))


def test_a_host_makes_and_restores_its_own_backup_and_that_is_proved(
    source: RecordSource, database: Path, tmp_path: Path
) -> None:
    def create() -> str:
        shutil.copy(database, tmp_path / "theirs")
        return "theirs"

    def restore(name: str) -> None:
        shutil.copy(tmp_path / name, database)

    ports = build_ports(tmp_path / "data", create_backup=create, restore_backup=restore)
    store = ports.stores.open(source)
    backup = ports.backups.create(store, "run_1", BackupStrategy.CUSTOM)
    store.close()
    assert (backup.path, backup.size, backup.records) == ("theirs", 0, 200)
    assert ports.backups.list() == [backup]
    make_other(database)
    assert "known to the host alone" in look_at_restore(backup, None, ports).summary
    assert restore_backup(backup, None, ports).is_proved


def test_a_host_that_restored_something_else_is_not_believed(
    source: RecordSource, database: Path, tmp_path: Path
) -> None:
    ports = build_ports(tmp_path / "data", create_backup=lambda: "x", restore_backup=lambda name: None)
    store = ports.stores.open(source)
    backup = ports.backups.create(store, "run_1", BackupStrategy.CUSTOM)
    store.close()
    make_other(database)
    assert not restore_backup(backup, None, ports).is_proved


@pytest.mark.parametrize("answer", ["", None, 5])
def test_a_host_that_names_no_backup_has_made_none(source: RecordSource, tmp_path: Path, answer: object) -> None:
    ports = build_ports(tmp_path / "data", create_backup=lambda: answer)  # type: ignore[arg-type, return-value]
    with pytest.raises(BackupFailed, match="which is no id"):
        ports.backups.create(ports.stores.open(source), "run_1", BackupStrategy.CUSTOM)
    assert ports.backups.list() == []


def test_a_host_that_fails_is_told_with_its_words(source: RecordSource, tmp_path: Path) -> None:
    def create() -> str:
        raise OSError("the tape is full")

    ports = build_ports(tmp_path / "data", create_backup=create)
    with pytest.raises(BackupFailed, match="the tape is full"):
        ports.backups.create(ports.stores.open(source), "run_1", BackupStrategy.CUSTOM)


def test_without_a_host_there_is_no_backup_of_its_own(source: RecordSource, tmp_path: Path) -> None:
    ports = build_ports(tmp_path / "data")
    with pytest.raises(NotAllowed, match="made by the program that opens the wizard"):
        ports.backups.create(ports.stores.open(source), "run_1", BackupStrategy.CUSTOM)


def test_a_backup_of_a_host_can_not_be_restored_or_verified_elsewhere(source: RecordSource, tmp_path: Path) -> None:
    host = build_ports(tmp_path / "data", create_backup=lambda: "theirs")
    store = host.stores.open(source)
    backup = host.backups.create(store, "run_1", BackupStrategy.CUSTOM)
    store.close()
    ports = build_ports(tmp_path / "data")
    with pytest.raises(NotAllowed, match="can only be restored from there"):
        restore_backup(backup, None, ports)
    with pytest.raises(BackupFailed, match="alone can tell whether it is good"):
        ports.backups.verify(backup)


def test_a_run_with_a_hosts_backup_is_known_as_undone_after_its_restore(tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    place: list[Path] = []

    def create() -> str:
        shutil.copy(place[0], saved)
        return "saved"

    migrated = Migrated.in_folder(tmp_path / "made", BackupStrategy.INCREMENTAL)
    journey = migrated.journey
    migrated.restore()
    place.append(migrated.database)
    journey.ports = build_ports(journey.ports.data_dir, create_backup=create, restore_backup=lambda name: None)
    result = journey.run(backup=BackupStrategy.CUSTOM)
    backup = journey.ports.backups.get(str(result.backup_id))
    assert journey.roll_back(result.run_id).is_proved
    assert restore_backup(backup, None, journey.ports).is_proved
    assert asked(journey, "SELECT DISTINCT state FROM desktop_wizard_runs") == [("rolled_back",)]


def make_other(path: Path) -> None:
    """Do to the records what a migration might."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE payments SET doc = '{}'")
