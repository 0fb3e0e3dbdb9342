"""What a backup promises, however it is made: it is proved, shows every damage, and takes the records back."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import ClassVar, NamedTuple

import pytest

from desktop_wizard.engine.errors import BackupFailed, DatabaseFailed, DiskFull, NotAllowed, RunCancelled
from desktop_wizard.engine.model import (
    BackupStrategy,
    Conflict,
    ConflictChoice,
    RecordSource,
)
from desktop_wizard.engine.ports import Affected, AffectedKeys, RecordStore
from desktop_wizard.engine.restore import look_at_restore, restore_backup
from desktop_wizard.engine.status import RunState
from desktop_wizard.engine.wiring import build_ports
from tests.support.meddling import asked, execute
from tests.support.migrated import CHANGE, DELETE, Migrated
from tests.support.sqlite_ground import contents


class Usage(NamedTuple):
    total: int
    used: int
    free: int


class BackupContract:
    """Subclasses say which strategy they are about, and whether it takes the whole database back."""

    strategy: ClassVar[BackupStrategy]
    is_overwriting: ClassVar[bool] = False

    # --- helpers -------------------------------------------------------------------------------------------

    @pytest.fixture(scope="class")
    @classmethod
    def migrated_once(cls, tmp_path_factory: pytest.TempPathFactory) -> Migrated:
        """Migrate the sample once for the whole class."""
        return Migrated.in_folder(tmp_path_factory.mktemp("migrated"), cls.strategy)

    @pytest.fixture
    def migrated(self, migrated_once: Migrated, tmp_path: Path) -> Migrated:
        """Return a copy of the migrated sample, for this test alone."""
        return migrated_once.copied(tmp_path / "copy")

    # --- there and back ------------------------------------------------------------------------------------

    def test_the_records_go_back_byte_for_byte(self, migrated: Migrated) -> None:
        assert migrated.now() != migrated.before
        restored = migrated.restore()
        assert migrated.now() == migrated.before
        assert (restored.is_proved, restored.conflicts, restored.runs) == (True, (), (migrated.result.run_id,))
        assert restored.restored == migrated.result.counts.migrated

    def test_restoring_twice_restores_nothing_more(self, migrated: Migrated) -> None:
        migrated.restore()
        again = migrated.restore()
        assert (again.restored, again.is_proved, again.runs) == (0, True, ())

    def test_the_run_is_known_as_rolled_back_and_its_journal_is_kept(self, migrated: Migrated) -> None:
        ledger = asked(migrated.journey, "SELECT * FROM desktop_wizard_batches")
        migrated.restore()
        states = asked(migrated.journey, "SELECT run_id, state FROM desktop_wizard_runs")
        assert states == [(migrated.result.run_id, RunState.ROLLED_BACK)]
        assert asked(migrated.journey, "SELECT * FROM desktop_wizard_batches") == ledger != []

    def test_the_records_can_be_migrated_again_afterwards(self, migrated: Migrated) -> None:
        after = migrated.now()
        migrated.restore()
        migrated.journey.run(backup=self.strategy)
        assert migrated.now() == after

    def test_what_a_restore_would_do_is_said_before_and_changes_nothing(self, migrated: Migrated) -> None:
        after = migrated.now()
        seen = look_at_restore(migrated.backup, migrated.journey.url, migrated.journey.ports)
        count = migrated.result.counts.migrated
        assert (seen.ours, seen.conflicts, seen.added) == (count, (), 0)
        assert f"{count:,} records that runs have changed" in seen.summary
        assert migrated.now() == after

    def test_restoring_is_noted_in_the_audit_trail(self, migrated: Migrated) -> None:
        migrated.restore()
        *_, started, undone, finished = migrated.journey.ports.audit.entries()
        actions = [entry["action"] for entry in (started, undone, finished)]
        assert actions == ["restore started", "run undone by a restore", "restore finished"]
        assert undone["facts"]["run"] == migrated.result.run_id
        assert (finished["facts"]["backup"], finished["facts"]["proved"]) == (migrated.backup.id, True)

    # --- what others have done since -----------------------------------------------------------------------

    def test_what_others_changed_and_deleted_is_a_conflict_with_its_reason(self, migrated: Migrated) -> None:
        changed, deleted, *_ = migrated.changed_keys()
        execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}")
        seen = look_at_restore(migrated.backup, migrated.journey.url, migrated.journey.ports)
        assert set(seen.conflicts) == {Conflict((changed,), "changed"), Conflict((deleted,), "deleted")}

    def test_conflicts_are_not_overwritten_unless_that_is_asked_for(self, migrated: Migrated) -> None:
        changed, deleted, *_ = migrated.changed_keys()
        execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}")
        if self.is_overwriting:
            with pytest.raises(NotAllowed, match="2 records were changed, deleted or added by others"):
                migrated.restore()
        else:
            kept = migrated.restore()
            assert {conflict.key for conflict in kept.conflicts} == {(changed,), (deleted,)}
            assert not kept.is_proved
        there = f"SELECT id, doc FROM payments WHERE id IN ({changed}, {deleted})"
        assert asked(migrated.journey, there) == [(changed, '{"mine": 1}')]
        assert migrated.restore(conflicts=ConflictChoice.RESTORE).is_proved
        assert migrated.now() == migrated.before

    def test_records_that_are_new_since_are_lost_only_when_that_is_asked_for(self, migrated: Migrated) -> None:
        execute(migrated.journey, "INSERT INTO payments VALUES (999999, '3.0.0', '{}', 'today')")
        if self.is_overwriting:
            with pytest.raises(NotAllowed, match="1 records"):
                migrated.restore()
        else:
            assert migrated.restore().restored == migrated.result.counts.migrated
        assert asked(migrated.journey, "SELECT count(*) FROM payments WHERE id = 999999") == [(1,)]

    # --- damage --------------------------------------------------------------------------------------------

    def test_an_untouched_backup_is_verified(self, migrated: Migrated) -> None:
        migrated.journey.ports.backups.verify(migrated.backup)

    @pytest.mark.parametrize("damage", ["flipped", "cut", "emptied", "replaced"])
    def test_a_damaged_backup_is_found_and_not_restored_from(self, migrated: Migrated, damage: str) -> None:
        after, backup = migrated.now(), migrated.backup
        path = Path(backup.path)
        data = path.read_bytes()
        half = len(data) // 2
        flipped = data[:half] + bytes([data[half] ^ 1]) + data[half + 1 :]
        path.write_bytes({"flipped": flipped, "cut": data[:half], "emptied": b"", "replaced": b"no"}[damage])
        for use in (lambda: migrated.journey.ports.backups.verify(backup), migrated.restore):
            with pytest.raises(BackupFailed) as caught:
                use()
            assert path.name in caught.value.where
            assert "Don't restore from it" in caught.value.cure
        assert migrated.now() == after

    def test_a_cut_is_found_even_where_the_manifest_was_made_to_fit(self, migrated: Migrated) -> None:
        path = Path(migrated.backup.path)
        path.write_bytes(path.read_bytes()[: path.stat().st_size * 3 // 4])
        forged = replace(migrated.backup, sha256=hashlib.sha256(path.read_bytes()).hexdigest())
        with pytest.raises(BackupFailed):
            migrated.journey.ports.backups.verify(forged)

    def test_a_backup_whose_file_is_gone_is_named_as_damaged(self, migrated: Migrated) -> None:
        backup, backups = migrated.backup, migrated.journey.ports.backups
        Path(backup.path).unlink()
        assert backups.list() == []
        assert backup.id in backups.damaged()[0]
        with pytest.raises(BackupFailed, match="file of a backup is gone"):
            backups.get(backup.id)

    def test_the_manifest_of_another_backup_is_found(self, migrated: Migrated) -> None:
        backup = migrated.backup
        manifest = migrated.journey.ports.data_dir / "backups" / f"{backup.id}.json"
        manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"id": "backup_other"}))
        with pytest.raises(BackupFailed, match="manifest is that of another backup, backup_other"):
            migrated.journey.ports.backups.get(backup.id)

    def test_a_deleted_backup_leaves_nothing_behind(self, migrated: Migrated) -> None:
        migrated.journey.ports.backups.delete(migrated.backup)
        assert list((migrated.journey.ports.data_dir / "backups").glob("backup_*")) == []

    # --- other programs ------------------------------------------------------------------------------------

    def test_an_open_reader_sees_the_restored_records_next_time(self, migrated: Migrated) -> None:
        asks = "SELECT count(*) FROM payments WHERE schema_version = '2.1.0'"
        with closing(sqlite3.connect(migrated.database)) as reader:
            assert reader.execute(asks).fetchone() == (0,)
            migrated.restore()
            assert reader.execute(asks).fetchone() == (len(migrated.before),)

    def test_a_program_that_holds_the_database_is_waited_for_and_then_told(
        self, migrated: Migrated, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        after = migrated.now()
        monkeypatch.setattr("desktop_wizard.engine.safety.sqlite_restore.DEADLINE", 0.2)
        monkeypatch.setattr("desktop_wizard.engine.records.sqlite_file.BUSY_SECONDS", 0.2)
        with closing(sqlite3.connect(migrated.database, isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            with pytest.raises(DatabaseFailed) as caught:
                migrated.restore()
            writer.execute("ROLLBACK")
        assert caught.value.safe
        assert caught.value.cure
        assert migrated.now() == after
        assert migrated.restore().is_proved

    # --- making one ----------------------------------------------------------------------------------------

    @pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.9])
    def test_a_backup_that_is_cancelled_leaves_nothing_behind(self, migrated: Migrated, share: float) -> None:
        folder = migrated.journey.ports.data_dir / "backups"
        there = sorted(folder.iterdir())

        def cancel(done: int, total: int) -> None:
            if done / total >= share:
                raise RunCancelled("Somebody asked for it.")

        with opened(migrated) as store, pytest.raises(RunCancelled):
            migrated.journey.ports.backups.create(store, "run_1", self.strategy, cancel, everything(store))
        assert sorted(folder.iterdir()) == there

    def test_a_full_disk_is_told_with_the_bytes_needed_and_free_and_leaves_nothing_behind(
        self, migrated: Migrated, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        folder = migrated.journey.ports.data_dir / "backups"
        there = sorted(folder.iterdir())
        monkeypatch.setattr(shutil, "disk_usage", lambda path: Usage(10**9, 10**9, 4096))
        with opened(migrated) as store:
            with pytest.raises(DiskFull) as peak:
                migrated.journey.ports.backups.check_room(store, self.strategy)
            with pytest.raises(DiskFull) as caught:
                migrated.journey.ports.backups.create(store, "run_1", self.strategy, None, everything(store))
        for error in (peak.value, caught.value):
            assert error.free == 4096
            assert f"{error.needed:,} bytes are needed" in error.what
            assert "4,096 are free" in error.what
        assert "the backup and undo images" in peak.value.what
        assert sorted(folder.iterdir()) == there

    def test_the_estimate_is_of_the_size_that_comes_out(self, migrated: Migrated) -> None:
        with opened(migrated) as store:
            size, seconds = migrated.journey.ports.backups.estimate(store, self.strategy)
            backup = migrated.journey.ports.backups.create(store, "run_1", self.strategy, None, everything(store))
        assert seconds > 0
        assert backup.size / 2 <= size <= backup.size * 2

    @pytest.mark.parametrize("columns", [(), ("Document", "real_one", "n")], ids=["document", "row"])
    @pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le"])
    def test_every_type_of_the_database_survives(
        self, tmp_path: Path, encoding: str, columns: tuple[str, ...]
    ) -> None:
        ports = build_ports(tmp_path / "data")
        source = make_odd_database(tmp_path / "odd.db", encoding)
        if columns:
            source = replace(source, document_column="", columns=columns)
        before = contents(tmp_path / "odd.db", "odd")
        with closing(ports.stores.open(source)) as store:
            backup = ports.backups.create(store, "run_1", self.strategy, None, everything(store))
        with closing(sqlite3.connect(tmp_path / "odd.db")) as other, other:
            other.execute("UPDATE odd SET document = '{}', version = 'z'")
            other.execute("DELETE FROM odd WHERE n = 3")
        assert restore_backup(backup, None, ports, conflicts=ConflictChoice.RESTORE).is_proved
        assert contents(tmp_path / "odd.db", "odd") == before


def opened(migrated: Migrated) -> closing[RecordStore]:
    return closing(migrated.journey.ports.stores.open(migrated.journey.selection.source))


def everything(store: RecordStore) -> AffectedKeys:
    """Return what a plan tells that changes every record, in two ranges."""

    def affected() -> Iterator[Affected]:
        keys = [row.key for row in store.rows()]
        half = len(keys) // 2
        yield Affected(half, keys[:half], ())
        yield Affected(len(keys) - half, keys[half:], ())

    return affected


def make_odd_database(path: Path, encoding: str) -> RecordSource:
    """Make a table whose values are of every type, and hard to write down; return it as a record source."""
    documents: list[object] = ['{"a": 1}', b'{"a": 1}', None, 7, 0.1, "\0 nul", '=1+1, "quoted"\r\n', "é𝄞"]
    odd: list[object] = [-0.0, float("inf"), 2**63 - 1, b"", "", 1e300, 5.0, None]
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(f"PRAGMA encoding = '{encoding}'")
        connection.execute(
            "CREATE TABLE odd (n INTEGER, k BLOB, document, version, odd, real_one REAL, "
            "made AS (n * 2), PRIMARY KEY (n, k)) WITHOUT ROWID"
        )
        connection.executemany(
            "INSERT INTO odd (n, k, document, version, odd, real_one) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (n, key, document, version, value, 2)
                for n, (key, document, version, value) in enumerate(
                    zip([b"\x00", "key", 5, 2.5, "é", b"\xff", "a", "b"], documents, _VERSIONS, odd, strict=True)
                )
            ],
        )
        if encoding == "UTF-8":
            connection.execute("UPDATE odd SET document = CAST(x'ff7b7d' AS TEXT) WHERE n = 2")
    return RecordSource(
        url=f"sqlite:///{path}",
        table="ODD",
        key_columns=("n", "K"),
        document_column="Document",
        version_column="version",
    )


_VERSIONS = ["1.0.0", None, 1, 2.5, 3.0, "1.0.0", "", "x"]
