"""The stand-alone program, built and used where no Python of this checkout can be found."""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop_wizard.language import TRANSLATED

CHECKOUT = Path(__file__).parents[2]
BUILD_SECONDS = 600
RUN_SECONDS = 120


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    build = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *(f"--distpath={folder / 'dist'}", f"--workpath={folder / 'build'}", "build_installer.spec"),
        ],
        cwd=CHECKOUT,
        env=os.environ | {"PYINSTALLER_CONFIG_DIR": str(folder / "config")},
        capture_output=True,
        text=True,
        timeout=BUILD_SECONDS,
        check=False,
    )
    assert build.returncode == 0, build.stderr
    return folder / "dist" / "desktop-wizard" / "desktop-wizard"


def run(program: Path, *arguments: str, cwd: Path, data_folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the bundle with an environment that leads back to no Python, no checkout and no display."""
    return subprocess.run(
        [program, *arguments],
        cwd=cwd,
        env={
            "PATH": "/usr/bin:/bin",
            "HOME": str(cwd),
            "DESKTOP_WIZARD_HOME": str(data_folder),
            "LC_ALL": "C.UTF-8",
        },
        capture_output=True,
        text=True,
        timeout=RUN_SECONDS,
        check=False,
    )


def test_the_bundle_migrates_the_payments_sample(program: Path, tmp_path: Path, data_folder: Path) -> None:
    place = tmp_path / "demo"
    done = run(program, "demo", "payments", "--run", "--dir", str(place), cwd=tmp_path, data_folder=data_folder)
    said = done.stdout + done.stderr
    assert done.returncode == 0, said
    assert "10,000" in said
    assert "1,234" in said
    with closing(sqlite3.connect(place / "payments.db")) as database:
        stored = database.execute("SELECT schema_version, doc FROM payments").fetchall()
    documents = [json.loads(doc) for _, doc in stored]
    assert len(stored) == 10_000
    assert {version for version, _ in stored} == {"3.0.0"}
    assert not any(doc["paymentMethod"] == "paypal" or doc["amount"] < 0 or "metadata" in doc for doc in documents)


def test_the_bundle_has_the_texts_of_each_language(program: Path) -> None:
    bundled = {path.name for path in program.parent.rglob("*.qm")}
    assert {f"{texts}_{code}.qm" for code in TRANSLATED for texts in ("desktop_wizard", "qtbase")} <= bundled
    assert "desktop_wizard_en.qm" in bundled


def test_the_bundle_says_its_commands(program: Path, tmp_path: Path, data_folder: Path) -> None:
    done = run(program, "--help", cwd=tmp_path, data_folder=data_folder)
    assert done.returncode == 0, done.stderr
    assert {"demo", "plan", "run", "rollback"} <= set(done.stdout.split())


def test_the_bundle_runs_a_script_with_its_own_interpreter(program: Path, tmp_path: Path, data_folder: Path) -> None:
    place = tmp_path / "demo"
    arguments = ("demo", "claims", "--run", "--records", "60", "--dir", str(place))
    done = run(program, *arguments, cwd=tmp_path, data_folder=data_folder)
    assert done.returncode == 0, done.stdout + done.stderr
    with closing(sqlite3.connect(place / "claims.db")) as database:
        documents = [json.loads(doc) for (doc,) in database.execute("SELECT doc FROM claims")]
    assert len(documents) == 60
    assert all(0 <= document["fraudScore"] <= 1 for document in documents)


def test_a_script_in_the_bundle_may_use_all_of_the_standard_library(
    program: Path, tmp_path: Path, data_folder: Path
) -> None:
    modules = "colorsys, csv, difflib, graphlib, html.parser, mailbox, plistlib, statistics, wave, zoneinfo"
    script = tmp_path / "script.py"
    script.write_text(f"import {modules}\n\ndef transform_record(record, context): return record\n")
    versions = tmp_path / "registry" / "s"
    versions.mkdir(parents=True)
    for version in ("1.0.0", "2.0.0"):
        (versions / f"{version}.json").write_text("{}")
    with closing(sqlite3.connect(tmp_path / "t.db")) as database, database:
        database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, doc TEXT)")
        database.executemany("INSERT INTO t VALUES (?, '{}')", [(number,) for number in range(20)])
    source = ("--url", "t.db", "--table", "t", "--key", "id", "--document", "doc")
    schema = ("--registry", "registry", "--schema-id", "s", "--from", "1.0.0", "--to", "2.0.0")
    given = ("plan", *source, *schema, "--script", script.name, "-o", "plan.json")
    planned = run(program, *given, cwd=tmp_path, data_folder=data_folder)
    assert planned.returncode == 0, planned.stderr
    consent = ("--trust-script", hashlib.sha256(script.read_bytes()).hexdigest())
    done = run(program, "run", "plan.json", *consent, cwd=tmp_path, data_folder=data_folder)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "20 of 20 records would be migrated" in done.stdout + done.stderr
