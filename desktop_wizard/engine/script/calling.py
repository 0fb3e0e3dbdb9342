"""Calls the hooks on one record: a document's bytes in, what became of it out. No hook's mistake gets past here."""

from __future__ import annotations

import asyncio
import inspect
import linecache
import traceback
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop_wizard.engine.model import JsonValue, MigrationContext
from desktop_wizard.engine.script.outcomes import MAX_TRACE, Changed, Failure, LeftOut, Outcome, Unchanged
from desktop_wizard.engine.script.returned import ReturnedNonsense, accepted
from desktop_wizard.engine.transform import DocumentRefused, read_document, read_fast

Answer = bool | str
TransformHook = Callable[[Any, MigrationContext], Any]
ValidateHook = Callable[[Any], Answer | Awaitable[Answer]]
Asked = tuple[int, MigrationContext, bytes]
"""A record's number, where it stands, and its document."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCaller:
    """The hooks that see each record.

    Attributes:
        name: what messages call them (`script`, `host`).
        file: of the script, whose frames tracebacks begin with; empty for all frames.
        tidy: called after each call of a hook, before anything else is done.
        seconds: time for one record; hooks that never await can't be stopped from here.
    """

    transform: TransformHook | None
    validate: ValidateHook | None
    seconds: float
    name: str = "script"
    file: str = ""
    tidy: Callable[[], None] = lambda: None

    @property
    def is_async(self) -> bool:
        return any(inspect.iscoroutinefunction(hook) for hook in (self.transform, self.validate))

    def one_by_one(self, records: Iterable[Asked]) -> Iterator[tuple[int, Outcome]]:
        """Yield what becomes of each record, in order."""
        for number, context, data in records:
            yield number, _run_through(self._outcome(data, context))

    async def together(
        self, records: Iterable[Asked], concurrency: int, tell: Callable[[int, Outcome], None]
    ) -> None:
        """Tell what becomes of each record as soon as it is known; `concurrency` of them are in hand at a time."""
        room = asyncio.Semaphore(concurrency)

        async def one(number: int, context: MigrationContext, data: bytes) -> None:
            try:
                tell(number, await self._timed(data, context))
            finally:
                room.release()

        tasks = set()
        for asked in records:
            await room.acquire()
            task = asyncio.ensure_future(one(*asked))
            tasks.add(task)
            task.add_done_callback(tasks.discard)
        await asyncio.gather(*tasks)

    async def _timed(self, data: bytes, context: MigrationContext) -> Outcome:
        try:
            async with asyncio.timeout(self.seconds) as time:
                return await self._outcome(data, context)
        except TimeoutError:
            return self._too_late() if time.expired() else self._cancelled()
        except asyncio.CancelledError:
            return self._cancelled()

    async def _outcome(self, data: bytes, context: MigrationContext) -> Outcome:
        try:
            value, write = _opened(data)
            written = data
            if self.transform is not None:
                returned = await self._asked(self.transform, value, context)
                if returned is None:
                    return LeftOut()
                value = accepted(returned)
                written = write(value)
            if self.validate is not None and (problem := self._objection(await self._asked(self.validate, value))):
                return problem
        except ReturnedNonsense as nonsense:
            message = f"The {self.name} returned {nonsense.what} (at {nonsense.path})."
            return Failure(cause=f"{self.name} returned no JSON", message=message, path=nonsense.path)
        except DocumentRefused as refused:
            return Failure(cause=refused.cause, message=refused.reason, path=refused.path)
        except MemoryError:
            return Failure(cause=f"{self.name} out of memory", message=f"The {self.name} ran out of memory.")
        except (asyncio.CancelledError, GeneratorExit):
            raise
        except BaseException as error:  # noqa: BLE001 - sys.exit and the like are a record's failure, not the end
            return failure_of(error, name=self.name, file=self.file)
        return Unchanged() if written == data else Changed(written)

    async def _asked(self, hook: Callable[..., Any], *arguments: Any) -> Any:
        try:
            answer = hook(*arguments)
        finally:
            self.tidy()
        if not inspect.iscoroutine(answer):
            return answer
        try:
            return await answer
        finally:
            self.tidy()

    def _objection(self, verdict: object) -> Failure | None:
        if verdict is True:
            return None
        if isinstance(verdict, str):
            return Failure(cause=f"{self.name} objected", message=str.__str__(verdict)[: MAX_TRACE // 10])
        if verdict is False:
            return Failure(
                cause=f"{self.name} objected", message=f"The {self.name} says that the record is not valid."
            )
        message = f"validate_transformed_record returned {_kind(verdict)} instead of True or a message."
        return Failure(cause=f"{self.name} gave no verdict", message=message)

    def _too_late(self) -> Failure:
        return Failure(
            cause=f"{self.name} too slow", message=f"The {self.name} took longer than {self.seconds:g} seconds."
        )

    def _cancelled(self) -> Failure:
        return Failure(cause=f"{self.name} cancelled", message=f"The {self.name} cancelled its own work.")


def failure_of(error: BaseException, *, name: str = "script", file: str = "") -> Failure:
    """Return what a hook raised as a failure, with the script's own trace and line."""
    kind = type(error).__name__
    frames = _own(error.__traceback__, file)
    told = traceback.TracebackException(type(error), error, frames, limit=-20)
    last = [frame for frame in told.stack if not file or frame.filename == file][-1:]
    place = f" at line {last[0].lineno}" if last else ""
    where = f" ({Path(last[0].filename).name}, line {last[0].lineno})" if last else ""
    said = next(told.format_exception_only()).strip() if not isinstance(error, SystemExit) else "It called sys.exit"
    return Failure(
        cause=f"{name} raised {kind}{place}",
        message=f"{said[: MAX_TRACE // 10]}{where}",
        trace="".join(told.format())[-MAX_TRACE:],
        may_pass=isinstance(error, Exception),
    )


def _own(trace: TracebackType | None, file: str) -> TracebackType | None:
    """Return a traceback from the script's first frame on."""
    while file and trace is not None and trace.tb_frame.f_code.co_filename != file:
        trace = trace.tb_next
    return trace


def remember_source(file: str, text: str) -> None:
    """Have tracebacks show the lines of the text that runs, whatever the file says by now."""
    linecache.cache[file] = (len(text), None, text.splitlines(keepends=True), file)


def _opened(data: bytes) -> tuple[JsonValue, Callable[[JsonValue], bytes]]:
    """Return a document's values for a hook to change, and what writes them with all untouched bytes as they were."""
    fast = read_fast(data)
    if fast is None:
        document = read_document(data)
        return document.value, _not_deeper(document.write)
    value, write_fast = fast

    def write(new: JsonValue) -> bytes:
        try:
            return write_fast(new)
        except (TypeError, ValueError, RecursionError):  # a large integer, a lone surrogate
            return _not_deeper(read_document(data).write)(new)

    return value, write


def _not_deeper(write: Callable[[JsonValue], bytes]) -> Callable[[JsonValue], bytes]:
    def written(new: JsonValue) -> bytes:
        try:
            return write(new)
        except RecursionError:
            raise ReturnedNonsense("a record that is nested too deep", "$") from None

    return written


def _run_through(coroutine: Coroutine[Any, Any, Outcome]) -> Outcome:
    """Return what a coroutine returns that has nothing to wait for."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        outcome: Outcome = end.value
        return outcome
    except asyncio.CancelledError:
        return Failure(cause="script cancelled", message="The script cancelled its own work.")
    coroutine.close()
    return Failure(cause="script waits", message="The hook waits for something; declare it with async def.")


def _kind(value: object) -> str:
    return "None" if value is None else f"a value of type {type(value).__name__}"
