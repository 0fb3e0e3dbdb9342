"""One engine for reading key ranges in worker processes. Impact, migration and verification are its hands.

Results come back in the order of the ranges, whichever worker is first, and only a few ranges are under way at a
time, so memory stays bounded.
"""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Any, BinaryIO

from desktop_wizard.engine import frames
from desktop_wizard.engine.errors import WorkerDied
from desktop_wizard.engine.model import KeyRange
from desktop_wizard.engine.ports import Answer, Assignment, Hand, ReaderSpec


def worker_command() -> list[str]:
    """Return the command that starts this program as a worker, from a checkout, a wheel or a bundle."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--worker"]
    return [sys.executable, "-m", "desktop_wizard", "--worker"]


class Hands:
    """Worker processes that all do the same with the ranges they are given. Use it as a context manager.

    Args:
        reader: what to read.
        hand: what to do with it.
        workers: how many processes, 1–16.
    """

    def __init__(self, reader: ReaderSpec, hand: Hand, workers: int = 1) -> None:
        self._assignment = Assignment(reader, hand)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="hand")
        self._idle: queue.SimpleQueue[_Worker] = queue.SimpleQueue()
        self._workers = [_Worker(self._assignment) for _ in range(workers)]
        for worker in self._workers:
            self._idle.put(worker)
        self.window = 2 * workers + 1

    def __enter__(self) -> Hands:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=True, cancel_futures=True)
        for worker in self._workers:
            worker.close()

    def submit(self, span: KeyRange) -> Future[Any]:
        """Hand a range to the next idle worker. The future raises what the worker raised, or `WorkerDied`."""
        return self._threads.submit(self._ask, span)

    def ask(self, span: KeyRange) -> Any:
        """Hand out one range and wait for its result."""
        return self.submit(span).result()

    def results(self, spans: Iterable[KeyRange]) -> Iterator[tuple[KeyRange, Any]]:
        """Yield each range with its result, in the order of `spans`, which is read no further than needed."""
        under_way: deque[tuple[KeyRange, Future[Any]]] = deque()
        for span in spans:
            under_way.append((span, self.submit(span)))
            if len(under_way) >= self.window:
                yield _finished(under_way.popleft())
        while under_way:
            yield _finished(under_way.popleft())

    def _ask(self, span: KeyRange) -> Any:
        worker = self._idle.get()
        try:
            return worker.ask(span)
        finally:
            self._idle.put(worker)


def _finished(pair: tuple[KeyRange, Future[Any]]) -> tuple[KeyRange, Any]:
    span, future = pair
    return span, future.result()


class _Worker:
    """One worker process and the pipes to it."""

    def __init__(self, assignment: Assignment) -> None:
        self._assignment = assignment
        # like multiprocessing's spawn, the worker imports from where its parent does
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        self._process = subprocess.Popen(
            worker_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
        )
        self._is_ready = False

    def ask(self, span: KeyRange) -> Any:
        try:
            if not self._is_ready:
                frames.send(self._requests, self._assignment)
                _value(frames.receive(self._answers))
                self._is_ready = True
            frames.send(self._requests, span)
            return _value(frames.receive(self._answers))
        except (EOFError, BrokenPipeError) as error:
            raise WorkerDied(
                "A worker process ended without an answer.",
                where=f"batch {span.number}, exit code {self._process.wait()}",
                safe="The batches before it are complete; this one was not written.",
                cure="Resume the run. If it happens again, try fewer workers or smaller batches.",
            ) from error

    def close(self) -> None:
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


def _value(answer: Answer) -> Any:
    if answer.error is not None:
        raise answer.error
    return answer.value
