"""Which records a new version really affects: counted over every record, or estimated from a sample."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from desktop_wizard.engine.model import Change, Impact, Key, KeyRange, Selection, StoredRecord
from desktop_wizard.engine.plan import Review
from desktop_wizard.engine.ports import Ports, Progress, RangeReader, RecordStore, Registry
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.schema import Attribution, Comparison, Schema, compare, confirm_moves
from desktop_wizard.engine.transform import DocumentRefused, RuleSet, read_value, suggest

SCAN_SIZE = 2000
"""Records a worker reads at a time."""

SAMPLE_FOR_SUGGESTIONS = 500


@dataclass(slots=True)
class Tally:
    """Counts of one range, or of all so far. Keys are kept up to `Impact.MAX_KEYS_PER_CHANGE`."""

    total: int = 0
    affected: int = 0
    already_invalid: int = 0
    unreadable: int = 0
    unattributed: int = 0
    by_change: Counter[str] = field(default_factory=Counter)
    keys_by_change: dict[str, list[Key]] = field(default_factory=dict)
    affected_keys: list[Key] = field(default_factory=list)

    def add(self, record: StoredRecord, attribution: Attribution) -> None:
        """Look at one record."""
        self.total += 1
        if not isinstance(record.data, bytes):
            self.unreadable += 1
            return
        try:
            value = read_value(record.data)
        except DocumentRefused:
            self.unreadable += 1
            return
        found = attribution.explain(value)
        self.already_invalid += found.is_already_invalid
        self.unattributed += found.is_unattributed
        if found.is_affected:
            self.affected += 1
            _keep(self.affected_keys, [record.key])
            self.by_change.update(found.change_ids)
            for change in found.change_ids:
                _keep(self.keys_by_change.setdefault(change, []), [record.key])

    def merge(self, other: Tally) -> None:
        """Add the counts of the next range in key order."""
        self.total += other.total
        self.affected += other.affected
        self.already_invalid += other.already_invalid
        self.unreadable += other.unreadable
        self.unattributed += other.unattributed
        self.by_change.update(other.by_change)
        _keep(self.affected_keys, other.affected_keys)
        for change, keys in other.keys_by_change.items():
            _keep(self.keys_by_change.setdefault(change, []), keys)

    def impact(self, *, scale: float | None = None) -> Impact:
        """Return the counts as an impact; `scale` extrapolates those of a sample."""
        factor = scale or 1.0
        return Impact(
            total=round(self.total * factor),
            affected=round(self.affected * factor),
            by_change=MappingProxyType({change: round(n * factor) for change, n in self.by_change.items()}),
            keys_by_change=MappingProxyType({change: tuple(keys) for change, keys in self.keys_by_change.items()}),
            affected_keys=tuple(self.affected_keys),
            already_invalid=round(self.already_invalid * factor),
            unreadable=round(self.unreadable * factor),
            unattributed=round(self.unattributed * factor),
            is_exact=scale is None,
        )


def _keep(kept: list[Key], more: Sequence[Key]) -> None:
    kept += more[: Impact.MAX_KEYS_PER_CHANGE - len(kept)]


@dataclass(frozen=True, slots=True)
class ImpactHand:
    """The picklable description of counting the impact, for workers."""

    old: Schema
    new: Schema
    changes: tuple[Change, ...]

    def ready(self) -> Callable[[RangeReader, KeyRange], Tally]:
        attribution = Attribution(self.old, self.new, self.changes)

        def work(reader: RangeReader, span: KeyRange) -> Tally:
            tally = Tally()
            for record in reader.read(span):
                tally.add(record, attribution)
            return tally

        return work


def compare_versions(
    registry: Registry, schema_id: str, from_version: str, to_version: str
) -> tuple[Schema, Schema, Comparison]:
    """Return both versions and what changed between them.

    Raises:
        RegistryWrong: no such schema or version.
        SchemaWrong: one of the documents is no JSON Schema.
    """
    old = registry.load(schema_id, from_version)
    new = registry.load(schema_id, to_version)
    return old, new, compare(old, new)


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
    return sum_.impact()


def key_ranges(store: RecordStore, versions: Sequence[str] | None, size: int = SCAN_SIZE) -> Iterator[KeyRange]:
    """Yield ranges that cover the source from its first to its last key."""
    number, after, index = 1, None, 0
    while span := store.next_range(number, after, index, size, versions):
        yield span
        number, after, index = number + 1, span.upto, index + span.size


def estimate_impact(
    store: RecordStore,
    hand: ImpactHand,
    versions: Sequence[str] | None = None,
    *,
    sample_size: int = 2000,
) -> Impact:
    """Return the impact as extrapolated from a sample; `is_exact` tells whether the sample was everything."""
    attribution = Attribution(hand.old, hand.new, hand.changes)
    tally = Tally()
    for record in store.sample(sample_size, versions):
        tally.add(record, attribution)
    total = store.count(versions)
    if tally.total in (0, total):
        return tally.impact()
    return tally.impact(scale=total / tally.total)


def make_review(
    selection: Selection,
    ports: Ports,
    *,
    rules: RuleSet | None = None,
    workers: int = 1,
    progress: Progress | None = None,
) -> Review:
    """Compare the versions, count the impact over every record, and suggest rules where none are given.

    Args:
        rules: those to apply; None asks for suggestions.
        workers: worker processes, 1–16.
        progress: told how many records are counted; it may raise `RunCancelled`.

    Raises:
        RegistryWrong, SchemaWrong, SourceWrong, NoUsableKey: what the selection names is not there or not usable.
    """
    registry = ports.registries.open(selection.registry)
    old, new, comparison = compare_versions(
        registry, selection.schema_id, selection.from_version, selection.to_version
    )
    store = ports.stores.open(selection.source)
    try:
        versions = [selection.from_version] if selection.source.version_column else None
        began = ports.clock.monotonic()
        hand = ImpactHand(old, new, comparison.changes)
        impact = count_impact(store, hand, versions, workers=workers, progress=progress)
        passed = ports.clock.monotonic() - began
        records = _shown(store, selection, impact)
        changes = confirm_moves(comparison.changes, [*records, *_arrived(store, selection)], new)
        if rules is None:
            rules = suggested_rules(selection, old, new, changes, records)
    finally:
        store.close()
    return Review(
        old_schema=old,
        new_schema=new,
        changes=changes,
        is_compatible=comparison.is_compatible,
        decided_by=comparison.decided_by,
        impact=impact,
        rules=rules,
        scan_rate=impact.total / passed if passed > 0 else 0.0,
    )


def suggested_rules(
    selection: Selection,
    old: Schema,
    new: Schema,
    changes: Sequence[Change],
    records: Sequence[dict[str, object]],
) -> RuleSet:
    """Return the best suggestion for each breaking change that has one, chosen by records that it affects."""
    return RuleSet(
        schema_id=selection.schema_id,
        from_version=selection.from_version,
        to_version=selection.to_version,
        rules=tuple(suggestion.rule for suggestion in suggest(changes, old.value, new.value, records)),
    )


def _shown(store: RecordStore, selection: Selection, impact: Impact) -> list[dict[str, object]]:
    """Return records of the old version that show what is really there: affected ones, and a sample."""
    versions = [selection.from_version] if selection.source.version_column else None
    return list(_values([*store.fetch(impact.affected_keys), *store.sample(SAMPLE_FOR_SUGGESTIONS, versions)]))


def _arrived(store: RecordStore, selection: Selection) -> list[dict[str, object]]:
    """Return a sample of the records that are on the new version already, where versions are told apart."""
    if selection.source.version_column is None:
        return []
    return list(_values(store.sample(SAMPLE_FOR_SUGGESTIONS, [selection.to_version])))


def _values(records: Iterable[StoredRecord]) -> Iterator[dict[str, object]]:
    for record in records:
        if isinstance(record.data, bytes):
            try:
                yield read_value(record.data)
            except DocumentRefused:
                continue
