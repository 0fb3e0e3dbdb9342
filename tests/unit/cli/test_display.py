"""Whether windows can be opened is known before Qt is asked."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from desktop_wizard.display import display_problem

pytestmark = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="displays of X11 and Wayland")


def test_without_any_display_the_variables_are_named() -> None:
    problem = display_problem({})
    assert problem is not None
    assert "DISPLAY" in problem


@pytest.mark.parametrize("display", [":4711", "localhost:4711", "no-such-host.invalid:0", "nonsense", ":99999999999"])
def test_a_display_that_does_not_answer_is_named(display: str) -> None:
    assert display_problem({"DISPLAY": display}) == f"The display {display} does not answer."


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:configfile=x"])
def test_qt_without_a_display_server_needs_none(platform: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": platform}) is None


def test_a_wayland_display_is_asked_through_its_socket(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-7", "XDG_RUNTIME_DIR": str(tmp_path)}
    assert display_problem(environment) == "The display wayland-7 does not answer."
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "wayland-7"))
        server.listen()
        assert display_problem(environment) is None


def test_an_x_server_over_tcp_is_asked_at_its_port() -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        number = server.getsockname()[1] - 6000
        assert display_problem({"DISPLAY": f"127.0.0.1:{number}.0"}) is None
