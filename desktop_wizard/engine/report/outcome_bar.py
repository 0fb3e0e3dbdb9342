"""What became of the records as the parts of one bar."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desktop_wizard.engine.model import Counts

WIDTH = 1000.0

SHADES: Mapping[str, str] = MappingProxyType(
    {"changed": "#3B6CB4", "stamped": "#8FB0DE", "failed": "#B42318", "skipped": "#B7791F"}
)
"""Look → colour, as CSS writes it."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the bar.

    Attributes:
        look: `changed`, `stamped`, `failed` or `skipped`.
        start, width: of a bar that is `WIDTH` long.
    """

    name: str
    look: str
    count: int
    start: float
    width: float

    @property
    def shade(self) -> str:
        return SHADES[self.look]


def bar_of(counts: Counts) -> tuple[Part, ...]:
    """Return the parts that are not empty, from left to right; nothing where no record was read."""
    parts, start = [], 0.0
    told = (
        ("Changed", "changed", counts.changed),
        ("Stamped only", "stamped", counts.unchanged),
        ("Failed", "failed", counts.failed),
        ("Skipped", "skipped", counts.skipped),
    )
    total = sum(count for _, _, count in told)
    for name, look, count in told:
        if count:
            width = round(WIDTH * count / total, 2)
            parts.append(Part(name, look, count, round(start, 2), width))
            start += width
    return tuple(parts)
