"""What the command line may load."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize("module", ["desktop_wizard.cli", "desktop_wizard.__main__", "desktop_wizard.engine.worker"])
def test_no_command_and_no_worker_loads_qt(module: str) -> None:
    program = f"import sys, {module}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_a_worker_loads_no_command_line() -> None:
    program = (
        "import sys; from desktop_wizard.__main__ import main; code = main(['--worker'])\n"
        "sys.exit(code or any(name.startswith('desktop_wizard.cli') for name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", program], stdin=subprocess.DEVNULL, check=False, timeout=60)
    assert ended.returncode == 0
