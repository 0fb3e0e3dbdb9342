"""Runs contenders in turn, round by round, and tells their times as ratios to one of them."""

from __future__ import annotations

import gc
import resource
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.ground import Ground, Template

Contender = Callable[[Ground], float]


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of each round: as the clock has them, and of all processors together."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)


def race(template: Template, folder: Path, contenders: Mapping[str, Contender], rounds: int) -> dict[str, Times]:
    """Return the times of all contenders; each gets a fresh copy, and one round is over before the next begins."""
    times = {name: Times() for name in contenders}
    for _ in range(rounds):
        for name, contender in contenders.items():
            ground = template.copy(folder / "scratch")
            gc.collect()
            before = _processor_seconds()
            times[name].wall.append(contender(ground))
            times[name].processor.append(_processor_seconds() - before)
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
    sys.stdout.write(f"{text}\n" if text.startswith("{") else f"{time.strftime('%H:%M:%S')} {text}\n")
    sys.stdout.flush()


def _by_round(one: Times, base: Times) -> list[float]:
    return [mine / theirs for mine, theirs in zip(one.wall, base.wall, strict=True)]


def _processor_seconds() -> float:
    """Return the processor time of this process and of its children that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)
