"""The opener of registries, with a clock that stands still."""

from __future__ import annotations

from pathlib import Path

from desktop_wizard.engine.ports import Registry
from desktop_wizard.engine.registry import LocalRegistries
from tests.support.fixed_clock import FixedClock


def open_registry(location: object, data_dir: Path = Path("no-data")) -> Registry:
    """Open a registry as the program does."""
    return LocalRegistries(data_dir, FixedClock(), "dba").open(str(location))
