"""A desktop of its own: display, session bus, accessibility bus and window manager, seen by nobody."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from tests.support.screen_reader.waiting import wait_until

_SCREEN = "1280x1024x24"
_PATIENCE = 10.0  # seconds that a process may take to end before it is killed
_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_OF_ANOTHER_DESKTOP = ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")


class Desktop:
    """Starts everything on entering, ends exactly that on leaving.

    Attributes:
        environment: what a process needs to know to appear on this desktop.
        home: the home folder of whoever sits there.
    """

    def __init__(self) -> None:
        self._open = ExitStack()
        self.home = Path()
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        # Not pytest's folder: the path of a socket may have no more than 107 letters.
        folder = Path(tempfile.mkdtemp(prefix="desktop-"))
        self._open.callback(shutil.rmtree, folder, ignore_errors=True)
        self.home = folder / "home"
        self.home.mkdir()
        kept = {name: value for name, value in os.environ.items() if name not in _OF_ANOTHER_DESKTOP}
        self.environment = {
            **kept,
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(folder),
            "QT_QPA_PLATFORM": "xcb",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "GSETTINGS_BACKEND": "memory",
        }
        with self._open:  # whatever fails to start takes down what was started before it
            number = self._start_and_hear(lambda fd: ["Xvfb", "-displayfd", fd, "-screen", "0", _SCREEN, "-noreset"])
            self.environment["DISPLAY"] = f":{number}"
            address = self._start_and_hear(
                lambda fd: ["dbus-daemon", "--session", "--nofork", f"--print-address={fd}"]
            )
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
            self.start([next(path for path in _LAUNCHERS if Path(path).exists()), "--launch-immediately"])
            ready = folder / "windows-are-managed"
            self.start(["openbox", "--sm-disable", "--startup", f"touch {ready}"])
            wait_until(ready.exists, "the window manager")
            self._open = self._open.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def start(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None, descriptors: Sequence[int] = ()
    ) -> subprocess.Popen[bytes]:
        """Start a process on this desktop; it is ended with it, if not before."""
        process = subprocess.Popen(
            command,
            env={**self.environment, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            pass_fds=descriptors,
        )
        self._open.callback(end, process)
        return process

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, by the names of X11 (`alt+n`, `Tab`)."""
        subprocess.run(["xdotool", "key", *keys], env=self.environment, check=True, timeout=_PATIENCE)

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        subprocess.run(["xdotool", "type", text], env=self.environment, check=True, timeout=_PATIENCE)

    def _start_and_hear(self, command: Callable[[str], Sequence[str]]) -> str:
        """Start a process that writes a line to a descriptor as soon as it can be used; return that line."""
        reading, writing = os.pipe()
        with os.fdopen(reading, encoding="ascii") as heard:
            try:
                self.start(command(str(writing)), descriptors=(writing,))
            finally:
                os.close(writing)
            line = heard.readline().strip()
        assert line, f"{command('')[0]} ended before it could be used"
        return line


def end(process: subprocess.Popen[bytes]) -> None:
    """End a process, gently if it lets itself be ended gently."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()
