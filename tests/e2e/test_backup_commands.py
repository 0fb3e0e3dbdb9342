"""Backups, rollback choices, journals and the audit trail on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_wizard.engine.model import BackupStrategy
from tests.support.command import answer, command
from tests.support.meddling import execute
from tests.support.migrated import CHANGE, DELETE, Migrated


@pytest.fixture(scope="module")
def migrated_once(tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    return Migrated.in_folder(tmp_path_factory.mktemp("migrated"), BackupStrategy.INCREMENTAL)


@pytest.fixture
def migrated(migrated_once: Migrated, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Migrated:
    """Return a copy of the migrated sample whose data folder the commands use."""
    copy = migrated_once.copied(tmp_path / "copy")
    monkeypatch.setenv("DESKTOP_WIZARD_HOME", str(copy.journey.ports.data_dir))
    return copy


def test_backups_are_listed_with_what_they_are_of(migrated: Migrated) -> None:
    told = answer("backups", "list")
    (backup,) = told["backups"]
    assert (backup["strategy"], backup["records"], backup["run_id"]) == ("incremental", 200, migrated.result.run_id)
    assert backup["source"]["table"] == "payments"
    assert told["damaged"] == []


def test_verifying_ends_with_1_where_a_backup_is_damaged(migrated: Migrated) -> None:
    assert answer("backups", "verify")["backups"] == [{"id": migrated.backup.id, "is_good": True, "problem": ""}]
    Path(migrated.backup.path).write_bytes(b"no backup")
    told = command("backups", "verify", migrated.backup.id, code=1)
    assert "damaged or edited" in told.output


def test_an_unknown_backup_is_an_input_error(migrated: Migrated) -> None:
    assert "There is no backup backup_none" in command("backups", "verify", "backup_none", code=2).output


def test_restoring_needs_the_word_and_says_before_what_it_would_do(migrated: Migrated) -> None:
    now, backup_id = migrated.now(), migrated.backup.id
    told = command("backups", "restore", backup_id, "--url", migrated.journey.url, code=4).output
    assert "200 records that runs have changed go back" in told
    assert "--confirm RESTORE" in told
    assert migrated.now() == now
    told = answer("backups", "restore", backup_id, "--url", migrated.journey.url, "--confirm", "RESTORE")
    assert (told["restored"], told["is_proved"]) == (200, True)
    assert migrated.now() == migrated.before


def test_a_restore_that_keeps_conflicts_ends_with_1_and_names_them(migrated: Migrated) -> None:
    changed, deleted, *_ = migrated.changed_keys()
    execute(migrated.journey, f"{CHANGE}{changed}", f"{DELETE}{deleted}")
    where = ("--url", migrated.journey.url, "--confirm", "RESTORE")
    told = command("backups", "restore", migrated.backup.id, *where, code=1).output
    assert f"changed: {changed}" in told
    assert f"deleted: {deleted}" in told
    told = answer("backups", "restore", migrated.backup.id, *where, "--conflicts", "restore")
    assert told["is_proved"]


def test_deleting_and_pruning(migrated: Migrated) -> None:
    backup_id = migrated.backup.id
    assert "--confirm DELETE" in command("backups", "delete", backup_id, code=4).output
    command("backups", "prune", code=2)
    assert answer("backups", "prune", "--keep", 1)["deleted"] == []
    assert answer("backups", "delete", backup_id, "--confirm", "DELETE")["deleted"] == [backup_id]
    assert answer("backups", "list")["backups"] == []


def test_a_run_can_choose_its_backup_and_custom_is_for_hosts(migrated: Migrated) -> None:
    told = command("run", "plan.json", "--backup", "custom", code=2).output
    assert "database_snapshot" in told
    assert "export_csv" in told


def test_conflicts_of_a_rollback_are_listed_and_nothing_is_done(migrated: Migrated) -> None:
    run = (migrated.result.run_id, "--url", migrated.journey.url)
    assert answer("rollback", *run, "--conflicts", "list")["conflicts"] == []
    changed = migrated.changed_keys()[0]
    execute(migrated.journey, f"{CHANGE}{changed}")
    now = migrated.now()
    told = answer("rollback", *run, "--conflicts", "list", code=1)
    assert told["conflicts"] == [{"key": [changed], "reason": "changed", "detail": ""}]
    assert migrated.now() == now
    told = answer("rollback", *run, "--conflicts", "restore", "--confirm", "ROLLBACK")
    assert (told["conflicts"], told["is_proved"]) == ([], True)


def test_one_record_is_rolled_back_by_its_key(migrated: Migrated) -> None:
    key = migrated.changed_keys()[0]
    told = answer("rollback", migrated.result.run_id, "--url", migrated.journey.url, "--key", key)
    assert (told["outcome"], told["key"]) == ("restored", [key])


def test_the_journal_is_pruned_and_removed_with_the_word(migrated: Migrated) -> None:
    url = ("--url", migrated.journey.url)
    told = command("journal", "prune", *url, "--days", 0, code=4).output
    assert "can't be rolled back any more" in told
    assert answer("journal", "prune", *url, "--days", 0, "--confirm", "REMOVE")["images"] == 10
    told = command("rollback", migrated.result.run_id, *url, "--confirm", "ROLLBACK", code=4).output
    assert "undo images of this run were removed" in told
    command("journal", "remove", *url, code=4)
    assert answer("journal", "remove", *url, "--confirm", "REMOVE")["is_whole"]
    command("journal", "remove", *url, "--confirm", "REMOVE", code=2)


def test_the_audit_trail_is_filtered_by_run_action_and_time(migrated: Migrated) -> None:
    run_id = migrated.result.run_id
    actions = [entry["action"] for entry in answer("audit", "list", "--run", run_id)["entries"]]
    assert actions == ["run started", "backup made", "run finished"]
    (made,) = answer("audit", "list", "--action", "backup")["entries"]
    assert made["facts"]["backup"] == migrated.backup.id
    assert answer("audit", "list", "--since", "2999-01-01")["entries"] == []
    assert answer("audit", "list", "--until", "2000-01-01")["entries"] == []


def test_entries_say_who_what_and_when(migrated: Migrated) -> None:
    started = answer("audit", "list", "--action", "run started")["entries"][0]
    assert started["user"]
    assert started["host"]
    assert started["time"]
    assert {"database_user", "plan", "plan_file", "records", "database"} <= started["facts"].keys()
    finished = answer("audit", "list", "--action", "run finished")["entries"][0]
    assert {"ledger", "quarantine", "migrated"} <= finished["facts"].keys()


def test_a_cut_with_a_forged_head_is_found_by_the_databases_own_copy(migrated: Migrated) -> None:
    told = answer("audit", "verify", "--url", migrated.journey.url)
    assert (told["is_whole"], told["entries"]) == (True, 3)
    folder = migrated.journey.ports.data_dir / "audit"
    lines = (folder / "trail.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "trail.jsonl").write_bytes(b"".join(lines[:2]))
    head = answer("audit", "verify", code=1)["head"]
    size = sum(map(len, lines[:2]))
    (folder / "head.json").write_text(json.dumps({"count": 2, "sha256": head, "size": size}))
    assert answer("audit", "verify")["is_whole"]
    found = answer("audit", "verify", "--url", migrated.journey.url, code=1)
    assert "entry 3 (run finished) was there once" in found["problems"][0]
    assert answer("audit", "verify", "--known", told["head"], code=1)["problems"]
