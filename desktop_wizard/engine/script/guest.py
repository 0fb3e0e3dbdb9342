"""The process in which a script runs: the program itself, started with `--worker script`.

It is told the script once, then batches of records, and answers record by record, so that its parent knows which
one was in hand when it broke down. It ends when its input ends, whatever the script is doing. What the script
prints goes to standard error, which the parent reads; answers go where the script has no handle.
"""

from __future__ import annotations

import asyncio
import builtins
import contextlib
import faulthandler
import io
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from types import ModuleType
from typing import Any, BinaryIO

from desktop_wizard.engine.model import MigrationContext
from desktop_wizard.engine.script import wire
from desktop_wizard.engine.script.calling import Asked, RecordCaller, failure_of, remember_source
from desktop_wizard.engine.script.outcomes import Failure, Outcome, to_wire

if sys.platform != "win32":
    import resource

MODULE = "migration_script"
_GONE = 3  # the exit code of a process whose parent is gone, or that is only a copy of it

Message = tuple[dict[str, Any], list[bytes]]


def main() -> int:
    """Serve the parent until its end of the pipe is closed; return the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    line = _Line()
    header, _ = line.next()
    _limit_memory(header["memory"])
    guest = _Guest(header, line)
    line.send({"loaded": guest.load_failure is None, "async": guest.is_async, **_told(guest.load_failure)})
    while True:
        header, parts = line.next()
        guest.serve(header, parts)


class _Line:
    """The messages from and to the parent, on handles that the script does not know."""

    def __init__(self) -> None:
        requests = os.fdopen(os.dup(0), "rb")
        self._answers = os.fdopen(os.dup(1), "wb")
        self._pid = os.getpid()
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.close(nothing)
        os.dup2(2, 1)
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):  # a bundle without a console has none
                stream.reconfigure(line_buffering=True, errors="backslashreplace")
        faults = os.dup(2)
        faulthandler.enable(file=faults)
        if sys.platform != "win32":
            faulthandler.register(signal.SIGUSR1, file=faults, all_threads=False)
            os.register_at_fork(after_in_child=self._leave_to_the_parent)
        self._messages: queue.SimpleQueue[Message] = queue.SimpleQueue()
        threading.Thread(target=self._listen, args=(requests,), daemon=True, name="parent").start()

    def next(self) -> Message:
        return self._messages.get()

    def send(self, header: dict[str, Any], parts: tuple[bytes, ...] = ()) -> None:
        if os.getpid() != self._pid:
            os._exit(_GONE)  # a copy that the script forked off came back as if it were this process
        wire.send(self._answers, header, parts)

    def _listen(self, requests: BinaryIO) -> None:
        with contextlib.suppress(EOFError, wire.WireBroken, OSError):
            while True:
                self._messages.put(wire.receive(requests))
        os._exit(_GONE)

    def _leave_to_the_parent(self) -> None:
        """In a copy that the script has forked off: close what it could write answers to."""
        with contextlib.suppress(OSError):
            os.close(self._answers.fileno())


def _limit_memory(allowance: int) -> None:
    """Bound the memory that may be taken from here on, where the system can."""
    if sys.platform != "win32":
        import psutil

        limit = psutil.Process().memory_info().vms + allowance
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard != resource.RLIM_INFINITY:
            limit = min(limit, hard)
        with contextlib.suppress(ValueError, OSError):  # macOS may not take it
            resource.setrlimit(resource.RLIMIT_AS, (limit, hard))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


class _Guest:
    """The loaded script.

    Attributes:
        load_failure: why it could not be loaded, None when it was.
    """

    def __init__(self, header: dict[str, Any], line: _Line) -> None:
        self._line = line
        self._file: str = header["path"]
        self._context: dict[str, Any] = header["context"]
        self._runner = asyncio.Runner()
        self._module = ModuleType(MODULE)
        self.load_failure = self._load(header["text"])
        hooks = self._module.__dict__
        self._caller = RecordCaller(
            transform=hooks.get("transform_record"),
            validate=hooks.get("validate_transformed_record"),
            seconds=header["record_seconds"],
            file=self._file,
            tidy=_restoring_builtins(),
        )

    def _load(self, text: str) -> Failure | None:
        remember_source(self._file, text)
        self._module.__file__ = self._file
        sys.modules[MODULE] = self._module
        try:
            exec(compile(text, self._file, "exec", dont_inherit=True), self._module.__dict__)
        except BaseException as error:  # noqa: BLE001 - whatever it raises, it is not loaded
            return failure_of(error, file=self._file)
        return None

    @property
    def is_async(self) -> bool:
        return self._caller.is_async

    def serve(self, header: dict[str, Any], parts: list[bytes]) -> None:
        """Do what one message asks for."""
        if "call" in header:
            self._call(header["call"])
        else:
            self._perform(header, parts)
        for stream in (sys.stdout, sys.stderr):
            with contextlib.suppress(ValueError, OSError, AttributeError):  # closed, or put elsewhere
                stream.flush()
        with contextlib.suppress(OSError):
            os.write(2, header["mark"].encode())
        self._line.send({"end": True})

    def _perform(self, header: dict[str, Any], parts: list[bytes]) -> None:
        records: list[Asked] = [
            (number, MigrationContext(**self._context, batch_number=header["batch"], record_index=index), data)
            for number, (index, data) in enumerate(zip(header["indexes"], parts, strict=True))
        ]
        if self._caller.is_async:
            self._runner.run(self._caller.together(records, header["concurrency"], self._tell))
        else:
            for number, outcome in self._caller.one_by_one(records):
                self._tell(number, outcome)

    def _tell(self, number: int, outcome: Outcome) -> None:
        header, parts = to_wire(outcome)
        self._line.send({"number": number, **header}, parts)

    def _call(self, name: str) -> None:
        hook: Callable[[], Any] = self._module.__dict__[name]
        try:
            answer = hook()
            if asyncio.iscoroutine(answer):
                answer = self._runner.run(answer)
        except BaseException as error:  # noqa: BLE001 - whatever it raises, the parent must hear of it
            self._line.send({"answer": False, **_told(failure_of(error, file=self._file))})
        else:
            self._line.send({"answer": answer is True, "said": type(answer).__name__})


def _restoring_builtins() -> Callable[[], None]:
    """Return what puts back the builtins as they are now: this process needs them to look at what a hook returned."""
    names, now = builtins.__dict__, dict(builtins.__dict__)
    restore = names.update
    return lambda: restore(now)


def _told(failure: Failure | None) -> dict[str, Any]:
    return {} if failure is None else to_wire(failure)[0]
