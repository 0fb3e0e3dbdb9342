"""What a dry run says that a run will do, beside what the run did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_wizard.engine.model.records import Counts

MAX_TOLD = 6
"""Counts that a sentence names; the report's table has more of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of the records of a run, or would become of them.

    Attributes:
        run_id: the run, or the dry run, that it is of.
        counts: of all its records.
        causes: why records were left behind → how many.
        seen: a mark of the data that was read, which moves when the data does; empty where it was not kept.
    """

    run_id: str
    counts: Counts
    causes: Mapping[str, int]
    seen: str


@dataclass(frozen=True, slots=True)
class PredictedCount:
    """One count: how many records a dry run predicted for it, and how many they were."""

    name: str
    predicted: int
    actual: int

    @property
    def is_kept(self) -> bool:
        return self.predicted == self.actual

    @property
    def difference(self) -> str:
        return f"{self.name}: {self.predicted:,} predicted, {self.actual:,} found"


@dataclass(frozen=True, slots=True, kw_only=True)
class PredictionCheck:
    """Whether a run did what the dry run before it had predicted.

    Attributes:
        dry_run_id: the dry run that was believed.
        counts: each count beside its prediction, those of the causes last.
        has_data_moved: whether the run read other data than the dry run; None where that is not known.
        reasons: why counts may differ, one sentence each; empty where none does.
    """

    dry_run_id: str
    counts: tuple[PredictedCount, ...]
    has_data_moved: bool | None
    reasons: tuple[str, ...] = ()

    @property
    def is_kept(self) -> bool:
        return all(count.is_kept for count in self.counts)

    @property
    def differences(self) -> tuple[str, ...]:
        return tuple(count.difference for count in self.counts if not count.is_kept)

    @property
    def sentence(self) -> str:
        """How it came out, in one line."""
        if self.is_kept:
            moved = ", although records have changed since" if self.has_data_moved else ""
            return f"All {len(self.counts):,} counts are what dry run {self.dry_run_id} predicted{moved}."
        shown, more = self.differences[:MAX_TOLD], len(self.differences) - MAX_TOLD
        rest = f"; and {more:,} counts more" if more > 0 else ""
        return (
            f"The run did not do what dry run {self.dry_run_id} predicted. "
            f"{'; '.join(shown)}{rest}. {' '.join(self.reasons)}"
        )
