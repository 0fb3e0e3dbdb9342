"""`True` outlives every signal."""

from __future__ import annotations

import subprocess
import sys

_MANY_SIGNALS = """
from PySide6.QtCore import QObject, Signal
from desktop_wizard.engine.immortal import keep_true

class Teller(QObject):
    told = Signal(object)

keep_true()
teller = Teller()
for number in range(20_000):
    teller.told.emit(number)
"""


def test_a_program_outlives_many_thousand_signals() -> None:
    ended = subprocess.run([sys.executable, "-c", _MANY_SIGNALS], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
