"""The process of a worker and the pipes to it, as the operating system knows them."""

from __future__ import annotations

import contextlib
import subprocess
from typing import Any, BinaryIO

from desktop_wizard.engine import frames
from desktop_wizard.engine.program import program_command, program_environment, starting_conditions


class WorkerProcess:
    """A process that waits for its duties, and does one after the other. One thread at a time.

    Attributes:
        conditions: the `starting_conditions` that it was started under.
        is_warm: whether it has done a duty before, and so may have ended unnoticed since.
    """

    def __init__(self) -> None:
        """Start the process; it gets ready while the parent goes on."""
        self.conditions = starting_conditions()
        self.is_warm = False
        self._process = subprocess.Popen(
            program_command("--worker"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=program_environment(),
        )

    @property
    def pid(self) -> int:
        """The number that the operating system knows it by."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it has not ended yet."""
        return self._process.poll() is None

    @property
    def exit_code(self) -> int:
        """How the process ended; waits until it has."""
        return self._process.wait()

    @property
    def memory(self) -> int:
        """Bytes that it keeps in memory; 0 if it has ended."""
        import psutil  # workers load this module, and start faster without it

        try:
            return int(psutil.Process(self.pid).memory_info().rss)
        except psutil.NoSuchProcess:
            return 0

    def send(self, value: Any) -> None:
        """Write one frame. Raises `EOFError` if the process has ended."""
        try:
            frames.send(self._requests, value)
        except BrokenPipeError as error:
            raise EOFError from error

    def receive(self) -> Any:
        """Wait for a frame and return it. Raises `EOFError` if the process ends without one."""
        return frames.receive(self._answers)

    def stop(self) -> None:
        """End the process in the middle of what it does; whoever waits for an answer gets `EOFError`."""
        self._process.terminate()

    def kill(self) -> None:
        """End the process at once, even where native code keeps it from being stopped."""
        self._process.kill()

    def end(self) -> None:
        """End the process by closing its input, and wait for it."""
        with contextlib.suppress(BrokenPipeError):
            self._requests.close()
        self._answers.close()
        self._process.wait()

    @property
    def _requests(self) -> BinaryIO:
        assert self._process.stdin is not None
        return self._process.stdin  # type: ignore[return-value]

    @property
    def _answers(self) -> BinaryIO:
        assert self._process.stdout is not None
        return self._process.stdout  # type: ignore[return-value]
