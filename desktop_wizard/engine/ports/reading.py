"""How key ranges are read, and how worker processes are told what to do with them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from typing import Any, Protocol

from desktop_wizard.engine.model import Key, KeyRange, StoredRecord
from desktop_wizard.engine.undo import UndoBlock


class RangeReader(Protocol):
    """Reads key ranges on a connection of its own, in the process that opened it."""

    def read(self, span: KeyRange) -> list[StoredRecord]:
        """Return the records of a range in key order, and end the read transaction."""

    def read_within(self, span: KeyRange, most: int, records: int) -> tuple[KeyRange, list[StoredRecord]]:
        """Read a range as far as about `most` bytes of documents, and `records` of them, go; but at least one record.

        Returns what was covered, the range itself or a first part of it, and its records.
        """

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None:
        """Return what a run's batch changed, or None if it changed nothing."""

    def quarantined_keys(self, run_id: str, number: int) -> frozenset[Key]:
        """Return the records that a run's batch left behind."""

    def close(self) -> None: ...


class ReaderSpec(Protocol):
    """A picklable description of what to read; workers open it in their own process."""

    def open(self) -> RangeReader: ...


class Hand(Protocol):
    """A picklable description of what a worker does with each key range: impact, migration or verification."""

    @property
    def is_for_once(self) -> bool:
        """Whether a process that did it must do nothing else afterwards, because it has shown records to a script."""

    def ready(self) -> Callable[[RangeReader, KeyRange], Any]:
        """Prepare the work in the worker's process (compile rules and validators) and return it."""


class Duty(Protocol):
    """All that a worker process is told when it is taken on; picklable."""

    @property
    def is_for_once(self) -> bool:
        """Whether a process that did it must do nothing else afterwards."""

    def begin(self) -> AbstractContextManager[Callable[[Any], Any]]:
        """Get ready in the worker's process; return what makes the answer to each request.

        Where that is an iterator, each of its values is an answer of its own: what is known so far, ever better.
        """


@dataclass(frozen=True, slots=True)
class Assignment:
    """The duty of doing something with key ranges."""

    reader: ReaderSpec
    hand: Hand

    @property
    def is_for_once(self) -> bool:
        """Whether its hand is."""
        return self.hand.is_for_once

    @contextmanager
    def begin(self) -> Iterator[Callable[[KeyRange], Any]]:
        """Open the reader, prepare the work, and close the reader on leaving."""
        reader = self.reader.open()
        try:
            work = self.hand.ready()
            yield lambda span: work(reader, span)
        finally:
            reader.close()


@dataclass(frozen=True, slots=True)
class Engagement:
    """What a worker process is told first: its duty, and the environment variables to do it under."""

    duty: Duty
    environment: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Rest:
    """What ends a duty: the worker closes what it has opened, answers, and waits for the next engagement."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What a worker asks of its parent before it can answer."""

    request: Any


@dataclass(frozen=True, slots=True)
class Answer:
    """What a worker made of one request: a value, or the error that kept it from one.

    `is_draft` says that another answer to the same request follows.
    """

    value: Any = None
    error: Exception | None = None
    is_draft: bool = False
