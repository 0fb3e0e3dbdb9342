"""Workers in this very process, for tests that go through so many runs that processes would take hours.

Nothing of the engine but the process is left out: a worker gets its duty, opens its own reader, and answers.
"""

from __future__ import annotations

import contextlib
import traceback
from collections.abc import Callable
from typing import Any

import pytest

from desktop_wizard.engine import scan
from desktop_wizard.engine.errors import Bug, WizardError
from desktop_wizard.engine.ports import Duty


class LocalWorker:
    """Does what `WorkerOnDuty` does, without a process."""

    exit_code = 0

    def __init__(self, duty: Duty, grant: Callable[[Any], Any] | None = None) -> None:
        self._duty = duty
        self._stack = contextlib.ExitStack()
        self._work: Callable[[Any], Any] | None = None

    def wait_until_ready(self) -> None:
        if self._work is None:
            self._work = self._stack.enter_context(self._duty.begin())

    def ask(self, request: Any) -> Any:
        self.wait_until_ready()
        assert self._work
        try:
            return self._work(request)
        except WizardError:
            raise
        except Exception as error:
            raise Bug("A worker made a mistake.", where=traceback.format_exc()) from error

    def stop(self) -> None:
        pass

    def close(self) -> None:
        self._stack.close()


def use_local_workers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let runs of this test work in this process."""
    monkeypatch.setattr(scan, "WorkerOnDuty", LocalWorker)
