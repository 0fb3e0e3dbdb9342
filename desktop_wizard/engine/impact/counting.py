"""Looking at records: at all of them in worker processes, or at a sample."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from desktop_wizard.engine.impact.tally import Tally
from desktop_wizard.engine.model import Change, Impact, Key, KeyRange
from desktop_wizard.engine.ports import Progress, RangeReader, RecordStore
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.schema import Attribution, Schema

SCAN_SIZE = 2000
"""Records a worker reads at a time."""

SAMPLE_SIZE = 2000
"""Records in a sample: the bounds are then within 2.2 % of all records, and a million are estimated in 0.3 s."""


@dataclass(frozen=True, slots=True)
class ImpactHand:
    """The picklable description of counting the impact, for workers."""

    old: Schema
    new: Schema
    changes: tuple[Change, ...]
    is_for_once: ClassVar[bool] = False

    def ready(self) -> Callable[[RangeReader, KeyRange], Tally]:
        attribution = self.attribution()

        def work(reader: RangeReader, span: KeyRange) -> Tally:
            tally = Tally()
            for record in reader.read(span):
                tally.add(record, attribution)
            return tally

        return work

    def attribution(self) -> Attribution:
        """Return what explains records in this process."""
        return Attribution(self.old, self.new, self.changes)


def count_impact(
    store: RecordStore,
    hand: ImpactHand,
    versions: Sequence[str] | None,
    *,
    workers: int = 1,
    progress: Progress | None = None,
) -> Impact:
    """Look at every record in worker processes and return the exact impact."""
    total = store.count(versions)
    sum_ = Tally()
    with Hands(store.reader(versions), hand, workers) as hands:
        for _, tally in hands.results(key_ranges(store, versions)):
            sum_.merge(tally)
            if progress:
                progress(sum_.total, max(total, sum_.total))
    return sum_.counted()


def key_ranges(
    store: RecordStore, versions: Sequence[str] | None, size: int = SCAN_SIZE, *, after: Key | None = None
) -> Iterator[KeyRange]:
    """Yield ranges that cover the source from its first key, or the one behind `after`, to its last."""
    number, index = 1, 0
    while span := store.next_range(number, after, index, size, versions):
        yield span
        number, after, index = number + 1, span.upto, index + span.size


def estimate_impact(
    store: RecordStore,
    hand: ImpactHand,
    versions: Sequence[str] | None = None,
    *,
    sample_size: int = SAMPLE_SIZE,
) -> Impact:
    """Return the impact as a sample tells it, with its bounds; the exact one where the sample is the whole source."""
    attribution = hand.attribution()
    tally = Tally()
    for record in store.sample(sample_size, versions):
        tally.add(record, attribution)
    total = max(store.count(versions), tally.total) if tally.total == sample_size else tally.total
    if tally.total in (0, total):
        return tally.counted()
    return tally.estimated(total, [change.id for change in hand.changes if change.is_breaking])
