"""`make bench-scale`: does the rate hold, and does the memory, from ten thousand records to ten million?

    make bench-scale                        10,000 to 10,000,000 payments, 2 workers
    make bench-scale MOST=1000000 WORKERS=1

Payments are made in one process and migrated in another, so that the peak of its memory is its own. The last line
is one JSON object.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from tests.bench import contenders
from tests.bench.ground import Template
from tests.bench.race import say
from tests.bench.rule_sets import RULE_SETS

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
MOST = int(os.environ.get("MOST", str(SIZES[-1])))
WORKERS = int(os.environ.get("WORKERS", "2"))


MOST_MADE = 1_000_000
"""Payments that are made one by one; larger tables hold the same ones several times, under keys of their own."""


def main() -> None:
    found = []
    for size in SIZES:
        if size > MOST:
            break
        with tempfile.TemporaryDirectory(prefix="desktop-wizard-scale-") as folder:
            _in_its_own_process("make", folder, size)
            told = json.loads(_in_its_own_process("run", folder, size))
        found.append(told)
        say(
            f"{size:12,} records {told['rate']:10,.0f}/s   peak {told['peak_mb']:4.0f} MB,"
            f" workers {told['worker_peak_mb']:4.0f} MB"
        )
    say(json.dumps({"workers": WORKERS, "sizes": found}))


def _in_its_own_process(what: str, folder: str, size: int) -> str:
    command = [sys.executable, "-m", "tests.bench.scale", what, folder, str(size)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def make(folder: Path, size: int) -> None:
    """Make the payments, and keep in a file what is known of them."""
    made = min(size, MOST_MADE)
    template = Template.make(RULE_SETS["full"], folder / "full", made)
    with closing(sqlite3.connect(template.place.database)) as connection:
        names = [row[1] for row in connection.execute("PRAGMA table_info(payments)") if row[1] != "id"]
        columns = ", ".join(names)
        for times in range(1, size // made):
            connection.execute(
                f"INSERT INTO payments (id, {columns}) SELECT id + ?, {columns} FROM payments WHERE id <= ?",
                (times * made, made),
            )
            connection.commit()
    (folder / "template").write_bytes(pickle.dumps(replace(template, records=size)))


def measure(folder: Path) -> dict[str, float]:
    """Run the rules that change every record; return the rate, and the peaks of this process and of a worker."""
    template: Template = pickle.loads((folder / "template").read_bytes())
    spent = contenders.run(template.copy(folder / "scratch"), workers=WORKERS)
    peak, worker_peak = (
        resource.getrusage(who).ru_maxrss / 1024 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )
    return {
        "records": template.records,
        "rate": template.records / spent.wall,
        "peak_mb": peak,
        "worker_peak_mb": worker_peak,
    }


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["make", folder, size]:
            make(Path(folder), int(size))
        case ["run", folder, _]:
            say(json.dumps(measure(Path(folder))))
        case _:
            main()
