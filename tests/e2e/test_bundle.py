"""The stand-alone program that `make installer` builds."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.shipped import Shipped

CHECKOUT = Path(__file__).parents[2]
BUILD_SECONDS = 600

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def executable(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundle")
    build = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"),
            *(f"--distpath={folder / 'dist'}", f"--workpath={folder / 'build'}", "build_installer.spec"),
        ],
        cwd=CHECKOUT,
        env=os.environ | {"PYINSTALLER_CONFIG_DIR": str(folder / "config")},
        capture_output=True,
        text=True,
        timeout=BUILD_SECONDS,
        check=False,
    )
    assert build.returncode == 0, build.stderr
    return folder / "dist" / "desktop-wizard" / "desktop-wizard"


@pytest.fixture
def program(executable: Path, tmp_path: Path) -> Shipped:
    return Shipped((executable,), tmp_path)


def test_the_bundle_migrates_the_payments_sample(program: Shipped) -> None:
    program.migrates_the_payments_sample()


def test_the_bundle_says_its_commands(program: Shipped) -> None:
    done = program.run("--help")
    assert done.returncode == 0, done.stderr
    assert {"demo", "plan", "run", "rollback"} <= set(done.stdout.split())
