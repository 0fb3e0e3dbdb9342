"""Comparing two versions in bounded time, in a worker process: native code can't be interrupted in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType

from desktop_wizard.engine.model import Change
from desktop_wizard.engine.process import WorkerProcess
from desktop_wizard.engine.schema import Comparison, Schema, compare
from desktop_wizard.engine.schema.kinds import change_type, default_severity

SECONDS = 2.0
"""Time for one comparison, unless told."""

_SHARE_FOR_SEARCHING = 0.75
"""Of that time; searches that can be interrupted end before the process has to be killed."""

_Pair = tuple[Schema, Schema]


@dataclass(frozen=True, slots=True)
class ComparisonDuty:
    """The picklable description of comparing pairs, for a worker."""

    seconds: float

    @contextmanager
    def begin(self) -> Iterator[Callable[[_Pair], Comparison]]:
        yield lambda pair: compare(*pair, seconds=self.seconds * _SHARE_FOR_SEARCHING)


class Comparer:
    """Compares one pair of versions after another in a process of its own. Use it as a context manager.

    Args:
        seconds: time for one comparison; what is not decided then stays undecided.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: WorkerProcess | None = None

    def __enter__(self) -> Comparer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def start(self) -> WorkerProcess:
        """Have a process ready, so that the time of the next comparison is its own."""
        if self._process is None:
            self._process = WorkerProcess(ComparisonDuty(self._seconds))
            self._process.wait_until_ready()
        return self._process

    def compare(self, old: Schema, new: Schema) -> Comparison:
        """Compare two versions; one that takes too long, or that the process does not survive, is undecided."""
        try:
            return self.start().ask((old, new), seconds=self._seconds)  # type: ignore[no-any-return]
        except TimeoutError:
            self._end()
            return _undecided(old, new, f"The versions could not be compared in {self._seconds:g} seconds")
        except EOFError:
            self._end()
            return _undecided(old, new, "The versions could not be compared: the comparison broke down")

    def _end(self) -> None:
        if self._process is not None:
            self._process.close()
            self._process = None


def _undecided(old: Schema, new: Schema, why: str) -> Comparison:
    """Return a comparison that knows nothing but that the versions differ; records are counted under that one."""
    whole = Change(
        id="combiner_changed $",
        type=change_type("combiner_changed", is_breaking=True),
        kind="combiner_changed",
        path="$",
        record_path="$",
        description=f"{why}; which records it breaks is counted all the same",
        is_breaking=True,
        severity=default_severity("combiner_changed", is_breaking=True),
        old=old.value,
        new=new.value,
    )
    return Comparison(changes=(whole,), is_compatible=None, decided_by="undecided")
