"""One worker process and the pipes to it, as its parent sees it."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Callable
from threading import Timer
from typing import Any, BinaryIO

from desktop_wizard.engine import frames
from desktop_wizard.engine.ports import Answer, Duty, Wish
from desktop_wizard.engine.program import program_command, program_environment


class WorkerProcess:
    """A process that does its duty: for each request it is asked it gives an answer. One thread at a time."""

    def __init__(self, duty: Duty, grant: Callable[[Any], Any] | None = None) -> None:
        """Start the process; it gets ready while the parent goes on.

        Args:
            grant: gives what the process wishes while it works; what it raises ends the process.
        """
        self._duty = duty
        self._grant = grant
        self._process = subprocess.Popen(
            program_command("--worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=program_environment(),
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

    def stop(self) -> None:
        """End the process in the middle of what it does; whoever waits for an answer gets `EOFError`."""
        self._process.terminate()

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
            answer: Answer | Wish = frames.receive(self._answers)
            while isinstance(answer, Wish):
                frames.send(self._requests, self._granted(answer))
                answer = frames.receive(self._answers)
        except BrokenPipeError as error:
            raise EOFError from error
        if answer.error is not None:
            raise answer.error
        return answer.value

    def _granted(self, wish: Wish) -> Any:
        assert self._grant, "no worker wishes what its duty does not say"
        try:
            return self._grant(wish.request)
        except BaseException:
            self.stop()  # it waits for an answer that it will not get
            raise

    @property
    def _requests(self) -> BinaryIO:
        assert self._process.stdin is not None
        return self._process.stdin  # type: ignore[return-value]

    @property
    def _answers(self) -> BinaryIO:
        assert self._process.stdout is not None
        return self._process.stdout  # type: ignore[return-value]
