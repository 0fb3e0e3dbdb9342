"""Copies of hosts' records are listed and removed from the command line, after the word that confirms it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.command import answer, command
from tests.support.hosting import Host, hosted_journey


@pytest.fixture
def run_id(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the id of a run of a host's records, whose copy lies in the data folder."""
    monkeypatch.setenv("DESKTOP_WIZARD_HOME", str(tmp_path / "data"))
    return hosted_journey(tmp_path, Host.of(9)).run().run_id


def test_a_copy_is_removed_only_with_the_word_for_it(run_id: str) -> None:
    (copy,) = answer("journal", "copies")["copies"]
    assert (copy["runs"], copy["unfinished"]) == ([run_id], [])
    assert copy["name"] in command("journal", "copies").output
    asked = command("journal", "copies", "--remove", copy["name"], code=4).output
    assert "can't be resumed" in asked
    assert "--confirm REMOVE" in asked
    gone = answer("journal", "copies", "--days", 0, "--confirm", "REMOVE")
    assert gone["copies"] == [copy["name"]]
    assert answer("journal", "copies") == {"copies": []}


@pytest.mark.usefixtures("run_id")
def test_one_is_named_or_an_age_and_not_both() -> None:
    assert "either --remove or --days" in command("journal", "copies", "--remove", "x", "--days", 1, code=2).output
    assert "no copy" in command("journal", "copies", "--remove", "x", code=2).output
