"""`make bench-scale`: does the rate hold, and does the memory, from ten thousand records to ten million?

    make bench-scale                        10,000 to 10,000,000 payments, 2 workers
    make bench-scale MOST=1000000 WORKERS=1

Every run is one in a process of its own, so that the peak of its memory is its own. The last line is one JSON object.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.bench import contenders
from tests.bench.ground import Template
from tests.bench.race import say
from tests.bench.rule_sets import RULE_SETS

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
MOST = int(os.environ.get("MOST", str(SIZES[-1])))
WORKERS = int(os.environ.get("WORKERS", "2"))


def main() -> None:
    found = []
    for size in SIZES:
        if size > MOST:
            break
        command = [sys.executable, "-m", "tests.bench.scale", str(size)]
        told = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        found.append(told)
        say(
            f"{size:12,} records {told['rate']:10,.0f}/s   peak {told['peak_mb']:4.0f} MB,"
            f" workers {told['worker_peak_mb']:4.0f} MB"
        )
    say(json.dumps({"workers": WORKERS, "sizes": found}))


def measure(size: int) -> dict[str, float]:
    """Run the rules that change every record; return the rate, and the peaks of this process and of a worker."""
    with tempfile.TemporaryDirectory(prefix="desktop-wizard-scale-") as name:
        folder = Path(name)
        ground = Template.make(RULE_SETS["full"], folder / "full", size).copy(folder / "scratch")
        spent = contenders.run(ground, workers=WORKERS)
    peak, worker_peak = (
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {"records": size, "rate": size / spent.wall, "peak_mb": peak, "worker_peak_mb": worker_peak}


if __name__ == "__main__":
    if len(sys.argv) > 1:
        say(json.dumps(measure(int(sys.argv[1]))))
    else:
        main()
