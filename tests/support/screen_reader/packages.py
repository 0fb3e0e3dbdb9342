"""What of the system the tests with a screen reader need, and lack here."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).parents[3] / "scripts" / "system-packages"


def why_left_out() -> str:
    """Return why no screen reader can be tried here, or an empty string where one can."""
    if sys.platform != "linux":
        return "Orca and AT-SPI are a matter of Linux"
    looked = subprocess.run([SCRIPT, "--missing", "screenreader"], capture_output=True, text=True, check=True)
    missing = looked.stdout.strip()
    return f"needs the Debian packages {missing}: scripts/system-packages screenreader" if missing else ""
