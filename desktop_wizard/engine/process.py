"""One worker process and the pipes to it, as its parent sees it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from threading import Timer
from typing import Any, BinaryIO

from desktop_wizard.engine import frames
from desktop_wizard.engine.ports import Answer, Duty


def worker_command() -> list[str]:
    """Return the command that starts this program as a worker, from a checkout, a wheel or a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    return [sys.executable, "-m", "desktop_wizard", "--worker"]


class WorkerProcess:
    """A process that does its duty: for each request it is asked it gives an answer. One thread at a time."""

    def __init__(self, duty: Duty) -> None:
        """Start the process; it gets ready while the parent goes on."""
        self._duty = duty
        # like multiprocessing's spawn, the worker imports from where its parent does
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        self._process = subprocess.Popen(
            worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self._is_ready = False
        self._refusal: Exception | None = None
        self._is_overdue = False

    def wait_until_ready(self) -> None:
        """Wait until it can be asked. Raises what getting ready raised there, and `EOFError` if the process ended."""
        if self._refusal is not None:
            raise self._refusal
        if not self._is_ready:
            try:
                self._exchange(self._duty)
            except Exception as error:
                self._refusal = error
                raise
            self._is_ready = True

    def ask(self, request: Any, *, seconds: float | None = None) -> Any:
        """Return the answer to a request.

        Args:
            seconds: time for the answer, None for as long as it takes. When it is over the process is killed, because
                native code can't be interrupted.

        Raises:
            TimeoutError: the time was over; the process has ended.
            EOFError: the process ended without an answer; `exit_code` tells how.
            Exception: what the request raised in the process.
        """
        self.wait_until_ready()
        if seconds is None:
            return self._exchange(request)
        alarm = Timer(seconds, self._give_up)
        alarm.start()
        try:
            answer = self._exchange(request)
        except EOFError:
            if not self._is_overdue:
                raise
        finally:
            alarm.cancel()
            alarm.join()
        if self._is_overdue:
            raise TimeoutError
        return answer

    @property
    def exit_code(self) -> int:
        """How the process ended; waits until it has."""
        return self._process.wait()

    def close(self) -> None:
        """End the process by closing its input, and wait for it."""
        with contextlib.suppress(BrokenPipeError):
            self._requests.close()
        self._answers.close()
        self._process.wait()

    def _give_up(self) -> None:
        self._is_overdue = True
        self._process.kill()

    def _exchange(self, request: Any) -> Any:
        try:
            frames.send(self._requests, request)
            answer: Answer = frames.receive(self._answers)
        except BrokenPipeError as error:
            raise EOFError from error
        if answer.error is not None:
            raise answer.error
        return answer.value

    @property
    def _requests(self) -> BinaryIO:
        assert self._process.stdin is not None
        return self._process.stdin  # type: ignore[return-value]

    @property
    def _answers(self) -> BinaryIO:
        assert self._process.stdout is not None
        return self._process.stdout  # type: ignore[return-value]
