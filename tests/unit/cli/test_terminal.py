"""People read stderr, scripts read stdout."""

from __future__ import annotations

import io
import json
from datetime import UTC, datetime

import pytest

from desktop_wizard.cli.terminal import ProgressBar, Terminal, duration_text, printable, table
from desktop_wizard.engine.model import Counts
from desktop_wizard.engine.ports import Ports


def no_ports() -> Ports:
    raise AssertionError("nobody asked for ports")


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def test_sentences_go_to_people_alone(capsys: pytest.CaptureFixture[str]) -> None:
    Terminal(no_ports).say("Hello")
    assert capsys.readouterr() == ("", "Hello\n")


def test_answers_go_to_scripts_and_only_if_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal(no_ports)
    terminal.answer({"a": 1})
    assert capsys.readouterr() == ("", "")
    terminal.is_json = True
    terminal.answer({"a": 1})
    terminal.event("log", {"message": "x\ny"})
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line) for line in lines] == [{"a": 1}, {"event": "log", "message": "x\ny"}]


def test_engine_values_become_json(capsys: pytest.CaptureFixture[str]) -> None:
    moment = datetime(2026, 11, 24, tzinfo=UTC)
    Terminal(no_ports).document({"at": moment, "key": b"\x00\xff", "counts": Counts(read=3), "odd": "\udc80"})
    answer = json.loads(capsys.readouterr().out)
    assert answer["at"] == "2026-11-24T00:00:00+00:00"
    assert answer["key"] == {"hex": "00ff"}
    assert answer["counts"]["read"] == 3
    assert answer["odd"] == "\udc80"


def test_what_is_no_value_is_refused_and_not_guessed() -> None:
    with pytest.raises(TypeError):
        Terminal(no_ports).document({"thing": object()})


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[2Jgone", "\\x1b[2Jgone"),
        ("a\rb", "a\\rb"),
        ("\x9b31m", "\\x9b31m"),
        ("abc\u202etxt", "abc\\u202etxt"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("é 中 👍", "é 中 👍"),
    ],
)
def test_data_cannot_steer_the_terminal(hostile: str, shown: str) -> None:
    assert printable(hostile) == shown


def test_a_bar_on_a_terminal_stays_on_one_line() -> None:
    screen = Screen()
    bar = ProgressBar(screen)
    report = bar.progress("Counting")
    for done in (0, 500, 1000):
        report(done, 1000)
    bar.end()
    assert screen.getvalue().count("\n") == 1
    assert screen.getvalue().split("\r")[-1].rstrip() == f"Counting [{'#' * 24}] 1,000 of 1,000 records"


def test_a_line_that_gets_shorter_leaves_no_rest() -> None:
    screen = Screen()
    bar = ProgressBar(screen)
    bar.show(0.5, "a long text", title="x")
    bar.show(0.6, "short", title="x")
    before, after = screen.getvalue().split("\r")[1:]
    assert len(after) == len(before)


def test_a_line_above_the_bar_erases_it_first() -> None:
    screen = Screen()
    bar = ProgressBar(screen)
    bar.show(0.5, "text", title="x")
    bar.line("Warning: \x1b[31m")
    assert screen.getvalue().endswith("\rWarning: \\x1b[31m\n")


def test_without_a_terminal_there_is_a_plain_line_every_ten_percent() -> None:
    stream = io.StringIO()
    report = ProgressBar(stream).progress("Counting")
    for done in range(0, 1001, 5):
        report(done, 1000)
    lines = stream.getvalue().splitlines()
    assert len(lines) == 11
    assert lines[0] == "Counting: 0%, 0 of 1,000 records"
    assert lines[-1] == "Counting: 100%, 1,000 of 1,000 records"


def test_progress_over_nothing_is_no_division_by_zero() -> None:
    stream = io.StringIO()
    ProgressBar(stream).progress("Counting")(0, 0)
    assert stream.getvalue() == "Counting: 0%, 0 of 0 records\n"


def test_a_table_is_aligned() -> None:
    assert table(("A", "Long"), [("xxx", "y"), ("z", "")]) == "A    Long\nxxx  y\nz"


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0.0 s"), (1.26, "1.3 s"), (59.6, "1 min 0 s"), (272, "4 min 32 s"), (3600, "1 h 0 min"), (45, "45 s")],
)
def test_durations_read_as_people_say_them(seconds: float, text: str) -> None:
    assert duration_text(seconds) == text
