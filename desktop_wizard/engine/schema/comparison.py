"""What became of a schema between two versions, as a value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

from desktop_wizard.engine.model import Change, ChangeType, JsonValue


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What became of a schema between two versions.

    Attributes:
        changes: in the order of the schema.
        is_compatible: whether every record valid under the old version is valid under the new one; None where
            that is not known. Data that is declared no more is told by `breaking`, not by this.
        decided_by: `proof`, `witness` or `undecided`.
        witness: a record valid under the old version and invalid under the new one, or None.
    """

    changes: tuple[Change, ...]
    is_compatible: bool | None
    decided_by: Literal["proof", "witness", "undecided"]
    witness: JsonValue = None

    @property
    def is_complete(self) -> bool:
        """Tell whether every difference is listed and judged; False where the time was up before."""
        return all(change.kind != "comparison_incomplete" for change in self.changes)

    @property
    def breaking(self) -> tuple[Change, ...]:
        """Return the changes that break records or take data from them."""
        return tuple(change for change in self.changes if change.is_breaking)

    @property
    def additive(self) -> tuple[Change, ...]:
        """Return the changes that only allow more."""
        return tuple(change for change in self.changes if change.type is ChangeType.ADDITIVE)


def numbered(changes: Iterable[Change]) -> list[Change]:
    """Give each change a name that stays the same as long as the schemas do; one met twice is told of once."""
    found = []
    seen: Counter[str] = Counter()
    told: set[tuple[str, str, str]] = set()
    for change in changes:
        if (change.kind, change.path, change.record_path) in told:
            continue  # met again by another way through the schema
        told.add((change.kind, change.path, change.record_path))
        name = f"{change.kind} {change.path}"
        if seen[name]:
            # One definition, used in several places of a record.
            name = f"{name} ({change.record_path})"
        seen[name] += 1
        found.append(replace(change, id=name if seen[name] == 1 else f"{name} #{seen[name]}"))
    return found
