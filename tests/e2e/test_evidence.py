"""The evidence of a run is checked by a script of its own, and no member of it can be touched unnoticed."""

from __future__ import annotations

import ast
import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from desktop_wizard.engine.evidence import write_evidence
from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.resources import resource
from tests.support.command import answer
from tests.support.meddling import execute
from tests.support.migrated import CHANGE, Migrated

MEMBERS = (
    "README.txt",
    "plan.json",
    "run.json",
    "ledger.ndjson",
    "changed.ndjson",
    "quarantine.ndjson",
    "audit.ndjson",
    "report.html",
    "report.json",
    "verify.py",
    "manifest.json",
)


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Migrated:
    """Return payments that were migrated, some of them left behind."""
    return Migrated.in_folder(tmp_path_factory.mktemp("migrated"), BackupStrategy.DATABASE_SNAPSHOT)


@pytest.fixture(scope="module")
def pack(migrated: Migrated) -> Path:
    path = migrated.folder / "evidence.zip"
    write_evidence(migrated.result.run_id, migrated.journey.url, path, migrated.journey.ports)
    return path


def verified(pack: Path, *options: object) -> tuple[int, str]:
    """Run the script that lies in the program, as anybody can with Python alone."""
    script = resource("evidence", "verify.py")
    arguments = [sys.executable, "-I", str(script), str(pack), *map(str, options)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False, cwd=pack.parent)
    assert done.stderr == ""
    return done.returncode, done.stdout


def rewritten(pack: Path, target: Path, changes: dict[str, bytes | None], *, is_sealed_anew: bool = False) -> Path:
    """Write a copy with some members changed, or left out; with the sums made to fit if that is asked for."""
    with zipfile.ZipFile(pack) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
        comment = archive.comment
    members = {name: data for name, data in {**members, **changes}.items() if data is not None}
    if is_sealed_anew:
        manifest = json.loads(members["manifest.json"])
        manifest["members"] = {
            name: hashlib.sha256(data).hexdigest() for name, data in members.items() if name != "manifest.json"
        }
        members["manifest.json"] = json.dumps(manifest).encode()
        comment = hashlib.sha256(members["manifest.json"]).hexdigest().encode()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in members.items():
            archive.writestr(name, data)
        archive.comment = comment
    return target


def member(pack: Path, name: str) -> bytes:
    with zipfile.ZipFile(pack) as archive:
        return archive.read(name)


def test_untouched_evidence_is_whole_and_the_database_is_what_the_run_wrote(pack: Path, migrated: Migrated) -> None:
    assert verified(pack) == (0, "The evidence is whole.\n")
    assert verified(pack, "--database", migrated.database) == (0, "The evidence is whole.\n")


def test_the_script_in_it_is_the_programs_own(pack: Path) -> None:
    assert member(pack, "verify.py") == resource("evidence", "verify.py").read_bytes()


def test_the_script_needs_the_standard_library_alone() -> None:
    tree = ast.parse(resource("evidence", "verify.py").read_text("utf-8"))
    imported = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    assert imported <= sys.stdlib_module_names
    assert not any(isinstance(node, ast.ImportFrom) for node in ast.walk(tree))


def test_all_members_are_there(pack: Path) -> None:
    with zipfile.ZipFile(pack) as archive:
        assert archive.namelist() == list(MEMBERS)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_touched_member_is_found(pack: Path, tmp_path: Path, name: str) -> None:
    data = member(pack, name) or b"x"
    code, told = verified(rewritten(pack, tmp_path / "touched.zip", {name: data[:-1] + b" "}))
    assert (code, name in told) == (1, True)


@pytest.mark.parametrize("name", MEMBERS)
def test_a_member_that_was_taken_out_is_found(pack: Path, tmp_path: Path, name: str) -> None:
    code, told = verified(rewritten(pack, tmp_path / "fewer.zip", {name: None}))
    assert (code, name in told) == (1, True)


def test_a_member_that_was_put_in_is_found(pack: Path, tmp_path: Path) -> None:
    code, told = verified(rewritten(pack, tmp_path / "more.zip", {"extra.txt": b"x"}))
    assert (code, "extra.txt: nobody sealed this file" in told) == (1, True)


@pytest.mark.parametrize("name", ["plan.json", "ledger.ndjson", "quarantine.ndjson"])
def test_what_the_audit_trail_sealed_is_found_even_where_the_manifest_was_made_anew(
    pack: Path, tmp_path: Path, name: str
) -> None:
    touched = rewritten(
        pack, tmp_path / "anew.zip", {name: member(pack, name).replace(b"1", b"2") + b"{}\n"}, is_sealed_anew=True
    )
    code, told = verified(touched)
    assert (code, f"{name}: it is not what the audit trail sealed" in told) == (1, True)


def test_an_audit_entry_that_was_taken_out_is_found_even_where_the_manifest_was_made_anew(
    pack: Path, tmp_path: Path
) -> None:
    lines = member(pack, "audit.ndjson").splitlines(keepends=True)
    touched = rewritten(
        pack, tmp_path / "anew.zip", {"audit.ndjson": b"".join(lines[:1] + lines[2:])}, is_sealed_anew=True
    )
    assert "audit.ndjson, line 2: it does not continue the line before" in verified(touched)[1]


def test_counts_that_were_made_nicer_are_found_even_where_the_manifest_was_made_anew(
    pack: Path, tmp_path: Path
) -> None:
    run = json.loads(member(pack, "run.json"))
    run["counts"]["migrated"] += 1
    touched = rewritten(pack, tmp_path / "anew.zip", {"run.json": json.dumps(run).encode()}, is_sealed_anew=True)
    assert "migrated: ledger" in verified(touched)[1]


def test_evidence_that_was_made_anew_as_a_whole_is_found_by_the_sum_that_was_kept(pack: Path, tmp_path: Path) -> None:
    kept = hashlib.sha256(member(pack, "manifest.json")).hexdigest()
    assert verified(pack, "--manifest", kept)[0] == 0
    anew = rewritten(pack, tmp_path / "anew.zip", {"README.txt": b"other"}, is_sealed_anew=True)
    assert verified(anew)[0] == 0
    assert "it is not the one that was sealed" in verified(anew, "--manifest", kept)[1]


def test_a_record_that_was_changed_since_is_found_in_the_database(
    pack: Path, migrated: Migrated, tmp_path: Path
) -> None:
    copy = migrated.copied(tmp_path / "copy")
    execute(copy.journey, f"{CHANGE}{copy.changed_keys()[0]}")
    code, told = verified(pack, "--database", copy.database)
    assert (code, "are not what the run wrote" in told) == (1, True)


def test_no_evidence_at_all_is_said_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "none.zip").write_text("none")
    code, told = verified(tmp_path / "none.zip")
    assert (code, "the evidence can't be read to its end" in told) == (1, True)


def test_the_command_writes_it_and_says_what_to_keep(
    migrated: Migrated, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = migrated.copied(tmp_path / "copy")
    monkeypatch.setenv("DESKTOP_WIZARD_HOME", str(copy.journey.ports.data_dir))
    told = answer("evidence", copy.result.run_id, "--url", copy.journey.url, "-o", tmp_path / "out.zip")
    assert verified(tmp_path / "out.zip", "--manifest", told["manifest"])[0] == 0
    assert copy.journey.ports.audit.entries()[-1]["facts"]["manifest"] == told["manifest"]
