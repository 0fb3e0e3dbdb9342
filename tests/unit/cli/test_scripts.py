"""The command line shows a script before it runs it, asks for consent by its hash, and never runs another text."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from desktop_wizard.engine.samples import SamplePlace, create_sample
from tests.support.command import answer, command, plan_arguments
from tests.support.scripts import write_script

SCRIPT = """\
TOUCHES = ["$.note"]

def transform_record(record, context):
    return {**record, "note": f"{context.from_version} to {context.to_version}, {context.record_index}"}
"""


@pytest.fixture
def place(tmp_path: Path) -> SamplePlace:
    place = create_sample("payments", tmp_path / "sample", 40)
    schema = place.registry / place.sample.schema_id / "3.0.0.json"
    value = json.loads(schema.read_text("utf-8"))
    value["properties"]["note"] = {"type": "string"}
    schema.write_text(json.dumps(value), encoding="utf-8")
    return place


@pytest.fixture
def script(tmp_path: Path) -> Path:
    return write_script(tmp_path, SCRIPT, "notes.py")


@pytest.fixture
def plan(place: SamplePlace, script: Path, tmp_path: Path) -> tuple[Path, dict[str, Any]]:
    file = tmp_path / "plan.json"
    said = answer(*plan_arguments(place, rules=place.rules, script=script, output=file))
    return file, said


def notes(place: SamplePlace) -> list[str]:
    with closing(sqlite3.connect(place.database)) as database:
        rows = database.execute("SELECT doc FROM payments ORDER BY id").fetchall()
    return [json.loads(document).get("note", "") for (document,) in rows]


def test_a_plan_names_its_script_with_hash_and_hooks(plan: tuple[Path, dict[str, Any]], script: Path) -> None:
    file, said = plan
    assert said["script"]["hooks"] == ["transform_record"]
    assert said["script"]["touches"] == ["$.note"]
    written = json.loads(file.read_text("utf-8"))["script"]
    assert (written["path"], written["text"]) == (str(script), SCRIPT)
    assert written["sha256"] == said["script"]["sha256"]


def test_a_script_runs_only_when_its_hash_was_agreed_to_once(
    plan: tuple[Path, dict[str, Any]], place: SamplePlace
) -> None:
    file, said = plan
    assert "Nobody has agreed to run this script" in command("run", file, code=4).stderr
    assert "does not say the hash" in command("run", file, "--trust-script", "0" * 64, code=4).stderr
    assert notes(place) == [""] * 40
    command("run", file, "--trust-script", said["script"]["sha256"])
    command("run", file, "--for-real")
    assert notes(place) == [f"2.1.0 to 3.0.0, {index}" for index in range(40)]


def test_a_script_that_was_changed_since_the_plan_is_not_run(
    plan: tuple[Path, dict[str, Any]], script: Path, place: SamplePlace
) -> None:
    file, said = plan
    script.write_text(SCRIPT + "\nimport os\n", encoding="utf-8")
    refused = command("run", file, "--trust-script", said["script"]["sha256"], code=4).stderr
    assert "The script is not what it was when the plan was made" in refused
    script.unlink()
    command("run", file)
    value = json.loads(file.read_text("utf-8"))
    value["script"]["text"] = SCRIPT + "#"
    file.write_text(json.dumps(value), encoding="utf-8")
    assert "hash" in command("run", file, code=2).stderr


def test_a_script_with_mistakes_makes_no_plan(place: SamplePlace, tmp_path: Path) -> None:
    wrong = write_script(tmp_path, "def transform_record(record): return record\n", "wrong.py")
    said = command(*plan_arguments(place, script=wrong), code=2).stderr
    assert f"{wrong}:1" in said
    assert "must take (record, context)" in said


def test_trusting_a_script_that_is_not_there_is_refused(place: SamplePlace, tmp_path: Path) -> None:
    file = tmp_path / "plan.json"
    command(*plan_arguments(place, rules=place.rules, output=file))
    assert "the plan has no script" in command("run", file, "--trust-script", "0" * 64, code=4).stderr
