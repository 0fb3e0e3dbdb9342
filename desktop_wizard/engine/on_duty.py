"""A worker process at one duty, as its parent sees it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, Timer
from typing import Any

from desktop_wizard.engine.ports import Answer, Duty, Engagement, Rest, Wish
from desktop_wizard.engine.process import WorkerProcess
from desktop_wizard.engine.program import program_environment
from desktop_wizard.engine.reserve import RESERVE


class WorkerOnDuty:
    """A process that does its duty: for each request it is asked it gives an answer. One thread at a time."""

    def __init__(self, duty: Duty, grant: Callable[[Any], Any] | None = None) -> None:
        """Take a process from the reserve, or start one; it gets ready while the parent goes on.

        Args:
            grant: gives what the process wishes while it works; what it raises ends the process.
        """
        self._duty = duty
        self._grant = grant
        self._process = RESERVE.take()
        self._is_engaged = False
        self._refusal: Exception | None = None
        self._is_sound = True  # it did all that it was ever asked, so that its state is known
        self._stopped = Event()
        self._is_overdue = False

    @property
    def pid(self) -> int:
        """The number of its process."""
        return self._process.pid

    def wait_until_ready(self) -> None:
        """Wait until it can be asked. Raises what getting ready raised there, and `EOFError` if the process ended."""
        if self._refusal is not None:
            raise self._refusal
        if not self._is_engaged:
            try:
                self._engage()
            except Exception as error:
                self._refusal = error
                raise
            self._is_engaged = True

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
        was_sound, self._is_sound = self._is_sound, False
        alarm = Timer(seconds, self._give_up)
        alarm.start()
        try:
            self._process.send(request)
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
        self._is_sound = was_sound

    @property
    def exit_code(self) -> int:
        """How the process ended; waits until it has."""
        return self._process.exit_code

    def stop(self) -> None:
        """End the process in the middle of what it does; whoever waits for an answer gets `EOFError`."""
        self._stopped.set()
        self._process.stop()

    def close(self) -> None:
        """Give the process back to the reserve once it has closed what it opened; end it if that is not safe."""
        if self._can_rest():
            RESERVE.give_back(self._process)
        else:
            self._process.end()

    def _can_rest(self) -> bool:
        """Have the process end its duty; tell whether it is as good as a new one afterwards."""
        if not self._is_sound or self._stopped.is_set() or (self._is_engaged and self._duty.is_for_once):
            return False
        if self._is_engaged:
            try:
                self._exchange(Rest())
            except EOFError:
                return False
        return True

    def _engage(self) -> None:
        """Hand the duty over; to a new process where one from the reserve has ended unnoticed."""
        engagement = Engagement(self._duty, program_environment())
        try:
            self._exchange(engagement)
        except EOFError:
            if self._stopped.is_set() or not self._process.is_warm:
                raise
            self._process.end()
            self._process = WorkerProcess()
            if self._stopped.is_set():  # meanwhile, and it was the other one that was ended
                self._process.stop()
            self._exchange(engagement)

    def _give_up(self) -> None:
        self._is_overdue = True
        self._process.kill()

    def _exchange(self, request: Any) -> Any:
        was_sound, self._is_sound = self._is_sound, False
        self._process.send(request)
        value = self._receive().value
        self._is_sound = was_sound
        return value

    def _receive(self) -> Answer:
        """Return the next answer, and grant what the process wishes until it comes."""
        answer: Answer | Wish = self._process.receive()
        while isinstance(answer, Wish):
            self._process.send(self._granted(answer))
            answer = self._process.receive()
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
