"""One engine for reading key ranges in worker processes. Impact, migration and verification are its hands.

Results come back in the order of the ranges, whichever worker is first, and only a few ranges are under way at a
time, so memory stays bounded.
"""

from __future__ import annotations

import contextlib
import queue
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import Lock
from types import TracebackType
from typing import Any

from desktop_wizard.engine.errors import WorkerDied
from desktop_wizard.engine.model import KeyRange
from desktop_wizard.engine.on_duty import WorkerOnDuty
from desktop_wizard.engine.ports import Assignment, Hand, ReaderSpec

LOOK_UP = 0.1
"""Seconds between two looks at whether a result is still wanted."""


class GivenUp(Exception):
    """Nobody wants the results any more."""


class Hands:
    """Worker processes that all do the same with the ranges they are given. Use it as a context manager.

    They get ready at once, which takes a third of a second where they have to be started; make it before there is a
    range to hand out.

    Args:
        reader: what to read.
        hand: what to do with it.
        workers: how many processes, 1–16.
        grant: gives what the hand wishes of its parent; called in several threads.
        is_wanted: asked while a result is waited for; once it says no, waiting raises `GivenUp`.

    Attributes:
        window: ranges that are handed out before the first of their results is yielded. It may be changed any time.
        least_window: as many as it takes for no worker to wait for its next one.
    """

    def __init__(
        self,
        reader: ReaderSpec,
        hand: Hand,
        workers: int = 1,
        *,
        grant: Callable[[Any], Any] | None = None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> None:
        assignment = Assignment(reader, hand)
        self._threads = ThreadPoolExecutor(workers, thread_name_prefix="hand")
        self._idle: queue.SimpleQueue[WorkerOnDuty] = queue.SimpleQueue()
        self._workers = [WorkerOnDuty(assignment, grant) for _ in range(workers)]
        self._busy: set[WorkerOnDuty] = set()
        self._is_over = False
        self._lock = Lock()  # of the two above
        for worker in self._workers:
            self._threads.submit(self._make_ready, worker)
        self._under_way: deque[tuple[KeyRange, Future[Any]]] = deque()
        self._is_wanted = is_wanted
        self.window = self.least_window = 2 * workers + 1

    def __enter__(self) -> Hands:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)
        with self._lock:
            self._is_over = True
            for worker in self._busy:  # nobody waits for what it is doing, and it may take long
                worker.stop()
        self._threads.shutdown(wait=True)
        for worker in self._workers:
            worker.close()

    def submit(self, span: KeyRange) -> Future[Any]:
        """Hand a range to the next idle worker. The future raises what the worker raised, or `WorkerDied`."""
        return self._threads.submit(self._ask, span)

    def ask(self, span: KeyRange) -> Any:
        """Hand out one range and wait for its result."""
        return self._result(self.submit(span))

    def results(self, spans: Iterable[KeyRange]) -> Iterator[tuple[KeyRange, Any]]:
        """Yield each range with its result, in the order of `spans`, which is read no further than needed."""
        for span in spans:
            self._under_way.append((span, self.submit(span)))
            if len(self._under_way) >= self.window:
                yield self._next()
        while self._under_way:
            yield self._next()

    def _next(self) -> tuple[KeyRange, Any]:
        span, future = self._under_way[0]
        result = self._result(future)
        self._under_way.popleft()
        return span, result

    def _result(self, future: Future[Any]) -> Any:
        while not wait([future], timeout=LOOK_UP).done:
            if not self._is_wanted():
                raise GivenUp
        return future.result()

    def _make_ready(self, worker: WorkerOnDuty) -> None:
        """Let a worker open its reader and compile its hand while the caller does something else."""
        with contextlib.suppress(Exception), self._at_work(worker):  # raised again by its first range
            worker.wait_until_ready()
        self._idle.put(worker)

    def _ask(self, span: KeyRange) -> Any:
        worker = self._idle.get()
        try:
            with self._at_work(worker):
                return worker.ask(span)
        except EOFError as error:
            raise WorkerDied(
                "A worker process ended without an answer.",
                where=f"batch {span.number}, exit code {worker.exit_code}",
                safe="The batches before it are complete; this one was not written.",
                cure="Resume the run. If it happens again, try fewer workers or smaller batches.",
            ) from error
        finally:
            self._idle.put(worker)

    @contextlib.contextmanager
    def _at_work(self, worker: WorkerOnDuty) -> Iterator[None]:
        """Say meanwhile that a worker is busy. Raises `GivenUp` once all is over."""
        with self._lock:
            if self._is_over:
                raise GivenUp
            self._busy.add(worker)
        try:
            yield
        finally:
            with self._lock:
                self._busy.remove(worker)
