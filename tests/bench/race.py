"""Runs contenders in turn, round by round, and tells their times as ratios to one of them."""

from __future__ import annotations

import gc
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.ground import Ground, Template
from tests.bench.stopwatch import Spent

Contender = Callable[[Ground], Spent]


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of each round: as the clock has them, and of all processors together."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)

    def add(self, spent: Spent) -> None:
        self.wall.append(spent.wall)
        self.processor.append(spent.processor)


def race(template: Template, folder: Path, contenders: Mapping[str, Contender], rounds: int) -> dict[str, Times]:
    """Return the times of all contenders; each gets a fresh copy, and one round is over before the next begins.

    Each time is told at once: a long race that is stopped has told what it came to.
    """
    times = {name: Times() for name in contenders}
    for number in range(1, rounds + 1):
        for name, contender in contenders.items():
            ground = template.copy(folder / "scratch")
            gc.collect()
            spent = contender(ground)
            times[name].add(spent)
            told = f"  {template.rule_set.name}, round {number}: {name:40}"
            say(f"{told} {spent.wall:8.2f} s  cpu {spent.processor:7.2f} s")
    return times


def ratios(times: Mapping[str, Times], base: str) -> dict[str, float]:
    """Return the median of each contender's ratios to the base, round by round."""
    return {name: round(statistics.median(_by_round(each, times[base])), 3) for name, each in times.items()}


def tell(title: str, times: Mapping[str, Times], base: str, records: int) -> None:
    """Print a table: median seconds, records a second, ratio to the base with its spread, processor seconds."""
    say(f"{title}; the base is {base}")
    for name, each in times.items():
        median, found = statistics.median(each.wall), _by_round(each, times[base])
        spread = f"{min(found):.2f}–{max(found):.2f}"
        say(
            f"  {name:40} {median:8.2f} s {records / median:11,.0f}/s"
            f"   × {statistics.median(found):6.2f}  [{spread}]  cpu {statistics.median(each.processor):7.2f} s"
        )


def say(text: str) -> None:
    """Print a line with the time of day, unless it is the JSON object at the end."""
    sys.stdout.write(f"{text}\n" if text.startswith("{") else f"{time.strftime('%H:%M:%S')} {text}\n")
    sys.stdout.flush()


def _by_round(one: Times, base: Times) -> list[float]:
    return [mine / theirs for mine, theirs in zip(one.wall, base.wall, strict=True)]
