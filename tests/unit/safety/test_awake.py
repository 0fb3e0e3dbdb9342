"""The machine is kept awake by what the system has for that; without it nothing fails."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import psutil
import pytest

from desktop_wizard.engine.safety import Wakefulness

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="systemd-inhibit")


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the only folder that programs are looked for in; it holds `cat`."""
    folder = tmp_path / "bin"
    folder.mkdir()
    cat = shutil.which("cat")
    assert cat
    (folder / "cat").symlink_to(cat)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def put(folder: Path, name: str, text: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)


def children() -> set[psutil.Process]:
    """Return the processes that this one has started; workers of tests before may be kept warm among them."""
    return set(psutil.Process().children())


def test_a_lock_is_held_as_long_as_the_work_lasts(programs: Path, tmp_path: Path) -> None:
    put(programs, "systemd-inhibit", f'printf "%s\\n" "$@" > {tmp_path}/asked\nexec "$5"')
    others = children()
    with Wakefulness().during("Migration run_1") as told:
        (holder,) = children() - others
        assert holder.is_running()
        assert told == "The machine is kept awake by systemd-inhibit until the run ends."
    assert not holder.is_running()
    asked = (tmp_path / "asked").read_text().splitlines()
    assert asked == ["--what=sleep:idle", "--who=Desktop Wizard", "--why=Migration run_1", "--mode=block", "cat"]


def test_the_lock_is_let_go_when_the_work_fails(programs: Path) -> None:
    put(programs, "systemd-inhibit", 'exec "$5"')
    others = children()
    with pytest.raises(ZeroDivisionError), Wakefulness().during("work"):
        raise ZeroDivisionError
    assert children() - others == set()


@pytest.mark.parametrize("text", ["exit 1", "kill -9 $$"])
def test_a_lock_that_is_refused_is_said_and_the_work_goes_on(programs: Path, text: str) -> None:
    put(programs, "systemd-inhibit", text)
    with Wakefulness().during("work") as told:
        assert told == "The machine may go to sleep: systemd-inhibit could not keep it awake."


def test_a_program_that_can_not_be_started_is_said_and_the_work_goes_on(programs: Path) -> None:
    (programs / "systemd-inhibit").write_bytes(b"\x7fELF no program")
    (programs / "systemd-inhibit").chmod(0o755)
    with Wakefulness().during("work") as told:
        assert told.startswith("The machine may go to sleep: systemd-inhibit could not be started")


def test_where_nothing_keeps_a_machine_awake_that_is_said_and_the_work_goes_on(programs: Path) -> None:
    with Wakefulness().during("work") as told:
        assert told == "The machine may go to sleep: there is no systemd-inhibit here to keep it awake."


def test_a_lock_that_is_long_in_coming_does_not_hold_the_work_up(
    programs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_wizard.engine.safety.awake._PATIENCE_SECONDS", 0.05)
    put(programs, "systemd-inhibit", "read never\nread never")
    with Wakefulness().during("work") as told:
        assert "could not keep it awake" in told
