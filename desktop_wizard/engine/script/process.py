"""The process of a script as its parent sees it: asked with deadlines, killed when they are over."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import secrets
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, BinaryIO

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.program import program_command, program_environment
from desktop_wizard.engine.script import wire
from desktop_wizard.engine.script.limits import ScriptLimits
from desktop_wizard.engine.script.outcomes import Failure, Outcome, from_wire
from desktop_wizard.engine.script.prints import Prints
from desktop_wizard.engine.script.script import Script

GRACE = 1.0
"""Seconds beyond a limit for a process to say itself that it is over."""

_TICK = 0.1
_LAST_WORDS = 1.0  # seconds, on a busy machine, for a process to write where it is, before it is killed

_LAST_DUMP = re.compile(r"^(?:Fatal Python error: |Current thread 0x|Thread 0x|Stack \(most recent)", re.MULTILINE)

Message = tuple[dict[str, Any], list[bytes]]


class ScriptEnded(Exception):
    """The process of a script ended, or had to be killed; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.message)
        self.failure = failure


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptJob:
    """The picklable description of a script at work.

    Attributes:
        schema_id, from_version, to_version, dry_run: what every `MigrationContext` says.
        max_retries: tries after an exception, 0–10.
        retry_delay: seconds before the first of them, growing from there.
    """

    script: Script
    schema_id: str
    from_version: str
    to_version: str
    dry_run: bool
    max_retries: int = 0
    retry_delay: float = 1.0
    limits: ScriptLimits = field(default_factory=ScriptLimits)

    def opening(self) -> dict[str, Any]:
        """Return what the process is told first."""
        return {
            "path": self.script.path,
            "text": self.script.text,
            "memory": self.limits.memory_bytes,
            "record_seconds": self.limits.record_seconds,
            "context": {
                "schema_id": self.schema_id,
                "from_version": self.from_version,
                "to_version": self.to_version,
                "dry_run": self.dry_run,
            },
        }


class ScriptProcess:
    """One process with the script loaded; for one thread at a time.

    Args:
        is_wanted: asked while waiting; once it says no, the process is killed.

    Attributes:
        concurrency: how many records it may have in hand at a time; 1 unless a hook is `async`.
    """

    def __init__(self, job: ScriptJob, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Start the process. Raises `ScriptEnded` where the script can't be loaded, and as `call` does."""
        self._limits, self._file, self._is_wanted = job.limits, job.script.path, is_wanted
        self._mark = f"<{secrets.token_hex(8)}>\n"
        self._process = subprocess.Popen(
            program_command("--worker", "script"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=program_environment(),
            start_new_session=True,  # so that what it starts can be ended with it
        )
        assert self._process.stdin
        assert self._process.stdout
        assert self._process.stderr
        self._requests: BinaryIO = self._process.stdin  # type: ignore[assignment]
        self._prints = Prints(self._process.stderr, job.limits.printed_bytes)  # type: ignore[arg-type]
        self._answers: queue.SimpleQueue[Message | None] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, daemon=True, name="script answers")
        self._listener.start()
        try:
            self.concurrency = job.limits.concurrency if self._load(job.opening()) else 1
        except BaseException:  # also when the worker that starts it is told to end just now
            self.end()
            raise

    def _load(self, opening: dict[str, Any]) -> bool:
        """Have the script loaded; tell whether a hook is `async`. Raises `ScriptEnded` where it can't be loaded."""
        self._send(opening)
        header, _ = self._next(self._limits.call_seconds, self._too_slow("loading it", self._limits.call_seconds))
        if not header["loaded"]:
            raise ScriptEnded(Failure(**header["failure"]))
        return bool(header["async"])

    def perform(
        self, records: Sequence[tuple[int, bytes]], *, batch: int, concurrency: int, until: float
    ) -> Iterator[tuple[int, Outcome]]:
        """Yield what becomes of records, each with its place among them, as it gets known.

        Args:
            records: each with its index in the source.
            until: when the time of the batch is over, by `time.monotonic()`.

        Raises:
            ScriptEnded: the process ended; the records in hand are among those not yet yielded.
        """
        header = {
            "indexes": [index for index, _ in records],
            "batch": batch,
            "concurrency": concurrency,
            "mark": self._mark,
        }
        self._send(header, [data for _, data in records])
        for _ in records:
            seconds = self._limits.record_seconds
            left = until - time.monotonic()
            if left < seconds:
                late = self._too_slow("the records of a batch", self._limits.batch_seconds)
                answer, parts = self._next(max(left, 0.0), late)
            else:
                answer, parts = self._next(seconds + GRACE, self._too_slow("a record", seconds))
            with self._sense():
                yield answer["number"], from_wire(answer, parts)
        self._finish()

    def call(self, hook: str) -> tuple[bool, Failure | None, str]:
        """Call a hook without arguments.

        Returns:
            whether it returned True, what it raised if anything, and the name of the type that it returned.

        Raises:
            ScriptEnded: the process ended.
            RunCancelled: it was not wanted any more.
        """
        self._send({"call": hook, "mark": self._mark})
        seconds = self._limits.call_seconds
        header, _ = self._next(seconds, self._too_slow(hook, seconds))
        with self._sense():
            failure = Failure(**header["failure"]) if "failure" in header else None
            answer = (header["answer"] is True, failure, str(header.get("said", "")))
        self._finish()
        return answer

    def printed(self) -> str:
        """Return what the script has printed since this was asked last."""
        text = self._prints.take(self._mark)
        return _LAST_DUMP.split(text, 1)[0] if self._process.returncode is not None else text

    def end(self) -> None:
        """Kill the process and what it has started, and wait for it. It may have ended before."""
        if self._process.returncode is None:
            if sys.platform == "win32":
                self._process.kill()
            else:
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait()
        self._prints.join(GRACE)
        self._listener.join(GRACE)
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            with contextlib.suppress(OSError, ValueError):
                stream.close()  # type: ignore[union-attr]

    # --- messages ------------------------------------------------------------------------------------------

    def _listen(self) -> None:
        answers: BinaryIO = self._process.stdout  # type: ignore[assignment]
        with contextlib.suppress(EOFError, wire.WireBroken, OSError, ValueError):
            while True:
                self._answers.put(wire.receive(answers))
        self._answers.put(None)

    def _send(self, header: dict[str, Any], parts: Sequence[bytes] = ()) -> None:
        alarm = threading.Timer(self._limits.call_seconds, self._process.kill)  # it may not read what it is sent
        alarm.daemon = True
        alarm.start()
        try:
            wire.send(self._requests, header, parts)
        except OSError:
            raise ScriptEnded(self._ending()) from None
        finally:
            alarm.cancel()

    def _next(self, seconds: float, late: Failure) -> Message:
        """Return the next message. Raises `ScriptEnded` with `late` when it does not come in time."""
        deadline = time.monotonic() + seconds
        while True:
            try:
                message = self._answers.get(timeout=max(min(_TICK, deadline - time.monotonic()), 0.0))
            except queue.Empty:
                if not self._is_wanted():
                    self.end()
                    raise RunCancelled("The script was stopped.", safe="Nothing was changed.") from None
                if time.monotonic() >= deadline:
                    raise ScriptEnded(self._killed(late)) from None
                continue
            if message is None:
                raise ScriptEnded(self._ending())
            return message

    def _finish(self) -> None:
        """Take the last message of an exchange, and wait for all that was printed before it."""
        self._next(GRACE, self._too_slow("telling the end", GRACE))
        self._prints.wait_for(self._mark, _LAST_WORDS)

    @contextlib.contextmanager
    def _sense(self) -> Iterator[None]:
        """Take a message that makes no sense for the end of the process: something else has written it."""
        try:
            yield
        except (KeyError, TypeError, ValueError):
            self.end()
            message = "The process of the script answered with nonsense."
            raise ScriptEnded(Failure(cause="script broke down", message=message)) from None

    # --- ends ----------------------------------------------------------------------------------------------

    def _too_slow(self, what: str, seconds: float) -> Failure:
        return Failure(
            cause="script too slow", message=f"The script took longer than {seconds:g} seconds for {what}."
        )

    def _killed(self, why: Failure) -> Failure:
        """Have the process write where it is, kill it, and return why with the place."""
        if sys.platform != "win32":
            with contextlib.suppress(ProcessLookupError):
                self._process.send_signal(signal.SIGUSR1)
            self._prints.wait_for("(most recent call first)", _LAST_WORDS)
            # It writes piece by piece, and would be killed in the middle of the line.
            whole = rb'File "%s", line \d+ in [^\n]+\n' % re.escape(self._file.encode())
            self._prints.wait_for_line(re.compile(whole), _LAST_WORDS)
        self.end()
        return self._placed(why.cause, why.message)

    def _ending(self) -> Failure:
        """Return how the process ended by itself."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._wait_unreaped()
        self.end()
        code = self._process.returncode
        if code == -signal.SIGKILL:
            how = "was killed by the system, as it is when memory runs out"
        elif code < 0:
            how = f"was ended by {signal.Signals(-code).name}"
        else:
            how = f"ended itself with exit code {code}"
        return self._placed("script broke down", f"The process of the script {how}.")

    def _wait_unreaped(self) -> None:
        """Give a process whose answers have ended the time to end too, so that its own exit code is seen."""
        if sys.platform == "win32":
            self._process.wait(GRACE)
            return
        deadline = time.monotonic() + GRACE
        while time.monotonic() < deadline:
            if os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOWAIT | os.WNOHANG) is not None:
                return
            threading.Event().wait(0.01)

    def _placed(self, cause: str, message: str) -> Failure:
        """Return a failure with the lines of the script that its process wrote at the end, if it did."""
        found = re.findall(rf'File "{re.escape(self._file)}", line (\d+) in (\S+)', self._prints.tail())
        if not found:
            return Failure(cause=cause, message=message)
        trace = "\n".join(["Most recent call first:", *(f"  line {line}, in {name}" for line, name in found)])
        return Failure(
            cause=f"{cause} at line {found[0][0]}", message=f"{message[:-1]} (line {found[0][0]}).", trace=trace
        )
