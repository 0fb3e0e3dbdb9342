"""The constants outlive every call into Qt."""

from __future__ import annotations

import subprocess
import sys

import pytest

_SIGNALS = """
from PySide6.QtCore import QObject, Signal

class Teller(QObject):
    told = Signal(object)

teller = Teller()
for number in range(50_000):
    teller.told.emit(number)
"""

_PARENTS = """
from PySide6.QtCore import QObject

child = QObject()
for number in range(50_000):
    child.parent()
"""


@pytest.mark.parametrize("program", [_SIGNALS, _PARENTS], ids=["signals", "parents"])
def test_a_program_outlives_many_thousand_calls_into_qt(program: str) -> None:
    guard = "from desktop_wizard.engine.immortal import keep_constants; keep_constants(); keep_constants()\n"
    ended = subprocess.run([sys.executable, "-c", guard + program], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
