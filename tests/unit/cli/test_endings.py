"""Every command ends with the exit code and the message that fit."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from desktop_wizard.cli.options import absolute_url, json_option
from desktop_wizard.cli.root import Commands
from desktop_wizard.engine.errors import (
    Bug,
    DatabaseFailed,
    DiskFull,
    NotAllowed,
    PlanWrong,
    Problem,
    RulesWrong,
    RunCancelled,
)


def ending(act: Callable[[], object], *arguments: str) -> Result:
    """Run a command that does `act`."""

    @click.group(cls=Commands)
    def commands() -> None: ...

    @commands.command()
    @json_option
    def go() -> object:
        return act()

    return CliRunner().invoke(commands, ["go", *arguments])


def raising(error: BaseException) -> Callable[[], object]:
    def act() -> object:
        raise error

    return act


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (PlanWrong("x"), 2),
        (DatabaseFailed("x"), 3),
        (DiskFull("x", needed=2, free=1), 3),
        (NotAllowed("x"), 4),
        (RunCancelled("x"), 5),
        (KeyboardInterrupt(), 5),
        (click.UsageError("x"), 2),
    ],
)
def test_each_kind_of_error_has_its_exit_code(error: BaseException, code: int) -> None:
    result = ending(raising(error))
    assert result.exit_code == code
    assert result.stdout == ""
    assert result.stderr


@pytest.mark.parametrize(("returned", "code"), [(None, 0), (0, 0), (1, 1), (6, 6)])
def test_a_command_may_choose_its_exit_code(returned: object, code: int) -> None:
    assert ending(lambda: returned).exit_code == code


def test_an_error_says_what_where_what_is_safe_and_what_to_do() -> None:
    problems = (Problem("rules.json#/rules/0/kind", "Unknown."), Problem("rules.json#/rules/2/path", "Not a path."))
    result = ending(raising(RulesWrong("The rules can't be used.", problems=problems, cure="Correct them.")))
    assert result.stderr.splitlines() == [
        "Error: The rules can't be used.",
        "  rules.json#/rules/0/kind: Unknown.",
        "  rules.json#/rules/2/path: Not a path.",
        "Nothing was changed.",
        "Correct them.",
    ]


def test_an_error_is_json_for_scripts() -> None:
    result = ending(raising(PlanWrong("No plan.", where="x.plan", cure="Make one.")), "--json")
    assert json.loads(result.stdout)["error"] == {
        "type": "PlanWrong",
        "what": "No plan.",
        "where": "x.plan",
        "safe": "Nothing was changed.",
        "cure": "Make one.",
        "problems": [],
        "exit_code": 2,
    }


def test_no_password_in_a_message() -> None:
    error = DatabaseFailed("Can't connect to postgresql://ada:s3cret@db/pay.", where="mysql://ada:s3cret@db")
    result = ending(raising(error), "--json")
    assert "s3cret" not in result.output
    assert "postgresql://ada:[hidden]@db/pay" in result.stderr


@pytest.mark.logs_allowed
@pytest.mark.parametrize("error", [Bug("An illegal transition."), ZeroDivisionError("1/0 at sqlite://u:s3cret@h")])
def test_a_fault_of_the_program_is_written_down_and_its_place_named(error: Exception, data_folder: Path) -> None:
    result = ending(raising(error))
    assert result.exit_code == 70
    (written,) = (data_folder / "logs").glob("fault_*.txt")
    assert str(written) in result.stderr
    text = written.read_text()
    assert "Traceback" in text
    assert type(error).__name__ in text
    assert "s3cret" not in text + result.output + (data_folder / "logs" / "desktop-wizard.log").read_text()


@pytest.mark.logs_allowed
def test_a_fault_is_said_even_where_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    monkeypatch.setenv("DESKTOP_WIZARD_HOME", str(tmp_path / "data"))
    result = ending(raising(ZeroDivisionError()))
    assert result.exit_code == 70
    assert "could not be written" in result.stderr


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ada@db/pay",
        "sqlite:///:memory:",
        "sqlite://",
        "sqlite:////abs/pay.db",
        "",
        "sqlite:///file:x?uri=true",
    ],
)
def test_urls_that_are_absolute_already_stay(url: str) -> None:
    assert absolute_url(url) == url


def test_a_relative_file_is_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert absolute_url("sqlite:///pay.db?timeout=3") == f"sqlite:///{tmp_path}/pay.db?timeout=3"
    assert absolute_url("pay.db") == f"{tmp_path}/pay.db"
