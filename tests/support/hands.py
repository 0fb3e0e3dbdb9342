"""Readers and hands for tests of the scan engine; they live in a module so that workers can import them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event
from typing import Any, ClassVar
from weakref import ref

from desktop_wizard.engine.errors import DatabaseFailed
from desktop_wizard.engine.model import Key, KeyRange, StoredRecord
from desktop_wizard.engine.undo import UndoBlock


class CountingReader:
    """Pretends that every integer is a record."""

    def read(self, span: KeyRange) -> list[StoredRecord]:
        first = int(span.after[0]) + 1 if span.after else 1
        return [StoredRecord((n,), "text", b"{}", None) for n in range(first, int(span.upto[0]) + 1)]

    def read_within(self, span: KeyRange, most: int, records: int) -> tuple[KeyRange, list[StoredRecord]]:
        return span, self.read(span)

    def undo_block(self, run_id: str, number: int) -> UndoBlock | None:
        return None

    def quarantined_keys(self, run_id: str, number: int) -> frozenset[Key]:
        return frozenset()

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class CountingReaderSpec:
    def open(self) -> CountingReader:
        return CountingReader()


@dataclass(frozen=True)
class UnreachableReaderSpec:
    def open(self) -> CountingReader:
        raise DatabaseFailed("The database can't be reached.", where="payments.sqlite")


@dataclass(frozen=True)
class SumHand:
    """Adds up keys; one range of its choice kills, confuses or fails the worker."""

    dies_at: int = 0
    breaks_at: int = 0
    is_for_once: ClassVar[bool] = False

    def ready(self) -> Callable[[Any, KeyRange], int]:
        def work(reader: CountingReader, span: KeyRange) -> int:
            if span.number == self.dies_at:
                os._exit(3)
            if span.number == self.breaks_at:
                raise ValueError("no such luck")
            print("a script prints")  # noqa: T201 - what a script prints must not disturb the frames
            return sum(int(record.key[0]) for record in reader.read(span))

        return work


@dataclass(frozen=True)
class SilentHand:
    """A hand that never comes to a result."""

    is_for_once: ClassVar[bool] = False

    def ready(self) -> Callable[[Any, KeyRange], Any]:
        return lambda reader, span: Event().wait()


@dataclass(frozen=True)
class DyingDuty:
    """A duty that the worker does not survive."""

    seconds: float
    is_for_once: ClassVar[bool] = False

    @contextmanager
    def begin(self) -> Iterator[Callable[[Any], Any]]:
        yield lambda request: os._exit(3)


@dataclass(frozen=True)
class StillbornDuty:
    """A duty that the worker does not get ready for."""

    seconds: float
    is_for_once: ClassVar[bool] = False

    @contextmanager
    def begin(self) -> Iterator[Callable[[Any], Any]]:
        os._exit(4)
        yield lambda request: request


@dataclass(frozen=True)
class SilentDuty:
    """A duty that never comes to an answer."""

    seconds: float
    is_for_once: ClassVar[bool] = False

    @contextmanager
    def begin(self) -> Iterator[Callable[[Any], Any]]:
        yield lambda request: Event().wait()


def ranges(count: int, size: int = 10) -> list[KeyRange]:
    """Return `count` ranges of `size` integers each."""
    return [KeyRange(n + 1, (n * size,) if n else None, ((n + 1) * size,), n * size, size) for n in range(count)]


_LOOKING: list[ref[LookingHand]] = []  # in a worker: the hands that it has had


@dataclass(frozen=True)
class LookingHand:
    """Tells what a worker process knows of itself: its number, its environment, and what earlier duties left.

    Attributes:
        is_for_once: whether it says of itself that it shows records to a script.
    """

    variable: str = ""
    is_for_once: bool = False

    def ready(self) -> Callable[[Any, KeyRange], Sight]:
        ring: list[Any] = [self]
        ring.append(ring)  # only the garbage collector can undo it
        _LOOKING.append(ref(self))

        def work(reader: Any, span: KeyRange) -> Sight:
            return Sight(os.getpid(), os.environ.get(self.variable), sum(hand() is not None for hand in _LOOKING))

        return work


@dataclass(frozen=True)
class Sight:
    """What a `LookingHand` saw: its process, the value of its variable, and how many such hands it holds."""

    pid: int
    value: str | None
    hands: int
