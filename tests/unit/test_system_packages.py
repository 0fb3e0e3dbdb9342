"""`scripts/system-packages`, on machines that are made of a few stand-in commands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[2] / "scripts" / "system-packages"
LIBRARIES = {
    "libEGL.so.1",
    "libGL.so.1",
    "libdbus-1.so.3",
    "libglib-2.0.so.0",
    "libxkbcommon.so.0",
    "libfontconfig.so.1",
    "libgssapi_krb5.so.2",
    "libbrotlidec.so.1",
    "libzstd.so.1",
    "libxcb-cursor.so.0",
    "libxkbcommon-x11.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="system packages are a matter of Linux")


class Machine:
    """A machine that has `libraries`; what it was told to install stands in `installed`."""

    def __init__(self, folder: Path, libraries: set[str], *, user: int = 0, may_sudo: bool = False) -> None:
        self._folder = folder
        self._log = folder / "installed.log"
        linker_cache = "\n".join(f"\\t{name} (libc6,x86-64) => /usr/lib/{name}" for name in sorted(libraries))
        self._command("ldconfig", f"printf '{linker_cache}\\n'")
        self._command("id", f"echo {user}")
        self._command("uname", "echo Linux")
        self._command("sudo", 'shift; [ "$1" = true ] || exec "$@"' if may_sudo else "exit 1")

    def has_apt(self, *, knows_packages: bool = True) -> Machine:
        lists = self._folder / "lists"
        if knows_packages:
            lists.touch()
        self._command(
            "apt-get",
            f'if [ "$1" = update ]; then : >"{lists}"; exit 0; fi\n'
            f'[ -e "{lists}" ] || exit 100\n'
            f'echo "$@" >>"{self._log}"',
        )
        return self

    @property
    def installed(self) -> set[str]:
        words = self._log.read_text().split() if self._log.exists() else []
        return {word for word in words if not word.startswith("-")} - {"install"}

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        tools = f"{self._folder}{os.pathsep}{self._basics()}"
        return subprocess.run(
            ["/bin/sh", SCRIPT, *arguments],
            env={"PATH": tools, "PYTHON": sys.executable},
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )

    def _basics(self) -> Path:
        basics = self._folder / "basics"
        basics.mkdir(exist_ok=True)
        grep = basics / "grep"
        if not grep.exists():
            grep.symlink_to("/bin/grep")
        return basics

    def _command(self, name: str, body: str) -> None:
        path = self._folder / name
        path.write_text(f"#!/bin/sh\n{body}\n", encoding="utf-8")
        path.chmod(0o755)


@pytest.mark.parametrize("purpose", ["offscreen", "display"])
def test_nothing_is_done_where_nothing_is_missing(purpose: str, tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES).has_apt()
    done = machine.run(purpose)
    assert (done.returncode, done.stdout, done.stderr, machine.installed) == (0, "", "", set())


def test_root_installs_exactly_what_is_missing(tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES - {"libEGL.so.1", "libxcb-cursor.so.0"}).has_apt()
    done = machine.run("display")
    assert done.returncode == 0, done.stderr
    assert machine.installed == {"libegl1", "libxcb-cursor0"}
    assert "libegl1 libxcb-cursor0" in done.stderr


def test_what_only_a_display_needs_is_not_installed_for_offscreen(tmp_path: Path) -> None:
    machine = Machine(tmp_path, set()).has_apt()
    assert machine.run("offscreen").returncode == 0
    assert "libegl1" in machine.installed
    assert not any("xcb" in package for package in machine.installed)


def test_package_lists_are_fetched_where_there_are_none(tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES - {"libEGL.so.1"}).has_apt(knows_packages=False)
    assert machine.run("offscreen").returncode == 0
    assert machine.installed == {"libegl1"}


def test_a_user_who_may_use_sudo_without_a_password_installs_too(tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES - {"libEGL.so.1"}, user=1000, may_sudo=True).has_apt()
    assert machine.run("offscreen").returncode == 0
    assert machine.installed == {"libegl1"}


def test_a_user_who_may_not_install_is_told_what_to_install(tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES - {"libEGL.so.1"}, user=1000).has_apt()
    done = machine.run("offscreen")
    assert done.returncode == 1
    assert "sudo apt-get install libegl1" in done.stderr
    assert machine.installed == set()


def test_a_linux_without_apt_is_told_what_is_missing(tmp_path: Path) -> None:
    done = Machine(tmp_path, LIBRARIES - {"libGL.so.1"}).run("offscreen")
    assert done.returncode == 1
    assert "libgl1" in done.stderr


@pytest.mark.parametrize("arguments", [[], ["everything"], [""]])
def test_an_unknown_purpose_is_answered_with_the_known_ones(arguments: list[str], tmp_path: Path) -> None:
    done = Machine(tmp_path, set()).has_apt().run(*arguments)
    assert done.returncode == 2
    assert "venv|offscreen|display|taggedpdf|bundle|screenreader" in done.stderr


def test_what_is_missing_can_be_asked_without_installing_it(tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES - {"libEGL.so.1", "libGL.so.1"}).has_apt()
    done = machine.run("--missing", "offscreen")
    assert (done.returncode, done.stdout.split(), machine.installed) == (0, ["libegl1", "libgl1"], set())


def test_a_pdf_with_tags_needs_pango(tmp_path: Path) -> None:
    machine = Machine(tmp_path, LIBRARIES).has_apt()
    assert machine.run("taggedpdf").returncode == 0
    assert machine.installed >= {"libpango-1.0-0", "libpangoft2-1.0-0", "libharfbuzz-subset0"}


def test_a_screen_reader_comes_with_a_desktop_to_run_on(tmp_path: Path) -> None:
    machine = Machine(tmp_path, set()).has_apt()
    assert machine.run("screenreader").returncode == 0
    assert machine.installed >= {"orca", "xvfb", "openbox", "xdotool", "dbus", "libxcb-cursor0", "libegl1"}
