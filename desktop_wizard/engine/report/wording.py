"""Numbers, moments and severities as every form of a report writes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from desktop_wizard.engine.model import Severity

SEVERITIES: Mapping[Severity, str] = MappingProxyType(
    {Severity.HIGH: "◆ High", Severity.MEDIUM: "▲ Medium", Severity.LOW: "● Low"}
)
"""With a shape in front, for those who don't see colours."""


def number(value: float) -> str:
    """Return a number with its thousands apart, and one decimal where it is no whole one."""
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def moment(value: datetime | None) -> str:
    """Return a moment to the second with its time zone; `not yet` for None."""
    return f"{value:%Y-%m-%d %H:%M:%S %Z}".rstrip() if value else "not yet"
