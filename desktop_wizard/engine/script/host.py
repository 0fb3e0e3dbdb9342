"""A host's callables in the place of a script: they run in a thread of the program, with weaker promises.

A thread can't be killed. A callable that does not come back is left to itself, and its record fails; one that breaks
the program breaks it. Time limits are therefore kept by not waiting any longer, and there is no limit of memory.
"""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from desktop_wizard.engine.errors import RunCancelled
from desktop_wizard.engine.model import JsonValue, MigrationContext
from desktop_wizard.engine.script.calling import RecordCaller, failure_of
from desktop_wizard.engine.script.limits import ScriptLimits
from desktop_wizard.engine.script.outcomes import Failure, Outcome
from desktop_wizard.engine.script.process import GRACE, ScriptEnded

_TICK = 0.1

T = TypeVar("T")

Transform = Callable[[Any, MigrationContext], JsonValue | Awaitable[JsonValue]]
Validate = Callable[[Any], bool | str | Awaitable[bool | str]]
Before = Callable[[], bool | Awaitable[bool]]
After = Callable[[], Awaitable[None] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class HostHooks:
    """What a host does with records and around a run; each may be plain or `async def`."""

    transform_record: Transform | None = None
    validate_transformed_record: Validate | None = None
    on_before_migration: Before | None = None
    on_after_migration: After | None = None

    @property
    def sees_records(self) -> bool:
        """Whether some hook is called with each record."""
        return self.transform_record is not None or self.validate_transformed_record is not None

    @property
    def for_records(self) -> HostHooks:
        """These without those around a migration."""
        return replace(self, on_before_migration=None, on_after_migration=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class HostContext:
    """What every `MigrationContext` of a run says."""

    schema_id: str
    from_version: str
    to_version: str
    dry_run: bool

    def at(self, batch: int, index: int) -> MigrationContext:
        return MigrationContext(
            schema_id=self.schema_id,
            from_version=self.from_version,
            to_version=self.to_version,
            dry_run=self.dry_run,
            batch_number=batch,
            record_index=index,
        )


class HostPerformer:
    """Shows records to a host's callables; to a `ScriptStage` it is like the process of a script.

    Args:
        is_wanted: asked while waiting; once it says no, waiting raises `RunCancelled`.
    """

    def __init__(
        self, hooks: HostHooks, context: HostContext, limits: ScriptLimits, is_wanted: Callable[[], bool]
    ) -> None:
        self._caller = RecordCaller(
            transform=hooks.transform_record,
            validate=hooks.validate_transformed_record,
            seconds=limits.record_seconds,
            name="host",
        )
        self._context, self.limits, self._is_wanted = context, limits, is_wanted
        self.concurrency = limits.concurrency if self._caller.is_async else 1

    def perform(
        self, records: Sequence[tuple[int, bytes]], *, batch: int, concurrency: int, until: float
    ) -> Iterator[tuple[int, Outcome]]:
        """Yield what becomes of each record. Raises `ScriptEnded` when the callables take too long."""
        asked = [(place, self._context.at(batch, index), data) for place, (index, data) in enumerate(records)]
        told: queue.SimpleQueue[tuple[int, Outcome]] = queue.SimpleQueue()

        def work() -> None:
            if self._caller.is_async:
                asyncio.run(self._caller.together(asked, concurrency, lambda *each: told.put(each)))
            else:
                for each in self._caller.one_by_one(asked):
                    told.put(each)

        threading.Thread(target=work, daemon=True, name="host").start()
        for _ in records:
            seconds = min(self.limits.record_seconds + GRACE, until - time.monotonic())
            yield _waited(told, seconds, self._is_wanted)

    def wait(self, seconds: float) -> None:
        """Wait before another try. Raises `RunCancelled` once it is not wanted any more."""
        try:
            _waited(queue.SimpleQueue[None](), seconds, self._is_wanted)
        except ScriptEnded:
            return

    def printed(self) -> str:
        """Return nothing: what a host prints is its own."""
        return ""

    def end(self) -> None:
        """Do nothing: a thread can't be ended."""


def call_host(
    hook: Before | After, seconds: float, is_wanted: Callable[[], bool]
) -> tuple[bool, Failure | None, str]:
    """Call a host's hook before or after a run, in a thread.

    Args:
        seconds: that are waited for it, above 0.

    Returns:
        whether it returned True, what it raised if anything, and the name of the type that it returned.

    Raises:
        ScriptEnded: it took longer.
        RunCancelled: it was not wanted any more.
    """
    answer, error = ask_host(hook, seconds, is_wanted)
    if error is not None:
        return False, failure_of(error, name="host"), ""
    return answer is True, None, type(answer).__name__


def ask_host(
    call: Callable[[], object], seconds: float, is_wanted: Callable[[], bool]
) -> tuple[object, BaseException | None]:
    """Call something of the host's, plain or `async def`, in a thread; return its answer, and what it raised.

    Args:
        seconds: that are waited for it, above 0.
        is_wanted: asked while waiting; what it raises ends the waiting, too.

    Raises:
        ScriptEnded: it took longer.
        RunCancelled: it was not wanted any more.
    """
    told: queue.SimpleQueue[tuple[object, BaseException | None]] = queue.SimpleQueue()

    def work() -> None:
        try:
            answer = call()
            if asyncio.iscoroutine(answer):
                answer = asyncio.run(answer)
        except BaseException as error:  # noqa: BLE001 - whatever it raises, whoever waits must hear of it
            told.put((None, error))
        else:
            told.put((answer, None))

    threading.Thread(target=work, daemon=True, name="host").start()
    return _waited(told, seconds, is_wanted)


def _waited(told: queue.SimpleQueue[T], seconds: float, is_wanted: Callable[[], bool]) -> T:
    deadline = time.monotonic() + seconds
    while True:
        try:
            return told.get(timeout=max(min(_TICK, deadline - time.monotonic()), 0.0))
        except queue.Empty:
            if not is_wanted():
                raise RunCancelled("The host's work was stopped.", safe="Nothing was changed.") from None
            if time.monotonic() >= deadline:
                message = "The host's callable did not answer in time. It can't be stopped, and may still be at work."
                raise ScriptEnded(Failure(cause="host too slow", message=message)) from None
