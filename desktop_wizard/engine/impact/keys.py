"""Every record that a change affects, a page of keys at a time: an impact itself keeps the first ones only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from desktop_wizard.engine.impact.counting import ImpactHand, key_ranges
from desktop_wizard.engine.impact.tally import explained
from desktop_wizard.engine.model import Key, KeyRange
from desktop_wizard.engine.ports import Progress, RangeReader, RecordStore
from desktop_wizard.engine.scan import Hands
from desktop_wizard.engine.schema import Explanation

PAGE_SIZE = 100


class RecordClass(StrEnum):
    """What may be asked for instead of one change; as in `Impact`, where a record may be in several."""

    AFFECTED = "affected"
    ALREADY_INVALID = "already_invalid"
    UNATTRIBUTED = "unattributed"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class KeyPage:
    """Some keys in key order; `after` is where the next page goes on, None behind the last one."""

    keys: tuple[Key, ...]
    after: Key | None


@dataclass(frozen=True, slots=True)
class KeysHand:
    """The picklable description of looking for records, for workers; `wanted` as in `affected_keys`."""

    impact: ImpactHand
    wanted: RecordClass | str
    is_for_once: ClassVar[bool] = False

    def ready(self) -> Callable[[RangeReader, KeyRange], list[Key]]:
        attribution = self.impact.attribution()

        def work(reader: RangeReader, span: KeyRange) -> list[Key]:
            records = reader.read(span)
            return [record.key for record in records if self._is_wanted(explained(record, attribution))]

        return work

    def _is_wanted(self, found: Explanation | None) -> bool:
        match self.wanted:
            case RecordClass.UNREADABLE:
                return found is None
            case RecordClass.AFFECTED:
                return found is not None and found.is_affected
            case RecordClass.ALREADY_INVALID:
                return found is not None and found.is_already_invalid
            case RecordClass.UNATTRIBUTED:
                return found is not None and found.is_unattributed
            case _:
                return found is not None and self.wanted in found.change_ids


def affected_keys(
    store: RecordStore,
    hand: ImpactHand,
    wanted: RecordClass | str,
    versions: Sequence[str] | None,
    *,
    after: Key | None = None,
    size: int = PAGE_SIZE,
    progress: Progress | None = None,
) -> KeyPage:
    """Look at the records behind a key, no further than needed, and return the keys of affected ones.

    Args:
        wanted: a change's id, or a class of records.
        versions: look at records on these versions only, None for all.
        after: where the page before ended.
        size: keys on a page; a page may turn out to have been the last one only when the next is empty.
        progress: told how many records were looked at, of how many at most; it may raise `RunCancelled`.
    """
    total, seen, keys = store.count(versions), 0, list[Key]()
    with Hands(store.reader(versions), KeysHand(hand, wanted)) as hands:
        for span, found in hands.results(key_ranges(store, versions, after=after)):
            keys += found
            seen += span.size
            if len(keys) >= size:
                return KeyPage(tuple(keys[:size]), keys[size - 1])
            if progress:
                progress(seen, max(total, seen))
    return KeyPage(tuple(keys), None)
