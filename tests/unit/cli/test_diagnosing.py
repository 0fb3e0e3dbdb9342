"""Diagnostics from the command line: the same file as from the windows."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping
from pathlib import Path

from tests.support.command import answer, command
from tests.support.journey import small_journey


def members(path: Path) -> Mapping[str, str]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def test_without_a_database_they_hold_versions_and_settings(tmp_path: Path) -> None:
    file = tmp_path / "d.zip"
    assert answer("diagnostics", file) == {"path": str(file), "holds": ["settings"]}
    found = members(file)
    assert {"README.txt", "about.json", "settings.json"} <= set(found)
    assert json.loads(found["settings.json"])["runs"]["batch_size"] == 1000


def test_of_a_database_that_can_not_be_read_they_say_so_and_no_more(tmp_path: Path) -> None:
    file, secret = tmp_path / "d.zip", tmp_path / "secret-name.db"
    command("diagnostics", file, "--url", f"sqlite:///{secret}?password=sesame")
    found = members(file)
    assert json.loads(found["run.json"]) == {"unreadable": "SourceWrong"}
    assert "sesame" not in "".join(found.values())
    assert "secret-name" not in "".join(found.values())


def test_of_a_run_they_hold_its_plan_and_numbers_and_no_record(tmp_path: Path) -> None:
    journey, file = small_journey(tmp_path / "place"), tmp_path / "d.zip"
    result = journey.run(backup=None)
    values = {value for row in journey.rows() for value in json.loads(row[2]).values() if isinstance(value, str)}
    for named in ((), ("--run", result.run_id)):
        command("diagnostics", file, "--url", journey.url, *named)
        found = members(file)
        assert json.loads(found["run.json"])["run_id"] == result.run_id
        assert json.loads(found["plan.json"])["to_version"] == journey.selection.to_version
        everything = "".join(found.values())
        assert [value for value in values if len(value) > 8 and value in everything] == []


def test_a_run_is_named_together_with_its_database(tmp_path: Path) -> None:
    assert "--url" in command("diagnostics", tmp_path / "d.zip", "--run", "run_1", code=2).output
