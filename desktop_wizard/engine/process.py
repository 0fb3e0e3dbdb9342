"""One worker process and the pipes to it, as its parent sees it."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Callable, Iterator
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

    def ask(self, request: Any) -> Any:
        """Return the answer to a request.

        Raises:
            EOFError: the process ended without an answer; `exit_code` tells how.
            Exception: what the request raised in the process.
        """
        self.wait_until_ready()
        return self._exchange(request)

    def ask_for_drafts(self, request: Any, *, seconds: float) -> Iterator[Any]:
        """Yield the answers to a request whose answer gets better and better, as they come.

        Args:
            seconds: time for all of them. When it is over the process is killed, because native code can't be
                interrupted.

        Raises:
            TimeoutError: the time was over; the process has ended.
            EOFError: the process ended before its last answer; `exit_code` tells how.
            Exception: what the request raised in the process.
        """
        self.wait_until_ready()
        alarm = Timer(seconds, self._give_up)
        alarm.start()
        try:
            self._send(request)
            while (answer := self._receive()).is_draft:
                yield answer.value
        except EOFError as error:
            if self._is_overdue:
                raise TimeoutError from error
            raise
        finally:
            alarm.cancel()
            alarm.join()
        if self._is_overdue:
            raise TimeoutError

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
        self._send(request)
        return self._receive().value

    def _send(self, request: Any) -> None:
        try:
            frames.send(self._requests, request)
        except BrokenPipeError as error:
            raise EOFError from error

    def _receive(self) -> Answer:
        """Return the next answer, and grant what the process wishes until it comes."""
        answer: Answer | Wish = frames.receive(self._answers)
        while isinstance(answer, Wish):
            self._send(self._granted(answer))
            answer = frames.receive(self._answers)
        if answer.error is not None:
            raise answer.error
        return answer

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
