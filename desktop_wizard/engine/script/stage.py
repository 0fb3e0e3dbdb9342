"""A batch on its way through a script: broken processes are replaced, culprits isolated, exceptions tried again."""

from __future__ import annotations

import math
import time
import weakref
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from desktop_wizard.engine.script.limits import ScriptLimits
from desktop_wizard.engine.script.outcomes import Failure, Outcome
from desktop_wizard.engine.script.process import ScriptEnded, ScriptJob, ScriptProcess

Records = Sequence[tuple[int, bytes]]
"""Documents, each with its record's index in the source."""


@dataclass(frozen=True, slots=True)
class Performance:
    """What became of a batch, in the order of its records, and what the script printed."""

    outcomes: tuple[Outcome, ...]
    printed: str


class Performer(Protocol):
    """Where records meet hooks: the process of a script, or a host's thread."""

    concurrency: int

    def perform(
        self, records: Records, *, batch: int, concurrency: int, until: float
    ) -> Iterator[tuple[int, Outcome]]:
        """Yield what becomes of records, each with its place among them. Raises `ScriptEnded`."""

    def printed(self) -> str: ...

    def end(self) -> None: ...


class ScriptStage:
    """Takes batches through hooks; their process is started when it is needed, and ends with this one.

    Args:
        start: starts a performer; it may raise `ScriptEnded`.
        retries: tries after an exception, at least 0.
        delay: seconds before the first of them, growing from there.
        pause: waits for so many seconds.
    """

    def __init__(
        self,
        start: Callable[[], Performer],
        limits: ScriptLimits,
        retries: int,
        delay: float,
        pause: Callable[[float], object] = time.sleep,
    ) -> None:
        self._start, self._limits, self._retries = start, limits, retries
        self._delay, self._pause = delay, pause
        self._live: list[Performer] = []
        self._close = weakref.finalize(self, _end_all, self._live)

    @classmethod
    def of(cls, job: ScriptJob, is_wanted: Callable[[], bool] = lambda: True) -> ScriptStage:
        """Return the stage of a script; `is_wanted` is asked while waiting, and stops it once it says no."""
        return cls(lambda: ScriptProcess(job, is_wanted), job.limits, job.max_retries, job.retry_delay)

    def close(self) -> None:
        """End the process."""
        self._close()

    def perform(self, batch: int, records: Records) -> Performance:
        """Return what becomes of each record. Nothing that the script does raises here.

        Raises:
            RunCancelled: it was not wanted any more.
        """
        turn = _Turn(self._limits, self._process, self._lost, batch, records)
        turn.try_all(range(len(records)))
        for attempt in range(self._retries):
            again = [
                number
                for number, outcome in turn.outcomes.items()
                if isinstance(outcome, Failure) and outcome.may_pass
            ]
            delay = self._delay * 2**attempt
            if not again or time.monotonic() + delay > turn.until:
                break
            self._pause(delay)
            turn.try_all(again, attempt=attempt + 2)
        if self._live:
            turn.printed.append(self._live[0].printed())
        outcomes = tuple(turn.outcomes[number] for number in range(len(records)))
        return Performance(outcomes, "\n".join(filter(None, turn.printed)))

    def _process(self) -> Performer:
        if not self._live:
            self._live.append(self._start())
        return self._live[0]

    def _lost(self) -> str:
        """Forget the process that has ended; return what it printed."""
        return self._live.pop().printed() if self._live else ""


def _end_all(live: list[Performer]) -> None:
    while live:
        live.pop().end()


class _Turn:
    """One batch's turn."""

    def __init__(
        self,
        limits: ScriptLimits,
        process: Callable[[], Performer],
        lost: Callable[[], str],
        batch: int,
        records: Records,
    ) -> None:
        self._limits, self._process, self._lost = limits, process, lost
        self._batch, self._records = batch, records
        self._crashes = 0
        self.until = math.inf  # until a process is there: starting one takes nothing of the batch's time
        self.outcomes: dict[int, Outcome] = {}
        self.printed: list[str] = []

    def try_all(self, numbers: Sequence[int], attempt: int = 1) -> None:
        """Have the script look at some records of the batch, whatever it takes.

        When the process breaks down, the records that may have been in hand are tried one by one, so that only
        those that break it fail; after a few breakdowns the rest of the batch fails.
        """
        waiting, alone = list(numbers), 0
        while waiting:
            chunk = waiting[:alone] if alone else waiting
            self._answered: set[int] = set()
            try:
                self._try_some(chunk, attempt, one_by_one=alone > 0)
                alone = 0
            except ScriptEnded as end:
                self.printed.append(self._lost())
                in_hand = [number for number in chunk if number not in self._answered][: self._width]
                self._crashes += len(in_hand) == 1
                if self._crashes >= self._limits.crashes or time.monotonic() >= self.until:
                    self._give_up(in_hand, [n for n in waiting if n not in self._answered], end.failure, attempt)
                    return
                if len(in_hand) == 1:
                    self._settle(in_hand[0], replace(end.failure, attempts=attempt))
                alone = max(alone - len(self._answered), 0) if len(in_hand) == 1 else len(in_hand)
            waiting = [number for number in waiting if number not in self._answered]

    def _try_some(self, numbers: Sequence[int], attempt: int, *, one_by_one: bool) -> None:
        self._width = 1
        process = self._process()
        self.until = min(self.until, time.monotonic() + self._limits.batch_seconds)
        self._width = 1 if one_by_one else process.concurrency
        records = [self._records[number] for number in numbers]
        told = process.perform(records, batch=self._batch, concurrency=self._width, until=self.until)
        for place, outcome in told:
            if isinstance(outcome, Failure):
                outcome = replace(outcome, attempts=attempt)
            self._settle(numbers[place], outcome)

    def _settle(self, number: int, outcome: Outcome) -> None:
        self._answered.add(number)
        self.outcomes[number] = outcome

    def _give_up(self, in_hand: Sequence[int], left: Sequence[int], why: Failure, attempt: int) -> None:
        """Fail the records that were in hand with the reason, and the rest of the batch because of it."""
        untried = replace(
            why,
            message=f"Not tried, because the script broke down {self._crashes} times in this batch. {why.message}",
        )
        for number in left:
            self.outcomes[number] = replace(why if number in in_hand else untried, attempts=attempt)
