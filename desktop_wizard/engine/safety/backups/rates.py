"""How fast backups were made here before, so that the next one's time is known without a trial."""

from __future__ import annotations

import json
from pathlib import Path

from desktop_wizard.engine.model import BackupStrategy
from desktop_wizard.engine.safety.files import write_whole

_LEAST = 1.0
"""Backups that took less than this many seconds say little about larger ones."""


class Rates:
    """Units a second for each strategy, in a file; a lost or damaged file only means that trials are made again."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def seconds(self, strategy: BackupStrategy, effort: int) -> float | None:
        """Return how long `effort` units take, None where nothing is remembered."""
        rate = self._read().get(strategy)
        return effort / rate if rate else None

    def remember(self, strategy: BackupStrategy, effort: int, seconds: float) -> None:
        """Keep what a backup took, half of it from now and half from before. Raises `OSError`."""
        if seconds < _LEAST or not effort:
            return
        rates = self._read()
        rate = effort / seconds
        rates[strategy] = (rates[strategy] + rate) / 2 if strategy in rates else rate
        write_whole(self._path, json.dumps(rates).encode())

    def _read(self) -> dict[str, float]:
        try:
            found = json.loads(self._path.read_bytes())
        except (OSError, ValueError):
            return {}
        is_sound = isinstance(found, dict) and all(isinstance(rate, float) and rate > 0 for rate in found.values())
        return found if is_sound else {}
