"""The machine's clock."""

from __future__ import annotations

import time
from datetime import datetime


class SystemClock:
    """The time as the operating system tells it; fulfils `ports.Clock`."""

    def now(self) -> datetime:
        """Return the local time with its zone."""
        return datetime.now().astimezone()

    def monotonic(self) -> float:
        """Return seconds that never go back."""
        return time.monotonic()
