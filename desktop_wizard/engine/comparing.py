"""Comparing two versions in bounded time, in a worker process: native code can't be interrupted in a thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from types import TracebackType
from typing import ClassVar

from desktop_wizard.engine.errors import WorkerDied
from desktop_wizard.engine.model import Change
from desktop_wizard.engine.on_duty import WorkerOnDuty
from desktop_wizard.engine.schema import Comparison, Schema
from desktop_wizard.engine.schema.kinds import change_type, default_severity

SECONDS = 2.0
"""Time for one comparison, unless told."""

_SHARE_FOR_SEARCHING = 0.75
"""Of that time; searches that can be interrupted end before the process has to be killed."""

_CHARACTERS_A_SECOND = 1_000_000
"""Of schemas that are handed over and rewritten beside the comparison proper, on a slow and busy machine."""

_Pair = tuple[Schema, Schema]


@dataclass(frozen=True, slots=True)
class ComparisonDuty:
    """The picklable description of comparing pairs, for a worker."""

    seconds: float
    is_for_once: ClassVar[bool] = False

    @contextmanager
    def begin(self) -> Iterator[Callable[[_Pair], Iterator[Comparison]]]:
        from desktop_wizard.engine.schema import comparisons  # much code, which only the worker needs

        yield lambda pair: comparisons(*pair, seconds=self.seconds * _SHARE_FOR_SEARCHING)


class Comparer:
    """Compares one pair of versions after another in a process of its own. Use it as a context manager.

    Args:
        seconds: time for one comparison; what is not decided then stays undecided. Schemas of megabytes get a
            second more for each megabyte, since handing them over alone takes such a time.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: WorkerOnDuty | None = None

    def __enter__(self) -> Comparer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._end()

    def start(self) -> WorkerOnDuty:
        """Have a process ready, so that the time of the next comparison is its own.

        Raises:
            WorkerDied: the process ended before it was ready.
        """
        if self._process is None:
            process = self._process = WorkerOnDuty(ComparisonDuty(self._seconds))
            try:
                process.wait_until_ready()
            except EOFError as error:
                self._end()
                raise WorkerDied(
                    "The process that compares ended before it was ready.",
                    where=f"exit code {process.exit_code}",
                    safe="Nothing was changed.",
                    cure="Try again; look whether there is memory left.",
                ) from error
        return self._process

    def compare(self, old: Schema, new: Schema) -> Comparison:
        """Compare two versions; where that takes too long, or the process does not survive it, as far as it came."""
        best: Comparison | None = None
        try:
            for draft in self.start().ask_for_drafts((old, new), seconds=self._limit(old, new)):
                best = draft
        except TimeoutError:
            self._end()
            return _cut_short(best, old, new, f"in {self._seconds:g} seconds")
        except EOFError:
            self._end()
            return _cut_short(best, old, new, "because the comparison broke down")
        assert best is not None
        return best

    def _limit(self, old: Schema, new: Schema) -> float:
        return self._seconds + (len(old.text) + len(new.text)) / _CHARACTERS_A_SECOND

    def _end(self) -> None:
        if self._process is not None:
            self._process.close()
            self._process = None


def _cut_short(best: Comparison | None, old: Schema, new: Schema, why: str) -> Comparison:
    """Return how far a comparison came that was ended by force, and that it is not all."""
    if best is None:
        return _undecided(old, new, f"The versions could not be compared {why}")
    note = _change(
        "comparison_incomplete",
        f"Which of these changes break records could not be proved {why}; it is judged by their kinds",
        old,
        new,
        is_breaking=False,
    )
    return replace(best, changes=(*best.changes, note))


def _undecided(old: Schema, new: Schema, why: str) -> Comparison:
    """Return a comparison that knows nothing but that the versions differ; records are counted under that one."""
    what = f"{why}; which records it breaks is counted all the same"
    whole = _change("combiner_changed", what, old, new, is_breaking=True)
    return Comparison(changes=(whole,), is_compatible=None, decided_by="undecided")


def _change(kind: str, description: str, old: Schema, new: Schema, *, is_breaking: bool) -> Change:
    """Return a change of the schemas as wholes."""
    return Change(
        id=f"{kind} $",
        type=change_type(kind, is_breaking=is_breaking),
        kind=kind,
        path="$",
        record_path="$",
        description=description,
        is_breaking=is_breaking,
        severity=default_severity(kind, is_breaking=is_breaking),
        old=old.value if is_breaking else None,
        new=new.value if is_breaking else None,
    )
