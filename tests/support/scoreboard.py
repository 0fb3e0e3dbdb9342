"""The scoreboard: what the tests of safety have measured, row by row, told at the end of the test run.

The rows are those of docs/safety.md.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

IS_LONG = bool(os.environ.get("FAULTS_LONG"))
"""Whether the long form is wanted, as `make faults` does it."""

PROPERTY = "scoreboard"

Figure = Callable[[int, str], None]
"""Notes a figure of a row; the fixture `figure` gives it."""

ROWS = {
    1: "killed at a random moment, in runs, resumptions and rollbacks",
    2: "a fault at every Nth call of the database",
    3: "byte identity after a rollback",
    4: "another program writes meanwhile",
    5: "dry run against real run",
    6: "fidelity of documents",
    7: "corruption planted before the verification",
    8: "latency of pause and cancel, database out of reach",
    9: "disk full",
    10: "two instances on one table",
    11: "actions in every state",
    12: "hostile input",
}


def told(reports: Iterable[Any]) -> list[str]:
    """Return the scoreboard's lines, of the reports of tests."""
    found = [value for report in reports for name, value in report.user_properties if name == PROPERTY]
    lines = []
    for row, what in ROWS.items():
        lines += [f"{row:>3}  {what}: {text}" for number, text in found if number == row]
    return lines
