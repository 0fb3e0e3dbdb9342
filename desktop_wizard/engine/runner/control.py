"""How a window or a signal handler asks a run to stop at the next batch boundary."""

from __future__ import annotations

import threading
from enum import StrEnum

from desktop_wizard.engine.status import RunState


class Request(StrEnum):
    PAUSE = "pause"
    CANCEL = "cancel"

    @property
    def state(self) -> RunState:
        """The state that a run is in once it has done as asked."""
        return RunState.PAUSED if self is Request.PAUSE else RunState.CANCELLED


class RunControl:
    """Thread-safe; one for each stretch of a run. A cancel outranks a pause."""

    def __init__(self) -> None:
        self._asked = threading.Event()
        self._request: Request | None = None

    @property
    def request(self) -> Request | None:
        """What was asked for, None so far."""
        return self._request

    def pause(self) -> None:
        if self._request is None:
            self._request = Request.PAUSE
        self._asked.set()

    def cancel(self) -> None:
        self._request = Request.CANCEL
        self._asked.set()

    def wait(self, seconds: float) -> bool:
        """Wait before a retry; return True at once when a stop is asked for."""
        return self._asked.wait(seconds)
