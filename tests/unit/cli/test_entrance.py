"""What the program's one entrance opens."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_wizard.__main__ import _are_places
from desktop_wizard.cli import commands


@pytest.mark.parametrize(
    ("arguments", "opens"),
    [
        (["pay.db"], True),
        (["schemas"], True),
        (["./not-there.db"], True),
        (["sqlite:///pay.db"], True),
        (["pay.db", "schemas"], True),
        (["pay.db", "not-there.db"], False),
        (["runs"], False),
        (["nonsense"], False),
        (["--help"], False),
        (["pay.db", "--json"], False),
        (["diff", "pay.db"], False),
    ],
)
def test_a_place_is_opened_and_a_command_is_run(
    arguments: list[str], opens: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pay.db").touch()
    (tmp_path / "schemas").mkdir()
    (tmp_path / "runs").touch()  # a command wins over a file of its name
    assert _are_places(arguments, commands.commands) is opens
