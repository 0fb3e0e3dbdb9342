"""Every key of the file: its type, and what may stand there. docs/settings.md lists the same."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from desktop_wizard.engine.model import BackupStrategy, Security
from desktop_wizard.engine.model.shortening import shortened
from desktop_wizard.engine.plan.option_ranges import option_range
from desktop_wizard.settings.values import LANGUAGES, THEMES, Appearance, Connection, Keeping, RunDefaults, Telling

Value = bool | int | float | str
_WORDS: Mapping[type, str] = {
    bool: "true or false",
    int: "a whole number",
    float: "a number",
    str: "a text in quotes",
}
_LARGEST_SHOWN, _LONGEST_SHOWN = 10**15, 60


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a table.

    Attributes:
        kind: its type; a `float` may be written as a whole number.
        least, most: of a number.
        choices: the only texts that may stand there; empty: any text.
    """

    name: str
    kind: type
    least: float = 0
    most: float = 0
    choices: tuple[str, ...] = ()

    def problem(self, value: object) -> str:
        """Return what is wrong with a value, as a sentence; empty where nothing is."""
        if not self._is_of_kind(value):
            return f"It must be {_WORDS[self.kind]}."
        if self.choices and value not in self.choices:
            return f"“{_short(value)}” is not known here; it must be one of {', '.join(self.choices)}."
        if isinstance(value, int | float) and self.kind is not bool and not self.least <= value <= self.most:
            return f"{_short(value)} is out of range; it must be between {self.least:,} and {self.most:,}."
        return ""

    def _is_of_kind(self, value: object) -> bool:
        if isinstance(value, bool):
            return self.kind is bool
        if self.kind is float:
            return isinstance(value, int) or (isinstance(value, float) and math.isfinite(value))
        return isinstance(value, self.kind)


def _short(value: object) -> str:
    """Return a value as a sentence shows it, of whatever length it is in the file."""
    if isinstance(value, int | float):
        return f"{value:,}" if abs(value) < _LARGEST_SHOWN else "This number"
    return shortened(str(value), _LONGEST_SHOWN)


LONGEST_TIMEOUT = 1_000_000
"""Seconds, eleven days: as much as the windows' fields hold."""


def _option(name: str, kind: type) -> Key:
    return Key(name, kind, *option_range(name))


_STRATEGIES = tuple(str(strategy) for strategy in BackupStrategy if strategy is not BackupStrategy.CUSTOM)

TABLES: Mapping[str, tuple[type, tuple[Key, ...]]] = {
    "appearance": (Appearance, (Key("theme", str, choices=THEMES), Key("language", str, choices=LANGUAGES))),
    "runs": (
        RunDefaults,
        (
            _option("batch_size", int),
            Key("parallel", bool),
            _option("workers", int),
            Key("retry", bool),
            _option("max_retries", int),
            _option("retry_delay", float),
            Key("timeout", float, option_range("timeout")[0], LONGEST_TIMEOUT),
            Key("dry_run", bool),
            Key("backup", str, choices=_STRATEGIES),
        ),
    ),
    "keeping": (Keeping, (Key("backups", int, 1, 1000), Key("undo_days", int, 0, 36_500))),
    "notifications": (
        Telling,
        (
            Key("desktop", bool),
            Key("on_start", bool),
            Key("on_complete", bool),
            Key("on_error", bool),
            Key("mail_to", str),
            Key("mail_from", str),
            Key("smtp_host", str),
            Key("smtp_port", int, 1, 65_535),
            Key("smtp_security", str, choices=tuple(map(str, Security))),
            Key("smtp_user", str),
            Key("webhook", str),
        ),
    ),
}
"""Table → the value that it becomes, and its keys."""

CONNECTIONS = "connections"
"""The table that there may be several of."""

CONNECTION_KEYS = (Key("name", str), Key("url", str), Key("production", bool))
assert {key.name for key in CONNECTION_KEYS} == set(Connection.__dataclass_fields__)
