"""Between which bounds the options of a run may be."""

from __future__ import annotations

import math

from desktop_wizard.engine.errors import OptionsWrong, Problem
from desktop_wizard.engine.model import RunOptions

_RANGES: tuple[tuple[str, str, float, float], ...] = (
    ("batch_size", "The batch size is {:,}", 1, 10_000),
    ("max_retries", "The number of retries is {:,}", 0, 10),
    ("workers", "The number of workers is {:,}", 1, 16),
    ("timeout", "The timeout in seconds is {:,}", 60, math.inf),
    ("script_seconds", "The time of a script for one record in seconds is {:,}", 0.1, 3600),
    ("retry_delay", "The retry delay in seconds is {:,}", 0, 3600),
)


def option_range(field: str) -> tuple[float, float]:
    """Return the least and the most that an option may be."""
    return next((least, most) for name, _, least, most in _RANGES if name == field)


def option_problems(options: RunOptions) -> tuple[Problem, ...]:
    """Return every option that is out of its range, by field name."""
    problems = []
    for field, said, least, most in _RANGES:
        value = getattr(options, field)
        if not least <= value <= most:
            bounds = f"at least {least:,}" if most == math.inf else f"between {least:,} and {most:,}"
            problems.append(Problem(field, f"{said.format(value)}; it must be {bounds}."))
    return tuple(problems)


def checked_options(options: RunOptions) -> RunOptions:
    """Return `options`; raise `OptionsWrong` naming every one that is out of its range."""
    if problems := option_problems(options):
        raise OptionsWrong("Some options are out of their range.", problems=problems)
    return options
