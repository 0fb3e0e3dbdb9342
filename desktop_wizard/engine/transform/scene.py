"""Where a rule works: the record, what may be known besides it, and a place in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from desktop_wizard.engine.model import JsonValue, Key

Record = dict[str, JsonValue]
Place = str | int
Trail = tuple[Place, ...]
"""What the wildcards passed so far stand for."""


class RuleContext(NamedTuple):
    """What a rule may know besides the record, so that the same plan always makes the same values.

    Attributes:
        plan_fingerprint: seeds generated identifiers.
        started_at: when the run began, with time zone; `now` is this moment.
        key: the record's key.
        record_index: how many records of the source come before this one in key order.
        user: who runs the migration.
    """

    plan_fingerprint: str
    started_at: datetime
    key: Key
    record_index: int
    user: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seed:
    """The part of a `RuleContext` that is the same for every record of a run; may be pickled."""

    plan_fingerprint: str
    started_at: datetime
    user: str


Scene = tuple[Record, RuleContext]
"""The whole record that an edit takes place in, and its context. A bare tuple: one is made per rule and record."""

Edit = Callable[[Any, Any, Scene, Trail], bool]
"""Changes one place, given its container, its name or index there, the scene and the trail; tells whether it did.

When it raises, it has changed nothing.
"""

RecordChange = Callable[[Record, RuleContext], bool]
"""Changes a record in place and tells whether it did. When it raises, the record is half changed."""


def held(container: Any, place: Any, default: Any = None) -> Any:
    """Return what stands at a place of a container; the index of an array is one that exists."""
    return container.get(place, default) if place.__class__ is str else container[place]
