"""One program a data folder: a later start hands over what it was asked to open."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from desktop_wizard.instance import LOCK, LONGEST_ADDRESS, MOST_ASKED, SOCKET, Instance

PATIENCE_MS = 60_000


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path: the address of a socket may not be long, and pytest's own folders may."""
    with tempfile.TemporaryDirectory(prefix="dw-") as short:
        yield Path(short) / "d"


@pytest.fixture
def first(folder: Path, qtbot: QtBot) -> Iterator[Instance]:
    made = Instance(folder)
    yield made
    made.close()


LATER = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop_wizard.instance import Instance
application = QCoreApplication([])
start = Instance(Path(sys.argv[1]))
print(json.dumps([start.is_first, start.is_first or start.hand_over(sys.argv[2:])]), flush=True)
"""
DYING = LATER + "import os; os._exit(9)"


def later_start(folder: Path, qtbot: QtBot, *places: str, does: str = LATER) -> list[bool]:
    """Return whether another process is the first, and whether it was heard, while this one's event loop runs."""
    process = subprocess.Popen([sys.executable, "-c", does, str(folder), *places], stdout=subprocess.PIPE)
    with process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=PATIENCE_MS)
        assert process.stdout is not None
        answer: list[bool] = json.loads(process.stdout.read())
    return answer


def say(folder: Path, data: bytes, qtbot: QtBot) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(str(folder / SOCKET))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.ConnectedState, timeout=PATIENCE_MS)
    socket.write(data)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=PATIENCE_MS)
    return socket


def test_the_first_hears_what_the_second_is_to_open(first: Instance, folder: Path, qtbot: QtBot) -> None:
    told = QSignalSpy(first.asked)
    assert later_start(folder, qtbot, "/data/größe.db", "b.json") == [False, True]
    assert told.at(0)[0] == ("/data/größe.db", "b.json")
    assert later_start(folder, qtbot) == [False, True]
    assert told.at(1)[0] == ()


def test_when_the_first_has_ended_the_next_is_the_first(first: Instance, folder: Path) -> None:
    first.close()
    again = Instance(folder)
    assert again.is_first
    again.close()


def test_a_program_that_died_is_not_waited_for(folder: Path, qtbot: QtBot) -> None:
    assert later_start(folder, qtbot, does=DYING) == [True, True]
    assert (folder / LOCK).exists()
    assert (folder / SOCKET).exists()
    after = Instance(folder)
    assert after.is_first
    assert later_start(folder, qtbot) == [False, True]
    after.close()


def test_only_the_user_can_speak_to_it(first: Instance, folder: Path) -> None:
    assert (folder / SOCKET).stat().st_mode & 0o077 == 0
    assert folder.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "data",
    [b"no JSON\n", b'{"open": "x"}\n', b'{"open": [1]}\n', b"[]\n", b"9" * (MOST_ASKED + 1), b"[" * 9_000 + b"\n"],
)
def test_what_is_no_request_is_not_answered_and_does_no_harm(
    first: Instance, folder: Path, qtbot: QtBot, data: bytes
) -> None:
    told = QSignalSpy(first.asked)
    assert bytes(say(folder, data, qtbot).readAll().data()) == b""
    assert told.count() == 0
    assert bytes(say(folder, json.dumps({"open": []}).encode() + b"\n", qtbot).readAll().data()) == b"done\n"
    assert told.count() == 1


def test_where_the_path_is_too_long_for_a_socket_each_start_has_windows_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / ("x" * LONGEST_ADDRESS)
    first, second = Instance(folder), Instance(folder)
    assert not second.hand_over(["a.db"])
    first.close()


def test_where_the_folder_can_not_be_made_the_program_starts_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert Instance(tmp_path / "file" / "data").is_first
