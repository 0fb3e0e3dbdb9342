"""`make bench`: this program beside what a DBA would do instead, interleaved in one run, as ratios.

    make bench              100,000 payments, 3 rounds
    make bench N=1000000 ROUNDS=5

Each contender gets a fresh copy of the same database. The last line is one JSON object with the ratios.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from desktop_wizard.engine.samples import SamplePlace, create_sample
from tests.bench import contenders

N = int(os.environ.get("N", "100000"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
BASE = "hand-written UPDATE"

CONTENDERS: dict[str, Callable[[SamplePlace, Path], float]] = {
    BASE: contenders.hand_sql,
    "hand-written UPDATE + journal": contenders.hand_sql_with_journal,
    "Desktop Wizard, 1 worker": lambda place, folder: contenders.wizard(place, folder, workers=1),
    "Desktop Wizard, 2 workers": lambda place, folder: contenders.wizard(place, folder, workers=2),
    "Desktop Wizard, dry run": lambda place, folder: contenders.wizard(place, folder, workers=1, is_dry_run=True),
    "Desktop Wizard, impact": contenders.wizard_impact,
    "naive script (a tenth, × 10)": contenders.naive,
}


def main() -> None:
    say(f"{N:,} payments, {ROUNDS} rounds, seconds; ratio to the {BASE}")
    with tempfile.TemporaryDirectory(prefix="desktop-wizard-bench-") as name:
        folder = Path(name)
        template = create_sample("payments", folder / "template", records=N)
        seconds: dict[str, list[float]] = {contender: [] for contender in CONTENDERS}
        for _ in range(ROUNDS):
            for contender, work in CONTENDERS.items():
                scratch = folder / "scratch"
                seconds[contender].append(work(contenders.copy_of(template, scratch), scratch))
                shutil.rmtree(scratch)
    base = statistics.median(seconds[BASE])
    ratios = {}
    for contender, times in seconds.items():
        median = statistics.median(times)
        ratios[contender] = round(median / base, 3)
        spread = f"{min(times):.2f}–{max(times):.2f}"
        say(f"{contender:34} {median:8.2f}  [{spread}]  {N / median:12,.0f}/s  × {median / base:.2f}")
    say(json.dumps({"records": N, "rounds": ROUNDS, "ratios": ratios}))


def say(text: str) -> None:
    sys.stdout.write(f"{time.strftime('%H:%M:%S')} {text}\n" if not text.startswith("{") else f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
