"""Ordinary columns as records, through the command line: there, proved, and back to the very types."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.model import BackupStrategy
from tests.support.command import answer, command, events
from tests.support.rows import COLUMNS, NEW, ODD, OLD, make_customers, write_registry, write_rules
from tests.support.sqlite_ground import contents, run_sql

RECORDS = 120
FAILED = sum(number % 25 >= 21 for number in range(RECORDS))
"""Records that hold something that JSON has no word for."""


class Shop:
    """A database of customers in a folder, and the commands on it."""

    def __init__(self, folder: Path, *, old: object = OLD, new: object = NEW, **table: str) -> None:
        self.folder, self.database, self.plan_file = folder, folder / "shop.sqlite", folder / "plan.json"
        make_customers(self.database, RECORDS, **table)
        self.registry = write_registry(folder / "registry", old, new)
        self.rules = write_rules(folder / "rules.json")

    def plan(self, *others: object, code: int = 0) -> Any:
        columns = () if "--document" in others or "--columns" in others else ("--columns", ",".join(COLUMNS))
        given = (
            "--url", self.database, "--table", "customers", "--key", "id", "--version-column", "version",
            "--registry", self.registry, "--schema-id", "customer", "--from", "1.0.0", "--to", "2.0.0",
            "--rules", self.rules, "-o", self.plan_file,
        )  # fmt: skip
        return (
            command("plan", *given, *columns, *others, code=code)
            if code
            else answer("plan", *given, *columns, *others)
        )

    def run(self, *others: object, code: int = 1) -> dict[str, Any]:
        return events("run", self.plan_file, *others, code=code)[-1]

    def rows(self) -> list[tuple[object, ...]]:
        return contents(self.database, "customers")


@pytest.mark.parametrize(
    ("kind", "encoding"),
    [("with rowid", "UTF-8"), ("without rowid", "UTF-16le"), ("strict", "UTF-16be")],
)
def test_columns_are_migrated_verified_and_taken_back_to_the_very_types(
    tmp_path: Path, kind: str, encoding: str
) -> None:
    shop = Shop(tmp_path, kind=kind, encoding=encoding)
    before = shop.rows()
    planned = shop.plan()
    assert planned["impact"]["unreadable"] == FAILED
    dry = shop.run()
    assert shop.rows() == before
    real = shop.run("--for-real")
    assert dry["counts"] == real["counts"]
    assert real["counts"]["failed"] == FAILED
    assert real["counts"]["migrated"] == RECORDS - FAILED
    after = shop.rows()
    assert after != before
    assert _untouched(after) == _untouched(before)
    report = answer("verify", real["run_id"], "--url", shop.database)
    assert report["passed"]
    back = answer("rollback", real["run_id"], "--url", shop.database, "--confirm", "ROLLBACK")
    assert back["is_proved"]
    assert shop.rows() == before


def test_what_is_left_behind_names_the_column(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    shop.plan()
    run = shop.run()
    left = answer("quarantine", run["run_id"], "--url", shop.database)["records"]
    assert len(left) == FAILED
    assert {record["message"] for record in left} == {
        "The column extra holds a BLOB, which JSON can't say exactly.",
        "The column extra holds an infinite number, which JSON can't say exactly.",
    }
    assert len(ODD) == 4


@pytest.mark.parametrize("strategy", [each for each in BackupStrategy if each is not BackupStrategy.CUSTOM])
def test_every_kind_of_backup_takes_the_columns_back(tmp_path: Path, strategy: BackupStrategy) -> None:
    shop = Shop(tmp_path)
    before = shop.rows()
    shop.plan()
    run = shop.run("--for-real", "--backup", strategy)
    backup = run["backup_id"]
    answer("backups", "verify", backup)
    run_sql(shop.database, "UPDATE customers SET state = 'mine' WHERE id = 2", "DELETE FROM customers WHERE id = 5")
    options = ("--url", shop.database, "--conflicts", "restore", "--confirm", "RESTORE")
    restored = answer("backups", "restore", backup, *options)
    assert restored["is_proved"]
    assert shop.rows() == before


def test_one_record_goes_back_alone_and_a_changed_one_is_a_conflict(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    before = shop.rows()
    shop.plan()
    run_id = shop.run("--for-real")["run_id"]
    one = ("rollback", run_id, "--url", shop.database, "--confirm", "ROLLBACK")
    assert answer(*one, "--key", 2)["outcome"] == "restored"
    run_sql(shop.database, "UPDATE customers SET visits = 0 WHERE id = 8", "UPDATE customers SET photo = x'01'")
    (listed,) = answer(*one, "--conflicts", "list", code=1)["conflicts"]
    assert (listed["key"], listed["reason"]) == ([8], "changed")
    assert answer(*one, "--key", 8, code=1)["outcome"] == "kept"
    assert answer(*one, "--conflicts", "restore")["conflicts"] == []
    run_sql(shop.database, "UPDATE customers SET photo = x'00ff'")
    assert shop.rows() == before


def test_a_rehearsal_a_preview_and_the_evidence_know_the_columns(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    planned = shop.plan()
    assert 'SET "state"' in planned["sql"]
    rehearsed = answer("rehearse", shop.plan_file, "--records", 50)
    assert rehearsed["is_proved"]
    (shown,) = answer("preview", shop.plan_file, "--key", "[2]")["previews"]
    assert [change["path"] for change in shown["changes"]] == ["$.state"]
    run_id = shop.run("--for-real")["run_id"]
    pack, report = tmp_path / "evidence.zip", tmp_path / "report.json"
    command("report", run_id, "--url", shop.database, "--format", "json", "-o", report)
    command("evidence", run_id, "--url", shop.database, "-o", pack)
    assert "Columns of the record" in report.read_text("utf-8")
    with zipfile.ZipFile(pack) as archive:
        facts = json.loads(archive.read("run.json"))
    assert facts["columns"] == list(COLUMNS)


def test_null_can_be_the_member_null(tmp_path: Path) -> None:
    shown = {**OLD, "properties": {**OLD["properties"], "credit": {"type": ["number", "null"]}}}  # type: ignore[dict-item]
    wanted = {**shown, "properties": {**shown["properties"], "credit": {"type": "number"}}}  # type: ignore[dict-item]
    shop = Shop(tmp_path, old=shown, new=wanted)
    before = shop.rows()
    write_rules(
        shop.rules,
        [{"kind": "set_default", "path": "$.credit", "value": 0, "replace_null": True}],
    )
    shop.plan("--nulls", "null")
    run = shop.run("--for-real")
    assert run["counts"]["failed"] == FAILED
    assert answer("verify", run["run_id"], "--url", shop.database)["passed"]
    answer("rollback", run["run_id"], "--url", shop.database, "--confirm", "ROLLBACK")
    assert shop.rows() == before


def test_either_a_document_or_columns_are_asked_for(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    assert "--columns" in shop.plan("--document", "state", "--columns", "name", code=2).stderr
    assert "--columns is" in shop.plan("--document", "name", "--nulls", "null", code=2).stderr.replace("only", "is")


def test_columns_that_cannot_be_written_are_refused_with_every_reason(tmp_path: Path) -> None:
    shop = Shop(tmp_path)
    told = shop.plan("--columns", "id,name,name,twice,version,nobody", code=2).stderr
    for reason in ("named 2 times", "generated column", "version column too", "no such column"):
        assert reason in told
    assert "no column but the key's" in shop.plan("--columns", "id", code=2).stderr


def _untouched(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    """Return rows without state, credit and version: key, name, visits, is_active, extra, photo."""
    return [(*row[:4], *row[8:16]) for row in rows]
