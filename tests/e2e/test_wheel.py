"""The wheel, installed and used away from the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support.shipped import Shipped

CHECKOUT = Path(__file__).parents[2]
BUILD_SECONDS = 120


def pip(*arguments: str | Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments],
        capture_output=True,
        text=True,
        timeout=BUILD_SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, CHECKOUT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture
def program(wheel: Path, tmp_path: Path) -> Shipped:
    """Install the wheel into a folder that comes before everything else; its dependencies are those of the tests."""
    installed = tmp_path / "installed"
    pip("install", "--no-deps", "--no-index", "--target", installed, wheel)
    return Shipped((sys.executable, "-m", "desktop_wizard"), tmp_path, {"PYTHONPATH": str(installed)})


def test_everything_that_is_no_code_is_in_the_wheel(wheel: Path) -> None:
    shipped = {
        f"desktop_wizard/{path.relative_to(CHECKOUT).as_posix()}"
        for path in (CHECKOUT / "resources").rglob("*")
        if path.is_file()
    }
    packed = set(zipfile.ZipFile(wheel).namelist())
    assert shipped
    assert shipped <= packed
    assert not [name for name in packed if name.startswith(("tests/", "docs/"))]


def test_the_wheel_is_used_and_not_the_checkout(program: Shipped) -> None:
    where = Shipped((sys.executable, "-c"), program.folder, program.environment)
    done = where.run("import desktop_wizard; print(desktop_wizard.__file__)")
    assert done.stdout.startswith(str(program.folder)), done.stderr


def test_the_wheel_migrates_the_payments_sample(program: Shipped) -> None:
    program.migrates_the_payments_sample()
