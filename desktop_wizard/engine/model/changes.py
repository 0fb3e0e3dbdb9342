"""Changes between two versions, and what they do to the records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple

from desktop_wizard.engine.model.records import JsonValue, Key
from desktop_wizard.engine.model.words import ChangeType, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between two versions of a schema.

    Attributes:
        id: stable name of this change within its comparison.
        type: one of the spec's types, or additive / annotation.
        kind: the finer kind, such as `required_added` or `minimum_raised`.
        path: JSONPath of the keyword in the schema (`$.properties.amount.minimum`).
        record_path: JSONPath of what it constrains in a record (`$.amount`, `$.items[*].sku`).
        description: one sentence for a DBA.
        is_breaking: whether some record that was valid is not any more, or declared data is lost.
        severity: the kind's severity before any record was counted; `Impact` may raise or lower it.
        old, new: the schema fragments on both sides; None where there is none.
        witness: a record valid under the old version and invalid under the new one because of this
            change, or None where none is known.
        moved_to: JSONPath in a record of the field that a renamed or moved one has probably become, else None.
    """

    id: str
    type: ChangeType
    kind: str
    path: str
    record_path: str
    description: str
    is_breaking: bool
    severity: Severity
    old: JsonValue = None
    new: JsonValue = None
    witness: JsonValue = None
    moved_to: str | None = None

    @property
    def transformation_required(self) -> bool:
        return self.is_breaking


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakingChange:
    """A breaking change as hosts name it, and are told of it.

    Attributes:
        path: JSONPath of the field in a record, or of the keyword in the schema.
        impact: how much it matters.
        affected_records: how many it breaks, None where nobody has counted.
    """

    type: ChangeType
    path: str
    description: str
    impact: Severity
    affected_records: int | None = None
    transformation_required: bool = True


class Bounds(NamedTuple):
    """Between how many records a number that was estimated lies, with a confidence of 95 %."""

    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Impact:
    """What a new version does to the real records.

    Every record is one of these: affected, once for however many causes; unaffected; invalid anyway; unreadable.

    Attributes:
        total: records looked at.
        affected: records that at least one change breaks or takes data from.
        by_change: change id → records affected by it; a record may count under several.
        keys_by_change: change id → the first keys affected, at most `MAX_KEYS_PER_CHANGE` each.
        affected_keys: the first affected keys over all changes, at most `MAX_KEYS_PER_CHANGE`.
        already_invalid: records that are invalid under the old version too; no change is blamed for that.
        invalid_anyway: those among them that no change affects besides.
        already_invalid_keys: the first keys of records already invalid, at most `MAX_KEYS_PER_CHANGE`.
        unreadable: documents that are no JSON object, or have duplicate keys.
        unattributed: newly invalid records that no single change explains.
        is_exact: True when every record was counted, False for an estimate from a sample.
        sampled: records in that sample, 0 where every record was counted.
        bounds: of `affected`, None where it was counted.
        bounds_by_change: of `by_change`, for each breaking change; empty where they were counted.
    """

    MAX_KEYS_PER_CHANGE = 100

    total: int
    affected: int
    by_change: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    keys_by_change: Mapping[str, tuple[Key, ...]] = field(default_factory=lambda: MappingProxyType({}))
    affected_keys: tuple[Key, ...] = ()
    already_invalid: int = 0
    unreadable: int = 0
    unattributed: int = 0
    is_exact: bool = True
    invalid_anyway: int = 0
    already_invalid_keys: tuple[Key, ...] = ()
    sampled: int = 0
    bounds: Bounds | None = None
    bounds_by_change: Mapping[str, Bounds] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def unaffected(self) -> int:
        return self.total - self.affected - self.invalid_anyway - self.unreadable

    def counts(self) -> dict[str, int | bool]:
        """Return the counts by name, as JSON output and reports have them."""
        return {
            "total": self.total,
            "affected": self.affected,
            "unaffected": self.unaffected,
            "already_invalid": self.already_invalid,
            "invalid_anyway": self.invalid_anyway,
            "unreadable": self.unreadable,
            "unattributed": self.unattributed,
            "is_exact": self.is_exact,
        }

    @property
    def share(self) -> float:
        """Affected records as a fraction of all, 0.0–1.0."""
        return self.affected / self.total if self.total else 0.0
