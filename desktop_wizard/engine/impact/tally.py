"""Adds up what the changes do to one record after another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import ceil, floor, sqrt
from types import MappingProxyType

from desktop_wizard.engine.model import Bounds, Impact, Key, StoredRecord
from desktop_wizard.engine.schema import UNAFFECTED, Attribution, Explanation
from desktop_wizard.engine.transform import DocumentRefused, read_value

CONFIDENCE = 1.959964
"""Standard deviations that 95 % of a normal distribution lie within."""


def explained(record: StoredRecord, attribution: Attribution) -> Explanation | None:
    """Return what the changes do to a record, None where it is no readable JSON object."""
    if not isinstance(record.data, bytes):
        return None
    try:
        return attribution.explain(read_value(record.data))
    except DocumentRefused:
        return None


@dataclass(slots=True)
class Tally:
    """Counts of one range, or of all so far; fields as in `Impact`. Keys are kept up to its limit."""

    total: int = 0
    affected: int = 0
    already_invalid: int = 0
    invalid_anyway: int = 0
    unreadable: int = 0
    unattributed: int = 0
    by_change: Counter[str] = field(default_factory=Counter)
    keys_by_change: dict[str, list[Key]] = field(default_factory=dict)
    affected_keys: list[Key] = field(default_factory=list)
    already_invalid_keys: list[Key] = field(default_factory=list)

    def add(self, record: StoredRecord, attribution: Attribution) -> None:
        """Look at one record."""
        self.total += 1
        found = explained(record, attribution)
        if found is None:
            self.unreadable += 1
            return
        if found is UNAFFECTED:
            return
        self.unattributed += found.is_unattributed
        if found.is_already_invalid:
            self.already_invalid += 1
            self.invalid_anyway += not found.is_affected
            _keep(self.already_invalid_keys, [record.key])
        if found.is_affected:
            self.affected += 1
            _keep(self.affected_keys, [record.key])
            for change in found.change_ids:
                self.by_change[change] += 1
                _keep(self.keys_by_change.setdefault(change, []), [record.key])

    def merge(self, other: Tally) -> None:
        """Add the counts of the next range in key order."""
        self.total += other.total
        self.affected += other.affected
        self.already_invalid += other.already_invalid
        self.invalid_anyway += other.invalid_anyway
        self.unreadable += other.unreadable
        self.unattributed += other.unattributed
        self.by_change.update(other.by_change)
        _keep(self.affected_keys, other.affected_keys)
        _keep(self.already_invalid_keys, other.already_invalid_keys)
        for change, keys in other.keys_by_change.items():
            _keep(self.keys_by_change.setdefault(change, []), keys)

    def counted(self) -> Impact:
        """Return the counts of every record as an impact."""
        return Impact(
            total=self.total,
            affected=self.affected,
            by_change=MappingProxyType(dict(self.by_change)),
            keys_by_change=self._keys(),
            affected_keys=tuple(self.affected_keys),
            already_invalid=self.already_invalid,
            invalid_anyway=self.invalid_anyway,
            already_invalid_keys=tuple(self.already_invalid_keys),
            unreadable=self.unreadable,
            unattributed=self.unattributed,
        )

    def estimated(self, total: int, change_ids: Iterable[str]) -> Impact:
        """Return what the counts of a sample say about all records.

        Args:
            total: how many records there are.
            change_ids: of the changes whose bounds are wanted, met in the sample or not.
        """

        def scaled(count: int) -> int:
            return round(count * total / self.total)

        return Impact(
            total=total,
            affected=scaled(self.affected),
            by_change=MappingProxyType({change: scaled(count) for change, count in self.by_change.items()}),
            keys_by_change=self._keys(),
            affected_keys=tuple(self.affected_keys),
            already_invalid=scaled(self.already_invalid),
            invalid_anyway=scaled(self.invalid_anyway),
            already_invalid_keys=tuple(self.already_invalid_keys),
            unreadable=scaled(self.unreadable),
            unattributed=scaled(self.unattributed),
            is_exact=False,
            sampled=self.total,
            bounds=wilson(self.affected, self.total, total),
            bounds_by_change=MappingProxyType(
                {change: wilson(self.by_change[change], self.total, total) for change in change_ids}
            ),
        )

    def _keys(self) -> Mapping[str, tuple[Key, ...]]:
        return MappingProxyType({change: tuple(keys) for change, keys in self.keys_by_change.items()})


def _keep(kept: list[Key], more: Sequence[Key]) -> None:
    kept += more[: Impact.MAX_KEYS_PER_CHANGE - len(kept)]


def wilson(hits: int, sampled: int, total: int) -> Bounds:
    """Return between how many of `total` records a property lies that `hits` of `sampled` have, at 95 % confidence.

    The score interval of E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference"
    (1927): it holds for rare properties too, where the usual one says that there are none. What the sample itself
    rules out is left out.
    """
    share, square = hits / sampled, CONFIDENCE**2
    middle = share + square / (2 * sampled)
    half = CONFIDENCE * sqrt(share * (1 - share) / sampled + square / (4 * sampled**2))
    low, high = ((middle + side) / (1 + square / sampled) * total for side in (-half, half))
    return Bounds(max(floor(low), hits), min(ceil(high), total - (sampled - hits)))
