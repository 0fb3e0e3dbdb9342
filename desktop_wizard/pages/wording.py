"""Counts, shares, sizes and times as people read them."""

from __future__ import annotations

import math
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_wizard.numerals import Counted, filled, number

_SIZES = ("B", "kB", "MB", "GB", "TB")
_FEW, _MINUTE, _HOUR = 5, 60, 3600


# Called by this name with its context, so that lupdate finds the texts.
translate = QCoreApplication.translate


def share(part: int, whole: int) -> str:
    """Return a share as `12.3 %`; one that is not all never reads 100 %, one that is not none never 0 %."""
    if not whole:
        return "0 %"
    percent = part / whole * 100
    if part in (0, whole):
        return f"{number(percent, '.0f')} %"
    if percent < 0.1:
        return f"< {number(0.1, '.1f')} %"
    return f"{number(min(percent, 99.9), '.1f')} %"


def size(count: float) -> str:
    """Return bytes as `2.3 MB`."""
    for unit in _SIZES:
        if count < 1000 or unit == _SIZES[-1]:
            break
        count /= 1000
    return f"{number(count, '.0f' if unit == 'B' or count >= 100 else '.1f')} {unit}"


def seconds(count: float) -> str:
    """Return an exact time in two units at most: `0.4 s`, `48 s`, `3 min 12 s`, `1 h 20 min`."""
    if count < 10:
        return f"{number(count, '.1f')} s"
    whole = round(count)
    if whole < _MINUTE:
        return f"{whole} s"
    if whole < _HOUR:
        return f"{whole // _MINUTE} min {whole % _MINUTE} s"
    return f"{number(whole // _HOUR)} h {whole % _HOUR // _MINUTE} min"


def about(count: float) -> str:
    """Return an estimated time: `about 20 seconds`, `about 3 minutes`, `about 1 hour 20 minutes`."""
    if count < _FEW:
        return roughly(count)
    return translate("Wording", "about {0}").format(roughly(count))


def roughly(count: float) -> str:
    """Return the same where a heading says already that it is an estimate: `20 seconds`."""
    if count < _FEW:
        return translate("Wording", "a few seconds")
    if count < 55:
        rounded = math.ceil(count / 5) * 5
        return Counted.tr("{0} seconds", "", rounded).format(rounded)
    minutes = math.ceil(count / _MINUTE - 0.25)
    if minutes < _MINUTE:
        return _minutes(minutes)
    hours, rest = divmod(math.ceil(minutes / 10) * 10, _MINUTE)
    named = filled(Counted.tr("{0:,} hours", "", hours), hours)
    return f"{named} {_minutes(rest)}" if rest else named


def _minutes(count: int) -> str:
    return Counted.tr("{0} minutes", "", count).format(count)


def records(count: int) -> str:
    return filled(Counted.tr("{0:,} records", "", count), count)


def evidence_text(path: Path, seal: str) -> str:
    """Return that evidence was written, and what to keep elsewhere so that nobody can exchange it unseen."""
    return translate("Wording", "Evidence written to {0}. SHA-256 of its manifest: {1}").format(path, seal)
