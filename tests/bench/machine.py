"""What this machine does with two processes at once, which bounds what a second worker can bring."""

from __future__ import annotations

import statistics
import subprocess
import sys

_WORK = """
import time, orjson
document = b'{"id": "txn_1", "amount": 69.19, "customer": {"name": "Emma", "tags": ["a", "b"]}}'
began = time.perf_counter()
for _ in range(1_000_000):
    orjson.dumps(orjson.loads(document))
print(time.perf_counter() - began)
"""

_LOOKS = 3


def gain_of_two() -> float:
    """Return how many times the work of one process two do at once: 2 where two cores are free, 1 where one is.

    It is the median of a few looks, because virtual machines share their cores with others.
    """
    return statistics.median(2 * _seconds_of(1) / _seconds_of(2) for _ in range(_LOOKS))


def _seconds_of(processes: int) -> float:
    """Return the seconds that the slowest of so many processes takes for the same work."""
    command = [sys.executable, "-c", _WORK]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(processes)]
    return max(float(each.communicate()[0]) for each in started)
